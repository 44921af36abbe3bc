package dev.kinship.examples.guide;

import dev.kinship.Entity;
import dev.kinship.Id;
import dev.kinship.Version;
import org.jspecify.annotations.Nullable;

/** What several people edit. */
@Entity
public record Article(@Id @Nullable Long id, String title, @Version int version)
    implements ArticleAssociations {}
