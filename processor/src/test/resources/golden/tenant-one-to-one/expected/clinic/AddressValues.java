package clinic;

import dev.kinship.KinshipGenerated;
import dev.kinship.runtime.table.Values;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Values to make or change a row of {@link Address} with.
 *
 * <p>What is not set stays out of the SQL. For one call and one thread.
 */
@Generated("dev.kinship.processor.KinshipProcessor")
@KinshipGenerated
@NullMarked
public final class AddressValues extends Values<Address> {

  private AddressValues() {
    super(AddressTable.TABLE);
  }

  /**
   * Asks for values.
   *
   * @param values sets the values of an address
   * @return the values
   */
  public static AddressValues of(Consumer<AddressValues> values) {
    AddressValues given = new AddressValues();
    values.accept(given);
    return given;
  }

  /**
   * Sets the column {@code tenant_id}.
   *
   * @param tenantId the value
   * @return this
   */
  public AddressValues tenantId(long tenantId) {
    set(AddressTable.TENANT_ID, tenantId);
    return this;
  }

  /**
   * Sets the column {@code owner_id}.
   *
   * @param ownerId the value
   * @return this
   */
  public AddressValues ownerId(long ownerId) {
    set(AddressTable.OWNER_ID, ownerId);
    return this;
  }

  /**
   * Sets the column {@code street}.
   *
   * @param street the value; may be null
   * @return this
   */
  public AddressValues street(@Nullable String street) {
    set(AddressTable.STREET, street);
    return this;
  }
}
