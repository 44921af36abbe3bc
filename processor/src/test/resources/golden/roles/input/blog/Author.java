package blog;

import dev.kinship.CreatedAt;
import dev.kinship.Entity;
import dev.kinship.Id;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * An author.
 *
 * @param id the key
 * @param name the name
 * @param joinedAt when the author joined
 */
@Entity
public record Author(
    @Id @Nullable Long id, String name, @CreatedAt @Nullable OffsetDateTime joinedAt)
    implements AuthorAssociations {}
