package dev.kinship.it.roles;

import dev.kinship.BelongsTo;
import dev.kinship.CreatedAt;
import dev.kinship.DatabaseDefault;
import dev.kinship.Entity;
import dev.kinship.HasMany;
import dev.kinship.Id;
import dev.kinship.ReadOnly;
import dev.kinship.UpdatedAt;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Its length is a generated column, its edits are counted by a trigger. */
@Entity
@HasMany(value = Topic.class, through = ArticleTopic.class)
record Article(
    @Id @Nullable Long id,
    @ReadOnly int length,
    String title,
    @DatabaseDefault @Nullable String state,
    @ReadOnly @Nullable Integer edits,
    @CreatedAt @Nullable Instant createdAt,
    @UpdatedAt @Nullable Instant updatedAt,
    @BelongsTo(value = Writer.class, reverse = "articles") @Nullable Long writerId)
    implements ArticleAssociations {

  /** One that is not in the database. */
  static Article of(String title, @Nullable String state) {
    return new Article(null, 0, title, state, null, null, null, null);
  }
}
