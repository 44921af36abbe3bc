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
import java.time.LocalDateTime;
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
public final class ProfileTable {

  /** The column {@code id}, the key. */
  public static final Column<Profile, Long> ID =
      Columns.of("id", SqlTypes.LONG, profile -> profile.id, (profile, value) -> profile.id = value);

  /** The column {@code text}. */
  public static final TextColumn<Profile> TEXT =
      Columns.requiredText("text", profile -> profile.text, (profile, value) -> profile.text = value);

  /** The column {@code updated_at}, the time of the last change. */
  public static final Column<Profile, LocalDateTime> UPDATED_AT =
      Columns.of("updated_at", SqlTypes.LOCAL_DATE_TIME, row -> row.updatedAt, (row, value) -> row.updatedAt = value);

  /** The column {@code author_id}. */
  public static final Column<Profile, Long> AUTHOR_ID =
      Columns.of("author_id", SqlTypes.LONG, profile -> profile.authorId, (profile, value) -> profile.authorId = value);

  /** The rows of {@code profile} as instances of {@link Profile}. */
  public static final Table<Profile> TABLE =
      Tables.mutable(
              Profile.class,
              "profile",
              List.of(ID, TEXT, UPDATED_AT, AUTHOR_ID),
              Profile::new)
          .generated(ProfileTable.class, ProfileAssociations.class)
          .updatedAt(UPDATED_AT)
          .key(ID);

  /** {@code profile.author_id} references {@code author.id}; see {@link Profile#authorId}. */
  public static final ToOne<Profile, Long, Author> AUTHOR =
      ToOneBuilder.<Profile, Long, Author>named("Profile.author", "ProfileTable.AUTHOR")
          .key(TABLE, AUTHOR_ID)
          .target(() -> AuthorTable.TABLE, () -> AuthorTable.ID)
          .get("SELECT id, name, joined_at FROM author WHERE id = :key")
          .lookup("SELECT id, name, joined_at FROM author WHERE id = (SELECT author_id FROM profile WHERE id = :id)")
          .has("SELECT EXISTS (SELECT 1 FROM profile s JOIN author t ON t.id = s.author_id WHERE s.id = :id)")
          .set(
              OnReplace.UNLINK,
              "SELECT current_setting('transaction_isolation') FROM author WHERE id = :key FOR NO KEY UPDATE",
              "WITH held AS"
                  + " (SELECT id, author_id, (author_id = :key) IS TRUE AS linked, id = ANY(:ids) AS given"
                  + " FROM profile WHERE id = ANY(ARRAY(SELECT id FROM profile WHERE author_id = :key) || :ids)"
                  + " ORDER BY id FOR UPDATE),"
                  + " ready AS (SELECT 1 FROM author WHERE id = :key"
                  + " AND (SELECT count(*) FROM held WHERE given) = :count"
                  + " AND current_setting('transaction_isolation') LIKE 'read %' FOR NO KEY UPDATE SKIP LOCKED),"
                  + " leavers AS (UPDATE profile p SET author_id = NULL, updated_at = now() FROM held h"
                  + " WHERE p.id = h.id AND h.linked AND NOT h.given AND EXISTS (SELECT 1 FROM ready)"
                  + " RETURNING p.id, p.text, p.updated_at, p.author_id, h.id AS old1, h.author_id AS old2),"
                  + " joiners AS (UPDATE profile p SET author_id = :key, updated_at = now() FROM held h"
                  + " WHERE p.id = h.id AND h.given AND NOT h.linked AND (SELECT count(*) FROM leavers) >= 0"
                  + " AND EXISTS (SELECT 1 FROM ready)"
                  + " RETURNING p.id, p.text, p.updated_at, p.author_id, h.id AS old1, h.author_id AS old2)"
                  + " SELECT NULL, NULL, NULL, NULL, id, author_id FROM held UNION ALL SELECT * FROM leavers"
                  + " UNION ALL SELECT * FROM joiners")
          .remove("UPDATE profile SET author_id = NULL, updated_at = now() WHERE id = :id RETURNING updated_at")
          .create(
              "WITH s AS (SELECT id FROM profile WHERE id = :id FOR NO KEY UPDATE),"
                  + " t AS (INSERT INTO author ({columns}, joined_at) SELECT {values}, now() FROM s"
                  + " RETURNING id, name, joined_at),"
                  + " u AS (UPDATE profile p SET author_id = t.id, updated_at = now() FROM t WHERE p.id = :id"
                  + " RETURNING p.updated_at)"
                  + " SELECT t.id, t.name, t.joined_at, EXISTS (SELECT 1 FROM u), u.updated_at FROM t"
                  + " LEFT JOIN u ON true")
          .update("UPDATE author SET {assignments} WHERE id = :key RETURNING id, name, joined_at")
          .destroy(
              "WITH t AS (SELECT 1 FROM author WHERE id = :key FOR UPDATE),"
                  + " u AS (UPDATE profile SET author_id = NULL, updated_at = now()"
                  + " WHERE id = :id AND author_id = :key AND EXISTS (SELECT 1 FROM t) RETURNING updated_at)"
                  + " DELETE FROM author WHERE id = :key AND EXISTS (SELECT 1 FROM u)"
                  + " RETURNING (SELECT updated_at FROM u)")
          .ddl("ALTER TABLE profile ADD FOREIGN KEY (author_id) REFERENCES author (id), ADD UNIQUE (author_id)")
          .build();

  private static final String INSERT =
      "INSERT INTO profile ({columns}, updated_at) VALUES ({values}, now())"
          + " RETURNING id, text, updated_at, author_id";

  private static final String UPDATE =
      "UPDATE profile SET {assignments}, updated_at = now() WHERE id = :id"
          + " RETURNING id, text, updated_at, author_id";

  private static final String DELETE = "DELETE FROM profile WHERE id = :id";

  private ProfileTable() {}

  /**
   * Returns a profile by its key; empty if there is none.
   * <pre>{@code SELECT id, text, updated_at, author_id FROM profile WHERE id = :id}</pre>
   */
  public static Optional<Profile> find(Handle handle, Long id) {
    return Rows.find(handle, TABLE, "SELECT id, text, updated_at, author_id FROM profile WHERE id = :id", id);
  }

  /**
   * Returns the rows with these keys, in their order, as far as there are any.
   * <pre>{@code SELECT id, text, updated_at, author_id FROM profile WHERE id = ANY(:ids)}</pre>
   */
  public static List<Profile> findAll(Handle handle, Collection<Long> ids) {
    return Rows.findAll(handle, TABLE, ID,
        "SELECT id, text, updated_at, author_id FROM profile WHERE id = ANY(:ids)", ids);
  }

  /**
   * Returns whether there is a profile with this key, without reading it.
   * <pre>{@code SELECT EXISTS (SELECT 1 FROM profile WHERE id = :id)}</pre>
   */
  public static boolean exists(Handle handle, Long id) {
    return Rows.exists(handle, TABLE, "SELECT EXISTS (SELECT 1 FROM profile WHERE id = :id)", id);
  }

  /** Returns how many rows there are. {@code SELECT count(*) FROM profile} */
  public static long count(Handle handle) { return Rows.count(handle, TABLE, "SELECT count(*) FROM profile"); }

  /** Returns how many rows {@code fetch} asks for; see {@link #count}. */
  public static long count(Handle handle, Fetch<Profile> fetch) { return query(handle, fetch).count(); }

  /**
   * Returns all rows in the order of their key.
   * <pre>{@code SELECT id, text, updated_at, author_id FROM profile ORDER BY id}</pre>
   */
  public static List<Profile> all(Handle handle) {
    return Rows.list(handle, TABLE, "SELECT id, text, updated_at, author_id FROM profile ORDER BY id");
  }

  /**
   * Returns a query for all rows, to which conditions and an order can be added. It sends nothing yet.
   * <pre>{@code SELECT id, text, updated_at, author_id FROM profile}</pre>
   */
  public static TableQuery<Profile> query(Handle handle) {
    return Rows.query(handle, TABLE, "SELECT id, text, updated_at, author_id FROM profile");
  }

  /** Returns a query for the rows that {@code fetch} asks for; see {@link #query}. */
  public static TableQuery<Profile> query(Handle handle, Fetch<Profile> fetch) {
    return Rows.query(handle, TABLE, "SELECT id, text, updated_at, author_id FROM profile", fetch);
  }

  /** Returns a fetch of all rows, to which conditions and an order can be added. Nothing is sent. */
  public static Fetch<Profile> fetch() { return Fetch.all(); }

  /** Returns a mapper for rows with all columns; one without a key is null. */
  public static RowMapper<Profile> mapper() { return TABLE.mapper(); }

  /** The same for columns with a prefix, such as {@code p_}; see {@link #mapper}. */
  public static RowMapper<Profile> mapper(String prefix) { return TABLE.mapper(prefix); }

  /**
   * Inserts a profile and returns it. Columns that are not set take the database's defaults.
   * <pre>{@code INSERT INTO profile ({columns}, updated_at) VALUES ({values}, now())
   *     RETURNING id, text, updated_at, author_id}</pre>
   */
  public static Profile insert(Handle handle, Consumer<ProfileValues> values) {
    return Rows.insert(handle, TABLE, INSERT, ProfileValues.of(values));
  }

  /** Inserts a profile; a key that is null takes the database's default; see {@link #insert}. */
  public static Profile insert(Handle handle, Profile profile) { return Rows.insert(handle, TABLE, INSERT, profile); }

  /**
   * Inserts any number of rows and returns the same instances in the same order. A key that is null takes the
   * database's default. Rows with a key and rows without are statements of their own; above 64,000 bytes, each takes a
   * round trip.
   * <pre>{@code INSERT INTO profile ({columns}, updated_at) SELECT {columns}, now()
   *     FROM unnest({arrays}) AS given ({columns}) RETURNING id, text, updated_at, author_id}</pre>
   */
  public static List<Profile> insertAll(Handle handle, Collection<Profile> profiles) {
    return Rows.insertAll(handle, TABLE,
        "INSERT INTO profile ({columns}, updated_at) SELECT {columns}, now()"
            + " FROM unnest({arrays}) AS given ({columns}) RETURNING id, text, updated_at, author_id", profiles);
  }

  /**
   * Inserts a profile, or writes the columns that are set in the one with its key, and returns it. Keys never change.
   * <pre>{@code INSERT INTO profile AS p ({columns}, updated_at) VALUES ({values}, now()) ON CONFLICT (id)
   *     DO UPDATE SET {updates} RETURNING id, text, updated_at, author_id}</pre>
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

  /** Inserts a profile, or writes all its columns but keys; see {@link #upsert}. */
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
   * <pre>{@code INSERT INTO profile ({columns}, updated_at) VALUES ({values}, now()) ON CONFLICT DO NOTHING
   *     RETURNING id, text, updated_at, author_id}</pre>
   */
  public static Optional<Profile> insertIfAbsent(Handle handle, Consumer<ProfileValues> values) {
    return Rows.insertIfAbsent(handle, TABLE, INSERT, ProfileValues.of(values));
  }

  /** The same with an instance; a key that is null takes the database's default; see {@link #insertIfAbsent}. */
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
        "INSERT INTO profile ({columns}, updated_at) SELECT {columns}, now()"
            + " FROM unnest({arrays}) AS given ({columns})", profiles);
  }

  /**
   * Writes all columns of a row but its key and those that the database fills, and returns the same instance.
   * <pre>{@code UPDATE profile SET {assignments}, updated_at = now() WHERE id = :id
   *     RETURNING id, text, updated_at, author_id}</pre>
   */
  public static Profile update(Handle handle, Profile profile) { return Rows.update(handle, TABLE, UPDATE, profile); }

  /**
   * Writes the columns that are set in an instance's row; returns the instance as the row is then; see {@link #update}.
   */
  public static Profile update(Handle handle, Profile profile, Consumer<ProfileValues> values) {
    return Rows.updateSome(handle, TABLE, UPDATE, profile, ProfileValues.of(values));
  }

  /** The same by the key; see {@link #update}. */
  public static Profile update(Handle handle, Long id, Consumer<ProfileValues> values) {
    return Rows.update(handle, TABLE, UPDATE, ProfileValues.of(values), id);
  }

  /** Updates any number of rows, or none if one is not there; see {@link #update}. */
  public static List<Profile> updateAll(Handle handle, Collection<Profile> profiles) {
    return BulkRows.updateAll(handle, TABLE, profiles);
  }

  /**
   * Writes the columns that are set in all rows that meet a condition. Returns how many they are.
   * <pre>{@code UPDATE profile SET {assignments}, updated_at = now() WHERE {condition}}</pre>
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

  /** Deletes a profile. {@code DELETE FROM profile WHERE id = :id} */
  public static void delete(Handle handle, Profile profile) { Rows.delete(handle, TABLE, DELETE, profile); }

  /** Deletes a profile by its key; see {@link #delete}. */
  public static void delete(Handle handle, Long id) { Rows.deleteKey(handle, TABLE, DELETE, id); }

  /** Deletes a profile by its key, and returns whether there was one; see {@link #delete}. */
  public static boolean deleteIfExists(Handle handle, Long id) {
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
