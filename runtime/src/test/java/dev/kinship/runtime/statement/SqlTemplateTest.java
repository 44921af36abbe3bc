package dev.kinship.runtime.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class SqlTemplateTest {

  private static final String INSERT = "INSERT INTO pet ({columns}) VALUES ({values}) RETURNING id";
  private static final String COPY =
      "INSERT INTO pet ({columns}) SELECT {values} FROM person WHERE id = :key RETURNING id";
  private static final String UNNEST =
      "INSERT INTO pet ({columns}) SELECT {columns} FROM unnest({arrays}) AS given ({columns})"
          + " RETURNING id";
  private static final String ROWS = "INSERT INTO pet ({columns}) VALUES {rows} RETURNING id";
  private static final String UPDATE =
      "UPDATE pet SET {assignments} WHERE id = :id RETURNING id, \"na$me\"";

  @Test
  void markers_are_filled_with_the_columns_that_are_given() {
    assertThat(text(INSERT, 1, 2))
        .isEqualTo("INSERT INTO pet (\"na$me\", owner_id) VALUES (?, ?) RETURNING id");
    assertThat(text(UPDATE, 2))
        .isEqualTo("UPDATE pet SET owner_id = ? WHERE id = ? RETURNING id, \"na$me\"");
    assertThat(text(UNNEST, 0, 2))
        .isEqualTo(
            "INSERT INTO pet (id, owner_id) SELECT id, owner_id FROM unnest(?, ?)"
                + " AS given (id, owner_id) RETURNING id");
  }

  @Test
  void rows_are_repeated() {
    assertThat(template(ROWS).with(set(0, 1), 3).text())
        .isEqualTo("INSERT INTO pet (id, \"na$me\") VALUES (?, ?), (?, ?), (?, ?) RETURNING id");
  }

  @Test
  void without_columns_a_row_takes_all_its_defaults() {
    assertThat(text(INSERT)).isEqualTo("INSERT INTO pet (id) VALUES (DEFAULT) RETURNING id");
    assertThat(text(COPY))
        .isEqualTo("INSERT INTO pet SELECT FROM person WHERE id = ? RETURNING id");
    assertThat(template(ROWS).with(set(), 2).text())
        .isEqualTo("INSERT INTO pet (id) VALUES (DEFAULT), (DEFAULT) RETURNING id");
    assertThat(template(UNNEST).with(set(), 2).text())
        .isEqualTo("INSERT INTO pet SELECT FROM generate_series(1, 2) RETURNING id");
  }

  @Test
  void without_columns_an_update_only_reads() {
    assertThat(text(UPDATE)).isEqualTo("SELECT id, \"na$me\" FROM pet WHERE id = ?");
  }

  @Test
  void what_stands_in_quotes_is_no_marker_and_no_clause() {
    SqlTemplate update =
        template(
            "UPDATE \"x SET {assignments} WHERE y\" SET {assignments} WHERE \"{rows}\" = :id"
                + " AND name <> '{values}' RETURNING \"a RETURNING b\", \"{columns}\"");

    assertThat(update.with(set(0)).text())
        .isEqualTo(
            "UPDATE \"x SET {assignments} WHERE y\" SET id = ? WHERE \"{rows}\" = ?"
                + " AND name <> '{values}' RETURNING \"a RETURNING b\", \"{columns}\"");
    assertThat(update.with(set()).text())
        .isEqualTo(
            "SELECT \"a RETURNING b\", \"{columns}\" FROM \"x SET {assignments} WHERE y\""
                + " WHERE \"{rows}\" = ? AND name <> '{values}'");
  }

  @Test
  void a_text_is_spelled_once_for_each_set_of_columns() {
    SqlTemplate template = template(INSERT);

    assertThat(template.with(set(1))).isSameAs(template.with(set(1)));
    assertThat(template.with(set(1))).isNotSameAs(template.with(set(2)));
  }

  @Test
  void a_set_that_its_owner_changes_later_is_not_confused_with_another() {
    SqlTemplate template = template(INSERT);
    BitSet columns = set(1);
    template.with(columns);
    columns.set(2);

    assertThat(template.with(set(1)).text()).contains("(\"na$me\")");
    assertThat(template.with(set(1, 2)).text()).contains("(\"na$me\", owner_id)");
  }

  @Test
  void an_unknown_marker_is_an_error() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> text("SELECT {what}", 1))
        .withMessageContaining("{what}");
  }

  private static String text(String source, int... columns) {
    return template(source).with(set(columns)).text();
  }

  private static SqlTemplate template(String source) {
    return new SqlTemplate(
        source,
        List.of("id", "\"na$me\"", "owner_id"),
        List.of(":array", ":array", ":array"),
        "id");
  }

  private static BitSet set(int... columns) {
    BitSet set = new BitSet();
    Arrays.stream(columns).forEach(set::set);
    return set;
  }
}
