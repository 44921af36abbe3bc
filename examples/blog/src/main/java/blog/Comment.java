package blog;

import dev.kinship.BelongsTo;
import dev.kinship.CreatedAt;
import dev.kinship.Entity;
import dev.kinship.Id;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@Entity
public record Comment(
    @Id @Nullable Long id,
    String body,
    @CreatedAt @Nullable Instant writtenAt,
    @BelongsTo(value = Post.class, reverse = "comments") long postId,
    @BelongsTo(value = User.class, reverse = "comments") @Nullable Long authorId)
    implements CommentAssociations {}
