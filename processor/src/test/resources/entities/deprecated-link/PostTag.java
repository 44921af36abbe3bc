package clinic;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;

@Deprecated
@Entity
public record PostTag(
    @Id @BelongsTo(Post.class) long postId, @Id @BelongsTo(Tag.class) long tagId, int position)
    implements PostTagAssociations {}
