package clinic;

import dev.kinship.Entity;
import dev.kinship.HasOne;
import dev.kinship.Id;

@Entity
@HasOne(String.class) // ERROR target-not-entity
record Supplier(@Id Long id) implements SupplierAssociations {}
