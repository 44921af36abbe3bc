package community;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;
import java.util.UUID;

@Entity(table = "votes")
public record Vote(
    @Id @BelongsTo(value = Person.class, reverse = "votes") long personId,
    @Id @BelongsTo(value = Post.class, reverse = "votes") UUID postId,
    @Id @BelongsTo(value = Tag.class, reverse = "votes") short tagId)
    implements VoteAssociations {}
