package dev.kinship.it.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;
import dev.kinship.Unique;
import dev.kinship.it.Lab;
import dev.kinship.runtime.KinshipPlugin;
import dev.kinship.runtime.error.ConstraintException;
import dev.kinship.runtime.error.DatabaseException;
import dev.kinship.runtime.query.Condition;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The server's errors show rows and values; the messages made of them show keys only. */
class RefusedValuesTest {

  @RegisterExtension
  static final Lab lab =
      Lab.with(
          """
          CREATE TABLE login (
            id bigint PRIMARY KEY, name text NOT NULL UNIQUE,
            password text NOT NULL CHECK (password <> 'hunter2'), debt numeric(4, 1),
            team_id bigint REFERENCES login)\
          """);

  @Entity
  record Login(
      @Id Long id,
      @Unique @Nullable String name,
      @Nullable String password,
      @Nullable BigDecimal debt,
      @BelongsTo(name = "team", reverse = "mates") @Nullable Long teamId)
      implements RefusedValuesTest_LoginAssociations {

    Login withPassword(String other) {
      return new Login(id, name, other, debt, teamId);
    }
  }

  private static final Login UNNAMED = new Login(1L, null, "hunter", null, null);
  private static final Login GUESSED = new Login(1L, "ann", "hunter2", null, null);

  @BeforeEach
  void ann() {
    lab.sql("INSERT INTO login (id, name, password) VALUES (1, 'ann', 'hunter')");
  }

  static Stream<Named<Function<Handle, Object>>> calls() {
    return Stream.of(
        Named.of("insert", h -> RefusedValuesTest_LoginTable.insert(h, UNNAMED)),
        Named.of("insertAll", h -> RefusedValuesTest_LoginTable.insertAll(h, List.of(GUESSED))),
        Named.of("update", h -> RefusedValuesTest_LoginTable.update(h, UNNAMED)),
        Named.of("updateAll", h -> RefusedValuesTest_LoginTable.updateAll(h, List.of(GUESSED))),
        Named.of("upsert", h -> RefusedValuesTest_LoginTable.upsert(h, GUESSED)),
        Named.of(
            "updateEvery",
            h -> RefusedValuesTest_LoginTable.updateEvery(h, v -> v.password("hunter2"))),
        Named.of(
            "create", h -> GUESSED.createMate(h, v -> v.id(2L).name("bob").password("hunter2"))),
        Named.of(
            "a value that cannot be read",
            h ->
                RefusedValuesTest_LoginTable.query(h)
                    .where(
                        Condition.sql(
                            "{}::bigint = 1", RefusedValuesTest_LoginTable.NAME.value("hunter2")))
                    .list()));
  }

  @ParameterizedTest
  @MethodSource("calls")
  void no_message_shows_them(Function<Handle, Object> call) {
    DatabaseException refused =
        catchThrowableOfType(DatabaseException.class, () -> call.apply(lab.handle()));

    assertThat(refused).isNotNull();
    assertThat(refused.getMessage())
        .doesNotContain("hunter")
        .contains("ERROR: ", "SQL: ")
        .containsAnyOf("violates", "invalid input syntax");
    assertThat(refused.getCause()).hasMessageContaining("hunter");
  }

  @Test
  void keys_stay_in_it() {
    ConstraintException twice =
        catchThrowableOfType(
            ConstraintException.class,
            () -> RefusedValuesTest_LoginTable.insert(lab.handle(), GUESSED.withPassword("x")));
    assertThat(twice).hasMessageContaining("Detail: Key (id)=(1) already exists.");
    ConstraintException nobody =
        catchThrowableOfType(
            ConstraintException.class,
            () ->
                RefusedValuesTest_LoginTable.insert(
                    lab.handle(), new Login(2L, "bob", "x", null, 7L)));
    assertThat(nobody).hasMessageContaining("Detail: Key (team_id)=(7) is not present");
  }

  @Test
  void nor_do_they_where_the_driver_leaves_them_out() {
    Jdbi silent =
        Jdbi.create(lab.tappedUrl() + "&logServerErrorDetail=false")
            .installPlugin(new KinshipPlugin());
    ConstraintException twice =
        catchThrowableOfType(
            ConstraintException.class,
            () ->
                silent.withHandle(
                    h -> RefusedValuesTest_LoginTable.insert(h, GUESSED.withPassword("x"))));
    assertThat(twice.getMessage()).contains("login_pkey").doesNotContain("Detail");
  }
}
