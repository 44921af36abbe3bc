package dev.kinship.it.roles;

import dev.kinship.BelongsTo;
import dev.kinship.CreatedAt;
import dev.kinship.Entity;
import dev.kinship.Id;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A link whose time has no default in the database. */
@Entity
record ArticleTopic(
    @Id @BelongsTo(Article.class) long articleId,
    @Id @BelongsTo(Topic.class) long topicId,
    @Nullable String note,
    @CreatedAt Instant linkedAt)
    implements ArticleTopicAssociations {}
