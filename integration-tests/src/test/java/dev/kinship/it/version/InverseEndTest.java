package dev.kinship.it.version;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kinship.it.Lab;
import dev.kinship.runtime.Changes;
import dev.kinship.runtime.error.NoSuchRowException;
import dev.kinship.runtime.error.StaleRowException;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlLogger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ValueSource;

/** Writes at the inverse end raise the versions of the rows that they change, and of no others. */
@ParameterizedClass(name = "in a transaction: {0}")
@ValueSource(booleans = {false, true})
class InverseEndTest {

  @RegisterExtension static final Lab lab = Lab.with(Library.TABLES);

  private final boolean inTransactions;
  private Author ann;
  private Book a;
  private Book b;
  private Book c;

  InverseEndTest(boolean inTransactions) {
    this.inTransactions = inTransactions;
  }

  /** Two books are Ann's, the third is nobody's. */
  @BeforeEach
  void rows() {
    ann = AuthorTable.insert(h(), v -> v.name("Ann"));
    a = ann.createBook(h(), v -> v.title("A"));
    b = ann.createBook(h(), v -> v.title("B"));
    c = BookTable.insert(h(), v -> v.title("C"));
    lab.inTransactions(inTransactions);
  }

  private static Handle h() {
    return lab.handle();
  }

  private static List<String> books() {
    return lab.column(
        String.class,
        "SELECT title || coalesce(author_id, 0) || ' v' || version FROM book ORDER BY id");
  }

  private static List<String> profiles() {
    return lab.column(
        String.class,
        "SELECT text || coalesce(author_id, 0) || ' v' || version FROM profile ORDER BY id");
  }

  private Book book(Book as, long version, boolean anns) {
    return new Book(as.id(), as.title(), version, anns ? ann.id() : null);
  }

  private void refused(Supplier<?> write) {
    List<String> before = books();
    StaleRowException stale = lab.refuses(StaleRowException.class, 1, write);
    assertThat(stale.held()).hasToString("0");
    assertThat(Objects.requireNonNull(stale.found())).hasToString("5");
    assertThat(stale).hasMessageContaining("the Book with id " + c.id() + " was changed");
    assertThat(books()).isEqualTo(before);
  }

  @Test
  void a_set_raises_joiners_and_leavers() {
    Changes<Book> changes = lab.costs(1, () -> ann.setBooks(h(), b, c));
    assertThat(changes.linked()).containsExactly(book(c, 1, true));
    assertThat(changes.untouched()).containsExactly(b);
    assertThat(changes.unlinked()).containsExactly(book(a, 1, false));
    assertThat(books()).containsExactly("A0 v1", "B1 v0", "C1 v1");
    assertThat(lab.costs(1, () -> ann.setBooks(h())).unlinked())
        .containsExactlyInAnyOrder(book(b, 1, false), book(c, 2, false));
    assertThat(lab.column(Integer.class, "SELECT version FROM author")).containsExactly(0);
  }

  @Test
  void given_rows_that_are_stale_are_refused() {
    lab.sql("UPDATE book SET version = 5 WHERE title = 'C'");
    refused(() -> ann.setBooks(h(), b, c));
    refused(() -> ann.addBooks(h(), c));
    refused(() -> ann.addBooks(h(), b, c));
    refused(() -> ann.removeBooks(h(), a, c));
  }

  @Test
  void so_they_are_where_nothing_is_to_be_changed() {
    lab.sql("UPDATE book SET version = 5, author_id = 1 WHERE title = 'C'");
    refused(() -> ann.setBooks(h(), a, b, c));
    refused(() -> ann.addBooks(h(), c));
    refused(() -> ann.removeBooks(h(), c));
  }

  @Test
  void rows_that_are_not_given_may_be_newer() {
    lab.sql("UPDATE book SET version = 5 WHERE title = 'A'");
    assertThat(lab.costs(1, () -> ann.setBooks(h(), b, c)).unlinked())
        .containsExactly(book(a, 6, false));
    assertThat(books()).containsExactly("A0 v6", "B1 v0", "C1 v1");
  }

  @Test
  void what_is_missing_is_not_stale() {
    Book gone = new Book(99L, "", 0L, null);
    lab.refuses(NoSuchRowException.class, 2, () -> ann.setBooks(h(), b, gone));
    lab.refuses(NoSuchRowException.class, 2, () -> ann.addBooks(h(), gone));
    assertThat(lab.costs(1, () -> ann.removeBooks(h(), a, gone)).untouched()).containsExactly(gone);
    Author nobody = new Author(99L, "", 0);
    lab.refuses(NoSuchRowException.class, 2, () -> nobody.setBooks(h(), c));
    lab.refuses(NoSuchRowException.class, 2, () -> nobody.addBooks(h(), c));
  }

  @Test
  void adds_and_removes_raise_what_they_change() {
    Changes<Book> added = lab.costs(1, () -> ann.addBooks(h(), a, c));
    assertThat(added.linked()).containsExactly(book(c, 1, true));
    assertThat(added.untouched()).containsExactly(a);
    assertThat(books()).containsExactly("A1 v0", "B1 v0", "C1 v1");
    Changes<Book> removed = lab.costs(1, () -> ann.removeBooks(h(), a, book(c, 1, true)));
    assertThat(removed.unlinked()).containsExactly(book(a, 1, false), book(c, 2, false));
    assertThat(lab.costs(1, () -> ann.removeBooks(h(), book(a, 1, false))).untouched())
        .containsExactly(book(a, 1, false));
    assertThat(books()).containsExactly("A0 v1", "B1 v0", "C0 v2");
  }

  @Test
  void what_comes_back_can_be_written_again() {
    Book linked = ann.addBooks(h(), c).linked().get(0);
    Book unlinked = ann.removeBooks(h(), linked).unlinked().get(0);
    assertThat(BookTable.update(h(), unlinked).version()).isEqualTo(3);
  }

  @Test
  void a_create_inserts_0() {
    assertThat(lab.costs(1, () -> ann.createBook(h(), v -> v.title("D"))))
        .isEqualTo(new Book(4L, "D", 0L, ann.id()));
    assertThat(lab.costs(1, () -> ann.createProfile(h(), p -> p.text("P"))))
        .isEqualTo(new Profile(1L, "P", (short) 0, ann.id()));
  }

  @Test
  void one_to_one() {
    Profile one = ann.createProfile(h(), p -> p.text("one"));
    Profile two = ProfileTable.insert(h(), p -> p.text("two"));
    Changes<Profile> changes = lab.costs(1, () -> ann.setProfile(h(), two));
    assertThat(changes.linked()).containsExactly(new Profile(2L, "two", (short) 1, 1L));
    assertThat(changes.unlinked()).containsExactly(new Profile(1L, "one", (short) 1, null));
    assertThat(profiles()).containsExactly("one0 v1", "two1 v1");
    StaleRowException stale =
        lab.refuses(StaleRowException.class, 1, () -> ann.setProfile(h(), one));
    assertThat(stale.found()).isEqualTo((short) 1);
    assertThat(profiles()).containsExactly("one0 v1", "two1 v1");
    assertThat(lab.costs(1, () -> ann.setProfileId(h(), 1L)).linked())
        .containsExactly(new Profile(1L, "one", (short) 2, 1L));
    assertThat(lab.costs(1, () -> ann.updateProfile(h(), p -> p.text("uno"))))
        .isEqualTo(new Profile(1L, "uno", (short) 3, 1L));
    assertThat(lab.costs(1, () -> ann.removeProfile(h())).unlinked())
        .containsExactly(new Profile(1L, "uno", (short) 4, null));
    assertThat(profiles()).containsExactly("uno0 v4", "two0 v2");
  }

  @Test
  void in_place() {
    Shelf shelf = ShelfTable.insert(h(), s -> s.name("S"));
    Box one = BoxTable.insert(h(), Box.of("one"));
    Box two = BoxTable.insert(h(), Box.of("two"));
    Box stale = two.copy();
    assertThat(lab.costs(1, () -> shelf.setBoxes(h(), one, two)).linked())
        .containsExactly(one, two);
    assertThat(one.state()).isEqualTo("one of 1, 1");
    lab.refuses(StaleRowException.class, 1, () -> shelf.setBoxes(h(), stale));
    lab.refuses(StaleRowException.class, 1, () -> shelf.removeBoxes(h(), one, stale));
    assertThat(stale.state()).isEqualTo("two of null, 0");
    assertThat(one.state()).isEqualTo("one of 1, 1");
    assertThat(lab.costs(1, () -> shelf.removeBoxes(h(), one)).unlinked()).containsExactly(one);
    assertThat(one.state()).isEqualTo("one of null, 2");
    assertThat(lab.column(String.class, "SELECT label || changes FROM box ORDER BY id"))
        .containsExactly("one2", "two1");
  }

  /** Statements that somebody wants to log go another way to the driver. */
  @Test
  void so_it_is_where_statements_go_by_way_of_jdbi() {
    h().setSqlLogger(new SqlLogger() {});
    Changes<Book> changes = lab.costs(1, () -> ann.setBooks(h(), b, c));
    assertThat(changes.linked()).containsExactly(book(c, 1, true));
    Book linked = changes.linked().get(0);
    assertThat(lab.costs(1, () -> BookTable.update(h(), linked)).version()).isEqualTo(2);
    lab.refuses(StaleRowException.class, 2, () -> BookTable.update(h(), linked));
    lab.refuses(StaleRowException.class, 1, () -> ann.removeBooks(h(), linked));
    lab.refuses(
        StaleRowException.class, 1, () -> BookTable.AUTHOR.set(h(), List.of(b, linked), null));
    assertThat(books()).containsExactly("A0 v1", "B1 v0", "C1 v2");
  }

  @Test
  void keys_of_several_columns() {
    Staff max = StaffTable.insert(h(), s -> s.tenantId(7).id(1L).name("Max"));
    Ticket one = TicketTable.insert(h(), t -> t.tenantId(7).id(1L).subject("A"));
    Ticket two = TicketTable.insert(h(), t -> t.tenantId(7).id(2L).subject("B"));
    Changes<Ticket> changes = lab.costs(1, () -> max.setTickets(h(), one, two));
    assertThat(changes.linked())
        .containsExactly(new Ticket(7, 1L, "A", 1, 1L), new Ticket(7, 2L, "B", 1, 1L));
    StaleRowException stale =
        lab.refuses(
            StaleRowException.class, 1, () -> max.setTickets(h(), changes.linked().get(0), two));
    assertThat(stale).hasMessageContaining("the Ticket with tenant_id 7, id 2 was changed");
    assertThat(lab.costs(1, () -> max.removeTickets(h(), changes.linked())).unlinked())
        .extracting(Ticket::version)
        .containsExactly(2, 2);
  }

  @Test
  void links_that_are_an_entity_begin_with_0() {
    Label red = LabelTable.insert(h(), l -> l.name("red"));
    Label blue = LabelTable.insert(h(), l -> l.name("blue"));
    assertThat(lab.costs(1, () -> ann.setLabels(h(), red)).linked()).containsExactly(red);
    assertThat(lab.costs(1, () -> ann.addLabel(h(), blue, m -> m.weight(3))).linked())
        .containsExactly(blue);
    Label green = lab.costs(1, () -> ann.createLabel(h(), l -> l.name("green")));
    assertThat(ann.getLabels(h())).containsExactly(red, blue, green);
    assertThat(
            lab.column(String.class, "SELECT weight || 'v' || version FROM mark ORDER BY label_id"))
        .containsExactly("1v0", "3v0", "1v0");
  }
}
