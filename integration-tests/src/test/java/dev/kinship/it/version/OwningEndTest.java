package dev.kinship.it.version;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kinship.it.Lab;
import dev.kinship.runtime.Created;
import dev.kinship.runtime.error.NoSuchRowException;
import dev.kinship.runtime.error.StaleRowException;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ValueSource;

/** Keys that are written at the end that holds them compare the version and raise it. */
@ParameterizedClass(name = "in a transaction: {0}")
@ValueSource(booleans = {false, true})
class OwningEndTest {

  @RegisterExtension static final Lab lab = Lab.with(Library.TABLES);

  private final boolean inTransactions;
  private Author ann;
  private Author bo;

  OwningEndTest(boolean inTransactions) {
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

  private static List<String> books() {
    return lab.column(
        String.class,
        "SELECT title || coalesce(author_id, 0) || ' v' || version FROM book ORDER BY id");
  }

  private static List<String> authors() {
    return lab.column(String.class, "SELECT name || version FROM author ORDER BY id");
  }

  private void refused(int roundTrips, Supplier<?> write) {
    StaleRowException stale = lab.refuses(StaleRowException.class, roundTrips, write);
    assertThat(stale.held()).hasToString("0");
    assertThat(Objects.requireNonNull(stale.found())).hasToString("3");
  }

  @Test
  void a_set() {
    Book book = BookTable.insert(h(), b -> b.title("B"));
    Book anns = lab.costs(1, () -> book.setAuthor(h(), ann));
    assertThat(anns).isEqualTo(new Book(1L, "B", 1L, ann.id()));
    assertThat(lab.statements())
        .containsExactly(
            "UPDATE book SET author_id = $1, version = version + 1 WHERE id = $2 AND version = $3"
                + " AND EXISTS (SELECT 1 FROM author WHERE id = $4) RETURNING version");
    assertThat(lab.costs(1, () -> anns.setAuthorId(h(), bo.id())))
        .isEqualTo(new Book(1L, "B", 2L, bo.id()));
    assertThat(books()).containsExactly("B2 v2");
    lab.sql("UPDATE book SET version = 3");
    refused(2, () -> book.setAuthor(h(), ann));
    refused(2, () -> book.setAuthorId(h(), ann.id()));
    assertThat(books()).containsExactly("B2 v3");
    assertThat(authors()).containsExactly("Ann0", "Bo0");
  }

  @Test
  void what_is_missing_is_not_stale() {
    Book book = BookTable.insert(h(), b -> b.title("B"));
    lab.refuses(NoSuchRowException.class, 2, () -> book.setAuthorId(h(), 99L));
    lab.sql("DELETE FROM book");
    lab.refuses(NoSuchRowException.class, 2, () -> book.setAuthor(h(), ann));
    lab.refuses(NoSuchRowException.class, 2, () -> book.removeAuthor(h()));
    lab.refuses(NoSuchRowException.class, 2, () -> book.createAuthor(h(), a -> a.name("New")));
    assertThat(authors()).containsExactly("Ann0", "Bo0");
  }

  @Test
  void a_remove() {
    Book book = BookTable.insert(h(), b -> b.title("B").authorId(ann.id()));
    assertThat(lab.costs(1, () -> book.removeAuthor(h()))).isEqualTo(new Book(1L, "B", 1L, null));
    lab.sql("UPDATE book SET version = 3, author_id = 2");
    refused(2, () -> book.removeAuthor(h()));
    refused(2, () -> book.setAuthor(h(), null));
    assertThat(books()).containsExactly("B2 v3");
  }

  @Test
  void a_create() {
    Book book = BookTable.insert(h(), b -> b.title("B"));
    Created<Book, Author> made = lab.costs(1, () -> book.createAuthor(h(), a -> a.name("New")));
    assertThat(made.entity()).isEqualTo(new Book(1L, "B", 1L, made.target().id()));
    assertThat(made.target().version()).isZero();
    lab.sql("UPDATE book SET version = 3");
    refused(2, () -> book.createAuthor(h(), a -> a.name("Lost")));
    assertThat(authors()).containsExactly("Ann0", "Bo0", "New0");
  }

  @Test
  void an_update_of_the_target_raises_the_targets_and_not_the_holders() {
    Book book = BookTable.insert(h(), b -> b.title("B").authorId(ann.id()));
    assertThat(lab.costs(1, () -> book.updateAuthor(h(), a -> a.name("Anna"))))
        .isEqualTo(new Author(ann.id(), "Anna", 1));
    assertThat(books()).containsExactly("B1 v0");
  }

  @Test
  void one_to_one() {
    Profile one = ProfileTable.insert(h(), p -> p.text("one"));
    Profile two = ProfileTable.insert(h(), p -> p.text("two").authorId(ann.id()));
    Profile anns = lab.costs(1, () -> one.setAuthor(h(), ann));
    assertThat(anns).isEqualTo(new Profile(one.id(), "one", (short) 1, ann.id()));
    assertThat(profiles()).containsExactly("one1 v1", "two0 v1");
    assertThat(lab.costs(1, () -> anns.setAuthor(h(), ann))).isEqualTo(anns);
    assertThat(profiles()).containsExactly("one1 v1", "two0 v1");
    lab.sql("UPDATE profile SET version = 3 WHERE id = 2");
    refused(1, () -> two.setAuthor(h(), ann));
    refused(1, () -> two.setAuthorId(h(), bo.id()));
    refused(2, () -> two.removeAuthor(h()));
    refused(2, () -> two.createAuthor(h(), a -> a.name("Lost")));
    assertThat(profiles()).containsExactly("one1 v1", "two0 v3");
    assertThat(lab.costs(1, () -> anns.removeAuthor(h())).version()).isEqualTo((short) 2);
  }

  @Test
  void one_to_one_with_a_target_that_is_destroyed() {
    Profile one = ProfileTable.insert(h(), p -> p.text("one").authorId(ann.id()));
    lab.sql("UPDATE profile SET version = 3");
    refused(2, () -> one.destroyAuthor(h()));
    assertThat(authors()).containsExactly("Ann0", "Bo0");
    Profile now = ProfileTable.find(h(), Objects.requireNonNull(one.id())).orElseThrow();
    assertThat(lab.costs(1, () -> now.destroyAuthor(h())))
        .isEqualTo(new Profile(one.id(), "one", (short) 4, null));
    assertThat(authors()).containsExactly("Bo0");
    assertThat(profiles()).containsExactly("one0 v4");
  }

  private static List<String> profiles() {
    return lab.column(
        String.class,
        "SELECT text || coalesce(author_id, 0) || ' v' || version FROM profile ORDER BY id");
  }

  @Test
  void in_place() {
    Shelf shelf = ShelfTable.insert(h(), s -> s.name("S"));
    Box box = BoxTable.insert(h(), Box.of("a"));
    Box other = box.copy();
    assertThat(lab.costs(1, () -> box.setShelf(h(), shelf))).isSameAs(box);
    assertThat(box.state()).isEqualTo("a of 1, 1");
    lab.refuses(StaleRowException.class, 2, () -> other.setShelf(h(), shelf));
    lab.refuses(StaleRowException.class, 2, () -> other.createShelf(h(), s -> s.name("T")));
    assertThat(other.state()).isEqualTo("a of null, 0");
    Created<Box, Shelf> made = lab.costs(1, () -> box.createShelf(h(), s -> s.name("T")));
    assertThat(made.entity()).isSameAs(box);
    assertThat(box.state()).isEqualTo("a of 2, 2");
    assertThat(lab.costs(1, () -> box.removeShelf(h()))).isSameAs(box);
    assertThat(box.state()).isEqualTo("a of null, 3");
    assertThat(lab.column(String.class, "SELECT label || changes FROM box")).containsExactly("a3");
    assertThat(lab.column(String.class, "SELECT name FROM shelf ORDER BY id"))
        .containsExactly("S", "T");
  }

  @Test
  void keys_of_several_columns() {
    Staff max = StaffTable.insert(h(), s -> s.tenantId(7).id(50L).name("Max"));
    Ticket ticket = TicketTable.insert(h(), t -> t.tenantId(7).id(1L).subject("A"));
    Ticket maxs = lab.costs(1, () -> ticket.setAgent(h(), max));
    assertThat(maxs).isEqualTo(new Ticket(7, 1L, "A", 1, 50L));
    lab.refuses(StaleRowException.class, 2, () -> ticket.setAgent(h(), max));
    lab.refuses(StaleRowException.class, 2, () -> ticket.removeAgent(h()));
    lab.refuses(StaleRowException.class, 2, () -> ticket.createAgent(h(), s -> s.name("Lost")));
    assertThat(lab.costs(1, () -> maxs.createAgent(h(), s -> s.name("Eve"))).entity().version())
        .isEqualTo(2);
    assertThat(lab.column(String.class, "SELECT name FROM staff ORDER BY name"))
        .containsExactly("Eve", "Max");
  }
}
