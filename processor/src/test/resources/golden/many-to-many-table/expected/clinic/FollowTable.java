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
import dev.kinship.runtime.query.Key;
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
 * The table {@code follow} of {@link Follow}: its columns, its rows and its associations.
 *
 * <p>Methods join the handle's current transaction and take one round trip each, or none if they are given no rows.
 * What they return is as the database has it, also after a write. An update or a delete that finds no such row throws
 * a {@code NoSuchRowException}, what the database refuses is a {@code DatabaseException}, and a row without a key is
 * refused with an {@code UnsavedException}.
 *
 * <p>In the SQL, {@code :key} stands for the foreign key's value, {@code :id} for the key of the row itself and
 * {@code :ids} for the keys of the rows that are given; what stands in braces becomes the columns that were set, or
 * the condition.
 */
@Generated("dev.kinship.processor.KinshipProcessor")
@KinshipGenerated
@NullMarked
final class FollowTable {

  /** The column {@code id}, the key. */
  static final Column<Follow, Long> ID = Columns.of("id", SqlTypes.LONG, Follow::id);

  /** The column {@code follower_id}. */
  static final Column<Follow, Long> FOLLOWER_ID = Columns.required("follower_id", SqlTypes.LONG, Follow::followerId);

  /** The column {@code followee_id}. */
  static final Column<Follow, Long> FOLLOWEE_ID = Columns.required("followee_id", SqlTypes.LONG, Follow::followeeId);

  /** The unique key {@code followerIdFolloweeId} of {@link Follow}: {@code follower_id, followee_id}. */
  static final CompositeKey<Follow, FollowerIdFolloweeIdKey> FOLLOWER_ID_FOLLOWEE_ID_KEY =
      Keys.<Follow, FollowerIdFolloweeIdKey>of(
              row -> new FollowerIdFolloweeIdKey(row.require(FOLLOWER_ID), row.require(FOLLOWEE_ID)))
          .column(FOLLOWER_ID, FollowerIdFolloweeIdKey::followerId)
          .column(FOLLOWEE_ID, FollowerIdFolloweeIdKey::followeeId)
          .build();

  /** The rows of {@code follow} as instances of {@link Follow}. */
  static final Table<Follow> TABLE =
      Tables.of(
              Follow.class,
              "follow",
              List.of(ID, FOLLOWER_ID, FOLLOWEE_ID),
              row -> new Follow(row.get(ID), row.require(FOLLOWER_ID), row.require(FOLLOWEE_ID)))
          .generated(FollowTable.class, FollowAssociations.class)
          .key(ID);

  /** {@code follow.follower_id} references {@code member.id}; see {@link Follow#followerId()}. */
  static final ToOne<Follow, Long, Member> FOLLOWER =
      ToOneBuilder.<Follow, Long, Member>named("Follow.follower", "FollowTable.FOLLOWER")
          .key(TABLE, FOLLOWER_ID)
          .target(() -> MemberTable.TABLE, () -> MemberTable.ID)
          .required()
          .get("SELECT id, name FROM member WHERE id = :key")
          .lookup("SELECT id, name FROM member WHERE id = (SELECT follower_id FROM follow WHERE id = :id)")
          .has("SELECT EXISTS (SELECT 1 FROM follow s JOIN member t ON t.id = s.follower_id WHERE s.id = :id)")
          .set("UPDATE follow SET follower_id = :key WHERE id = :id AND EXISTS (SELECT 1 FROM member WHERE id = :key)")
          .create(
              "WITH s AS (SELECT id FROM follow WHERE id = :id FOR NO KEY UPDATE),"
                  + " t AS (INSERT INTO member ({columns}) SELECT {values} FROM s RETURNING id, name),"
                  + " u AS (UPDATE follow p SET follower_id = t.id FROM t WHERE p.id = :id RETURNING 1)"
                  + " SELECT id, name, EXISTS (SELECT 1 FROM u) FROM t")
          .update("UPDATE member SET {assignments} WHERE id = :key RETURNING id, name")
          .ddl("ALTER TABLE follow ADD FOREIGN KEY (follower_id) REFERENCES member (id)")
          .build();

  /** {@code follow.followee_id} references {@code member.id}; see {@link Follow#followeeId()}. */
  static final ToOne<Follow, Long, Member> FOLLOWEE =
      ToOneBuilder.<Follow, Long, Member>named("Follow.followee", "FollowTable.FOLLOWEE")
          .key(TABLE, FOLLOWEE_ID)
          .target(() -> MemberTable.TABLE, () -> MemberTable.ID)
          .required()
          .get("SELECT id, name FROM member WHERE id = :key")
          .lookup("SELECT id, name FROM member WHERE id = (SELECT followee_id FROM follow WHERE id = :id)")
          .has("SELECT EXISTS (SELECT 1 FROM follow s JOIN member t ON t.id = s.followee_id WHERE s.id = :id)")
          .set("UPDATE follow SET followee_id = :key WHERE id = :id AND EXISTS (SELECT 1 FROM member WHERE id = :key)")
          .create(
              "WITH s AS (SELECT id FROM follow WHERE id = :id FOR NO KEY UPDATE),"
                  + " t AS (INSERT INTO member ({columns}) SELECT {values} FROM s RETURNING id, name),"
                  + " u AS (UPDATE follow p SET followee_id = t.id FROM t WHERE p.id = :id RETURNING 1)"
                  + " SELECT id, name, EXISTS (SELECT 1 FROM u) FROM t")
          .update("UPDATE member SET {assignments} WHERE id = :key RETURNING id, name")
          .ddl("ALTER TABLE follow ADD FOREIGN KEY (followee_id) REFERENCES member (id)")
          .build();

  private static final String INSERT =
      "INSERT INTO follow ({columns}) VALUES ({values}) RETURNING id, follower_id, followee_id";

  private static final String UPDATE =
      "UPDATE follow SET {assignments} WHERE id = :id RETURNING id, follower_id, followee_id";

  private static final String DELETE = "DELETE FROM follow WHERE id = :id";

  private FollowTable() {}

  /**
   * Returns a follow by its key; empty if there is none.
   * <pre>{@code SELECT id, follower_id, followee_id FROM follow WHERE id = :id}</pre>
   */
  static Optional<Follow> find(Handle handle, Long id) {
    return Rows.find(handle, TABLE, "SELECT id, follower_id, followee_id FROM follow WHERE id = :id", id);
  }

  /**
   * Returns the rows with these keys, in their order, as far as there are any.
   * <pre>{@code SELECT id, follower_id, followee_id FROM follow WHERE id = ANY(:ids)}</pre>
   */
  static List<Follow> findAll(Handle handle, Collection<Long> ids) {
    return Rows.findAll(handle, TABLE, ID, "SELECT id, follower_id, followee_id FROM follow WHERE id = ANY(:ids)", ids);
  }

  /**
   * Returns whether there is a follow with this key, without reading it.
   * <pre>{@code SELECT EXISTS (SELECT 1 FROM follow WHERE id = :id)}</pre>
   */
  static boolean exists(Handle handle, Long id) {
    return Rows.exists(handle, TABLE, "SELECT EXISTS (SELECT 1 FROM follow WHERE id = :id)", id);
  }

  /** Returns how many rows there are. {@code SELECT count(*) FROM follow} */
  static long count(Handle handle) { return Rows.count(handle, TABLE, "SELECT count(*) FROM follow"); }

  /** Returns how many rows {@code fetch} asks for; see {@link #count}. */
  static long count(Handle handle, Fetch<Follow> fetch) { return query(handle, fetch).count(); }

  /** Returns all rows in the order of their key. {@code SELECT id, follower_id, followee_id FROM follow ORDER BY id} */
  static List<Follow> all(Handle handle) {
    return Rows.list(handle, TABLE, "SELECT id, follower_id, followee_id FROM follow ORDER BY id");
  }

  /**
   * Returns a query for all rows, to which conditions and an order can be added. It sends nothing yet.
   * <pre>{@code SELECT id, follower_id, followee_id FROM follow}</pre>
   */
  static TableQuery<Follow> query(Handle handle) {
    return Rows.query(handle, TABLE, "SELECT id, follower_id, followee_id FROM follow");
  }

  /** Returns a query for the rows that {@code fetch} asks for; see {@link #query}. */
  static TableQuery<Follow> query(Handle handle, Fetch<Follow> fetch) {
    return Rows.query(handle, TABLE, "SELECT id, follower_id, followee_id FROM follow", fetch);
  }

  /** Returns a fetch of all rows, to which conditions and an order can be added. Nothing is sent. */
  static Fetch<Follow> fetch() { return Fetch.all(); }

  /** Returns a mapper for rows with all columns; one without a key is null. */
  static RowMapper<Follow> mapper() { return TABLE.mapper(); }

  /** The same for columns with a prefix, such as {@code p_}; see {@link #mapper}. */
  static RowMapper<Follow> mapper(String prefix) { return TABLE.mapper(prefix); }

  /**
   * Inserts a follow and returns it. Columns that are not set take the database's defaults.
   * <pre>{@code INSERT INTO follow ({columns}) VALUES ({values}) RETURNING id, follower_id, followee_id}</pre>
   */
  static Follow insert(Handle handle, Consumer<FollowValues> values) {
    return Rows.insert(handle, TABLE, INSERT, FollowValues.of(values));
  }

  /** Inserts a follow; a key that is null takes the database's default; see {@link #insert}. */
  static Follow insert(Handle handle, Follow follow) { return Rows.insert(handle, TABLE, INSERT, follow); }

  /**
   * Inserts any number of rows and returns them in the same order. A key that is null takes the database's default.
   * Rows with a key and rows without are statements of their own; above 64,000 bytes, each takes a round trip.
   * <pre>{@code INSERT INTO follow ({columns}) SELECT {columns} FROM unnest({arrays}) AS given ({columns})
   *     RETURNING id, follower_id, followee_id}</pre>
   */
  static List<Follow> insertAll(Handle handle, Collection<Follow> follows) {
    return Rows.insertAll(handle, TABLE,
        "INSERT INTO follow ({columns}) SELECT {columns} FROM unnest({arrays}) AS given ({columns})"
            + " RETURNING id, follower_id, followee_id", follows);
  }

  /**
   * Inserts a follow, or writes the columns that are set in the one with its key, and returns it. Keys never change.
   * <pre>{@code INSERT INTO follow AS p ({columns}) VALUES ({values}) ON CONFLICT (id) DO UPDATE SET {updates}
   *     RETURNING id, follower_id, followee_id}</pre>
   *
   * @throws dev.kinship.runtime.error.NotUniqueException if the database does not hold the key unique
   */
  static Follow upsert(Handle handle, Consumer<FollowValues> values) {
    return Upserts.upsert(handle, TABLE, FollowValues.of(values));
  }

  /** The same with another unique key than the primary one; see {@link #upsert}. */
  static Follow upsert(Handle handle, Key<Follow, ?> key, Consumer<FollowValues> values) {
    return Upserts.upsert(handle, TABLE, key, FollowValues.of(values));
  }

  /** Inserts a follow, or writes all its columns but keys; see {@link #upsert}. */
  static Follow upsert(Handle handle, Follow follow) { return Upserts.upsert(handle, TABLE, follow); }

  /** The same with another unique key than the primary one; see {@link #upsert}. */
  static Follow upsert(Handle handle, Key<Follow, ?> key, Follow follow) {
    return Upserts.upsert(handle, TABLE, key, follow);
  }

  /** The same of any number of rows with different keys; see {@link #upsert}. */
  static List<Follow> upsertAll(Handle handle, Collection<Follow> follows) {
    return Upserts.upsertAll(handle, TABLE, follows);
  }

  /** The same with another unique key; see {@link #upsertAll}. */
  static List<Follow> upsertAll(Handle handle, Key<Follow, ?> key, Collection<Follow> follows) {
    return Upserts.upsertAll(handle, TABLE, key, follows);
  }

  /**
   * Inserts a follow, or returns empty if a row with one of its unique keys is there.
   * <pre>{@code INSERT INTO follow ({columns}) VALUES ({values}) ON CONFLICT DO NOTHING
   *     RETURNING id, follower_id, followee_id}</pre>
   */
  static Optional<Follow> insertIfAbsent(Handle handle, Consumer<FollowValues> values) {
    return Rows.insertIfAbsent(handle, TABLE, INSERT, FollowValues.of(values));
  }

  /** The same with an instance; a key that is null takes the database's default; see {@link #insertIfAbsent}. */
  static Optional<Follow> insertIfAbsent(Handle handle, Follow follow) {
    return Rows.insertIfAbsent(handle, TABLE, INSERT, follow);
  }

  /** Inserts a follow without {@code RETURNING}, where the role may not SELECT; see {@link #insert}. */
  static void insertOnly(Handle handle, Consumer<FollowValues> values) {
    Rows.insertOnly(handle, TABLE, INSERT, FollowValues.of(values));
  }

  /** The same with an instance, which stays as it is; see {@link #insertOnly}. */
  static void insertOnly(Handle handle, Follow follow) { Rows.insertOnly(handle, TABLE, INSERT, follow); }

  /** The same with any number of instances; see {@link #insertOnly}. */
  static void insertAllOnly(Handle handle, Collection<Follow> follows) {
    Rows.insertAllOnly(handle, TABLE,
        "INSERT INTO follow ({columns}) SELECT {columns} FROM unnest({arrays}) AS given ({columns})", follows);
  }

  /**
   * Writes all columns of a row but its key, and returns it.
   * <pre>{@code UPDATE follow SET {assignments} WHERE id = :id RETURNING id, follower_id, followee_id}</pre>
   */
  static Follow update(Handle handle, Follow follow) { return Rows.update(handle, TABLE, UPDATE, follow); }

  /** Writes the columns that are set in an instance's row; returns the row; see {@link #update}. */
  static Follow update(Handle handle, Follow follow, Consumer<FollowValues> values) {
    return Rows.updateSome(handle, TABLE, UPDATE, follow, FollowValues.of(values));
  }

  /** The same by the key; see {@link #update}. */
  static Follow update(Handle handle, Long id, Consumer<FollowValues> values) {
    return Rows.update(handle, TABLE, UPDATE, FollowValues.of(values), id);
  }

  /** Updates any number of rows, or none if one is not there; see {@link #update}. */
  static List<Follow> updateAll(Handle handle, Collection<Follow> follows) {
    return BulkRows.updateAll(handle, TABLE, follows);
  }

  /**
   * Writes the columns that are set in all rows that meet a condition. Returns how many they are.
   * <pre>{@code UPDATE follow SET {assignments} WHERE {condition}}</pre>
   */
  static long updateWhere(Handle handle, Condition<Follow> condition, Consumer<FollowValues> values) {
    return BulkRows.updateWhere(handle, TABLE, condition, FollowValues.of(values));
  }

  /** The same, and returns the rows; see {@link #updateWhere}. */
  static List<Follow> updateReturning(Handle handle, Condition<Follow> condition, Consumer<FollowValues> values) {
    return BulkRows.updateReturning(handle, TABLE, condition, FollowValues.of(values));
  }

  /** The same in every row of the table; see {@link #updateWhere}. */
  static long updateEvery(Handle handle, Consumer<FollowValues> values) {
    return BulkRows.updateEvery(handle, TABLE, FollowValues.of(values));
  }

  /** Deletes a follow. {@code DELETE FROM follow WHERE id = :id} */
  static void delete(Handle handle, Follow follow) { Rows.delete(handle, TABLE, DELETE, follow); }

  /** Deletes a follow by its key; see {@link #delete}. */
  static void delete(Handle handle, Long id) { Rows.deleteKey(handle, TABLE, DELETE, id); }

  /** Deletes a follow by its key, and returns whether there was one; see {@link #delete}. */
  static boolean deleteIfExists(Handle handle, Long id) { return Rows.deleteIfExists(handle, TABLE, DELETE, id); }

  /** Deletes any number of rows, or none if one is not there; see {@link #delete}. */
  static void deleteAll(Handle handle, Collection<Follow> follows) { BulkRows.deleteAll(handle, TABLE, follows); }

  /**
   * Deletes all rows that meet a condition, and returns how many they were.
   * <pre>{@code DELETE FROM follow WHERE {condition}}</pre>
   */
  static long deleteWhere(Handle handle, Condition<Follow> condition) {
    return BulkRows.deleteWhere(handle, TABLE, condition);
  }

  /** The same, and returns the rows as they were; see {@link #deleteWhere}. */
  static List<Follow> deleteReturning(Handle handle, Condition<Follow> condition) {
    return BulkRows.deleteReturning(handle, TABLE, condition);
  }

  /** Deletes every row of the table, and returns how many they were; see {@link #deleteWhere}. */
  static long deleteEvery(Handle handle) { return BulkRows.deleteEvery(handle, TABLE); }

  /**
   * A value of the unique key {@code followerIdFolloweeId} of {@link Follow}.
   *
   * @param followerId the {@code follower_id}
   * @param followeeId the {@code followee_id}
   */
  record FollowerIdFolloweeIdKey(long followerId, long followeeId) {}
}
