package blog;

import dev.kinship.KinshipGenerated;
import dev.kinship.OnReplace;
import dev.kinship.runtime.Deleted;
import dev.kinship.runtime.Dependents;
import dev.kinship.runtime.InverseToOne;
import dev.kinship.runtime.ToMany;
import dev.kinship.runtime.generated.BulkRows;
import dev.kinship.runtime.generated.Columns;
import dev.kinship.runtime.generated.InverseToOneBuilder;
import dev.kinship.runtime.generated.Rows;
import dev.kinship.runtime.generated.Tables;
import dev.kinship.runtime.generated.ToManyBuilder;
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
 * The table {@code "user"} of {@link User}: its columns, its rows and its associations.
 *
 * <p>Methods join the handle's current transaction and take one round trip each, or none if they are given no rows.
 * What they return is as the database has it, also after a write. An update or a delete that finds no such row throws
 * a {@code NoSuchRowException}, one that finds the version of a given row changed a {@code StaleRowException}, what
 * the database refuses is a {@code DatabaseException}, and a row without a key is refused with an
 * {@code UnsavedException}.
 *
 * <p>In the SQL, {@code :key} stands for the foreign key's value, {@code :id} for the key of the row itself,
 * {@code :ids} for the keys of the rows that are given, {@code :count} for their number and {@code :version} for the
 * version that the given row has; what stands in braces becomes the columns that were set, or the condition;
 * {@code {fresh}} becomes a condition on the versions of these rows.
 */
@Generated("dev.kinship.processor.KinshipProcessor")
@KinshipGenerated(with = {"blog.Post", "blog.Profile"})
@NullMarked
public final class UserTable {

  /** The column {@code id}, the key. */
  public static final Column<User, Long> ID = Columns.of("id", SqlTypes.LONG, User::id);

  /** The column {@code name}. */
  public static final TextColumn<User> NAME = Columns.requiredText("name", User::name);

  /** The column {@code version}, which counts the changes. */
  public static final Column<User, Integer> VERSION = Columns.required("version", SqlTypes.INTEGER, User::version);

  /** The rows of {@code "user"} as instances of {@link User}. */
  public static final Table<User> TABLE =
      Tables.of(
              User.class,
              "\"user\"",
              List.of(ID, NAME, VERSION),
              row -> new User(row.get(ID), row.require(NAME), row.require(VERSION)))
          .generated(UserTable.class, UserAssociations.class)
          .version(VERSION)
          .key(ID);

  /** {@code post.author_id} references {@code "user".id}; see {@link Post#authorId()}. */
  public static final ToMany<User, Long, Post> POSTS =
      ToManyBuilder.<User, Long, Post>named("User.posts", "UserTable.POSTS")
          .key(TABLE, ID)
          .holders(() -> PostTable.TABLE, () -> PostTable.AUTHOR_ID)
          .onReplace(OnReplace.UNLINK)
          .get("SELECT id, title, author_id, version FROM post WHERE author_id = :key")
          .orderBy("id")
          .has("SELECT EXISTS (SELECT 1 FROM post WHERE author_id = :key)")
          .hasAll("SELECT count(*) FROM post WHERE author_id = :key AND id = ANY(:ids)")
          .count("SELECT count(*) FROM post WHERE author_id = :key")
          .set(
              "SELECT current_setting('transaction_isolation') FROM \"user\" WHERE id = :key FOR NO KEY UPDATE",
              "WITH held AS"
                  + " (SELECT id, author_id, version, (author_id = :key) IS TRUE AS linked, id = ANY(:ids) AS given"
                  + " FROM post WHERE id = ANY(ARRAY(SELECT id FROM post WHERE author_id = :key) || :ids)"
                  + " ORDER BY id FOR NO KEY UPDATE),"
                  + " ready AS (SELECT 1 FROM \"user\" WHERE id = :key"
                  + " AND (SELECT count(*) FROM held WHERE given AND {fresh}) = :count"
                  + " AND current_setting('transaction_isolation') LIKE 'read %' FOR NO KEY UPDATE SKIP LOCKED),"
                  + " changed AS (UPDATE post p"
                  + " SET author_id = CASE WHEN h.given THEN :key WHEN h.linked THEN NULL ELSE p.author_id END,"
                  + " version = p.version + 1 FROM held h WHERE p.id = h.id AND h.linked <> h.given"
                  + " AND EXISTS (SELECT 1 FROM ready)"
                  + " RETURNING p.id, p.title, p.author_id, p.version, h.id AS old1, h.author_id AS old2,"
                  + " h.version AS old3)"
                  + " SELECT NULL, NULL, NULL, NULL, id, author_id, version FROM held UNION ALL SELECT * FROM changed")
          .add(
              "WITH there AS (SELECT 1 FROM \"user\" WHERE id = :key FOR NO KEY UPDATE),"
                  + " held AS (SELECT id, author_id, version, (author_id = :key) IS TRUE AS linked FROM post"
                  + " WHERE id = ANY(ARRAY(SELECT id FROM post WHERE author_id = :key LIMIT 0) || :ids)"
                  + " AND EXISTS (SELECT 1 FROM there) ORDER BY id FOR NO KEY UPDATE),"
                  + " changed AS (UPDATE post p SET author_id = :key, version = p.version + 1 FROM held h"
                  + " WHERE p.id = h.id AND NOT h.linked AND (SELECT count(*) FROM held WHERE {fresh}) = :count"
                  + " RETURNING p.id, p.title, p.author_id, p.version, h.id AS old1, h.author_id AS old2,"
                  + " h.version AS old3)"
                  + " SELECT NULL, NULL, NULL, NULL, h.id, h.author_id, h.version FROM there LEFT JOIN held h ON true"
                  + " UNION ALL SELECT * FROM changed")
          .remove(
              "WITH there AS (SELECT 1 FROM \"user\" WHERE id = :key FOR NO KEY UPDATE),"
                  + " held AS (SELECT id, author_id, version, (author_id = :key) IS TRUE AS linked FROM post"
                  + " WHERE id = ANY(ARRAY(SELECT id FROM post WHERE author_id = :key LIMIT 0) || :ids)"
                  + " AND EXISTS (SELECT 1 FROM there) ORDER BY id FOR NO KEY UPDATE),"
                  + " changed AS (UPDATE post p SET author_id = NULL, version = p.version + 1 FROM held h"
                  + " WHERE p.id = h.id AND h.linked AND NOT EXISTS (SELECT 1 FROM held WHERE ({fresh}) IS NOT TRUE)"
                  + " RETURNING p.id, p.title, p.author_id, p.version, h.id AS old1, h.author_id AS old2,"
                  + " h.version AS old3)"
                  + " SELECT NULL, NULL, NULL, NULL, h.id, h.author_id, h.version FROM there LEFT JOIN held h ON true"
                  + " UNION ALL SELECT * FROM changed")
          .create(
              "INSERT INTO post ({columns}, version) SELECT {values}, 0 FROM \"user\" WHERE id = :key"
                  + " RETURNING id, title, author_id, version")
          .build();

  /** {@code profile.user_id} references {@code "user".id}; see {@link Profile#userId()}. */
  public static final InverseToOne<User, Long, Profile> PROFILE =
      InverseToOneBuilder.<User, Long, Profile>named("User.profile", "UserTable.PROFILE")
          .key(TABLE, ID)
          .holders(() -> ProfileTable.TABLE, () -> ProfileTable.USER_ID)
          .onReplace(OnReplace.REFUSE)
          .get("SELECT id, user_id, text, changes FROM profile WHERE user_id = :key")
          .has("SELECT EXISTS (SELECT 1 FROM profile WHERE user_id = :key)")
          .set(
              "SELECT current_setting('transaction_isolation') FROM \"user\" WHERE id = :key FOR NO KEY UPDATE",
              "WITH held AS"
                  + " (SELECT id, user_id, changes, (user_id = :key) IS TRUE AS linked, id = ANY(:ids) AS given"
                  + " FROM profile WHERE id = ANY(ARRAY(SELECT id FROM profile WHERE user_id = :key) || :ids)"
                  + " ORDER BY id FOR UPDATE),"
                  + " ready AS (SELECT 1 FROM \"user\" WHERE id = :key"
                  + " AND (SELECT count(*) FROM held WHERE given AND {fresh}) = :count"
                  + " AND NOT EXISTS (SELECT 1 FROM held WHERE linked AND NOT given)"
                  + " AND current_setting('transaction_isolation') LIKE 'read %' FOR NO KEY UPDATE SKIP LOCKED),"
                  + " joiners AS (UPDATE profile p SET user_id = :key, changes = p.changes + 1 FROM held h"
                  + " WHERE p.id = h.id AND h.given AND NOT h.linked AND EXISTS (SELECT 1 FROM ready)"
                  + " RETURNING p.id, p.user_id, p.text, p.changes, h.id AS old1, h.user_id AS old2,"
                  + " h.changes AS old3)"
                  + " SELECT NULL, NULL, NULL, NULL, id, user_id, changes FROM held UNION ALL SELECT * FROM joiners")
          .create(
              "WITH t AS (SELECT 1 FROM \"user\" WHERE id = :key FOR NO KEY UPDATE),"
                  + " s AS (INSERT INTO profile ({columns}, changes) SELECT {values}, 0 FROM t"
                  + " ON CONFLICT (user_id) DO NOTHING RETURNING id, user_id, text, changes)"
                  + " SELECT s.id, s.user_id, s.text, s.changes,"
                  + " CASE WHEN s.id IS NULL THEN (SELECT o.id FROM profile o WHERE o.user_id = :key) END"
                  + " FROM t LEFT JOIN s ON true")
          .ensure(
              "WITH t AS (SELECT 1 FROM \"user\" WHERE id = :key FOR NO KEY UPDATE)"
                  + " INSERT INTO profile AS p ({columns}, changes) SELECT {values}, 0 FROM t"
                  + " ON CONFLICT (user_id) DO UPDATE SET {updates} RETURNING id, user_id, text, changes")
          .update(
              "UPDATE profile p SET {assignments}, changes = changes + 1 WHERE user_id = :key"
                  + " AND NOT EXISTS (SELECT 1 FROM profile o WHERE o.user_id = :key AND o.id <> p.id)"
                  + " RETURNING id, user_id, text, changes")
          .destroy(
              "SELECT count(*) FROM profile WHERE user_id = :key",
              "DELETE FROM profile p WHERE user_id = :key"
                  + " AND NOT EXISTS (SELECT 1 FROM profile o WHERE o.user_id = :key AND o.id <> p.id)"
                  + " RETURNING id, user_id, text, changes")
          .unique("ALTER TABLE profile ADD UNIQUE (user_id)")
          .ddl("ALTER TABLE profile ADD FOREIGN KEY (user_id) REFERENCES \"user\" (id), ADD UNIQUE (user_id)")
          .build();

  private static final String INSERT =
      "INSERT INTO \"user\" ({columns}, version) VALUES ({values}, 0) RETURNING id, name, version";

  private static final String UPDATE =
      "UPDATE \"user\" SET {assignments}, version = version + 1 WHERE id = :id"
          + " RETURNING id, name, version";

  private static final String UPDATE_VERSION =
      "UPDATE \"user\" SET {assignments}, version = version + 1 WHERE id = :id AND version = :version"
          + " RETURNING id, name, version";

  private static final String DELETE = "DELETE FROM \"user\" WHERE id = :id";

  private UserTable() {}

  /** Returns a user by its key; empty if there is none. {@code SELECT id, name, version FROM "user" WHERE id = :id} */
  public static Optional<User> find(Handle handle, Long id) {
    return Rows.find(handle, TABLE, "SELECT id, name, version FROM \"user\" WHERE id = :id", id);
  }

  /**
   * Returns the rows with these keys, in their order, as far as there are any.
   * <pre>{@code SELECT id, name, version FROM "user" WHERE id = ANY(:ids)}</pre>
   */
  public static List<User> findAll(Handle handle, Collection<Long> ids) {
    return Rows.findAll(handle, TABLE, ID, "SELECT id, name, version FROM \"user\" WHERE id = ANY(:ids)", ids);
  }

  /**
   * Returns whether there is a user with this key, without reading it.
   * <pre>{@code SELECT EXISTS (SELECT 1 FROM "user" WHERE id = :id)}</pre>
   */
  public static boolean exists(Handle handle, Long id) {
    return Rows.exists(handle, TABLE, "SELECT EXISTS (SELECT 1 FROM \"user\" WHERE id = :id)", id);
  }

  /** Returns how many rows there are. {@code SELECT count(*) FROM "user"} */
  public static long count(Handle handle) { return Rows.count(handle, TABLE, "SELECT count(*) FROM \"user\""); }

  /** Returns how many rows {@code fetch} asks for; see {@link #count}. */
  public static long count(Handle handle, Fetch<User> fetch) { return query(handle, fetch).count(); }

  /** Returns all rows in the order of their key. {@code SELECT id, name, version FROM "user" ORDER BY id} */
  public static List<User> all(Handle handle) {
    return Rows.list(handle, TABLE, "SELECT id, name, version FROM \"user\" ORDER BY id");
  }

  /**
   * Returns a query for all rows, to which conditions and an order can be added. It sends nothing yet.
   * <pre>{@code SELECT id, name, version FROM "user"}</pre>
   */
  public static TableQuery<User> query(Handle handle) {
    return Rows.query(handle, TABLE, "SELECT id, name, version FROM \"user\"");
  }

  /** Returns a query for the rows that {@code fetch} asks for; see {@link #query}. */
  public static TableQuery<User> query(Handle handle, Fetch<User> fetch) {
    return Rows.query(handle, TABLE, "SELECT id, name, version FROM \"user\"", fetch);
  }

  /** Returns a fetch of all rows, to which conditions and an order can be added. Nothing is sent. */
  public static Fetch<User> fetch() { return Fetch.all(); }

  /** Returns a mapper for rows with all columns; one without a key is null. */
  public static RowMapper<User> mapper() { return TABLE.mapper(); }

  /** The same for columns with a prefix, such as {@code p_}; see {@link #mapper}. */
  public static RowMapper<User> mapper(String prefix) { return TABLE.mapper(prefix); }

  /**
   * Inserts a user and returns it. Columns that are not set take the database's defaults.
   * <pre>{@code INSERT INTO "user" ({columns}, version) VALUES ({values}, 0) RETURNING id, name, version}</pre>
   */
  public static User insert(Handle handle, Consumer<UserValues> values) {
    return Rows.insert(handle, TABLE, INSERT, UserValues.of(values));
  }

  /** Inserts a user; a key that is null takes the database's default; see {@link #insert}. */
  public static User insert(Handle handle, User user) { return Rows.insert(handle, TABLE, INSERT, user); }

  /**
   * Inserts any number of rows and returns them in the same order. A key that is null takes the database's default.
   * Rows with a key and rows without are statements of their own; above 64,000 bytes, each takes a round trip.
   * <pre>{@code INSERT INTO "user" ({columns}, version) SELECT {columns}, 0
   *     FROM unnest({arrays}) AS given ({columns}) RETURNING id, name, version}</pre>
   */
  public static List<User> insertAll(Handle handle, Collection<User> users) {
    return Rows.insertAll(handle, TABLE,
        "INSERT INTO \"user\" ({columns}, version) SELECT {columns}, 0"
            + " FROM unnest({arrays}) AS given ({columns}) RETURNING id, name, version", users);
  }

  /**
   * Inserts a user, or writes the columns that are set in the one with its key, and returns it. Keys never change.
   * <pre>{@code INSERT INTO "user" AS p ({columns}, version) VALUES ({values}, 0) ON CONFLICT (id)
   *     DO UPDATE SET {updates} RETURNING id, name, version}</pre>
   *
   * @throws dev.kinship.runtime.error.NotUniqueException if the database does not hold the key unique
   */
  public static User upsert(Handle handle, Consumer<UserValues> values) {
    return Upserts.upsert(handle, TABLE, UserValues.of(values));
  }

  /** The same with another unique key than the primary one; see {@link #upsert}. */
  public static User upsert(Handle handle, Key<User, ?> key, Consumer<UserValues> values) {
    return Upserts.upsert(handle, TABLE, key, UserValues.of(values));
  }

  /** Inserts a user, or writes all its columns but keys, unless it was read and is stale; see {@link #upsert}. */
  public static User upsert(Handle handle, User user) { return Upserts.upsert(handle, TABLE, user); }

  /** The same with another unique key than the primary one; see {@link #upsert}. */
  public static User upsert(Handle handle, Key<User, ?> key, User user) {
    return Upserts.upsert(handle, TABLE, key, user);
  }

  /** The same of any number of rows with different keys; see {@link #upsert}. */
  public static List<User> upsertAll(Handle handle, Collection<User> users) {
    return Upserts.upsertAll(handle, TABLE, users);
  }

  /** The same with another unique key; see {@link #upsertAll}. */
  public static List<User> upsertAll(Handle handle, Key<User, ?> key, Collection<User> users) {
    return Upserts.upsertAll(handle, TABLE, key, users);
  }

  /**
   * Inserts a user, or returns empty if a row with one of its unique keys is there.
   * <pre>{@code INSERT INTO "user" ({columns}, version) VALUES ({values}, 0) ON CONFLICT DO NOTHING
   *     RETURNING id, name, version}</pre>
   */
  public static Optional<User> insertIfAbsent(Handle handle, Consumer<UserValues> values) {
    return Rows.insertIfAbsent(handle, TABLE, INSERT, UserValues.of(values));
  }

  /** The same with an instance; a key that is null takes the database's default; see {@link #insertIfAbsent}. */
  public static Optional<User> insertIfAbsent(Handle handle, User user) {
    return Rows.insertIfAbsent(handle, TABLE, INSERT, user);
  }

  /** Inserts a user without {@code RETURNING}, where the role may not SELECT; see {@link #insert}. */
  public static void insertOnly(Handle handle, Consumer<UserValues> values) {
    Rows.insertOnly(handle, TABLE, INSERT, UserValues.of(values));
  }

  /** The same with an instance, which stays as it is; see {@link #insertOnly}. */
  public static void insertOnly(Handle handle, User user) { Rows.insertOnly(handle, TABLE, INSERT, user); }

  /** The same with any number of instances; see {@link #insertOnly}. */
  public static void insertAllOnly(Handle handle, Collection<User> users) {
    Rows.insertAllOnly(handle, TABLE,
        "INSERT INTO \"user\" ({columns}, version) SELECT {columns}, 0"
            + " FROM unnest({arrays}) AS given ({columns})", users);
  }

  /**
   * Writes all columns of a row but its key and those that the database fills, and returns it. Refuses a row that was
   * changed since it was read.
   * <pre>{@code UPDATE "user" SET {assignments}, version = version + 1 WHERE id = :id AND version = :version
   *     RETURNING id, name, version}</pre>
   */
  public static User update(Handle handle, User user) { return Rows.update(handle, TABLE, UPDATE_VERSION, user); }

  /** Writes the columns that are set in an instance's row; returns the row; see {@link #update}. */
  public static User update(Handle handle, User user, Consumer<UserValues> values) {
    return Rows.updateSome(handle, TABLE, UPDATE_VERSION, user, UserValues.of(values));
  }

  /** The same by the key, whatever its version; see {@link #update}. */
  public static User update(Handle handle, Long id, Consumer<UserValues> values) {
    return Rows.update(handle, TABLE, UPDATE, UserValues.of(values), id);
  }

  /** Updates any number of rows, or none if one is not there; see {@link #update}. */
  public static List<User> updateAll(Handle handle, Collection<User> users) {
    return BulkRows.updateAll(handle, TABLE, users);
  }

  /**
   * Writes the columns that are set in all rows that meet a condition. Returns how many they are.
   * <pre>{@code UPDATE "user" SET {assignments}, version = version + 1 WHERE {condition}}</pre>
   */
  public static long updateWhere(Handle handle, Condition<User> condition, Consumer<UserValues> values) {
    return BulkRows.updateWhere(handle, TABLE, condition, UserValues.of(values));
  }

  /** The same, and returns the rows; see {@link #updateWhere}. */
  public static List<User> updateReturning(Handle handle, Condition<User> condition, Consumer<UserValues> values) {
    return BulkRows.updateReturning(handle, TABLE, condition, UserValues.of(values));
  }

  /** The same in every row of the table; see {@link #updateWhere}. */
  public static long updateEvery(Handle handle, Consumer<UserValues> values) {
    return BulkRows.updateEvery(handle, TABLE, UserValues.of(values));
  }

  /**
   * Deletes a user. Refuses a row that was changed since it was read.
   * <pre>{@code DELETE FROM "user" WHERE id = :id AND version = :version}</pre>
   */
  public static void delete(Handle handle, User user) {
    Rows.delete(handle, TABLE, "DELETE FROM \"user\" WHERE id = :id AND version = :version", user);
  }

  /** Deletes a user by its key, whatever its version; see {@link #delete}. */
  public static void delete(Handle handle, Long id) { Rows.deleteKey(handle, TABLE, DELETE, id); }

  /** Deletes a user with the rows that {@code dependents} names; see {@link #delete}. */
  public static Deleted delete(Handle handle, User user, Dependents<User> dependents) {
    return dependents.deleteWith(handle, TABLE, user);
  }

  /** Deletes a user by its key, and returns whether there was one; see {@link #delete}. */
  public static boolean deleteIfExists(Handle handle, Long id) {
    return Rows.deleteIfExists(handle, TABLE, DELETE, id);
  }

  /** Deletes any number of rows, or none if one is not there; see {@link #delete}. */
  public static void deleteAll(Handle handle, Collection<User> users) { BulkRows.deleteAll(handle, TABLE, users); }

  /**
   * Deletes all rows that meet a condition, and returns how many they were.
   * <pre>{@code DELETE FROM "user" WHERE {condition}}</pre>
   */
  public static long deleteWhere(Handle handle, Condition<User> condition) {
    return BulkRows.deleteWhere(handle, TABLE, condition);
  }

  /** The same, and returns the rows as they were; see {@link #deleteWhere}. */
  public static List<User> deleteReturning(Handle handle, Condition<User> condition) {
    return BulkRows.deleteReturning(handle, TABLE, condition);
  }

  /** Deletes every row of the table, and returns how many they were; see {@link #deleteWhere}. */
  public static long deleteEvery(Handle handle) { return BulkRows.deleteEvery(handle, TABLE); }
}
