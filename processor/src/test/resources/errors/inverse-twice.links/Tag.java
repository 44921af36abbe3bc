package clinic;

import dev.kinship.Entity;
import dev.kinship.HasMany;
import dev.kinship.Id;

@Entity
@HasMany(value = Post.class, name = "articles", joinTable = "post_tag") // ERROR inverse-twice
record Tag(@Id Long id) implements TagAssociations {}
