package dev.kinship.examples.howto.pages;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@Entity
public record Article(
    @Id @Nullable Long id,
    String title,
    Instant postedAt,
    @BelongsTo(value = Author.class, reverse = "articles") long authorId)
    implements ArticleAssociations {}
