package dev.kinship.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class SqlScannerTest {

  @Test
  void splits_names_numbers_texts_and_operators() {
    assertThat(tokens("SELECT p.\"a\"\"b\", 1.5e-3, .5, 0xFF, x->>'y', a::int[1:2] FROM pet$1 p"))
        .containsExactly(
            "SELECT",
            "p",
            ".",
            "\"a\"\"b\"",
            ",",
            "1.5e-3",
            ",",
            ".5",
            ",",
            "0xFF",
            ",",
            "x",
            "->>",
            "'y'",
            ",",
            "a",
            "::",
            "int",
            "[",
            "1",
            ":",
            "2",
            "]",
            "FROM",
            "pet$1",
            "p");
  }

  @Test
  void every_character_beyond_ascii_is_a_letter() {
    assertThat(tokens("größe😀(a)")).containsExactly("größe😀", "(", "a", ")");
  }

  @Test
  void comments_are_no_tokens_also_nested_ones() {
    Scan scan = SqlScanner.scan("a /* x /* y */ z */ b -- c\n*/**/d");

    assertThat(scan.tokens()).extracting(Token::text).containsExactly("a", "b", "*", "d");
    assertThat(scan.comments())
        .extracting(Token::text)
        .containsExactly("/* x /* y */ z */", "-- c", "/**/");
  }

  @Test
  void texts_have_their_own_rules() {
    assertThat(tokens("E'a\\'b' 'c''d' U&'\\0061' B'01' x'ff' N'n' $$a'$$ $t$ $$ $t$ e"))
        .containsExactly(
            "E'a\\'b'",
            "'c''d'",
            "U&'\\0061'",
            "B'01'",
            "x'ff'",
            "N'n'",
            "$$a'$$",
            "$t$ $$ $t$",
            "e");
  }

  @Test
  void a_text_goes_on_behind_a_line_break() {
    assertThat(tokens("'a'\n'b' 'c' 'd' -- e\n 'f'"))
        .containsExactly("'a'\n'b'", "'c'", "'d' -- e\n 'f'");
    assertThat(tokens("E'a' \r\n '\\'b'")).containsExactly("E'a' \r\n '\\'b'");
  }

  @Test
  void operators_end_where_a_comment_starts_and_before_a_sign() {
    assertThat(tokens("a=-1+--x\n2 @-b *-c"))
        .containsExactly("a", "=", "-", "1", "+", "2", "@-", "b", "*", "-", "c");
  }

  @Test
  void dollars_are_parameters_texts_or_parts_of_names() {
    assertThat(tokens("$1 $12a a$b$ $x")).containsExactly("$1", "$12", "a", "a$b$", "$", "x");
  }

  @Test
  void what_is_cut_off_is_told() {
    for (String text : List.of("'a", "\"a", "/* /* */", "$$a", "E'a\\'", "$a$ $b$")) {
      assertThat(SqlScanner.scan("x " + text).unclosed()).as(text).isNotNull();
    }
    assertThat(SqlScanner.scan("'a' \"b\" /* */ $$ $$").unclosed()).isNull();
  }

  @Test
  void a_backslash_before_a_quote_depends_on_the_server() {
    assertThat(SqlScanner.scan("'a\\'").isCertain()).isFalse();
    assertThat(SqlScanner.scan("'a\\b' E'\\'' $$\\'$$").isCertain()).isTrue();
  }

  @Test
  void names_are_as_the_database_knows_them() {
    List<Token> tokens = SqlScanner.scan("Pet \"Pet\" \"a\"\"b\"").tokens();

    assertThat(tokens).extracting(Token::name).containsExactly("pet", "Pet", "a\"b");
    assertThat(tokens.get(0).isWord("pet")).isTrue();
    assertThat(tokens.get(1).isWord("pet")).isFalse();
  }

  /** One that goes back for each token would take hours; a minute is enough on any machine. */
  @Test
  void a_megabyte_comes_to_an_end() {
    for (String part :
        List.of("x", "(", "/*", "'", "''", "$a$", "\"", "a,", "-", "'\n", "' -- \n", "0.", "\\")) {
      String text = part.repeat(1_000_000 / part.length());
      assertTimeout(Duration.ofMinutes(1), () -> SqlScanner.scan(text), part);
    }
  }

  private static List<String> tokens(String sql) {
    return SqlScanner.scan(sql).tokens().stream().map(Token::text).toList();
  }
}
