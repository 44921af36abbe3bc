package dev.kinship.examples.howto.versions;

import dev.kinship.Entity;
import dev.kinship.Id;
import dev.kinship.Version;
import org.jspecify.annotations.Nullable;

/** What several users edit. */
@Entity
public record Article(@Id @Nullable Long id, String title, @Version int version)
    implements ArticleAssociations {

  Article titled(String other) {
    return new Article(id, other, version);
  }
}
