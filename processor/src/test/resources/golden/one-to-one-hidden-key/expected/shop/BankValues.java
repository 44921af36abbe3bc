package shop;

import dev.kinship.KinshipGenerated;
import dev.kinship.runtime.table.Values;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * Values to make or change a row of {@link Bank} with.
 *
 * <p>What is not set stays out of the SQL. For one call and one thread.
 */
@Generated("dev.kinship.processor.KinshipProcessor")
@KinshipGenerated
@NullMarked
public final class BankValues extends Values<Bank> {

  private BankValues() {
    super(BankTable.TABLE);
  }

  /**
   * Asks for values.
   *
   * @param values sets the values of a bank
   * @return the values
   */
  public static BankValues of(Consumer<BankValues> values) {
    BankValues given = new BankValues();
    values.accept(given);
    return given;
  }

  /**
   * Sets the column {@code code}.
   *
   * @param code the value
   * @return this
   */
  public BankValues code(String code) {
    set(BankTable.CODE, code);
    return this;
  }

  /**
   * Sets the column {@code in_scope}.
   *
   * @param inScope the value
   * @return this
   */
  public BankValues inScope(boolean inScope) {
    set(BankTable.IN_SCOPE, inScope);
    return this;
  }
}
