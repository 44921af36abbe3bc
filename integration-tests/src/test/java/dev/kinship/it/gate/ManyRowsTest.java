package dev.kinship.it.gate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kinship.it.Lab;
import dev.kinship.runtime.error.ContradictionException;
import dev.kinship.runtime.error.NoSuchRowException;
import dev.kinship.runtime.error.RefusedException;
import dev.kinship.runtime.error.UnsavedException;
import dev.kinship.runtime.query.Fetch;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ValueSource;

/** Whether rows are there, how many, and many rows that are written at once. */
@ParameterizedClass
@ValueSource(booleans = {false, true})
class ManyRowsTest {

  @RegisterExtension static final Lab lab = Lab.with(Tables.DDL);

  private final boolean inTransactions;

  ManyRowsTest(boolean inTransactions) {
    this.inTransactions = inTransactions;
  }

  @BeforeEach
  void rows() {
    lab.sql(
        """
        INSERT INTO clerk (email, name) VALUES ('a@x', 'Ann'), ('b@x', 'Bob'), ('c@x', 'Cy');
        INSERT INTO seat VALUES (1, 1, 'A', 'a', '{front}', true), (1, 2, 'A', 'b', '{}', true),
          (2, 1, 'B', 'a', '{}', true);
        INSERT INTO note (text) VALUES ('one'), ('two')""");
    lab.inTransactions(inTransactions);
  }

  private static Clerk clerk(@Nullable Long id, String email, String name) {
    return new Clerk(id, email, name, null, null);
  }

  private static List<String> names() {
    return lab.column(String.class, "SELECT name FROM clerk ORDER BY id");
  }

  @Test
  void exists_asks_without_reading() {
    assertThat(lab.costs(1, () -> ClerkTable.exists(lab.handle(), 2L))).isTrue();
    assertThat(lab.statements())
        .containsExactly("SELECT EXISTS (SELECT 1 FROM clerk WHERE id = $1)");
    assertThat(lab.costs(1, () -> ClerkTable.exists(lab.handle(), 99L))).isFalse();
    assertThat(lab.costs(1, () -> SeatTable.exists(lab.handle(), 1, 2))).isTrue();
    assertThat(lab.costs(1, () -> SeatTable.exists(lab.handle(), new SeatTable.Key(2, 2))))
        .isFalse();
  }

  @Test
  void count_counts_all_or_what_a_fetch_asks_for() {
    assertThat(lab.costs(1, () -> ClerkTable.count(lab.handle()))).isEqualTo(3);
    assertThat(lab.statements()).containsExactly("SELECT count(*) FROM clerk");
    Fetch<Clerk> some = Fetch.where(ClerkTable.NAME.ge("B"));
    assertThat(lab.costs(1, () -> ClerkTable.count(lab.handle(), some))).isEqualTo(2);
    assertThat(lab.costs(1, () -> ClerkTable.count(lab.handle(), some.limit(1)))).isEqualTo(1);
  }

  @Test
  void deleteIfExists_tells_whether_there_was_one() {
    assertThat(lab.costs(1, () -> ClerkTable.deleteIfExists(lab.handle(), 2L))).isTrue();
    assertThat(lab.statements()).containsExactly("DELETE FROM clerk WHERE id = $1");
    assertThat(lab.costs(1, () -> ClerkTable.deleteIfExists(lab.handle(), 2L))).isFalse();
    assertThat(lab.costs(1, () -> SeatTable.deleteIfExists(lab.handle(), 1, 2))).isTrue();
    SeatTable.Key gone = new SeatTable.Key(1, 2);
    assertThat(lab.costs(1, () -> SeatTable.deleteIfExists(lab.handle(), gone))).isFalse();
    assertThat(names()).containsExactly("Ann", "Cy");
  }

  @Test
  void updateAll_writes_each_row_in_one_statement_and_returns_them_in_order() {
    List<Clerk> given =
        List.of(
            new Clerk(3L, "c@x", "Cyd", 5, null), clerk(1L, "a@x", "O'Ann"), clerk(2L, "z@x", "%"));

    List<Clerk> updated = lab.costs(1, () -> ClerkTable.updateAll(lab.handle(), given));

    assertThat(updated).isEqualTo(given);
    assertThat(names()).containsExactly("O'Ann", "%", "Cyd");
    assertThat(lab.statements())
        .singleElement()
        .asString()
        .contains("ORDER BY id FOR NO KEY UPDATE")
        .contains("SET email = g.email, name = g.name, desk = g.desk, town_id = g.town_id");
    assertThat(lab.costs(0, () -> ClerkTable.updateAll(lab.handle(), List.of()))).isEmpty();
  }

  @Test
  void updateAll_changes_nothing_where_a_row_is_missing() {
    List<Clerk> given = List.of(clerk(1L, "a@x", "new"), clerk(99L, "n@x", "new"));

    assertThat(
            lab.refuses(
                NoSuchRowException.class, 2, () -> ClerkTable.updateAll(lab.handle(), given)))
        .hasMessageContaining("Clerk with id 99")
        .hasMessageContaining("nothing was changed");
    assertThat(names()).containsExactly("Ann", "Bob", "Cy");
  }

  @Test
  void updateAll_refuses_rows_twice_and_unsaved_ones_before_any_sql() {
    List<Clerk> twice = List.of(clerk(1L, "a@x", "one"), clerk(1L, "a@x", "two"));
    assertThat(
            lab.refuses(
                ContradictionException.class, 0, () -> ClerkTable.updateAll(lab.handle(), twice)))
        .hasMessageContaining("id 1");
    List<Clerk> unsaved = List.of(clerk(null, "n@x", "new"));
    lab.refuses(UnsavedException.class, 0, () -> ClerkTable.updateAll(lab.handle(), unsaved));
    lab.refuses(UnsavedException.class, 0, () -> ClerkTable.deleteAll(lab.handle(), unsaved));
  }

  @Test
  void updateAll_writes_what_has_no_array_as_rows() {
    Seat first = new Seat(1, 1, "A", "a", new String[] {"x", "y"}, false);
    Seat second = new Seat(2, 1, "B", "z", new String[0], false);

    List<Seat> updated =
        lab.costs(1, () -> SeatTable.updateAll(lab.handle(), List.of(second, first)));

    assertThat(updated).extracting(Seat::label).containsExactly("z", "a");
    assertThat(lab.rows("SELECT tags[2] AS tag, free FROM seat ORDER BY hall_id, number"))
        .extracting(row -> row.get("tag") + " " + row.get("free"))
        .containsExactly("y false", "null true", "null false");
    Seat missing = new Seat(9, 9, "A", "q", new String[0], false);
    assertThat(
            lab.refuses(
                NoSuchRowException.class,
                2,
                () -> SeatTable.updateAll(lab.handle(), List.of(first, missing))))
        .hasMessageContaining("hall_id 9, number 9");
  }

  @Test
  void updateAll_writes_thousands_of_rows_without_arrays() {
    lab.sql("INSERT INTO seat SELECT 7, i, 'C', i::text FROM generate_series(1, 1200) i");
    List<Seat> all = new ArrayList<>();
    for (int i = 1200; i > 0; i--) {
      all.add(new Seat(7, i, "D", "" + i, new String[] {"" + i}, false));
    }

    List<Seat> updated = ownTransaction(() -> SeatTable.updateAll(lab.handle(), all));

    assertThat(updated).extracting(Seat::number).startsWith(1200, 1199).hasSize(1200);
    assertThat(lab.column(Long.class, "SELECT count(*) FROM seat WHERE tags[1] = number::text"))
        .containsExactly(1200L);
  }

  private static <T> T ownTransaction(java.util.function.Supplier<T> call) {
    return lab.handle().inTransaction(h -> call.get());
  }

  @Test
  void updateAll_changes_mutable_instances_in_place_and_only_after_success() {
    Note one = Note.of(1L, "new");
    Note two = Note.of(2L, null);
    List<Note> updated = lab.costs(1, () -> NoteTable.updateAll(lab.handle(), List.of(two, one)));
    assertThat(updated).containsExactly(two, one);
    assertThat(lab.column(String.class, "SELECT text FROM note ORDER BY id"))
        .containsExactly("new", null);
  }

  @Test
  void updateAll_tells_what_a_trigger_kept() {
    lab.sql(
        """
        CREATE FUNCTION keep() RETURNS trigger LANGUAGE plpgsql AS
          'BEGIN IF OLD.id = 2 THEN RETURN NULL; END IF; RETURN NEW; END';
        CREATE TRIGGER kept BEFORE UPDATE OR DELETE ON note FOR EACH ROW EXECUTE FUNCTION keep()""");
    try {
      List<Note> given = List.of(Note.of(1L, "new"), Note.of(2L, "new"));
      assertThat(
              lab.refuses(
                  RefusedException.class, 1, () -> NoteTable.updateAll(lab.handle(), given)))
          .hasMessageContaining("of 2 rows the database changed 1");
    } finally {
      lab.sql("DROP TRIGGER kept ON note; DROP FUNCTION keep()");
    }
  }

  @Test
  void deleteAll_deletes_all_or_none() {
    List<Clerk> missing = List.of(clerk(1L, "a@x", "Ann"), clerk(99L, "n@x", "No"));
    lab.refuses(NoSuchRowException.class, 2, () -> ClerkTable.deleteAll(lab.handle(), missing));
    assertThat(names()).containsExactly("Ann", "Bob", "Cy");

    List<Clerk> given = List.of(clerk(3L, "c@x", "Cy"), clerk(1L, "", ""), clerk(3L, "", ""));
    lab.runs(1, () -> ClerkTable.deleteAll(lab.handle(), given));

    assertThat(names()).containsExactly("Bob");
    Seat seat = new Seat(1, 2, "", "", new String[0], true);
    Seat other = new Seat(2, 1, "", "", new String[0], true);
    lab.runs(1, () -> SeatTable.deleteAll(lab.handle(), List.of(seat, other)));
    assertThat(lab.column(Integer.class, "SELECT number FROM seat")).containsExactly(1);
    lab.runs(0, () -> SeatTable.deleteAll(lab.handle(), List.of()));
  }
}
