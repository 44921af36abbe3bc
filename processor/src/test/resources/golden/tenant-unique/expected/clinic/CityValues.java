package clinic;

import dev.kinship.KinshipGenerated;
import dev.kinship.runtime.table.Values;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Values to make or change a row of {@link City} with.
 *
 * <p>What is not set stays out of the SQL. For one call and one thread.
 */
@Generated("dev.kinship.processor.KinshipProcessor")
@KinshipGenerated
@NullMarked
public final class CityValues extends Values<City> {

  private CityValues() {
    super(CityTable.TABLE);
  }

  /**
   * Asks for values.
   *
   * @param values sets the values of a city
   * @return the values
   */
  public static CityValues of(Consumer<CityValues> values) {
    CityValues given = new CityValues();
    values.accept(given);
    return given;
  }

  /**
   * Sets the column {@code id}.
   *
   * @param id the value
   * @return this
   */
  public CityValues id(Long id) {
    set(CityTable.ID, id);
    return this;
  }

  /**
   * Sets the column {@code country_code}.
   *
   * @param countryCode the value; may be null
   * @return this
   */
  public CityValues countryCode(@Nullable String countryCode) {
    set(CityTable.COUNTRY_CODE, countryCode);
    return this;
  }

  /**
   * Sets the column {@code zone}.
   *
   * @param zone the value; may be null
   * @return this
   */
  public CityValues zone(@Nullable String zone) {
    set(CityTable.ZONE, zone);
    return this;
  }

  /**
   * Sets the column {@code zone_number}.
   *
   * @param zoneNumber the value; may be null
   * @return this
   */
  public CityValues zoneNumber(@Nullable Integer zoneNumber) {
    set(CityTable.ZONE_NUMBER, zoneNumber);
    return this;
  }
}
