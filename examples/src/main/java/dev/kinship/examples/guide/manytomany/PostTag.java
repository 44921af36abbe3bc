package dev.kinship.examples.guide.manytomany;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;

/** That a post has a tag, and where it stands among the post's tags. */
@Entity
public record PostTag(
    @Id @BelongsTo(Post.class) long postId, @Id @BelongsTo(Tag.class) long tagId, int position)
    implements PostTagAssociations {}
