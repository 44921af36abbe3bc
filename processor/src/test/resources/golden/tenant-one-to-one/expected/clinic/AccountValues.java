package clinic;

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

  /** Sets the column {@code tenant_id}. */
  public AccountValues tenantId(long tenantId) {
    set(AccountTable.TENANT_ID, tenantId);
    return this;
  }

  /** Sets the column {@code id}. */
  public AccountValues id(long id) {
    set(AccountTable.ID, id);
    return this;
  }

  /** Sets the column {@code owner_id}; it may be null. */
  public AccountValues ownerId(@Nullable Long ownerId) {
    set(AccountTable.OWNER_ID, ownerId);
    return this;
  }

  /**
   * Sets {@code owner_id} to the key of the owner, which must have the same {@code tenant_id}; null
   * for none.
   */
  public AccountValues owner(@Nullable Owner owner) {
    AccountTable.OWNER.give(this, owner);
    return this;
  }
}
