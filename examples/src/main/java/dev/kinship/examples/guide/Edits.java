package dev.kinship.examples.guide;

import dev.kinship.runtime.error.StaleRowException;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** What the guide shows of versions. */
final class Edits {

  private Edits() {}

  /** Empty where somebody else was faster. */
  static Optional<Article> rename(Handle h, Article article, String title) {
    try {
      return Optional.of(ArticleTable.update(h, article, a -> a.title(title)));
    } catch (StaleRowException e) { // nothing was changed: show what is there now
      return Optional.empty();
    }
  }
}
