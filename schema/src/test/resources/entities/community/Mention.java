package community;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;
import java.util.UUID;

@Entity(table = "mentions")
public record Mention(
    @Id @BelongsTo(value = Post.class, reverse = "mentions") UUID postId,
    @Id @BelongsTo(value = Person.class, reverse = "mentions") long personId,
    int position)
    implements MentionAssociations {}
