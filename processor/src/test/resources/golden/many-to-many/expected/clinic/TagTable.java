package clinic;

import dev.kinship.KinshipGenerated;
import dev.kinship.runtime.Deleted;
import dev.kinship.runtime.Dependents;
import dev.kinship.runtime.LinkedManyToMany;
import dev.kinship.runtime.generated.BulkRows;
import dev.kinship.runtime.generated.Columns;
import dev.kinship.runtime.generated.ManyToManyBuilder;
import dev.kinship.runtime.generated.Rows;
import dev.kinship.runtime.generated.Scopes;
import dev.kinship.runtime.generated.Tables;
import dev.kinship.runtime.generated.Upserts;
import dev.kinship.runtime.query.Column;
import dev.kinship.runtime.query.Condition;
import dev.kinship.runtime.query.Fetch;
import dev.kinship.runtime.query.Key;
import dev.kinship.runtime.query.Scope;
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
 * The table {@code tag} of {@link Tag}: its columns, its rows and its associations.
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
final class TagTable {

  /** The column {@code id}, the key. */
  static final Column<Tag, Long> ID = Columns.of("id", SqlTypes.LONG, Tag::id);

  /** The column {@code name}. */
  static final TextColumn<Tag> NAME = Columns.text("name", Tag::name);

  /** The column {@code retired}. */
  static final Column<Tag, Boolean> RETIRED = Columns.required("retired", SqlTypes.BOOLEAN, Tag::retired);

  /** The scope {@code current}: {@code NOT retired}, the default. */
  static final Scope<Tag> CURRENT = Scopes.named("current", "NOT retired");

  /** The rows of {@code tag} as instances of {@link Tag}. */
  static final Table<Tag> TABLE =
      Tables.of(
              Tag.class,
              "tag",
              List.of(ID, NAME, RETIRED),
              row -> new Tag(row.get(ID), row.get(NAME), row.require(RETIRED)))
          .generated(TagTable.class, TagAssociations.class)
          .key(ID);

  /** Each row of {@code post_tag} links a tag with a post. */
  static final LinkedManyToMany<Tag, Post, PostTag> POSTS =
      ManyToManyBuilder.<Tag, Post>named("Tag.posts", "TagTable.POSTS")
          .key(TABLE, ID)
          .target(() -> PostTable.TABLE, () -> PostTable.ID)
          .links("post_tag")
          .here("tag_id")
          .there("post_id")
          .pair("tag_id", "post_id")
          .get("SELECT id, title FROM post WHERE id IN (SELECT post_id FROM post_tag WHERE tag_id = :key)")
          .orderBy("id")
          .has("SELECT EXISTS (SELECT 1 FROM post WHERE id IN (SELECT post_id FROM post_tag WHERE tag_id = :key))")
          .hasAll(
              "SELECT count(*) FROM post WHERE id IN (SELECT post_id FROM post_tag WHERE tag_id = :key)"
                  + " AND id = ANY(:ids)")
          .count("SELECT count(*) FROM post WHERE id IN (SELECT post_id FROM post_tag WHERE tag_id = :key)")
          .set(
              "SELECT current_setting('transaction_isolation') FROM tag WHERE id = :key FOR NO KEY UPDATE",
              "WITH given AS (SELECT t.id, t.title FROM post t WHERE t.id = ANY(:ids)),"
                  + " turns AS (SELECT pg_advisory_xact_lock(hashtext('post_tag'), turn)::text"
                  + " FROM (SELECT DISTINCT hashtext(concat_ws(' ', post_id, tag_id)) & 1023 AS turn"
                  + " FROM (SELECT g.id, h.id FROM tag h CROSS JOIN given g WHERE h.id = :key"
                  + " UNION ALL SELECT l.post_id, l.tag_id FROM post_tag l"
                  + " WHERE l.tag_id = :key) AS p (post_id, tag_id) ORDER BY turn OFFSET 0) AS t),"
                  + " ready AS (SELECT id FROM tag WHERE id = :key"
                  + " AND (SELECT count(*) FROM given) = :count AND (SELECT count(*) FROM turns) >= 0"
                  + " AND current_setting('transaction_isolation') LIKE 'read %' FOR NO KEY UPDATE SKIP LOCKED),"
                  + " gone AS (DELETE FROM post_tag l USING (SELECT l.post_id FROM post_tag l WHERE l.tag_id = :key"
                  + " AND NOT EXISTS (SELECT 1 FROM given g WHERE g.id = l.post_id) AND EXISTS (SELECT 1 FROM ready)"
                  + " ORDER BY l.post_id, l.tag_id FOR UPDATE) h WHERE l.tag_id = :key AND l.post_id = h.post_id"
                  + " RETURNING l.tag_id, l.post_id),"
                  + " added AS (INSERT INTO post_tag (tag_id, post_id) SELECT r.id, g.id"
                  + " FROM ready r CROSS JOIN given g WHERE (SELECT count(*) FROM gone) >= 0 ORDER BY g.id"
                  + " ON CONFLICT (tag_id, post_id) DO NOTHING RETURNING tag_id, post_id)"
                  + " SELECT g.id, g.title, g.id IN (SELECT post_id FROM added), FALSE FROM given g"
                  + " UNION ALL SELECT t.id, t.title, FALSE, TRUE FROM gone l JOIN post t ON t.id = l.post_id"
                  + " ORDER BY id")
          .add(
              "WITH given AS (SELECT t.id, t.title FROM post t WHERE t.id = ANY(:ids)),"
                  + " turns AS (SELECT pg_advisory_xact_lock(hashtext('post_tag'), turn)::text"
                  + " FROM (SELECT hashtext(concat_ws(' ', g.id, h.id)) & 1023 AS turn"
                  + " FROM tag h CROSS JOIN given g WHERE h.id = :key ORDER BY turn OFFSET 0) AS t),"
                  + " ready AS (SELECT id FROM tag WHERE id = :key"
                  + " AND (SELECT count(*) FROM given) = :count AND (SELECT count(*) FROM turns) >= 0),"
                  + " added AS (INSERT INTO post_tag (tag_id, post_id) SELECT r.id, g.id"
                  + " FROM ready r CROSS JOIN given g ORDER BY g.id ON CONFLICT (tag_id, post_id) DO NOTHING"
                  + " RETURNING tag_id, post_id)"
                  + " SELECT g.id, g.title, g.id IN (SELECT post_id FROM added), FALSE FROM given g"
                  + " WHERE EXISTS (SELECT 1 FROM tag WHERE id = :key) ORDER BY id")
          .remove(
              "WITH given AS (SELECT t.id, t.title FROM post t WHERE t.id = ANY(:ids)),"
                  + " turns AS (SELECT pg_advisory_xact_lock(hashtext('post_tag'), turn)::text"
                  + " FROM (SELECT hashtext(concat_ws(' ', g.id, h.id)) & 1023 AS turn"
                  + " FROM tag h CROSS JOIN given g WHERE h.id = :key ORDER BY turn OFFSET 0) AS t),"
                  + " gone AS (DELETE FROM post_tag l USING (SELECT l.post_id FROM post_tag l WHERE l.tag_id = :key"
                  + " AND l.post_id = ANY(ARRAY(SELECT g.id FROM given g)) AND (SELECT count(*) FROM turns) >= 0"
                  + " ORDER BY l.post_id, l.tag_id FOR UPDATE) h WHERE l.tag_id = :key AND l.post_id = h.post_id"
                  + " RETURNING l.tag_id, l.post_id)"
                  + " SELECT g.id, g.title, FALSE, g.id IN (SELECT post_id FROM gone) FROM given g"
                  + " WHERE EXISTS (SELECT 1 FROM tag WHERE id = :key) ORDER BY id")
          .create(
              "WITH made AS (INSERT INTO post ({columns}) SELECT {values} FROM tag WHERE id = :key"
                  + " RETURNING id, title),"
                  + " linked AS (INSERT INTO post_tag (tag_id, post_id) SELECT :key, made.id FROM made RETURNING 1)"
                  + " SELECT id, title, EXISTS (SELECT 1 FROM linked) FROM made")
          .unique("ALTER TABLE post_tag ADD UNIQUE (tag_id, post_id)")
          .ddl("ALTER TABLE post_tag ADD UNIQUE (tag_id, post_id)")
          .buildThrough(() -> PostTagTable.TABLE);

  private static final String INSERT = "INSERT INTO tag ({columns}) VALUES ({values}) RETURNING id, name, retired";

  private static final String UPDATE = "UPDATE tag SET {assignments} WHERE id = :id RETURNING id, name, retired";

  private static final String DELETE = "DELETE FROM tag WHERE id = :id";

  private TagTable() {}

  /** Returns a tag by its key; empty if there is none. {@code SELECT id, name, retired FROM tag WHERE id = :id} */
  static Optional<Tag> find(Handle handle, Long id) {
    return Rows.find(handle, TABLE, "SELECT id, name, retired FROM tag WHERE id = :id", id);
  }

  /**
   * Returns the rows with these keys, in their order, as far as there are any.
   * <pre>{@code SELECT id, name, retired FROM tag WHERE id = ANY(:ids)}</pre>
   */
  static List<Tag> findAll(Handle handle, Collection<Long> ids) {
    return Rows.findAll(handle, TABLE, ID, "SELECT id, name, retired FROM tag WHERE id = ANY(:ids)", ids);
  }

  /**
   * Returns whether there is a tag with this key, without reading it.
   * <pre>{@code SELECT EXISTS (SELECT 1 FROM tag WHERE id = :id)}</pre>
   */
  static boolean exists(Handle handle, Long id) {
    return Rows.exists(handle, TABLE, "SELECT EXISTS (SELECT 1 FROM tag WHERE id = :id)", id);
  }

  /** Returns how many rows there are. {@code SELECT count(*) FROM tag} */
  static long count(Handle handle) { return Rows.count(handle, TABLE, "SELECT count(*) FROM tag"); }

  /** Returns how many rows {@code fetch} asks for; see {@link #count}. */
  static long count(Handle handle, Fetch<Tag> fetch) { return query(handle, fetch).count(); }

  /** Returns all rows in the order of their key. {@code SELECT id, name, retired FROM tag ORDER BY id} */
  static List<Tag> all(Handle handle) {
    return Rows.list(handle, TABLE, "SELECT id, name, retired FROM tag ORDER BY id");
  }

  /**
   * Returns a query for all rows, to which conditions and an order can be added. It sends nothing yet.
   * <pre>{@code SELECT id, name, retired FROM tag}</pre>
   */
  static TableQuery<Tag> query(Handle handle) { return Rows.query(handle, TABLE, "SELECT id, name, retired FROM tag"); }

  /** Returns a query for the rows that {@code fetch} asks for; see {@link #query}. */
  static TableQuery<Tag> query(Handle handle, Fetch<Tag> fetch) {
    return Rows.query(handle, TABLE, "SELECT id, name, retired FROM tag", fetch);
  }

  /** Returns a fetch of all rows, to which conditions and an order can be added. Nothing is sent. */
  static Fetch<Tag> fetch() { return Fetch.all(); }

  /** Returns a mapper for rows with all columns; one without a key is null. */
  static RowMapper<Tag> mapper() { return TABLE.mapper(); }

  /** The same for columns with a prefix, such as {@code p_}; see {@link #mapper}. */
  static RowMapper<Tag> mapper(String prefix) { return TABLE.mapper(prefix); }

  /**
   * Inserts a tag and returns it. Columns that are not set take the database's defaults.
   * <pre>{@code INSERT INTO tag ({columns}) VALUES ({values}) RETURNING id, name, retired}</pre>
   */
  static Tag insert(Handle handle, Consumer<TagValues> values) {
    return Rows.insert(handle, TABLE, INSERT, TagValues.of(values));
  }

  /** Inserts a tag; a key that is null takes the database's default; see {@link #insert}. */
  static Tag insert(Handle handle, Tag tag) { return Rows.insert(handle, TABLE, INSERT, tag); }

  /**
   * Inserts any number of rows and returns them in the same order. A key that is null takes the database's default.
   * Rows with a key and rows without are statements of their own; above 64,000 bytes, each takes a round trip.
   * <pre>{@code INSERT INTO tag ({columns}) SELECT {columns} FROM unnest({arrays}) AS given ({columns})
   *     RETURNING id, name, retired}</pre>
   */
  static List<Tag> insertAll(Handle handle, Collection<Tag> tags) {
    return Rows.insertAll(handle, TABLE,
        "INSERT INTO tag ({columns}) SELECT {columns} FROM unnest({arrays}) AS given ({columns})"
            + " RETURNING id, name, retired", tags);
  }

  /**
   * Inserts a tag, or writes the columns that are set in the one with its key, and returns it. Keys never change.
   * <pre>{@code INSERT INTO tag AS p ({columns}) VALUES ({values}) ON CONFLICT (id) DO UPDATE SET {updates}
   *     RETURNING id, name, retired}</pre>
   *
   * @throws dev.kinship.runtime.error.NotUniqueException if the database does not hold the key unique
   */
  static Tag upsert(Handle handle, Consumer<TagValues> values) {
    return Upserts.upsert(handle, TABLE, TagValues.of(values));
  }

  /** The same with another unique key than the primary one; see {@link #upsert}. */
  static Tag upsert(Handle handle, Key<Tag, ?> key, Consumer<TagValues> values) {
    return Upserts.upsert(handle, TABLE, key, TagValues.of(values));
  }

  /** Inserts a tag, or writes all its columns but keys; see {@link #upsert}. */
  static Tag upsert(Handle handle, Tag tag) { return Upserts.upsert(handle, TABLE, tag); }

  /** The same with another unique key than the primary one; see {@link #upsert}. */
  static Tag upsert(Handle handle, Key<Tag, ?> key, Tag tag) { return Upserts.upsert(handle, TABLE, key, tag); }

  /** The same of any number of rows with different keys; see {@link #upsert}. */
  static List<Tag> upsertAll(Handle handle, Collection<Tag> tags) { return Upserts.upsertAll(handle, TABLE, tags); }

  /** The same with another unique key; see {@link #upsertAll}. */
  static List<Tag> upsertAll(Handle handle, Key<Tag, ?> key, Collection<Tag> tags) {
    return Upserts.upsertAll(handle, TABLE, key, tags);
  }

  /**
   * Inserts a tag, or returns empty if a row with one of its unique keys is there.
   * <pre>{@code INSERT INTO tag ({columns}) VALUES ({values}) ON CONFLICT DO NOTHING RETURNING id, name, retired}</pre>
   */
  static Optional<Tag> insertIfAbsent(Handle handle, Consumer<TagValues> values) {
    return Rows.insertIfAbsent(handle, TABLE, INSERT, TagValues.of(values));
  }

  /** The same with an instance; a key that is null takes the database's default; see {@link #insertIfAbsent}. */
  static Optional<Tag> insertIfAbsent(Handle handle, Tag tag) {
    return Rows.insertIfAbsent(handle, TABLE, INSERT, tag);
  }

  /** Inserts a tag without {@code RETURNING}, where the role may not SELECT; see {@link #insert}. */
  static void insertOnly(Handle handle, Consumer<TagValues> values) {
    Rows.insertOnly(handle, TABLE, INSERT, TagValues.of(values));
  }

  /** The same with an instance, which stays as it is; see {@link #insertOnly}. */
  static void insertOnly(Handle handle, Tag tag) { Rows.insertOnly(handle, TABLE, INSERT, tag); }

  /** The same with any number of instances; see {@link #insertOnly}. */
  static void insertAllOnly(Handle handle, Collection<Tag> tags) {
    Rows.insertAllOnly(handle, TABLE,
        "INSERT INTO tag ({columns}) SELECT {columns} FROM unnest({arrays}) AS given ({columns})", tags);
  }

  /**
   * Writes all columns of a row but its key, and returns it.
   * <pre>{@code UPDATE tag SET {assignments} WHERE id = :id RETURNING id, name, retired}</pre>
   */
  static Tag update(Handle handle, Tag tag) { return Rows.update(handle, TABLE, UPDATE, tag); }

  /** Writes the columns that are set in an instance's row; returns the row; see {@link #update}. */
  static Tag update(Handle handle, Tag tag, Consumer<TagValues> values) {
    return Rows.updateSome(handle, TABLE, UPDATE, tag, TagValues.of(values));
  }

  /** The same by the key; see {@link #update}. */
  static Tag update(Handle handle, Long id, Consumer<TagValues> values) {
    return Rows.update(handle, TABLE, UPDATE, TagValues.of(values), id);
  }

  /** Updates any number of rows, or none if one is not there; see {@link #update}. */
  static List<Tag> updateAll(Handle handle, Collection<Tag> tags) { return BulkRows.updateAll(handle, TABLE, tags); }

  /**
   * Writes the columns that are set in all rows that meet a condition. Returns how many they are.
   * <pre>{@code UPDATE tag SET {assignments} WHERE {condition}}</pre>
   */
  static long updateWhere(Handle handle, Condition<Tag> condition, Consumer<TagValues> values) {
    return BulkRows.updateWhere(handle, TABLE, condition, TagValues.of(values));
  }

  /** The same, and returns the rows; see {@link #updateWhere}. */
  static List<Tag> updateReturning(Handle handle, Condition<Tag> condition, Consumer<TagValues> values) {
    return BulkRows.updateReturning(handle, TABLE, condition, TagValues.of(values));
  }

  /** The same in every row of the table; see {@link #updateWhere}. */
  static long updateEvery(Handle handle, Consumer<TagValues> values) {
    return BulkRows.updateEvery(handle, TABLE, TagValues.of(values));
  }

  /** Deletes a tag. {@code DELETE FROM tag WHERE id = :id} */
  static void delete(Handle handle, Tag tag) { Rows.delete(handle, TABLE, DELETE, tag); }

  /** Deletes a tag by its key; see {@link #delete}. */
  static void delete(Handle handle, Long id) { Rows.deleteKey(handle, TABLE, DELETE, id); }

  /** Deletes a tag with the rows that {@code dependents} names; see {@link #delete}. */
  static Deleted delete(Handle handle, Tag tag, Dependents<Tag> dependents) {
    return dependents.deleteWith(handle, TABLE, tag);
  }

  /** Deletes a tag by its key, and returns whether there was one; see {@link #delete}. */
  static boolean deleteIfExists(Handle handle, Long id) { return Rows.deleteIfExists(handle, TABLE, DELETE, id); }

  /** Deletes any number of rows, or none if one is not there; see {@link #delete}. */
  static void deleteAll(Handle handle, Collection<Tag> tags) { BulkRows.deleteAll(handle, TABLE, tags); }

  /**
   * Deletes all rows that meet a condition, and returns how many they were.
   * <pre>{@code DELETE FROM tag WHERE {condition}}</pre>
   */
  static long deleteWhere(Handle handle, Condition<Tag> condition) {
    return BulkRows.deleteWhere(handle, TABLE, condition);
  }

  /** The same, and returns the rows as they were; see {@link #deleteWhere}. */
  static List<Tag> deleteReturning(Handle handle, Condition<Tag> condition) {
    return BulkRows.deleteReturning(handle, TABLE, condition);
  }

  /** Deletes every row of the table, and returns how many they were; see {@link #deleteWhere}. */
  static long deleteEvery(Handle handle) { return BulkRows.deleteEvery(handle, TABLE); }
}
