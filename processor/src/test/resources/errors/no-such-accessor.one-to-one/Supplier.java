package clinic;

import dev.kinship.Accessors;
import dev.kinship.Entity;
import dev.kinship.HasOne;
import dev.kinship.Id;

@Entity
@HasOne(
    value = Secret.class,
    accessors = @Accessors(build = "newSecret")) // ERROR no-such-accessor
record Supplier(@Id Long id) implements SupplierAssociations {}
