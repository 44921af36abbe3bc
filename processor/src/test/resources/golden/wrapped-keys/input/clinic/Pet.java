package clinic;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * @param id the key
 * @param ownerId whose pet it is
 * @param motherId its mother
 * @param sitters who looks after it
 */
@Entity
@NullMarked
public record Pet(
    @dev.kinship.Id Id<Pet> id,
    @BelongsTo(value = Person.class, reverse = "pets") @Nullable PersonId ownerId,
    @BelongsTo @Nullable Id<Pet> motherId,
    List<PersonId> sitters)
    implements PetAssociations {}
