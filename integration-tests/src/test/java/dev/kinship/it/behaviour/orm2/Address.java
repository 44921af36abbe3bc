package dev.kinship.it.behaviour.orm2;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;
import org.jspecify.annotations.Nullable;

/** An extension of a person: its primary key is hers. */
@Entity
public record Address(
    @Id @BelongsTo(value = Person.class, unique = true, reverse = "address") long personId,
    @Nullable String street)
    implements AddressAssociations {}
