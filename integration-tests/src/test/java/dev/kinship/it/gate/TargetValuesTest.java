package dev.kinship.it.gate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kinship.it.Lab;
import dev.kinship.runtime.error.NoSuchRowException;
import dev.kinship.runtime.error.RequiredException;
import dev.kinship.runtime.error.UnsavedException;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ValueSource;

/** Values take a target in place of its key, in all writes that take values. */
@ParameterizedClass(name = "in a transaction: {0}")
@ValueSource(booleans = {false, true})
class TargetValuesTest {

  @RegisterExtension static final Lab lab = Lab.with(Tables.DDL);

  private static final Town OSLO = new Town(1L, "Oslo");
  private static final Town ROME = new Town(2L, "Rome");
  private static final Clerk ANN = new Clerk(1L, "a@x", "Ann", 1, 1L);
  private static final String RETURNING = " RETURNING id, email, name, desk, town_id";

  private final boolean inTransactions;

  TargetValuesTest(boolean inTransactions) {
    this.inTransactions = inTransactions;
  }

  @BeforeEach
  void rows() {
    lab.sql(
        """
        INSERT INTO town (name) VALUES ('Oslo'), ('Rome');
        INSERT INTO clerk (email, name, desk, town_id)
        VALUES ('a@x', 'Ann', 1, 1), ('b@x', 'Bob', 2, NULL)""");
    lab.inTransactions(inTransactions);
  }

  private static Handle h() {
    return lab.handle();
  }

  private static List<String> clerks() {
    return lab.column(
        String.class,
        "SELECT email || ' ' || coalesce(town_id::text, '-') FROM clerk ORDER BY email");
  }

  @Test
  void an_insert_writes_the_targets_key() {
    Clerk made = lab.costs(1, () -> ClerkTable.insert(h(), c -> c.email("n@x").town(ROME)));
    assertThat(made).isEqualTo(new Clerk(3L, "n@x", "nobody", 7, 2L));
    assertThat(lab.statements())
        .containsExactly("INSERT INTO clerk (email, town_id) VALUES ($1, $2)" + RETURNING);
    lab.runs(1, () -> ClerkTable.insertOnly(h(), c -> c.email("o@x").town(OSLO)));
    assertThat(lab.costs(1, () -> MemoTable.insert(h(), m -> m.clerk(made))).clerkId())
        .isEqualTo(3L);
    assertThat(clerks()).containsExactly("a@x 1", "b@x -", "n@x 2", "o@x 1");
  }

  @Test
  void the_last_call_counts_and_null_is_no_target() {
    Clerk none =
        lab.costs(1, () -> ClerkTable.insert(h(), c -> c.email("n@x").town(ROME).town(null)));
    assertThat(none.townId()).isNull();
    assertThat(lab.statements()).singleElement().asString().contains("(email, town_id)");
    Clerk rome =
        lab.costs(1, () -> ClerkTable.insert(h(), c -> c.email("o@x").townId(1L).town(ROME)));
    assertThat(rome.townId()).isEqualTo(2L);
    Clerk moved = lab.costs(1, () -> ClerkTable.update(h(), 1L, c -> c.town(null)));
    assertThat(moved.townId()).isNull();
    assertThat(lab.statements())
        .containsExactly("UPDATE clerk SET town_id = $1 WHERE id = $2" + RETURNING);
  }

  @Test
  void updates_by_key_by_instance_and_by_condition() {
    assertThat(lab.costs(1, () -> ClerkTable.update(h(), 2L, c -> c.town(ROME))).townId())
        .isEqualTo(2L);
    assertThat(lab.costs(1, () -> ClerkTable.update(h(), ANN, c -> c.name("A").town(ROME))))
        .isEqualTo(new Clerk(1L, "a@x", "A", 1, 2L));
    assertThat(lab.statements())
        .containsExactly("UPDATE clerk SET name = $1, town_id = $2 WHERE id = $3" + RETURNING);
    long moved =
        lab.costs(
            1, () -> ClerkTable.updateWhere(h(), ClerkTable.TOWN.is(ROME), c -> c.town(OSLO)));
    assertThat(moved).isEqualTo(2);
    assertThat(lab.statements())
        .containsExactly("UPDATE clerk SET town_id = $1 WHERE town_id = $2");
    assertThat(
            lab.costs(
                1,
                () ->
                    ClerkTable.updateReturning(h(), ClerkTable.EMAIL.eq("b@x"), c -> c.town(ROME))))
        .extracting(Clerk::townId)
        .containsExactly(2L);
    assertThat(lab.costs(1, () -> ClerkTable.updateEvery(h(), c -> c.town(OSLO)))).isEqualTo(2);
    assertThat(clerks()).containsExactly("a@x 1", "b@x 1");
  }

  @Test
  void upserts_and_what_associations_write() {
    lab.runs(1, () -> ClerkTable.upsert(h(), c -> c.id(2L).email("b@x").town(ROME)));
    lab.runs(1, () -> ClerkTable.upsert(h(), ClerkTable.EMAIL, c -> c.email("a@x").town(ROME)));
    assertThat(clerks()).containsExactly("a@x 2", "b@x 2");
    assertThat(
            lab.costs(1, () -> ClerkTable.insertIfAbsent(h(), c -> c.email("n@x").town(OSLO)))
                .orElseThrow()
                .townId())
        .isEqualTo(1L);
    lab.sql("INSERT INTO club VALUES (5)");
    Club club = new Club(5L);
    assertThat(lab.costs(1, () -> club.createMember(h(), c -> c.email("m@x").town(ROME))).townId())
        .isEqualTo(2L);
    Memo memo = MemoTable.insert(h(), m -> m.clerk(ANN));
    assertThat(lab.costs(1, () -> memo.updateClerk(h(), c -> c.town(OSLO))).townId()).isEqualTo(1L);
    assertThat(lab.costs(1, () -> memo.createClerk(h(), c -> c.email("p@x").town(ROME))))
        .extracting(created -> created.target().townId())
        .isEqualTo(2L);
  }

  /** The key of such a row is null: it would be no target, in silence. */
  @Test
  void a_target_that_is_not_saved_is_refused_before_anything_is_sent() {
    Town unsaved = new Town(null, "New");
    UnsavedException refused =
        lab.refuses(
            UnsavedException.class,
            0,
            () -> ClerkTable.insert(h(), c -> c.email("n@x").town(unsaved)));
    assertThat(refused).hasMessageContaining("Clerk.town").hasMessageContaining("TownTable.insert");
    lab.refuses(UnsavedException.class, 0, () -> ClerkTable.update(h(), ANN, c -> c.town(unsaved)));
    lab.refuses(UnsavedException.class, 0, () -> ClerkTable.updateEvery(h(), c -> c.town(unsaved)));
    assertThat(clerks()).containsExactly("a@x 1", "b@x -");
  }

  @Test
  @SuppressWarnings("NullAway") // what a program without such a check may do
  void a_required_target_is_not_null() {
    RequiredException refused =
        lab.refuses(RequiredException.class, 0, () -> MemoTable.insert(h(), m -> m.clerk(null)));
    assertThat(refused).hasMessageContaining("Memo.clerk");
  }

  @Test
  void an_instance_whose_row_is_gone_or_that_has_no_key_is_told() {
    Clerk gone = new Clerk(99L, "g@x", "Gone", null, null);
    lab.refuses(NoSuchRowException.class, 2, () -> ClerkTable.update(h(), gone, c -> c.name("G")));
    Clerk unsaved = new Clerk(null, "u@x", "U", null, null);
    lab.refuses(UnsavedException.class, 0, () -> ClerkTable.update(h(), unsaved, c -> c.name("G")));
  }

  /**
   * An instance that is changed in place is as its row is, in the columns that were not set, too.
   */
  @Test
  void an_update_of_some_columns_refreshes_an_instance() {
    Note note = NoteTable.insert(h(), n -> n.text("one"));
    lab.sql("UPDATE note SET text = 'two'");
    assertThat(lab.costs(1, () -> NoteTable.update(h(), note, n -> {}))).isSameAs(note);
    assertThat(note.text).isEqualTo("two");
    assertThat(lab.statements()).containsExactly("SELECT id, text FROM note WHERE id = $1");
    assertThat(lab.costs(1, () -> NoteTable.update(h(), note, n -> n.text("three"))))
        .isSameAs(note);
    assertThat(note.text).isEqualTo("three");
  }
}
