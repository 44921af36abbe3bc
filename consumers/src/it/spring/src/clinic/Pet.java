package clinic;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;
import org.jspecify.annotations.Nullable;

@Entity
public record Pet(
    @Id Long id,
    String name,
    @BelongsTo(value = Person.class, reverse = "pets") @Nullable Long ownerId)
    implements PetAssociations {}
