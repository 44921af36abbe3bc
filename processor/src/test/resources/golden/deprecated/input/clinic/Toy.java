package clinic;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;

/**
 * A toy, of which there will be no more.
 *
 * @param id the key
 * @param personId the key of its owner
 * @deprecated pets have better things to do
 */
@Deprecated(forRemoval = true)
@Entity
public record Toy(@Id Long id, @BelongsTo(value = Person.class, reverse = "toys") Long personId)
    implements ToyAssociations {}
