package shop;

import dev.kinship.KinshipGenerated;
import dev.kinship.runtime.table.Values;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * Values to insert or update a row of {@link Bank} with. Columns that are not set stay out of the
 * SQL. Not thread-safe; use new ones for each call.
 */
@Generated("dev.kinship.processor.KinshipProcessor")
@KinshipGenerated
@NullMarked
public final class BankValues extends Values<Bank> {

  private BankValues() {
    super(BankTable.TABLE);
  }

  /** Returns the values that {@code values} sets. */
  public static BankValues of(Consumer<BankValues> values) {
    BankValues given = new BankValues();
    values.accept(given);
    return given;
  }

  /** Sets the column {@code code}. */
  public BankValues code(String code) {
    set(BankTable.CODE, code);
    return this;
  }

  /** Sets the column {@code in_scope}. */
  public BankValues inScope(boolean inScope) {
    set(BankTable.IN_SCOPE, inScope);
    return this;
  }
}
