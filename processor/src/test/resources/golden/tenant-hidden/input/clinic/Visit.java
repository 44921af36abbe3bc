package clinic;

import dev.kinship.Entity;
import dev.kinship.Id;

/**
 * A visit, of which neither column of the key is a property.
 *
 * @param id the key
 */
@Entity
public record Visit(@Id Long id) implements VisitAssociations {}
