package shop;

import dev.kinship.Entity;
import dev.kinship.Id;

/**
 * A supplier.
 *
 * @param id the key
 */
@Entity
public record Supplier(@Id Long id) implements SupplierAssociations {}
