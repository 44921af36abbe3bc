package clinic;

import dev.kinship.Entity;
import dev.kinship.HasMany;
import dev.kinship.Id;

@Entity
@HasMany(value = Tag.class, through = Note.class) // ERROR target-not-entity
record Post(@Id Long id) implements PostAssociations {}
