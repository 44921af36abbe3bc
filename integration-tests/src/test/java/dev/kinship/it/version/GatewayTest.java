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

/** Inserts, updates and deletes of rows with a version. */
@ParameterizedClass(name = "in a transaction: {0}")
@ValueSource(booleans = {false, true})
class GatewayTest {

  @RegisterExtension static final Lab lab = Lab.with(Library.TABLES);

  private final boolean inTransactions;

  GatewayTest(boolean inTransactions) {
    this.inTransactions = inTransactions;
  }

  @BeforeEach
  void transactions() {
    lab.inTransactions(inTransactions);
  }

  private static Handle h() {
    return lab.handle();
  }

  private static List<String> authors() {
    return lab.column(String.class, "SELECT name || ' ' || version FROM author ORDER BY id");
  }

  @Test
  void an_insert_writes_0_whatever_the_instance_holds() {
    Author ann = lab.costs(1, () -> AuthorTable.insert(h(), a -> a.name("Ann")));
    assertThat(ann).isEqualTo(new Author(1L, "Ann", 0));
    assertThat(lab.statements())
        .containsExactly(
            "INSERT INTO author (name, version) VALUES ($1, 0) RETURNING id, name, version");
    assertThat(lab.costs(1, () -> AuthorTable.insert(h(), new Author(null, "Bo", 7))))
        .isEqualTo(new Author(2L, "Bo", 0));
    assertThat(lab.costs(1, () -> AuthorTable.insert(h(), new Author(9L, "Cy", 7))))
        .isEqualTo(new Author(9L, "Cy", 0));
    List<Author> more = List.of(new Author(null, "D", 3), new Author(11L, "E", 4));
    assertThat(lab.costs(1, () -> AuthorTable.insertAll(h(), more)))
        .extracting(Author::version)
        .containsExactly(0, 0);
    assertThat(lab.costs(1, () -> BookTable.insert(h(), new Book(null, "B", null, null))))
        .isEqualTo(new Book(1L, "B", 0L, null));
    Box box = Box.of("box");
    assertThat(lab.costs(1, () -> BoxTable.insert(h(), box))).isSameAs(box);
    assertThat(box.seen).isZero();
  }

  @Test
  void an_update_of_some_columns_compares_and_raises_too() {
    Book book = BookTable.insert(h(), b -> b.title("One"));
    lab.sql("INSERT INTO author (name, version) VALUES ('Ann', 0)");
    lab.sql("UPDATE book SET author_id = 1");
    Book two = lab.costs(1, () -> BookTable.update(h(), book, b -> b.title("Two")));
    assertThat(two)
        .as("with what others wrote in other columns")
        .isEqualTo(new Book(1L, "Two", 1L, 1L));
    assertThat(lab.statements())
        .containsExactly(
            "UPDATE book SET title = $1, version = version + 1 WHERE id = $2 AND version = $3"
                + " RETURNING id, title, version, author_id");
    StaleRowException stale =
        lab.refuses(
            StaleRowException.class, 2, () -> BookTable.update(h(), book, b -> b.title("Lost")));
    assertThat(stale).hasMessageContaining("version 0").hasMessageContaining("1");
    lab.refuses(StaleRowException.class, 2, () -> BookTable.update(h(), book, b -> {}));
    Book three = lab.costs(1, () -> BookTable.update(h(), 1L, b -> b.title("Three")));
    assertThat(three.version()).as("by key nothing is compared").isEqualTo(2L);
    Box box = BoxTable.insert(h(), Box.of("box"));
    assertThat(lab.costs(1, () -> BoxTable.update(h(), box, b -> b.label("new")))).isSameAs(box);
    assertThat(box.state()).isEqualTo("new of null, 1");
  }

  @Test
  void an_update_compares_and_raises() {
    Author ann = AuthorTable.insert(h(), a -> a.name("Ann"));
    Author anna =
        lab.costs(1, () -> AuthorTable.update(h(), new Author(ann.id(), "Anna", ann.version())));
    assertThat(anna).isEqualTo(new Author(1L, "Anna", 1));
    assertThat(lab.statements())
        .containsExactly(
            "UPDATE author SET name = $1, version = version + 1 WHERE id = $2 AND version = $3"
                + " RETURNING id, name, version");
    StaleRowException stale =
        lab.refuses(
            StaleRowException.class,
            2,
            () -> AuthorTable.update(h(), new Author(ann.id(), "Lost", ann.version())));
    assertThat(stale.held()).isEqualTo(0);
    assertThat(stale.found()).isEqualTo(1);
    assertThat(stale)
        .hasMessage(
            "author: the Author with id 1 was changed since it was read: the given one has version"
                + " 0, the row has version 1. Read it again and repeat the change; nothing was"
                + " changed");
    assertThat(authors()).containsExactly("Anna 1");
    assertThat(AuthorTable.update(h(), new Author(1L, "Annie", anna.version())).version())
        .isEqualTo(2);
  }

  @Test
  void a_row_that_is_gone_is_not_stale() {
    Author ann = AuthorTable.insert(h(), a -> a.name("Ann"));
    lab.sql("DELETE FROM author");
    lab.refuses(NoSuchRowException.class, 2, () -> AuthorTable.update(h(), ann));
    lab.refuses(NoSuchRowException.class, 2, () -> AuthorTable.delete(h(), ann));
    lab.refuses(NoSuchRowException.class, 2, () -> AuthorTable.delete(h(), 1L));
  }

  @Test
  void an_update_by_key_raises_and_does_not_compare() {
    Author ann = AuthorTable.insert(h(), a -> a.name("Ann"));
    lab.sql("UPDATE author SET version = 40");
    Author anna =
        lab.costs(
            1,
            () -> AuthorTable.update(h(), Objects.requireNonNull(ann.id()), a -> a.name("Anna")));
    assertThat(anna).isEqualTo(new Author(1L, "Anna", 41));
    assertThat(lab.statements())
        .containsExactly(
            "UPDATE author SET name = $1, version = version + 1 WHERE id = $2"
                + " RETURNING id, name, version");
  }

  @Test
  void a_delete_of_an_instance_compares_and_that_by_key_does_not() {
    Author ann = AuthorTable.insert(h(), a -> a.name("Ann"));
    Author bo = AuthorTable.insert(h(), a -> a.name("Bo"));
    lab.sql("UPDATE author SET version = 3");
    StaleRowException stale =
        lab.refuses(StaleRowException.class, 2, () -> AuthorTable.delete(h(), ann));
    assertThat(stale.found()).isEqualTo(3);
    assertThat(authors()).containsExactly("Ann 3", "Bo 3");
    lab.runs(1, () -> AuthorTable.delete(h(), new Author(1L, "", 3)));
    assertThat(lab.statements())
        .containsExactly("DELETE FROM author WHERE id = $1 AND version = $2");
    lab.runs(1, () -> AuthorTable.delete(h(), Objects.requireNonNull(bo.id())));
    assertThat(authors()).isEmpty();
  }

  @Test
  void null_is_no_version() {
    Book book = BookTable.insert(h(), b -> b.title("B"));
    Book unknown = new Book(book.id(), "C", null, null);
    UnsavedException unsaved =
        lab.refuses(UnsavedException.class, 0, () -> BookTable.update(h(), unknown));
    assertThat(unsaved).hasMessageContaining("version is null");
    lab.refuses(UnsavedException.class, 0, () -> BookTable.delete(h(), unknown));
    Author ann = AuthorTable.insert(h(), a -> a.name("Ann"));
    lab.refuses(UnsavedException.class, 0, () -> unknown.setAuthor(h(), ann));
    lab.refuses(UnsavedException.class, 0, () -> unknown.removeAuthor(h()));
    lab.refuses(UnsavedException.class, 0, () -> unknown.createAuthor(h(), a -> a.name("x")));
    lab.refuses(UnsavedException.class, 0, () -> ann.setBooks(h(), unknown));
    lab.refuses(UnsavedException.class, 0, () -> ann.addBooks(h(), unknown));
    lab.refuses(UnsavedException.class, 0, () -> ann.removeBooks(h(), unknown));
    lab.refuses(UnsavedException.class, 0, () -> BookTable.AUTHOR.set(h(), List.of(unknown), ann));
    lab.refuses(UnsavedException.class, 0, () -> BookTable.AUTHOR.set(h(), List.of(unknown), null));
    assertThat(lab.column(String.class, "SELECT title || version FROM book")).containsExactly("B0");
  }

  @Test
  void an_instance_that_is_changed_in_place_gets_its_version_only_with_the_write() {
    Box box = BoxTable.insert(h(), Box.of("a"));
    Box other = box.copy();
    box.label = "b";
    assertThat(lab.costs(1, () -> BoxTable.update(h(), box))).isSameAs(box);
    assertThat(box.state()).isEqualTo("b of null, 1");
    other.label = "c";
    lab.refuses(StaleRowException.class, 2, () -> BoxTable.update(h(), other));
    assertThat(other.state()).isEqualTo("c of null, 0");
    lab.refuses(StaleRowException.class, 2, () -> BoxTable.delete(h(), other));
    assertThat(lab.column(String.class, "SELECT label || changes FROM box")).containsExactly("b1");
  }

  @Test
  void keys_may_have_several_columns() {
    Ticket ticket = TicketTable.insert(h(), t -> t.tenantId(7).id(1L).subject("A"));
    Ticket other = TicketTable.insert(h(), t -> t.tenantId(8).id(1L).subject("B"));
    Ticket changed = lab.costs(1, () -> TicketTable.update(h(), new Ticket(7, 1L, "AA", 0, null)));
    assertThat(changed.version()).isEqualTo(1);
    StaleRowException stale =
        lab.refuses(StaleRowException.class, 2, () -> TicketTable.update(h(), ticket));
    assertThat(stale).hasMessageContaining("the Ticket with tenant_id 7, id 1 was changed");
    lab.refuses(StaleRowException.class, 2, () -> TicketTable.delete(h(), ticket));
    lab.runs(1, () -> TicketTable.delete(h(), other));
    assertThat(lab.column(String.class, "SELECT subject || version FROM ticket"))
        .containsExactly("AA1");
  }

  @Test
  void an_update_without_values_only_reads() {
    Author ann = AuthorTable.insert(h(), a -> a.name("Ann"));
    assertThat(
            lab.costs(1, () -> AuthorTable.update(h(), Objects.requireNonNull(ann.id()), a -> {})))
        .isEqualTo(ann);
    assertThat(authors()).containsExactly("Ann 0");
  }

  @Test
  void a_trigger_that_keeps_the_row_is_not_taken_for_another_writer() {
    Author ann = AuthorTable.insert(h(), a -> a.name("Ann"));
    lab.sql(
        "CREATE FUNCTION keep() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NULL; END';"
            + " CREATE TRIGGER keep BEFORE UPDATE ON author FOR EACH ROW EXECUTE FUNCTION keep()");
    try {
      assertThat(
              lab.refuses(
                  dev.kinship.runtime.error.RefusedException.class,
                  2,
                  () -> AuthorTable.update(h(), ann)))
          .hasMessageContaining("a trigger, a rule or row-level security kept it");
    } finally {
      lab.sql("DROP TRIGGER keep ON author; DROP FUNCTION keep()");
    }
  }
}
