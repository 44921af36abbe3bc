package clinic;

import dev.kinship.Entity;
import dev.kinship.Id;
import java.util.UUID;

/**
 * A person.
 *
 * @param id the key
 */
@Entity
public record Person(@Id UUID id) implements PersonAssociations {}
