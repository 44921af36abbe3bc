package dev.kinship.it.version;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kinship.it.Lab;
import dev.kinship.runtime.error.NoSuchRowException;
import dev.kinship.runtime.error.StaleRowException;
import dev.kinship.runtime.error.UnsavedException;
import java.util.List;
import java.util.Objects;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ValueSource;

/** What gateways write beside one row at a time: given rows are compared, others only raised. */
@ParameterizedClass(name = "in a transaction: {0}")
@ValueSource(booleans = {false, true})
class ManyRowsTest {

  @RegisterExtension static final Lab lab = Lab.with(Library.TABLES);

  private final boolean inTransactions;
  private Author ann;
  private Author bo;

  ManyRowsTest(boolean inTransactions) {
    this.inTransactions = inTransactions;
  }

  @BeforeEach
  void rows() {
    ann = AuthorTable.insert(h(), a -> a.name("Ann"));
    bo = AuthorTable.insert(h(), a -> a.name("Bo"));
    lab.inTransactions(inTransactions);
  }

  private static Handle h() {
    return lab.handle();
  }

  private static List<String> authors() {
    return lab.column(String.class, "SELECT name || ' v' || version FROM author ORDER BY id");
  }

  private static Author named(Author author, String name) {
    return new Author(author.id(), name, author.version());
  }

  @Test
  void an_update_of_all_compares_each() {
    List<Author> changed =
        lab.costs(1, () -> AuthorTable.updateAll(h(), List.of(named(bo, "B"), named(ann, "A"))));
    assertThat(changed).containsExactly(new Author(2L, "B", 1), new Author(1L, "A", 1));
    StaleRowException stale =
        lab.refuses(
            StaleRowException.class,
            3,
            () -> AuthorTable.updateAll(h(), List.of(changed.get(0), named(ann, "lost"))));
    assertThat(stale).hasMessageContaining("the Author with id 1 was changed");
    assertThat(stale.found()).isEqualTo(1);
    assertThat(authors()).containsExactly("A v1", "B v1");
    Author gone = new Author(99L, "", 0);
    lab.refuses(
        NoSuchRowException.class,
        2,
        () -> AuthorTable.updateAll(h(), List.of(changed.get(0), gone)));
    Book unknown = new Book(1L, "", null, null);
    lab.refuses(UnsavedException.class, 0, () -> BookTable.updateAll(h(), List.of(unknown)));
  }

  @Test
  void a_delete_of_all_compares_each() {
    Author anna = AuthorTable.update(h(), named(ann, "Anna"));
    lab.refuses(StaleRowException.class, 3, () -> AuthorTable.deleteAll(h(), List.of(bo, ann)));
    assertThat(authors()).containsExactly("Anna v1", "Bo v0");
    lab.runs(1, () -> AuthorTable.deleteAll(h(), List.of(bo, anna)));
    assertThat(authors()).isEmpty();
  }

  @Test
  void keys_of_several_columns() {
    Ticket one = TicketTable.insert(h(), t -> t.tenantId(7).id(1L).subject("A"));
    Ticket two = TicketTable.insert(h(), t -> t.tenantId(8).id(1L).subject("B"));
    assertThat(lab.costs(1, () -> TicketTable.updateAll(h(), List.of(one, two))))
        .extracting(Ticket::version)
        .containsExactly(1, 1);
    lab.refuses(StaleRowException.class, 3, () -> TicketTable.updateAll(h(), List.of(one, two)));
    lab.refuses(StaleRowException.class, 3, () -> TicketTable.deleteAll(h(), List.of(one, two)));
  }

  @Test
  void a_write_by_condition_raises() {
    assertThat(
            lab.costs(
                1, () -> AuthorTable.updateWhere(h(), AuthorTable.ID.eq(1L), a -> a.name("A"))))
        .isEqualTo(1);
    assertThat(authors()).containsExactly("A v1", "Bo v0");
  }

  @Test
  void an_upsert_inserts_0_and_raises() {
    assertThat(lab.costs(1, () -> AuthorTable.upsert(h(), a -> a.id(9L).name("New"))).version())
        .isZero();
    assertThat(lab.costs(1, () -> AuthorTable.upsert(h(), a -> a.id(9L).name("Newer"))).version())
        .isEqualTo(1);
    assertThat(lab.costs(1, () -> AuthorTable.upsert(h(), new Author(9L, "N", 1))).version())
        .isEqualTo(2);
    assertThat(lab.costs(1, () -> ann.ensureProfile(h(), p -> p.text("x"))).version())
        .isEqualTo((short) 0);
    assertThat(lab.costs(1, () -> ann.ensureProfile(h(), p -> p.text("y"))).version())
        .isEqualTo((short) 1);
  }

  @Test
  void a_delete_with_what_depends_on_the_row_compares_it_and_raises_what_stays() {
    Book book = ann.createBook(h(), b -> b.title("B"));
    Author anna = AuthorTable.update(h(), named(ann, "Anna"));
    lab.refuses(
        StaleRowException.class,
        2,
        () -> AuthorTable.delete(h(), ann, AuthorTable.BOOKS.unlinked()));
    assertThat(BookTable.find(h(), Objects.requireNonNull(book.id()))).contains(book);
    Object unused = AuthorTable.delete(h(), anna, AuthorTable.BOOKS.unlinked());
    assertThat(BookTable.find(h(), Objects.requireNonNull(book.id())))
        .contains(new Book(book.id(), "B", 1L, null));
    assertThat(authors()).containsExactly("Bo v0");
  }
}
