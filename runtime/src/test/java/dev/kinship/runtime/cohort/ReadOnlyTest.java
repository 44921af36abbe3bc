package dev.kinship.runtime.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadOnlyTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * FROM pet",
        "SELECT count(*) FROM pet WHERE name <> 'UPDATE' AND id IN (1, 2)",
        "select p.* from shop.pet p where exists (select 1 from \"a\".\"b\" where id = ?)",
        "WITH p (id) AS (SELECT id FROM pet) SELECT id::bigint, CAST(name AS varchar(3)) FROM p;",
        "/* INSERT */ VALUES (1, $a$DELETE$a$) -- UPDATE",
        "TABLE pet",
        "SELECT name AS \"delete\", now(), coalesce(a, b) FROM pet WHERE born > date '2026-11-30'",
        "SELECT extract(year FROM born), row_number() OVER (PARTITION BY a ORDER BY b) FROM pet",
        "SELECT name FROM pet WHERE name LIKE 'x%' AND born AT TIME ZONE 'UTC' > ?::timestamp(3)",
        "SELECT E'it\\'s', 'a\\b' FROM pet FETCH FIRST 5 ROWS ONLY",
        "SELECT count(*) FILTER (WHERE a) OVER (ORDER BY b) FROM pet ORDER BY (a), (b)",
        "WITH p AS NOT MATERIALIZED (SELECT 1) SELECT * FROM p JOIN (SELECT 1) q ON (true)",
        "SELECT count(*) FROM pet LEFT JOIN owner USING (id) GROUP BY GROUPING SETS ((a), ())",
      })
  void reads(String sql) {
    assertThat(ReadOnly.is(sql)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "select touch/**/()",
        "select touch -- x\n ()",
        "select p.touch from pet p",
        "select (p).touch from pet p",
        "select p.\"touch\" from pet p",
        "select age(born) from pet",
        "select lower(name) from pet",
        "select mine.count(*) from pet",
        "select 😀(1)",
        "select größe(1)",
        "select \"count\"(*) from pet",
        "/* /* */ select 1 */ update pet set name = 'x'",
        "select '5'::positive",
        "select cast('5' as positive)",
        "select positive '5'",
        "select cast((select 5 as bigint) as positive)",
        "select 'a\\', touch() --'",
        "select left(p) from pet p",
        "select filter(p), over(p), cube(p), range(p), escape(p), partition(p) from pet p",
        "select like(p, p) from pet p",
        "select natural(p), 1 from pet p",
        "select not materialized(p) from pet p",
        "select join(p) from pet p",
        "select 1; select touch()",
        "select * from pet for update",
        "select * from pet for key share",
        "select * into x from pet",
        "with x as (delete from pet returning id) select id from x",
        "select $$ a",
        "",
        "-- select 1",
      })
  void may_write(String sql) {
    assertThat(ReadOnly.is(sql)).isFalse();
  }

  @Test
  void texts_of_any_length_are_judged() {
    String text = "SELECT count(*) FROM pet WHERE name <> '" + "x".repeat(1_000_000) + "'";

    assertThat(ReadOnly.is(text)).isTrue();
    assertThat(ReadOnly.is(text + " AND " + "(".repeat(500_000))).isTrue();
  }
}
