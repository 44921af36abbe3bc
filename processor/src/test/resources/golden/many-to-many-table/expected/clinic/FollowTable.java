package clinic;

import dev.kinship.KinshipGenerated;
import dev.kinship.runtime.ToOne;
import dev.kinship.runtime.generated.Columns;
import dev.kinship.runtime.generated.Keys;
import dev.kinship.runtime.generated.Rows;
import dev.kinship.runtime.generated.Tables;
import dev.kinship.runtime.generated.ToOneBuilder;
import dev.kinship.runtime.query.Column;
import dev.kinship.runtime.query.CompositeKey;
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
 * The table {@code follow} of {@link Follow}: its columns, its rows and its associations.
 *
 * <p>What is given a handle runs on it, in the transaction that is there. Where the database
 * refuses, it throws a {@code DatabaseException}.
 *
 * <p>In the SQL, {@code :key} stands for the foreign key's value, {@code :id} for the key of the
 * row itself and {@code :ids} for the keys of the rows that are given; what stands in braces is
 * filled with the columns that were set.
 */
@Generated("dev.kinship.processor.KinshipProcessor")
@KinshipGenerated
@NullMarked
final class FollowTable {

  /** The column {@code id}, the key. */
  static final Column<Follow, Long> ID = Columns.of("id", SqlTypes.LONG, Follow::id);

  /** The column {@code follower_id}. */
  static final Column<Follow, Long> FOLLOWER_ID =
      Columns.required("follower_id", SqlTypes.LONG, Follow::followerId);

  /** The column {@code followee_id}. */
  static final Column<Follow, Long> FOLLOWEE_ID =
      Columns.required("followee_id", SqlTypes.LONG, Follow::followeeId);

  /**
   * The unique key {@code followerIdFolloweeId} of {@link Follow}:
   * {@code follower_id, followee_id}.
   */
  static final CompositeKey<Follow, FollowerIdFolloweeIdKey> FOLLOWER_ID_FOLLOWEE_ID_KEY =
      Keys.<Follow, FollowerIdFolloweeIdKey>of(
              row -> new FollowerIdFolloweeIdKey(
                  row.require(FOLLOWER_ID),
                  row.require(FOLLOWEE_ID)))
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

  /**
   * {@code follow.follower_id} references {@code member.id}; declared by
   * {@link Follow#followerId()}.
   *
   * <pre>{@code ALTER TABLE follow ADD FOREIGN KEY (follower_id) REFERENCES member (id)}</pre>
   */
  static final ToOne<Follow, Long, Member> FOLLOWER =
      ToOneBuilder.<Follow, Long, Member>named("Follow.follower", "FollowTable.FOLLOWER")
          .key(TABLE, FOLLOWER_ID)
          .target(() -> MemberTable.TABLE, () -> MemberTable.ID)
          .required()
          .get("SELECT id, name FROM member WHERE id = :key")
          .lookup(
              "SELECT id, name FROM member"
                  + " WHERE id = (SELECT follower_id FROM follow WHERE id = :id)")
          .has(
              "SELECT EXISTS (SELECT 1 FROM follow s JOIN member t ON t.id = s.follower_id"
                  + " WHERE s.id = :id)")
          .set(
              "UPDATE follow SET follower_id = :key WHERE id = :id"
                  + " AND EXISTS (SELECT 1 FROM member WHERE id = :key)")
          .create(
              "WITH s AS (SELECT id FROM follow WHERE id = :id FOR NO KEY UPDATE),"
                  + " t AS (INSERT INTO member ({columns}) SELECT {values} FROM s"
                  + " RETURNING id, name),"
                  + " u AS (UPDATE follow p SET follower_id = t.id FROM t WHERE p.id = :id)"
                  + " SELECT id, name FROM t")
          .update("UPDATE member SET {assignments} WHERE id = :key RETURNING id, name")
          .ddl("ALTER TABLE follow ADD FOREIGN KEY (follower_id) REFERENCES member (id)")
          .build();

  /**
   * {@code follow.followee_id} references {@code member.id}; declared by
   * {@link Follow#followeeId()}.
   *
   * <pre>{@code ALTER TABLE follow ADD FOREIGN KEY (followee_id) REFERENCES member (id)}</pre>
   */
  static final ToOne<Follow, Long, Member> FOLLOWEE =
      ToOneBuilder.<Follow, Long, Member>named("Follow.followee", "FollowTable.FOLLOWEE")
          .key(TABLE, FOLLOWEE_ID)
          .target(() -> MemberTable.TABLE, () -> MemberTable.ID)
          .required()
          .get("SELECT id, name FROM member WHERE id = :key")
          .lookup(
              "SELECT id, name FROM member"
                  + " WHERE id = (SELECT followee_id FROM follow WHERE id = :id)")
          .has(
              "SELECT EXISTS (SELECT 1 FROM follow s JOIN member t ON t.id = s.followee_id"
                  + " WHERE s.id = :id)")
          .set(
              "UPDATE follow SET followee_id = :key WHERE id = :id"
                  + " AND EXISTS (SELECT 1 FROM member WHERE id = :key)")
          .create(
              "WITH s AS (SELECT id FROM follow WHERE id = :id FOR NO KEY UPDATE),"
                  + " t AS (INSERT INTO member ({columns}) SELECT {values} FROM s"
                  + " RETURNING id, name),"
                  + " u AS (UPDATE follow p SET followee_id = t.id FROM t WHERE p.id = :id)"
                  + " SELECT id, name FROM t")
          .update("UPDATE member SET {assignments} WHERE id = :key RETURNING id, name")
          .ddl("ALTER TABLE follow ADD FOREIGN KEY (followee_id) REFERENCES member (id)")
          .build();

  private static final String INSERT =
      "INSERT INTO follow ({columns}) VALUES ({values})"
          + " RETURNING id, follower_id, followee_id";

  private static final String UPDATE =
      "UPDATE follow SET {assignments} WHERE id = :id"
          + " RETURNING id, follower_id, followee_id";

  private static final String DELETE = "DELETE FROM follow WHERE id = :id";

  private FollowTable() {}

  /**
   * Finds a follow by its key.
   *
   * <pre>{@code SELECT id, follower_id, followee_id FROM follow WHERE id = :id}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param id the key
   * @return the follow; empty where there is no such row
   */
  static Optional<Follow> find(Handle handle, Long id) {
    return Rows.find(
        handle, TABLE, "SELECT id, follower_id, followee_id FROM follow WHERE id = :id", id);
  }

  /**
   * Finds rows by their keys.
   *
   * <pre>{@code SELECT id, follower_id, followee_id FROM follow WHERE id = ANY(:ids)}</pre>
   *
   * <p>One round trip for any number; none for none.
   *
   * @param handle the handle to run on
   * @param ids the keys; one that is given twice is read once
   * @return the rows in the order of the keys, without those that are not there
   */
  static List<Follow> findAll(Handle handle, Collection<Long> ids) {
    return Rows.findAll(
        handle,
        TABLE,
        ID,
        "SELECT id, follower_id, followee_id FROM follow WHERE id = ANY(:ids)",
        ids);
  }

  /**
   * Reads all rows.
   *
   * <pre>{@code SELECT id, follower_id, followee_id FROM follow ORDER BY id}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @return the rows in the order of their key; an empty list where there are none
   */
  static List<Follow> all(Handle handle) {
    return Rows.list(handle, TABLE, "SELECT id, follower_id, followee_id FROM follow ORDER BY id");
  }

  /**
   * Asks for rows: all of them, until the query is told which, and in which order.
   *
   * <pre>{@code SELECT id, follower_id, followee_id FROM follow}</pre>
   *
   * <p>What the query is told is added to that, and {@code ORDER BY id} where it is told no order.
   * Nothing is sent before the query is asked for its rows.
   *
   * @param handle the handle to run on
   * @return the query
   */
  static TableQuery<Follow> query(Handle handle) {
    return Rows.query(handle, TABLE, "SELECT id, follower_id, followee_id FROM follow");
  }

  /**
   * Makes a query for the rows that {@code fetch} asks for.
   *
   * <pre>{@code SELECT id, follower_id, followee_id FROM follow}</pre>
   *
   * <p>What {@code fetch} asks for is added to that, and {@code ORDER BY id} where it names no
   * order. Nothing is sent before the query is asked for its rows.
   *
   * @param handle the handle to run on
   * @param fetch which rows, in which order, and with which lock
   * @return the query, to which more can be added
   */
  static TableQuery<Follow> query(Handle handle, Fetch<Follow> fetch) {
    return Rows.query(handle, TABLE, "SELECT id, follower_id, followee_id FROM follow", fetch);
  }

  /**
   * Maps the rows of any query that has all columns of the table.
   *
   * @return the mapper; it answers null where the key is null, as outer joins have it
   */
  static RowMapper<Follow> mapper() {
    return TABLE.mapper();
  }

  /**
   * Maps the rows of a join, in which the columns' names have a prefix.
   *
   * @param prefix what stands before the names, such as {@code p_}
   * @return the mapper; it answers null where the key is null, as outer joins have it
   */
  static RowMapper<Follow> mapper(String prefix) {
    return TABLE.mapper(prefix);
  }

  /**
   * Inserts a follow.
   *
   * <pre>{@code INSERT INTO follow ({columns}) VALUES ({values})
   *     RETURNING id, follower_id, followee_id}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param values sets the values; what it does not set takes the database's default
   * @return the follow as the database has it
   */
  static Follow insert(Handle handle, Consumer<FollowValues> values) {
    return Rows.insert(handle, TABLE, INSERT, FollowValues.of(values));
  }

  /**
   * Inserts a follow.
   *
   * <pre>{@code INSERT INTO follow ({columns}) VALUES ({values})
   *     RETURNING id, follower_id, followee_id}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param follow what to insert; a key that is null takes the database's default
   * @return the follow as the database has it
   */
  static Follow insert(Handle handle, Follow follow) {
    return Rows.insert(handle, TABLE, INSERT, follow);
  }

  /**
   * Inserts any number of rows.
   *
   * <pre>{@code INSERT INTO follow ({columns}) SELECT {columns}
   *     FROM unnest({arrays}) AS given ({columns})
   *     RETURNING id, follower_id, followee_id}</pre>
   *
   * <p>One round trip for any number; none for none. Rows with a key and rows without are
   * statements of their own; several take one each where they hold more than 64,000 bytes.
   *
   * @param handle the handle to run on
   * @param follows what to insert; keys that are null take the database's default
   * @return the rows as the database has them, in the same order
   */
  static List<Follow> insertAll(Handle handle, Collection<Follow> follows) {
    return Rows.insertAll(
        handle,
        TABLE,
        "INSERT INTO follow ({columns}) SELECT {columns}"
            + " FROM unnest({arrays}) AS given ({columns})"
            + " RETURNING id, follower_id, followee_id",
        follows);
  }

  /**
   * Writes all columns of a row but its key.
   *
   * <pre>{@code UPDATE follow SET {assignments} WHERE id = :id
   *     RETURNING id, follower_id, followee_id}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param follow what to write
   * @return the follow as the database has it
   * @throws dev.kinship.runtime.error.UnsavedException if it has no key
   * @throws dev.kinship.runtime.error.NoSuchRowException if it is not in the database
   */
  static Follow update(Handle handle, Follow follow) {
    return Rows.update(handle, TABLE, UPDATE, follow);
  }

  /**
   * Writes some columns of a row.
   *
   * <pre>{@code UPDATE follow SET {assignments} WHERE id = :id
   *     RETURNING id, follower_id, followee_id}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param id the key
   * @param values sets the values to write; the other columns stay
   * @return the follow as the database has it
   * @throws dev.kinship.runtime.error.NoSuchRowException if there is no such row
   */
  static Follow update(Handle handle, Long id, Consumer<FollowValues> values) {
    return Rows.update(handle, TABLE, UPDATE, FollowValues.of(values), id);
  }

  /**
   * Deletes a follow.
   *
   * <pre>{@code DELETE FROM follow WHERE id = :id}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param follow what to delete
   * @throws dev.kinship.runtime.error.UnsavedException if it has no key
   * @throws dev.kinship.runtime.error.NoSuchRowException if it is not in the database
   */
  static void delete(Handle handle, Follow follow) {
    Rows.delete(handle, TABLE, DELETE, follow);
  }

  /**
   * Deletes a follow by its key.
   *
   * <pre>{@code DELETE FROM follow WHERE id = :id}</pre>
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

  /**
   * A value of the unique key {@code followerIdFolloweeId} of {@link Follow}.
   *
   * @param followerId the {@code follower_id}
   * @param followeeId the {@code followee_id}
   */
  record FollowerIdFolloweeIdKey(long followerId, long followeeId) {}
}
