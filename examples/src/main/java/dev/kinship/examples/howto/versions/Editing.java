package dev.kinship.examples.howto.versions;

import dev.kinship.runtime.error.StaleRowException;
import dev.kinship.runtime.query.Lock;
import java.util.function.UnaryOperator;
import org.jdbi.v3.core.Handle;

/** What an editor does with versions. A test runs it. */
final class Editing {

  private Editing() {}

  /** What the user is told. */
  static final class Conflict extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Conflict(String message) {
      super(message);
    }
  }

  /** Saves what a user has made of the version that he has seen. */
  static Article save(Handle h, long id, String title, int version) {
    try {
      return ArticleTable.update(h, new Article(id, title, version));
    } catch (StaleRowException e) { // nothing was changed, and the transaction goes on
      throw new Conflict("Somebody changed it meanwhile: version " + e.found() + ".");
    }
  }

  /** Changes what is there, whoever else does. */
  static Article change(Handle h, long id, UnaryOperator<Article> change) {
    while (true) {
      Article article = ArticleTable.find(h, id).orElseThrow();
      try {
        return ArticleTable.update(h, change.apply(article));
      } catch (StaleRowException e) {
        // somebody was faster: again
      }
    }
  }

  static Article overwrite(Handle h, long id, String title) {
    return ArticleTable.update(h, id, a -> a.title(title));
  }

  /** Changes it while others wait. */
  static Article changeLocked(Handle h, long id, UnaryOperator<Article> change) {
    Article article =
        ArticleTable.query(h).where(ArticleTable.ID.eq(id)).lock(Lock.FOR_NO_KEY_UPDATE).one();
    return ArticleTable.update(h, change.apply(article));
  }
}
