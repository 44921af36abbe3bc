package dev.kinship.it.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kinship.it.record.PetTable;
import dev.kinship.junit.AtMost;
import dev.kinship.junit.StatementCount;
import dev.kinship.runtime.error.OneByOneException;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.concurrent.atomic.AtomicReference;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Classes of a user's, some of whose tests must fail; {@link StatementCountTest} runs them. */
final class Samples {

  /** Set before they run. */
  static final AtomicReference<Jdbi> JDBI = new AtomicReference<>();

  private Samples() {}

  private static void select(int times) {
    JDBI.get().useHandle(h -> select(h, times));
  }

  private static void select(Handle handle, int times) {
    for (int i = 0; i < times; i++) {
      assertThat(handle.createQuery("SELECT 1").mapTo(Integer.class).one()).isEqualTo(1);
    }
  }

  private static void askAll(Handle handle) {
    PetTable.all(handle).forEach(pet -> assertThat(pet.getOwner(handle)).isPresent());
  }

  static class Limits {

    @RegisterExtension static final StatementCount statements = StatementCount.on(JDBI.get());

    @BeforeEach
    @AfterEach
    void what_does_not_count() {
      select(10);
    }

    @Test
    @AtMost(3)
    void as_many() {
      select(3);
    }

    @Test
    @AtMost(3)
    void more() {
      JDBI.get().useHandle(PetTable::all);
      select(4);
    }

    @Test
    @AtMost(value = 1, roundTrips = 2)
    void a_statement_and_a_commit() {
      JDBI.get().useTransaction(h -> select(h, 1));
    }

    @Test
    @AtMost(roundTrips = 2)
    void too_often() {
      JDBI.get().useTransaction(h -> select(h, 2));
    }

    @Test
    void without_a_limit() {
      select(5);
      assertThat(statements.sent().count()).isEqualTo(5);
      assertThat(statements.during(() -> select(2)).count()).isEqualTo(2);
      assertThat(statements.sent()).hasToString("7 statements in 7 round trips\n  7 × SELECT 1");
    }

    @Test
    @AtMost(1)
    void fails_by_itself() {
      select(2);
      throw new ArithmeticException("mine");
    }
  }

  @Retention(RetentionPolicy.RUNTIME)
  @AtMost(1)
  @interface Lean {}

  @AtMost(2)
  static class Whole {

    @RegisterExtension static final StatementCount statements = StatementCount.on(JDBI::get);

    @Test
    void two() {
      select(2);
    }

    @Test
    void three() {
      select(3);
    }

    @Test
    @AtMost(3)
    void three_by_a_limit_of_its_own() {
      select(3);
    }

    @Test
    @Lean
    void two_where_a_word_of_the_users_allows_one() {
      select(2);
    }

    @Nested
    class Inner {
      @Test
      void three_within() {
        select(3);
      }
    }
  }

  static class Instance {

    @RegisterExtension final StatementCount statements = StatementCount.on(JDBI::get);

    @Test
    @AtMost(1)
    void one() {
      select(1);
    }

    @Test
    @AtMost(1)
    void two() {
      select(2);
      assertThat(statements.sent().count()).isEqualTo(2);
    }
  }

  static class NobodyCounts {

    @Test
    @AtMost(1)
    void nothing() {}
  }

  static class OneByOne {

    @RegisterExtension
    static final StatementCount statements = StatementCount.on(JDBI.get()).raiseOnOneByOne();

    @Test
    void a_loop() {
      JDBI.get().useHandle(Samples::askAll);
    }

    @Test
    void a_loop_whose_error_is_caught() {
      assertThatThrownBy(() -> JDBI.get().useHandle(Samples::askAll))
          .isInstanceOf(OneByOneException.class);
    }

    @Test
    void no_loop() {
      JDBI.get().useHandle(h -> assertThat(PetTable.all(h).get(0).getOwner(h)).isPresent());
    }
  }

  /** Two on one Jdbi hear the same; the one of another Jdbi does not. */
  static class Several {

    @RegisterExtension static final StatementCount one = StatementCount.on(JDBI.get());
    @RegisterExtension static final StatementCount two = StatementCount.on(JDBI.get());

    @RegisterExtension
    static final StatementCount other =
        StatementCount.on(Jdbi.create("jdbc:postgresql://nowhere/nothing"));

    @Test
    void each_counts() {
      select(2);
      assertThat(one.sent().count()).isEqualTo(2);
      assertThat(two.sent().count()).isEqualTo(2);
      assertThat(other.sent().count()).isZero();
    }
  }
}
