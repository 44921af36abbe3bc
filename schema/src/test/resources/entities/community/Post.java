package community;

import dev.kinship.BelongsTo;
import dev.kinship.CreatedAt;
import dev.kinship.Entity;
import dev.kinship.HasMany;
import dev.kinship.Id;
import dev.kinship.Version;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A row of {@code post}.
 *
 * @param version How often it was changed.
 */
@Entity(table = "posts")
@HasMany(
    value = Person.class,
    name = "peopleByMention",
    through = Mention.class,
    reverse = "postsByMention")
// What a post is about: \\u002a/ @HasMany
@HasMany(value = Tag.class, joinTable = "posts_tags", reverse = "posts")
public record Post(
    @Id @Nullable UUID id,
    @BelongsTo(value = Person.class, reverse = "posts") long authorId,
    String title,
    List<String> tags,
    // By the column's name and default: only inserts write it.
    @CreatedAt @Nullable LocalDateTime created,
    LocalDateTime modified,
    // By the column's name: each change compares and raises it.
    @Version short version)
    implements PostAssociations {}
