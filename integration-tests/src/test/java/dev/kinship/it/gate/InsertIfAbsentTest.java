package dev.kinship.it.gate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kinship.it.Lab;
import dev.kinship.runtime.error.ConstraintException;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows that are inserted only where no unique key of theirs is there. */
@ParameterizedClass(name = "in a transaction: {0}")
@ValueSource(booleans = {false, true})
class InsertIfAbsentTest {

  @RegisterExtension static final Lab lab = Lab.with(Tables.DDL);

  private static final String RETURNING =
      " ON CONFLICT DO NOTHING RETURNING id, email, name, desk, town_id";

  private final boolean inTransactions;

  InsertIfAbsentTest(boolean inTransactions) {
    this.inTransactions = inTransactions;
  }

  @BeforeEach
  void rows() {
    lab.sql("INSERT INTO clerk (email, name) VALUES ('a@x', 'Ann')");
    lab.inTransactions(inTransactions);
  }

  private static Handle h() {
    return lab.handle();
  }

  private static List<String> clerks() {
    return lab.column(String.class, "SELECT email || ' ' || name FROM clerk ORDER BY email");
  }

  @Test
  void values() {
    assertThat(lab.costs(1, () -> ClerkTable.insertIfAbsent(h(), c -> c.email("n@x"))))
        .map(Clerk::name)
        .contains("nobody");
    assertThat(lab.statements())
        .containsExactly("INSERT INTO clerk (email) VALUES ($1)" + RETURNING);
    assertThat(
            lab.costs(1, () -> ClerkTable.insertIfAbsent(h(), c -> c.email("a@x").name("Other"))))
        .isEmpty();
    assertThat(lab.costs(1, () -> ClerkTable.insertIfAbsent(h(), c -> c.id(1L).email("o@x"))))
        .as("by any of its unique keys")
        .isEmpty();
    assertThat(clerks()).containsExactly("a@x Ann", "n@x nobody");
  }

  @Test
  void entities() {
    Clerk ben = new Clerk(null, "b@x", "Ben", 4, null);
    Clerk made = lab.costs(1, () -> ClerkTable.insertIfAbsent(h(), ben)).orElseThrow();
    assertThat(made.id()).isNotNull();
    assertThat(lab.costs(1, () -> ClerkTable.insertIfAbsent(h(), ben))).isEmpty();
    assertThat(clerks()).containsExactly("a@x Ann", "b@x Ben");
    Note note = Note.of(null, "one");
    assertThat(lab.costs(1, () -> NoteTable.insertIfAbsent(h(), note))).containsSame(note);
    assertThat(note.id).isNotNull();
    Note again = Note.of(note.id, "two");
    assertThat(lab.costs(1, () -> NoteTable.insertIfAbsent(h(), again))).isEmpty();
    assertThat(again.text).as("left as it is").isEqualTo("two");
    assertThat(lab.costs(1, () -> NoteTable.insertIfAbsent(h(), n -> {}))).isPresent();
  }

  /** Only unique keys: what else is wrong is an error. */
  @Test
  void other_constraints_are_errors() {
    if (!inTransactions) {
      assertThat(
              lab.refuses(
                  ConstraintException.class,
                  1,
                  () -> ClerkTable.insertIfAbsent(h(), c -> c.email("z@x").townId(77L))))
          .hasMessageContaining("town");
    }
  }
}
