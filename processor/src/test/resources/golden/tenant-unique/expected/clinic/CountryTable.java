package clinic;

import dev.kinship.KinshipGenerated;
import dev.kinship.OnReplace;
import dev.kinship.runtime.ToMany;
import dev.kinship.runtime.generated.Columns;
import dev.kinship.runtime.generated.Keys;
import dev.kinship.runtime.generated.Rows;
import dev.kinship.runtime.generated.Tables;
import dev.kinship.runtime.generated.ToManyBuilder;
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
 * The table {@code country} of {@link Country}: its columns, its rows and its associations.
 *
 * <p>What is given a handle runs on it, in the transaction that is there. Where the database
 * refuses, it throws a {@code DatabaseException}.
 *
 * <p>In the SQL, {@code :key}, {@code :key1} and {@code :key2} stand for the foreign key's value,
 * {@code :id} for the key of the row itself, {@code :ids} for the keys of the rows that are given
 * and {@code :count} for their number; where a key has several columns, they are numbered; what
 * stands in braces is filled with the columns that were set.
 */
@Generated("dev.kinship.processor.KinshipProcessor")
@KinshipGenerated(with = "clinic.City")
@NullMarked
public final class CountryTable {

  /** The column {@code id}, the key. */
  public static final Column<Country, Long> ID = Columns.of("id", SqlTypes.LONG, Country::id);

  /** The column {@code code}. */
  public static final Column<Country, String> CODE =
      Columns.of("code", SqlTypes.STRING, Country::code);

  /** The column {@code continent}. */
  public static final Column<Country, String> CONTINENT =
      Columns.of("continent", SqlTypes.STRING, Country::continent);

  /** The column {@code number}. */
  public static final Column<Country, Integer> NUMBER =
      Columns.required("number", SqlTypes.INTEGER, Country::number);

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
              row ->
                  new Country(row.get(ID), row.get(CODE), row.get(CONTINENT), row.require(NUMBER)))
          .generated(CountryTable.class, CountryAssociations.class)
          .key(ID);

  /**
   * {@code city.country_code} references {@code country.code}; the key is in
   * {@link City#countryCode()}.
   */
  public static final ToMany<Country, String, City> CITIES =
      ToManyBuilder.<Country, String, City>named("Country.cities", "CountryTable.CITIES")
          .key(TABLE, CODE)
          .holders(() -> CityTable.TABLE, () -> CityTable.COUNTRY_CODE)
          .onReplace(OnReplace.UNLINK)
          .get(
              "SELECT id, country_code, zone, zone_number FROM city"
                  + " WHERE country_code = :key")
          .orderBy("id")
          .has("SELECT EXISTS (SELECT 1 FROM city WHERE country_code = :key)")
          .hasAll("SELECT count(*) FROM city WHERE country_code = :key AND id = ANY(:ids)")
          .count("SELECT count(*) FROM city WHERE country_code = :key")
          .set(
              "SELECT current_setting('transaction_isolation') FROM country"
                  + " WHERE code = :key FOR NO KEY UPDATE",
              "WITH held AS (SELECT id, country_code,"
                  + " (country_code = :key) IS TRUE AS linked, id = ANY(:ids) AS given FROM city"
                  + " WHERE id = ANY(ARRAY(SELECT id FROM city"
                  + " WHERE country_code = :key) || :ids) ORDER BY id FOR NO KEY UPDATE),"
                  + " ready AS (SELECT 1 FROM country WHERE code = :key"
                  + " AND (SELECT count(*) FROM held WHERE given) = :count"
                  + " AND current_setting('transaction_isolation') LIKE 'read %'"
                  + " FOR NO KEY UPDATE SKIP LOCKED),"
                  + " changed AS (UPDATE city p"
                  + " SET country_code = CASE WHEN h.given THEN :key WHEN h.linked THEN NULL ELSE"
                  + " p.country_code END FROM held h WHERE p.id = h.id AND h.linked <> h.given"
                  + " AND EXISTS (SELECT 1 FROM ready)"
                  + " RETURNING p.id, p.country_code, p.zone, p.zone_number)"
                  + " SELECT c.id, c.country_code, c.zone, c.zone_number, h.id, h.country_code"
                  + " FROM held h LEFT JOIN changed c ON c.id = h.id")
          .add(
              "SELECT 1 FROM country WHERE code = :key FOR NO KEY UPDATE",
              "WITH held AS (SELECT id, country_code,"
                  + " (country_code = :key) IS TRUE AS linked, id = ANY(:ids) AS given FROM city"
                  + " WHERE id = ANY(:ids) ORDER BY id FOR NO KEY UPDATE),"
                  + " ready AS (SELECT 1 FROM country WHERE code = :key"
                  + " AND (SELECT count(*) FROM held WHERE given) = :count"
                  + " FOR NO KEY UPDATE SKIP LOCKED),"
                  + " changed AS (UPDATE city p SET country_code = :key FROM held h"
                  + " WHERE p.id = h.id AND h.given AND NOT h.linked"
                  + " AND EXISTS (SELECT 1 FROM ready)"
                  + " RETURNING p.id, p.country_code, p.zone, p.zone_number)"
                  + " SELECT c.id, c.country_code, c.zone, c.zone_number, h.id, h.country_code"
                  + " FROM held h LEFT JOIN changed c ON c.id = h.id")
          .remove(
              "SELECT 1 FROM country WHERE code = :key FOR NO KEY UPDATE",
              "WITH held AS (SELECT id, country_code,"
                  + " (country_code = :key) IS TRUE AS linked, id = ANY(:ids) AS given FROM city"
                  + " WHERE id = ANY(:ids) ORDER BY id FOR NO KEY UPDATE),"
                  + " ready AS (SELECT 1 FROM country WHERE code = :key"
                  + " FOR NO KEY UPDATE SKIP LOCKED),"
                  + " changed AS (UPDATE city p SET country_code = NULL FROM held h"
                  + " WHERE p.id = h.id AND h.given AND h.linked AND EXISTS (SELECT 1 FROM ready)"
                  + " RETURNING p.id, p.country_code, p.zone, p.zone_number)"
                  + " SELECT c.id, c.country_code, c.zone, c.zone_number, h.id, h.country_code"
                  + " FROM held h LEFT JOIN changed c ON c.id = h.id")
          .create(
              "INSERT INTO city ({columns}) SELECT {values} FROM country WHERE code = :key"
                  + " RETURNING id, country_code, zone, zone_number")
          .build();

  /**
   * {@code city (zone, zone_number)} references {@code country (continent, number)}; the key is in
   * {@link City#zone()}.
   */
  public static final ToMany<Country, PlaceKey, City> STRANGERS =
      ToManyBuilder.<Country, PlaceKey, City>named("Country.strangers", "CountryTable.STRANGERS")
          .key(TABLE, PLACE_KEY)
          .holders(() -> CityTable.TABLE, () -> CityTable.NEIGHBOUR_KEY)
          .onReplace(OnReplace.UNLINK)
          .get(
              "SELECT id, country_code, zone, zone_number FROM city"
                  + " WHERE zone = :key1 AND zone_number = :key2")
          .orderBy("id")
          .has(
              "SELECT EXISTS (SELECT 1 FROM city"
                  + " WHERE zone = :key1 AND zone_number = :key2)")
          .hasAll(
              "SELECT count(*) FROM city WHERE zone = :key1 AND zone_number = :key2"
                  + " AND id = ANY(:ids)")
          .count("SELECT count(*) FROM city WHERE zone = :key1 AND zone_number = :key2")
          .set(
              "SELECT current_setting('transaction_isolation') FROM country"
                  + " WHERE continent = :key1 AND number = :key2 FOR NO KEY UPDATE",
              "WITH held AS (SELECT id, zone, zone_number, (zone = :key1"
                  + " AND zone_number = :key2) IS TRUE AS linked, id = ANY(:ids) AS given"
                  + " FROM city"
                  + " WHERE id = ANY(ARRAY(SELECT id FROM city WHERE zone = :key1"
                  + " AND zone_number = :key2) || :ids) ORDER BY id FOR NO KEY UPDATE),"
                  + " ready AS (SELECT 1 FROM country WHERE continent = :key1 AND number = :key2"
                  + " AND (SELECT count(*) FROM held WHERE given) = :count"
                  + " AND current_setting('transaction_isolation') LIKE 'read %'"
                  + " FOR NO KEY UPDATE SKIP LOCKED),"
                  + " changed AS (UPDATE city p"
                  + " SET zone = CASE WHEN h.given THEN :key1 WHEN h.linked THEN NULL ELSE p.zone"
                  + " END, zone_number = CASE WHEN h.given THEN :key2 WHEN h.linked THEN NULL"
                  + " ELSE p.zone_number END FROM held h"
                  + " WHERE p.id = h.id AND h.linked <> h.given AND EXISTS (SELECT 1 FROM ready)"
                  + " RETURNING p.id, p.country_code, p.zone, p.zone_number)"
                  + " SELECT c.id, c.country_code, c.zone, c.zone_number, h.id, h.zone,"
                  + " h.zone_number FROM held h LEFT JOIN changed c ON c.id = h.id")
          .add(
              "SELECT 1 FROM country WHERE continent = :key1 AND number = :key2"
                  + " FOR NO KEY UPDATE",
              "WITH held AS (SELECT id, zone, zone_number, (zone = :key1"
                  + " AND zone_number = :key2) IS TRUE AS linked, id = ANY(:ids) AS given"
                  + " FROM city WHERE id = ANY(:ids) ORDER BY id FOR NO KEY UPDATE),"
                  + " ready AS (SELECT 1 FROM country WHERE continent = :key1 AND number = :key2"
                  + " AND (SELECT count(*) FROM held WHERE given) = :count"
                  + " FOR NO KEY UPDATE SKIP LOCKED),"
                  + " changed AS (UPDATE city p SET zone = :key1, zone_number = :key2 FROM held h"
                  + " WHERE p.id = h.id AND h.given AND NOT h.linked"
                  + " AND EXISTS (SELECT 1 FROM ready)"
                  + " RETURNING p.id, p.country_code, p.zone, p.zone_number)"
                  + " SELECT c.id, c.country_code, c.zone, c.zone_number, h.id, h.zone,"
                  + " h.zone_number FROM held h LEFT JOIN changed c ON c.id = h.id")
          .remove(
              "SELECT 1 FROM country WHERE continent = :key1 AND number = :key2"
                  + " FOR NO KEY UPDATE",
              "WITH held AS (SELECT id, zone, zone_number, (zone = :key1"
                  + " AND zone_number = :key2) IS TRUE AS linked, id = ANY(:ids) AS given"
                  + " FROM city WHERE id = ANY(:ids) ORDER BY id FOR NO KEY UPDATE),"
                  + " ready AS (SELECT 1 FROM country WHERE continent = :key1 AND number = :key2"
                  + " FOR NO KEY UPDATE SKIP LOCKED),"
                  + " changed AS (UPDATE city p SET zone = NULL, zone_number = NULL FROM held h"
                  + " WHERE p.id = h.id AND h.given AND h.linked AND EXISTS (SELECT 1 FROM ready)"
                  + " RETURNING p.id, p.country_code, p.zone, p.zone_number)"
                  + " SELECT c.id, c.country_code, c.zone, c.zone_number, h.id, h.zone,"
                  + " h.zone_number FROM held h LEFT JOIN changed c ON c.id = h.id")
          .create(
              "INSERT INTO city ({columns})"
                  + " SELECT {values} FROM country WHERE continent = :key1 AND number = :key2"
                  + " RETURNING id, country_code, zone, zone_number")
          .build();

  private static final String INSERT =
      "INSERT INTO country ({columns}) VALUES ({values})"
          + " RETURNING id, code, continent, number";

  private static final String UPDATE =
      "UPDATE country SET {assignments} WHERE id = :id"
          + " RETURNING id, code, continent, number";

  private static final String DELETE = "DELETE FROM country WHERE id = :id";

  private CountryTable() {}

  /**
   * Finds a country by its key.
   *
   * <pre>{@code SELECT id, code, continent, number FROM country WHERE id = :id}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param id the key
   * @return the country; empty where there is no such row
   */
  public static Optional<Country> find(Handle handle, Long id) {
    return Rows.find(
        handle, TABLE, "SELECT id, code, continent, number FROM country WHERE id = :id", id);
  }

  /**
   * Finds rows by their keys.
   *
   * <pre>{@code SELECT id, code, continent, number FROM country WHERE id = ANY(:ids)}</pre>
   *
   * <p>One round trip for any number; none for none.
   *
   * @param handle the handle to run on
   * @param ids the keys; one that is given twice is read once
   * @return the rows in the order of the keys, without those that are not there
   */
  public static List<Country> findAll(Handle handle, Collection<Long> ids) {
    return Rows.findAll(
        handle,
        TABLE,
        ID,
        "SELECT id, code, continent, number FROM country WHERE id = ANY(:ids)",
        ids);
  }

  /**
   * Reads all rows.
   *
   * <pre>{@code SELECT id, code, continent, number FROM country ORDER BY id}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @return the rows in the order of their key; an empty list where there are none
   */
  public static List<Country> all(Handle handle) {
    return Rows.list(handle, TABLE, "SELECT id, code, continent, number FROM country ORDER BY id");
  }

  /**
   * Asks for rows: all of them, until the query is told which, and in which order.
   *
   * <pre>{@code SELECT id, code, continent, number FROM country}</pre>
   *
   * <p>What the query is told is added to that, and {@code ORDER BY id} where it is told no order.
   * Nothing is sent before the query is asked for its rows.
   *
   * @param handle the handle to run on
   * @return the query
   */
  public static TableQuery<Country> query(Handle handle) {
    return Rows.query(handle, TABLE, "SELECT id, code, continent, number FROM country");
  }

  /**
   * Makes a query for the rows that {@code fetch} asks for.
   *
   * <pre>{@code SELECT id, code, continent, number FROM country}</pre>
   *
   * <p>What {@code fetch} asks for is added to that, and {@code ORDER BY id} where it names no
   * order. Nothing is sent before the query is asked for its rows.
   *
   * @param handle the handle to run on
   * @param fetch which rows, in which order, and with which lock
   * @return the query, to which more can be added
   */
  public static TableQuery<Country> query(Handle handle, Fetch<Country> fetch) {
    return Rows.query(handle, TABLE, "SELECT id, code, continent, number FROM country", fetch);
  }

  /**
   * Maps the rows of any query that has all columns of the table.
   *
   * @return the mapper; it answers null where the key is null, as outer joins have it
   */
  public static RowMapper<Country> mapper() {
    return TABLE.mapper();
  }

  /**
   * Maps the rows of a join, in which the columns' names have a prefix.
   *
   * @param prefix what stands before the names, such as {@code p_}
   * @return the mapper; it answers null where the key is null, as outer joins have it
   */
  public static RowMapper<Country> mapper(String prefix) {
    return TABLE.mapper(prefix);
  }

  /**
   * Inserts a country.
   *
   * <pre>{@code INSERT INTO country ({columns}) VALUES ({values})
   *     RETURNING id, code, continent, number}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param values sets the values; what it does not set takes the database's default
   * @return the country as the database has it
   */
  public static Country insert(Handle handle, Consumer<CountryValues> values) {
    return Rows.insert(handle, TABLE, INSERT, CountryValues.of(values));
  }

  /**
   * Inserts a country.
   *
   * <pre>{@code INSERT INTO country ({columns}) VALUES ({values})
   *     RETURNING id, code, continent, number}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param country what to insert; a key that is null takes the database's default
   * @return the country as the database has it
   */
  public static Country insert(Handle handle, Country country) {
    return Rows.insert(handle, TABLE, INSERT, country);
  }

  /**
   * Inserts any number of rows.
   *
   * <pre>{@code INSERT INTO country ({columns}) SELECT {columns}
   *     FROM unnest({arrays}) AS given ({columns})
   *     RETURNING id, code, continent, number}</pre>
   *
   * <p>One round trip for any number; none for none. Rows with a key and rows without are
   * statements of their own; several take one each where they hold more than 64,000 bytes.
   *
   * @param handle the handle to run on
   * @param countries what to insert; keys that are null take the database's default
   * @return the rows as the database has them, in the same order
   */
  public static List<Country> insertAll(Handle handle, Collection<Country> countries) {
    return Rows.insertAll(
        handle,
        TABLE,
        "INSERT INTO country ({columns}) SELECT {columns}"
            + " FROM unnest({arrays}) AS given ({columns})"
            + " RETURNING id, code, continent, number",
        countries);
  }

  /**
   * Writes all columns of a row but its key.
   *
   * <pre>{@code UPDATE country SET {assignments} WHERE id = :id
   *     RETURNING id, code, continent, number}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param country what to write
   * @return the country as the database has it
   * @throws dev.kinship.runtime.error.UnsavedException if it has no key
   * @throws dev.kinship.runtime.error.NoSuchRowException if it is not in the database
   */
  public static Country update(Handle handle, Country country) {
    return Rows.update(handle, TABLE, UPDATE, country);
  }

  /**
   * Writes some columns of a row.
   *
   * <pre>{@code UPDATE country SET {assignments} WHERE id = :id
   *     RETURNING id, code, continent, number}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param id the key
   * @param values sets the values to write; the other columns stay
   * @return the country as the database has it
   * @throws dev.kinship.runtime.error.NoSuchRowException if there is no such row
   */
  public static Country update(Handle handle, Long id, Consumer<CountryValues> values) {
    return Rows.update(handle, TABLE, UPDATE, CountryValues.of(values), id);
  }

  /**
   * Deletes a country.
   *
   * <pre>{@code DELETE FROM country WHERE id = :id}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param country what to delete
   * @throws dev.kinship.runtime.error.UnsavedException if it has no key
   * @throws dev.kinship.runtime.error.NoSuchRowException if it is not in the database
   */
  public static void delete(Handle handle, Country country) {
    Rows.delete(handle, TABLE, DELETE, country);
  }

  /**
   * Deletes a country by its key.
   *
   * <pre>{@code DELETE FROM country WHERE id = :id}</pre>
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

  /**
   * A value of the unique key {@code place} of {@link Country}.
   *
   * @param continent the {@code continent}
   * @param number the {@code number}
   */
  public record PlaceKey(String continent, int number) {}
}
