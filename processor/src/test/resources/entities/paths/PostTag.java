package clinic;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;

@Entity
record PostTag(
    @Id @BelongsTo(value = Post.class, reverse = "postTags") long postId,
    @Id @BelongsTo(value = Tag.class, reverse = "tagPosts") long tagId)
    implements PostTagAssociations {}
