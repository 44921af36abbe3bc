package shop;

import dev.kinship.KinshipGenerated;
import dev.kinship.runtime.table.Values;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Values for a row of {@link Account}. What is not set stays out of the SQL. For one call and one thread. */
@Generated("dev.kinship.processor.KinshipProcessor")
@KinshipGenerated
@NullMarked
public final class AccountValues extends Values<Account> {

  private AccountValues() { super(AccountTable.TABLE); }

  /** Returns the values that {@code values} sets. */
  public static AccountValues of(Consumer<AccountValues> values) { return filled(new AccountValues(), values); }

  /** Sets the column {@code id}. */
  public AccountValues id(Long id) { return set(this, AccountTable.ID, id); }

  /** Sets the column {@code supplier_id}. */
  public AccountValues supplierId(Long supplierId) { return set(this, AccountTable.SUPPLIER_ID, supplierId); }

  /** Sets {@code supplier_id} to the key of the supplier. */
  public AccountValues supplier(Supplier supplier) { return AccountTable.SUPPLIER.give(this, supplier); }
}
