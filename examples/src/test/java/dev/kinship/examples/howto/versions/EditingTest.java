package dev.kinship.examples.howto.versions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kinship.runtime.KinshipPlugin;
import dev.kinship.testkit.TestDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiConsumer;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the page on versions says. */
class EditingTest {

  private static final Jdbi JDBI =
      Jdbi.create(TestDatabase.create().dataSource()).installPlugin(new KinshipPlugin());

  private long id;

  @BeforeEach
  void table() {
    JDBI.useHandle(
        h -> {
          h.execute("DROP TABLE IF EXISTS article");
          h.execute(
              "CREATE TABLE article (id bigserial PRIMARY KEY, title text NOT NULL,"
                  + " version integer NOT NULL DEFAULT 0)");
          id = Objects.requireNonNull(ArticleTable.insert(h, a -> a.title("")).id());
        });
  }

  @Test
  void who_has_seen_an_older_version_is_told() {
    JDBI.useTransaction(
        h -> {
          assertThat(Editing.save(h, id, "first", 0).version()).isEqualTo(1);
          assertThatThrownBy(() -> Editing.save(h, id, "second", 0))
              .isInstanceOf(Editing.Conflict.class)
              .hasMessageContaining("version 1");
          assertThat(ArticleTable.find(h, id)).contains(new Article(id, "first", 1));
          assertThat(Editing.overwrite(h, id, "by key").version()).isEqualTo(2);
        });
  }

  @Test
  void no_change_is_lost_that_is_repeated() {
    together((h, letter) -> Editing.change(h, id, a -> a.titled(a.title() + letter)));
  }

  @Test
  void nor_one_of_a_row_that_is_locked() {
    together(
        (h, letter) ->
            h.useTransaction(t -> Editing.changeLocked(t, id, a -> a.titled(a.title() + letter))));
  }

  private void together(BiConsumer<Handle, String> change) {
    List<CompletableFuture<Void>> running = new ArrayList<>();
    for (String letter : List.of("a", "b", "c", "d")) {
      running.add(
          CompletableFuture.runAsync(
              () ->
                  JDBI.useHandle(
                      h -> {
                        for (int i = 0; i < 25; i++) {
                          change.accept(h, letter);
                        }
                      })));
    }
    running.forEach(CompletableFuture::join);
    Article article = JDBI.withHandle(h -> ArticleTable.find(h, id)).orElseThrow();
    assertThat(article.title()).hasSize(100);
    assertThat(article.version()).isEqualTo(100);
  }
}
