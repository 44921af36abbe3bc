package clinic;

import dev.kinship.Entity;
import dev.kinship.HasMany;
import dev.kinship.Id;

/** By the links of the other end, and then by an inverse end. */
// TagTable.java: .through("post_tag")
@Entity
@HasMany(value = Comment.class, through = Post.class, via = "posts")
@HasMany(value = Post.class, through = PostTag.class)
record Tag(@Id Long id) implements TagAssociations {}
