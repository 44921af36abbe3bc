package clinic;

import dev.kinship.Entity;
import dev.kinship.HasMany;
import dev.kinship.Id;

@Entity
@HasMany(Account.class) // ERROR has-many-unique
record Supplier(@Id Long id) implements SupplierAssociations {}
