package clinic;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.HasMany;
import dev.kinship.Id;

/** A class, whose first key is deprecated; by a key, and then by links. */
// CommentTable.java: .foreignKey(TABLE, POST_ID)
@Entity
@HasMany(value = Tag.class, through = Post.class, to = "tags")
class Comment implements CommentAssociations {

  @Id Long id;

  @Deprecated
  @BelongsTo(value = Post.class, reverse = "comments")
  Long postId;
}
