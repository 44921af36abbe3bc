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
 * The table {@code city} of {@link City}: its columns, its rows and its associations.
 *
 * <p>What is given a handle runs on it, in the transaction that is there. Where the database
 * refuses, it throws a {@code DatabaseException}.
 *
 * <p>In the SQL, {@code :key}, {@code :key1} and {@code :key2} stand for the foreign key's value,
 * {@code :id} for the key of the row itself and {@code :ids} for the keys of the rows that are
 * given; where a key has several columns, they are numbered; what stands in braces is filled with
 * the columns that were set.
 */
@Generated("dev.kinship.processor.KinshipProcessor")
@KinshipGenerated
@NullMarked
public final class CityTable {

  /** The column {@code id}, the key. */
  public static final Column<City, Long> ID = Columns.of("id", SqlTypes.LONG, City::id);

  /** The column {@code country_code}. */
  public static final Column<City, String> COUNTRY_CODE =
      Columns.of("country_code", SqlTypes.STRING, City::countryCode);

  /** The column {@code zone}. */
  public static final Column<City, String> ZONE = Columns.of("zone", SqlTypes.STRING, City::zone);

  /** The column {@code zone_number}. */
  public static final Column<City, Integer> ZONE_NUMBER =
      Columns.of("zone_number", SqlTypes.INTEGER, City::zoneNumber);

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
              row ->
                  new City(row.get(ID), row.get(COUNTRY_CODE), row.get(ZONE), row.get(ZONE_NUMBER)))
          .generated(CityTable.class, CityAssociations.class)
          .key(ID);

  /**
   * {@code city.country_code} references {@code country.code}; declared by
   * {@link City#countryCode()}.
   *
   * <pre>{@code ALTER TABLE city ADD FOREIGN KEY (country_code) REFERENCES country (code)}</pre>
   */
  public static final ToOne<City, String, Country> COUNTRY =
      ToOneBuilder.<City, String, Country>named("City.country", "CityTable.COUNTRY")
          .key(TABLE, COUNTRY_CODE)
          .target(() -> CountryTable.TABLE, () -> CountryTable.CODE)
          .get("SELECT id, code, continent, number FROM country WHERE code = :key")
          .lookup(
              "SELECT id, code, continent, number FROM country"
                  + " WHERE code = (SELECT country_code FROM city WHERE id = :id)")
          .has(
              "SELECT EXISTS (SELECT 1 FROM city s"
                  + " JOIN country t ON t.code = s.country_code WHERE s.id = :id)")
          .set(
              "UPDATE city SET country_code = :key WHERE id = :id"
                  + " AND EXISTS (SELECT 1 FROM country WHERE code = :key)")
          .remove("UPDATE city SET country_code = NULL WHERE id = :id")
          .create(
              "WITH s AS (SELECT id FROM city WHERE id = :id FOR NO KEY UPDATE),"
                  + " t AS (INSERT INTO country ({columns}) SELECT {values} FROM s"
                  + " RETURNING id, code, continent, number),"
                  + " u AS (UPDATE city p SET country_code = t.code FROM t WHERE p.id = :id)"
                  + " SELECT id, code, continent, number FROM t")
          .update(
              "UPDATE country SET {assignments} WHERE code = :key"
                  + " RETURNING id, code, continent, number")
          .ddl("ALTER TABLE city ADD FOREIGN KEY (country_code) REFERENCES country (code)")
          .build();

  /**
   * {@code city (zone, zone_number)} references {@code country (continent, number)}; declared by
   * {@link City#zone()}.
   *
   * <pre>{@code ALTER TABLE city ADD FOREIGN KEY (zone, zone_number)
   *     REFERENCES country (continent, number)}</pre>
   */
  public static final ToOne<City, CountryTable.PlaceKey, Country> NEIGHBOUR =
      ToOneBuilder.<City, CountryTable.PlaceKey, Country>named("City.neighbour", "CityTable.NEIGHBOUR")
          .key(TABLE, NEIGHBOUR_KEY)
          .target(() -> CountryTable.TABLE, () -> CountryTable.PLACE_KEY)
          .get(
              "SELECT id, code, continent, number FROM country"
                  + " WHERE continent = :key1 AND number = :key2")
          .lookup(
              "SELECT id, code, continent, number FROM country"
                  + " WHERE (continent, number) = (SELECT zone, zone_number FROM city"
                  + " WHERE id = :id)")
          .has(
              "SELECT EXISTS (SELECT 1 FROM city s"
                  + " JOIN country t ON t.continent = s.zone AND t.number = s.zone_number"
                  + " WHERE s.id = :id)")
          .set(
              "UPDATE city SET zone = :key1, zone_number = :key2 WHERE id = :id"
                  + " AND EXISTS (SELECT 1 FROM country WHERE continent = :key1"
                  + " AND number = :key2)")
          .remove("UPDATE city SET zone = NULL, zone_number = NULL WHERE id = :id")
          .create(
              "WITH s AS (SELECT id FROM city WHERE id = :id FOR NO KEY UPDATE),"
                  + " t AS (INSERT INTO country ({columns}) SELECT {values} FROM s"
                  + " RETURNING id, code, continent, number),"
                  + " u AS (UPDATE city p SET zone = t.continent, zone_number = t.number"
                  + " FROM t WHERE p.id = :id)"
                  + " SELECT id, code, continent, number FROM t")
          .update(
              "UPDATE country SET {assignments} WHERE continent = :key1 AND number = :key2"
                  + " RETURNING id, code, continent, number")
          .ddl(
              "ALTER TABLE city ADD FOREIGN KEY (zone, zone_number)"
                  + " REFERENCES country (continent, number)")
          .build();

  private static final String INSERT =
      "INSERT INTO city ({columns}) VALUES ({values})"
          + " RETURNING id, country_code, zone, zone_number";

  private static final String UPDATE =
      "UPDATE city SET {assignments} WHERE id = :id"
          + " RETURNING id, country_code, zone, zone_number";

  private static final String DELETE = "DELETE FROM city WHERE id = :id";

  private CityTable() {}

  /**
   * Finds a city by its key.
   *
   * <pre>{@code SELECT id, country_code, zone, zone_number FROM city WHERE id = :id}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param id the key
   * @return the city; empty where there is no such row
   */
  public static Optional<City> find(Handle handle, Long id) {
    return Rows.find(
        handle,
        TABLE,
        "SELECT id, country_code, zone, zone_number FROM city WHERE id = :id",
        id);
  }

  /**
   * Finds rows by their keys.
   *
   * <pre>{@code SELECT id, country_code, zone, zone_number FROM city WHERE id = ANY(:ids)}</pre>
   *
   * <p>One round trip for any number; none for none.
   *
   * @param handle the handle to run on
   * @param ids the keys; one that is given twice is read once
   * @return the rows in the order of the keys, without those that are not there
   */
  public static List<City> findAll(Handle handle, Collection<Long> ids) {
    return Rows.findAll(
        handle,
        TABLE,
        ID,
        "SELECT id, country_code, zone, zone_number FROM city WHERE id = ANY(:ids)",
        ids);
  }

  /**
   * Reads all rows.
   *
   * <pre>{@code SELECT id, country_code, zone, zone_number FROM city ORDER BY id}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @return the rows in the order of their key; an empty list where there are none
   */
  public static List<City> all(Handle handle) {
    return Rows.list(
        handle, TABLE, "SELECT id, country_code, zone, zone_number FROM city ORDER BY id");
  }

  /**
   * Asks for rows: all of them, until the query is told which, and in which order.
   *
   * <pre>{@code SELECT id, country_code, zone, zone_number FROM city}</pre>
   *
   * <p>What the query is told is added to that, and {@code ORDER BY id} where it is told no order.
   * Nothing is sent before the query is asked for its rows.
   *
   * @param handle the handle to run on
   * @return the query
   */
  public static TableQuery<City> query(Handle handle) {
    return Rows.query(handle, TABLE, "SELECT id, country_code, zone, zone_number FROM city");
  }

  /**
   * Makes a query for the rows that {@code fetch} asks for.
   *
   * <pre>{@code SELECT id, country_code, zone, zone_number FROM city}</pre>
   *
   * <p>What {@code fetch} asks for is added to that, and {@code ORDER BY id} where it names no
   * order. Nothing is sent before the query is asked for its rows.
   *
   * @param handle the handle to run on
   * @param fetch which rows, in which order, and with which lock
   * @return the query, to which more can be added
   */
  public static TableQuery<City> query(Handle handle, Fetch<City> fetch) {
    return Rows.query(handle, TABLE, "SELECT id, country_code, zone, zone_number FROM city", fetch);
  }

  /**
   * Maps the rows of any query that has all columns of the table.
   *
   * @return the mapper; it answers null where the key is null, as outer joins have it
   */
  public static RowMapper<City> mapper() {
    return TABLE.mapper();
  }

  /**
   * Maps the rows of a join, in which the columns' names have a prefix.
   *
   * @param prefix what stands before the names, such as {@code p_}
   * @return the mapper; it answers null where the key is null, as outer joins have it
   */
  public static RowMapper<City> mapper(String prefix) {
    return TABLE.mapper(prefix);
  }

  /**
   * Inserts a city.
   *
   * <pre>{@code INSERT INTO city ({columns}) VALUES ({values})
   *     RETURNING id, country_code, zone, zone_number}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param values sets the values; what it does not set takes the database's default
   * @return the city as the database has it
   */
  public static City insert(Handle handle, Consumer<CityValues> values) {
    return Rows.insert(handle, TABLE, INSERT, CityValues.of(values));
  }

  /**
   * Inserts a city.
   *
   * <pre>{@code INSERT INTO city ({columns}) VALUES ({values})
   *     RETURNING id, country_code, zone, zone_number}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param city what to insert; a key that is null takes the database's default
   * @return the city as the database has it
   */
  public static City insert(Handle handle, City city) {
    return Rows.insert(handle, TABLE, INSERT, city);
  }

  /**
   * Inserts any number of rows.
   *
   * <pre>{@code INSERT INTO city ({columns}) SELECT {columns}
   *     FROM unnest({arrays}) AS given ({columns})
   *     RETURNING id, country_code, zone, zone_number}</pre>
   *
   * <p>One round trip for any number; none for none. Rows with a key and rows without are
   * statements of their own; several take one each where they hold more than 64,000 bytes.
   *
   * @param handle the handle to run on
   * @param cities what to insert; keys that are null take the database's default
   * @return the rows as the database has them, in the same order
   */
  public static List<City> insertAll(Handle handle, Collection<City> cities) {
    return Rows.insertAll(
        handle,
        TABLE,
        "INSERT INTO city ({columns}) SELECT {columns}"
            + " FROM unnest({arrays}) AS given ({columns})"
            + " RETURNING id, country_code, zone, zone_number",
        cities);
  }

  /**
   * Writes all columns of a row but its key.
   *
   * <pre>{@code UPDATE city SET {assignments} WHERE id = :id
   *     RETURNING id, country_code, zone, zone_number}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param city what to write
   * @return the city as the database has it
   * @throws dev.kinship.runtime.error.UnsavedException if it has no key
   * @throws dev.kinship.runtime.error.NoSuchRowException if it is not in the database
   */
  public static City update(Handle handle, City city) {
    return Rows.update(handle, TABLE, UPDATE, city);
  }

  /**
   * Writes some columns of a row.
   *
   * <pre>{@code UPDATE city SET {assignments} WHERE id = :id
   *     RETURNING id, country_code, zone, zone_number}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param id the key
   * @param values sets the values to write; the other columns stay
   * @return the city as the database has it
   * @throws dev.kinship.runtime.error.NoSuchRowException if there is no such row
   */
  public static City update(Handle handle, Long id, Consumer<CityValues> values) {
    return Rows.update(handle, TABLE, UPDATE, CityValues.of(values), id);
  }

  /**
   * Deletes a city.
   *
   * <pre>{@code DELETE FROM city WHERE id = :id}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param city what to delete
   * @throws dev.kinship.runtime.error.UnsavedException if it has no key
   * @throws dev.kinship.runtime.error.NoSuchRowException if it is not in the database
   */
  public static void delete(Handle handle, City city) {
    Rows.delete(handle, TABLE, DELETE, city);
  }

  /**
   * Deletes a city by its key.
   *
   * <pre>{@code DELETE FROM city WHERE id = :id}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param id the key
   * @throws dev.kinship.runtime.error.NoSuchRowException if there is no such row
   */
  public static void delete(Handle handle, Long id) {
    Rows.deleteKey(handle, TABLE, DELETE, id);
  }
}
