package shop;

import dev.kinship.KinshipGenerated;
import dev.kinship.runtime.table.Values;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Values for a row of {@link Bank}. What is not set stays out of the SQL. For one call and one thread. */
@Generated("dev.kinship.processor.KinshipProcessor")
@KinshipGenerated
@NullMarked
public final class BankValues extends Values<Bank> {

  private BankValues() { super(BankTable.TABLE); }

  /** Returns the values that {@code values} sets. */
  public static BankValues of(Consumer<BankValues> values) { return filled(new BankValues(), values); }

  /** Sets the column {@code code}. */
  public BankValues code(String code) { return set(this, BankTable.CODE, code); }

  /** Sets the column {@code in_scope}. */
  public BankValues inScope(boolean inScope) { return set(this, BankTable.IN_SCOPE, inScope); }
}
