package shop;

import dev.kinship.Entity;
import dev.kinship.Id;
import org.jspecify.annotations.Nullable;

/**
 * A supplier.
 *
 * @param id the key
 * @param name the name
 */
@Entity
public record Supplier(@Id @Nullable Integer id, String name) implements SupplierAssociations {}
