package clinic;

import dev.kinship.Entity;
import dev.kinship.HasOne;
import dev.kinship.Id;
import dev.kinship.OnReplace;

@Entity
@HasOne(value = Account.class, onReplace = OnReplace.UNLINK)
record Supplier(@Id Long id) implements SupplierAssociations {}
