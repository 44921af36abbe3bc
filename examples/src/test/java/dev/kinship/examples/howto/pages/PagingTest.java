package dev.kinship.examples.howto.pages;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kinship.testkit.TestDatabase;
import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What the page on pages says. */
class PagingTest {

  @Test
  void pages_have_each_row_once() {
    Jdbi jdbi = Jdbi.create(TestDatabase.create().dataSource());
    jdbi.useHandle(
        h -> {
          h.createScript(
                  """
                  CREATE TABLE author (id bigserial PRIMARY KEY, name text NOT NULL);
                  CREATE TABLE article (id bigserial PRIMARY KEY, title text NOT NULL,
                    posted_at timestamptz NOT NULL, author_id bigint NOT NULL REFERENCES author);
                  INSERT INTO author (name) VALUES ('Ann');
                  INSERT INTO article (title, posted_at, author_id)
                    SELECT 'article ' || n, date '2026-01-01' + n / 3, 1 FROM generate_series(1, 50) n;
                  """)
              .execute();
          List<Article> seen = new ArrayList<>();
          @Nullable Long last = null;
          for (List<Article> page = Paging.next(h, last);
              !page.isEmpty();
              page = Paging.next(h, last)) {
            seen.addAll(page);
            last = page.get(page.size() - 1).id();
          }
          assertThat(seen).hasSize(50).doesNotHaveDuplicates();
          assertThat(Paging.previous(h, seen.get(40))).isEqualTo(seen.subList(20, 40));
          Author ann = seen.get(0).getAuthor(h);
          assertThat(Paging.by(h, ann, 2)).hasSize(10);
          assertThat(Paging.export(h)).isEqualTo(50);
        });
  }
}
