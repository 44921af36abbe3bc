package dev.kinship.examples.readme;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;
import org.jspecify.annotations.Nullable;

@Entity
public record Account(
    @Id Long id,
    String manager,
    @BelongsTo(value = Supplier.class, unique = true, reverse = "account")
        @Nullable Long supplierId)
    implements AccountAssociations {}
