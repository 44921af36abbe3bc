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
 * <p>Methods join the handle's current transaction. Each takes one round trip, in which all of its statements take
 * effect or none, and none at all if there is nothing to ask for. A {@code Fetch} adds conditions, an order or a lock
 * to the SQL. With {@code KinshipPlugin}, a read without a {@code Fetch} also loads the same for the other rows of a
 * result.
 *
 * <p>Before anything is sent, a row without a key is refused with an {@code UnsavedException}, and values that
 * contradict the association with a {@code ContradictionException}. A write that finds a row missing changes nothing
 * and throws a {@code NoSuchRowException}; what the database refuses is a {@code DatabaseException}.
 *
 * <p>In the SQL, {@code :key}, {@code :key1} and {@code :key2} stand for the foreign key's value and {@code :ids} for
 * the keys of the rows that are given; where a key has several columns, they are numbered; what stands in braces
 * becomes the columns that were set.
 */
@Generated("dev.kinship.processor.KinshipProcessor")
@KinshipGenerated
@NullMarked
public sealed interface CountryAssociations permits Country {

  /**
   * Returns the cities; an empty list if there are none.
   * <pre>{@code SELECT id, country_code, zone, zone_number FROM city WHERE country_code = :key ORDER BY id}</pre>
   */
  default List<City> getCities(Handle handle) { return CountryTable.CITIES.get(handle, self()); }

  /** Returns those of the cities that {@code fetch} asks for; see {@link #getCities}. */
  default List<City> getCities(Handle handle, Fetch<City> fetch) {
    return CountryTable.CITIES.get(handle, self(), fetch);
  }

  /**
   * Makes the given cities the only ones. Others that were linked are unlinked: their key becomes null, and they stay.
   * Returns what was linked, what was replaced, and what stayed. SQL: {@link CountryTable#CITIES}.
   */
  default Changes<City> setCities(Handle handle, City... cities) {
    return CountryTable.CITIES.set(handle, self(), List.of(cities));
  }

  /** The same for a collection; see {@link #setCities}. */
  default Changes<City> setCities(Handle handle, Collection<City> cities) {
    return CountryTable.CITIES.set(handle, self(), cities);
  }

  /**
   * Links the given cities, and leaves the others linked. Returns what was linked, and what had been linked before.
   * SQL: {@link CountryTable#CITIES}.
   */
  default Changes<City> addCities(Handle handle, City... cities) {
    return CountryTable.CITIES.add(handle, self(), List.of(cities));
  }

  /** The same for a collection; see {@link #addCities}. */
  default Changes<City> addCities(Handle handle, Collection<City> cities) {
    return CountryTable.CITIES.add(handle, self(), cities);
  }

  /**
   * Unlinks the given cities where they are linked; deletes nothing. Returns what was unlinked, and what was not. SQL:
   * {@link CountryTable#CITIES}.
   */
  default Changes<City> removeCities(Handle handle, City... cities) {
    return CountryTable.CITIES.remove(handle, self(), List.of(cities));
  }

  /** The same for a collection; see {@link #removeCities}. */
  default Changes<City> removeCities(Handle handle, Collection<City> cities) {
    return CountryTable.CITIES.remove(handle, self(), cities);
  }

  /**
   * Returns whether there are any cities now, without loading them.
   * <pre>{@code SELECT EXISTS (SELECT 1 FROM city WHERE country_code = :key)}</pre>
   */
  default boolean hasCities(Handle handle) { return CountryTable.CITIES.has(handle, self()); }

  /** Returns whether there are any cities that {@code fetch} asks for; see {@link #hasCities}. */
  default boolean hasCities(Handle handle, Fetch<City> fetch) { return CountryTable.CITIES.has(handle, self(), fetch); }

  /**
   * Returns whether all of the given cities are linked now; true if none is given.
   * <pre>{@code SELECT count(*) FROM city WHERE country_code = :key AND id = ANY(:ids)}</pre>
   */
  default boolean hasCities(Handle handle, City... cities) {
    return CountryTable.CITIES.has(handle, self(), List.of(cities));
  }

  /** The same for a collection; see {@link #hasCities}. */
  default boolean hasCities(Handle handle, Collection<City> cities) {
    return CountryTable.CITIES.has(handle, self(), cities);
  }

  /**
   * Returns how many cities there are now, without loading them.
   * <pre>{@code SELECT count(*) FROM city WHERE country_code = :key}</pre>
   */
  default long countCities(Handle handle) { return CountryTable.CITIES.count(handle, self()); }

  /** Returns how many cities there are that {@code fetch} asks for; see {@link #countCities}. */
  default long countCities(Handle handle, Fetch<City> fetch) {
    return CountryTable.CITIES.count(handle, self(), fetch);
  }

  /**
   * Inserts a city that is linked, and returns it.
   * <pre>{@code INSERT INTO city ({columns}) SELECT {values} FROM country WHERE code = :key
   *     RETURNING id, country_code, zone, zone_number}</pre>
   */
  default City createCity(Handle handle, Consumer<CityValues> city) {
    return CountryTable.CITIES.create(handle, self(), CityValues.of(city));
  }

  /** Returns a new city with the key of this country, in memory only. */
  default City buildCity(Consumer<CityValues> city) { return CountryTable.CITIES.build(self(), CityValues.of(city)); }

  /**
   * Returns the strangers; an empty list if there are none.
   * <pre>{@code SELECT id, country_code, zone, zone_number FROM city WHERE zone = :key1 AND zone_number = :key2
   *     ORDER BY id}</pre>
   */
  default List<City> getStrangers(Handle handle) { return CountryTable.STRANGERS.get(handle, self()); }

  /** Returns those of the strangers that {@code fetch} asks for; see {@link #getStrangers}. */
  default List<City> getStrangers(Handle handle, Fetch<City> fetch) {
    return CountryTable.STRANGERS.get(handle, self(), fetch);
  }

  /**
   * Makes the given strangers the only ones. Others that were linked are unlinked: their key becomes null, and they
   * stay. Returns what was linked, what was replaced, and what stayed. SQL: {@link CountryTable#STRANGERS}.
   */
  default Changes<City> setStrangers(Handle handle, City... strangers) {
    return CountryTable.STRANGERS.set(handle, self(), List.of(strangers));
  }

  /** The same for a collection; see {@link #setStrangers}. */
  default Changes<City> setStrangers(Handle handle, Collection<City> strangers) {
    return CountryTable.STRANGERS.set(handle, self(), strangers);
  }

  /**
   * Links the given strangers, and leaves the others linked. Returns what was linked, and what had been linked before.
   * SQL: {@link CountryTable#STRANGERS}.
   */
  default Changes<City> addStrangers(Handle handle, City... strangers) {
    return CountryTable.STRANGERS.add(handle, self(), List.of(strangers));
  }

  /** The same for a collection; see {@link #addStrangers}. */
  default Changes<City> addStrangers(Handle handle, Collection<City> strangers) {
    return CountryTable.STRANGERS.add(handle, self(), strangers);
  }

  /**
   * Unlinks the given strangers where they are linked; deletes nothing. Returns what was unlinked, and what was not.
   * SQL: {@link CountryTable#STRANGERS}.
   */
  default Changes<City> removeStrangers(Handle handle, City... strangers) {
    return CountryTable.STRANGERS.remove(handle, self(), List.of(strangers));
  }

  /** The same for a collection; see {@link #removeStrangers}. */
  default Changes<City> removeStrangers(Handle handle, Collection<City> strangers) {
    return CountryTable.STRANGERS.remove(handle, self(), strangers);
  }

  /**
   * Returns whether there are any strangers now, without loading them.
   * <pre>{@code SELECT EXISTS (SELECT 1 FROM city WHERE zone = :key1 AND zone_number = :key2)}</pre>
   */
  default boolean hasStrangers(Handle handle) { return CountryTable.STRANGERS.has(handle, self()); }

  /** Returns whether there are any strangers that {@code fetch} asks for; see {@link #hasStrangers}. */
  default boolean hasStrangers(Handle handle, Fetch<City> fetch) {
    return CountryTable.STRANGERS.has(handle, self(), fetch);
  }

  /**
   * Returns whether all of the given strangers are linked now; true if none is given.
   * <pre>{@code SELECT count(*) FROM city WHERE zone = :key1 AND zone_number = :key2 AND id = ANY(:ids)}</pre>
   */
  default boolean hasStrangers(Handle handle, City... strangers) {
    return CountryTable.STRANGERS.has(handle, self(), List.of(strangers));
  }

  /** The same for a collection; see {@link #hasStrangers}. */
  default boolean hasStrangers(Handle handle, Collection<City> strangers) {
    return CountryTable.STRANGERS.has(handle, self(), strangers);
  }

  /**
   * Returns how many strangers there are now, without loading them.
   * <pre>{@code SELECT count(*) FROM city WHERE zone = :key1 AND zone_number = :key2}</pre>
   */
  default long countStrangers(Handle handle) { return CountryTable.STRANGERS.count(handle, self()); }

  /** Returns how many strangers there are that {@code fetch} asks for; see {@link #countStrangers}. */
  default long countStrangers(Handle handle, Fetch<City> fetch) {
    return CountryTable.STRANGERS.count(handle, self(), fetch);
  }

  /**
   * Inserts a stranger that is linked, and returns it.
   * <pre>{@code INSERT INTO city ({columns})
   *     SELECT {values} FROM country WHERE continent = :key1 AND number = :key2
   *     RETURNING id, country_code, zone, zone_number}</pre>
   */
  default City createStranger(Handle handle, Consumer<CityValues> stranger) {
    return CountryTable.STRANGERS.create(handle, self(), CityValues.of(stranger));
  }

  /** Returns a new stranger with the key of this country, in memory only. */
  default City buildStranger(Consumer<CityValues> stranger) {
    return CountryTable.STRANGERS.build(self(), CityValues.of(stranger));
  }

  private Country self() { return (Country) (Object) this; }
}
