package dev.kinship.it.shape;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.HasMany;
import dev.kinship.Id;
import dev.kinship.Unique;
import dev.kinship.it.Lab;
import dev.kinship.runtime.error.ContradictionException;
import dev.kinship.runtime.error.DanglingKeyException;
import dev.kinship.runtime.error.NoSuchRowException;
import dev.kinship.runtime.error.UnsavedException;
import dev.kinship.runtime.query.Fetch;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Keys that are columns but no properties, declared at either end, and keys that refer to another
 * unique column than the key.
 */
@ParameterizedClass
@ValueSource(booleans = {false, true})
class HiddenAndUniqueKeysTest {

  @RegisterExtension
  static final Lab lab =
      Lab.with(
          """
          CREATE TABLE shelf (
            id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, name text, code text UNIQUE);
          CREATE TABLE book (
            id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, title text, shelf_id bigint);
          CREATE TABLE poster (
            id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, shelf_id bigint, rank int);
          CREATE TABLE label (
            id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, shelf_code text)\
          """);

  @Entity
  @HasMany(value = Poster.class, orderBy = "rank desc")
  record Shelf(@Id @Nullable Long id, @Nullable String name, @Unique @Nullable String code)
      implements HiddenAndUniqueKeysTest_ShelfAssociations {}

  @Entity
  @BelongsTo(value = Shelf.class, name = "shelf", reverse = "books")
  record Book(@Id @Nullable Long id, @Nullable String title)
      implements HiddenAndUniqueKeysTest_BookAssociations {}

  /** Knows nothing of the shelf; the shelf has declared it. */
  @Entity
  record Poster(@Id @Nullable Long id, @Nullable Integer rank)
      implements HiddenAndUniqueKeysTest_PosterAssociations {}

  @Entity
  record Label(
      @Id @Nullable Long id,
      @BelongsTo(value = Shelf.class, references = "code", reverse = "labels")
          @Nullable String shelfCode)
      implements HiddenAndUniqueKeysTest_LabelAssociations {}

  private final boolean inTransactions;
  private Shelf high;
  private Shelf low;

  HiddenAndUniqueKeysTest(boolean inTransactions) {
    this.inTransactions = inTransactions;
  }

  @BeforeEach
  void twoShelves() {
    high = HiddenAndUniqueKeysTest_ShelfTable.insert(lab.handle(), s -> s.name("high").code("H"));
    low = HiddenAndUniqueKeysTest_ShelfTable.insert(lab.handle(), s -> s.name("low").code("L"));
    lab.inTransactions(inTransactions);
  }

  @Test
  void a_hidden_key_is_read_from_the_row_in_the_same_round_trip() {
    Book book = HiddenAndUniqueKeysTest_BookTable.insert(lab.handle(), b -> b.title("Emma"));

    assertThat(lab.costs(1, () -> book.getShelf(lab.handle()))).isEmpty();
    Book put = lab.costs(1, () -> book.setShelf(lab.handle(), high));
    assertThat(put).isEqualTo(book);
    assertThat(lab.costs(1, () -> book.getShelf(lab.handle()))).contains(high);
    assertThat(lab.costs(1, () -> book.hasShelf(lab.handle()))).isTrue();
    assertThat(lab.costs(1, () -> book.getShelf(lab.handle(), isNamed("high")))).contains(high);
    assertThat(lab.costs(1, () -> book.getShelf(lab.handle(), isNamed("low")))).isEmpty();
    assertThat(lab.costs(1, () -> book.updateShelf(lab.handle(), s -> s.name("top"))).name())
        .isEqualTo("top");
    Book moved = lab.costs(1, () -> book.setShelfId(lab.handle(), low.id()));
    assertThat(moved.getShelf(lab.handle())).contains(low);
    assertThat(lab.costs(1, () -> book.removeShelf(lab.handle()))).isEqualTo(book);
    assertThat(lab.costs(1, () -> book.hasShelf(lab.handle()))).isFalse();
    assertThat(lab.costs(1, () -> book.createShelf(lab.handle(), s -> s.name("n"))).target().name())
        .isEqualTo("n");
  }

  @Test
  void of_a_hidden_key_absent_dangling_and_missing_row_are_told_apart() {
    Book book = HiddenAndUniqueKeysTest_BookTable.insert(lab.handle(), b -> b.shelfId(77L));

    assertThat(lab.refuses(DanglingKeyException.class, 1, () -> book.getShelf(lab.handle())))
        .hasMessageContaining("shelf_id is 77");
    Book gone = new Book(99L, "gone");
    assertThat(lab.refuses(NoSuchRowException.class, 1, () -> gone.getShelf(lab.handle())))
        .hasMessageContaining("99");
    Book unsaved = new Book(null, "unsaved");
    lab.refuses(UnsavedException.class, 0, () -> unsaved.getShelf(lab.handle()));
    lab.refuses(NoSuchRowException.class, 2, () -> book.setShelfId(lab.handle(), 78L));
    lab.refuses(NoSuchRowException.class, 1, () -> gone.updateShelf(lab.handle(), s -> s.name("")));
    lab.refuses(
        ContradictionException.class, 0, () -> book.updateShelf(lab.handle(), s -> s.id(5L)));
    assertThat(lab.column(Long.class, "SELECT shelf_id FROM book")).containsExactly(77L);
  }

  @Test
  void the_other_end_of_a_hidden_key_links_and_unlinks() {
    Book emma = lab.costs(1, () -> high.createBook(lab.handle(), b -> b.title("Emma")));
    Book persuasion = HiddenAndUniqueKeysTest_BookTable.insert(lab.handle(), b -> b.title("P"));

    assertThat(lab.costs(1, () -> high.getBooks(lab.handle()))).containsExactly(emma);
    var changes = lab.costs(1, () -> high.setBooks(lab.handle(), persuasion));
    assertThat(changes.linked()).containsExactly(persuasion);
    assertThat(changes.unlinked()).containsExactly(emma);
    assertThat(lab.column(Long.class, "SELECT shelf_id FROM book ORDER BY id"))
        .containsExactly(null, 1L);
    lab.refuses(
        ContradictionException.class, 0, () -> high.createBook(lab.handle(), b -> b.shelfId(9L)));
  }

  @Test
  void what_could_not_hold_the_key_in_memory_is_not_built_there() {
    assertThat(HiddenAndUniqueKeysTest_ShelfAssociations.class.getDeclaredMethods())
        .noneMatch(each -> each.getName().equals("buildBook"))
        .anyMatch(each -> each.getName().equals("buildLabel"));
  }

  @Test
  void a_declaration_at_the_inverse_end_alone_has_its_order() {
    Poster first = lab.costs(1, () -> high.createPoster(lab.handle(), p -> p.rank(1)));
    Poster second = lab.costs(1, () -> high.createPoster(lab.handle(), p -> p.rank(5)));
    Poster third = HiddenAndUniqueKeysTest_PosterTable.insert(lab.handle(), p -> p.rank(3));

    assertThat(lab.costs(1, () -> high.addPosters(lab.handle(), third)).linked())
        .containsExactly(third);
    assertThat(lab.costs(1, () -> high.getPosters(lab.handle())))
        .containsExactly(second, third, first);
    assertThat(high.getPosters(lab.handle(), Fetch.<Poster>all().limit(2)))
        .containsExactly(second, third);
    assertThat(HiddenAndUniqueKeysTest_ShelfTable.POSTERS.query(lab.handle(), high).list())
        .containsExactly(second, third, first);
    assertThat(lab.costs(1, () -> high.setPosters(lab.handle(), List.of())).unlinked()).hasSize(3);
    assertThat(first.getClass().getInterfaces()[0].getDeclaredMethods())
        .noneMatch(each -> each.getName().equals("getShelf"));
  }

  @Test
  void a_key_may_refer_to_another_unique_column() {
    Label label = lab.costs(1, () -> high.createLabel(lab.handle(), l -> {}));

    assertThat(label.shelfCode()).isEqualTo("H");
    assertThat(lab.costs(1, () -> label.getShelf(lab.handle()))).contains(high);
    assertThat(lab.costs(1, () -> high.getLabels(lab.handle()))).containsExactly(label);
    Label moved = lab.costs(1, () -> label.setShelf(lab.handle(), low));
    assertThat(moved.shelfCode()).isEqualTo("L");
    assertThat(lab.costs(1, () -> label.setShelfCode(lab.handle(), "L")).shelfCode())
        .isEqualTo("L");
    assertThat(lab.costs(1, () -> high.setLabels(lab.handle(), label)).linked())
        .containsExactly(label);
    assertThat(lab.costs(1, () -> moved.createShelf(lab.handle(), s -> s.code("N"))).entity())
        .isEqualTo(new Label(1L, "N"));
    assertThat(lab.costs(1, () -> label.updateShelf(lab.handle(), s -> s.name("new"))).name())
        .isEqualTo("new");
    lab.refuses(NoSuchRowException.class, 2, () -> label.setShelfCode(lab.handle(), "none"));
  }

  @Test
  void a_target_without_a_value_in_that_column_is_no_target() {
    Shelf plain = HiddenAndUniqueKeysTest_ShelfTable.insert(lab.handle(), s -> s.name("plain"));
    Label label = high.createLabel(lab.handle(), l -> {});

    lab.refuses(UnsavedException.class, 0, () -> label.setShelf(lab.handle(), plain));
    lab.refuses(UnsavedException.class, 0, () -> plain.getLabels(lab.handle()));
    lab.refuses(UnsavedException.class, 0, () -> plain.setLabels(lab.handle(), label));
  }

  private static Fetch<Shelf> isNamed(String name) {
    return Fetch.where(HiddenAndUniqueKeysTest_ShelfTable.NAME.eq(name));
  }
}
