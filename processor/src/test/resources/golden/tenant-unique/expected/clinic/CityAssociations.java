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
 * <p>Methods join the handle's current transaction. Each takes one round trip, in which all of its statements take
 * effect or none, and none at all if there is nothing to ask for. A {@code Fetch} adds conditions, an order or a lock
 * to the SQL. With {@code KinshipPlugin}, a read without a {@code Fetch} also loads the same for the other rows of a
 * result.
 *
 * <p>Before anything is sent, a row without a key is refused with an {@code UnsavedException}, and values that
 * contradict the association with a {@code ContradictionException}. A write that finds a row missing changes nothing
 * and throws a {@code NoSuchRowException}; what the database refuses is a {@code DatabaseException}.
 *
 * <p>In the SQL, {@code :key}, {@code :key1} and {@code :key2} stand for the foreign key's value and {@code :id} for
 * the key of the row itself; where a key has several columns, they are numbered; what stands in braces becomes the
 * columns that were set.
 */
@Generated("dev.kinship.processor.KinshipProcessor")
@KinshipGenerated
@NullMarked
public sealed interface CityAssociations permits City {

  /**
   * Returns the country; empty if {@link City#countryCode()} is null.
   * <pre>{@code SELECT id, code, continent, number FROM country WHERE code = :key}</pre>
   *
   * @throws dev.kinship.runtime.error.DanglingKeyException if the key points at no row
   */
  default Optional<Country> getCountry(Handle handle) { return CityTable.COUNTRY.get(handle, self()); }

  /** Returns the country if {@code fetch} asks for it, and empty otherwise; see {@link #getCountry}. */
  default Optional<Country> getCountry(Handle handle, Fetch<Country> fetch) {
    return CityTable.COUNTRY.get(handle, self(), fetch);
  }

  /**
   * Links the country and returns a copy with the new key. Null unlinks. No other column is written.
   * <pre>{@code UPDATE city SET country_code = :key WHERE id = :id
   *     AND EXISTS (SELECT 1 FROM country WHERE code = :key)}</pre>
   */
  @CheckReturnValue
  default City setCountry(Handle handle, @Nullable Country country) {
    return CityTable.COUNTRY.set(handle, self(), country);
  }

  /** Links the country by its {@code code}; see {@link #setCountry}. */
  @CheckReturnValue
  default City setCountryCode(Handle handle, @Nullable String countryCode) {
    return CityTable.COUNTRY.setKey(handle, self(), countryCode);
  }

  /**
   * Returns whether there is a country now, without loading it.
   * <pre>{@code SELECT EXISTS (SELECT 1 FROM city s JOIN country t ON t.code = s.country_code WHERE s.id = :id)}</pre>
   */
  default boolean hasCountry(Handle handle) { return CityTable.COUNTRY.has(handle, self()); }

  /** Returns whether there is a country that {@code fetch} asks for; see {@link #hasCountry}. */
  default boolean hasCountry(Handle handle, Fetch<Country> fetch) {
    return CityTable.COUNTRY.has(handle, self(), fetch);
  }

  /**
   * Unlinks the country, deletes nothing, and returns a copy without the key.
   * <pre>{@code UPDATE city SET country_code = NULL WHERE id = :id}</pre>
   */
  @CheckReturnValue
  default City removeCountry(Handle handle) { return CityTable.COUNTRY.remove(handle, self()); }

  /** Inserts and links the country. Returns it and this city with the new key. SQL: {@link CityTable#COUNTRY}. */
  default Created<City, Country> createCountry(Handle handle, Consumer<CountryValues> country) {
    return CityTable.COUNTRY.create(handle, self(), CountryValues.of(country));
  }

  /**
   * Updates the row of the country and returns it.
   * <pre>{@code UPDATE country SET {assignments} WHERE code = :key RETURNING id, code, continent, number}</pre>
   */
  default Country updateCountry(Handle handle, Consumer<CountryValues> country) {
    return CityTable.COUNTRY.update(handle, self(), CountryValues.of(country));
  }

  /**
   * Returns the neighbour; empty if one of the key's columns is null.
   * <pre>{@code SELECT id, code, continent, number FROM country WHERE continent = :key1 AND number = :key2}</pre>
   *
   * @throws dev.kinship.runtime.error.DanglingKeyException if the key points at no row
   */
  default Optional<Country> getNeighbour(Handle handle) { return CityTable.NEIGHBOUR.get(handle, self()); }

  /** Returns the neighbour if {@code fetch} asks for it, and empty otherwise; see {@link #getNeighbour}. */
  default Optional<Country> getNeighbour(Handle handle, Fetch<Country> fetch) {
    return CityTable.NEIGHBOUR.get(handle, self(), fetch);
  }

  /**
   * Links the neighbour and returns a copy with the new key. Null unlinks. No column but the key's own is written.
   * <pre>{@code UPDATE city SET zone = :key1, zone_number = :key2 WHERE id = :id
   *     AND EXISTS (SELECT 1 FROM country WHERE continent = :key1 AND number = :key2)}</pre>
   */
  @CheckReturnValue
  default City setNeighbour(Handle handle, @Nullable Country neighbour) {
    return CityTable.NEIGHBOUR.set(handle, self(), neighbour);
  }

  /** Links the neighbour by its key; see {@link #setNeighbour}. */
  @CheckReturnValue
  default City setNeighbourKey(Handle handle, CountryTable.@Nullable PlaceKey neighbourKey) {
    return CityTable.NEIGHBOUR.setKey(handle, self(), neighbourKey);
  }

  /**
   * Returns whether there is a neighbour now, without loading it.
   * <pre>{@code SELECT EXISTS (SELECT 1 FROM city s
   *     JOIN country t ON t.continent = s.zone AND t.number = s.zone_number WHERE s.id = :id)}</pre>
   */
  default boolean hasNeighbour(Handle handle) { return CityTable.NEIGHBOUR.has(handle, self()); }

  /** Returns whether there is a neighbour that {@code fetch} asks for; see {@link #hasNeighbour}. */
  default boolean hasNeighbour(Handle handle, Fetch<Country> fetch) {
    return CityTable.NEIGHBOUR.has(handle, self(), fetch);
  }

  /**
   * Unlinks the neighbour, deletes nothing, and returns a copy without the key.
   * <pre>{@code UPDATE city SET zone = NULL, zone_number = NULL WHERE id = :id}</pre>
   */
  @CheckReturnValue
  default City removeNeighbour(Handle handle) { return CityTable.NEIGHBOUR.remove(handle, self()); }

  /** Inserts and links the neighbour. Returns it and this city with the new key. SQL: {@link CityTable#NEIGHBOUR}. */
  default Created<City, Country> createNeighbour(Handle handle, Consumer<CountryValues> neighbour) {
    return CityTable.NEIGHBOUR.create(handle, self(), CountryValues.of(neighbour));
  }

  /**
   * Updates the row of the neighbour and returns it.
   * <pre>{@code UPDATE country SET {assignments} WHERE continent = :key1 AND number = :key2
   *     RETURNING id, code, continent, number}</pre>
   */
  default Country updateNeighbour(Handle handle, Consumer<CountryValues> neighbour) {
    return CityTable.NEIGHBOUR.update(handle, self(), CountryValues.of(neighbour));
  }

  private City self() { return (City) (Object) this; }
}
