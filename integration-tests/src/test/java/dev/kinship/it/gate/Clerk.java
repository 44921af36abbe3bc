package dev.kinship.it.gate;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.HasMany;
import dev.kinship.Id;
import dev.kinship.Unique;
import org.jspecify.annotations.Nullable;

/** A key of the database's, a unique one of the user's, and a foreign one. */
@Entity
@HasMany(value = Club.class, joinTable = "clerk_club", reverse = "members")
record Clerk(
    @Id @Nullable Long id,
    @Unique String email,
    String name,
    @Nullable Integer desk,
    @BelongsTo(value = Town.class, reverse = "clerks") @Nullable Long townId)
    implements ClerkAssociations {}
