package clinic;

import dev.kinship.KinshipGenerated;
import dev.kinship.runtime.table.Values;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Values for a row of {@link Country}. What is not set stays out of the SQL. For one call and one thread. */
@Generated("dev.kinship.processor.KinshipProcessor")
@KinshipGenerated
@NullMarked
public final class CountryValues extends Values<Country> {

  private CountryValues() { super(CountryTable.TABLE); }

  /** Returns the values that {@code values} sets. */
  public static CountryValues of(Consumer<CountryValues> values) { return filled(new CountryValues(), values); }

  /** Sets the column {@code id}. */
  public CountryValues id(Long id) { return set(this, CountryTable.ID, id); }

  /** Sets the column {@code code}; it may be null. */
  public CountryValues code(@Nullable String code) { return set(this, CountryTable.CODE, code); }

  /** Sets the column {@code continent}; it may be null. */
  public CountryValues continent(@Nullable String continent) { return set(this, CountryTable.CONTINENT, continent); }

  /** Sets the column {@code number}. */
  public CountryValues number(int number) { return set(this, CountryTable.NUMBER, number); }
}
