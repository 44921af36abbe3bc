package dev.kinship.schema.entities;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Defaults as {@code pg_get_expr} spells them. */
class ColumnRolesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "now()",
        "CURRENT_DATE",
        "CURRENT_TIMESTAMP(3)",
        "USER",
        "nextval('part_id_seq'::regclass)",
        "(now() + '1 day'::interval)",
        "\"my schema\".next_number('a'::text)",
        "(EXTRACT(year FROM CURRENT_TIMESTAMP))::integer",
        "ARRAY[now()]"
      })
  void onlyTheDatabaseKnows(String expression) {
    assertThat(ColumnRoles.isComputed(expression)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "0",
        "(-1)",
        "true",
        "NULL::character varying",
        "'now()'::text",
        "'it''s (a) ''name'''::character varying(20)",
        "(0)::numeric(5,2)",
        "'2026-01-01 00:00:00'::timestamp(3) without time zone",
        "'{}'::integer[]",
        "ARRAY['a'::text, 'b'::text]",
        "'open'::\"my schema\".task_state",
        "E'it\\'s now()'::text",
        "('1 day'::interval * (2)::double precision)"
      })
  void anybodyKnows(String expression) {
    assertThat(ColumnRoles.isComputed(expression)).isFalse();
  }

  @Test
  void aTextMayBeLong() {
    String text = "'" + "it''s now() ".repeat(100_000) + "'::text";

    assertThat(ColumnRoles.isComputed(text)).isFalse();
    assertThat(ColumnRoles.isComputed("(" + text + " || now())")).isTrue();
  }
}
