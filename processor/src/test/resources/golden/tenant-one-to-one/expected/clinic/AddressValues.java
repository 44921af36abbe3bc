package clinic;

import dev.kinship.KinshipGenerated;
import dev.kinship.runtime.table.Values;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Values to insert or update a row of {@link Address} with. Columns that are not set stay out of
 * the SQL. Not thread-safe; use new ones for each call.
 */
@Generated("dev.kinship.processor.KinshipProcessor")
@KinshipGenerated
@NullMarked
public final class AddressValues extends Values<Address> {

  private AddressValues() {
    super(AddressTable.TABLE);
  }

  /** Returns the values that {@code values} sets. */
  public static AddressValues of(Consumer<AddressValues> values) {
    AddressValues given = new AddressValues();
    values.accept(given);
    return given;
  }

  /** Sets the column {@code tenant_id}. */
  public AddressValues tenantId(long tenantId) {
    set(AddressTable.TENANT_ID, tenantId);
    return this;
  }

  /** Sets the column {@code owner_id}. */
  public AddressValues ownerId(long ownerId) {
    set(AddressTable.OWNER_ID, ownerId);
    return this;
  }

  /** Sets the column {@code street}; it may be null. */
  public AddressValues street(@Nullable String street) {
    set(AddressTable.STREET, street);
    return this;
  }

  /** Sets {@code owner_id} to the key of the owner, which must have the same {@code tenant_id}. */
  public AddressValues owner(Owner owner) {
    AddressTable.OWNER.give(this, owner);
    return this;
  }
}
