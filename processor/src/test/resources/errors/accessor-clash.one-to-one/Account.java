package clinic;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

@Entity
record Account(
    @Id Long id,
    @BelongsTo(value = Supplier.class, unique = true, reverse = "account") Long supplierId)
    implements AccountAssociations {
  public Optional<Supplier> destroySupplier(Handle handle) { // ERROR accessor-clash
    return Optional.empty();
  }
}
