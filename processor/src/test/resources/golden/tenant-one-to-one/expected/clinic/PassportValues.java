package clinic;

import dev.kinship.KinshipGenerated;
import dev.kinship.runtime.table.Values;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Values for a row of {@link Passport}. What is not set stays out of the SQL. For one call and one thread. */
@Generated("dev.kinship.processor.KinshipProcessor")
@KinshipGenerated
@NullMarked
public final class PassportValues extends Values<Passport> {

  private PassportValues() { super(PassportTable.TABLE); }

  /** Returns the values that {@code values} sets. */
  public static PassportValues of(Consumer<PassportValues> values) { return filled(new PassportValues(), values); }

  /** Sets the column {@code country}. */
  public PassportValues country(String country) { return set(this, PassportTable.COUNTRY, country); }

  /** Sets the column {@code number}. */
  public PassportValues number(long number) { return set(this, PassportTable.NUMBER, number); }

  /** Sets the column {@code tenant_id}; it may be null. */
  public PassportValues tenantId(@Nullable Long tenantId) { return set(this, PassportTable.TENANT_ID, tenantId); }

  /** Sets the column {@code owner_id}; it may be null. */
  public PassportValues ownerId(@Nullable Long ownerId) { return set(this, PassportTable.OWNER_ID, ownerId); }

  /** Sets {@code tenant_id} and {@code owner_id} to the key of the owner; null for none. */
  public PassportValues owner(@Nullable Owner owner) { return PassportTable.OWNER.give(this, owner); }
}
