package clinic;

import dev.kinship.Entity;
import dev.kinship.HasMany;
import dev.kinship.Id;

@Entity
@HasMany(value = Post.class, joinTable = "post_tag", inverseColumns = "article_id")
record Tag(@Id Long id) implements TagAssociations {}
