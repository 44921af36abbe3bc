package clinic;

import dev.kinship.KinshipGenerated;
import dev.kinship.runtime.table.Values;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Values to insert or update a row of {@link City} with. Columns that are not set stay out of the
 * SQL. Not thread-safe; use new ones for each call.
 */
@Generated("dev.kinship.processor.KinshipProcessor")
@KinshipGenerated
@NullMarked
public final class CityValues extends Values<City> {

  private CityValues() {
    super(CityTable.TABLE);
  }

  /** Returns the values that {@code values} sets. */
  public static CityValues of(Consumer<CityValues> values) {
    CityValues given = new CityValues();
    values.accept(given);
    return given;
  }

  /** Sets the column {@code id}. */
  public CityValues id(Long id) {
    set(CityTable.ID, id);
    return this;
  }

  /** Sets the column {@code country_code}; it may be null. */
  public CityValues countryCode(@Nullable String countryCode) {
    set(CityTable.COUNTRY_CODE, countryCode);
    return this;
  }

  /** Sets the column {@code zone}; it may be null. */
  public CityValues zone(@Nullable String zone) {
    set(CityTable.ZONE, zone);
    return this;
  }

  /** Sets the column {@code zone_number}; it may be null. */
  public CityValues zoneNumber(@Nullable Integer zoneNumber) {
    set(CityTable.ZONE_NUMBER, zoneNumber);
    return this;
  }

  /** Sets {@code country_code} to the key of the country; null for none. */
  public CityValues country(@Nullable Country country) {
    CityTable.COUNTRY.give(this, country);
    return this;
  }

  /** Sets {@code zone} and {@code zone_number} to the key of the neighbour; null for none. */
  public CityValues neighbour(@Nullable Country neighbour) {
    CityTable.NEIGHBOUR.give(this, neighbour);
    return this;
  }
}
