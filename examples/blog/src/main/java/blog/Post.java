package blog;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.HasMany;
import dev.kinship.Id;
import dev.kinship.Scope;
import dev.kinship.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@Entity
@Scope(name = "published", where = "published_at IS NOT NULL")
@HasMany(value = Tag.class, joinTable = "post_tag", reverse = "posts", orderBy = "name")
public record Post(
    @Id @Nullable Long id,
    String title,
    String body,
    @Nullable Instant publishedAt, // null in a draft
    @Version int version,
    @BelongsTo(value = User.class, reverse = "posts") long authorId)
    implements PostAssociations {

  Post withTitle(String newTitle) {
    return new Post(id, newTitle, body, publishedAt, version, authorId);
  }

  Post withPublishedAt(Instant at) {
    return new Post(id, title, body, at, version, authorId);
  }
}
