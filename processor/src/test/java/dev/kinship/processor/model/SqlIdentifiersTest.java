package dev.kinship.processor.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SqlIdentifiersTest {

  @Test
  void plainNamesAreNotQuoted() {
    assertThat(SqlIdentifiers.spell("owner_id")).isEqualTo("owner_id");
    assertThat(SqlIdentifiers.spell("_line2")).isEqualTo("_line2");
    assertThat(SqlIdentifiers.spell("name")).isEqualTo("name");
  }

  @Test
  void keywordsAreQuoted() {
    assertThat(SqlIdentifiers.spell("order")).isEqualTo("\"order\"");
    assertThat(SqlIdentifiers.spell("user")).isEqualTo("\"user\"");
    assertThat(SqlIdentifiers.spell("values")).isEqualTo("\"values\"");
  }

  @Test
  void whateverPostgresWouldReadOtherwiseIsQuoted() {
    assertThat(SqlIdentifiers.spell("Pet")).isEqualTo("\"Pet\"");
    assertThat(SqlIdentifiers.spell("two words")).isEqualTo("\"two words\"");
    assertThat(SqlIdentifiers.spell("2nd")).isEqualTo("\"2nd\"");
    assertThat(SqlIdentifiers.spell("a\"; DROP TABLE pet")).isEqualTo("\"a\"\"; DROP TABLE pet\"");
  }

  @Test
  void schemaAndTableAreSpelledEachByItself() {
    assertThat(new TableName("clinic", "order").spelled()).isEqualTo("clinic.\"order\"");
    assertThat(new TableName("", "pet").spelled()).isEqualTo("pet");
  }
}
