package dev.kinship.benchmarks.model;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;

/**
 * That a post has a tag.
 *
 * @param postId the post's key
 * @param tagId the tag's key
 * @param position the place among the post's tags
 */
@Entity
public record PostTag(
    @Id @BelongsTo(Post.class) long postId, @Id @BelongsTo(Tag.class) long tagId, int position)
    implements PostTagAssociations {}
