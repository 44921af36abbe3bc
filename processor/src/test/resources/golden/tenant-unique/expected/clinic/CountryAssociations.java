package clinic;

import dev.kinship.KinshipGenerated;
import dev.kinship.runtime.Changes;
import dev.kinship.runtime.query.Fetch;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.NullMarked;

/**
 * The associations of {@link Country}.
 *
 * <p>Each accessor runs on the handle that it is given, in the transaction that is there. Where
 * the database refuses, it throws a {@code DatabaseException}.
 *
 * <p>With the plugin installed, what is read without a {@code Fetch} is read ahead for rows that
 * came from one statement; then it costs no round trip.
 *
 * <p>In the SQL, {@code :key}, {@code :key1} and {@code :key2} stand for the foreign key's value,
 * {@code :ids} for the keys of the rows that are given and {@code :count} for their number; where
 * a key has several columns, they are numbered; what stands in braces is filled with the columns
 * that were set.
 */
@Generated("dev.kinship.processor.KinshipProcessor")
@KinshipGenerated
@NullMarked
public sealed interface CountryAssociations permits Country {

  /**
   * Returns the cities.
   *
   * <pre>{@code SELECT id, country_code, zone, zone_number FROM city
   *     WHERE country_code = :key ORDER BY id}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @return the cities; an empty list where there are none
   * @throws dev.kinship.runtime.error.UnsavedException if this country has no key
   */
  default List<City> getCities(Handle handle) {
    return CountryTable.CITIES.get(handle, self());
  }

  /**
   * Returns those of the cities that {@code fetch} asks for.
   *
   * <pre>{@code SELECT id, country_code, zone, zone_number FROM city
   *     WHERE country_code = :key}</pre>
   *
   * <p>What {@code fetch} asks for is added to that, and {@code ORDER BY id} where it names no
   * order. One round trip.
   *
   * @param handle the handle to run on
   * @param fetch which rows, in which order, and with which lock
   * @return the cities; an empty list where there are none
   * @throws dev.kinship.runtime.error.UnsavedException if this country has no key
   */
  default List<City> getCities(Handle handle, Fetch<City> fetch) {
    return CountryTable.CITIES.get(handle, self(), fetch);
  }

  /**
   * Makes the given cities the only ones.
   *
   * <p>Rows that were linked and are not among them are unlinked: their key becomes null, and they
   * stay.
   *
   * <pre>{@code SELECT current_setting('transaction_isolation') FROM country
   *     WHERE code = :key FOR NO KEY UPDATE;
   * WITH held AS (SELECT id, country_code,
   *     (country_code = :key) IS TRUE AS linked, id = ANY(:ids) AS given FROM city
   *     WHERE id = ANY(ARRAY(SELECT id FROM city
   *     WHERE country_code = :key) || :ids) ORDER BY id FOR NO KEY UPDATE),
   *     ready AS (SELECT 1 FROM country WHERE code = :key
   *     AND (SELECT count(*) FROM held WHERE given) = :count
   *     AND current_setting('transaction_isolation') LIKE 'read %'
   *     FOR NO KEY UPDATE SKIP LOCKED),
   *     changed AS (UPDATE city p
   *     SET country_code = CASE WHEN h.given THEN :key WHEN h.linked THEN NULL ELSE
   *     p.country_code END FROM held h WHERE p.id = h.id AND h.linked <> h.given
   *     AND EXISTS (SELECT 1 FROM ready)
   *     RETURNING p.id, p.country_code, p.zone, p.zone_number)
   *     SELECT c.id, c.country_code, c.zone, c.zone_number, h.id, h.country_code
   *     FROM held h LEFT JOIN changed c ON c.id = h.id}</pre>
   *
   * <p>One round trip for all of it, which takes place as a whole or not at all.
   *
   * @param handle the handle to run on
   * @param cities the cities that there shall be
   * @return what was linked, what was replaced, and what stayed
   * @throws dev.kinship.runtime.error.UnsavedException if this country or one of the cities has no
   *     key
   * @throws dev.kinship.runtime.error.NoSuchRowException if this country or one of the cities is
   *     not in the database; nothing is changed
   */
  default Changes<City> setCities(Handle handle, City... cities) {
    return CountryTable.CITIES.set(handle, self(), List.of(cities));
  }

  /**
   * Makes the given cities the only ones.
   *
   * <p>Rows that were linked and are not among them are unlinked: their key becomes null, and they
   * stay.
   *
   * <pre>{@code SELECT current_setting('transaction_isolation') FROM country
   *     WHERE code = :key FOR NO KEY UPDATE;
   * WITH held AS (SELECT id, country_code,
   *     (country_code = :key) IS TRUE AS linked, id = ANY(:ids) AS given FROM city
   *     WHERE id = ANY(ARRAY(SELECT id FROM city
   *     WHERE country_code = :key) || :ids) ORDER BY id FOR NO KEY UPDATE),
   *     ready AS (SELECT 1 FROM country WHERE code = :key
   *     AND (SELECT count(*) FROM held WHERE given) = :count
   *     AND current_setting('transaction_isolation') LIKE 'read %'
   *     FOR NO KEY UPDATE SKIP LOCKED),
   *     changed AS (UPDATE city p
   *     SET country_code = CASE WHEN h.given THEN :key WHEN h.linked THEN NULL ELSE
   *     p.country_code END FROM held h WHERE p.id = h.id AND h.linked <> h.given
   *     AND EXISTS (SELECT 1 FROM ready)
   *     RETURNING p.id, p.country_code, p.zone, p.zone_number)
   *     SELECT c.id, c.country_code, c.zone, c.zone_number, h.id, h.country_code
   *     FROM held h LEFT JOIN changed c ON c.id = h.id}</pre>
   *
   * <p>One round trip for all of it, which takes place as a whole or not at all.
   *
   * @param handle the handle to run on
   * @param cities the cities that there shall be
   * @return what was linked, what was replaced, and what stayed
   * @throws dev.kinship.runtime.error.UnsavedException if this country or one of the cities has no
   *     key
   * @throws dev.kinship.runtime.error.NoSuchRowException if this country or one of the cities is
   *     not in the database; nothing is changed
   */
  default Changes<City> setCities(Handle handle, Collection<City> cities) {
    return CountryTable.CITIES.set(handle, self(), cities);
  }

  /**
   * Links the given cities; the others stay.
   *
   * <pre>{@code SELECT 1 FROM country WHERE code = :key FOR NO KEY UPDATE;
   * WITH held AS (SELECT id, country_code,
   *     (country_code = :key) IS TRUE AS linked, id = ANY(:ids) AS given FROM city
   *     WHERE id = ANY(:ids) ORDER BY id FOR NO KEY UPDATE),
   *     ready AS (SELECT 1 FROM country WHERE code = :key
   *     AND (SELECT count(*) FROM held WHERE given) = :count
   *     FOR NO KEY UPDATE SKIP LOCKED),
   *     changed AS (UPDATE city p SET country_code = :key FROM held h
   *     WHERE p.id = h.id AND h.given AND NOT h.linked
   *     AND EXISTS (SELECT 1 FROM ready)
   *     RETURNING p.id, p.country_code, p.zone, p.zone_number)
   *     SELECT c.id, c.country_code, c.zone, c.zone_number, h.id, h.country_code
   *     FROM held h LEFT JOIN changed c ON c.id = h.id}</pre>
   *
   * <p>One round trip for all of it, which takes place as a whole or not at all; none where none
   * are given.
   *
   * @param handle the handle to run on
   * @param cities the cities to link
   * @return what was linked, and what had been linked before
   * @throws dev.kinship.runtime.error.UnsavedException if this country or one of the cities has no
   *     key
   * @throws dev.kinship.runtime.error.NoSuchRowException if this country or one of the cities is
   *     not in the database; nothing is changed
   */
  default Changes<City> addCities(Handle handle, City... cities) {
    return CountryTable.CITIES.add(handle, self(), List.of(cities));
  }

  /**
   * Links the given cities; the others stay.
   *
   * <pre>{@code SELECT 1 FROM country WHERE code = :key FOR NO KEY UPDATE;
   * WITH held AS (SELECT id, country_code,
   *     (country_code = :key) IS TRUE AS linked, id = ANY(:ids) AS given FROM city
   *     WHERE id = ANY(:ids) ORDER BY id FOR NO KEY UPDATE),
   *     ready AS (SELECT 1 FROM country WHERE code = :key
   *     AND (SELECT count(*) FROM held WHERE given) = :count
   *     FOR NO KEY UPDATE SKIP LOCKED),
   *     changed AS (UPDATE city p SET country_code = :key FROM held h
   *     WHERE p.id = h.id AND h.given AND NOT h.linked
   *     AND EXISTS (SELECT 1 FROM ready)
   *     RETURNING p.id, p.country_code, p.zone, p.zone_number)
   *     SELECT c.id, c.country_code, c.zone, c.zone_number, h.id, h.country_code
   *     FROM held h LEFT JOIN changed c ON c.id = h.id}</pre>
   *
   * <p>One round trip for all of it, which takes place as a whole or not at all; none where none
   * are given.
   *
   * @param handle the handle to run on
   * @param cities the cities to link
   * @return what was linked, and what had been linked before
   * @throws dev.kinship.runtime.error.UnsavedException if this country or one of the cities has no
   *     key
   * @throws dev.kinship.runtime.error.NoSuchRowException if this country or one of the cities is
   *     not in the database; nothing is changed
   */
  default Changes<City> addCities(Handle handle, Collection<City> cities) {
    return CountryTable.CITIES.add(handle, self(), cities);
  }

  /**
   * Unlinks those of the given cities that are linked; none is deleted.
   *
   * <pre>{@code SELECT 1 FROM country WHERE code = :key FOR NO KEY UPDATE;
   * WITH held AS (SELECT id, country_code,
   *     (country_code = :key) IS TRUE AS linked, id = ANY(:ids) AS given FROM city
   *     WHERE id = ANY(:ids) ORDER BY id FOR NO KEY UPDATE),
   *     ready AS (SELECT 1 FROM country WHERE code = :key
   *     FOR NO KEY UPDATE SKIP LOCKED),
   *     changed AS (UPDATE city p SET country_code = NULL FROM held h
   *     WHERE p.id = h.id AND h.given AND h.linked AND EXISTS (SELECT 1 FROM ready)
   *     RETURNING p.id, p.country_code, p.zone, p.zone_number)
   *     SELECT c.id, c.country_code, c.zone, c.zone_number, h.id, h.country_code
   *     FROM held h LEFT JOIN changed c ON c.id = h.id}</pre>
   *
   * <p>One round trip for all of it, which takes place as a whole or not at all; none where none
   * are given.
   *
   * @param handle the handle to run on
   * @param cities the cities to unlink
   * @return what was unlinked, and what was left as it is
   * @throws dev.kinship.runtime.error.UnsavedException if this country or one of the cities has no
   *     key
   * @throws dev.kinship.runtime.error.NoSuchRowException if this country is not in the database;
   *     nothing is changed
   */
  default Changes<City> removeCities(Handle handle, City... cities) {
    return CountryTable.CITIES.remove(handle, self(), List.of(cities));
  }

  /**
   * Unlinks those of the given cities that are linked; none is deleted.
   *
   * <pre>{@code SELECT 1 FROM country WHERE code = :key FOR NO KEY UPDATE;
   * WITH held AS (SELECT id, country_code,
   *     (country_code = :key) IS TRUE AS linked, id = ANY(:ids) AS given FROM city
   *     WHERE id = ANY(:ids) ORDER BY id FOR NO KEY UPDATE),
   *     ready AS (SELECT 1 FROM country WHERE code = :key
   *     FOR NO KEY UPDATE SKIP LOCKED),
   *     changed AS (UPDATE city p SET country_code = NULL FROM held h
   *     WHERE p.id = h.id AND h.given AND h.linked AND EXISTS (SELECT 1 FROM ready)
   *     RETURNING p.id, p.country_code, p.zone, p.zone_number)
   *     SELECT c.id, c.country_code, c.zone, c.zone_number, h.id, h.country_code
   *     FROM held h LEFT JOIN changed c ON c.id = h.id}</pre>
   *
   * <p>One round trip for all of it, which takes place as a whole or not at all; none where none
   * are given.
   *
   * @param handle the handle to run on
   * @param cities the cities to unlink
   * @return what was unlinked, and what was left as it is
   * @throws dev.kinship.runtime.error.UnsavedException if this country or one of the cities has no
   *     key
   * @throws dev.kinship.runtime.error.NoSuchRowException if this country is not in the database;
   *     nothing is changed
   */
  default Changes<City> removeCities(Handle handle, Collection<City> cities) {
    return CountryTable.CITIES.remove(handle, self(), cities);
  }

  /**
   * Asks the database whether there are any cities.
   *
   * <pre>{@code SELECT EXISTS (SELECT 1 FROM city WHERE country_code = :key)}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @return whether there are any now; no row is loaded
   * @throws dev.kinship.runtime.error.UnsavedException if this country has no key
   */
  default boolean hasCities(Handle handle) {
    return CountryTable.CITIES.has(handle, self());
  }

  /**
   * Asks the database whether there are any cities that {@code fetch} asks for.
   *
   * <pre>{@code SELECT EXISTS (SELECT 1 FROM city WHERE country_code = :key)}</pre>
   *
   * <p>What {@code fetch} asks for is added to that. One round trip.
   *
   * @param handle the handle to run on
   * @param fetch which rows
   * @return whether there are any now; no row is loaded
   * @throws dev.kinship.runtime.error.UnsavedException if this country has no key
   */
  default boolean hasCities(Handle handle, Fetch<City> fetch) {
    return CountryTable.CITIES.has(handle, self(), fetch);
  }

  /**
   * Asks the database whether the given cities are all linked.
   *
   * <pre>{@code SELECT count(*) FROM city WHERE country_code = :key AND id = ANY(:ids)}</pre>
   *
   * <p>One round trip; none where none are given.
   *
   * @param handle the handle to run on
   * @param cities the cities to look for
   * @return whether all of them are linked now; yes where none is given
   * @throws dev.kinship.runtime.error.UnsavedException if this country or one of the cities has no
   *     key
   */
  default boolean hasCities(Handle handle, City... cities) {
    return CountryTable.CITIES.has(handle, self(), List.of(cities));
  }

  /**
   * Asks the database whether the given cities are all linked.
   *
   * <pre>{@code SELECT count(*) FROM city WHERE country_code = :key AND id = ANY(:ids)}</pre>
   *
   * <p>One round trip; none where none are given.
   *
   * @param handle the handle to run on
   * @param cities the cities to look for
   * @return whether all of them are linked now; yes where none is given
   * @throws dev.kinship.runtime.error.UnsavedException if this country or one of the cities has no
   *     key
   */
  default boolean hasCities(Handle handle, Collection<City> cities) {
    return CountryTable.CITIES.has(handle, self(), cities);
  }

  /**
   * Counts the cities.
   *
   * <pre>{@code SELECT count(*) FROM city WHERE country_code = :key}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @return how many there are now; no row is loaded
   * @throws dev.kinship.runtime.error.UnsavedException if this country has no key
   */
  default long countCities(Handle handle) {
    return CountryTable.CITIES.count(handle, self());
  }

  /**
   * Counts those of the cities that {@code fetch} asks for.
   *
   * <pre>{@code SELECT count(*) FROM (SELECT id, country_code, zone, zone_number FROM city
   *     WHERE country_code = :key) AS found}</pre>
   *
   * <p>What {@code fetch} asks for is added to that. One round trip.
   *
   * @param handle the handle to run on
   * @param fetch which rows
   * @return how many there are now; no row is loaded
   * @throws dev.kinship.runtime.error.UnsavedException if this country has no key
   */
  default long countCities(Handle handle, Fetch<City> fetch) {
    return CountryTable.CITIES.count(handle, self(), fetch);
  }

  /**
   * Inserts a row that is linked as one of the cities.
   *
   * <pre>{@code INSERT INTO city ({columns}) SELECT {values} FROM country WHERE code = :key
   *     RETURNING id, country_code, zone, zone_number}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param city sets the values of the new row
   * @return the city as the database has it
   * @throws dev.kinship.runtime.error.UnsavedException if this country has no key
   * @throws dev.kinship.runtime.error.NoSuchRowException if this country is not in the database
   * @throws dev.kinship.runtime.error.ContradictionException if the values name another key
   */
  default City createCity(Handle handle, Consumer<CityValues> city) {
    return CountryTable.CITIES.create(handle, self(), CityValues.of(city));
  }

  /**
   * Makes a new city in memory, with the key of this country.
   *
   * <p>The database is not asked: no round trip.
   *
   * @param city sets the values of the new instance
   * @return the city, which is in no database yet
   * @throws dev.kinship.runtime.error.UnsavedException if this country has no key
   * @throws dev.kinship.runtime.error.ContradictionException if the values name another key
   */
  default City buildCity(Consumer<CityValues> city) {
    return CountryTable.CITIES.build(self(), CityValues.of(city));
  }

  /**
   * Returns the strangers.
   *
   * <pre>{@code SELECT id, country_code, zone, zone_number FROM city
   *     WHERE zone = :key1 AND zone_number = :key2 ORDER BY id}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @return the strangers; an empty list where there are none
   * @throws dev.kinship.runtime.error.UnsavedException if this country has no key
   */
  default List<City> getStrangers(Handle handle) {
    return CountryTable.STRANGERS.get(handle, self());
  }

  /**
   * Returns those of the strangers that {@code fetch} asks for.
   *
   * <pre>{@code SELECT id, country_code, zone, zone_number FROM city
   *     WHERE zone = :key1 AND zone_number = :key2}</pre>
   *
   * <p>What {@code fetch} asks for is added to that, and {@code ORDER BY id} where it names no
   * order. One round trip.
   *
   * @param handle the handle to run on
   * @param fetch which rows, in which order, and with which lock
   * @return the strangers; an empty list where there are none
   * @throws dev.kinship.runtime.error.UnsavedException if this country has no key
   */
  default List<City> getStrangers(Handle handle, Fetch<City> fetch) {
    return CountryTable.STRANGERS.get(handle, self(), fetch);
  }

  /**
   * Makes the given strangers the only ones.
   *
   * <p>Rows that were linked and are not among them are unlinked: their key becomes null, and they
   * stay.
   *
   * <pre>{@code SELECT current_setting('transaction_isolation') FROM country
   *     WHERE continent = :key1 AND number = :key2 FOR NO KEY UPDATE;
   * WITH held AS (SELECT id, zone, zone_number, (zone = :key1
   *     AND zone_number = :key2) IS TRUE AS linked, id = ANY(:ids) AS given
   *     FROM city
   *     WHERE id = ANY(ARRAY(SELECT id FROM city WHERE zone = :key1
   *     AND zone_number = :key2) || :ids) ORDER BY id FOR NO KEY UPDATE),
   *     ready AS (SELECT 1 FROM country WHERE continent = :key1 AND number = :key2
   *     AND (SELECT count(*) FROM held WHERE given) = :count
   *     AND current_setting('transaction_isolation') LIKE 'read %'
   *     FOR NO KEY UPDATE SKIP LOCKED),
   *     changed AS (UPDATE city p
   *     SET zone = CASE WHEN h.given THEN :key1 WHEN h.linked THEN NULL ELSE p.zone
   *     END, zone_number = CASE WHEN h.given THEN :key2 WHEN h.linked THEN NULL
   *     ELSE p.zone_number END FROM held h
   *     WHERE p.id = h.id AND h.linked <> h.given AND EXISTS (SELECT 1 FROM ready)
   *     RETURNING p.id, p.country_code, p.zone, p.zone_number)
   *     SELECT c.id, c.country_code, c.zone, c.zone_number, h.id, h.zone,
   *     h.zone_number FROM held h LEFT JOIN changed c ON c.id = h.id}</pre>
   *
   * <p>One round trip for all of it, which takes place as a whole or not at all.
   *
   * @param handle the handle to run on
   * @param strangers the strangers that there shall be
   * @return what was linked, what was replaced, and what stayed
   * @throws dev.kinship.runtime.error.UnsavedException if this country or one of the strangers has
   *     no key
   * @throws dev.kinship.runtime.error.NoSuchRowException if this country or one of the strangers is
   *     not in the database; nothing is changed
   */
  default Changes<City> setStrangers(Handle handle, City... strangers) {
    return CountryTable.STRANGERS.set(handle, self(), List.of(strangers));
  }

  /**
   * Makes the given strangers the only ones.
   *
   * <p>Rows that were linked and are not among them are unlinked: their key becomes null, and they
   * stay.
   *
   * <pre>{@code SELECT current_setting('transaction_isolation') FROM country
   *     WHERE continent = :key1 AND number = :key2 FOR NO KEY UPDATE;
   * WITH held AS (SELECT id, zone, zone_number, (zone = :key1
   *     AND zone_number = :key2) IS TRUE AS linked, id = ANY(:ids) AS given
   *     FROM city
   *     WHERE id = ANY(ARRAY(SELECT id FROM city WHERE zone = :key1
   *     AND zone_number = :key2) || :ids) ORDER BY id FOR NO KEY UPDATE),
   *     ready AS (SELECT 1 FROM country WHERE continent = :key1 AND number = :key2
   *     AND (SELECT count(*) FROM held WHERE given) = :count
   *     AND current_setting('transaction_isolation') LIKE 'read %'
   *     FOR NO KEY UPDATE SKIP LOCKED),
   *     changed AS (UPDATE city p
   *     SET zone = CASE WHEN h.given THEN :key1 WHEN h.linked THEN NULL ELSE p.zone
   *     END, zone_number = CASE WHEN h.given THEN :key2 WHEN h.linked THEN NULL
   *     ELSE p.zone_number END FROM held h
   *     WHERE p.id = h.id AND h.linked <> h.given AND EXISTS (SELECT 1 FROM ready)
   *     RETURNING p.id, p.country_code, p.zone, p.zone_number)
   *     SELECT c.id, c.country_code, c.zone, c.zone_number, h.id, h.zone,
   *     h.zone_number FROM held h LEFT JOIN changed c ON c.id = h.id}</pre>
   *
   * <p>One round trip for all of it, which takes place as a whole or not at all.
   *
   * @param handle the handle to run on
   * @param strangers the strangers that there shall be
   * @return what was linked, what was replaced, and what stayed
   * @throws dev.kinship.runtime.error.UnsavedException if this country or one of the strangers has
   *     no key
   * @throws dev.kinship.runtime.error.NoSuchRowException if this country or one of the strangers is
   *     not in the database; nothing is changed
   */
  default Changes<City> setStrangers(Handle handle, Collection<City> strangers) {
    return CountryTable.STRANGERS.set(handle, self(), strangers);
  }

  /**
   * Links the given strangers; the others stay.
   *
   * <pre>{@code SELECT 1 FROM country WHERE continent = :key1 AND number = :key2
   *     FOR NO KEY UPDATE;
   * WITH held AS (SELECT id, zone, zone_number, (zone = :key1
   *     AND zone_number = :key2) IS TRUE AS linked, id = ANY(:ids) AS given
   *     FROM city WHERE id = ANY(:ids) ORDER BY id FOR NO KEY UPDATE),
   *     ready AS (SELECT 1 FROM country WHERE continent = :key1 AND number = :key2
   *     AND (SELECT count(*) FROM held WHERE given) = :count
   *     FOR NO KEY UPDATE SKIP LOCKED),
   *     changed AS (UPDATE city p SET zone = :key1, zone_number = :key2 FROM held h
   *     WHERE p.id = h.id AND h.given AND NOT h.linked
   *     AND EXISTS (SELECT 1 FROM ready)
   *     RETURNING p.id, p.country_code, p.zone, p.zone_number)
   *     SELECT c.id, c.country_code, c.zone, c.zone_number, h.id, h.zone,
   *     h.zone_number FROM held h LEFT JOIN changed c ON c.id = h.id}</pre>
   *
   * <p>One round trip for all of it, which takes place as a whole or not at all; none where none
   * are given.
   *
   * @param handle the handle to run on
   * @param strangers the strangers to link
   * @return what was linked, and what had been linked before
   * @throws dev.kinship.runtime.error.UnsavedException if this country or one of the strangers has
   *     no key
   * @throws dev.kinship.runtime.error.NoSuchRowException if this country or one of the strangers is
   *     not in the database; nothing is changed
   */
  default Changes<City> addStrangers(Handle handle, City... strangers) {
    return CountryTable.STRANGERS.add(handle, self(), List.of(strangers));
  }

  /**
   * Links the given strangers; the others stay.
   *
   * <pre>{@code SELECT 1 FROM country WHERE continent = :key1 AND number = :key2
   *     FOR NO KEY UPDATE;
   * WITH held AS (SELECT id, zone, zone_number, (zone = :key1
   *     AND zone_number = :key2) IS TRUE AS linked, id = ANY(:ids) AS given
   *     FROM city WHERE id = ANY(:ids) ORDER BY id FOR NO KEY UPDATE),
   *     ready AS (SELECT 1 FROM country WHERE continent = :key1 AND number = :key2
   *     AND (SELECT count(*) FROM held WHERE given) = :count
   *     FOR NO KEY UPDATE SKIP LOCKED),
   *     changed AS (UPDATE city p SET zone = :key1, zone_number = :key2 FROM held h
   *     WHERE p.id = h.id AND h.given AND NOT h.linked
   *     AND EXISTS (SELECT 1 FROM ready)
   *     RETURNING p.id, p.country_code, p.zone, p.zone_number)
   *     SELECT c.id, c.country_code, c.zone, c.zone_number, h.id, h.zone,
   *     h.zone_number FROM held h LEFT JOIN changed c ON c.id = h.id}</pre>
   *
   * <p>One round trip for all of it, which takes place as a whole or not at all; none where none
   * are given.
   *
   * @param handle the handle to run on
   * @param strangers the strangers to link
   * @return what was linked, and what had been linked before
   * @throws dev.kinship.runtime.error.UnsavedException if this country or one of the strangers has
   *     no key
   * @throws dev.kinship.runtime.error.NoSuchRowException if this country or one of the strangers is
   *     not in the database; nothing is changed
   */
  default Changes<City> addStrangers(Handle handle, Collection<City> strangers) {
    return CountryTable.STRANGERS.add(handle, self(), strangers);
  }

  /**
   * Unlinks those of the given strangers that are linked; none is deleted.
   *
   * <pre>{@code SELECT 1 FROM country WHERE continent = :key1 AND number = :key2
   *     FOR NO KEY UPDATE;
   * WITH held AS (SELECT id, zone, zone_number, (zone = :key1
   *     AND zone_number = :key2) IS TRUE AS linked, id = ANY(:ids) AS given
   *     FROM city WHERE id = ANY(:ids) ORDER BY id FOR NO KEY UPDATE),
   *     ready AS (SELECT 1 FROM country WHERE continent = :key1 AND number = :key2
   *     FOR NO KEY UPDATE SKIP LOCKED),
   *     changed AS (UPDATE city p SET zone = NULL, zone_number = NULL FROM held h
   *     WHERE p.id = h.id AND h.given AND h.linked AND EXISTS (SELECT 1 FROM ready)
   *     RETURNING p.id, p.country_code, p.zone, p.zone_number)
   *     SELECT c.id, c.country_code, c.zone, c.zone_number, h.id, h.zone,
   *     h.zone_number FROM held h LEFT JOIN changed c ON c.id = h.id}</pre>
   *
   * <p>One round trip for all of it, which takes place as a whole or not at all; none where none
   * are given.
   *
   * @param handle the handle to run on
   * @param strangers the strangers to unlink
   * @return what was unlinked, and what was left as it is
   * @throws dev.kinship.runtime.error.UnsavedException if this country or one of the strangers has
   *     no key
   * @throws dev.kinship.runtime.error.NoSuchRowException if this country is not in the database;
   *     nothing is changed
   */
  default Changes<City> removeStrangers(Handle handle, City... strangers) {
    return CountryTable.STRANGERS.remove(handle, self(), List.of(strangers));
  }

  /**
   * Unlinks those of the given strangers that are linked; none is deleted.
   *
   * <pre>{@code SELECT 1 FROM country WHERE continent = :key1 AND number = :key2
   *     FOR NO KEY UPDATE;
   * WITH held AS (SELECT id, zone, zone_number, (zone = :key1
   *     AND zone_number = :key2) IS TRUE AS linked, id = ANY(:ids) AS given
   *     FROM city WHERE id = ANY(:ids) ORDER BY id FOR NO KEY UPDATE),
   *     ready AS (SELECT 1 FROM country WHERE continent = :key1 AND number = :key2
   *     FOR NO KEY UPDATE SKIP LOCKED),
   *     changed AS (UPDATE city p SET zone = NULL, zone_number = NULL FROM held h
   *     WHERE p.id = h.id AND h.given AND h.linked AND EXISTS (SELECT 1 FROM ready)
   *     RETURNING p.id, p.country_code, p.zone, p.zone_number)
   *     SELECT c.id, c.country_code, c.zone, c.zone_number, h.id, h.zone,
   *     h.zone_number FROM held h LEFT JOIN changed c ON c.id = h.id}</pre>
   *
   * <p>One round trip for all of it, which takes place as a whole or not at all; none where none
   * are given.
   *
   * @param handle the handle to run on
   * @param strangers the strangers to unlink
   * @return what was unlinked, and what was left as it is
   * @throws dev.kinship.runtime.error.UnsavedException if this country or one of the strangers has
   *     no key
   * @throws dev.kinship.runtime.error.NoSuchRowException if this country is not in the database;
   *     nothing is changed
   */
  default Changes<City> removeStrangers(Handle handle, Collection<City> strangers) {
    return CountryTable.STRANGERS.remove(handle, self(), strangers);
  }

  /**
   * Asks the database whether there are any strangers.
   *
   * <pre>{@code SELECT EXISTS (SELECT 1 FROM city
   *     WHERE zone = :key1 AND zone_number = :key2)}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @return whether there are any now; no row is loaded
   * @throws dev.kinship.runtime.error.UnsavedException if this country has no key
   */
  default boolean hasStrangers(Handle handle) {
    return CountryTable.STRANGERS.has(handle, self());
  }

  /**
   * Asks the database whether there are any strangers that {@code fetch} asks for.
   *
   * <pre>{@code SELECT EXISTS (SELECT 1 FROM city
   *     WHERE zone = :key1 AND zone_number = :key2)}</pre>
   *
   * <p>What {@code fetch} asks for is added to that. One round trip.
   *
   * @param handle the handle to run on
   * @param fetch which rows
   * @return whether there are any now; no row is loaded
   * @throws dev.kinship.runtime.error.UnsavedException if this country has no key
   */
  default boolean hasStrangers(Handle handle, Fetch<City> fetch) {
    return CountryTable.STRANGERS.has(handle, self(), fetch);
  }

  /**
   * Asks the database whether the given strangers are all linked.
   *
   * <pre>{@code SELECT count(*) FROM city WHERE zone = :key1 AND zone_number = :key2
   *     AND id = ANY(:ids)}</pre>
   *
   * <p>One round trip; none where none are given.
   *
   * @param handle the handle to run on
   * @param strangers the strangers to look for
   * @return whether all of them are linked now; yes where none is given
   * @throws dev.kinship.runtime.error.UnsavedException if this country or one of the strangers has
   *     no key
   */
  default boolean hasStrangers(Handle handle, City... strangers) {
    return CountryTable.STRANGERS.has(handle, self(), List.of(strangers));
  }

  /**
   * Asks the database whether the given strangers are all linked.
   *
   * <pre>{@code SELECT count(*) FROM city WHERE zone = :key1 AND zone_number = :key2
   *     AND id = ANY(:ids)}</pre>
   *
   * <p>One round trip; none where none are given.
   *
   * @param handle the handle to run on
   * @param strangers the strangers to look for
   * @return whether all of them are linked now; yes where none is given
   * @throws dev.kinship.runtime.error.UnsavedException if this country or one of the strangers has
   *     no key
   */
  default boolean hasStrangers(Handle handle, Collection<City> strangers) {
    return CountryTable.STRANGERS.has(handle, self(), strangers);
  }

  /**
   * Counts the strangers.
   *
   * <pre>{@code SELECT count(*) FROM city WHERE zone = :key1 AND zone_number = :key2}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @return how many there are now; no row is loaded
   * @throws dev.kinship.runtime.error.UnsavedException if this country has no key
   */
  default long countStrangers(Handle handle) {
    return CountryTable.STRANGERS.count(handle, self());
  }

  /**
   * Counts those of the strangers that {@code fetch} asks for.
   *
   * <pre>{@code SELECT count(*) FROM (SELECT id, country_code, zone, zone_number FROM city
   *     WHERE zone = :key1 AND zone_number = :key2) AS found}</pre>
   *
   * <p>What {@code fetch} asks for is added to that. One round trip.
   *
   * @param handle the handle to run on
   * @param fetch which rows
   * @return how many there are now; no row is loaded
   * @throws dev.kinship.runtime.error.UnsavedException if this country has no key
   */
  default long countStrangers(Handle handle, Fetch<City> fetch) {
    return CountryTable.STRANGERS.count(handle, self(), fetch);
  }

  /**
   * Inserts a row that is linked as one of the strangers.
   *
   * <pre>{@code INSERT INTO city ({columns})
   *     SELECT {values} FROM country WHERE continent = :key1 AND number = :key2
   *     RETURNING id, country_code, zone, zone_number}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param stranger sets the values of the new row
   * @return the stranger as the database has it
   * @throws dev.kinship.runtime.error.UnsavedException if this country has no key
   * @throws dev.kinship.runtime.error.NoSuchRowException if this country is not in the database
   * @throws dev.kinship.runtime.error.ContradictionException if the values name another key
   */
  default City createStranger(Handle handle, Consumer<CityValues> stranger) {
    return CountryTable.STRANGERS.create(handle, self(), CityValues.of(stranger));
  }

  /**
   * Makes a new stranger in memory, with the key of this country.
   *
   * <p>The database is not asked: no round trip.
   *
   * @param stranger sets the values of the new instance
   * @return the stranger, which is in no database yet
   * @throws dev.kinship.runtime.error.UnsavedException if this country has no key
   * @throws dev.kinship.runtime.error.ContradictionException if the values name another key
   */
  default City buildStranger(Consumer<CityValues> stranger) {
    return CountryTable.STRANGERS.build(self(), CityValues.of(stranger));
  }

  private Country self() {
    return (Country) (Object) this;
  }
}
