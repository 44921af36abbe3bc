package dev.kinship.it.cohort;

import dev.kinship.Accessors;
import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.HasMany;
import dev.kinship.Id;
import org.jspecify.annotations.Nullable;

/** Has a home, pets and a passport. */
@Entity
@HasMany(value = Club.class, joinTable = "membership", reverse = "members")
@HasMany(value = Toy.class, through = Pet.class)
record Person(
    @Id @Nullable Long id,
    String name,
    @BelongsTo(
            value = Address.class,
            reverse = "people",
            reverseAccessors = @Accessors(singular = "Inhabitant"))
        @Nullable Long addressId)
    implements PersonAssociations {}
