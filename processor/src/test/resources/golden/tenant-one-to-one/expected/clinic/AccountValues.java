package clinic;

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

  /** Sets the column {@code tenant_id}. */
  public AccountValues tenantId(long tenantId) { return set(this, AccountTable.TENANT_ID, tenantId); }

  /** Sets the column {@code id}. */
  public AccountValues id(long id) { return set(this, AccountTable.ID, id); }

  /** Sets the column {@code owner_id}; it may be null. */
  public AccountValues ownerId(@Nullable Long ownerId) { return set(this, AccountTable.OWNER_ID, ownerId); }

  /** Sets {@code owner_id} to the key of the owner, which must have the same {@code tenant_id}; null for none. */
  public AccountValues owner(@Nullable Owner owner) { return AccountTable.OWNER.give(this, owner); }
}
