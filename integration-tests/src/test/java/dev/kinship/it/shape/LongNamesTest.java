package dev.kinship.it.shape;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kinship.Entity;
import dev.kinship.Id;
import dev.kinship.it.Lab;
import java.util.List;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.reflect.ColumnName;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** PostgreSQL cuts names at 63 bytes, between characters, in tables as well as in results. */
class LongNamesTest {

  private static final String LONG =
      "the_answer_to_the_ultimate_question_of_life_the_universe_and_everything";

  /** Of two bytes each, so that the cut would fall within one. */
  private static final String UMLAUTS = "xüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüü";

  @RegisterExtension
  static final Lab lab =
      Lab.with(
          "CREATE TABLE reply (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, "
              + LONG
              + " int, \""
              + UMLAUTS
              + "\" int)");

  @Entity
  record Reply(
      @Id @Nullable Long id,
      @ColumnName(LONG) int answer,
      @ColumnName(UMLAUTS) @Nullable Integer other) {}

  @Test
  void they_are_found_in_results() {
    Handle handle = lab.handle();
    Reply given = LongNamesTest_ReplyTable.insert(handle, r -> r.answer(42).other(7));
    List<Reply> all = List.of(given);

    assertThat(LongNamesTest_ReplyTable.all(handle)).isEqualTo(all);
    assertThat(LongNamesTest_ReplyTable.query(handle).list()).isEqualTo(all);
    try (Stream<Reply> rows = LongNamesTest_ReplyTable.query(handle).stream()) {
      assertThat(rows).isEqualTo(all);
    }
    assertThat(handle.createQuery("SELECT * FROM reply").mapTo(Reply.class).list()).isEqualTo(all);
    String mapped =
        "SELECT id AS prefix_of_any_length_id, "
            + LONG
            + " AS prefix_of_any_length_"
            + LONG
            + ", \""
            + UMLAUTS
            + "\" AS \"prefix_of_any_length_"
            + UMLAUTS
            + "\" FROM reply";
    assertThat(
            handle
                .createQuery(mapped)
                .map(LongNamesTest_ReplyTable.mapper("prefix_of_any_length_"))
                .list())
        .isEqualTo(all);
  }
}
