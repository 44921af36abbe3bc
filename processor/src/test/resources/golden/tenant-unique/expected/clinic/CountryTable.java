package clinic;

import dev.kinship.KinshipGenerated;
import dev.kinship.OnReplace;
import dev.kinship.runtime.Deleted;
import dev.kinship.runtime.Dependents;
import dev.kinship.runtime.ToMany;
import dev.kinship.runtime.generated.BulkRows;
import dev.kinship.runtime.generated.Columns;
import dev.kinship.runtime.generated.Keys;
import dev.kinship.runtime.generated.Rows;
import dev.kinship.runtime.generated.Tables;
import dev.kinship.runtime.generated.ToManyBuilder;
import dev.kinship.runtime.generated.Upserts;
import dev.kinship.runtime.query.Column;
import dev.kinship.runtime.query.CompositeKey;
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
 * The table {@code country} of {@link Country}: its columns, its rows and its associations.
 *
 * <p>Methods join the handle's current transaction and take one round trip each, or none if they are given no rows.
 * What they return is as the database has it, also after a write. An update or a delete that finds no such row throws
 * a {@code NoSuchRowException}, what the database refuses is a {@code DatabaseException}, and a row without a key is
 * refused with an {@code UnsavedException}.
 *
 * <p>In the SQL, {@code :key}, {@code :key1} and {@code :key2} stand for the foreign key's value, {@code :id} for the
 * key of the row itself, {@code :ids} for the keys of the rows that are given and {@code :count} for their number;
 * where a key has several columns, they are numbered; what stands in braces becomes the columns that were set, or the
 * condition.
 */
@Generated("dev.kinship.processor.KinshipProcessor")
@KinshipGenerated(with = "clinic.City")
@NullMarked
public final class CountryTable {

  /** The column {@code id}, the key. */
  public static final Column<Country, Long> ID = Columns.of("id", SqlTypes.LONG, Country::id);

  /** The column {@code code}. */
  public static final TextColumn<Country> CODE = Columns.text("code", Country::code);

  /** The column {@code continent}. */
  public static final TextColumn<Country> CONTINENT = Columns.text("continent", Country::continent);

  /** The column {@code number}. */
  public static final Column<Country, Integer> NUMBER = Columns.required("number", SqlTypes.INTEGER, Country::number);

  /** The unique key {@code place} of {@link Country}: {@code continent, number}. */
  public static final CompositeKey<Country, PlaceKey> PLACE_KEY =
      Keys.<Country, PlaceKey>of(
              row -> new PlaceKey(row.require(CONTINENT), row.require(NUMBER)))
          .column(CONTINENT, PlaceKey::continent)
          .column(NUMBER, PlaceKey::number)
          .build();

  /** The rows of {@code country} as instances of {@link Country}. */
  public static final Table<Country> TABLE =
      Tables.of(
              Country.class,
              "country",
              List.of(ID, CODE, CONTINENT, NUMBER),
              row -> new Country(row.get(ID), row.get(CODE), row.get(CONTINENT), row.require(NUMBER)))
          .generated(CountryTable.class, CountryAssociations.class)
          .key(ID);

  /** {@code city.country_code} references {@code country.code}; see {@link City#countryCode()}. */
  public static final ToMany<Country, String, City> CITIES =
      ToManyBuilder.<Country, String, City>named("Country.cities", "CountryTable.CITIES")
          .key(TABLE, CODE)
          .holders(() -> CityTable.TABLE, () -> CityTable.COUNTRY_CODE)
          .onReplace(OnReplace.UNLINK)
          .get("SELECT id, country_code, zone, zone_number FROM city WHERE country_code = :key")
          .orderBy("id")
          .has("SELECT EXISTS (SELECT 1 FROM city WHERE country_code = :key)")
          .hasAll("SELECT count(*) FROM city WHERE country_code = :key AND id = ANY(:ids)")
          .count("SELECT count(*) FROM city WHERE country_code = :key")
          .set(
              "SELECT current_setting('transaction_isolation') FROM country WHERE code = :key FOR NO KEY UPDATE",
              "WITH held AS"
                  + " (SELECT id, country_code, (country_code = :key) IS TRUE AS linked, id = ANY(:ids) AS given"
                  + " FROM city WHERE id = ANY(ARRAY(SELECT id FROM city WHERE country_code = :key) || :ids)"
                  + " ORDER BY id FOR NO KEY UPDATE),"
                  + " ready AS (SELECT 1 FROM country WHERE code = :key"
                  + " AND (SELECT count(*) FROM held WHERE given) = :count"
                  + " AND current_setting('transaction_isolation') LIKE 'read %' FOR NO KEY UPDATE SKIP LOCKED),"
                  + " changed AS (UPDATE city p"
                  + " SET country_code = CASE WHEN h.given THEN :key WHEN h.linked THEN NULL ELSE p.country_code END"
                  + " FROM held h WHERE p.id = h.id AND h.linked <> h.given AND EXISTS (SELECT 1 FROM ready)"
                  + " RETURNING p.id, p.country_code, p.zone, p.zone_number, h.id AS old1, h.country_code AS old2)"
                  + " SELECT NULL, NULL, NULL, NULL, id, country_code FROM held UNION ALL SELECT * FROM changed")
          .add(
              "WITH there AS (SELECT 1 FROM country WHERE code = :key FOR NO KEY UPDATE),"
                  + " held AS (SELECT id, country_code, (country_code = :key) IS TRUE AS linked FROM city"
                  + " WHERE id = ANY(ARRAY(SELECT id FROM city WHERE country_code = :key LIMIT 0) || :ids)"
                  + " AND EXISTS (SELECT 1 FROM there) ORDER BY id FOR NO KEY UPDATE),"
                  + " changed AS (UPDATE city p SET country_code = :key FROM held h"
                  + " WHERE p.id = h.id AND NOT h.linked AND (SELECT count(*) FROM held) = :count"
                  + " RETURNING p.id, p.country_code, p.zone, p.zone_number, h.id AS old1, h.country_code AS old2)"
                  + " SELECT NULL, NULL, NULL, NULL, h.id, h.country_code FROM there LEFT JOIN held h ON true"
                  + " UNION ALL SELECT * FROM changed")
          .remove(
              "WITH there AS (SELECT 1 FROM country WHERE code = :key FOR NO KEY UPDATE),"
                  + " held AS (SELECT id, country_code, (country_code = :key) IS TRUE AS linked FROM city"
                  + " WHERE id = ANY(ARRAY(SELECT id FROM city WHERE country_code = :key LIMIT 0) || :ids)"
                  + " AND EXISTS (SELECT 1 FROM there) ORDER BY id FOR NO KEY UPDATE),"
                  + " changed AS (UPDATE city p SET country_code = NULL FROM held h WHERE p.id = h.id AND h.linked"
                  + " RETURNING p.id, p.country_code, p.zone, p.zone_number, h.id AS old1, h.country_code AS old2)"
                  + " SELECT NULL, NULL, NULL, NULL, h.id, h.country_code FROM there LEFT JOIN held h ON true"
                  + " UNION ALL SELECT * FROM changed")
          .create(
              "INSERT INTO city ({columns}) SELECT {values} FROM country WHERE code = :key"
                  + " RETURNING id, country_code, zone, zone_number")
          .build();

  /** {@code city (zone, zone_number)} references {@code country (continent, number)}; see {@link City#zone()}. */
  public static final ToMany<Country, PlaceKey, City> STRANGERS =
      ToManyBuilder.<Country, PlaceKey, City>named("Country.strangers", "CountryTable.STRANGERS")
          .key(TABLE, PLACE_KEY)
          .holders(() -> CityTable.TABLE, () -> CityTable.NEIGHBOUR_KEY)
          .onReplace(OnReplace.UNLINK)
          .get("SELECT id, country_code, zone, zone_number FROM city WHERE zone = :key1 AND zone_number = :key2")
          .orderBy("id")
          .has("SELECT EXISTS (SELECT 1 FROM city WHERE zone = :key1 AND zone_number = :key2)")
          .hasAll("SELECT count(*) FROM city WHERE zone = :key1 AND zone_number = :key2 AND id = ANY(:ids)")
          .count("SELECT count(*) FROM city WHERE zone = :key1 AND zone_number = :key2")
          .set(
              "SELECT current_setting('transaction_isolation') FROM country"
                  + " WHERE continent = :key1 AND number = :key2 FOR NO KEY UPDATE",
              "WITH held AS (SELECT id, zone, zone_number, (zone = :key1"
                  + " AND zone_number = :key2) IS TRUE AS linked, id = ANY(:ids) AS given FROM city"
                  + " WHERE id = ANY(ARRAY(SELECT id FROM city WHERE zone = :key1 AND zone_number = :key2) || :ids)"
                  + " ORDER BY id FOR NO KEY UPDATE),"
                  + " ready AS (SELECT 1 FROM country WHERE continent = :key1 AND number = :key2"
                  + " AND (SELECT count(*) FROM held WHERE given) = :count"
                  + " AND current_setting('transaction_isolation') LIKE 'read %' FOR NO KEY UPDATE SKIP LOCKED),"
                  + " changed AS (UPDATE city p"
                  + " SET zone = CASE WHEN h.given THEN :key1 WHEN h.linked THEN NULL ELSE p.zone END,"
                  + " zone_number = CASE WHEN h.given THEN :key2 WHEN h.linked THEN NULL ELSE p.zone_number END"
                  + " FROM held h WHERE p.id = h.id AND h.linked <> h.given AND EXISTS (SELECT 1 FROM ready)"
                  + " RETURNING p.id, p.country_code, p.zone, p.zone_number, h.id AS old1, h.zone AS old2,"
                  + " h.zone_number AS old3)"
                  + " SELECT NULL, NULL, NULL, NULL, id, zone, zone_number FROM held UNION ALL SELECT * FROM changed")
          .add(
              "WITH there AS (SELECT 1 FROM country WHERE continent = :key1 AND number = :key2"
                  + " FOR NO KEY UPDATE),"
                  + " held AS (SELECT id, zone, zone_number, (zone = :key1 AND zone_number = :key2) IS TRUE AS linked"
                  + " FROM city"
                  + " WHERE id = ANY(ARRAY(SELECT id FROM city WHERE zone = :key1"
                  + " AND zone_number = :key2 LIMIT 0) || :ids) AND EXISTS (SELECT 1 FROM there)"
                  + " ORDER BY id FOR NO KEY UPDATE),"
                  + " changed AS (UPDATE city p SET zone = :key1, zone_number = :key2 FROM held h"
                  + " WHERE p.id = h.id AND NOT h.linked AND (SELECT count(*) FROM held) = :count"
                  + " RETURNING p.id, p.country_code, p.zone, p.zone_number, h.id AS old1, h.zone AS old2,"
                  + " h.zone_number AS old3)"
                  + " SELECT NULL, NULL, NULL, NULL, h.id, h.zone, h.zone_number FROM there LEFT JOIN held h ON true"
                  + " UNION ALL SELECT * FROM changed")
          .remove(
              "WITH there AS (SELECT 1 FROM country WHERE continent = :key1 AND number = :key2"
                  + " FOR NO KEY UPDATE),"
                  + " held AS (SELECT id, zone, zone_number, (zone = :key1 AND zone_number = :key2) IS TRUE AS linked"
                  + " FROM city"
                  + " WHERE id = ANY(ARRAY(SELECT id FROM city WHERE zone = :key1"
                  + " AND zone_number = :key2 LIMIT 0) || :ids) AND EXISTS (SELECT 1 FROM there)"
                  + " ORDER BY id FOR NO KEY UPDATE),"
                  + " changed AS (UPDATE city p SET zone = NULL, zone_number = NULL FROM held h"
                  + " WHERE p.id = h.id AND h.linked"
                  + " RETURNING p.id, p.country_code, p.zone, p.zone_number, h.id AS old1, h.zone AS old2,"
                  + " h.zone_number AS old3)"
                  + " SELECT NULL, NULL, NULL, NULL, h.id, h.zone, h.zone_number FROM there LEFT JOIN held h ON true"
                  + " UNION ALL SELECT * FROM changed")
          .create(
              "INSERT INTO city ({columns})"
                  + " SELECT {values} FROM country WHERE continent = :key1 AND number = :key2"
                  + " RETURNING id, country_code, zone, zone_number")
          .build();

  private static final String INSERT =
      "INSERT INTO country ({columns}) VALUES ({values}) RETURNING id, code, continent, number";

  private static final String UPDATE =
      "UPDATE country SET {assignments} WHERE id = :id RETURNING id, code, continent, number";

  private static final String DELETE = "DELETE FROM country WHERE id = :id";

  private CountryTable() {}

  /**
   * Returns a country by its key; empty if there is none.
   * <pre>{@code SELECT id, code, continent, number FROM country WHERE id = :id}</pre>
   */
  public static Optional<Country> find(Handle handle, Long id) {
    return Rows.find(handle, TABLE, "SELECT id, code, continent, number FROM country WHERE id = :id", id);
  }

  /**
   * Returns the rows with these keys, in their order, as far as there are any.
   * <pre>{@code SELECT id, code, continent, number FROM country WHERE id = ANY(:ids)}</pre>
   */
  public static List<Country> findAll(Handle handle, Collection<Long> ids) {
    return Rows.findAll(handle, TABLE, ID, "SELECT id, code, continent, number FROM country WHERE id = ANY(:ids)", ids);
  }

  /**
   * Returns whether there is a country with this key, without reading it.
   * <pre>{@code SELECT EXISTS (SELECT 1 FROM country WHERE id = :id)}</pre>
   */
  public static boolean exists(Handle handle, Long id) {
    return Rows.exists(handle, TABLE, "SELECT EXISTS (SELECT 1 FROM country WHERE id = :id)", id);
  }

  /** Returns how many rows there are. {@code SELECT count(*) FROM country} */
  public static long count(Handle handle) { return Rows.count(handle, TABLE, "SELECT count(*) FROM country"); }

  /** Returns how many rows {@code fetch} asks for; see {@link #count}. */
  public static long count(Handle handle, Fetch<Country> fetch) { return query(handle, fetch).count(); }

  /** Returns all rows in the order of their key. {@code SELECT id, code, continent, number FROM country ORDER BY id} */
  public static List<Country> all(Handle handle) {
    return Rows.list(handle, TABLE, "SELECT id, code, continent, number FROM country ORDER BY id");
  }

  /**
   * Returns a query for all rows, to which conditions and an order can be added. It sends nothing yet.
   * <pre>{@code SELECT id, code, continent, number FROM country}</pre>
   */
  public static TableQuery<Country> query(Handle handle) {
    return Rows.query(handle, TABLE, "SELECT id, code, continent, number FROM country");
  }

  /** Returns a query for the rows that {@code fetch} asks for; see {@link #query}. */
  public static TableQuery<Country> query(Handle handle, Fetch<Country> fetch) {
    return Rows.query(handle, TABLE, "SELECT id, code, continent, number FROM country", fetch);
  }

  /** Returns a fetch of all rows, to which conditions and an order can be added. Nothing is sent. */
  public static Fetch<Country> fetch() { return Fetch.all(); }

  /** Returns a mapper for rows with all columns; one without a key is null. */
  public static RowMapper<Country> mapper() { return TABLE.mapper(); }

  /** The same for columns with a prefix, such as {@code p_}; see {@link #mapper}. */
  public static RowMapper<Country> mapper(String prefix) { return TABLE.mapper(prefix); }

  /**
   * Inserts a country and returns it. Columns that are not set take the database's defaults.
   * <pre>{@code INSERT INTO country ({columns}) VALUES ({values}) RETURNING id, code, continent, number}</pre>
   */
  public static Country insert(Handle handle, Consumer<CountryValues> values) {
    return Rows.insert(handle, TABLE, INSERT, CountryValues.of(values));
  }

  /** Inserts a country; a key that is null takes the database's default; see {@link #insert}. */
  public static Country insert(Handle handle, Country country) { return Rows.insert(handle, TABLE, INSERT, country); }

  /**
   * Inserts any number of rows and returns them in the same order. A key that is null takes the database's default.
   * Rows with a key and rows without are statements of their own; above 64,000 bytes, each takes a round trip.
   * <pre>{@code INSERT INTO country ({columns}) SELECT {columns} FROM unnest({arrays}) AS given ({columns})
   *     RETURNING id, code, continent, number}</pre>
   */
  public static List<Country> insertAll(Handle handle, Collection<Country> countries) {
    return Rows.insertAll(handle, TABLE,
        "INSERT INTO country ({columns}) SELECT {columns} FROM unnest({arrays}) AS given ({columns})"
            + " RETURNING id, code, continent, number", countries);
  }

  /**
   * Inserts a country, or writes the columns that are set in the one with its key, and returns it. Keys never change.
   * <pre>{@code INSERT INTO country AS p ({columns}) VALUES ({values}) ON CONFLICT (id) DO UPDATE SET {updates}
   *     RETURNING id, code, continent, number}</pre>
   *
   * @throws dev.kinship.runtime.error.NotUniqueException if the database does not hold the key unique
   */
  public static Country upsert(Handle handle, Consumer<CountryValues> values) {
    return Upserts.upsert(handle, TABLE, CountryValues.of(values));
  }

  /** The same with another unique key than the primary one; see {@link #upsert}. */
  public static Country upsert(Handle handle, Key<Country, ?> key, Consumer<CountryValues> values) {
    return Upserts.upsert(handle, TABLE, key, CountryValues.of(values));
  }

  /** Inserts a country, or writes all its columns but keys; see {@link #upsert}. */
  public static Country upsert(Handle handle, Country country) { return Upserts.upsert(handle, TABLE, country); }

  /** The same with another unique key than the primary one; see {@link #upsert}. */
  public static Country upsert(Handle handle, Key<Country, ?> key, Country country) {
    return Upserts.upsert(handle, TABLE, key, country);
  }

  /** The same of any number of rows with different keys; see {@link #upsert}. */
  public static List<Country> upsertAll(Handle handle, Collection<Country> countries) {
    return Upserts.upsertAll(handle, TABLE, countries);
  }

  /** The same with another unique key; see {@link #upsertAll}. */
  public static List<Country> upsertAll(Handle handle, Key<Country, ?> key, Collection<Country> countries) {
    return Upserts.upsertAll(handle, TABLE, key, countries);
  }

  /**
   * Inserts a country, or returns empty if a row with one of its unique keys is there.
   * <pre>{@code INSERT INTO country ({columns}) VALUES ({values}) ON CONFLICT DO NOTHING
   *     RETURNING id, code, continent, number}</pre>
   */
  public static Optional<Country> insertIfAbsent(Handle handle, Consumer<CountryValues> values) {
    return Rows.insertIfAbsent(handle, TABLE, INSERT, CountryValues.of(values));
  }

  /** The same with an instance; a key that is null takes the database's default; see {@link #insertIfAbsent}. */
  public static Optional<Country> insertIfAbsent(Handle handle, Country country) {
    return Rows.insertIfAbsent(handle, TABLE, INSERT, country);
  }

  /** Inserts a country without {@code RETURNING}, where the role may not SELECT; see {@link #insert}. */
  public static void insertOnly(Handle handle, Consumer<CountryValues> values) {
    Rows.insertOnly(handle, TABLE, INSERT, CountryValues.of(values));
  }

  /** The same with an instance, which stays as it is; see {@link #insertOnly}. */
  public static void insertOnly(Handle handle, Country country) { Rows.insertOnly(handle, TABLE, INSERT, country); }

  /** The same with any number of instances; see {@link #insertOnly}. */
  public static void insertAllOnly(Handle handle, Collection<Country> countries) {
    Rows.insertAllOnly(handle, TABLE,
        "INSERT INTO country ({columns}) SELECT {columns} FROM unnest({arrays}) AS given ({columns})", countries);
  }

  /**
   * Writes all columns of a row but its key, and returns it.
   * <pre>{@code UPDATE country SET {assignments} WHERE id = :id RETURNING id, code, continent, number}</pre>
   */
  public static Country update(Handle handle, Country country) { return Rows.update(handle, TABLE, UPDATE, country); }

  /** Writes the columns that are set in an instance's row; returns the row; see {@link #update}. */
  public static Country update(Handle handle, Country country, Consumer<CountryValues> values) {
    return Rows.updateSome(handle, TABLE, UPDATE, country, CountryValues.of(values));
  }

  /** The same by the key; see {@link #update}. */
  public static Country update(Handle handle, Long id, Consumer<CountryValues> values) {
    return Rows.update(handle, TABLE, UPDATE, CountryValues.of(values), id);
  }

  /** Updates any number of rows, or none if one is not there; see {@link #update}. */
  public static List<Country> updateAll(Handle handle, Collection<Country> countries) {
    return BulkRows.updateAll(handle, TABLE, countries);
  }

  /**
   * Writes the columns that are set in all rows that meet a condition. Returns how many they are.
   * <pre>{@code UPDATE country SET {assignments} WHERE {condition}}</pre>
   */
  public static long updateWhere(Handle handle, Condition<Country> condition, Consumer<CountryValues> values) {
    return BulkRows.updateWhere(handle, TABLE, condition, CountryValues.of(values));
  }

  /** The same, and returns the rows; see {@link #updateWhere}. */
  public static List<Country> updateReturning(
      Handle handle, Condition<Country> condition, Consumer<CountryValues> values) {
    return BulkRows.updateReturning(handle, TABLE, condition, CountryValues.of(values));
  }

  /** The same in every row of the table; see {@link #updateWhere}. */
  public static long updateEvery(Handle handle, Consumer<CountryValues> values) {
    return BulkRows.updateEvery(handle, TABLE, CountryValues.of(values));
  }

  /** Deletes a country. {@code DELETE FROM country WHERE id = :id} */
  public static void delete(Handle handle, Country country) { Rows.delete(handle, TABLE, DELETE, country); }

  /** Deletes a country by its key; see {@link #delete}. */
  public static void delete(Handle handle, Long id) { Rows.deleteKey(handle, TABLE, DELETE, id); }

  /** Deletes a country with the rows that {@code dependents} names; see {@link #delete}. */
  public static Deleted delete(Handle handle, Country country, Dependents<Country> dependents) {
    return dependents.deleteWith(handle, TABLE, country);
  }

  /** Deletes a country by its key, and returns whether there was one; see {@link #delete}. */
  public static boolean deleteIfExists(Handle handle, Long id) {
    return Rows.deleteIfExists(handle, TABLE, DELETE, id);
  }

  /** Deletes any number of rows, or none if one is not there; see {@link #delete}. */
  public static void deleteAll(Handle handle, Collection<Country> countries) {
    BulkRows.deleteAll(handle, TABLE, countries);
  }

  /**
   * Deletes all rows that meet a condition, and returns how many they were.
   * <pre>{@code DELETE FROM country WHERE {condition}}</pre>
   */
  public static long deleteWhere(Handle handle, Condition<Country> condition) {
    return BulkRows.deleteWhere(handle, TABLE, condition);
  }

  /** The same, and returns the rows as they were; see {@link #deleteWhere}. */
  public static List<Country> deleteReturning(Handle handle, Condition<Country> condition) {
    return BulkRows.deleteReturning(handle, TABLE, condition);
  }

  /** Deletes every row of the table, and returns how many they were; see {@link #deleteWhere}. */
  public static long deleteEvery(Handle handle) { return BulkRows.deleteEvery(handle, TABLE); }

  /**
   * A value of the unique key {@code place} of {@link Country}.
   *
   * @param continent the {@code continent}
   * @param number the {@code number}
   */
  public record PlaceKey(String continent, int number) {}
}
