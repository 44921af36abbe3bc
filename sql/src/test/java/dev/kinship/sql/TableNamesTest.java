package dev.kinship.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TableNamesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "NOT EXISTS (SELECT 1 FROM BLOCKED b WHERE b.customer_id = customer.id)",
        "NOT EXISTS (SELECT 1 FROM Blocked b)",
        "EXISTS (SELECT 1 FROM  BLOCKED)",
        "EXISTS (SELECT 1 FROM\n -- which\n BLOCKED)",
        "EXISTS (SELECT 1 FROM ONLY BLOCKED)",
        "EXISTS (TABLE BLOCKED)",
        "EXISTS (SELECT 1 UNION TABLE BLOCKED)",
        "EXISTS (SELECT DISTINCT FROM BLOCKED)",
        "EXISTS (SELECT 1 FROM f(1) a, BLOCKED)",
        "EXISTS (SELECT 1 FROM f(1) a JOIN BLOCKED ON a.x IS DISTINCT FROM y)",
        "EXISTS (SELECT 1 FROM f(1) a, LATERAL (SELECT 1 FROM BLOCKED) x WHERE a, b)",
        "EXISTS (SELECT extract(epoch FROM a), b FROM BLOCKED)",
        "EXISTS (SELECT 1 FROM (BLOCKED))",
        "EXISTS (WITH b AS (SELECT 1 FROM BLOCKED) SELECT 1 FROM b)",
        "EXISTS (WITH x(b) AS MATERIALIZED (SELECT 1), y AS (SELECT 1 FROM x)"
            + " SELECT 1 FROM y, x, BLOCKED)",
        "id IN (SELECT id FROM BLOCKED FOR UPDATE)",
        "a IN (SELECT f(b) FROM BLOCKED ORDER BY b, c LIMIT 1)",
        "EXISTS (SELECT 1 FROM \"blocked\"\"x\")",
        "EXISTS (SELECT 1 FROM shop.BLOCKED, pg_catalog.pg_class)",
        "UPDATE BLOCKED p SET a = f(x), b = 1 FROM f(a) WHERE c",
        "WITH h AS (SELECT a, b FROM f() ORDER BY a FOR NO KEY UPDATE)"
            + " UPDATE BLOCKED p SET a = 1 FROM h",
        "DELETE FROM BLOCKED",
        "INSERT INTO BLOCKED (a, b) VALUES (1, 2) ON CONFLICT (a) DO UPDATE SET x = 1",
        "ALTER TABLE BLOCKED ADD UNIQUE (a)",
        "EXISTS (SELECT 1 FROM f() a JOIN g() b ON a.order = b.limit, BLOCKED)",
        "EXISTS (SELECT 1 FROM f() a JOIN g() b ON merge(a) = 1 AND delete = 1, BLOCKED)",
        "EXISTS (SELECT 1 FROM f() a JOIN g() b ON set = 1 AND values > 1, BLOCKED)",
        "EXISTS (SELECT 1 FROM f() a JOIN g() b ON a.tags = ARRAY[b.x, b.y], BLOCKED)",
        "EXISTS (SELECT x.from IN (a, b), c AS order, d AS from FROM f() x, BLOCKED)",
        "EXISTS (SELECT 1 FROM (WITH w(a) AS MATERIALIZED (SELECT 1 FROM BLOCKED) TABLE w) q)",
        "a IN (SELECT b FROM BLOCKED ORDER BY b USING <, c)",
        "EXISTS (SELECT 1 FROM BLOCKED WHERE starts.from < now() AND (x.update, y) > (1, 2))",
        "INSERT INTO BLOCKED SELECT FROM f() ON CONFLICT (a) DO UPDATE SET a = 1, b = c",
      })
  void one_table(String sql) {
    assertThat(tables(sql)).hasSize(1).first().asString().containsIgnoringCase("blocked");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "extract(epoch from ends_at - coalesce(starts_at, now())) > 60",
        "substring(name from 1 for 2) = 'a' AND trim(both from name) <> 'FROM x'",
        "a IS DISTINCT FROM b AND c IS NOT DISTINCT FROM d",
        "EXISTS (SELECT 1 FROM generate_series(1, 2) g, unnest(a) AS u (x, y))",
        "EXISTS (SELECT 1 FROM (VALUES (1), (2)) v)",
        "name = 'FROM blocked' AND \"FROM\" = $$ FROM blocked $$ /* FROM blocked */",
        "EXISTS (SELECT 1 FROM ROWS FROM (f(1), g(2)) x)",
        "EXISTS (SELECT 1 FROM current_date d, LOCALTIMESTAMP, f(1) g, user)",
      })
  void no_table(String sql) {
    assertThat(tables(sql)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "EXISTS (SELECT 1 FROM (a b JOIN c ON true), d)|a c d",
        "EXISTS (SELECT 1 FROM a, b x, c AS y LEFT JOIN d USING (e, f), g WHERE h, i)|a b c d g",
        "WITH t AS (SELECT 1 FROM shop.t) INSERT INTO x SELECT FROM t|shop.t x",
        "WITH t AS (SELECT 1 FROM t) SELECT 1 FROM t|t",
        "WITH RECURSIVE t AS (SELECT 1 FROM t UNION ALL SELECT 1 FROM u) SELECT 1 FROM t|u",
        "WITH RECURSIVE t AS (SELECT 1 FROM u, (SELECT 1 FROM w) x), u AS (SELECT 1 FROM v), w(a) AS"
            + " (TABLE v) SELECT 1 FROM t, x|v v x",
        "WITH t AS (SELECT 1 FROM u), u AS (SELECT 1 FROM v) SELECT 1 FROM t, u|u v",
        "WITH RECURSIVE t(a, b) AS (SELECT 1, 2 FROM u) SEARCH DEPTH FIRST BY a, b SET c"
            + " CYCLE a, d SET e USING f SELECT 1 FROM t, b, d|u b d",
        "SELECT 1 FROM u, (WITH RECURSIVE t AS (SELECT 1 FROM u), u AS (SELECT 1) TABLE t) q|u",
        "DELETE FROM a p USING b h WHERE p.x = h.x|a b",
        "ALTER TABLE a ADD FOREIGN KEY (x) REFERENCES b (id)|a b",
      })
  void several(String sql, String tables) {
    assertThat(tables(sql)).isEqualTo(List.of(tables.split(" ")));
  }

  @Test
  void parentheses_can_be_as_deep_as_they_like() {
    String deep = "(".repeat(300_000) + "SELECT 1 FROM blocked" + ")".repeat(300_000);

    assertThat(tables(deep)).containsExactly("blocked");
    assertTimeout(Duration.ofMinutes(1), () -> tables("EXISTS (SELECT 1 FROM a,".repeat(40_000)));
    assertTimeout(
        Duration.ofMinutes(1), () -> tables("WITH RECURSIVE a AS (TABLE b),".repeat(40_000)));
  }

  private static List<String> tables(String sql) {
    return TableNames.in(sql).stream().map(each -> sql.substring(each.from(), each.to())).toList();
  }
}
