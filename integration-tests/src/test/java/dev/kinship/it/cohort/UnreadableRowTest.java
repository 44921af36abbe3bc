package dev.kinship.it.cohort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;
import dev.kinship.it.Lab;
import dev.kinship.runtime.error.MappingException;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlLogger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ValueSource;

/** A row that the driver cannot convert is the misfortune of whoever asks for it alone. */
@ParameterizedClass
@ValueSource(booleans = {false, true})
class UnreadableRowTest {

  @RegisterExtension
  static final Lab lab =
      Lab.with(
          """
          CREATE TABLE purse (id bigint PRIMARY KEY, coins bigint, worth numeric);
          CREATE TABLE thief (id bigint PRIMARY KEY, purse_id bigint REFERENCES purse, age bigint)\
          """);

  @Entity
  record Purse(@Id long id, @Nullable Integer coins, @Nullable BigDecimal worth)
      implements UnreadableRowTest_PurseAssociations {}

  @Entity
  record Thief(
      @Id long id,
      @Nullable Integer age,
      @BelongsTo(value = Purse.class, reverse = "thieves") @Nullable Long purseId)
      implements UnreadableRowTest_ThiefAssociations {}

  private final boolean throughJdbi;
  private Handle handle;

  UnreadableRowTest(boolean throughJdbi) {
    this.throughJdbi = throughJdbi;
  }

  @BeforeEach
  void rows() {
    handle = lab.handle();
    if (throughJdbi) {
      handle.setSqlLogger(new SqlLogger() {});
    }
    lab.sql(
        """
        INSERT INTO purse VALUES (1, 1, 1), (2, 2, 2), (3, 5000000000, 3), (4, 4, 'NaN'), (5, 5, 5);
        INSERT INTO thief SELECT id, id FROM purse""");
  }

  @Test
  void its_neighbours_in_a_loop_are_read() {
    handle.begin();
    List<Thief> all = UnreadableRowTest_ThiefTable.all(handle);
    for (Thief each : all) {
      if (each.id() == 3 || each.id() == 4) {
        assertThatThrownBy(() -> each.getPurse(handle))
            .isInstanceOf(MappingException.class)
            .hasMessageContaining("Thief.purse: ")
            .hasMessageContaining(
                each.id() == 3
                    ? "the column coins (int8) cannot be read as Integer"
                    : "the column worth (numeric) cannot be read as BigDecimal")
            .hasMessageNotContainingAny("refused", "5000000000", "NaN");
      } else {
        assertThat(each.getPurse(handle).orElseThrow().coins()).isEqualTo((int) each.id());
      }
    }
    handle.commit();
  }

  @Test
  void a_list_says_why_it_cannot_be_read() {
    assertThatThrownBy(() -> UnreadableRowTest_PurseTable.all(handle))
        .isInstanceOf(MappingException.class)
        .hasMessageStartingWith("purse: ")
        .hasCauseInstanceOf(SQLException.class);
  }

  @Test
  void rows_of_the_users_own_sql_say_so_too() {
    assertThatThrownBy(
            () -> handle.createQuery("SELECT * FROM purse ORDER BY id").mapTo(Purse.class).list())
        .isInstanceOf(MappingException.class)
        .hasMessageContaining("purse: the column coins (int8) cannot be read as Integer")
        .hasMessageNotContaining("5000000000");
    assertThatThrownBy(() -> UnreadableRowTest_PurseTable.query(handle).stream().toList())
        .isInstanceOf(MappingException.class)
        .hasMessageContaining("coins (int8)");
  }

  @Test
  void a_row_that_was_given_is_linked_and_not_read() {
    lab.sql("UPDATE thief SET age = 5000000000 WHERE id = 5");
    Purse purse = new Purse(1, 1, BigDecimal.ONE);
    Thief linked = new Thief(5, 40, 1L);

    assertThat(purse.addThieves(handle, List.of(new Thief(5, 40, 5L))).linked())
        .containsExactly(linked);
    assertThat(purse.removeThieves(handle, List.of(linked)).unlinked())
        .containsExactly(new Thief(5, 40, null));
  }
}
