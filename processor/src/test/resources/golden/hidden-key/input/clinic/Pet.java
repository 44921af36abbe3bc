package clinic;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;
import dev.kinship.ReferentialAction;

/**
 * A pet that does not know its owner.
 *
 * @param id the key
 * @param name the name
 */
@Entity
@BelongsTo(
    value = Person.class,
    name = "owner",
    reverse = "pets",
    onDelete = ReferentialAction.SET_NULL)
public record Pet(@Id Long id, String name) implements PetAssociations {}
