package clinic;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.HasOne;
import dev.kinship.Id;
import java.time.LocalDate;

/** By two keys, each held by the row before. */
@Entity
@HasOne(value = Owner.class, through = Pet.class)
@HasOne(value = Clinic.class, through = Owner.class)
record Visit(
    @Id Long id, LocalDate day, @BelongsTo(value = Pet.class, reverse = "visits") long petId)
    implements VisitAssociations {}
