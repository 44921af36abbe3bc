package clinic;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.HasMany;
import dev.kinship.Id;
import org.jspecify.annotations.Nullable;

/** By two inverse ends; on the way there is a default scope, at the end an order. */
@Entity
@HasMany(value = Visit.class, through = Pet.class, orderBy = "day desc")
record Owner(
    @Id Long id,
    String name,
    @BelongsTo(value = Clinic.class, reverse = "owners") @Nullable Long clinicId)
    implements OwnerAssociations {}
