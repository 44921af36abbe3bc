package shop;

import dev.kinship.KinshipGenerated;
import dev.kinship.runtime.table.Values;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Values for a row of {@link Account}. What is not set stays out of the SQL. For one call and one thread. */
@Generated("dev.kinship.processor.KinshipProcessor")
@KinshipGenerated
@NullMarked
public final class AccountValues extends Values<Account> {

  private AccountValues() { super(AccountTable.TABLE); }

  /** Returns the values that {@code values} sets. */
  public static AccountValues of(Consumer<AccountValues> values) { return filled(new AccountValues(), values); }

  /** Sets the column {@code branch}. */
  public AccountValues branch(int branch) { return set(this, AccountTable.BRANCH, branch); }

  /** Sets the column {@code number}. */
  public AccountValues number(long number) { return set(this, AccountTable.NUMBER, number); }

  /** Sets the column {@code bank_code}; it may be null. */
  public AccountValues bankCode(@Nullable String bankCode) { return set(this, AccountTable.BANK_CODE, bankCode); }

  /** Sets the column {@code supplier_id}; it may be null. */
  public AccountValues supplierId(@Nullable Long supplierId) { return set(this, AccountTable.SUPPLIER_ID, supplierId); }

  /** Sets {@code bank_code} to the key of the bank; null for none. */
  public AccountValues bank(@Nullable Bank bank) { return AccountTable.BANK.give(this, bank); }
}
