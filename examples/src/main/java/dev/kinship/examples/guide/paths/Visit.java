package dev.kinship.examples.guide.paths;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.HasOne;
import dev.kinship.Id;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Whose owner is its pet's. */
@Entity
@HasOne(value = Owner.class, through = Pet.class)
public record Visit(@Id @Nullable Long id, LocalDate day, @BelongsTo(Pet.class) long petId)
    implements VisitAssociations {}
