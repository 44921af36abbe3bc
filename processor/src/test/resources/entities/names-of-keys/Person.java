package clinic;

import dev.kinship.Entity;
import dev.kinship.HasMany;
import dev.kinship.Id;
import dev.kinship.Unique;

// Of Pet's two keys one has an inverse end already, so that the other is meant.
// PersonAssociations.java: SELECT EXISTS (SELECT 1 FROM pet WHERE walker_code = :key)
@Entity
@HasMany(value = Pet.class, name = "walked")
public record Person(@Id long id, @Unique String code) implements PersonAssociations {}
