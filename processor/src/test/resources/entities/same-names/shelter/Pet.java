package shelter;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;
import org.jspecify.annotations.Nullable;

@Entity(schema = "shelter")
public record Pet(
    @Id @Nullable Long id,
    @BelongsTo(value = clinic.Pet.class, reverse = "former") @Nullable Long successorId)
    implements PetAssociations {}
