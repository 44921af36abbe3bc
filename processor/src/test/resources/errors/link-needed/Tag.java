package clinic;

import dev.kinship.Entity;
import dev.kinship.HasMany;
import dev.kinship.Id;

@Entity
@HasMany(Post.class)
record Tag(@Id Long id) implements TagAssociations {}
