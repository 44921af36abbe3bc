package shop;

import dev.kinship.KinshipGenerated;
import dev.kinship.runtime.table.Values;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Values to insert or update a row of {@link Account} with. Columns that are not set stay out of
 * the SQL. Not thread-safe; use new ones for each call.
 */
@Generated("dev.kinship.processor.KinshipProcessor")
@KinshipGenerated
@NullMarked
public final class AccountValues extends Values<Account> {

  private AccountValues() {
    super(AccountTable.TABLE);
  }

  /** Returns the values that {@code values} sets. */
  public static AccountValues of(Consumer<AccountValues> values) {
    AccountValues given = new AccountValues();
    values.accept(given);
    return given;
  }

  /** Sets the column {@code branch}. */
  public AccountValues branch(int branch) {
    set(AccountTable.BRANCH, branch);
    return this;
  }

  /** Sets the column {@code number}. */
  public AccountValues number(long number) {
    set(AccountTable.NUMBER, number);
    return this;
  }

  /** Sets the column {@code bank_code}; it may be null. */
  public AccountValues bankCode(@Nullable String bankCode) {
    set(AccountTable.BANK_CODE, bankCode);
    return this;
  }

  /** Sets the column {@code supplier_id}; it may be null. */
  public AccountValues supplierId(@Nullable Long supplierId) {
    set(AccountTable.SUPPLIER_ID, supplierId);
    return this;
  }

  /** Sets {@code bank_code} to the key of the bank; null for none. */
  public AccountValues bank(@Nullable Bank bank) {
    AccountTable.BANK.give(this, bank);
    return this;
  }
}
