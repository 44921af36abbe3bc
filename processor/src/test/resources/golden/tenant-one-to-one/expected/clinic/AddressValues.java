package clinic;

import dev.kinship.KinshipGenerated;
import dev.kinship.runtime.table.Values;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Values for a row of {@link Address}. What is not set stays out of the SQL. For one call and one thread. */
@Generated("dev.kinship.processor.KinshipProcessor")
@KinshipGenerated
@NullMarked
public final class AddressValues extends Values<Address> {

  private AddressValues() { super(AddressTable.TABLE); }

  /** Returns the values that {@code values} sets. */
  public static AddressValues of(Consumer<AddressValues> values) { return filled(new AddressValues(), values); }

  /** Sets the column {@code tenant_id}. */
  public AddressValues tenantId(long tenantId) { return set(this, AddressTable.TENANT_ID, tenantId); }

  /** Sets the column {@code owner_id}. */
  public AddressValues ownerId(long ownerId) { return set(this, AddressTable.OWNER_ID, ownerId); }

  /** Sets the column {@code street}; it may be null. */
  public AddressValues street(@Nullable String street) { return set(this, AddressTable.STREET, street); }

  /** Sets {@code owner_id} to the key of the owner, which must have the same {@code tenant_id}. */
  public AddressValues owner(Owner owner) { return AddressTable.OWNER.give(this, owner); }
}
