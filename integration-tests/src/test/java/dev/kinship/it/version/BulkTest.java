package dev.kinship.it.version;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kinship.it.Lab;
import dev.kinship.runtime.Changes;
import dev.kinship.runtime.error.StaleRowException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ValueSource;

/** Writes for many rows at once compare all versions that are given. */
@ParameterizedClass(name = "in a transaction: {0}")
@ValueSource(booleans = {false, true})
class BulkTest {

  @RegisterExtension static final Lab lab = Lab.with(Library.TABLES);

  private final boolean inTransactions;
  private Author ann;
  private Author bo;
  private Book a;
  private Book b;
  private Book c;

  BulkTest(boolean inTransactions) {
    this.inTransactions = inTransactions;
  }

  /** A is Ann's, B is Bo's, C is nobody's. */
  @BeforeEach
  void rows() {
    ann = AuthorTable.insert(h(), v -> v.name("Ann"));
    bo = AuthorTable.insert(h(), v -> v.name("Bo"));
    a = ann.createBook(h(), v -> v.title("A"));
    b = bo.createBook(h(), v -> v.title("B"));
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

  private static Book with(Book book, long version, Author author) {
    return new Book(book.id(), book.title(), version, author.id());
  }

  private static Map<Author, List<Book>> books(
      Author one, List<Book> of, Author two, List<Book> also) {
    Map<Author, List<Book>> all = new LinkedHashMap<>();
    all.put(one, of);
    all.put(two, also);
    return all;
  }

  private void refused(Supplier<?> write) {
    List<String> before = books();
    StaleRowException stale = lab.refuses(StaleRowException.class, 1, write);
    assertThat(stale).hasMessageContaining("the Book with id " + c.id() + " was changed");
    assertThat(books()).isEqualTo(before);
  }

  @Test
  void one_target_for_many_rows() {
    List<Book> set = lab.costs(1, () -> BookTable.AUTHOR.set(h(), List.of(b, c, a), ann));
    assertThat(set).containsExactly(with(b, 1, ann), with(c, 1, ann), a);
    assertThat(books()).containsExactly("A1 v0", "B1 v1", "C1 v1");
    refused(() -> BookTable.AUTHOR.set(h(), List.of(a, c), bo));
    List<Book> unlinked = lab.costs(1, () -> BookTable.AUTHOR.set(h(), set, null));
    assertThat(unlinked).extracting(Book::version).containsExactly(2L, 2L, 1L);
    refused(() -> BookTable.AUTHOR.set(h(), List.of(unlinked.get(2), c), null));
  }

  @Test
  void many_targets() {
    Map<Author, Changes<Book>> set =
        lab.costs(1, () -> AuthorTable.BOOKS.set(h(), books(ann, List.of(b), bo, List.of(c))));
    Changes<Book> anns = Objects.requireNonNull(set.get(ann));
    Changes<Book> bos = Objects.requireNonNull(set.get(bo));
    assertThat(anns.linked()).containsExactly(with(b, 1, ann));
    assertThat(anns.unlinked()).containsExactly(new Book(a.id(), "A", 1L, null));
    assertThat(bos.linked()).containsExactly(with(c, 1, bo));
    assertThat(bos.unlinked()).containsExactly(with(b, 1, ann));
    assertThat(books()).containsExactly("A0 v1", "B1 v1", "C2 v1");
    Book newB = with(b, 1, ann);
    refused(() -> AuthorTable.BOOKS.set(h(), books(ann, List.of(newB), bo, List.of(c))));
    refused(() -> AuthorTable.BOOKS.add(h(), books(bo, List.of(newB), ann, List.of(c))));
    refused(() -> AuthorTable.BOOKS.remove(h(), books(ann, List.of(newB), bo, List.of(c))));
    Book newC = with(c, 1, bo);
    Map<Author, Changes<Book>> added =
        lab.costs(
            1, () -> AuthorTable.BOOKS.add(h(), books(ann, List.of(newC), bo, List.of(newB))));
    assertThat(Objects.requireNonNull(added.get(ann)).linked()).containsExactly(with(c, 2, ann));
    Map<Author, Changes<Book>> removed =
        lab.costs(
            1,
            () ->
                AuthorTable.BOOKS.remove(
                    h(), books(ann, List.of(with(c, 2, ann)), bo, List.of(with(b, 2, bo)))));
    assertThat(Objects.requireNonNull(removed.get(bo)).unlinked())
        .containsExactly(new Book(b.id(), "B", 3L, null));
    assertThat(books()).containsExactly("A0 v1", "B0 v3", "C0 v3");
  }

  @Test
  void in_place() {
    Shelf shelf = ShelfTable.insert(h(), s -> s.name("S"));
    Box one = BoxTable.insert(h(), Box.of("one"));
    Box two = BoxTable.insert(h(), Box.of("two"));
    Box stale = two.copy();
    assertThat(lab.costs(1, () -> BoxTable.SHELF.set(h(), List.of(one, two), shelf)))
        .containsExactly(one, two);
    assertThat(two.state()).isEqualTo("two of 1, 1");
    lab.refuses(
        StaleRowException.class, 1, () -> BoxTable.SHELF.set(h(), List.of(one, stale), null));
    assertThat(one.state()).isEqualTo("one of 1, 1");
    assertThat(stale.state()).isEqualTo("two of null, 0");
  }

  @Test
  void keys_of_several_columns() {
    Staff max = StaffTable.insert(h(), s -> s.tenantId(7).id(1L).name("Max"));
    Staff eve = StaffTable.insert(h(), s -> s.tenantId(8).id(1L).name("Eve"));
    Ticket one = TicketTable.insert(h(), t -> t.tenantId(7).id(1L).subject("A"));
    Ticket two = TicketTable.insert(h(), t -> t.tenantId(8).id(1L).subject("B"));
    Map<Staff, List<Ticket>> both = new LinkedHashMap<>();
    both.put(max, List.of(one));
    both.put(eve, List.of(two));
    Map<Staff, Changes<Ticket>> set = lab.costs(1, () -> StaffTable.TICKETS.set(h(), both));
    assertThat(Objects.requireNonNull(set.get(eve)).linked())
        .containsExactly(new Ticket(8, 1L, "B", 1, 1L));
    lab.refuses(StaleRowException.class, 1, () -> StaffTable.TICKETS.set(h(), both));
    lab.refuses(StaleRowException.class, 1, () -> StaffTable.TICKETS.remove(h(), both));
    lab.refuses(
        StaleRowException.class, 1, () -> TicketTable.AGENT.set(h(), List.of(one, two), null));
    assertThat(lab.column(Integer.class, "SELECT version FROM ticket")).containsExactly(1, 1);
  }
}
