package dev.kinship.it.paths;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.HasMany;
import dev.kinship.HasOne;
import dev.kinship.Id;
import java.time.LocalDate;

/** By keys only: its owner, and the owner's clinic. */
@Entity
@HasMany(value = Vet.class, joinTable = "visit_vet", reverse = "visits")
@HasOne(value = Owner.class, through = Pet.class)
@HasOne(value = Clinic.class, through = Owner.class)
record Visit(
    @Id long id, LocalDate day, @BelongsTo(value = Pet.class, reverse = "visits") long petId)
    implements VisitAssociations {}
