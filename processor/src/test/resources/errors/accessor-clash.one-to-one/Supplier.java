package clinic;

import dev.kinship.Entity;
import dev.kinship.Id;
import org.jdbi.v3.core.Handle;

@Entity
record Supplier(@Id Long id) implements SupplierAssociations {
  public boolean destroyAccount(Handle handle) { // ERROR accessor-clash
    return false;
  }
}
