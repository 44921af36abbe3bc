package dev.kinship.it.behaviour.orm2;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;
import org.jspecify.annotations.Nullable;

@Entity
public record Toy(
    @Id int id,
    String name,
    @BelongsTo(value = Person.class, reverse = "toys") @Nullable Long ownerId)
    implements ToyAssociations {}
