package dev.kinship.it.roles;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kinship.it.Lab;
import dev.kinship.runtime.Changes;
import dev.kinship.runtime.Created;
import dev.kinship.runtime.error.NoSuchRowException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** That each accessor which changes a row writes its time, and brings back what it changed. */
class RolesOfAssociationsTest {

  @RegisterExtension static final Lab lab = Lab.with(Library.TABLES);

  private static final Instant LONG_AGO = Instant.parse("2002-01-01T00:00:00Z");

  private Handle handle;
  private Writer ann;
  private Writer bob;
  private Article owls;
  private Article newts;

  @BeforeEach
  void rows() {
    handle = lab.handle();
    ann = WriterTable.insert(handle, w -> w.name("Ann"));
    bob = WriterTable.insert(handle, w -> w.name("Bob"));
    owls = ArticleTable.insert(handle, a -> a.title("Owls").writerId(ann.id()));
    newts = ArticleTable.insert(handle, a -> a.title("Newts"));
    longAgo();
  }

  @Test
  void set_and_remove_at_the_owning_end() {
    Article set = lab.costs(1, () -> newts.setWriter(handle, bob));
    assertThat(lab.statements())
        .containsExactly(
            "UPDATE article SET writer_id = $1, updated_at = now() WHERE id = $2"
                + " AND EXISTS (SELECT 1 FROM writer WHERE id = $3)"
                + " RETURNING length, edits, updated_at");
    assertThat(set.writerId()).isEqualTo(bob.id());
    assertThat(set.edits()).isEqualTo(1);
    assertChanged(set);

    longAgo();
    Article byKey = lab.costs(1, () -> set.setWriterId(handle, ann.id()));
    assertChanged(byKey);

    longAgo();
    Article removed = lab.costs(1, () -> byKey.removeWriter(handle));
    assertThat(lab.statements())
        .containsExactly(
            "UPDATE article SET writer_id = NULL, updated_at = now() WHERE id = $1"
                + " RETURNING length, edits, updated_at");
    assertThat(removed.writerId()).isNull();
    assertThat(removed.edits()).isEqualTo(3);
    assertChanged(removed);
  }

  @Test
  void create_and_update_at_the_owning_end() {
    Created<Article, Writer> made =
        lab.costs(1, () -> newts.createWriter(handle, w -> w.name("Carl")));
    assertThat(lab.statements()).hasSize(1);
    assertThat(made.target().joinedAt()).isNotNull();
    assertThat(made.entity().writerId()).isEqualTo(made.target().id());
    assertThat(made.entity().edits()).isEqualTo(1);
    assertChanged(made.entity());

    longAgo();
    Writer updated = lab.costs(1, () -> made.entity().updateWriter(handle, w -> w.name("Carla")));
    assertThat(instant(updated.updatedAt())).isAfter(LONG_AGO);
    assertThat(timeOf("article", newts.id())).isBefore(LONG_AGO);
  }

  @Test
  void set_at_an_inverse_end_touches_who_comes_and_who_leaves() {
    Article stays = ArticleTable.insert(handle, a -> a.title("Bats").writerId(ann.id()));
    longAgo();
    Changes<Article> changes = lab.costs(1, () -> ann.setArticles(handle, stays, newts));

    assertThat(changes.linked()).singleElement().satisfies(this::assertChanged);
    assertThat(changes.linked().get(0).edits()).isEqualTo(1);
    assertThat(changes.unlinked()).singleElement().satisfies(this::assertChanged);
    assertThat(changes.untouched()).containsExactly(stays);
    assertThat(timeOf("article", stays.id())).isBefore(LONG_AGO);
    assertThat(timeOf("article", owls.id())).isAfter(LONG_AGO);
    assertThat(timeOf("writer", ann.id())).isBefore(LONG_AGO);
  }

  @Test
  void add_and_remove_at_an_inverse_end() {
    Changes<Article> added = lab.costs(1, () -> ann.addArticles(handle, owls, newts));
    assertThat(added.linked()).singleElement().satisfies(this::assertChanged);
    assertThat(timeOf("article", owls.id())).isBefore(LONG_AGO);

    longAgo();
    Changes<Article> removed = lab.costs(1, () -> ann.removeArticles(handle, newts));
    assertThat(removed.unlinked()).singleElement().satisfies(this::assertChanged);
    assertThat(removed.unlinked().get(0).edits()).isEqualTo(2);
    assertThat(timeOf("article", owls.id())).isBefore(LONG_AGO);
  }

  @Test
  void create_and_build_at_an_inverse_end() {
    Article made = lab.costs(1, () -> ann.createArticle(handle, a -> a.title("Bats")));
    assertThat(made.createdAt()).isNotNull().isEqualTo(made.updatedAt());
    assertThat(made.length()).isEqualTo(4);
    assertThat(made.state()).isEqualTo("draft");

    Article built = ann.buildArticle(a -> a.title("Bats"));
    assertThat(built).isEqualTo(new Article(null, 0, "Bats", null, null, null, null, ann.id()));
    assertThat(ArticleTable.insert(handle, built).length()).isEqualTo(4);
  }

  @Test
  void the_only_row_of_a_target_which_is_changed_in_place() {
    Biography biography = lab.costs(1, () -> ann.createBiography(handle, b -> b.text("Born.")));
    assertThat(biography.createdAt).isNotNull();
    assertThat(biography.length).isEqualTo(5);
    Biography other = BiographyTable.insert(handle, Biography.of("Wrote."));

    longAgo();
    Changes<Biography> changes = lab.costs(1, () -> ann.setBiography(handle, other));
    assertThat(changes.linked().get(0)).isSameAs(other);
    assertChanged(other);
    assertChanged(changes.unlinked().get(0));

    longAgo();
    Biography updated = lab.costs(1, () -> ann.updateBiography(handle, b -> b.text("Died.")));
    assertChanged(updated);

    longAgo();
    lab.costs(1, () -> ann.removeBiography(handle));
    assertThat(timeOf("biography", other.id)).isAfter(LONG_AGO);

    longAgo();
    assertThat(lab.costs(1, () -> other.setWriter(handle, bob))).isSameAs(other);
    assertChanged(other);

    longAgo();
    assertThat(lab.costs(1, () -> other.removeWriter(handle))).isSameAs(other);
    assertChanged(other);

    longAgo();
    Created<Biography, Writer> made =
        lab.costs(1, () -> other.createWriter(handle, w -> w.name("Carl")));
    assertThat(made.entity()).isSameAs(other);
    assertChanged(other);

    longAgo();
    assertThat(lab.costs(1, () -> other.destroyWriter(handle))).isSameAs(other);
    assertThat(other.writerId).isNull();
    assertChanged(other);
  }

  @Test
  void ensure_creates_or_changes() {
    Biography made = lab.costs(1, () -> ann.ensureBiography(handle, b -> b.text("Born.")));
    assertThat(made.createdAt).isNotNull();
    longAgo();
    Biography changed = lab.costs(1, () -> ann.ensureBiography(handle, b -> b.text("Died.")));
    assertThat(changed.createdAt).isEqualTo(made.createdAt);
    assertChanged(changed);
  }

  @Test
  void rows_that_a_delete_unlinks() {
    lab.costs(1, () -> WriterTable.delete(handle, ann, WriterTable.ARTICLES.unlinked()));
    assertThat(timeOf("article", owls.id())).isAfter(LONG_AGO);
  }

  @Test
  void a_write_that_is_refused_changes_no_instance() {
    Biography biography = BiographyTable.insert(handle, Biography.of("Born."));
    longAgo();
    var held = biography.updatedAt;
    lab.refuses(NoSuchRowException.class, 2, () -> biography.setWriterId(handle, 99L));
    assertThat(biography.updatedAt).isEqualTo(held);
    assertThat(biography.writerId).isNull();
    assertThat(timeOf("biography", biography.id)).isBefore(LONG_AGO);
  }

  @Test
  void many_rows_at_once() {
    List<Article> set =
        lab.costs(1, () -> ArticleTable.WRITER.set(handle, List.of(owls, newts), ann));
    assertThat(set.get(0)).isEqualTo(owls);
    assertThat(timeOf("article", owls.id())).isBefore(LONG_AGO);
    assertChanged(set.get(1));

    longAgo();
    List<Article> unlinked =
        lab.costs(1, () -> ArticleTable.WRITER.set(handle, List.of(owls, newts), null));
    assertThat(unlinked).allSatisfy(this::assertChanged);

    longAgo();
    Map<Writer, List<Article>> wanted = Map.of(ann, List.of(newts), bob, List.of(owls));
    var changes = lab.costs(1, () -> WriterTable.ARTICLES.set(handle, wanted));
    assertChanged(Objects.requireNonNull(changes.get(ann)).linked().get(0));
    assertChanged(Objects.requireNonNull(changes.get(bob)).linked().get(0));
  }

  @Test
  void keys_of_several_columns() {
    Shelf shelf = ShelfTable.insert(handle, s -> s.libraryId(7).id(1).room("A"));
    Book first = BookTable.insert(handle, b -> b.libraryId(7).id(1));
    Book second = BookTable.insert(handle, b -> b.libraryId(7).id(2));
    longAgo();
    Book set = lab.costs(1, () -> first.setShelf(handle, shelf));
    assertThat(lab.statements())
        .containsExactly(
            "UPDATE book SET shelf_id = $1, updated_at = now() WHERE library_id = $2 AND id = $3"
                + " AND EXISTS (SELECT 1 FROM shelf WHERE library_id = $4 AND id = $5)"
                + " RETURNING label, updated_at");
    assertThat(set.updatedAt()).isAfter(LONG_AGO);

    longAgo();
    Changes<Book> changes = lab.costs(1, () -> shelf.setBooks(handle, second));
    assertThat(changes.linked().get(0).updatedAt()).isAfter(LONG_AGO);
    assertThat(changes.unlinked().get(0).updatedAt()).isAfter(LONG_AGO);

    longAgo();
    Created<Book, Shelf> made =
        lab.costs(1, () -> second.createShelf(handle, s -> s.id(2).room("B")));
    assertThat(made.entity().updatedAt()).isAfter(LONG_AGO);
    assertThat(made.target().updatedAt()).isAfter(LONG_AGO);

    longAgo();
    List<Book> many =
        lab.costs(1, () -> BookTable.SHELF.set(handle, List.of(first, second), shelf));
    assertThat(many).allSatisfy(each -> assertThat(each.updatedAt()).isAfter(LONG_AGO));
  }

  @Test
  void links_that_are_an_entity() {
    Topic birds = TopicTable.insert(handle, t -> t.name("birds"));
    Topic night = TopicTable.insert(handle, t -> t.name("night"));
    lab.costs(1, () -> owls.setTopics(handle, birds));
    lab.costs(1, () -> owls.addTopics(handle, birds, night));
    lab.costs(1, () -> newts.addTopic(handle, night, link -> link.note("often")));
    Topic made = lab.costs(1, () -> newts.createTopic(handle, t -> t.name("water")));
    assertThat(made.createdAt()).isNotNull();
    lab.costs(
        1,
        () ->
            ArticleTable.TOPICS.set(
                handle, Map.of(owls, List.of(birds, made), newts, List.of(birds))));

    assertThat(ArticleTopicTable.all(handle)).hasSize(3);
    assertThat(
            lab.column(Integer.class, "SELECT count(*) FROM article_topic WHERE linked_at IS NULL"))
        .containsExactly(0);
  }

  /** There a set writes a column of the target first, and not its time. */
  @Test
  void above_read_committed() {
    handle.execute("SET SESSION CHARACTERISTICS AS TRANSACTION ISOLATION LEVEL REPEATABLE READ");
    try {
      Changes<Article> changes = ann.setArticles(handle, newts);
      assertChanged(changes.linked().get(0));
      assertThat(timeOf("writer", ann.id())).isBefore(LONG_AGO);
      Topic birds = TopicTable.insert(handle, t -> t.name("birds"));
      owls.setTopics(handle, birds);
      assertThat(timeOf("article", owls.id())).isAfter(LONG_AGO); // it lost its writer
    } finally {
      handle.execute("SET SESSION CHARACTERISTICS AS TRANSACTION ISOLATION LEVEL READ COMMITTED");
    }
  }

  @Test
  void a_row_of_many_is_written_once() {
    List<Article> many =
        ArticleTable.insertAll(
            handle, IntStream.range(0, 50).mapToObj(i -> Article.of("a" + i, null)).toList());
    Changes<Article> changes = lab.costs(1, () -> ann.setArticles(handle, many));
    assertThat(changes.linked()).hasSize(50).allSatisfy(each -> assertThat(each.edits()).isOne());
  }

  private void longAgo() {
    lab.sql(Library.LONG_AGO);
  }

  private void assertChanged(Article article) {
    assertThat(article.updatedAt())
        .isNotNull()
        .isAfter(LONG_AGO)
        .isEqualTo(timeOf("article", article.id()));
  }

  private static void assertChanged(Biography biography) {
    assertThat(Objects.requireNonNull(biography.updatedAt).toInstant())
        .isAfter(LONG_AGO)
        .isEqualTo(timeOf("biography", biography.id));
  }

  private static Instant instant(@Nullable OffsetDateTime time) {
    return Objects.requireNonNull(time).toInstant();
  }

  private static Instant timeOf(String table, @Nullable Long id) {
    return lab.column(Instant.class, "SELECT updated_at FROM " + table + " WHERE id = " + id)
        .get(0);
  }
}
