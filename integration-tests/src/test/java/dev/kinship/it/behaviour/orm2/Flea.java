package dev.kinship.it.behaviour.orm2;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;
import dev.kinship.OnReplace;
import org.jspecify.annotations.Nullable;

@Entity
public record Flea(
    @Id int id,
    @BelongsTo(value = Pet.class, reverse = "fleas", onReplace = OnReplace.DELETE)
        @Nullable Long hostId)
    implements FleaAssociations {}
