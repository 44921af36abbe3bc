package shop;

import dev.kinship.KinshipGenerated;
import dev.kinship.runtime.table.Values;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

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

  /** Sets the column {@code id}. */
  public AccountValues id(Long id) {
    set(AccountTable.ID, id);
    return this;
  }

  /** Sets the column {@code supplier_id}. */
  public AccountValues supplierId(Long supplierId) {
    set(AccountTable.SUPPLIER_ID, supplierId);
    return this;
  }

  /** Sets {@code supplier_id} to the key of the supplier. */
  public AccountValues supplier(Supplier supplier) {
    AccountTable.SUPPLIER.give(this, supplier);
    return this;
  }
}
