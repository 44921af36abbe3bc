package blog;

import dev.kinship.KinshipGenerated;
import dev.kinship.OnReplace;
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
 * The table {@code profile} of {@link Profile}: its columns, its rows and its associations.
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
@KinshipGenerated
@NullMarked
public final class ProfileTable {

  /** The column {@code id}, the key. */
  public static final Column<Profile, Long> ID = Columns.required("id", SqlTypes.LONG, Profile::id);

  /** The column {@code user_id}. */
  public static final Column<Profile, Long> USER_ID = Columns.required("user_id", SqlTypes.LONG, Profile::userId);

  /** The column {@code text}. */
  public static final TextColumn<Profile> TEXT = Columns.requiredText("text", Profile::text);

  /** The column {@code changes}, which counts the changes. */
  public static final Column<Profile, Short> CHANGES = Columns.required("changes", SqlTypes.SHORT, Profile::changes);

  /** The rows of {@code profile} as instances of {@link Profile}. */
  public static final Table<Profile> TABLE =
      Tables.of(
              Profile.class,
              "profile",
              List.of(ID, USER_ID, TEXT, CHANGES),
              row -> new Profile(row.require(ID), row.require(USER_ID), row.require(TEXT), row.require(CHANGES)))
          .generated(ProfileTable.class, ProfileAssociations.class)
          .version(CHANGES)
          .key(ID);

  /** {@code profile.user_id} references {@code "user".id}; see {@link Profile#userId()}. */
  public static final ToOne<Profile, Long, User> USER =
      ToOneBuilder.<Profile, Long, User>named("Profile.user", "ProfileTable.USER")
          .key(TABLE, USER_ID)
          .target(() -> UserTable.TABLE, () -> UserTable.ID)
          .required()
          .get("SELECT id, name, version FROM \"user\" WHERE id = :key")
          .lookup("SELECT id, name, version FROM \"user\" WHERE id = (SELECT user_id FROM profile WHERE id = :id)")
          .has("SELECT EXISTS (SELECT 1 FROM profile s JOIN \"user\" t ON t.id = s.user_id WHERE s.id = :id)")
          .set(
              OnReplace.REFUSE,
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
              "WITH s AS (SELECT id FROM profile WHERE id = :id AND changes = :version FOR NO KEY UPDATE),"
                  + " t AS (INSERT INTO \"user\" ({columns}, version) SELECT {values}, 0 FROM s"
                  + " RETURNING id, name, version),"
                  + " u AS (UPDATE profile p SET user_id = t.id, changes = p.changes + 1 FROM t WHERE p.id = :id"
                  + " RETURNING p.changes)"
                  + " SELECT t.id, t.name, t.version, EXISTS (SELECT 1 FROM u), u.changes FROM t LEFT JOIN u ON true")
          .update(
              "UPDATE \"user\" SET {assignments}, version = version + 1 WHERE id = :key"
                  + " RETURNING id, name, version")
          .ddl("ALTER TABLE profile ADD FOREIGN KEY (user_id) REFERENCES \"user\" (id), ADD UNIQUE (user_id)")
          .build();

  private static final String INSERT =
      "INSERT INTO profile ({columns}, changes) VALUES ({values}, 0)"
          + " RETURNING id, user_id, text, changes";

  private static final String UPDATE =
      "UPDATE profile SET {assignments}, changes = changes + 1 WHERE id = :id"
          + " RETURNING id, user_id, text, changes";

  private static final String UPDATE_VERSION =
      "UPDATE profile SET {assignments}, changes = changes + 1 WHERE id = :id AND changes = :version"
          + " RETURNING id, user_id, text, changes";

  private static final String DELETE = "DELETE FROM profile WHERE id = :id";

  private ProfileTable() {}

  /**
   * Returns a profile by its key; empty if there is none.
   * <pre>{@code SELECT id, user_id, text, changes FROM profile WHERE id = :id}</pre>
   */
  public static Optional<Profile> find(Handle handle, long id) {
    return Rows.find(handle, TABLE, "SELECT id, user_id, text, changes FROM profile WHERE id = :id", id);
  }

  /**
   * Returns the rows with these keys, in their order, as far as there are any.
   * <pre>{@code SELECT id, user_id, text, changes FROM profile WHERE id = ANY(:ids)}</pre>
   */
  public static List<Profile> findAll(Handle handle, Collection<Long> ids) {
    return Rows.findAll(handle, TABLE, ID, "SELECT id, user_id, text, changes FROM profile WHERE id = ANY(:ids)", ids);
  }

  /**
   * Returns whether there is a profile with this key, without reading it.
   * <pre>{@code SELECT EXISTS (SELECT 1 FROM profile WHERE id = :id)}</pre>
   */
  public static boolean exists(Handle handle, long id) {
    return Rows.exists(handle, TABLE, "SELECT EXISTS (SELECT 1 FROM profile WHERE id = :id)", id);
  }

  /** Returns how many rows there are. {@code SELECT count(*) FROM profile} */
  public static long count(Handle handle) { return Rows.count(handle, TABLE, "SELECT count(*) FROM profile"); }

  /** Returns how many rows {@code fetch} asks for; see {@link #count}. */
  public static long count(Handle handle, Fetch<Profile> fetch) { return query(handle, fetch).count(); }

  /** Returns all rows in the order of their key. {@code SELECT id, user_id, text, changes FROM profile ORDER BY id} */
  public static List<Profile> all(Handle handle) {
    return Rows.list(handle, TABLE, "SELECT id, user_id, text, changes FROM profile ORDER BY id");
  }

  /**
   * Returns a query for all rows, to which conditions and an order can be added. It sends nothing yet.
   * <pre>{@code SELECT id, user_id, text, changes FROM profile}</pre>
   */
  public static TableQuery<Profile> query(Handle handle) {
    return Rows.query(handle, TABLE, "SELECT id, user_id, text, changes FROM profile");
  }

  /** Returns a query for the rows that {@code fetch} asks for; see {@link #query}. */
  public static TableQuery<Profile> query(Handle handle, Fetch<Profile> fetch) {
    return Rows.query(handle, TABLE, "SELECT id, user_id, text, changes FROM profile", fetch);
  }

  /** Returns a fetch of all rows, to which conditions and an order can be added. Nothing is sent. */
  public static Fetch<Profile> fetch() { return Fetch.all(); }

  /** Returns a mapper for rows with all columns; one without a key is null. */
  public static RowMapper<Profile> mapper() { return TABLE.mapper(); }

  /** The same for columns with a prefix, such as {@code p_}; see {@link #mapper}. */
  public static RowMapper<Profile> mapper(String prefix) { return TABLE.mapper(prefix); }

  /**
   * Inserts a profile and returns it. Columns that are not set take the database's defaults.
   * <pre>{@code INSERT INTO profile ({columns}, changes) VALUES ({values}, 0)
   *     RETURNING id, user_id, text, changes}</pre>
   */
  public static Profile insert(Handle handle, Consumer<ProfileValues> values) {
    return Rows.insert(handle, TABLE, INSERT, ProfileValues.of(values));
  }

  /** Inserts a profile; a key of 0 is inserted as it is; see {@link #insert}. */
  public static Profile insert(Handle handle, Profile profile) { return Rows.insert(handle, TABLE, INSERT, profile); }

  /**
   * Inserts any number of rows and returns them in the same order. A key of 0 is inserted as it is. All of them are one
   * statement.
   * <pre>{@code INSERT INTO profile ({columns}, changes) SELECT {columns}, 0
   *     FROM unnest({arrays}) AS given ({columns}) RETURNING id, user_id, text, changes}</pre>
   */
  public static List<Profile> insertAll(Handle handle, Collection<Profile> profiles) {
    return Rows.insertAll(handle, TABLE,
        "INSERT INTO profile ({columns}, changes) SELECT {columns}, 0"
            + " FROM unnest({arrays}) AS given ({columns}) RETURNING id, user_id, text, changes", profiles);
  }

  /**
   * Inserts a profile, or writes the columns that are set in the one with its key, and returns it. Keys never change.
   * <pre>{@code INSERT INTO profile AS p ({columns}, changes) VALUES ({values}, 0) ON CONFLICT (id)
   *     DO UPDATE SET {updates} RETURNING id, user_id, text, changes}</pre>
   *
   * @throws dev.kinship.runtime.error.NotUniqueException if the database does not hold the key unique
   */
  public static Profile upsert(Handle handle, Consumer<ProfileValues> values) {
    return Upserts.upsert(handle, TABLE, ProfileValues.of(values));
  }

  /** The same with another unique key than the primary one; see {@link #upsert}. */
  public static Profile upsert(Handle handle, Key<Profile, ?> key, Consumer<ProfileValues> values) {
    return Upserts.upsert(handle, TABLE, key, ProfileValues.of(values));
  }

  /** Inserts a profile, or writes all its columns but keys, unless it was read and is stale; see {@link #upsert}. */
  public static Profile upsert(Handle handle, Profile profile) { return Upserts.upsert(handle, TABLE, profile); }

  /** The same with another unique key than the primary one; see {@link #upsert}. */
  public static Profile upsert(Handle handle, Key<Profile, ?> key, Profile profile) {
    return Upserts.upsert(handle, TABLE, key, profile);
  }

  /** The same of any number of rows with different keys; see {@link #upsert}. */
  public static List<Profile> upsertAll(Handle handle, Collection<Profile> profiles) {
    return Upserts.upsertAll(handle, TABLE, profiles);
  }

  /** The same with another unique key; see {@link #upsertAll}. */
  public static List<Profile> upsertAll(Handle handle, Key<Profile, ?> key, Collection<Profile> profiles) {
    return Upserts.upsertAll(handle, TABLE, key, profiles);
  }

  /**
   * Inserts a profile, or returns empty if a row with one of its unique keys is there.
   * <pre>{@code INSERT INTO profile ({columns}, changes) VALUES ({values}, 0) ON CONFLICT DO NOTHING
   *     RETURNING id, user_id, text, changes}</pre>
   */
  public static Optional<Profile> insertIfAbsent(Handle handle, Consumer<ProfileValues> values) {
    return Rows.insertIfAbsent(handle, TABLE, INSERT, ProfileValues.of(values));
  }

  /** The same with an instance; a key of 0 is inserted as it is; see {@link #insertIfAbsent}. */
  public static Optional<Profile> insertIfAbsent(Handle handle, Profile profile) {
    return Rows.insertIfAbsent(handle, TABLE, INSERT, profile);
  }

  /** Inserts a profile without {@code RETURNING}, where the role may not SELECT; see {@link #insert}. */
  public static void insertOnly(Handle handle, Consumer<ProfileValues> values) {
    Rows.insertOnly(handle, TABLE, INSERT, ProfileValues.of(values));
  }

  /** The same with an instance, which stays as it is; see {@link #insertOnly}. */
  public static void insertOnly(Handle handle, Profile profile) { Rows.insertOnly(handle, TABLE, INSERT, profile); }

  /** The same with any number of instances; see {@link #insertOnly}. */
  public static void insertAllOnly(Handle handle, Collection<Profile> profiles) {
    Rows.insertAllOnly(handle, TABLE,
        "INSERT INTO profile ({columns}, changes) SELECT {columns}, 0"
            + " FROM unnest({arrays}) AS given ({columns})", profiles);
  }

  /**
   * Writes all columns of a row but its key and those that the database fills, and returns it. Refuses a row that was
   * changed since it was read.
   * <pre>{@code UPDATE profile SET {assignments}, changes = changes + 1 WHERE id = :id AND changes = :version
   *     RETURNING id, user_id, text, changes}</pre>
   */
  public static Profile update(Handle handle, Profile profile) {
    return Rows.update(handle, TABLE, UPDATE_VERSION, profile);
  }

  /** Writes the columns that are set in an instance's row; returns the row; see {@link #update}. */
  public static Profile update(Handle handle, Profile profile, Consumer<ProfileValues> values) {
    return Rows.updateSome(handle, TABLE, UPDATE_VERSION, profile, ProfileValues.of(values));
  }

  /** The same by the key, whatever its version; see {@link #update}. */
  public static Profile update(Handle handle, long id, Consumer<ProfileValues> values) {
    return Rows.update(handle, TABLE, UPDATE, ProfileValues.of(values), id);
  }

  /** Updates any number of rows, or none if one is not there; see {@link #update}. */
  public static List<Profile> updateAll(Handle handle, Collection<Profile> profiles) {
    return BulkRows.updateAll(handle, TABLE, profiles);
  }

  /**
   * Writes the columns that are set in all rows that meet a condition. Returns how many they are.
   * <pre>{@code UPDATE profile SET {assignments}, changes = changes + 1 WHERE {condition}}</pre>
   */
  public static long updateWhere(Handle handle, Condition<Profile> condition, Consumer<ProfileValues> values) {
    return BulkRows.updateWhere(handle, TABLE, condition, ProfileValues.of(values));
  }

  /** The same, and returns the rows; see {@link #updateWhere}. */
  public static List<Profile> updateReturning(
      Handle handle, Condition<Profile> condition, Consumer<ProfileValues> values) {
    return BulkRows.updateReturning(handle, TABLE, condition, ProfileValues.of(values));
  }

  /** The same in every row of the table; see {@link #updateWhere}. */
  public static long updateEvery(Handle handle, Consumer<ProfileValues> values) {
    return BulkRows.updateEvery(handle, TABLE, ProfileValues.of(values));
  }

  /**
   * Deletes a profile. Refuses a row that was changed since it was read.
   * <pre>{@code DELETE FROM profile WHERE id = :id AND changes = :version}</pre>
   */
  public static void delete(Handle handle, Profile profile) {
    Rows.delete(handle, TABLE, "DELETE FROM profile WHERE id = :id AND changes = :version", profile);
  }

  /** Deletes a profile by its key, whatever its version; see {@link #delete}. */
  public static void delete(Handle handle, long id) { Rows.deleteKey(handle, TABLE, DELETE, id); }

  /** Deletes a profile by its key, and returns whether there was one; see {@link #delete}. */
  public static boolean deleteIfExists(Handle handle, long id) {
    return Rows.deleteIfExists(handle, TABLE, DELETE, id);
  }

  /** Deletes any number of rows, or none if one is not there; see {@link #delete}. */
  public static void deleteAll(Handle handle, Collection<Profile> profiles) {
    BulkRows.deleteAll(handle, TABLE, profiles);
  }

  /**
   * Deletes all rows that meet a condition, and returns how many they were.
   * <pre>{@code DELETE FROM profile WHERE {condition}}</pre>
   */
  public static long deleteWhere(Handle handle, Condition<Profile> condition) {
    return BulkRows.deleteWhere(handle, TABLE, condition);
  }

  /** The same, and returns the rows as they were; see {@link #deleteWhere}. */
  public static List<Profile> deleteReturning(Handle handle, Condition<Profile> condition) {
    return BulkRows.deleteReturning(handle, TABLE, condition);
  }

  /** Deletes every row of the table, and returns how many they were; see {@link #deleteWhere}. */
  public static long deleteEvery(Handle handle) { return BulkRows.deleteEvery(handle, TABLE); }
}
