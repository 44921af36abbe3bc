package dev.kinship.sql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kinship.sql.Token.Kind;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * PostgreSQL's own verdict on generated texts: how many columns a query has, and whether something
 * is cut off in it. A hostile text differs from another in what stands in quotes and comments.
 */
class ScannerFuzzTest {

  private static final long SEED = Long.getLong("kinship.fuzz.seed", System.nanoTime());
  private static final long SECONDS = Long.getLong("kinship.fuzz.seconds", 3);

  private static final List<String> HOSTILE =
      List.of(
          "a", "E", "U&", "x", "$", "$$", "$a$", "'", "''", "\"", "\\", "--", "/*", "*/", "*", "/",
          ";", ",", "(", ")", "[", "\n", "\r", " ", "ü", "😀", "1", ".", ":", "?", "{", "select");

  /** So many pieces of {@link #HOSTILE} are more than half a megabyte. */
  private static final int LONG = 400_000;

  private static final String TAG = "t".repeat(250_000);

  private static Connection connection;

  private final SplittableRandom random = new SplittableRandom(SEED);

  @BeforeAll
  static void connect() throws SQLException {
    connection = Server.connect();
    try (Statement statement = connection.createStatement()) {
      statement.execute(
          """
          CREATE FUNCTION pg_temp.prepared(sql text) RETURNS text LANGUAGE plpgsql AS $$
            BEGIN
              EXECUTE 'PREPARE fuzzed AS ' || sql;
              RETURN '';
            EXCEPTION WHEN OTHERS THEN
              RETURN SQLERRM;
            END$$""");
    }
  }

  @AfterAll
  static void close() throws SQLException {
    connection.close();
  }

  @Test
  void the_server_sees_the_same_columns_and_the_same_ends() throws SQLException {
    long end = System.nanoTime() + SECONDS * 1_000_000_000;
    int whole = 0;
    int cut = 0;
    while (System.nanoTime() < end || cut < 20) {
      String sql = query(1 + random.nextInt(6));
      compare(sql);
      whole++;
      String part = sql.substring(0, 7 + random.nextInt(sql.length() - 7));
      if (!Character.isHighSurrogate(part.charAt(part.length() - 1))) {
        cut += compare(part) ? 1 : 0;
      }
    }
    assertThat(whole).isGreaterThan(50);
  }

  interface Shape extends Function<ScannerFuzzTest, String> {}

  private static Named<Shape> shape(String name, Shape shape) {
    return Named.of(name, shape);
  }

  /**
   * Texts that are long in their own way each, most of them half a megabyte to a megabyte. There is
   * a space between beginnings of comments, for without it the time that the server takes grows
   * with the square of their number; and it gives up at some 10,000 parentheses.
   */
  static Stream<Named<Shape>> shapes() {
    return Stream.of(
        shape("columns of all kinds", ScannerFuzzTest::mixture),
        shape("a text", f -> "SELECT '" + f.soup(LONG).replace("'", "''") + "'"),
        shape(
            "a text with escapes",
            f -> "SELECT E'" + f.soup(LONG).replace("\\", "\\\\").replace("'", "\\'") + "'"),
        shape("a text in pieces", f -> "SELECT 'a'" + " --'\n  'it''s'".repeat(50_000)),
        shape("a text in dollars", f -> "SELECT $a$" + f.soup(LONG).replace('a', 'b') + "$a$"),
        shape("long dollars", f -> "SELECT $" + TAG + "$ " + f.soup(9) + "$t$ $" + TAG + "$"),
        shape("a name in quotes", f -> "SELECT 1 AS \"" + f.soup(LONG).replace("\"", "") + "\""),
        shape("a name", f -> "SELECT 1 AS größe" + "ü😀$1_".repeat(100_000)),
        shape("a comment", f -> "SELECT /*" + f.soup(LONG).replace('*', '+') + "*/ 1"),
        shape(
            "comments in comments",
            f -> "SELECT " + "/* ".repeat(200_000) + f.line() + "*/ ".repeat(200_000) + "1"),
        shape("lines of comments", f -> "SELECT " + ("--" + f.line() + "\n").repeat(50_000) + "1"),
        shape("parameters", f -> "SELECT ARRAY[" + parameters() + "]"),
        shape("numbers", f -> "SELECT ARRAY[" + "1.5e-3, .5,".repeat(50_000) + "1]"),
        shape("parentheses", f -> "SELECT " + "(".repeat(2_000) + "1" + ")".repeat(2_000)),
        shape("operators", f -> "SELECT 1" + "+/**/-/* */ 1".repeat(900) + f.space().repeat(99)));
  }

  @ParameterizedTest
  @MethodSource("shapes")
  @Timeout(60)
  void a_long_text_is_no_different(Shape shape) throws SQLException {
    String text = shape.apply(this);
    compare(text);
    compare(text + " /* /* */");
    compare(text + ", 'a");
    for (int i = 0; i < 3; i++) {
      String part = text.substring(0, 7 + random.nextInt(text.length() - 7));
      if (!Character.isHighSurrogate(part.charAt(part.length() - 1))) {
        compare(part);
      }
    }
  }

  private String mixture() {
    StringBuilder text = new StringBuilder(query(1));
    while (text.length() < 1_000_000) {
      text.append(space()).append(", '").append(inside("'", 2_000)).append("'");
      text.append("/* ".repeat(500)).append(soup(500).replaceAll("[*/]", ""));
      text.append("*/ ".repeat(500));
    }
    return text.toString();
  }

  private static String parameters() {
    return IntStream.rangeClosed(1, 30_000)
        .mapToObj(i -> "$" + i + "::int")
        .collect(Collectors.joining(", "));
  }

  /** Whether something is cut off. */
  private boolean compare(String sql) throws SQLException {
    Scan scan = SqlScanner.scan(sql);
    String shown = "seed " + SEED + ": " + sql.substring(0, Math.min(sql.length(), 2_000));
    try (Statement statement = connection.createStatement()) {
      String error = prepared(sql);
      assertThat(scan.unclosed() != null).as(shown).isEqualTo(error.contains("unterminated"));
      if (error.isEmpty()) {
        try (ResultSet found =
            statement.executeQuery(
                "SELECT cardinality(result_types) FROM pg_prepared_statements"
                    + " WHERE name = 'fuzzed'")) {
          found.next();
          assertThat(columns(scan)).as(shown).isEqualTo(found.getInt(1));
        }
        statement.execute("DEALLOCATE fuzzed");
      }
      return scan.unclosed() != null;
    }
  }

  /** Has the server itself split the text: the driver would look into it. */
  private static String prepared(String sql) throws SQLException {
    try (PreparedStatement call = connection.prepareStatement("SELECT pg_temp.prepared(?)")) {
      call.setString(1, sql);
      try (ResultSet found = call.executeQuery()) {
        found.next();
        return found.getString(1);
      }
    }
  }

  private static int columns(Scan scan) {
    int depth = 0;
    int columns = scan.tokens().size() > 1 ? 1 : 0;
    for (Token each : scan.tokens()) {
      boolean mark = each.kind() == Kind.MARK;
      depth += mark && (each.is("(") || each.is("[")) ? 1 : 0;
      depth -= mark && (each.is(")") || each.is("]")) ? 1 : 0;
      columns += mark && depth == 0 && each.is(",") ? 1 : 0;
    }
    return columns;
  }

  private String query(int columns) {
    StringBuilder text = new StringBuilder("SELECT ");
    for (int i = 0; i < columns; i++) {
      text.append(i == 0 ? "" : "," + space()).append(column()).append(space());
    }
    return text.toString();
  }

  private String column() {
    List<Supplier<String>> kinds =
        List.of(
            () -> "'" + inside("'", 6) + "'",
            () -> "E'" + escaped() + "'",
            () -> "e'a'\n '" + escaped() + "'",
            () -> "'" + inside("'", 6) + "' -- " + line() + "\n '" + inside("'", 3) + "'",
            () -> dollar("$$"),
            () -> dollar("$a1$"),
            () -> "U&'" + inside("'", 4).replace("\\", "") + "'",
            () -> "N'" + inside("'", 4) + "'",
            () -> "B'01'",
            () -> "x'fF'",
            () -> "1 AS \"" + inside("\"", 6) + "n\"",
            () -> "1.5e-3 AS größe😀$1",
            () -> "0x1F",
            () -> "1.",
            () -> "- .5",
            () -> "((" + "'" + inside("'", 3) + "'" + space() + "))",
            () -> "(ARRAY['a'," + space() + "'b'])[1:2]",
            () -> "ROW(1," + space() + "'" + inside("'", 3) + "')::text",
            () -> "2*/*" + comment() + "*/3",
            () -> "1+--" + line() + "\n2");
    return kinds.get(random.nextInt(kinds.size())).get();
  }

  private String space() {
    return switch (random.nextInt(6)) {
      case 0 -> "\n";
      case 1 -> " --" + line() + "\n";
      case 2 -> " /*" + comment() + "*/ ";
      case 3 -> "\t\r\n";
      default -> " ";
    };
  }

  private String line() {
    return soup(4).replace("\n", "").replace("\r", "");
  }

  /** With as many ends of comments as beginnings. */
  private String comment() {
    String text = soup(5).replace("/", "").replace("*", "");
    return random.nextInt(3) == 0 ? text + "/*" + text + "*/ " : text + " ";
  }

  /** What may stand in quotes. */
  private String inside(String quote, int length) {
    return soup(random.nextInt(length) + 1).replace(quote, quote + quote);
  }

  private String escaped() {
    return soup(5).replace("\\", "\\\\").replace("'", random.nextBoolean() ? "''" : "\\'");
  }

  private String dollar(String tag) {
    return tag + soup(5).replace("$", "") + tag;
  }

  private String soup(int length) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < length; i++) {
      text.append(HOSTILE.get(random.nextInt(HOSTILE.size())));
    }
    return text.toString();
  }
}
