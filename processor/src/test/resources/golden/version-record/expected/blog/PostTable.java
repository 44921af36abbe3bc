package blog;

import dev.kinship.KinshipGenerated;
import dev.kinship.runtime.ToOne;
import dev.kinship.runtime.generated.BulkRows;
import dev.kinship.runtime.generated.Columns;
import dev.kinship.runtime.generated.Rows;
import dev.kinship.runtime.generated.Tables;
import dev.kinship.runtime.generated.ToOneBuilder;
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
 * a {@code NoSuchRowException}, one that finds the version of a given row changed a {@code StaleRowException}, what
 * the database refuses is a {@code DatabaseException}, and a row without a key is refused with an
 * {@code UnsavedException}.
 *
 * <p>In the SQL, {@code :key} stands for the foreign key's value, {@code :id} for the key of the row itself,
 * {@code :ids} for the keys of the rows that are given and {@code :version} for the version that the given row has;
 * what stands in braces becomes the columns that were set, or the condition.
 */
@Generated("dev.kinship.processor.KinshipProcessor")
@KinshipGenerated
@NullMarked
public final class PostTable {

  /** The column {@code id}, the key. */
  public static final Column<Post, Long> ID = Columns.of("id", SqlTypes.LONG, Post::id);

  /** The column {@code title}. */
  public static final TextColumn<Post> TITLE = Columns.requiredText("title", Post::title);

  /** The column {@code author_id}. */
  public static final Column<Post, Long> AUTHOR_ID = Columns.of("author_id", SqlTypes.LONG, Post::authorId);

  /** The column {@code version}, which counts the changes. */
  public static final Column<Post, Long> VERSION = Columns.of("version", SqlTypes.LONG, Post::version);

  /** The rows of {@code post} as instances of {@link Post}. */
  public static final Table<Post> TABLE =
      Tables.of(
              Post.class,
              "post",
              List.of(ID, TITLE, AUTHOR_ID, VERSION),
              row -> new Post(row.get(ID), row.require(TITLE), row.get(AUTHOR_ID), row.get(VERSION)))
          .generated(PostTable.class, PostAssociations.class)
          .version(VERSION)
          .key(ID);

  /** {@code post.author_id} references {@code "user".id}; see {@link Post#authorId()}. */
  public static final ToOne<Post, Long, User> AUTHOR =
      ToOneBuilder.<Post, Long, User>named("Post.author", "PostTable.AUTHOR")
          .key(TABLE, AUTHOR_ID)
          .target(() -> UserTable.TABLE, () -> UserTable.ID)
          .get("SELECT id, name, version FROM \"user\" WHERE id = :key")
          .lookup("SELECT id, name, version FROM \"user\" WHERE id = (SELECT author_id FROM post WHERE id = :id)")
          .has("SELECT EXISTS (SELECT 1 FROM post s JOIN \"user\" t ON t.id = s.author_id WHERE s.id = :id)")
          .set(
              "UPDATE post SET author_id = :key, version = version + 1 WHERE id = :id AND version = :version"
                  + " AND EXISTS (SELECT 1 FROM \"user\" WHERE id = :key) RETURNING version")
          .remove(
              "UPDATE post SET author_id = NULL, version = version + 1 WHERE id = :id AND version = :version"
                  + " RETURNING version")
          .create(
              "WITH s AS (SELECT id FROM post WHERE id = :id AND version = :version FOR NO KEY UPDATE),"
                  + " t AS (INSERT INTO \"user\" ({columns}, version) SELECT {values}, 0 FROM s"
                  + " RETURNING id, name, version),"
                  + " u AS (UPDATE post p SET author_id = t.id, version = p.version + 1 FROM t WHERE p.id = :id"
                  + " RETURNING p.version)"
                  + " SELECT t.id, t.name, t.version, EXISTS (SELECT 1 FROM u), u.version FROM t LEFT JOIN u ON true")
          .update(
              "UPDATE \"user\" SET {assignments}, version = version + 1 WHERE id = :key"
                  + " RETURNING id, name, version")
          .ddl("ALTER TABLE post ADD FOREIGN KEY (author_id) REFERENCES \"user\" (id)")
          .build();

  private static final String INSERT =
      "INSERT INTO post ({columns}, version) VALUES ({values}, 0)"
          + " RETURNING id, title, author_id, version";

  private static final String UPDATE =
      "UPDATE post SET {assignments}, version = version + 1 WHERE id = :id"
          + " RETURNING id, title, author_id, version";

  private static final String UPDATE_VERSION =
      "UPDATE post SET {assignments}, version = version + 1 WHERE id = :id AND version = :version"
          + " RETURNING id, title, author_id, version";

  private static final String DELETE = "DELETE FROM post WHERE id = :id";

  private PostTable() {}

  /**
   * Returns a post by its key; empty if there is none.
   * <pre>{@code SELECT id, title, author_id, version FROM post WHERE id = :id}</pre>
   */
  public static Optional<Post> find(Handle handle, Long id) {
    return Rows.find(handle, TABLE, "SELECT id, title, author_id, version FROM post WHERE id = :id", id);
  }

  /**
   * Returns the rows with these keys, in their order, as far as there are any.
   * <pre>{@code SELECT id, title, author_id, version FROM post WHERE id = ANY(:ids)}</pre>
   */
  public static List<Post> findAll(Handle handle, Collection<Long> ids) {
    return Rows.findAll(handle, TABLE, ID, "SELECT id, title, author_id, version FROM post WHERE id = ANY(:ids)", ids);
  }

  /**
   * Returns whether there is a post with this key, without reading it.
   * <pre>{@code SELECT EXISTS (SELECT 1 FROM post WHERE id = :id)}</pre>
   */
  public static boolean exists(Handle handle, Long id) {
    return Rows.exists(handle, TABLE, "SELECT EXISTS (SELECT 1 FROM post WHERE id = :id)", id);
  }

  /** Returns how many rows there are. {@code SELECT count(*) FROM post} */
  public static long count(Handle handle) { return Rows.count(handle, TABLE, "SELECT count(*) FROM post"); }

  /** Returns how many rows {@code fetch} asks for; see {@link #count}. */
  public static long count(Handle handle, Fetch<Post> fetch) { return query(handle, fetch).count(); }

  /** Returns all rows in the order of their key. {@code SELECT id, title, author_id, version FROM post ORDER BY id} */
  public static List<Post> all(Handle handle) {
    return Rows.list(handle, TABLE, "SELECT id, title, author_id, version FROM post ORDER BY id");
  }

  /**
   * Returns a query for all rows, to which conditions and an order can be added. It sends nothing yet.
   * <pre>{@code SELECT id, title, author_id, version FROM post}</pre>
   */
  public static TableQuery<Post> query(Handle handle) {
    return Rows.query(handle, TABLE, "SELECT id, title, author_id, version FROM post");
  }

  /** Returns a query for the rows that {@code fetch} asks for; see {@link #query}. */
  public static TableQuery<Post> query(Handle handle, Fetch<Post> fetch) {
    return Rows.query(handle, TABLE, "SELECT id, title, author_id, version FROM post", fetch);
  }

  /** Returns a fetch of all rows, to which conditions and an order can be added. Nothing is sent. */
  public static Fetch<Post> fetch() { return Fetch.all(); }

  /** Returns a mapper for rows with all columns; one without a key is null. */
  public static RowMapper<Post> mapper() { return TABLE.mapper(); }

  /** The same for columns with a prefix, such as {@code p_}; see {@link #mapper}. */
  public static RowMapper<Post> mapper(String prefix) { return TABLE.mapper(prefix); }

  /**
   * Inserts a post and returns it. Columns that are not set take the database's defaults.
   * <pre>{@code INSERT INTO post ({columns}, version) VALUES ({values}, 0)
   *     RETURNING id, title, author_id, version}</pre>
   */
  public static Post insert(Handle handle, Consumer<PostValues> values) {
    return Rows.insert(handle, TABLE, INSERT, PostValues.of(values));
  }

  /** Inserts a post; a key that is null takes the database's default; see {@link #insert}. */
  public static Post insert(Handle handle, Post post) { return Rows.insert(handle, TABLE, INSERT, post); }

  /**
   * Inserts any number of rows and returns them in the same order. A key that is null takes the database's default.
   * Rows with a key and rows without are statements of their own; above 64,000 bytes, each takes a round trip.
   * <pre>{@code INSERT INTO post ({columns}, version) SELECT {columns}, 0
   *     FROM unnest({arrays}) AS given ({columns}) RETURNING id, title, author_id, version}</pre>
   */
  public static List<Post> insertAll(Handle handle, Collection<Post> posts) {
    return Rows.insertAll(handle, TABLE,
        "INSERT INTO post ({columns}, version) SELECT {columns}, 0"
            + " FROM unnest({arrays}) AS given ({columns}) RETURNING id, title, author_id, version", posts);
  }

  /**
   * Inserts a post, or writes the columns that are set in the one with its key, and returns it. Keys never change.
   * <pre>{@code INSERT INTO post AS p ({columns}, version) VALUES ({values}, 0) ON CONFLICT (id)
   *     DO UPDATE SET {updates} RETURNING id, title, author_id, version}</pre>
   *
   * @throws dev.kinship.runtime.error.NotUniqueException if the database does not hold the key unique
   */
  public static Post upsert(Handle handle, Consumer<PostValues> values) {
    return Upserts.upsert(handle, TABLE, PostValues.of(values));
  }

  /** The same with another unique key than the primary one; see {@link #upsert}. */
  public static Post upsert(Handle handle, Key<Post, ?> key, Consumer<PostValues> values) {
    return Upserts.upsert(handle, TABLE, key, PostValues.of(values));
  }

  /** Inserts a post, or writes all its columns but keys, unless it was read and is stale; see {@link #upsert}. */
  public static Post upsert(Handle handle, Post post) { return Upserts.upsert(handle, TABLE, post); }

  /** The same with another unique key than the primary one; see {@link #upsert}. */
  public static Post upsert(Handle handle, Key<Post, ?> key, Post post) {
    return Upserts.upsert(handle, TABLE, key, post);
  }

  /** The same of any number of rows with different keys; see {@link #upsert}. */
  public static List<Post> upsertAll(Handle handle, Collection<Post> posts) {
    return Upserts.upsertAll(handle, TABLE, posts);
  }

  /** The same with another unique key; see {@link #upsertAll}. */
  public static List<Post> upsertAll(Handle handle, Key<Post, ?> key, Collection<Post> posts) {
    return Upserts.upsertAll(handle, TABLE, key, posts);
  }

  /**
   * Inserts a post, or returns empty if a row with one of its unique keys is there.
   * <pre>{@code INSERT INTO post ({columns}, version) VALUES ({values}, 0) ON CONFLICT DO NOTHING
   *     RETURNING id, title, author_id, version}</pre>
   */
  public static Optional<Post> insertIfAbsent(Handle handle, Consumer<PostValues> values) {
    return Rows.insertIfAbsent(handle, TABLE, INSERT, PostValues.of(values));
  }

  /** The same with an instance; a key that is null takes the database's default; see {@link #insertIfAbsent}. */
  public static Optional<Post> insertIfAbsent(Handle handle, Post post) {
    return Rows.insertIfAbsent(handle, TABLE, INSERT, post);
  }

  /** Inserts a post without {@code RETURNING}, where the role may not SELECT; see {@link #insert}. */
  public static void insertOnly(Handle handle, Consumer<PostValues> values) {
    Rows.insertOnly(handle, TABLE, INSERT, PostValues.of(values));
  }

  /** The same with an instance, which stays as it is; see {@link #insertOnly}. */
  public static void insertOnly(Handle handle, Post post) { Rows.insertOnly(handle, TABLE, INSERT, post); }

  /** The same with any number of instances; see {@link #insertOnly}. */
  public static void insertAllOnly(Handle handle, Collection<Post> posts) {
    Rows.insertAllOnly(handle, TABLE,
        "INSERT INTO post ({columns}, version) SELECT {columns}, 0"
            + " FROM unnest({arrays}) AS given ({columns})", posts);
  }

  /**
   * Writes all columns of a row but its key and those that the database fills, and returns it. Refuses a row that was
   * changed since it was read.
   * <pre>{@code UPDATE post SET {assignments}, version = version + 1 WHERE id = :id AND version = :version
   *     RETURNING id, title, author_id, version}</pre>
   */
  public static Post update(Handle handle, Post post) { return Rows.update(handle, TABLE, UPDATE_VERSION, post); }

  /** Writes the columns that are set in an instance's row; returns the row; see {@link #update}. */
  public static Post update(Handle handle, Post post, Consumer<PostValues> values) {
    return Rows.updateSome(handle, TABLE, UPDATE_VERSION, post, PostValues.of(values));
  }

  /** The same by the key, whatever its version; see {@link #update}. */
  public static Post update(Handle handle, Long id, Consumer<PostValues> values) {
    return Rows.update(handle, TABLE, UPDATE, PostValues.of(values), id);
  }

  /** Updates any number of rows, or none if one is not there; see {@link #update}. */
  public static List<Post> updateAll(Handle handle, Collection<Post> posts) {
    return BulkRows.updateAll(handle, TABLE, posts);
  }

  /**
   * Writes the columns that are set in all rows that meet a condition. Returns how many they are.
   * <pre>{@code UPDATE post SET {assignments}, version = version + 1 WHERE {condition}}</pre>
   */
  public static long updateWhere(Handle handle, Condition<Post> condition, Consumer<PostValues> values) {
    return BulkRows.updateWhere(handle, TABLE, condition, PostValues.of(values));
  }

  /** The same, and returns the rows; see {@link #updateWhere}. */
  public static List<Post> updateReturning(Handle handle, Condition<Post> condition, Consumer<PostValues> values) {
    return BulkRows.updateReturning(handle, TABLE, condition, PostValues.of(values));
  }

  /** The same in every row of the table; see {@link #updateWhere}. */
  public static long updateEvery(Handle handle, Consumer<PostValues> values) {
    return BulkRows.updateEvery(handle, TABLE, PostValues.of(values));
  }

  /**
   * Deletes a post. Refuses a row that was changed since it was read.
   * <pre>{@code DELETE FROM post WHERE id = :id AND version = :version}</pre>
   */
  public static void delete(Handle handle, Post post) {
    Rows.delete(handle, TABLE, "DELETE FROM post WHERE id = :id AND version = :version", post);
  }

  /** Deletes a post by its key, whatever its version; see {@link #delete}. */
  public static void delete(Handle handle, Long id) { Rows.deleteKey(handle, TABLE, DELETE, id); }

  /** Deletes a post by its key, and returns whether there was one; see {@link #delete}. */
  public static boolean deleteIfExists(Handle handle, Long id) {
    return Rows.deleteIfExists(handle, TABLE, DELETE, id);
  }

  /** Deletes any number of rows, or none if one is not there; see {@link #delete}. */
  public static void deleteAll(Handle handle, Collection<Post> posts) { BulkRows.deleteAll(handle, TABLE, posts); }

  /**
   * Deletes all rows that meet a condition, and returns how many they were.
   * <pre>{@code DELETE FROM post WHERE {condition}}</pre>
   */
  public static long deleteWhere(Handle handle, Condition<Post> condition) {
    return BulkRows.deleteWhere(handle, TABLE, condition);
  }

  /** The same, and returns the rows as they were; see {@link #deleteWhere}. */
  public static List<Post> deleteReturning(Handle handle, Condition<Post> condition) {
    return BulkRows.deleteReturning(handle, TABLE, condition);
  }

  /** Deletes every row of the table, and returns how many they were; see {@link #deleteWhere}. */
  public static long deleteEvery(Handle handle) { return BulkRows.deleteEvery(handle, TABLE); }
}
