package shop;

import dev.kinship.Accessors;
import dev.kinship.Entity;
import dev.kinship.HasOne;
import dev.kinship.Id;
import org.jspecify.annotations.Nullable;

/**
 * A supplier.
 *
 * @param id the key
 */
@Entity
@HasOne(
    value = Account.class,
    name = "mainAccount",
    accessors = @Accessors(setKey = "useAccount", destroy = "closeAccount"))
public record Supplier(@Id @Nullable Long id) implements SupplierAssociations {}
