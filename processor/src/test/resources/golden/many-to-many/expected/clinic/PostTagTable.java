package clinic;

import dev.kinship.KinshipGenerated;
import dev.kinship.runtime.ToOne;
import dev.kinship.runtime.generated.BulkRows;
import dev.kinship.runtime.generated.Columns;
import dev.kinship.runtime.generated.Keys;
import dev.kinship.runtime.generated.Rows;
import dev.kinship.runtime.generated.Tables;
import dev.kinship.runtime.generated.ToOneBuilder;
import dev.kinship.runtime.generated.Upserts;
import dev.kinship.runtime.query.Column;
import dev.kinship.runtime.query.CompositeKey;
import dev.kinship.runtime.query.Condition;
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
 * The table {@code post_tag} of {@link PostTag}: its columns, its rows and its associations.
 *
 * <p>Methods join the handle's current transaction and take one round trip each, or none if they are given no rows.
 * What they return is as the database has it, also after a write. An update or a delete that finds no such row throws
 * a {@code NoSuchRowException}, what the database refuses is a {@code DatabaseException}, and a row without a key is
 * refused with an {@code UnsavedException}.
 *
 * <p>In the SQL, {@code :key} stands for the foreign key's value and {@code :id1} and {@code :id2} for the key of the
 * row itself; where a key has several columns, they are numbered; what stands in braces becomes the columns that were
 * set, or the condition; {@code {given}} becomes a condition on the keys of the rows that are given.
 */
@Generated("dev.kinship.processor.KinshipProcessor")
@KinshipGenerated
@NullMarked
final class PostTagTable {

  /** The column {@code post_id}, a part of the key. */
  static final Column<PostTag, Long> POST_ID = Columns.required("post_id", SqlTypes.LONG, PostTag::postId);

  /** The column {@code tag_id}, a part of the key. */
  static final Column<PostTag, Long> TAG_ID = Columns.required("tag_id", SqlTypes.LONG, PostTag::tagId);

  /** The column {@code position}. */
  static final Column<PostTag, Integer> POSITION =
      Columns.required("\"position\"", SqlTypes.INTEGER, PostTag::position);

  /** The key of {@link PostTag}: {@code post_id, tag_id}. */
  static final CompositeKey<PostTag, Key> KEY =
      Keys.<PostTag, Key>of(row -> new Key(row.require(POST_ID), row.require(TAG_ID)))
          .column(POST_ID, Key::postId)
          .column(TAG_ID, Key::tagId)
          .build();

  /** The rows of {@code post_tag} as instances of {@link PostTag}. */
  static final Table<PostTag> TABLE =
      Tables.of(
              PostTag.class,
              "post_tag",
              List.of(POST_ID, TAG_ID, POSITION),
              row -> new PostTag(row.require(POST_ID), row.require(TAG_ID), row.require(POSITION)))
          .generated(PostTagTable.class, PostTagAssociations.class)
          .key(POST_ID, TAG_ID);

  /** {@code post_tag.post_id} references {@code post.id}; see {@link PostTag#postId()}. */
  static final ToOne<PostTag, Long, Post> POST =
      ToOneBuilder.<PostTag, Long, Post>named("PostTag.post", "PostTagTable.POST")
          .key(TABLE, POST_ID)
          .target(() -> PostTable.TABLE, () -> PostTable.ID)
          .required()
          .get("SELECT id, title FROM post WHERE id = :key")
          .lookup("SELECT id, title FROM post WHERE id = :id1")
          .has(
              "SELECT EXISTS (SELECT 1 FROM post_tag s JOIN post t ON t.id = s.post_id"
                  + " WHERE s.post_id = :id1 AND s.tag_id = :id2)")
          .set(
              "UPDATE post_tag SET post_id = :key WHERE post_id = :id1 AND tag_id = :id2"
                  + " AND EXISTS (SELECT 1 FROM post WHERE id = :key)")
          .create(
              "WITH s AS (SELECT post_id, tag_id FROM post_tag"
                  + " WHERE post_id = :id1 AND tag_id = :id2 FOR NO KEY UPDATE),"
                  + " t AS (INSERT INTO post ({columns}) SELECT {values} FROM s RETURNING id, title),"
                  + " u AS (UPDATE post_tag SET post_id = t.id FROM t WHERE post_id = :id1 AND tag_id = :id2"
                  + " RETURNING 1)"
                  + " SELECT id, title, EXISTS (SELECT 1 FROM u) FROM t")
          .update("UPDATE post SET {assignments} WHERE id = :key RETURNING id, title")
          .ddl("ALTER TABLE post_tag ADD FOREIGN KEY (post_id) REFERENCES post (id)")
          .build();

  /** {@code post_tag.tag_id} references {@code tag.id}; see {@link PostTag#tagId()}. */
  static final ToOne<PostTag, Long, Tag> TAG =
      ToOneBuilder.<PostTag, Long, Tag>named("PostTag.tag", "PostTagTable.TAG")
          .key(TABLE, TAG_ID)
          .target(() -> TagTable.TABLE, () -> TagTable.ID)
          .required()
          .get("SELECT id, name, retired, (NOT retired) FROM tag WHERE id = :key")
          .fetch("SELECT id, name, retired FROM tag WHERE id = :key")
          .lookup("SELECT id, name, retired FROM tag WHERE id = :id2")
          .scope("NOT retired")
          .has("SELECT EXISTS (SELECT 1 FROM tag WHERE id = :id2 AND (NOT retired))")
          .set(
              "UPDATE post_tag SET tag_id = :key WHERE post_id = :id1 AND tag_id = :id2"
                  + " AND EXISTS (SELECT 1 FROM tag WHERE id = :key)")
          .create(
              "WITH s AS (SELECT post_id, tag_id FROM post_tag"
                  + " WHERE post_id = :id1 AND tag_id = :id2 FOR NO KEY UPDATE),"
                  + " t AS (INSERT INTO tag ({columns}) SELECT {values} FROM s RETURNING id, name, retired),"
                  + " u AS (UPDATE post_tag SET tag_id = t.id FROM t WHERE post_id = :id1 AND tag_id = :id2"
                  + " RETURNING 1)"
                  + " SELECT id, name, retired, EXISTS (SELECT 1 FROM u) FROM t")
          .update("UPDATE tag SET {assignments} WHERE id = :key RETURNING id, name, retired")
          .ddl("ALTER TABLE post_tag ADD FOREIGN KEY (tag_id) REFERENCES tag (id)")
          .build();

  private static final String INSERT =
      "INSERT INTO post_tag ({columns}) VALUES ({values}) RETURNING post_id, tag_id, \"position\"";

  private static final String UPDATE =
      "UPDATE post_tag SET {assignments} WHERE post_id = :id1 AND tag_id = :id2"
          + " RETURNING post_id, tag_id, \"position\"";

  private static final String DELETE = "DELETE FROM post_tag WHERE post_id = :id1 AND tag_id = :id2";

  private PostTagTable() {}

  /**
   * Returns a post tag by its key; empty if there is none.
   * <pre>{@code SELECT post_id, tag_id, "position" FROM post_tag WHERE post_id = :id1 AND tag_id = :id2}</pre>
   */
  static Optional<PostTag> find(Handle handle, long postId, long tagId) {
    return Rows.find(handle, TABLE,
        "SELECT post_id, tag_id, \"position\" FROM post_tag WHERE post_id = :id1 AND tag_id = :id2", postId, tagId);
  }

  /** The same with the key as a record; see {@link #find}. */
  static Optional<PostTag> find(Handle handle, Key key) { return find(handle, key.postId(), key.tagId()); }

  /**
   * Returns the rows with these keys, in their order, as far as there are any.
   * <pre>{@code SELECT post_id, tag_id, "position" FROM post_tag WHERE {given}}</pre>
   */
  static List<PostTag> findAll(Handle handle, Collection<Key> keys) {
    return Rows.findAll(handle, TABLE, KEY, "SELECT post_id, tag_id, \"position\" FROM post_tag WHERE {given}", keys);
  }

  /**
   * Returns whether there is a post tag with this key, without reading it.
   * <pre>{@code SELECT EXISTS (SELECT 1 FROM post_tag WHERE post_id = :id1 AND tag_id = :id2)}</pre>
   */
  static boolean exists(Handle handle, long postId, long tagId) {
    return Rows.exists(handle, TABLE,
        "SELECT EXISTS (SELECT 1 FROM post_tag WHERE post_id = :id1 AND tag_id = :id2)", postId, tagId);
  }

  /** The same with the key as a record; see {@link #exists}. */
  static boolean exists(Handle handle, Key key) { return exists(handle, key.postId(), key.tagId()); }

  /** Returns how many rows there are. {@code SELECT count(*) FROM post_tag} */
  static long count(Handle handle) { return Rows.count(handle, TABLE, "SELECT count(*) FROM post_tag"); }

  /** Returns how many rows {@code fetch} asks for; see {@link #count}. */
  static long count(Handle handle, Fetch<PostTag> fetch) { return query(handle, fetch).count(); }

  /**
   * Returns all rows in the order of their key.
   * <pre>{@code SELECT post_id, tag_id, "position" FROM post_tag ORDER BY post_id, tag_id}</pre>
   */
  static List<PostTag> all(Handle handle) {
    return Rows.list(handle, TABLE, "SELECT post_id, tag_id, \"position\" FROM post_tag ORDER BY post_id, tag_id");
  }

  /**
   * Returns a query for all rows, to which conditions and an order can be added. It sends nothing yet.
   * <pre>{@code SELECT post_id, tag_id, "position" FROM post_tag}</pre>
   */
  static TableQuery<PostTag> query(Handle handle) {
    return Rows.query(handle, TABLE, "SELECT post_id, tag_id, \"position\" FROM post_tag");
  }

  /** Returns a query for the rows that {@code fetch} asks for; see {@link #query}. */
  static TableQuery<PostTag> query(Handle handle, Fetch<PostTag> fetch) {
    return Rows.query(handle, TABLE, "SELECT post_id, tag_id, \"position\" FROM post_tag", fetch);
  }

  /** Returns a fetch of all rows, to which conditions and an order can be added. Nothing is sent. */
  static Fetch<PostTag> fetch() { return Fetch.all(); }

  /** Returns a mapper for rows with all columns; one without a key is null. */
  static RowMapper<PostTag> mapper() { return TABLE.mapper(); }

  /** The same for columns with a prefix, such as {@code p_}; see {@link #mapper}. */
  static RowMapper<PostTag> mapper(String prefix) { return TABLE.mapper(prefix); }

  /**
   * Inserts a post tag and returns it. Columns that are not set take the database's defaults.
   * <pre>{@code INSERT INTO post_tag ({columns}) VALUES ({values}) RETURNING post_id, tag_id, "position"}</pre>
   */
  static PostTag insert(Handle handle, Consumer<PostTagValues> values) {
    return Rows.insert(handle, TABLE, INSERT, PostTagValues.of(values));
  }

  /** Inserts a post tag; a key of 0 is inserted as it is; see {@link #insert}. */
  static PostTag insert(Handle handle, PostTag postTag) { return Rows.insert(handle, TABLE, INSERT, postTag); }

  /**
   * Inserts any number of rows and returns them in the same order. A key of 0 is inserted as it is. All of them are one
   * statement.
   * <pre>{@code INSERT INTO post_tag ({columns}) SELECT {columns} FROM unnest({arrays}) AS given ({columns})
   *     RETURNING post_id, tag_id, "position"}</pre>
   */
  static List<PostTag> insertAll(Handle handle, Collection<PostTag> postTags) {
    return Rows.insertAll(handle, TABLE,
        "INSERT INTO post_tag ({columns}) SELECT {columns} FROM unnest({arrays}) AS given ({columns})"
            + " RETURNING post_id, tag_id, \"position\"", postTags);
  }

  /**
   * Inserts a post tag, or writes the columns that are set in the one with its key, and returns it. Keys never change.
   * <pre>{@code INSERT INTO post_tag AS p ({columns}) VALUES ({values}) ON CONFLICT (post_id, tag_id)
   *     DO UPDATE SET {updates} RETURNING post_id, tag_id, "position"}</pre>
   *
   * @throws dev.kinship.runtime.error.NotUniqueException if the database does not hold the key unique
   */
  static PostTag upsert(Handle handle, Consumer<PostTagValues> values) {
    return Upserts.upsert(handle, TABLE, PostTagValues.of(values));
  }

  /** The same with another unique key than the primary one; see {@link #upsert}. */
  static PostTag upsert(Handle handle, dev.kinship.runtime.query.Key<PostTag, ?> key, Consumer<PostTagValues> values) {
    return Upserts.upsert(handle, TABLE, key, PostTagValues.of(values));
  }

  /** Inserts a post tag, or writes all its columns but keys; see {@link #upsert}. */
  static PostTag upsert(Handle handle, PostTag postTag) { return Upserts.upsert(handle, TABLE, postTag); }

  /** The same with another unique key than the primary one; see {@link #upsert}. */
  static PostTag upsert(Handle handle, dev.kinship.runtime.query.Key<PostTag, ?> key, PostTag postTag) {
    return Upserts.upsert(handle, TABLE, key, postTag);
  }

  /** The same of any number of rows with different keys; see {@link #upsert}. */
  static List<PostTag> upsertAll(Handle handle, Collection<PostTag> postTags) {
    return Upserts.upsertAll(handle, TABLE, postTags);
  }

  /** The same with another unique key; see {@link #upsertAll}. */
  static List<PostTag> upsertAll(
      Handle handle, dev.kinship.runtime.query.Key<PostTag, ?> key, Collection<PostTag> postTags) {
    return Upserts.upsertAll(handle, TABLE, key, postTags);
  }

  /**
   * Inserts a post tag, or returns empty if a row with one of its unique keys is there.
   * <pre>{@code INSERT INTO post_tag ({columns}) VALUES ({values}) ON CONFLICT DO NOTHING
   *     RETURNING post_id, tag_id, "position"}</pre>
   */
  static Optional<PostTag> insertIfAbsent(Handle handle, Consumer<PostTagValues> values) {
    return Rows.insertIfAbsent(handle, TABLE, INSERT, PostTagValues.of(values));
  }

  /** The same with an instance; a key of 0 is inserted as it is; see {@link #insertIfAbsent}. */
  static Optional<PostTag> insertIfAbsent(Handle handle, PostTag postTag) {
    return Rows.insertIfAbsent(handle, TABLE, INSERT, postTag);
  }

  /** Inserts a post tag without {@code RETURNING}, where the role may not SELECT; see {@link #insert}. */
  static void insertOnly(Handle handle, Consumer<PostTagValues> values) {
    Rows.insertOnly(handle, TABLE, INSERT, PostTagValues.of(values));
  }

  /** The same with an instance, which stays as it is; see {@link #insertOnly}. */
  static void insertOnly(Handle handle, PostTag postTag) { Rows.insertOnly(handle, TABLE, INSERT, postTag); }

  /** The same with any number of instances; see {@link #insertOnly}. */
  static void insertAllOnly(Handle handle, Collection<PostTag> postTags) {
    Rows.insertAllOnly(handle, TABLE,
        "INSERT INTO post_tag ({columns}) SELECT {columns} FROM unnest({arrays}) AS given ({columns})", postTags);
  }

  /**
   * Writes all columns of a row but its key, and returns it.
   * <pre>{@code UPDATE post_tag SET {assignments} WHERE post_id = :id1 AND tag_id = :id2
   *     RETURNING post_id, tag_id, "position"}</pre>
   */
  static PostTag update(Handle handle, PostTag postTag) { return Rows.update(handle, TABLE, UPDATE, postTag); }

  /** Writes the columns that are set in an instance's row; returns the row; see {@link #update}. */
  static PostTag update(Handle handle, PostTag postTag, Consumer<PostTagValues> values) {
    return Rows.updateSome(handle, TABLE, UPDATE, postTag, PostTagValues.of(values));
  }

  /** The same by the key; see {@link #update}. */
  static PostTag update(Handle handle, long postId, long tagId, Consumer<PostTagValues> values) {
    return Rows.update(handle, TABLE, UPDATE, PostTagValues.of(values), postId, tagId);
  }

  /** The same with the key as a record; see {@link #update}. */
  static PostTag update(Handle handle, Key key, Consumer<PostTagValues> values) {
    return update(handle, key.postId(), key.tagId(), values);
  }

  /** Updates any number of rows, or none if one is not there; see {@link #update}. */
  static List<PostTag> updateAll(Handle handle, Collection<PostTag> postTags) {
    return BulkRows.updateAll(handle, TABLE, postTags);
  }

  /**
   * Writes the columns that are set in all rows that meet a condition. Returns how many they are.
   * <pre>{@code UPDATE post_tag SET {assignments} WHERE {condition}}</pre>
   */
  static long updateWhere(Handle handle, Condition<PostTag> condition, Consumer<PostTagValues> values) {
    return BulkRows.updateWhere(handle, TABLE, condition, PostTagValues.of(values));
  }

  /** The same, and returns the rows; see {@link #updateWhere}. */
  static List<PostTag> updateReturning(Handle handle, Condition<PostTag> condition, Consumer<PostTagValues> values) {
    return BulkRows.updateReturning(handle, TABLE, condition, PostTagValues.of(values));
  }

  /** The same in every row of the table; see {@link #updateWhere}. */
  static long updateEvery(Handle handle, Consumer<PostTagValues> values) {
    return BulkRows.updateEvery(handle, TABLE, PostTagValues.of(values));
  }

  /** Deletes a post tag. {@code DELETE FROM post_tag WHERE post_id = :id1 AND tag_id = :id2} */
  static void delete(Handle handle, PostTag postTag) { Rows.delete(handle, TABLE, DELETE, postTag); }

  /** Deletes a post tag by its key; see {@link #delete}. */
  static void delete(Handle handle, long postId, long tagId) { Rows.deleteKey(handle, TABLE, DELETE, postId, tagId); }

  /** The same with the key as a record; see {@link #delete}. */
  static void delete(Handle handle, Key key) { delete(handle, key.postId(), key.tagId()); }

  /** Deletes a post tag by its key, and returns whether there was one; see {@link #delete}. */
  static boolean deleteIfExists(Handle handle, long postId, long tagId) {
    return Rows.deleteIfExists(handle, TABLE, DELETE, postId, tagId);
  }

  /** The same with the key as a record; see {@link #deleteIfExists}. */
  static boolean deleteIfExists(Handle handle, Key key) { return deleteIfExists(handle, key.postId(), key.tagId()); }

  /** Deletes any number of rows, or none if one is not there; see {@link #delete}. */
  static void deleteAll(Handle handle, Collection<PostTag> postTags) { BulkRows.deleteAll(handle, TABLE, postTags); }

  /**
   * Deletes all rows that meet a condition, and returns how many they were.
   * <pre>{@code DELETE FROM post_tag WHERE {condition}}</pre>
   */
  static long deleteWhere(Handle handle, Condition<PostTag> condition) {
    return BulkRows.deleteWhere(handle, TABLE, condition);
  }

  /** The same, and returns the rows as they were; see {@link #deleteWhere}. */
  static List<PostTag> deleteReturning(Handle handle, Condition<PostTag> condition) {
    return BulkRows.deleteReturning(handle, TABLE, condition);
  }

  /** Deletes every row of the table, and returns how many they were; see {@link #deleteWhere}. */
  static long deleteEvery(Handle handle) { return BulkRows.deleteEvery(handle, TABLE); }

  /**
   * A value of the key of {@link PostTag}.
   *
   * @param postId the {@code post_id}
   * @param tagId the {@code tag_id}
   */
  record Key(long postId, long tagId) {}
}
