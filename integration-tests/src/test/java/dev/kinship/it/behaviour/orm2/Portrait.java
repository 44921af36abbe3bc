package dev.kinship.it.behaviour.orm2;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;
import dev.kinship.OnReplace;
import org.jspecify.annotations.Nullable;

/** An extension with a key of its own, so that another can take its place. */
@Entity
public record Portrait(
    @Id int id,
    @BelongsTo(
            value = Person.class,
            unique = true,
            reverse = "portrait",
            onReplace = OnReplace.DELETE)
        @Nullable Long personId)
    implements PortraitAssociations {}
