package clinic;

import dev.kinship.KinshipGenerated;
import dev.kinship.runtime.LinkedManyToMany;
import dev.kinship.runtime.generated.Columns;
import dev.kinship.runtime.generated.ManyToManyBuilder;
import dev.kinship.runtime.generated.Rows;
import dev.kinship.runtime.generated.Tables;
import dev.kinship.runtime.query.Column;
import dev.kinship.runtime.query.Fetch;
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
 * <p>What is given a handle runs on it, in the transaction that is there. Where the database
 * refuses, it throws a {@code DatabaseException}.
 *
 * <p>In the SQL, {@code :key} stands for the foreign key's value, {@code :id} for the key of the
 * row itself, {@code :ids} for the keys of the rows that are given and {@code :count} for their
 * number; what stands in braces is filled with the columns that were set.
 */
@Generated("dev.kinship.processor.KinshipProcessor")
@KinshipGenerated
@NullMarked
final class PostTable {

  /** The column {@code id}, the key. */
  static final Column<Post, Long> ID = Columns.of("id", SqlTypes.LONG, Post::id);

  /** The column {@code title}. */
  static final Column<Post, String> TITLE = Columns.of("title", SqlTypes.STRING, Post::title);

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
          .get(
              "SELECT id, name, retired FROM tag"
                  + " WHERE id IN (SELECT tag_id FROM post_tag WHERE post_id = :key)")
          .scope("NOT retired")
          .orderBy("name, id")
          .has(
              "SELECT EXISTS (SELECT 1 FROM tag"
                  + " WHERE id IN (SELECT tag_id FROM post_tag WHERE post_id = :key)"
                  + " AND (NOT retired))")
          .hasAll(
              "SELECT count(*) FROM tag"
                  + " WHERE id IN (SELECT tag_id FROM post_tag WHERE post_id = :key)"
                  + " AND id = ANY(:ids) AND (NOT retired)")
          .count(
              "SELECT count(*) FROM tag"
                  + " WHERE id IN (SELECT tag_id FROM post_tag WHERE post_id = :key)"
                  + " AND (NOT retired)")
          .set(
              "SELECT current_setting('transaction_isolation') FROM post WHERE id = :key"
                  + " FOR NO KEY UPDATE",
              "WITH given AS (SELECT t.id FROM tag t WHERE t.id = ANY(:ids)),"
                  + " turns AS (SELECT pg_advisory_xact_lock(hashtext('post_tag'), turn)"
                  + " FROM"
                  + " (SELECT DISTINCT hashtext(concat_ws(' ', post_id, tag_id)) & 1023 AS turn"
                  + " FROM (SELECT h.id, g.id FROM post h CROSS JOIN given g WHERE h.id = :key"
                  + " UNION ALL SELECT l.post_id, l.tag_id FROM post_tag l"
                  + " WHERE l.post_id = :key) AS p (post_id, tag_id)"
                  + " ORDER BY turn OFFSET 0) AS t),"
                  + " ready AS (SELECT id FROM post WHERE id = :key"
                  + " AND (SELECT count(*) FROM given) = :count"
                  + " AND (SELECT count(*) FROM turns) >= 0"
                  + " AND current_setting('transaction_isolation') LIKE 'read %'"
                  + " FOR NO KEY UPDATE SKIP LOCKED),"
                  + " held AS (SELECT l.post_id, l.tag_id FROM post_tag l WHERE l.post_id = :key"
                  + " AND NOT EXISTS (SELECT 1 FROM given g WHERE g.id = l.tag_id)"
                  + " AND EXISTS (SELECT 1 FROM ready) ORDER BY l.post_id, l.tag_id FOR UPDATE),"
                  + " gone AS (DELETE FROM post_tag l USING held h"
                  + " WHERE l.post_id = h.post_id AND l.tag_id = h.tag_id"
                  + " RETURNING l.post_id, l.tag_id),"
                  + " added AS (INSERT INTO post_tag (post_id, tag_id) SELECT r.id, g.id"
                  + " FROM ready r CROSS JOIN given g WHERE (SELECT count(*) FROM gone) >= 0"
                  + " ORDER BY g.id ON CONFLICT (post_id, tag_id) DO NOTHING"
                  + " RETURNING post_id, tag_id)"
                  + " SELECT t.id, t.name, t.retired, p.ref1 IN (SELECT tag_id"
                  + " FROM added), p.ref1 IN (SELECT tag_id FROM gone)"
                  + " FROM (SELECT id FROM given UNION ALL SELECT tag_id FROM gone) AS p (ref1)"
                  + " JOIN tag t ON t.id = p.ref1 ORDER BY t.id")
          .add(
              "WITH given AS (SELECT t.id FROM tag t WHERE t.id = ANY(:ids)),"
                  + " turns AS (SELECT pg_advisory_xact_lock(hashtext('post_tag'), turn)"
                  + " FROM (SELECT DISTINCT hashtext(concat_ws(' ', h.id, g.id)) & 1023 AS turn"
                  + " FROM post h CROSS JOIN given g WHERE h.id = :key"
                  + " ORDER BY turn OFFSET 0) AS t),"
                  + " ready AS (SELECT id FROM post WHERE id = :key"
                  + " AND (SELECT count(*) FROM given) = :count"
                  + " AND (SELECT count(*) FROM turns) >= 0),"
                  + " added AS (INSERT INTO post_tag (post_id, tag_id) SELECT r.id, g.id"
                  + " FROM ready r CROSS JOIN given g ORDER BY g.id"
                  + " ON CONFLICT (post_id, tag_id) DO NOTHING RETURNING post_id, tag_id)"
                  + " SELECT t.id, t.name, t.retired, p.ref1 IN (SELECT tag_id FROM added), FALSE"
                  + " FROM (SELECT id FROM given) AS p (ref1) JOIN tag t ON t.id = p.ref1"
                  + " WHERE EXISTS (SELECT 1 FROM post WHERE id = :key) ORDER BY t.id")
          .remove(
              "WITH given AS (SELECT t.id FROM tag t WHERE t.id = ANY(:ids)),"
                  + " turns AS (SELECT pg_advisory_xact_lock(hashtext('post_tag'), turn)"
                  + " FROM (SELECT DISTINCT hashtext(concat_ws(' ', h.id, g.id)) & 1023 AS turn"
                  + " FROM post h CROSS JOIN given g WHERE h.id = :key"
                  + " ORDER BY turn OFFSET 0) AS t),"
                  + " held AS (SELECT l.post_id, l.tag_id FROM post_tag l WHERE l.post_id = :key"
                  + " AND EXISTS (SELECT 1 FROM given g WHERE g.id = l.tag_id)"
                  + " AND (SELECT count(*) FROM turns) >= 0 ORDER BY l.post_id, l.tag_id"
                  + " FOR UPDATE),"
                  + " gone AS (DELETE FROM post_tag l USING held h"
                  + " WHERE l.post_id = h.post_id AND l.tag_id = h.tag_id"
                  + " RETURNING l.post_id, l.tag_id)"
                  + " SELECT t.id, t.name, t.retired, FALSE, p.ref1 IN (SELECT tag_id FROM gone)"
                  + " FROM (SELECT id FROM given) AS p (ref1) JOIN tag t ON t.id = p.ref1"
                  + " WHERE EXISTS (SELECT 1 FROM post WHERE id = :key) ORDER BY t.id")
          .create(
              "WITH made AS (INSERT INTO tag ({columns}) SELECT {values} FROM post"
                  + " WHERE id = :key RETURNING id, name, retired),"
                  + " linked AS (INSERT INTO post_tag (post_id, tag_id)"
                  + " SELECT :key, made.id FROM made)"
                  + " SELECT id, name, retired FROM made")
          .unique("ALTER TABLE post_tag ADD UNIQUE (post_id, tag_id)")
          .ddl("ALTER TABLE post_tag ADD UNIQUE (post_id, tag_id)")
          .buildThrough(() -> PostTagTable.TABLE);

  private static final String INSERT =
      "INSERT INTO post ({columns}) VALUES ({values}) RETURNING id, title";

  private static final String UPDATE =
      "UPDATE post SET {assignments} WHERE id = :id RETURNING id, title";

  private static final String DELETE = "DELETE FROM post WHERE id = :id";

  private PostTable() {}

  /**
   * Finds a post by its key.
   *
   * <pre>{@code SELECT id, title FROM post WHERE id = :id}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param id the key
   * @return the post; empty where there is no such row
   */
  static Optional<Post> find(Handle handle, Long id) {
    return Rows.find(handle, TABLE, "SELECT id, title FROM post WHERE id = :id", id);
  }

  /**
   * Finds rows by their keys.
   *
   * <pre>{@code SELECT id, title FROM post WHERE id = ANY(:ids)}</pre>
   *
   * <p>One round trip for any number; none for none.
   *
   * @param handle the handle to run on
   * @param ids the keys; one that is given twice is read once
   * @return the rows in the order of the keys, without those that are not there
   */
  static List<Post> findAll(Handle handle, Collection<Long> ids) {
    return Rows.findAll(handle, TABLE, ID, "SELECT id, title FROM post WHERE id = ANY(:ids)", ids);
  }

  /**
   * Reads all rows.
   *
   * <pre>{@code SELECT id, title FROM post ORDER BY id}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @return the rows in the order of their key; an empty list where there are none
   */
  static List<Post> all(Handle handle) {
    return Rows.list(handle, TABLE, "SELECT id, title FROM post ORDER BY id");
  }

  /**
   * Asks for rows: all of them, until the query is told which, and in which order.
   *
   * <pre>{@code SELECT id, title FROM post}</pre>
   *
   * <p>What the query is told is added to that, and {@code ORDER BY id} where it is told no order.
   * Nothing is sent before the query is asked for its rows.
   *
   * @param handle the handle to run on
   * @return the query
   */
  static TableQuery<Post> query(Handle handle) {
    return Rows.query(handle, TABLE, "SELECT id, title FROM post");
  }

  /**
   * Makes a query for the rows that {@code fetch} asks for.
   *
   * <pre>{@code SELECT id, title FROM post}</pre>
   *
   * <p>What {@code fetch} asks for is added to that, and {@code ORDER BY id} where it names no
   * order. Nothing is sent before the query is asked for its rows.
   *
   * @param handle the handle to run on
   * @param fetch which rows, in which order, and with which lock
   * @return the query, to which more can be added
   */
  static TableQuery<Post> query(Handle handle, Fetch<Post> fetch) {
    return Rows.query(handle, TABLE, "SELECT id, title FROM post", fetch);
  }

  /**
   * Maps the rows of any query that has all columns of the table.
   *
   * @return the mapper; it answers null where the key is null, as outer joins have it
   */
  static RowMapper<Post> mapper() {
    return TABLE.mapper();
  }

  /**
   * Maps the rows of a join, in which the columns' names have a prefix.
   *
   * @param prefix what stands before the names, such as {@code p_}
   * @return the mapper; it answers null where the key is null, as outer joins have it
   */
  static RowMapper<Post> mapper(String prefix) {
    return TABLE.mapper(prefix);
  }

  /**
   * Inserts a post.
   *
   * <pre>{@code INSERT INTO post ({columns}) VALUES ({values}) RETURNING id, title}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param values sets the values; what it does not set takes the database's default
   * @return the post as the database has it
   */
  static Post insert(Handle handle, Consumer<PostValues> values) {
    return Rows.insert(handle, TABLE, INSERT, PostValues.of(values));
  }

  /**
   * Inserts a post.
   *
   * <pre>{@code INSERT INTO post ({columns}) VALUES ({values}) RETURNING id, title}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param post what to insert; a key that is null takes the database's default
   * @return the post as the database has it
   */
  static Post insert(Handle handle, Post post) {
    return Rows.insert(handle, TABLE, INSERT, post);
  }

  /**
   * Inserts any number of rows.
   *
   * <pre>{@code INSERT INTO post ({columns}) SELECT {columns}
   *     FROM unnest({arrays}) AS given ({columns}) RETURNING id, title}</pre>
   *
   * <p>One round trip for any number; none for none. Rows with a key and rows without are
   * statements of their own; several take one each where they hold more than 64,000 bytes.
   *
   * @param handle the handle to run on
   * @param posts what to insert; keys that are null take the database's default
   * @return the rows as the database has them, in the same order
   */
  static List<Post> insertAll(Handle handle, Collection<Post> posts) {
    return Rows.insertAll(
        handle,
        TABLE,
        "INSERT INTO post ({columns}) SELECT {columns}"
            + " FROM unnest({arrays}) AS given ({columns}) RETURNING id, title",
        posts);
  }

  /**
   * Writes all columns of a row but its key.
   *
   * <pre>{@code UPDATE post SET {assignments} WHERE id = :id RETURNING id, title}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param post what to write
   * @return the post as the database has it
   * @throws dev.kinship.runtime.error.UnsavedException if it has no key
   * @throws dev.kinship.runtime.error.NoSuchRowException if it is not in the database
   */
  static Post update(Handle handle, Post post) {
    return Rows.update(handle, TABLE, UPDATE, post);
  }

  /**
   * Writes some columns of a row.
   *
   * <pre>{@code UPDATE post SET {assignments} WHERE id = :id RETURNING id, title}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param id the key
   * @param values sets the values to write; the other columns stay
   * @return the post as the database has it
   * @throws dev.kinship.runtime.error.NoSuchRowException if there is no such row
   */
  static Post update(Handle handle, Long id, Consumer<PostValues> values) {
    return Rows.update(handle, TABLE, UPDATE, PostValues.of(values), id);
  }

  /**
   * Deletes a post.
   *
   * <pre>{@code DELETE FROM post WHERE id = :id}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param post what to delete
   * @throws dev.kinship.runtime.error.UnsavedException if it has no key
   * @throws dev.kinship.runtime.error.NoSuchRowException if it is not in the database
   */
  static void delete(Handle handle, Post post) {
    Rows.delete(handle, TABLE, DELETE, post);
  }

  /**
   * Deletes a post by its key.
   *
   * <pre>{@code DELETE FROM post WHERE id = :id}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param id the key
   * @throws dev.kinship.runtime.error.NoSuchRowException if there is no such row
   */
  static void delete(Handle handle, Long id) {
    Rows.deleteKey(handle, TABLE, DELETE, id);
  }
}
