package clinic;

import dev.kinship.KinshipGenerated;
import dev.kinship.runtime.table.Values;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Values for a row of {@link City}. What is not set stays out of the SQL. For one call and one thread. */
@Generated("dev.kinship.processor.KinshipProcessor")
@KinshipGenerated
@NullMarked
public final class CityValues extends Values<City> {

  private CityValues() { super(CityTable.TABLE); }

  /** Returns the values that {@code values} sets. */
  public static CityValues of(Consumer<CityValues> values) { return filled(new CityValues(), values); }

  /** Sets the column {@code id}. */
  public CityValues id(Long id) { return set(this, CityTable.ID, id); }

  /** Sets the column {@code country_code}; it may be null. */
  public CityValues countryCode(@Nullable String countryCode) { return set(this, CityTable.COUNTRY_CODE, countryCode); }

  /** Sets the column {@code zone}; it may be null. */
  public CityValues zone(@Nullable String zone) { return set(this, CityTable.ZONE, zone); }

  /** Sets the column {@code zone_number}; it may be null. */
  public CityValues zoneNumber(@Nullable Integer zoneNumber) { return set(this, CityTable.ZONE_NUMBER, zoneNumber); }

  /** Sets {@code country_code} to the key of the country; null for none. */
  public CityValues country(@Nullable Country country) { return CityTable.COUNTRY.give(this, country); }

  /** Sets {@code zone} and {@code zone_number} to the key of the neighbour; null for none. */
  public CityValues neighbour(@Nullable Country neighbour) { return CityTable.NEIGHBOUR.give(this, neighbour); }
}
