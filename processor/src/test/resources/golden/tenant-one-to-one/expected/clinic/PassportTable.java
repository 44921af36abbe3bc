package clinic;

import dev.kinship.KinshipGenerated;
import dev.kinship.OnReplace;
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
 * The table {@code passport} of {@link Passport}: its columns, its rows and its associations.
 *
 * <p>Methods join the handle's current transaction and take one round trip each, or none if they are given no rows.
 * What they return is as the database has it, also after a write. An update or a delete that finds no such row throws
 * a {@code NoSuchRowException}, what the database refuses is a {@code DatabaseException}, and a row without a key is
 * refused with an {@code UnsavedException}.
 *
 * <p>In the SQL, {@code :key1} and {@code :key2} stand for the foreign key's value, {@code :id1} and {@code :id2} for
 * the key of the row itself and {@code :count} for their number; where a key has several columns, they are numbered;
 * what stands in braces becomes the columns that were set, or the condition; {@code {given}} becomes a condition on
 * the keys of the rows that are given.
 */
@Generated("dev.kinship.processor.KinshipProcessor")
@KinshipGenerated
@NullMarked
public final class PassportTable {

  /** The column {@code country}, a part of the key. */
  public static final TextColumn<Passport> COUNTRY = Columns.text("country", Passport::country);

  /** The column {@code number}, a part of the key. */
  public static final Column<Passport, Long> NUMBER = Columns.required("number", SqlTypes.LONG, Passport::number);

  /** The column {@code tenant_id}. */
  public static final Column<Passport, Long> TENANT_ID = Columns.of("tenant_id", SqlTypes.LONG, Passport::tenantId);

  /** The column {@code owner_id}. */
  public static final Column<Passport, Long> OWNER_ID = Columns.of("owner_id", SqlTypes.LONG, Passport::ownerId);

  /** The key of {@link Passport}: {@code country, number}. */
  public static final CompositeKey<Passport, Key> KEY =
      Keys.<Passport, Key>of(row -> new Key(row.require(COUNTRY), row.require(NUMBER)))
          .column(COUNTRY, Key::country)
          .column(NUMBER, Key::number)
          .build();

  /** The foreign key {@code tenant_id, owner_id}. */
  public static final CompositeKey<Passport, OwnerTable.Key> OWNER_KEY =
      Keys.<Passport, OwnerTable.Key>of(row -> new OwnerTable.Key(row.require(TENANT_ID), row.require(OWNER_ID)))
          .column(TENANT_ID, OwnerTable.Key::tenantId)
          .column(OWNER_ID, OwnerTable.Key::id)
          .build();

  /** The rows of {@code passport} as instances of {@link Passport}. */
  public static final Table<Passport> TABLE =
      Tables.of(
              Passport.class,
              "passport",
              List.of(COUNTRY, NUMBER, TENANT_ID, OWNER_ID),
              row -> new Passport(row.get(COUNTRY), row.require(NUMBER), row.get(TENANT_ID), row.get(OWNER_ID)))
          .generated(PassportTable.class, PassportAssociations.class)
          .key(COUNTRY, NUMBER);

  /**
   * {@code passport (tenant_id, owner_id)} references {@code owner (tenant_id, id)}; see {@link Passport#tenantId()}.
   */
  public static final ToOne<Passport, OwnerTable.Key, Owner> OWNER =
      ToOneBuilder.<Passport, OwnerTable.Key, Owner>named("Passport.owner", "PassportTable.OWNER")
          .key(TABLE, OWNER_KEY)
          .target(() -> OwnerTable.TABLE, () -> OwnerTable.KEY)
          .get("SELECT tenant_id, id, name FROM owner WHERE tenant_id = :key1 AND id = :key2")
          .lookup(
              "SELECT tenant_id, id, name FROM owner"
                  + " WHERE (tenant_id, id) = (SELECT tenant_id, owner_id FROM passport WHERE country = :id1"
                  + " AND number = :id2)")
          .has(
              "SELECT EXISTS (SELECT 1 FROM passport s"
                  + " JOIN owner t ON t.tenant_id = s.tenant_id AND t.id = s.owner_id"
                  + " WHERE s.country = :id1 AND s.number = :id2)")
          .set(
              OnReplace.UNLINK,
              "SELECT current_setting('transaction_isolation') FROM owner"
                  + " WHERE tenant_id = :key1 AND id = :key2 FOR NO KEY UPDATE",
              "WITH held AS (SELECT country, number, tenant_id, owner_id, (tenant_id = :key1"
                  + " AND owner_id = :key2) IS TRUE AS linked, {given} AS given FROM passport"
                  + " WHERE (country, number) IN (SELECT country, number FROM passport WHERE tenant_id = :key1"
                  + " AND owner_id = :key2 UNION SELECT country, number FROM passport WHERE {given})"
                  + " ORDER BY country, number FOR UPDATE),"
                  + " ready AS (SELECT 1 FROM owner WHERE tenant_id = :key1 AND id = :key2"
                  + " AND (SELECT count(*) FROM held WHERE given) = :count"
                  + " AND current_setting('transaction_isolation') LIKE 'read %' FOR NO KEY UPDATE SKIP LOCKED),"
                  + " leavers AS (UPDATE passport p SET tenant_id = NULL, owner_id = NULL FROM held h"
                  + " WHERE p.country = h.country AND p.number = h.number AND h.linked AND NOT h.given"
                  + " AND EXISTS (SELECT 1 FROM ready)"
                  + " RETURNING p.country, p.number, p.tenant_id, p.owner_id, h.country AS old1, h.number AS old2,"
                  + " h.tenant_id AS old3, h.owner_id AS old4),"
                  + " joiners AS (UPDATE passport p SET tenant_id = :key1, owner_id = :key2 FROM held h"
                  + " WHERE p.country = h.country AND p.number = h.number AND h.given AND NOT h.linked"
                  + " AND (SELECT count(*) FROM leavers) >= 0 AND EXISTS (SELECT 1 FROM ready)"
                  + " RETURNING p.country, p.number, p.tenant_id, p.owner_id, h.country AS old1, h.number AS old2,"
                  + " h.tenant_id AS old3, h.owner_id AS old4)"
                  + " SELECT NULL, NULL, NULL, NULL, country, number, tenant_id, owner_id FROM held"
                  + " UNION ALL SELECT * FROM leavers UNION ALL SELECT * FROM joiners")
          .remove("UPDATE passport SET tenant_id = NULL, owner_id = NULL WHERE country = :id1 AND number = :id2")
          .create(
              "WITH s AS (SELECT country, number FROM passport"
                  + " WHERE country = :id1 AND number = :id2 FOR NO KEY UPDATE),"
                  + " t AS (INSERT INTO owner ({columns}) SELECT {values} FROM s RETURNING tenant_id, id, name),"
                  + " u AS (UPDATE passport SET tenant_id = t.tenant_id, owner_id = t.id"
                  + " FROM t WHERE country = :id1 AND number = :id2 RETURNING 1)"
                  + " SELECT tenant_id, id, name, EXISTS (SELECT 1 FROM u) FROM t")
          .update("UPDATE owner SET {assignments} WHERE tenant_id = :key1 AND id = :key2 RETURNING tenant_id, id, name")
          .destroy(
              "WITH t AS (SELECT 1 FROM owner WHERE tenant_id = :key1 AND id = :key2 FOR UPDATE),"
                  + " u AS (UPDATE passport SET tenant_id = NULL, owner_id = NULL"
                  + " WHERE country = :id1 AND number = :id2 AND tenant_id = :key1 AND owner_id = :key2"
                  + " AND EXISTS (SELECT 1 FROM t) RETURNING country, number)"
                  + " DELETE FROM owner WHERE tenant_id = :key1 AND id = :key2 AND EXISTS (SELECT 1 FROM u)")
          .ddl(
              "ALTER TABLE passport ADD FOREIGN KEY (tenant_id, owner_id) REFERENCES owner (tenant_id, id),"
                  + " ADD UNIQUE (tenant_id, owner_id)")
          .build();

  private static final String INSERT =
      "INSERT INTO passport ({columns}) VALUES ({values})"
          + " RETURNING country, number, tenant_id, owner_id";

  private static final String UPDATE =
      "UPDATE passport SET {assignments} WHERE country = :id1 AND number = :id2"
          + " RETURNING country, number, tenant_id, owner_id";

  private static final String DELETE = "DELETE FROM passport WHERE country = :id1 AND number = :id2";

  private PassportTable() {}

  /**
   * Returns a passport by its key; empty if there is none.
   * <pre>{@code SELECT country, number, tenant_id, owner_id FROM passport WHERE country = :id1 AND number = :id2}</pre>
   */
  public static Optional<Passport> find(Handle handle, String country, long number) {
    return Rows.find(handle, TABLE,
        "SELECT country, number, tenant_id, owner_id FROM passport WHERE country = :id1 AND number = :id2",
        country, number);
  }

  /** The same with the key as a record; see {@link #find}. */
  public static Optional<Passport> find(Handle handle, Key key) { return find(handle, key.country(), key.number()); }

  /**
   * Returns the rows with these keys, in their order, as far as there are any.
   * <pre>{@code SELECT country, number, tenant_id, owner_id FROM passport WHERE {given}}</pre>
   */
  public static List<Passport> findAll(Handle handle, Collection<Key> keys) {
    return Rows.findAll(handle, TABLE, KEY,
        "SELECT country, number, tenant_id, owner_id FROM passport WHERE {given}", keys);
  }

  /**
   * Returns whether there is a passport with this key, without reading it.
   * <pre>{@code SELECT EXISTS (SELECT 1 FROM passport WHERE country = :id1 AND number = :id2)}</pre>
   */
  public static boolean exists(Handle handle, String country, long number) {
    return Rows.exists(handle, TABLE,
        "SELECT EXISTS (SELECT 1 FROM passport WHERE country = :id1 AND number = :id2)", country, number);
  }

  /** The same with the key as a record; see {@link #exists}. */
  public static boolean exists(Handle handle, Key key) { return exists(handle, key.country(), key.number()); }

  /** Returns how many rows there are. {@code SELECT count(*) FROM passport} */
  public static long count(Handle handle) { return Rows.count(handle, TABLE, "SELECT count(*) FROM passport"); }

  /** Returns how many rows {@code fetch} asks for; see {@link #count}. */
  public static long count(Handle handle, Fetch<Passport> fetch) { return query(handle, fetch).count(); }

  /**
   * Returns all rows in the order of their key.
   * <pre>{@code SELECT country, number, tenant_id, owner_id FROM passport ORDER BY country, number}</pre>
   */
  public static List<Passport> all(Handle handle) {
    return Rows.list(handle, TABLE,
        "SELECT country, number, tenant_id, owner_id FROM passport ORDER BY country, number");
  }

  /**
   * Returns a query for all rows, to which conditions and an order can be added. It sends nothing yet.
   * <pre>{@code SELECT country, number, tenant_id, owner_id FROM passport}</pre>
   */
  public static TableQuery<Passport> query(Handle handle) {
    return Rows.query(handle, TABLE, "SELECT country, number, tenant_id, owner_id FROM passport");
  }

  /** Returns a query for the rows that {@code fetch} asks for; see {@link #query}. */
  public static TableQuery<Passport> query(Handle handle, Fetch<Passport> fetch) {
    return Rows.query(handle, TABLE, "SELECT country, number, tenant_id, owner_id FROM passport", fetch);
  }

  /** Returns a fetch of all rows, to which conditions and an order can be added. Nothing is sent. */
  public static Fetch<Passport> fetch() { return Fetch.all(); }

  /** Returns a mapper for rows with all columns; one without a key is null. */
  public static RowMapper<Passport> mapper() { return TABLE.mapper(); }

  /** The same for columns with a prefix, such as {@code p_}; see {@link #mapper}. */
  public static RowMapper<Passport> mapper(String prefix) { return TABLE.mapper(prefix); }

  /**
   * Inserts a passport and returns it. Columns that are not set take the database's defaults.
   * <pre>{@code INSERT INTO passport ({columns}) VALUES ({values})
   *     RETURNING country, number, tenant_id, owner_id}</pre>
   */
  public static Passport insert(Handle handle, Consumer<PassportValues> values) {
    return Rows.insert(handle, TABLE, INSERT, PassportValues.of(values));
  }

  /** Inserts a passport; a key that is null takes the database's default; see {@link #insert}. */
  public static Passport insert(Handle handle, Passport passport) {
    return Rows.insert(handle, TABLE, INSERT, passport);
  }

  /**
   * Inserts any number of rows and returns them in the same order. A key that is null takes the database's default.
   * Rows with a key and rows without are statements of their own; above 64,000 bytes, each takes a round trip.
   * <pre>{@code INSERT INTO passport ({columns}) SELECT {columns} FROM unnest({arrays}) AS given ({columns})
   *     RETURNING country, number, tenant_id, owner_id}</pre>
   */
  public static List<Passport> insertAll(Handle handle, Collection<Passport> passports) {
    return Rows.insertAll(handle, TABLE,
        "INSERT INTO passport ({columns}) SELECT {columns} FROM unnest({arrays}) AS given ({columns})"
            + " RETURNING country, number, tenant_id, owner_id", passports);
  }

  /**
   * Inserts a passport, or writes the columns that are set in the one with its key, and returns it. Keys never change.
   * <pre>{@code INSERT INTO passport AS p ({columns}) VALUES ({values}) ON CONFLICT (country, number)
   *     DO UPDATE SET {updates} RETURNING country, number, tenant_id, owner_id}</pre>
   *
   * @throws dev.kinship.runtime.error.NotUniqueException if the database does not hold the key unique
   */
  public static Passport upsert(Handle handle, Consumer<PassportValues> values) {
    return Upserts.upsert(handle, TABLE, PassportValues.of(values));
  }

  /** The same with another unique key than the primary one; see {@link #upsert}. */
  public static Passport upsert(
      Handle handle, dev.kinship.runtime.query.Key<Passport, ?> key, Consumer<PassportValues> values) {
    return Upserts.upsert(handle, TABLE, key, PassportValues.of(values));
  }

  /** Inserts a passport, or writes all its columns but keys; see {@link #upsert}. */
  public static Passport upsert(Handle handle, Passport passport) { return Upserts.upsert(handle, TABLE, passport); }

  /** The same with another unique key than the primary one; see {@link #upsert}. */
  public static Passport upsert(Handle handle, dev.kinship.runtime.query.Key<Passport, ?> key, Passport passport) {
    return Upserts.upsert(handle, TABLE, key, passport);
  }

  /** The same of any number of rows with different keys; see {@link #upsert}. */
  public static List<Passport> upsertAll(Handle handle, Collection<Passport> passports) {
    return Upserts.upsertAll(handle, TABLE, passports);
  }

  /** The same with another unique key; see {@link #upsertAll}. */
  public static List<Passport> upsertAll(
      Handle handle, dev.kinship.runtime.query.Key<Passport, ?> key, Collection<Passport> passports) {
    return Upserts.upsertAll(handle, TABLE, key, passports);
  }

  /**
   * Inserts a passport, or returns empty if a row with one of its unique keys is there.
   * <pre>{@code INSERT INTO passport ({columns}) VALUES ({values}) ON CONFLICT DO NOTHING
   *     RETURNING country, number, tenant_id, owner_id}</pre>
   */
  public static Optional<Passport> insertIfAbsent(Handle handle, Consumer<PassportValues> values) {
    return Rows.insertIfAbsent(handle, TABLE, INSERT, PassportValues.of(values));
  }

  /** The same with an instance; a key that is null takes the database's default; see {@link #insertIfAbsent}. */
  public static Optional<Passport> insertIfAbsent(Handle handle, Passport passport) {
    return Rows.insertIfAbsent(handle, TABLE, INSERT, passport);
  }

  /** Inserts a passport without {@code RETURNING}, where the role may not SELECT; see {@link #insert}. */
  public static void insertOnly(Handle handle, Consumer<PassportValues> values) {
    Rows.insertOnly(handle, TABLE, INSERT, PassportValues.of(values));
  }

  /** The same with an instance, which stays as it is; see {@link #insertOnly}. */
  public static void insertOnly(Handle handle, Passport passport) { Rows.insertOnly(handle, TABLE, INSERT, passport); }

  /** The same with any number of instances; see {@link #insertOnly}. */
  public static void insertAllOnly(Handle handle, Collection<Passport> passports) {
    Rows.insertAllOnly(handle, TABLE,
        "INSERT INTO passport ({columns}) SELECT {columns} FROM unnest({arrays}) AS given ({columns})", passports);
  }

  /**
   * Writes all columns of a row but its key, and returns it.
   * <pre>{@code UPDATE passport SET {assignments} WHERE country = :id1 AND number = :id2
   *     RETURNING country, number, tenant_id, owner_id}</pre>
   */
  public static Passport update(Handle handle, Passport passport) {
    return Rows.update(handle, TABLE, UPDATE, passport);
  }

  /** Writes the columns that are set in an instance's row; returns the row; see {@link #update}. */
  public static Passport update(Handle handle, Passport passport, Consumer<PassportValues> values) {
    return Rows.updateSome(handle, TABLE, UPDATE, passport, PassportValues.of(values));
  }

  /** The same by the key; see {@link #update}. */
  public static Passport update(Handle handle, String country, long number, Consumer<PassportValues> values) {
    return Rows.update(handle, TABLE, UPDATE, PassportValues.of(values), country, number);
  }

  /** The same with the key as a record; see {@link #update}. */
  public static Passport update(Handle handle, Key key, Consumer<PassportValues> values) {
    return update(handle, key.country(), key.number(), values);
  }

  /** Updates any number of rows, or none if one is not there; see {@link #update}. */
  public static List<Passport> updateAll(Handle handle, Collection<Passport> passports) {
    return BulkRows.updateAll(handle, TABLE, passports);
  }

  /**
   * Writes the columns that are set in all rows that meet a condition. Returns how many they are.
   * <pre>{@code UPDATE passport SET {assignments} WHERE {condition}}</pre>
   */
  public static long updateWhere(Handle handle, Condition<Passport> condition, Consumer<PassportValues> values) {
    return BulkRows.updateWhere(handle, TABLE, condition, PassportValues.of(values));
  }

  /** The same, and returns the rows; see {@link #updateWhere}. */
  public static List<Passport> updateReturning(
      Handle handle, Condition<Passport> condition, Consumer<PassportValues> values) {
    return BulkRows.updateReturning(handle, TABLE, condition, PassportValues.of(values));
  }

  /** The same in every row of the table; see {@link #updateWhere}. */
  public static long updateEvery(Handle handle, Consumer<PassportValues> values) {
    return BulkRows.updateEvery(handle, TABLE, PassportValues.of(values));
  }

  /** Deletes a passport. {@code DELETE FROM passport WHERE country = :id1 AND number = :id2} */
  public static void delete(Handle handle, Passport passport) { Rows.delete(handle, TABLE, DELETE, passport); }

  /** Deletes a passport by its key; see {@link #delete}. */
  public static void delete(Handle handle, String country, long number) {
    Rows.deleteKey(handle, TABLE, DELETE, country, number);
  }

  /** The same with the key as a record; see {@link #delete}. */
  public static void delete(Handle handle, Key key) { delete(handle, key.country(), key.number()); }

  /** Deletes a passport by its key, and returns whether there was one; see {@link #delete}. */
  public static boolean deleteIfExists(Handle handle, String country, long number) {
    return Rows.deleteIfExists(handle, TABLE, DELETE, country, number);
  }

  /** The same with the key as a record; see {@link #deleteIfExists}. */
  public static boolean deleteIfExists(Handle handle, Key key) {
    return deleteIfExists(handle, key.country(), key.number());
  }

  /** Deletes any number of rows, or none if one is not there; see {@link #delete}. */
  public static void deleteAll(Handle handle, Collection<Passport> passports) {
    BulkRows.deleteAll(handle, TABLE, passports);
  }

  /**
   * Deletes all rows that meet a condition, and returns how many they were.
   * <pre>{@code DELETE FROM passport WHERE {condition}}</pre>
   */
  public static long deleteWhere(Handle handle, Condition<Passport> condition) {
    return BulkRows.deleteWhere(handle, TABLE, condition);
  }

  /** The same, and returns the rows as they were; see {@link #deleteWhere}. */
  public static List<Passport> deleteReturning(Handle handle, Condition<Passport> condition) {
    return BulkRows.deleteReturning(handle, TABLE, condition);
  }

  /** Deletes every row of the table, and returns how many they were; see {@link #deleteWhere}. */
  public static long deleteEvery(Handle handle) { return BulkRows.deleteEvery(handle, TABLE); }

  /**
   * A value of the key of {@link Passport}.
   *
   * @param country the {@code country}
   * @param number the {@code number}
   */
  public record Key(String country, long number) {}
}
