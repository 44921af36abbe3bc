package dev.kinship.examples.comingfrom;

import dev.kinship.Entity;
import dev.kinship.HasOne;
import dev.kinship.Id;
import org.jspecify.annotations.Nullable;

@Entity
@HasOne(Account.class)
public record Supplier(@Id @Nullable Long id, String name) implements SupplierAssociations {}
