package clinic;

import dev.kinship.Entity;
import dev.kinship.HasMany;
import dev.kinship.Id;

/** Its tags are linked by an entity. */
@Entity
@HasMany(value = Tag.class, through = PostTag.class, orderBy = "name")
record Post(@Id Long id, String title) implements PostAssociations {}
