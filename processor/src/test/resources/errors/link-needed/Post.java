package clinic;

import dev.kinship.Entity;
import dev.kinship.HasMany;
import dev.kinship.Id;

@Entity
@HasMany(Tag.class) // ERROR link-needed
record Post(@Id Long id) implements PostAssociations {}
