package shop;

import dev.kinship.Entity;
import dev.kinship.HasOne;
import dev.kinship.Id;

/**
 * A supplier, which alone knows of the association.
 *
 * @param id the key
 */
@Entity
@HasOne(value = Account.class, column = "supplier_id")
public record Supplier(@Id Long id) implements SupplierAssociations {}
