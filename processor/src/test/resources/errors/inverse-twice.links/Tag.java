package clinic;

import dev.kinship.Entity;
import dev.kinship.HasMany;
import dev.kinship.Id;

@Entity
@HasMany(value = Post.class, name = "articles", joinTable = "post_tag")
record Tag(@Id Long id) implements TagAssociations {}
