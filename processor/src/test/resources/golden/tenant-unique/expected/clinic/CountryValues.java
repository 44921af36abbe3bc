package clinic;

import dev.kinship.KinshipGenerated;
import dev.kinship.runtime.table.Values;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Values to insert or update a row of {@link Country} with. Columns that are not set stay out of
 * the SQL. Not thread-safe; use new ones for each call.
 */
@Generated("dev.kinship.processor.KinshipProcessor")
@KinshipGenerated
@NullMarked
public final class CountryValues extends Values<Country> {

  private CountryValues() {
    super(CountryTable.TABLE);
  }

  /** Returns the values that {@code values} sets. */
  public static CountryValues of(Consumer<CountryValues> values) {
    CountryValues given = new CountryValues();
    values.accept(given);
    return given;
  }

  /** Sets the column {@code id}. */
  public CountryValues id(Long id) {
    set(CountryTable.ID, id);
    return this;
  }

  /** Sets the column {@code code}; it may be null. */
  public CountryValues code(@Nullable String code) {
    set(CountryTable.CODE, code);
    return this;
  }

  /** Sets the column {@code continent}; it may be null. */
  public CountryValues continent(@Nullable String continent) {
    set(CountryTable.CONTINENT, continent);
    return this;
  }

  /** Sets the column {@code number}. */
  public CountryValues number(int number) {
    set(CountryTable.NUMBER, number);
    return this;
  }
}
