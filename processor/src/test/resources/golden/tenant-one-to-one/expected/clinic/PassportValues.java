package clinic;

import dev.kinship.KinshipGenerated;
import dev.kinship.runtime.table.Values;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Values to insert or update a row of {@link Passport} with. Columns that are not set stay out of
 * the SQL. Not thread-safe; use new ones for each call.
 */
@Generated("dev.kinship.processor.KinshipProcessor")
@KinshipGenerated
@NullMarked
public final class PassportValues extends Values<Passport> {

  private PassportValues() {
    super(PassportTable.TABLE);
  }

  /** Returns the values that {@code values} sets. */
  public static PassportValues of(Consumer<PassportValues> values) {
    PassportValues given = new PassportValues();
    values.accept(given);
    return given;
  }

  /** Sets the column {@code country}. */
  public PassportValues country(String country) {
    set(PassportTable.COUNTRY, country);
    return this;
  }

  /** Sets the column {@code number}. */
  public PassportValues number(long number) {
    set(PassportTable.NUMBER, number);
    return this;
  }

  /** Sets the column {@code tenant_id}; it may be null. */
  public PassportValues tenantId(@Nullable Long tenantId) {
    set(PassportTable.TENANT_ID, tenantId);
    return this;
  }

  /** Sets the column {@code owner_id}; it may be null. */
  public PassportValues ownerId(@Nullable Long ownerId) {
    set(PassportTable.OWNER_ID, ownerId);
    return this;
  }

  /** Sets {@code tenant_id} and {@code owner_id} to the key of the owner; null for none. */
  public PassportValues owner(@Nullable Owner owner) {
    PassportTable.OWNER.give(this, owner);
    return this;
  }
}
