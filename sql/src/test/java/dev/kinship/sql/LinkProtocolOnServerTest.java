package dev.kinship.sql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kinship.sql.LinkProtocol.Leavers;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** PostgreSQL understands each statement, and does what it says. */
class LinkProtocolOnServerTest {

  private static final Pattern NAME = Pattern.compile("(?<!:):([a-z]+\\d*)");

  private static final String FRESH =
      "(id, version) IN (SELECT * FROM unnest(:ids::bigint[], :versions::bigint[]))";

  private static Connection connection;

  @BeforeAll
  static void connect() throws SQLException {
    connection = Server.connect();
    sql("CREATE SCHEMA protocol; SET search_path = protocol; " + Links.TABLES);
  }

  @AfterAll
  static void close() throws SQLException {
    sql("DROP SCHEMA protocol CASCADE");
    connection.close();
  }

  @Test
  void every_statement_can_be_prepared() throws SQLException {
    List<String> texts = new ArrayList<>();
    for (Link link : Links.ALL) {
      addTexts(texts, link, LinkProtocol.one(link));
      addTexts(texts, link, LinkProtocol.many(link, arrays(link), Set.of()));
      if (link.foreignKey().size() > 1) {
        addTexts(texts, link, LinkProtocol.many(link, arrays(link), Set.of(0)));
      }
    }
    for (String text : texts) {
      sql("PREPARE each AS " + numbered(text) + "; DEALLOCATE each");
    }
    assertThat(texts).hasSizeGreaterThan(200);
  }

  private static void addTexts(List<String> texts, Link link, LinkProtocol protocol) {
    List<SqlStatement> all = new ArrayList<>(protocol.add());
    all.add(protocol.leftOut());
    boolean clearable = !link.equals(Links.PASSPORT);
    for (Leavers policy : Leavers.values()) {
      if (clearable || policy != Leavers.UNLINK) {
        all.addAll(protocol.set(policy));
        all.addAll(protocol.aboveReadCommitted(policy, link.foreignKey().get(0).referenced()));
      }
    }
    if (clearable) {
      all.addAll(protocol.remove());
      all.addAll(protocol.removeAll());
      all.add(protocol.unlink());
    }
    all.forEach(each -> texts.add(filled(link, each.text())));
  }

  private static String filled(Link link, String text) {
    return text.replace("{given}", pairs(link)).replace("{fresh}", FRESH);
  }

  private static String pairs(Link link) {
    String arrays =
        IntStream.range(0, link.key().size())
            .mapToObj(i -> ":ids" + (i + 1) + "::" + type(link.key().get(i)) + "[]")
            .reduce((one, two) -> one + ", " + two)
            .orElseThrow();
    return Targets.tuple(link.key()) + " IN (SELECT * FROM unnest(" + arrays + "))";
  }

  private static List<String> arrays(Link link) {
    List<String> columns = new ArrayList<>(link.key());
    columns.addAll(link.names());
    columns.addAll(link.names());
    return IntStream.range(0, columns.size())
        .mapToObj(
            i ->
                ":ids"
                    + (i == 0 && link.key().size() == 1 ? "" : i + 1)
                    + "::"
                    + type(columns.get(i))
                    + "[]")
        .toList();
  }

  private static String type(String column) {
    return switch (column) {
      case "hall" -> "text";
      case "number" -> "int";
      default -> "bigint";
    };
  }

  private static String numbered(String text) {
    List<String> names = new ArrayList<>();
    return NAME.matcher(text)
        .replaceAll(
            found -> {
              if (!names.contains(found.group(1))) {
                names.add(found.group(1));
              }
              return Matcher.quoteReplacement("$" + (names.indexOf(found.group(1)) + 1));
            });
  }

  /** As one statement that would be checked row by row, a swap of a unique key would fail. */
  @Test
  void an_account_takes_the_place_of_another_in_one_statement() throws SQLException {
    sql("INSERT INTO person VALUES (1, 'one'), (2, 'two')");
    sql("INSERT INTO account VALUES (1, NULL), (2, 1), (3, 2)");
    for (int given : List.of(1, 2, 3, 1, 3, 2)) {
      List<String> rows = run(LinkProtocol.one(Links.ACCOUNT).set(Leavers.UNLINK), 1, given);
      assertThat(rows).anyMatch(each -> each.startsWith(given + "|1|" + given + "|"));
      assertThat(rows("SELECT id FROM account WHERE supplier_id = 1")).containsExactly("" + given);
    }
    run(LinkProtocol.one(Links.ACCOUNT).set(Leavers.DELETE), 1, 1);
    assertThat(rows("SELECT id FROM account ORDER BY id")).containsExactly("1", "3");
  }

  @Test
  void each_row_that_is_held_says_where_it_pointed_and_what_became_of_it() throws SQLException {
    sql("INSERT INTO person VALUES (11, 'one'), (12, 'two')");
    sql("INSERT INTO pet VALUES (11, 'a', 11), (12, 'b', 11), (13, 'c', 12), (14, 'd', 12)");

    assertThat(run(LinkProtocol.one(Links.PET).set(Leavers.UNLINK), 11, 12, 13))
        .containsExactlyInAnyOrder(
            "|||11|11", "|||12|11", "|||13|12", "11|a||11|11", "13|c|11|13|12");
    assertThat(run(LinkProtocol.one(Links.PET).set(Leavers.REFUSE), 11, 12))
        .containsExactlyInAnyOrder("|||12|11", "|||13|11");
    assertThat(run(LinkProtocol.one(Links.PET).set(Leavers.UNLINK), 11, 14, 99))
        .as("one is missing")
        .containsExactlyInAnyOrder("|||12|11", "|||13|11", "|||14|12");
    assertThat(run(LinkProtocol.one(Links.PET).add(), 12, 13, 14))
        .containsExactlyInAnyOrder("|||13|11", "|||14|12", "13|c|12|13|11");
    assertThat(run(LinkProtocol.one(Links.PET).add(), 12, 12, 99))
        .as("one is missing")
        .containsExactly("|||12|11");
    assertThat(run(LinkProtocol.one(Links.PET).remove(), 12, 12, 13, 99))
        .containsExactlyInAnyOrder("|||12|11", "|||13|12", "13|c||13|12");
    assertThat(run(LinkProtocol.one(Links.PET).removeAll(), 11)).containsExactly("12|b|");
  }

  @Test
  void no_row_says_that_the_target_is_missing_and_one_of_nulls_that_all_else_is()
      throws SQLException {
    sql("INSERT INTO person VALUES (21, 'one'); INSERT INTO pet VALUES (21, 'a', 21)");

    assertThat(run(LinkProtocol.one(Links.PET).add(), 22, 21)).isEmpty();
    assertThat(run(LinkProtocol.one(Links.PET).remove(), 22, 21)).isEmpty();
    assertThat(run(LinkProtocol.one(Links.PET).add(), 21, 99)).containsExactly("||||");
    assertThat(run(LinkProtocol.one(Links.PET).remove(), 21, 99)).containsExactly("||||");
    assertThat(rows("SELECT owner_id FROM pet WHERE id = 21")).containsExactly("21");
  }

  private static List<String> run(List<SqlStatement> pipeline, long key, Integer... ids)
      throws SQLException {
    List<String> last = List.of();
    for (SqlStatement each : pipeline) {
      last =
          rows(
              each.text()
                  .replace(":key", "" + key)
                  .replace(":ids", "'{" + joined(ids) + "}'::bigint[]")
                  .replace(":count", "" + ids.length));
    }
    return last;
  }

  private static String joined(Integer... ids) {
    return String.join(",", List.of(ids).stream().map(String::valueOf).toList());
  }

  private static List<String> rows(String query) throws SQLException {
    List<String> rows = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        var found = statement.executeQuery(query)) {
      int columns = found.getMetaData().getColumnCount();
      while (found.next()) {
        StringBuilder row = new StringBuilder();
        for (int i = 1; i <= columns; i++) {
          String value = found.getString(i);
          row.append(i == 1 ? "" : "|").append(value == null ? "" : value);
        }
        rows.add(row.toString());
      }
    }
    return rows;
  }

  private static void sql(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new SQLException(e.getMessage() + " in " + sql, e);
    }
  }
}
