package blog;

import dev.kinship.BelongsTo;
import dev.kinship.CreatedAt;
import dev.kinship.DatabaseDefault;
import dev.kinship.Entity;
import dev.kinship.Id;
import dev.kinship.ReadOnly;
import dev.kinship.UpdatedAt;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A post.
 *
 * @param id the key
 * @param title the title
 * @param state what becomes of it; "draft" by default
 * @param words the number of words, which the database counts
 * @param createdAt when it was inserted
 * @param updatedAt when it was last changed
 * @param authorId the key of its author
 */
@Entity
public record Post(
    @Id @Nullable Long id,
    String title,
    @DatabaseDefault @Nullable String state,
    @ReadOnly int words,
    @CreatedAt @Nullable Instant createdAt,
    @UpdatedAt @Nullable Instant updatedAt,
    @BelongsTo(value = Author.class, reverse = "posts") @Nullable Long authorId)
    implements PostAssociations {}
