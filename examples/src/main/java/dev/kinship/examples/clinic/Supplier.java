package dev.kinship.examples.clinic;

import dev.kinship.Entity;
import dev.kinship.HasOne;
import dev.kinship.Id;
import org.jspecify.annotations.Nullable;

/** Whom the clinic buys from. The account's row holds the key, and only one may hold it. */
@Entity(table = "suppliers")
@HasOne(Account.class)
public record Supplier(@Id @Nullable Integer id, String name) implements SupplierAssociations {}
