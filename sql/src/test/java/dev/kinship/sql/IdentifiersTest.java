package dev.kinship.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class IdentifiersTest {

  @Test
  void plain_names_stay_as_they_are() {
    assertThat(Identifiers.spell("owner_id")).isEqualTo("owner_id");
    assertThat(Identifiers.spell("_line2")).isEqualTo("_line2");
    assertThat(Identifiers.spell("name")).isEqualTo("name");
  }

  @Test
  void keywords_and_others_get_quotes() {
    assertThat(Identifiers.spell("order")).isEqualTo("\"order\"");
    assertThat(Identifiers.spell("Pet")).isEqualTo("\"Pet\"");
    assertThat(Identifiers.spell("2nd")).isEqualTo("\"2nd\"");
    assertThat(Identifiers.spell("menü")).isEqualTo("\"menü\"");
    assertThat(Identifiers.spell("a\"; DROP TABLE pet")).isEqualTo("\"a\"\"; DROP TABLE pet\"");
  }

  @Test
  void a_table_moves_from_any_schema_into_another() {
    assertThat(Identifiers.qualify("b", "a.pet")).isEqualTo("\"b\".pet");
    assertThat(Identifiers.qualify("b\"c", "\"a.b\".\"p\"\"t\""))
        .isEqualTo("\"b\"\"c\".\"p\"\"t\"");
    assertThat(Identifiers.unqualified("pet")).isEqualTo("pet");
    assertThatThrownBy(() -> Identifiers.unqualified("pet p"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  /** The server would cut or replace such a name, and read another schema's tables. */
  @Test
  void a_schema_that_the_server_would_take_for_another_is_refused() {
    assertThat(Identifiers.qualify("t".repeat(63), "pet")).endsWith(".pet");
    for (String name : new String[] {"t".repeat(64), "ü".repeat(32), "a\0", "a\uD800b", ""}) {
      assertThatThrownBy(() -> Identifiers.qualify(name, "pet"))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("There can be no schema");
    }
    assertThat(Identifiers.objection("😀")).isEmpty();
    assertThat(Identifiers.objection("ü".repeat(32))).contains("has 64 bytes");
  }
}
