package clinic;

import dev.kinship.Entity;
import dev.kinship.Id;
import org.jspecify.annotations.Nullable;

@Entity(table = "suppliers")
public record Supplier(@Id @Nullable Integer id, String name) implements SupplierAssociations {}
