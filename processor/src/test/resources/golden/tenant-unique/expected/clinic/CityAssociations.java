package clinic;

import dev.kinship.CheckReturnValue;
import dev.kinship.KinshipGenerated;
import dev.kinship.runtime.Created;
import dev.kinship.runtime.query.Fetch;
import java.util.Optional;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The associations of {@link City}.
 *
 * <p>Each accessor runs on the handle that it is given, in the transaction that is there. Where
 * the database refuses, it throws a {@code DatabaseException}.
 *
 * <p>With the plugin installed, what is read without a {@code Fetch} is read ahead for rows that
 * came from one statement; then it costs no round trip.
 *
 * <p>In the SQL, {@code :key}, {@code :key1} and {@code :key2} stand for the foreign key's value
 * and {@code :id} for the key of the row itself; where a key has several columns, they are
 * numbered; what stands in braces is filled with the columns that were set.
 */
@Generated("dev.kinship.processor.KinshipProcessor")
@KinshipGenerated
@NullMarked
public sealed interface CityAssociations permits City {

  /**
   * Returns the country.
   *
   * <pre>{@code SELECT id, code, continent, number FROM country WHERE code = :key}</pre>
   *
   * <p>One round trip; none where {@link City#countryCode()} is null.
   *
   * @param handle the handle to run on
   * @return the country; empty where {@link City#countryCode()} is null
   * @throws dev.kinship.runtime.error.DanglingKeyException if the key points at no row
   */
  default Optional<Country> getCountry(Handle handle) {
    return CityTable.COUNTRY.get(handle, self());
  }

  /**
   * Returns the country if it is among what {@code fetch} asks for.
   *
   * <pre>{@code SELECT id, code, continent, number FROM country WHERE code = :key}</pre>
   *
   * <p>What {@code fetch} asks for is added to that. One round trip; none where
   * {@link City#countryCode()} is null.
   *
   * @param handle the handle to run on
   * @param fetch which row, and with which lock
   * @return the country; empty where there is none that {@code fetch} asks for
   */
  default Optional<Country> getCountry(Handle handle, Fetch<Country> fetch) {
    return CityTable.COUNTRY.get(handle, self(), fetch);
  }

  /**
   * Links the country: writes the key's column and no other.
   *
   * <pre>{@code UPDATE city SET country_code = :key WHERE id = :id
   *     AND EXISTS (SELECT 1 FROM country WHERE code = :key)}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param country the country; null unlinks
   * @return a copy with the new key; this city is unchanged
   * @throws dev.kinship.runtime.error.UnsavedException if this city or the country has no key
   * @throws dev.kinship.runtime.error.NoSuchRowException if this city or the country is not in the
   *     database; nothing is changed
   */
  @CheckReturnValue
  default City setCountry(Handle handle, @Nullable Country country) {
    return CityTable.COUNTRY.set(handle, self(), country);
  }

  /**
   * Links the country by its key: writes the key's column and no other.
   *
   * <pre>{@code UPDATE city SET country_code = :key WHERE id = :id
   *     AND EXISTS (SELECT 1 FROM country WHERE code = :key)}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param countryCode the {@code code} of the country; null unlinks
   * @return a copy with the new key; this city is unchanged
   * @throws dev.kinship.runtime.error.UnsavedException if this city has no key
   * @throws dev.kinship.runtime.error.NoSuchRowException if this city or the country is not in the
   *     database; nothing is changed
   */
  @CheckReturnValue
  default City setCountryCode(Handle handle, @Nullable String countryCode) {
    return CityTable.COUNTRY.setKey(handle, self(), countryCode);
  }

  /**
   * Asks the database whether there is a country.
   *
   * <pre>{@code SELECT EXISTS (SELECT 1 FROM city s
   *     JOIN country t ON t.code = s.country_code WHERE s.id = :id)}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @return whether there is one now; the row is not loaded
   * @throws dev.kinship.runtime.error.UnsavedException if this city has no key
   */
  default boolean hasCountry(Handle handle) {
    return CityTable.COUNTRY.has(handle, self());
  }

  /**
   * Asks the database whether there is a country that {@code fetch} asks for.
   *
   * <pre>{@code SELECT EXISTS (SELECT 1 FROM country
   *     WHERE code = (SELECT country_code FROM city WHERE id = :id))}</pre>
   *
   * <p>What {@code fetch} asks for is added to that. One round trip.
   *
   * @param handle the handle to run on
   * @param fetch which row
   * @return whether there is one now; the row is not loaded
   * @throws dev.kinship.runtime.error.UnsavedException if this city has no key
   */
  default boolean hasCountry(Handle handle, Fetch<Country> fetch) {
    return CityTable.COUNTRY.has(handle, self(), fetch);
  }

  /**
   * Unlinks the country: the key becomes null, and no row is deleted.
   *
   * <pre>{@code UPDATE city SET country_code = NULL WHERE id = :id}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @return a copy without the key; this city is unchanged
   * @throws dev.kinship.runtime.error.UnsavedException if this city has no key
   * @throws dev.kinship.runtime.error.NoSuchRowException if this city is not in the database;
   *     nothing is changed
   */
  @CheckReturnValue
  default City removeCountry(Handle handle) {
    return CityTable.COUNTRY.remove(handle, self());
  }

  /**
   * Inserts a row and links it as the country, in one statement.
   *
   * <pre>{@code WITH s AS (SELECT id FROM city WHERE id = :id FOR NO KEY UPDATE),
   *     t AS (INSERT INTO country ({columns}) SELECT {values} FROM s
   *     RETURNING id, code, continent, number),
   *     u AS (UPDATE city p SET country_code = t.code FROM t WHERE p.id = :id)
   *     SELECT id, code, continent, number FROM t}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param country sets the values of the new row
   * @return this city with its new key, and the country as the database has it
   * @throws dev.kinship.runtime.error.UnsavedException if this city has no key
   * @throws dev.kinship.runtime.error.NoSuchRowException if this city is not in the database;
   *     nothing is changed
   */
  default Created<City, Country> createCountry(Handle handle, Consumer<CountryValues> country) {
    return CityTable.COUNTRY.create(handle, self(), CountryValues.of(country));
  }

  /**
   * Changes the country in its own table.
   *
   * <pre>{@code UPDATE country SET {assignments} WHERE code = :key
   *     RETURNING id, code, continent, number}</pre>
   *
   * <p>One round trip; none where {@link City#countryCode()} is null.
   *
   * @param handle the handle to run on
   * @param country sets the values to change
   * @return the country as the database has it now
   * @throws dev.kinship.runtime.error.NoSuchRowException if there is none; nothing is changed
   * @throws dev.kinship.runtime.error.ContradictionException if the values change what the key
   *     refers to
   */
  default Country updateCountry(Handle handle, Consumer<CountryValues> country) {
    return CityTable.COUNTRY.update(handle, self(), CountryValues.of(country));
  }

  /**
   * Returns the neighbour.
   *
   * <pre>{@code SELECT id, code, continent, number FROM country
   *     WHERE continent = :key1 AND number = :key2}</pre>
   *
   * <p>One round trip; none where one of the key's columns is null.
   *
   * @param handle the handle to run on
   * @return the neighbour; empty where one of the key's columns is null
   * @throws dev.kinship.runtime.error.DanglingKeyException if the key points at no row
   */
  default Optional<Country> getNeighbour(Handle handle) {
    return CityTable.NEIGHBOUR.get(handle, self());
  }

  /**
   * Returns the neighbour if it is among what {@code fetch} asks for.
   *
   * <pre>{@code SELECT id, code, continent, number FROM country
   *     WHERE continent = :key1 AND number = :key2}</pre>
   *
   * <p>What {@code fetch} asks for is added to that. One round trip; none where one of the key's
   * columns is null.
   *
   * @param handle the handle to run on
   * @param fetch which row, and with which lock
   * @return the neighbour; empty where there is none that {@code fetch} asks for
   */
  default Optional<Country> getNeighbour(Handle handle, Fetch<Country> fetch) {
    return CityTable.NEIGHBOUR.get(handle, self(), fetch);
  }

  /**
   * Links the neighbour: writes the key's own columns and no other.
   *
   * <pre>{@code UPDATE city SET zone = :key1, zone_number = :key2 WHERE id = :id
   *     AND EXISTS (SELECT 1 FROM country WHERE continent = :key1
   *     AND number = :key2)}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param neighbour the neighbour; null unlinks
   * @return a copy with the new key; this city is unchanged
   * @throws dev.kinship.runtime.error.UnsavedException if this city or the neighbour has no key
   * @throws dev.kinship.runtime.error.NoSuchRowException if this city or the neighbour is not in
   *     the database; nothing is changed
   */
  @CheckReturnValue
  default City setNeighbour(Handle handle, @Nullable Country neighbour) {
    return CityTable.NEIGHBOUR.set(handle, self(), neighbour);
  }

  /**
   * Links the neighbour by its key: writes the key's own columns and no other.
   *
   * <pre>{@code UPDATE city SET zone = :key1, zone_number = :key2 WHERE id = :id
   *     AND EXISTS (SELECT 1 FROM country WHERE continent = :key1
   *     AND number = :key2)}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param neighbourKey the key of the neighbour; null unlinks
   * @return a copy with the new key; this city is unchanged
   * @throws dev.kinship.runtime.error.UnsavedException if this city has no key
   * @throws dev.kinship.runtime.error.NoSuchRowException if this city or the neighbour is not in
   *     the database; nothing is changed
   */
  @CheckReturnValue
  default City setNeighbourKey(Handle handle, CountryTable. @Nullable PlaceKey neighbourKey) {
    return CityTable.NEIGHBOUR.setKey(handle, self(), neighbourKey);
  }

  /**
   * Asks the database whether there is a neighbour.
   *
   * <pre>{@code SELECT EXISTS (SELECT 1 FROM city s
   *     JOIN country t ON t.continent = s.zone AND t.number = s.zone_number
   *     WHERE s.id = :id)}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @return whether there is one now; the row is not loaded
   * @throws dev.kinship.runtime.error.UnsavedException if this city has no key
   */
  default boolean hasNeighbour(Handle handle) {
    return CityTable.NEIGHBOUR.has(handle, self());
  }

  /**
   * Asks the database whether there is a neighbour that {@code fetch} asks for.
   *
   * <pre>{@code SELECT EXISTS (SELECT 1 FROM country
   *     WHERE (continent, number) = (SELECT zone, zone_number FROM city
   *     WHERE id = :id))}</pre>
   *
   * <p>What {@code fetch} asks for is added to that. One round trip.
   *
   * @param handle the handle to run on
   * @param fetch which row
   * @return whether there is one now; the row is not loaded
   * @throws dev.kinship.runtime.error.UnsavedException if this city has no key
   */
  default boolean hasNeighbour(Handle handle, Fetch<Country> fetch) {
    return CityTable.NEIGHBOUR.has(handle, self(), fetch);
  }

  /**
   * Unlinks the neighbour: the key becomes null, and no row is deleted.
   *
   * <pre>{@code UPDATE city SET zone = NULL, zone_number = NULL WHERE id = :id}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @return a copy without the key; this city is unchanged
   * @throws dev.kinship.runtime.error.UnsavedException if this city has no key
   * @throws dev.kinship.runtime.error.NoSuchRowException if this city is not in the database;
   *     nothing is changed
   */
  @CheckReturnValue
  default City removeNeighbour(Handle handle) {
    return CityTable.NEIGHBOUR.remove(handle, self());
  }

  /**
   * Inserts a row and links it as the neighbour, in one statement.
   *
   * <pre>{@code WITH s AS (SELECT id FROM city WHERE id = :id FOR NO KEY UPDATE),
   *     t AS (INSERT INTO country ({columns}) SELECT {values} FROM s
   *     RETURNING id, code, continent, number),
   *     u AS (UPDATE city p SET zone = t.continent, zone_number = t.number
   *     FROM t WHERE p.id = :id)
   *     SELECT id, code, continent, number FROM t}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param neighbour sets the values of the new row
   * @return this city with its new key, and the neighbour as the database has it
   * @throws dev.kinship.runtime.error.UnsavedException if this city has no key
   * @throws dev.kinship.runtime.error.NoSuchRowException if this city is not in the database;
   *     nothing is changed
   */
  default Created<City, Country> createNeighbour(Handle handle, Consumer<CountryValues> neighbour) {
    return CityTable.NEIGHBOUR.create(handle, self(), CountryValues.of(neighbour));
  }

  /**
   * Changes the neighbour in its own table.
   *
   * <pre>{@code UPDATE country SET {assignments} WHERE continent = :key1 AND number = :key2
   *     RETURNING id, code, continent, number}</pre>
   *
   * <p>One round trip; none where one of the key's columns is null.
   *
   * @param handle the handle to run on
   * @param neighbour sets the values to change
   * @return the neighbour as the database has it now
   * @throws dev.kinship.runtime.error.NoSuchRowException if there is none; nothing is changed
   * @throws dev.kinship.runtime.error.ContradictionException if the values change what the key
   *     refers to
   */
  default Country updateNeighbour(Handle handle, Consumer<CountryValues> neighbour) {
    return CityTable.NEIGHBOUR.update(handle, self(), CountryValues.of(neighbour));
  }

  private City self() {
    return (City) (Object) this;
  }
}
