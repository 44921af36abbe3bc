package dev.kinship.examples.howto.pages;

import dev.kinship.runtime.table.TableQuery;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Pages of articles, the newest first. A test runs it. */
final class Paging {

  private Paging() {}

  private static TableQuery<Article> newest(Handle h) {
    return ArticleTable.query(h).orderBy(ArticleTable.POSTED_AT.desc()).limit(20);
  }

  /** The page after an article; the first page for null. */
  static List<Article> next(Handle h, @Nullable Long after) {
    if (after == null) {
      return newest(h).list();
    }
    Article last = ArticleTable.find(h, after).orElseThrow();
    return newest(h).after(last).list();
  }

  static List<Article> previous(Handle h, Article first) {
    return newest(h).before(first).list();
  }

  static List<Article> by(Handle h, Author ann, int page) {
    return ann.getArticles(
        h, ArticleTable.fetch().orderBy(ArticleTable.ID.asc()).limit(20).offset(20 * page));
  }

  static long export(Handle h) {
    long rows = 0;
    for (List<Article> page : ArticleTable.query(h).pages(1_000)) {
      rows += page.size();
    }
    return rows;
  }
}
