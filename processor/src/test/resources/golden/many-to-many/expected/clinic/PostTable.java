package clinic;

import dev.kinship.KinshipGenerated;
import dev.kinship.runtime.Deleted;
import dev.kinship.runtime.Dependents;
import dev.kinship.runtime.LinkedManyToMany;
import dev.kinship.runtime.generated.BulkRows;
import dev.kinship.runtime.generated.Columns;
import dev.kinship.runtime.generated.ManyToManyBuilder;
import dev.kinship.runtime.generated.Rows;
import dev.kinship.runtime.generated.Tables;
import dev.kinship.runtime.generated.Upserts;
import dev.kinship.runtime.query.Column;
import dev.kinship.runtime.query.Condition;
import dev.kinship.runtime.query.Fetch;
import dev.kinship.runtime.query.Key;
import dev.kinship.runtime.query.TextColumn;
import dev.kinship.runtime.table.Table;
import dev.kinship.runtime.table.TableQuery;
import dev.kinship.runtime.type.SqlTypes;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jspecify.annotations.NullMarked;

/**
 * The table {@code post} of {@link Post}: its columns, its rows and its associations.
 *
 * <p>Methods join the handle's current transaction and take one round trip each, or none if they are given no rows.
 * What they return is as the database has it, also after a write. An update or a delete that finds no such row throws
 * a {@code NoSuchRowException}, what the database refuses is a {@code DatabaseException}, and a row without a key is
 * refused with an {@code UnsavedException}.
 *
 * <p>In the SQL, {@code :key} stands for the foreign key's value, {@code :id} for the key of the row itself,
 * {@code :ids} for the keys of the rows that are given and {@code :count} for their number; what stands in braces
 * becomes the columns that were set, or the condition.
 */
@Generated("dev.kinship.processor.KinshipProcessor")
@KinshipGenerated
@NullMarked
final class PostTable {

  /** The column {@code id}, the key. */
  static final Column<Post, Long> ID = Columns.of("id", SqlTypes.LONG, Post::id);

  /** The column {@code title}. */
  static final TextColumn<Post> TITLE = Columns.text("title", Post::title);

  /** The rows of {@code post} as instances of {@link Post}. */
  static final Table<Post> TABLE =
      Tables.of(
              Post.class,
              "post",
              List.of(ID, TITLE),
              row -> new Post(row.get(ID), row.get(TITLE)))
          .generated(PostTable.class, PostAssociations.class)
          .key(ID);

  /** Each row of {@code post_tag} links a post with a tag. */
  static final LinkedManyToMany<Post, Tag, PostTag> TAGS =
      ManyToManyBuilder.<Post, Tag>named("Post.tags", "PostTable.TAGS")
          .key(TABLE, ID)
          .target(() -> TagTable.TABLE, () -> TagTable.ID)
          .links("post_tag")
          .here("post_id")
          .there("tag_id")
          .pair("post_id", "tag_id")
          .get("SELECT id, name, retired FROM tag WHERE id IN (SELECT tag_id FROM post_tag WHERE post_id = :key)")
          .scope("NOT retired")
          .orderBy("name, id")
          .has(
              "SELECT EXISTS (SELECT 1 FROM tag WHERE id IN (SELECT tag_id FROM post_tag WHERE post_id = :key)"
                  + " AND (NOT retired))")
          .hasAll(
              "SELECT count(*) FROM tag WHERE id IN (SELECT tag_id FROM post_tag WHERE post_id = :key)"
                  + " AND id = ANY(:ids) AND (NOT retired)")
          .count(
              "SELECT count(*) FROM tag WHERE id IN (SELECT tag_id FROM post_tag WHERE post_id = :key)"
                  + " AND (NOT retired)")
          .set(
              "SELECT current_setting('transaction_isolation') FROM post WHERE id = :key FOR NO KEY UPDATE",
              "WITH given AS (SELECT t.id, t.name, t.retired FROM tag t WHERE t.id = ANY(:ids)),"
                  + " turns AS (SELECT pg_advisory_xact_lock(hashtext('post_tag'), turn)::text"
                  + " FROM (SELECT DISTINCT hashtext(concat_ws(' ', post_id, tag_id)) & 1023 AS turn"
                  + " FROM (SELECT h.id, g.id FROM post h CROSS JOIN given g WHERE h.id = :key"
                  + " UNION ALL SELECT l.post_id, l.tag_id FROM post_tag l"
                  + " WHERE l.post_id = :key) AS p (post_id, tag_id) ORDER BY turn OFFSET 0) AS t),"
                  + " ready AS (SELECT id FROM post WHERE id = :key"
                  + " AND (SELECT count(*) FROM given) = :count AND (SELECT count(*) FROM turns) >= 0"
                  + " AND current_setting('transaction_isolation') LIKE 'read %' FOR NO KEY UPDATE SKIP LOCKED),"
                  + " gone AS (DELETE FROM post_tag l USING (SELECT l.tag_id FROM post_tag l WHERE l.post_id = :key"
                  + " AND NOT EXISTS (SELECT 1 FROM given g WHERE g.id = l.tag_id) AND EXISTS (SELECT 1 FROM ready)"
                  + " ORDER BY l.post_id, l.tag_id FOR UPDATE) h WHERE l.post_id = :key AND l.tag_id = h.tag_id"
                  + " RETURNING l.post_id, l.tag_id),"
                  + " added AS (INSERT INTO post_tag (post_id, tag_id) SELECT r.id, g.id"
                  + " FROM ready r CROSS JOIN given g WHERE (SELECT count(*) FROM gone) >= 0 ORDER BY g.id"
                  + " ON CONFLICT (post_id, tag_id) DO NOTHING RETURNING post_id, tag_id)"
                  + " SELECT g.id, g.name, g.retired, g.id IN (SELECT tag_id FROM added), FALSE FROM given g"
                  + " UNION ALL SELECT t.id, t.name, t.retired, FALSE, TRUE FROM gone l JOIN tag t ON t.id = l.tag_id"
                  + " ORDER BY id")
          .add(
              "WITH given AS (SELECT t.id, t.name, t.retired FROM tag t WHERE t.id = ANY(:ids)),"
                  + " turns AS (SELECT pg_advisory_xact_lock(hashtext('post_tag'), turn)::text"
                  + " FROM (SELECT hashtext(concat_ws(' ', h.id, g.id)) & 1023 AS turn"
                  + " FROM post h CROSS JOIN given g WHERE h.id = :key ORDER BY turn OFFSET 0) AS t),"
                  + " ready AS (SELECT id FROM post WHERE id = :key"
                  + " AND (SELECT count(*) FROM given) = :count AND (SELECT count(*) FROM turns) >= 0),"
                  + " added AS (INSERT INTO post_tag (post_id, tag_id) SELECT r.id, g.id"
                  + " FROM ready r CROSS JOIN given g ORDER BY g.id ON CONFLICT (post_id, tag_id) DO NOTHING"
                  + " RETURNING post_id, tag_id)"
                  + " SELECT g.id, g.name, g.retired, g.id IN (SELECT tag_id FROM added), FALSE FROM given g"
                  + " WHERE EXISTS (SELECT 1 FROM post WHERE id = :key) ORDER BY id")
          .remove(
              "WITH given AS (SELECT t.id, t.name, t.retired FROM tag t WHERE t.id = ANY(:ids)),"
                  + " turns AS (SELECT pg_advisory_xact_lock(hashtext('post_tag'), turn)::text"
                  + " FROM (SELECT hashtext(concat_ws(' ', h.id, g.id)) & 1023 AS turn"
                  + " FROM post h CROSS JOIN given g WHERE h.id = :key ORDER BY turn OFFSET 0) AS t),"
                  + " gone AS (DELETE FROM post_tag l USING (SELECT l.tag_id FROM post_tag l WHERE l.post_id = :key"
                  + " AND l.tag_id = ANY(ARRAY(SELECT g.id FROM given g)) AND (SELECT count(*) FROM turns) >= 0"
                  + " ORDER BY l.post_id, l.tag_id FOR UPDATE) h WHERE l.post_id = :key AND l.tag_id = h.tag_id"
                  + " RETURNING l.post_id, l.tag_id)"
                  + " SELECT g.id, g.name, g.retired, FALSE, g.id IN (SELECT tag_id FROM gone) FROM given g"
                  + " WHERE EXISTS (SELECT 1 FROM post WHERE id = :key) ORDER BY id")
          .create(
              "WITH made AS (INSERT INTO tag ({columns}) SELECT {values} FROM post WHERE id = :key"
                  + " RETURNING id, name, retired),"
                  + " linked AS (INSERT INTO post_tag (post_id, tag_id) SELECT :key, made.id FROM made RETURNING 1)"
                  + " SELECT id, name, retired, EXISTS (SELECT 1 FROM linked) FROM made")
          .unique("ALTER TABLE post_tag ADD UNIQUE (post_id, tag_id)")
          .ddl("ALTER TABLE post_tag ADD UNIQUE (post_id, tag_id)")
          .buildThrough(() -> PostTagTable.TABLE);

  private static final String INSERT = "INSERT INTO post ({columns}) VALUES ({values}) RETURNING id, title";

  private static final String UPDATE = "UPDATE post SET {assignments} WHERE id = :id RETURNING id, title";

  private static final String DELETE = "DELETE FROM post WHERE id = :id";

  private PostTable() {}

  /** Returns a post by its key; empty if there is none. {@code SELECT id, title FROM post WHERE id = :id} */
  static Optional<Post> find(Handle handle, Long id) {
    return Rows.find(handle, TABLE, "SELECT id, title FROM post WHERE id = :id", id);
  }

  /**
   * Returns the rows with these keys, in their order, as far as there are any.
   * <pre>{@code SELECT id, title FROM post WHERE id = ANY(:ids)}</pre>
   */
  static List<Post> findAll(Handle handle, Collection<Long> ids) {
    return Rows.findAll(handle, TABLE, ID, "SELECT id, title FROM post WHERE id = ANY(:ids)", ids);
  }

  /**
   * Returns whether there is a post with this key, without reading it.
   * <pre>{@code SELECT EXISTS (SELECT 1 FROM post WHERE id = :id)}</pre>
   */
  static boolean exists(Handle handle, Long id) {
    return Rows.exists(handle, TABLE, "SELECT EXISTS (SELECT 1 FROM post WHERE id = :id)", id);
  }

  /** Returns how many rows there are. {@code SELECT count(*) FROM post} */
  static long count(Handle handle) { return Rows.count(handle, TABLE, "SELECT count(*) FROM post"); }

  /** Returns how many rows {@code fetch} asks for; see {@link #count}. */
  static long count(Handle handle, Fetch<Post> fetch) { return query(handle, fetch).count(); }

  /** Returns all rows in the order of their key. {@code SELECT id, title FROM post ORDER BY id} */
  static List<Post> all(Handle handle) { return Rows.list(handle, TABLE, "SELECT id, title FROM post ORDER BY id"); }

  /**
   * Returns a query for all rows, to which conditions and an order can be added. It sends nothing yet.
   * <pre>{@code SELECT id, title FROM post}</pre>
   */
  static TableQuery<Post> query(Handle handle) { return Rows.query(handle, TABLE, "SELECT id, title FROM post"); }

  /** Returns a query for the rows that {@code fetch} asks for; see {@link #query}. */
  static TableQuery<Post> query(Handle handle, Fetch<Post> fetch) {
    return Rows.query(handle, TABLE, "SELECT id, title FROM post", fetch);
  }

  /** Returns a fetch of all rows, to which conditions and an order can be added. Nothing is sent. */
  static Fetch<Post> fetch() { return Fetch.all(); }

  /** Returns a mapper for rows with all columns; one without a key is null. */
  static RowMapper<Post> mapper() { return TABLE.mapper(); }

  /** The same for columns with a prefix, such as {@code p_}; see {@link #mapper}. */
  static RowMapper<Post> mapper(String prefix) { return TABLE.mapper(prefix); }

  /**
   * Inserts a post and returns it. Columns that are not set take the database's defaults.
   * <pre>{@code INSERT INTO post ({columns}) VALUES ({values}) RETURNING id, title}</pre>
   */
  static Post insert(Handle handle, Consumer<PostValues> values) {
    return Rows.insert(handle, TABLE, INSERT, PostValues.of(values));
  }

  /** Inserts a post; a key that is null takes the database's default; see {@link #insert}. */
  static Post insert(Handle handle, Post post) { return Rows.insert(handle, TABLE, INSERT, post); }

  /**
   * Inserts any number of rows and returns them in the same order. A key that is null takes the database's default.
   * Rows with a key and rows without are statements of their own; above 64,000 bytes, each takes a round trip.
   * <pre>{@code INSERT INTO post ({columns}) SELECT {columns} FROM unnest({arrays}) AS given ({columns})
   *     RETURNING id, title}</pre>
   */
  static List<Post> insertAll(Handle handle, Collection<Post> posts) {
    return Rows.insertAll(handle, TABLE,
        "INSERT INTO post ({columns}) SELECT {columns} FROM unnest({arrays}) AS given ({columns})"
            + " RETURNING id, title", posts);
  }

  /**
   * Inserts a post, or writes the columns that are set in the one with its key, and returns it. Keys never change.
   * <pre>{@code INSERT INTO post AS p ({columns}) VALUES ({values}) ON CONFLICT (id) DO UPDATE SET {updates}
   *     RETURNING id, title}</pre>
   *
   * @throws dev.kinship.runtime.error.NotUniqueException if the database does not hold the key unique
   */
  static Post upsert(Handle handle, Consumer<PostValues> values) {
    return Upserts.upsert(handle, TABLE, PostValues.of(values));
  }

  /** The same with another unique key than the primary one; see {@link #upsert}. */
  static Post upsert(Handle handle, Key<Post, ?> key, Consumer<PostValues> values) {
    return Upserts.upsert(handle, TABLE, key, PostValues.of(values));
  }

  /** Inserts a post, or writes all its columns but keys; see {@link #upsert}. */
  static Post upsert(Handle handle, Post post) { return Upserts.upsert(handle, TABLE, post); }

  /** The same with another unique key than the primary one; see {@link #upsert}. */
  static Post upsert(Handle handle, Key<Post, ?> key, Post post) { return Upserts.upsert(handle, TABLE, key, post); }

  /** The same of any number of rows with different keys; see {@link #upsert}. */
  static List<Post> upsertAll(Handle handle, Collection<Post> posts) { return Upserts.upsertAll(handle, TABLE, posts); }

  /** The same with another unique key; see {@link #upsertAll}. */
  static List<Post> upsertAll(Handle handle, Key<Post, ?> key, Collection<Post> posts) {
    return Upserts.upsertAll(handle, TABLE, key, posts);
  }

  /**
   * Inserts a post, or returns empty if a row with one of its unique keys is there.
   * <pre>{@code INSERT INTO post ({columns}) VALUES ({values}) ON CONFLICT DO NOTHING RETURNING id, title}</pre>
   */
  static Optional<Post> insertIfAbsent(Handle handle, Consumer<PostValues> values) {
    return Rows.insertIfAbsent(handle, TABLE, INSERT, PostValues.of(values));
  }

  /** The same with an instance; a key that is null takes the database's default; see {@link #insertIfAbsent}. */
  static Optional<Post> insertIfAbsent(Handle handle, Post post) {
    return Rows.insertIfAbsent(handle, TABLE, INSERT, post);
  }

  /** Inserts a post without {@code RETURNING}, where the role may not SELECT; see {@link #insert}. */
  static void insertOnly(Handle handle, Consumer<PostValues> values) {
    Rows.insertOnly(handle, TABLE, INSERT, PostValues.of(values));
  }

  /** The same with an instance, which stays as it is; see {@link #insertOnly}. */
  static void insertOnly(Handle handle, Post post) { Rows.insertOnly(handle, TABLE, INSERT, post); }

  /** The same with any number of instances; see {@link #insertOnly}. */
  static void insertAllOnly(Handle handle, Collection<Post> posts) {
    Rows.insertAllOnly(handle, TABLE,
        "INSERT INTO post ({columns}) SELECT {columns} FROM unnest({arrays}) AS given ({columns})", posts);
  }

  /**
   * Writes all columns of a row but its key, and returns it.
   * <pre>{@code UPDATE post SET {assignments} WHERE id = :id RETURNING id, title}</pre>
   */
  static Post update(Handle handle, Post post) { return Rows.update(handle, TABLE, UPDATE, post); }

  /** Writes the columns that are set in an instance's row; returns the row; see {@link #update}. */
  static Post update(Handle handle, Post post, Consumer<PostValues> values) {
    return Rows.updateSome(handle, TABLE, UPDATE, post, PostValues.of(values));
  }

  /** The same by the key; see {@link #update}. */
  static Post update(Handle handle, Long id, Consumer<PostValues> values) {
    return Rows.update(handle, TABLE, UPDATE, PostValues.of(values), id);
  }

  /** Updates any number of rows, or none if one is not there; see {@link #update}. */
  static List<Post> updateAll(Handle handle, Collection<Post> posts) {
    return BulkRows.updateAll(handle, TABLE, posts);
  }

  /**
   * Writes the columns that are set in all rows that meet a condition. Returns how many they are.
   * <pre>{@code UPDATE post SET {assignments} WHERE {condition}}</pre>
   */
  static long updateWhere(Handle handle, Condition<Post> condition, Consumer<PostValues> values) {
    return BulkRows.updateWhere(handle, TABLE, condition, PostValues.of(values));
  }

  /** The same, and returns the rows; see {@link #updateWhere}. */
  static List<Post> updateReturning(Handle handle, Condition<Post> condition, Consumer<PostValues> values) {
    return BulkRows.updateReturning(handle, TABLE, condition, PostValues.of(values));
  }

  /** The same in every row of the table; see {@link #updateWhere}. */
  static long updateEvery(Handle handle, Consumer<PostValues> values) {
    return BulkRows.updateEvery(handle, TABLE, PostValues.of(values));
  }

  /** Deletes a post. {@code DELETE FROM post WHERE id = :id} */
  static void delete(Handle handle, Post post) { Rows.delete(handle, TABLE, DELETE, post); }

  /** Deletes a post by its key; see {@link #delete}. */
  static void delete(Handle handle, Long id) { Rows.deleteKey(handle, TABLE, DELETE, id); }

  /** Deletes a post with the rows that {@code dependents} names; see {@link #delete}. */
  static Deleted delete(Handle handle, Post post, Dependents<Post> dependents) {
    return dependents.deleteWith(handle, TABLE, post);
  }

  /** Deletes a post by its key, and returns whether there was one; see {@link #delete}. */
  static boolean deleteIfExists(Handle handle, Long id) { return Rows.deleteIfExists(handle, TABLE, DELETE, id); }

  /** Deletes any number of rows, or none if one is not there; see {@link #delete}. */
  static void deleteAll(Handle handle, Collection<Post> posts) { BulkRows.deleteAll(handle, TABLE, posts); }

  /**
   * Deletes all rows that meet a condition, and returns how many they were.
   * <pre>{@code DELETE FROM post WHERE {condition}}</pre>
   */
  static long deleteWhere(Handle handle, Condition<Post> condition) {
    return BulkRows.deleteWhere(handle, TABLE, condition);
  }

  /** The same, and returns the rows as they were; see {@link #deleteWhere}. */
  static List<Post> deleteReturning(Handle handle, Condition<Post> condition) {
    return BulkRows.deleteReturning(handle, TABLE, condition);
  }

  /** Deletes every row of the table, and returns how many they were; see {@link #deleteWhere}. */
  static long deleteEvery(Handle handle) { return BulkRows.deleteEvery(handle, TABLE); }
}
