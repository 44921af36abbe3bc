package shop;

import dev.kinship.KinshipGenerated;
import dev.kinship.runtime.table.Values;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Values to make or change a row of {@link Account} with.
 *
 * <p>What is not set stays out of the SQL. For one call and one thread.
 */
@Generated("dev.kinship.processor.KinshipProcessor")
@KinshipGenerated
@NullMarked
public final class AccountValues extends Values<Account> {

  private AccountValues() {
    super(AccountTable.TABLE);
  }

  /**
   * Asks for values.
   *
   * @param values sets the values of an account
   * @return the values
   */
  public static AccountValues of(Consumer<AccountValues> values) {
    AccountValues given = new AccountValues();
    values.accept(given);
    return given;
  }

  /**
   * Sets the column {@code branch}.
   *
   * @param branch the value
   * @return this
   */
  public AccountValues branch(int branch) {
    set(AccountTable.BRANCH, branch);
    return this;
  }

  /**
   * Sets the column {@code number}.
   *
   * @param number the value
   * @return this
   */
  public AccountValues number(long number) {
    set(AccountTable.NUMBER, number);
    return this;
  }

  /**
   * Sets the column {@code bank_code}.
   *
   * @param bankCode the value; may be null
   * @return this
   */
  public AccountValues bankCode(@Nullable String bankCode) {
    set(AccountTable.BANK_CODE, bankCode);
    return this;
  }

  /**
   * Sets the column {@code supplier_id}.
   *
   * @param supplierId the value; may be null
   * @return this
   */
  public AccountValues supplierId(@Nullable Long supplierId) {
    set(AccountTable.SUPPLIER_ID, supplierId);
    return this;
  }
}
