package dev.kinship.it.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kinship.it.Lab;
import dev.kinship.runtime.config.KinshipConfig;
import dev.kinship.runtime.error.ContradictionException;
import dev.kinship.runtime.error.NotUniqueException;
import dev.kinship.runtime.error.UnsavedException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows that are inserted, or updated where a unique key finds them. */
@ParameterizedClass
@ValueSource(booleans = {false, true})
class UpsertTest {

  @RegisterExtension static final Lab lab = Lab.with(Tables.DDL + ";" + Tables.in("other"));

  private final boolean inTransactions;

  UpsertTest(boolean inTransactions) {
    this.inTransactions = inTransactions;
  }

  @BeforeEach
  void rows() {
    lab.sql(
        """
        INSERT INTO clerk (email, name, desk) VALUES ('a@x', 'Ann', 1), ('b@x', 'Bob', 2);
        INSERT INTO seat VALUES (1, 1, 'A', 'a', '{front}', true), (1, 2, 'A', 'b', '{}', true);
        INSERT INTO note (text) VALUES ('one')""");
    lab.inTransactions(inTransactions);
  }

  private static Clerk clerk(@Nullable Long id, String email, String name) {
    return new Clerk(id, email, name, null, null);
  }

  private static List<String> clerks() {
    return lab.column(
        String.class, "SELECT concat_ws(' ', id, email, name, desk) FROM clerk ORDER BY id");
  }

  @Test
  void values_by_the_primary_key() {
    Clerk inserted =
        lab.costs(1, () -> ClerkTable.upsert(lab.handle(), c -> c.id(9L).email("n@x").name("New")));
    assertThat(inserted).isEqualTo(new Clerk(9L, "n@x", "New", 7, null));
    assertThat(lab.statements())
        .containsExactly(
            "INSERT INTO clerk AS p (id, email, name) VALUES ($1, $2, $3) ON CONFLICT (id) DO UPDATE"
                + " SET email = excluded.email, name = excluded.name"
                + " RETURNING id, email, name, desk, town_id");

    Clerk updated =
        lab.costs(
            1, () -> ClerkTable.upsert(lab.handle(), c -> c.id(1L).email("a@x").name("O'Ann")));
    assertThat(updated).isEqualTo(new Clerk(1L, "a@x", "O'Ann", 1, null));
    assertThat(clerks()).containsExactly("1 a@x O'Ann 1", "2 b@x Bob 2", "9 n@x New 7");
  }

  @Test
  void values_by_a_unique_key_write_only_what_is_set() {
    Clerk updated =
        lab.costs(
            1,
            () -> ClerkTable.upsert(lab.handle(), ClerkTable.EMAIL, c -> c.email("a@x").desk(5)));
    assertThat(updated).isEqualTo(new Clerk(1L, "a@x", "Ann", 5, null));

    Clerk inserted =
        lab.costs(1, () -> ClerkTable.upsert(lab.handle(), ClerkTable.EMAIL, c -> c.email("n@x")));
    assertThat(inserted.name()).isEqualTo("nobody");
    assertThat(inserted.desk()).isEqualTo(7);
  }

  @Test
  void values_of_nothing_but_the_key_return_the_row_as_it_is() {
    Clerk same =
        lab.costs(1, () -> ClerkTable.upsert(lab.handle(), ClerkTable.EMAIL, c -> c.email("a@x")));

    assertThat(same).isEqualTo(new Clerk(1L, "a@x", "Ann", 1, null));
    assertThat(lab.statements()).singleElement().asString().contains("SET name = p.name");
    assertThat(clerks()).containsExactly("1 a@x Ann 1", "2 b@x Bob 2");
  }

  @Test
  void a_key_that_others_refer_to_is_never_changed() {
    Clerk same =
        lab.costs(
            1,
            () ->
                ClerkTable.upsert(
                    lab.handle(), ClerkTable.EMAIL, c -> c.id(50L).email("a@x").name("x")));
    assertThat(same.id()).isEqualTo(1L);
    Clerk entity =
        lab.costs(
            1, () -> ClerkTable.upsert(lab.handle(), ClerkTable.EMAIL, clerk(51L, "b@x", "y")));
    assertThat(entity.id()).isEqualTo(2L);
    assertThat(clerks()).containsExactly("1 a@x x 1", "2 b@x y");
  }

  @Test
  void entities_write_all_their_columns() {
    Clerk updated = lab.costs(1, () -> ClerkTable.upsert(lab.handle(), clerk(1L, "a@x", "Anne")));
    assertThat(updated).isEqualTo(clerk(1L, "a@x", "Anne"));
    Clerk inserted =
        lab.costs(
            1, () -> ClerkTable.upsert(lab.handle(), ClerkTable.EMAIL, clerk(null, "n@x", "N")));
    assertThat(inserted.id()).isNotNull();
    assertThat(clerks()).containsExactly("1 a@x Anne", "2 b@x Bob 2", inserted.id() + " n@x N");
  }

  @Test
  void keys_of_several_columns_find_rows() {
    Seat byKey = new Seat(1, 2, "A", "z", new String[] {"x"}, false);
    assertThat(lab.costs(1, () -> SeatTable.upsert(lab.handle(), byKey)).label()).isEqualTo("z");
    assertThat(
            lab.costs(
                1,
                () ->
                    SeatTable.upsert(
                        lab.handle(),
                        SeatTable.PLACE_KEY,
                        s -> s.hallId(9).number(9).hall("A").label("z").free(true))))
        .extracting(Seat::hallId, Seat::number, Seat::free)
        .containsExactly(1L, 2, true);
    assertThat(lab.statements())
        .singleElement()
        .asString()
        .contains("ON CONFLICT (hall, label) DO UPDATE SET free = excluded.free RETURNING");
  }

  @Test
  void a_mutable_instance_is_changed() {
    Note note = Note.of(1L, "new");
    assertThat(lab.costs(1, () -> NoteTable.upsert(lab.handle(), note))).isSameAs(note);
    assertThat(lab.column(String.class, "SELECT text FROM note")).containsExactly("new");
  }

  @Test
  void any_number_is_one_round_trip_and_comes_back_in_order() {
    List<Clerk> given =
        List.of(clerk(8L, "h@x", "H"), clerk(2L, "b@x", "B"), clerk(7L, "g@x", "G"));

    List<Clerk> upserted = lab.costs(1, () -> ClerkTable.upsertAll(lab.handle(), given));

    assertThat(upserted).isEqualTo(given);
    assertThat(lab.statements()).singleElement().asString().contains("ORDER BY id ON CONFLICT");
    List<Clerk> byEmail =
        List.of(clerk(null, "z@x", "Z"), clerk(null, "a@x", "A"), clerk(77L, "h@x", "HH"));
    List<Clerk> again =
        lab.costs(1, () -> ClerkTable.upsertAll(lab.handle(), ClerkTable.EMAIL, byEmail));
    assertThat(again).extracting(Clerk::name).containsExactly("Z", "A", "HH");
    assertThat(again.get(1).id()).isEqualTo(1L);
    assertThat(again.get(2).id()).isEqualTo(8L);
    assertThat(lab.costs(0, () -> ClerkTable.upsertAll(lab.handle(), List.of()))).isEmpty();
  }

  @Test
  void any_number_without_arrays() {
    List<Seat> given =
        List.of(
            new Seat(5, 5, "E", "e", new String[] {"a", "b"}, true),
            new Seat(1, 1, "A", "c", new String[0], false));

    List<Seat> upserted = lab.costs(1, () -> SeatTable.upsertAll(lab.handle(), given));

    assertThat(upserted).extracting(Seat::number).containsExactly(5, 1);
    assertThat(lab.column(String.class, "SELECT label FROM seat ORDER BY hall_id, number"))
        .containsExactly("c", "b", "e");
  }

  @Test
  void equal_keys_in_one_call_are_refused_before_any_sql() {
    List<Clerk> twice = List.of(clerk(null, "n@x", "one"), clerk(null, "n@x", "two"));
    assertThat(
            lab.refuses(
                ContradictionException.class,
                0,
                () -> ClerkTable.upsertAll(lab.handle(), ClerkTable.EMAIL, twice)))
        .hasMessageContaining("email n@x");
  }

  @Test
  void a_key_that_is_not_given_is_refused_before_any_sql() {
    assertThat(
            lab.refuses(
                UnsavedException.class,
                0,
                () -> ClerkTable.upsert(lab.handle(), c -> c.name("no key"))))
        .hasMessageContaining("finds the row by id")
        .hasMessageContaining("ClerkTable.insert");
    lab.refuses(
        UnsavedException.class,
        0,
        () -> ClerkTable.upsert(lab.handle(), clerk(null, "n@x", "no key")));
    lab.refuses(
        UnsavedException.class,
        0,
        () -> ClerkTable.upsertAll(lab.handle(), List.of(clerk(null, "n@x", "no key"))));
  }

  @Test
  void a_key_that_nothing_keeps_unique_is_told_with_the_ddl() {
    assertThatThrownBy(
            () -> ClerkTable.upsert(lab.handle(), ClerkTable.NAME, c -> c.name("x").email("e")))
        .isInstanceOfSatisfying(
            NotUniqueException.class,
            e -> assertThat(e.ddl()).isEqualTo("ALTER TABLE clerk ADD UNIQUE (name)"))
        .hasMessageContaining("nothing keeps it unique");
    lab.sql("CREATE UNIQUE INDEX partly ON clerk (name) WHERE desk IS NULL");
    try {
      List<Clerk> rows = List.of(clerk(null, "n@x", "N"));
      assertThatThrownBy(() -> ClerkTable.upsertAll(lab.handle(), ClerkTable.NAME, rows))
          .isInstanceOf(NotUniqueException.class);
    } finally {
      lab.sql("DROP INDEX partly");
    }
    lab.sql("ALTER TABLE clerk ADD CONSTRAINT late UNIQUE (name) DEFERRABLE");
    try {
      assertThatThrownBy(
              () -> ClerkTable.upsert(lab.handle(), ClerkTable.NAME, c -> c.name("x").email("e")))
          .isInstanceOf(NotUniqueException.class)
          .hasMessageContaining("DEFERRABLE");
    } finally {
      lab.sql("ALTER TABLE clerk DROP CONSTRAINT late");
    }
  }

  @Test
  void the_handles_schema_holds() {
    lab.handle().getConfig(KinshipConfig.class).setSchema("other");
    lab.runs(1, () -> ClerkTable.upsert(lab.handle(), clerk(1L, "a@x", "Other")));
    lab.runs(1, () -> ClerkTable.upsertAll(lab.handle(), List.of(clerk(1L, "a@x", "Others"))));
    assertThat(clerks()).containsExactly("1 a@x Ann 1", "2 b@x Bob 2");
    assertThat(lab.column(String.class, "SELECT name FROM other.clerk")).containsExactly("Others");
  }

  @ParameterizedTest
  @ValueSource(strings = {"%", "\\", "'; DELETE FROM clerk; --", "{updates}", "$1", ":value", "?"})
  void hostile_values_are_values(String hostile) {
    Clerk inserted =
        lab.costs(
            1,
            () ->
                ClerkTable.upsert(
                    lab.handle(), ClerkTable.EMAIL, c -> c.email(hostile).name(hostile)));
    Clerk updated =
        lab.costs(
            1,
            () ->
                ClerkTable.upsert(
                    lab.handle(), ClerkTable.EMAIL, c -> c.email(hostile).name("it's")));
    assertThat(updated.id()).isEqualTo(inserted.id());
    assertThat(updated.email()).isEqualTo(hostile);
  }
}
