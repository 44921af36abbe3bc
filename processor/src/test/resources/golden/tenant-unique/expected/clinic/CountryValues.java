package clinic;

import dev.kinship.KinshipGenerated;
import dev.kinship.runtime.table.Values;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Values to make or change a row of {@link Country} with.
 *
 * <p>What is not set stays out of the SQL. For one call and one thread.
 */
@Generated("dev.kinship.processor.KinshipProcessor")
@KinshipGenerated
@NullMarked
public final class CountryValues extends Values<Country> {

  private CountryValues() {
    super(CountryTable.TABLE);
  }

  /**
   * Asks for values.
   *
   * @param values sets the values of a country
   * @return the values
   */
  public static CountryValues of(Consumer<CountryValues> values) {
    CountryValues given = new CountryValues();
    values.accept(given);
    return given;
  }

  /**
   * Sets the column {@code id}.
   *
   * @param id the value
   * @return this
   */
  public CountryValues id(Long id) {
    set(CountryTable.ID, id);
    return this;
  }

  /**
   * Sets the column {@code code}.
   *
   * @param code the value; may be null
   * @return this
   */
  public CountryValues code(@Nullable String code) {
    set(CountryTable.CODE, code);
    return this;
  }

  /**
   * Sets the column {@code continent}.
   *
   * @param continent the value; may be null
   * @return this
   */
  public CountryValues continent(@Nullable String continent) {
    set(CountryTable.CONTINENT, continent);
    return this;
  }

  /**
   * Sets the column {@code number}.
   *
   * @param number the value
   * @return this
   */
  public CountryValues number(int number) {
    set(CountryTable.NUMBER, number);
    return this;
  }
}
