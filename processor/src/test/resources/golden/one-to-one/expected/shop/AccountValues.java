package shop;

import dev.kinship.KinshipGenerated;
import dev.kinship.runtime.table.Values;
import java.math.BigDecimal;
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
   * Sets the column {@code id}.
   *
   * @param id the value
   * @return this
   */
  public AccountValues id(Integer id) {
    set(AccountTable.ID, id);
    return this;
  }

  /**
   * Sets the column {@code manager}.
   *
   * @param manager the value
   * @return this
   */
  public AccountValues manager(String manager) {
    set(AccountTable.MANAGER, manager);
    return this;
  }

  /**
   * Sets the column {@code balance}.
   *
   * @param balance the value
   * @return this
   */
  public AccountValues balance(BigDecimal balance) {
    set(AccountTable.BALANCE, balance);
    return this;
  }

  /**
   * Sets the column {@code supplier_id}.
   *
   * @param supplierId the value; may be null
   * @return this
   */
  public AccountValues supplierId(@Nullable Integer supplierId) {
    set(AccountTable.SUPPLIER_ID, supplierId);
    return this;
  }
}
