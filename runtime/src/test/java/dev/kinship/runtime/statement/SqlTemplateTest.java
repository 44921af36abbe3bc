package dev.kinship.runtime.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.kinship.sql.Stamp;
import dev.kinship.sql.Stamps;
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

  /**
   * What the statements write by themselves stands in the text, and stays where nothing is given.
   */
  @Test
  void keepsStampsWithoutColumns() {
    Stamps stamps =
        new Stamps(
            List.of(
                new Stamp("made", Stamp.Kind.CREATED_AT),
                new Stamp("changed", Stamp.Kind.UPDATED_AT),
                new Stamp("version", Stamp.Kind.VERSION)));
    String into = "INSERT INTO pet ({columns}" + stamps.columns() + ") ";
    SqlTemplate insert = template(into + "VALUES ({values}" + stamps.values() + ")", stamps);
    assertThat(insert.with(set(0)).text())
        .isEqualTo("INSERT INTO pet (id, made, changed, version) VALUES (?, now(), now(), 0)");
    assertThat(insert.with(set()).text())
        .isEqualTo("INSERT INTO pet (made, changed, version) VALUES (now(), now(), 0)");
    SqlTemplate create = template(into + "SELECT {values}" + stamps.values() + " FROM s", stamps);
    assertThat(create.with(set()).text())
        .isEqualTo("INSERT INTO pet (made, changed, version) SELECT now(), now(), 0 FROM s");
    SqlTemplate all =
        template(
            into
                + "SELECT {columns}"
                + stamps.values()
                + " FROM unnest({arrays}) AS given ({columns})",
            stamps);
    assertThat(all.with(set(0)).text())
        .isEqualTo(
            "INSERT INTO pet (id, made, changed, version) SELECT id, now(), now(), 0"
                + " FROM unnest(?) AS given (id)");
    assertThat(all.with(set(), 2).text())
        .isEqualTo(
            "INSERT INTO pet (made, changed, version) SELECT now(), now(), 0"
                + " FROM generate_series(1, 2)");
    assertThat(all.inRows().with(set(0), 2).text())
        .isEqualTo(
            "INSERT INTO pet (id, made, changed, version)"
                + " VALUES (?, now(), now(), 0), (?, now(), now(), 0)");
    assertThat(all.inRows().with(set(), 2).text())
        .isEqualTo(
            "INSERT INTO pet (made, changed, version) VALUES (now(), now(), 0), (now(), now(), 0)");
    SqlTemplate update =
        template(
            "UPDATE pet SET {assignments}"
                + stamps.assignments("")
                + " WHERE id = :id RETURNING id",
            stamps);
    assertThat(update.with(set(2)).text())
        .isEqualTo(
            "UPDATE pet SET owner_id = ?, changed = now(), version = version + 1 WHERE id = ?"
                + " RETURNING id");
    assertThat(update.with(set()).text()).isEqualTo("SELECT id FROM pet WHERE id = ?");
  }

  private static String text(String source, int... columns) {
    return template(source).with(set(columns)).text();
  }

  private static SqlTemplate template(String source) {
    return template(source, Stamps.NONE);
  }

  private static SqlTemplate template(String source, Stamps stamps) {
    return new SqlTemplate(
        source,
        List.of("id", "\"na$me\"", "owner_id"),
        List.of(":array", ":array", ":array"),
        "id",
        stamps);
  }

  private static BitSet set(int... columns) {
    BitSet set = new BitSet();
    Arrays.stream(columns).forEach(set::set);
    return set;
  }
}
