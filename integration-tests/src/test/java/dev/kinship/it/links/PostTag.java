package dev.kinship.it.links;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;

/** A link with a column of its own. */
@Entity
record PostTag(
    @Id @BelongsTo(Post.class) long postId, @Id @BelongsTo(Tag.class) long tagId, int position)
    implements PostTagAssociations {}
