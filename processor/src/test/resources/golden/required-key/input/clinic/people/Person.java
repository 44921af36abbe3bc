package clinic.people;

import clinic.visits.Visit;
import dev.kinship.Entity;
import dev.kinship.HasMany;
import dev.kinship.Id;

/**
 * A person.
 *
 * @param id the key
 */
@Entity
@HasMany(Visit.class)
public record Person(@Id long id) implements PersonAssociations {}
