package clinic;

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
   * Sets the column {@code tenant_id}.
   *
   * @param tenantId the value
   * @return this
   */
  public AccountValues tenantId(long tenantId) {
    set(AccountTable.TENANT_ID, tenantId);
    return this;
  }

  /**
   * Sets the column {@code id}.
   *
   * @param id the value
   * @return this
   */
  public AccountValues id(long id) {
    set(AccountTable.ID, id);
    return this;
  }

  /**
   * Sets the column {@code owner_id}.
   *
   * @param ownerId the value; may be null
   * @return this
   */
  public AccountValues ownerId(@Nullable Long ownerId) {
    set(AccountTable.OWNER_ID, ownerId);
    return this;
  }
}
