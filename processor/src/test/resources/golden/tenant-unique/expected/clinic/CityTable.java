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
 * The table {@code city} of {@link City}: its columns, its rows and its associations.
 *
 * <p>Methods join the handle's current transaction and take one round trip each, or none if they are given no rows.
 * What they return is as the database has it, also after a write. An update or a delete that finds no such row throws
 * a {@code NoSuchRowException}, what the database refuses is a {@code DatabaseException}, and a row without a key is
 * refused with an {@code UnsavedException}.
 *
 * <p>In the SQL, {@code :key}, {@code :key1} and {@code :key2} stand for the foreign key's value, {@code :id} for the
 * key of the row itself and {@code :ids} for the keys of the rows that are given; where a key has several columns,
 * they are numbered; what stands in braces becomes the columns that were set, or the condition.
 */
@Generated("dev.kinship.processor.KinshipProcessor")
@KinshipGenerated
@NullMarked
public final class CityTable {

  /** The column {@code id}, the key. */
  public static final Column<City, Long> ID = Columns.of("id", SqlTypes.LONG, City::id);

  /** The column {@code country_code}. */
  public static final TextColumn<City> COUNTRY_CODE = Columns.text("country_code", City::countryCode);

  /** The column {@code zone}. */
  public static final TextColumn<City> ZONE = Columns.text("zone", City::zone);

  /** The column {@code zone_number}. */
  public static final Column<City, Integer> ZONE_NUMBER = Columns.of("zone_number", SqlTypes.INTEGER, City::zoneNumber);

  /** The foreign key {@code zone, zone_number}. */
  public static final CompositeKey<City, CountryTable.PlaceKey> NEIGHBOUR_KEY =
      Keys.<City, CountryTable.PlaceKey>of(
              row -> new CountryTable.PlaceKey(row.require(ZONE), row.require(ZONE_NUMBER)))
          .column(ZONE, CountryTable.PlaceKey::continent)
          .column(ZONE_NUMBER, CountryTable.PlaceKey::number)
          .build();

  /** The rows of {@code city} as instances of {@link City}. */
  public static final Table<City> TABLE =
      Tables.of(
              City.class,
              "city",
              List.of(ID, COUNTRY_CODE, ZONE, ZONE_NUMBER),
              row -> new City(row.get(ID), row.get(COUNTRY_CODE), row.get(ZONE), row.get(ZONE_NUMBER)))
          .generated(CityTable.class, CityAssociations.class)
          .key(ID);

  /** {@code city.country_code} references {@code country.code}; see {@link City#countryCode()}. */
  public static final ToOne<City, String, Country> COUNTRY =
      ToOneBuilder.<City, String, Country>named("City.country", "CityTable.COUNTRY")
          .key(TABLE, COUNTRY_CODE)
          .target(() -> CountryTable.TABLE, () -> CountryTable.CODE)
          .get("SELECT id, code, continent, number FROM country WHERE code = :key")
          .lookup(
              "SELECT id, code, continent, number FROM country"
                  + " WHERE code = (SELECT country_code FROM city WHERE id = :id)")
          .has("SELECT EXISTS (SELECT 1 FROM city s JOIN country t ON t.code = s.country_code WHERE s.id = :id)")
          .set(
              "UPDATE city SET country_code = :key WHERE id = :id"
                  + " AND EXISTS (SELECT 1 FROM country WHERE code = :key)")
          .remove("UPDATE city SET country_code = NULL WHERE id = :id")
          .create(
              "WITH s AS (SELECT id FROM city WHERE id = :id FOR NO KEY UPDATE),"
                  + " t AS (INSERT INTO country ({columns}) SELECT {values} FROM s"
                  + " RETURNING id, code, continent, number),"
                  + " u AS (UPDATE city p SET country_code = t.code FROM t WHERE p.id = :id RETURNING 1)"
                  + " SELECT id, code, continent, number, EXISTS (SELECT 1 FROM u) FROM t")
          .update("UPDATE country SET {assignments} WHERE code = :key RETURNING id, code, continent, number")
          .ddl("ALTER TABLE city ADD FOREIGN KEY (country_code) REFERENCES country (code)")
          .build();

  /** {@code city (zone, zone_number)} references {@code country (continent, number)}; see {@link City#zone()}. */
  public static final ToOne<City, CountryTable.PlaceKey, Country> NEIGHBOUR =
      ToOneBuilder.<City, CountryTable.PlaceKey, Country>named("City.neighbour", "CityTable.NEIGHBOUR")
          .key(TABLE, NEIGHBOUR_KEY)
          .target(() -> CountryTable.TABLE, () -> CountryTable.PLACE_KEY)
          .get("SELECT id, code, continent, number FROM country WHERE continent = :key1 AND number = :key2")
          .lookup(
              "SELECT id, code, continent, number FROM country"
                  + " WHERE (continent, number) = (SELECT zone, zone_number FROM city WHERE id = :id)")
          .has(
              "SELECT EXISTS (SELECT 1 FROM city s"
                  + " JOIN country t ON t.continent = s.zone AND t.number = s.zone_number WHERE s.id = :id)")
          .set(
              "UPDATE city SET zone = :key1, zone_number = :key2 WHERE id = :id"
                  + " AND EXISTS (SELECT 1 FROM country WHERE continent = :key1 AND number = :key2)")
          .remove("UPDATE city SET zone = NULL, zone_number = NULL WHERE id = :id")
          .create(
              "WITH s AS (SELECT id FROM city WHERE id = :id FOR NO KEY UPDATE),"
                  + " t AS (INSERT INTO country ({columns}) SELECT {values} FROM s"
                  + " RETURNING id, code, continent, number),"
                  + " u AS (UPDATE city p SET zone = t.continent, zone_number = t.number FROM t WHERE p.id = :id"
                  + " RETURNING 1)"
                  + " SELECT id, code, continent, number, EXISTS (SELECT 1 FROM u) FROM t")
          .update(
              "UPDATE country SET {assignments} WHERE continent = :key1 AND number = :key2"
                  + " RETURNING id, code, continent, number")
          .ddl("ALTER TABLE city ADD FOREIGN KEY (zone, zone_number) REFERENCES country (continent, number)")
          .build();

  private static final String INSERT =
      "INSERT INTO city ({columns}) VALUES ({values}) RETURNING id, country_code, zone, zone_number";

  private static final String UPDATE =
      "UPDATE city SET {assignments} WHERE id = :id RETURNING id, country_code, zone, zone_number";

  private static final String DELETE = "DELETE FROM city WHERE id = :id";

  private CityTable() {}

  /**
   * Returns a city by its key; empty if there is none.
   * <pre>{@code SELECT id, country_code, zone, zone_number FROM city WHERE id = :id}</pre>
   */
  public static Optional<City> find(Handle handle, Long id) {
    return Rows.find(handle, TABLE, "SELECT id, country_code, zone, zone_number FROM city WHERE id = :id", id);
  }

  /**
   * Returns the rows with these keys, in their order, as far as there are any.
   * <pre>{@code SELECT id, country_code, zone, zone_number FROM city WHERE id = ANY(:ids)}</pre>
   */
  public static List<City> findAll(Handle handle, Collection<Long> ids) {
    return Rows.findAll(handle, TABLE, ID,
        "SELECT id, country_code, zone, zone_number FROM city WHERE id = ANY(:ids)", ids);
  }

  /**
   * Returns whether there is a city with this key, without reading it.
   * <pre>{@code SELECT EXISTS (SELECT 1 FROM city WHERE id = :id)}</pre>
   */
  public static boolean exists(Handle handle, Long id) {
    return Rows.exists(handle, TABLE, "SELECT EXISTS (SELECT 1 FROM city WHERE id = :id)", id);
  }

  /** Returns how many rows there are. {@code SELECT count(*) FROM city} */
  public static long count(Handle handle) { return Rows.count(handle, TABLE, "SELECT count(*) FROM city"); }

  /** Returns how many rows {@code fetch} asks for; see {@link #count}. */
  public static long count(Handle handle, Fetch<City> fetch) { return query(handle, fetch).count(); }

  /**
   * Returns all rows in the order of their key.
   * <pre>{@code SELECT id, country_code, zone, zone_number FROM city ORDER BY id}</pre>
   */
  public static List<City> all(Handle handle) {
    return Rows.list(handle, TABLE, "SELECT id, country_code, zone, zone_number FROM city ORDER BY id");
  }

  /**
   * Returns a query for all rows, to which conditions and an order can be added. It sends nothing yet.
   * <pre>{@code SELECT id, country_code, zone, zone_number FROM city}</pre>
   */
  public static TableQuery<City> query(Handle handle) {
    return Rows.query(handle, TABLE, "SELECT id, country_code, zone, zone_number FROM city");
  }

  /** Returns a query for the rows that {@code fetch} asks for; see {@link #query}. */
  public static TableQuery<City> query(Handle handle, Fetch<City> fetch) {
    return Rows.query(handle, TABLE, "SELECT id, country_code, zone, zone_number FROM city", fetch);
  }

  /** Returns a fetch of all rows, to which conditions and an order can be added. Nothing is sent. */
  public static Fetch<City> fetch() { return Fetch.all(); }

  /** Returns a mapper for rows with all columns; one without a key is null. */
  public static RowMapper<City> mapper() { return TABLE.mapper(); }

  /** The same for columns with a prefix, such as {@code p_}; see {@link #mapper}. */
  public static RowMapper<City> mapper(String prefix) { return TABLE.mapper(prefix); }

  /**
   * Inserts a city and returns it. Columns that are not set take the database's defaults.
   * <pre>{@code INSERT INTO city ({columns}) VALUES ({values}) RETURNING id, country_code, zone, zone_number}</pre>
   */
  public static City insert(Handle handle, Consumer<CityValues> values) {
    return Rows.insert(handle, TABLE, INSERT, CityValues.of(values));
  }

  /** Inserts a city; a key that is null takes the database's default; see {@link #insert}. */
  public static City insert(Handle handle, City city) { return Rows.insert(handle, TABLE, INSERT, city); }

  /**
   * Inserts any number of rows and returns them in the same order. A key that is null takes the database's default.
   * Rows with a key and rows without are statements of their own; above 64,000 bytes, each takes a round trip.
   * <pre>{@code INSERT INTO city ({columns}) SELECT {columns} FROM unnest({arrays}) AS given ({columns})
   *     RETURNING id, country_code, zone, zone_number}</pre>
   */
  public static List<City> insertAll(Handle handle, Collection<City> cities) {
    return Rows.insertAll(handle, TABLE,
        "INSERT INTO city ({columns}) SELECT {columns} FROM unnest({arrays}) AS given ({columns})"
            + " RETURNING id, country_code, zone, zone_number", cities);
  }

  /**
   * Inserts a city, or writes the columns that are set in the one with its key, and returns it. Keys never change.
   * <pre>{@code INSERT INTO city AS p ({columns}) VALUES ({values}) ON CONFLICT (id) DO UPDATE SET {updates}
   *     RETURNING id, country_code, zone, zone_number}</pre>
   *
   * @throws dev.kinship.runtime.error.NotUniqueException if the database does not hold the key unique
   */
  public static City upsert(Handle handle, Consumer<CityValues> values) {
    return Upserts.upsert(handle, TABLE, CityValues.of(values));
  }

  /** The same with another unique key than the primary one; see {@link #upsert}. */
  public static City upsert(Handle handle, Key<City, ?> key, Consumer<CityValues> values) {
    return Upserts.upsert(handle, TABLE, key, CityValues.of(values));
  }

  /** Inserts a city, or writes all its columns but keys; see {@link #upsert}. */
  public static City upsert(Handle handle, City city) { return Upserts.upsert(handle, TABLE, city); }

  /** The same with another unique key than the primary one; see {@link #upsert}. */
  public static City upsert(Handle handle, Key<City, ?> key, City city) {
    return Upserts.upsert(handle, TABLE, key, city);
  }

  /** The same of any number of rows with different keys; see {@link #upsert}. */
  public static List<City> upsertAll(Handle handle, Collection<City> cities) {
    return Upserts.upsertAll(handle, TABLE, cities);
  }

  /** The same with another unique key; see {@link #upsertAll}. */
  public static List<City> upsertAll(Handle handle, Key<City, ?> key, Collection<City> cities) {
    return Upserts.upsertAll(handle, TABLE, key, cities);
  }

  /**
   * Inserts a city, or returns empty if a row with one of its unique keys is there.
   * <pre>{@code INSERT INTO city ({columns}) VALUES ({values}) ON CONFLICT DO NOTHING
   *     RETURNING id, country_code, zone, zone_number}</pre>
   */
  public static Optional<City> insertIfAbsent(Handle handle, Consumer<CityValues> values) {
    return Rows.insertIfAbsent(handle, TABLE, INSERT, CityValues.of(values));
  }

  /** The same with an instance; a key that is null takes the database's default; see {@link #insertIfAbsent}. */
  public static Optional<City> insertIfAbsent(Handle handle, City city) {
    return Rows.insertIfAbsent(handle, TABLE, INSERT, city);
  }

  /** Inserts a city without {@code RETURNING}, where the role may not SELECT; see {@link #insert}. */
  public static void insertOnly(Handle handle, Consumer<CityValues> values) {
    Rows.insertOnly(handle, TABLE, INSERT, CityValues.of(values));
  }

  /** The same with an instance, which stays as it is; see {@link #insertOnly}. */
  public static void insertOnly(Handle handle, City city) { Rows.insertOnly(handle, TABLE, INSERT, city); }

  /** The same with any number of instances; see {@link #insertOnly}. */
  public static void insertAllOnly(Handle handle, Collection<City> cities) {
    Rows.insertAllOnly(handle, TABLE,
        "INSERT INTO city ({columns}) SELECT {columns} FROM unnest({arrays}) AS given ({columns})", cities);
  }

  /**
   * Writes all columns of a row but its key, and returns it.
   * <pre>{@code UPDATE city SET {assignments} WHERE id = :id RETURNING id, country_code, zone, zone_number}</pre>
   */
  public static City update(Handle handle, City city) { return Rows.update(handle, TABLE, UPDATE, city); }

  /** Writes the columns that are set in an instance's row; returns the row; see {@link #update}. */
  public static City update(Handle handle, City city, Consumer<CityValues> values) {
    return Rows.updateSome(handle, TABLE, UPDATE, city, CityValues.of(values));
  }

  /** The same by the key; see {@link #update}. */
  public static City update(Handle handle, Long id, Consumer<CityValues> values) {
    return Rows.update(handle, TABLE, UPDATE, CityValues.of(values), id);
  }

  /** Updates any number of rows, or none if one is not there; see {@link #update}. */
  public static List<City> updateAll(Handle handle, Collection<City> cities) {
    return BulkRows.updateAll(handle, TABLE, cities);
  }

  /**
   * Writes the columns that are set in all rows that meet a condition. Returns how many they are.
   * <pre>{@code UPDATE city SET {assignments} WHERE {condition}}</pre>
   */
  public static long updateWhere(Handle handle, Condition<City> condition, Consumer<CityValues> values) {
    return BulkRows.updateWhere(handle, TABLE, condition, CityValues.of(values));
  }

  /** The same, and returns the rows; see {@link #updateWhere}. */
  public static List<City> updateReturning(Handle handle, Condition<City> condition, Consumer<CityValues> values) {
    return BulkRows.updateReturning(handle, TABLE, condition, CityValues.of(values));
  }

  /** The same in every row of the table; see {@link #updateWhere}. */
  public static long updateEvery(Handle handle, Consumer<CityValues> values) {
    return BulkRows.updateEvery(handle, TABLE, CityValues.of(values));
  }

  /** Deletes a city. {@code DELETE FROM city WHERE id = :id} */
  public static void delete(Handle handle, City city) { Rows.delete(handle, TABLE, DELETE, city); }

  /** Deletes a city by its key; see {@link #delete}. */
  public static void delete(Handle handle, Long id) { Rows.deleteKey(handle, TABLE, DELETE, id); }

  /** Deletes a city by its key, and returns whether there was one; see {@link #delete}. */
  public static boolean deleteIfExists(Handle handle, Long id) {
    return Rows.deleteIfExists(handle, TABLE, DELETE, id);
  }

  /** Deletes any number of rows, or none if one is not there; see {@link #delete}. */
  public static void deleteAll(Handle handle, Collection<City> cities) { BulkRows.deleteAll(handle, TABLE, cities); }

  /**
   * Deletes all rows that meet a condition, and returns how many they were.
   * <pre>{@code DELETE FROM city WHERE {condition}}</pre>
   */
  public static long deleteWhere(Handle handle, Condition<City> condition) {
    return BulkRows.deleteWhere(handle, TABLE, condition);
  }

  /** The same, and returns the rows as they were; see {@link #deleteWhere}. */
  public static List<City> deleteReturning(Handle handle, Condition<City> condition) {
    return BulkRows.deleteReturning(handle, TABLE, condition);
  }

  /** Deletes every row of the table, and returns how many they were; see {@link #deleteWhere}. */
  public static long deleteEvery(Handle handle) { return BulkRows.deleteEvery(handle, TABLE); }
}
