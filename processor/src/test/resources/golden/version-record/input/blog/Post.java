package blog;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;
import dev.kinship.Version;
import org.jspecify.annotations.Nullable;

/**
 * A post.
 *
 * @param id the key
 * @param title the title
 * @param authorId the key of its author
 * @param version how often it was changed
 */
@Entity
public record Post(
    @Id @Nullable Long id,
    String title,
    @BelongsTo(value = User.class, reverse = "posts") @Nullable Long authorId,
    @Version @Nullable Long version)
    implements PostAssociations {}
