package dev.kinship.schema.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kinship.runtime.type.SqlType;
import dev.kinship.runtime.type.SqlTypes;
import dev.kinship.schema.Databases;
import dev.kinship.schema.catalog.CatalogReader;
import dev.kinship.schema.catalog.Column;
import dev.kinship.schema.catalog.ColumnType;
import dev.kinship.schema.catalog.WantedTables;
import dev.kinship.testkit.TestDatabase;
import java.lang.reflect.Field;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TimeZone;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jdbi.v3.core.generic.GenericType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * What the check says of a Java type and a column's type, against what values do that make the
 * round trip: written and found again by a condition, read as they are, in another time zone.
 */
class TypeFitTest {

  /** Not of this type at all, as opposed to a value that does not fit. */
  private static final Set<String> OF_TYPES = Set.of("42804", "42883", "42846", "22P02", "0A000");

  /** Column types with values of theirs, as SQL spells them. */
  private static final Map<String, List<String>> COLUMNS = new LinkedHashMap<>();

  static {
    COLUMNS.put("boolean", List.of("true", "false"));
    COLUMNS.put("smallint", List.of("7", "100"));
    COLUMNS.put("integer", List.of("7", "2147483647"));
    COLUMNS.put("bigint", List.of("7", "9223372036854775807"));
    COLUMNS.put("real", List.of("7", "0.1"));
    COLUMNS.put("double precision", List.of("7", "0.1"));
    COLUMNS.put("numeric", List.of("7", "0.1", "12345678901234567890.5"));
    COLUMNS.put("numeric(30,0)", List.of("7", "12345678901234567890"));
    COLUMNS.put("text", List.of("'A'", "'abc'"));
    COLUMNS.put("varchar(1)", List.of("'A'"));
    COLUMNS.put("varchar(9)", List.of("'A'", "'abc'"));
    COLUMNS.put("char(1)", List.of("'A'"));
    COLUMNS.put("char(3)", List.of("'A'", "'abc'"));
    COLUMNS.put("name", List.of("'A'", "'abc'"));
    COLUMNS.put("uuid", List.of("'7ec1f5d1-6c5c-4b0b-9d5f-6ef2f6b4b001'"));
    COLUMNS.put("date", List.of("'2026-03-04'"));
    COLUMNS.put("time", List.of("'12:34:56.789'"));
    COLUMNS.put("timetz", List.of("'12:34:56.789+02'"));
    COLUMNS.put("timestamp", List.of("'2026-03-04 12:34:56.789'"));
    COLUMNS.put("timestamptz", List.of("'2026-03-04 12:34:56.789+02'"));
    COLUMNS.put("bytea", List.of("'\\x0102'"));
    COLUMNS.put("jsonb", List.of("'{\"a\": 1}'"));
    COLUMNS.put("inet", List.of("'10.0.0.1'"));
    COLUMNS.put("interval", List.of("'1 day'"));
    COLUMNS.put("tsvector", List.of("'cat'"));
    COLUMNS.put("mood", List.of("'A'"));
    COLUMNS.put("int4range", List.of("'[1,2)'"));
    COLUMNS.put("json", List.of("'[1]'"));
    COLUMNS.put("xml", List.of("'<a/>'"));
    COLUMNS.put("money", List.of("'1.50'"));
    COLUMNS.put("bit(3)", List.of("'101'"));
    COLUMNS.put("oid", List.of("7", "4294967295"));
    COLUMNS.put("cidr", List.of("'10.0.0.0/8'"));
    COLUMNS.put("macaddr", List.of("'08:00:2b:01:02:03'"));
    COLUMNS.put("year", List.of("7", "2147483647"));
    COLUMNS.put("integer[]", List.of("'{}'", "'{7,2147483647}'"));
    COLUMNS.put("bigint[]", List.of("'{}'", "'{7,9223372036854775807}'"));
    COLUMNS.put("numeric[]", List.of("'{}'", "'{0.1,12345678901234567890.5}'"));
    COLUMNS.put("text[]", List.of("'{}'", "'{A,\"a b\"}'"));
    COLUMNS.put("uuid[]", List.of("'{7ec1f5d1-6c5c-4b0b-9d5f-6ef2f6b4b001}'"));
    COLUMNS.put("date[]", List.of("'{2026-03-04}'"));
    COLUMNS.put("timestamp[]", List.of("'{\"2026-03-04 12:34:56.789\"}'"));
    COLUMNS.put("timestamptz[]", List.of("'{\"2026-03-04 12:34:56.789+02\"}'"));
    COLUMNS.put("mood[]", List.of("'{A}'"));
    COLUMNS.put("short_text", List.of("'A'", "'abc'"));
    COLUMNS.put("temper", List.of("'A'"));
    COLUMNS.put("year[]", List.of("'{}'", "'{7,2147483647}'"));
    COLUMNS.put("boolean[]", List.of("'{t,f}'"));
    COLUMNS.put("smallint[]", List.of("'{7}'", "'{7,100}'"));
    COLUMNS.put("real[]", List.of("'{7}'", "'{7,0.1}'"));
    COLUMNS.put("double precision[]", List.of("'{7}'", "'{7,0.1}'"));
    COLUMNS.put("varchar(9)[]", List.of("'{A}'", "'{abc}'"));
    COLUMNS.put("time[]", List.of("'{12:34:56.789}'"));
    COLUMNS.put("timetz[]", List.of("'{12:34:56.789+02}'"));
    COLUMNS.put("bytea[]", List.of("'{\"\\\\x0102\"}'"));
    COLUMNS.put("jsonb[]", List.of("'{\"{\\\"a\\\": 1}\"}'"));
    COLUMNS.put("interval[]", List.of("'{1 day}'"));
    COLUMNS.put("tstzrange", List.of("'[2026-03-04,2026-03-05)'"));
    COLUMNS.put("int4multirange", List.of("'{[1,2),[3,4)}'"));
    COLUMNS.put("pair", List.of("'(1,2)'"));
  }

  /** Where the check says something else than the values do, and why that is right. */
  private static final Map<String, String> MEANT =
      Map.of(
          "BIG_INTEGER(\\[])? on numeric(\\[])?: said EXACT, is INEXACT",
          "fractions cannot be read, and whoever chose the type has none",
          "ENUM.* on (text|varchar\\(9\\)|name|short_text)(\\[])?: said EXACT, is INEXACT",
          "other texts cannot be read",
          "ENUM.* on char\\(3\\): said INEXACT, is MISMATCH",
          "labels of three letters could be",
          "ENUM.* on temper: said INEXACT, is MISMATCH",
          "it is read and written; only conditions are refused",
          "ORDINAL(\\[])? on (smallint|integer|bigint|year)(\\[])?: said EXACT, is INEXACT",
          "other numbers cannot be read",
          "STRING on char\\(3\\): said EXACT, is INEXACT",
          "only a key with blanks finds nothing",
          "\\w+\\[].* on (text|varchar\\(9\\))\\[]: said MISMATCH, is INEXACT",
          "the server makes text of anything",
          "\\w+\\[].* on name: said MISMATCH, is INEXACT",
          "the same, of a whole array as one text with braces",
          "(OFFSET|ZONED)_DATE_TIME\\[] on timetz\\[]: said MISMATCH, is INEXACT",
          "the driver adds a day that nobody meant");

  private enum Mood {
    A
  }

  /** As many as one of the columns' numbers needs. */
  private enum Step {
    A,
    B,
    C,
    D,
    E,
    F,
    G,
    H
  }

  /** Told apart by labels instead of their names. */
  private enum Labelled {
    FIRST
  }

  /** As a key of one's own. */
  private record Wrapped<V>(V value) {}

  /**
   * A Java type with values of its own.
   *
   * @param name what messages call it
   * @param values what a description says of it
   */
  private record JavaType<T>(String name, String values, SqlType<T> type, List<T> samples) {

    JavaType(String values, SqlType<T> type, List<T> samples) {
      this(values, values, type, samples);
    }
  }

  private static final List<JavaType<?>> JAVA =
      List.of(
          new JavaType<>("BOOLEAN", SqlTypes.BOOLEAN, List.of(true, false)),
          new JavaType<>("BYTE", SqlTypes.BYTE, List.of((byte) 7, Byte.MAX_VALUE)),
          new JavaType<>("SHORT", SqlTypes.SHORT, List.of((short) 7, Short.MAX_VALUE)),
          new JavaType<>("INTEGER", SqlTypes.INTEGER, List.of(7, Integer.MAX_VALUE)),
          new JavaType<>("LONG", SqlTypes.LONG, List.of(7L, Long.MAX_VALUE)),
          new JavaType<>("FLOAT", SqlTypes.FLOAT, List.of(0.5f, 0.1f)),
          new JavaType<>("DOUBLE", SqlTypes.DOUBLE, List.of(0.5, 0.123456789)),
          new JavaType<>("CHARACTER", SqlTypes.CHARACTER, List.of('A')),
          new JavaType<>("STRING", SqlTypes.STRING, List.of("a", "abc")),
          new JavaType<>(
              "BIG_DECIMAL",
              SqlTypes.BIG_DECIMAL,
              List.of(BigDecimal.TEN, new BigDecimal("0.12345678901234567891"))),
          new JavaType<>(
              "BIG_INTEGER",
              SqlTypes.BIG_INTEGER,
              List.of(BigInteger.TEN, new BigInteger("12345678901234567890"))),
          new JavaType<>("UUID", SqlTypes.UUID, List.of(new UUID(1, 2))),
          new JavaType<>("LOCAL_DATE", SqlTypes.LOCAL_DATE, List.of(LocalDate.of(2026, 3, 4))),
          new JavaType<>("LOCAL_TIME", SqlTypes.LOCAL_TIME, List.of(LocalTime.of(12, 34, 56))),
          new JavaType<>(
              "LOCAL_DATE_TIME",
              SqlTypes.LOCAL_DATE_TIME,
              List.of(LocalDateTime.of(2026, 3, 4, 12, 34, 56))),
          new JavaType<>(
              "OFFSET_DATE_TIME",
              SqlTypes.OFFSET_DATE_TIME,
              List.of(OffsetDateTime.parse("2026-03-04T12:34:56Z"))),
          new JavaType<>(
              "OFFSET_TIME", SqlTypes.OFFSET_TIME, List.of(OffsetTime.parse("12:34:56+02:00"))),
          new JavaType<>(
              "ZONED_DATE_TIME",
              SqlTypes.ZONED_DATE_TIME,
              List.of(ZonedDateTime.parse("2026-03-04T12:34:56Z"))),
          new JavaType<>(
              "INSTANT", SqlTypes.INSTANT, List.of(Instant.parse("2026-03-04T12:34:56Z"))),
          new JavaType<>("BYTES", SqlTypes.BYTES, List.of(new byte[] {1, 2})),
          new JavaType<>("ENUM", SqlTypes.enumeration(Mood.class), List.of(Mood.A)),
          new JavaType<>("ORDINAL", SqlTypes.ordinal(Step.class), List.of(Step.A, Step.H)),
          new JavaType<>(
              "ENUM by labels",
              "ENUM",
              SqlTypes.enumeration(Labelled.class, Map.of(Labelled.FIRST, "A")),
              List.of(Labelled.FIRST)),
          wrapped("LONG", SqlTypes.LONG, List.of(7L, Long.MAX_VALUE)),
          wrapped("UUID", SqlTypes.UUID, List.of(new UUID(1, 2))),
          wrapped("BOOLEAN", SqlTypes.BOOLEAN, List.of(true, false)),
          wrapped("INSTANT", SqlTypes.INSTANT, List.of(Instant.parse("2026-03-04T12:34:56Z"))),
          new JavaType<>(
              "INTEGER[] as an array",
              "INTEGER[]",
              SqlTypes.array(SqlTypes.INTEGER, Integer[]::new),
              List.<Integer[]>of(new Integer[] {7}, new Integer[] {Integer.MAX_VALUE})),
          list("BYTE", SqlTypes.BYTE, List.of((byte) 7)),
          list("SHORT", SqlTypes.SHORT, List.of((short) 7, Short.MAX_VALUE)),
          list("FLOAT", SqlTypes.FLOAT, List.of(0.5f, 0.1f)),
          list("DOUBLE", SqlTypes.DOUBLE, List.of(0.5, 0.123456789)),
          list("CHARACTER", SqlTypes.CHARACTER, List.of('A')),
          list(
              "BIG_INTEGER",
              SqlTypes.BIG_INTEGER,
              List.of(BigInteger.TEN, new BigInteger("12345678901234567890"))),
          list("LOCAL_TIME", SqlTypes.LOCAL_TIME, List.of(LocalTime.of(12, 34, 56))),
          list(
              "LOCAL_DATE_TIME",
              SqlTypes.LOCAL_DATE_TIME,
              List.of(LocalDateTime.of(2026, 3, 4, 12, 34, 56))),
          list(
              "OFFSET_DATE_TIME",
              SqlTypes.OFFSET_DATE_TIME,
              List.of(OffsetDateTime.parse("2026-03-04T12:34:56Z"))),
          list(
              "ZONED_DATE_TIME",
              SqlTypes.ZONED_DATE_TIME,
              List.of(ZonedDateTime.parse("2026-03-04T12:34:56Z"))),
          list("BYTES", SqlTypes.BYTES, List.of(new byte[] {1, 2})),
          list("ORDINAL", SqlTypes.ordinal(Step.class), List.of(Step.A, Step.H)),
          list("BOOLEAN", SqlTypes.BOOLEAN, List.of(true, false)),
          list("INTEGER", SqlTypes.INTEGER, List.of(7, Integer.MAX_VALUE)),
          list("LONG", SqlTypes.LONG, List.of(7L, Long.MAX_VALUE)),
          list(
              "BIG_DECIMAL",
              SqlTypes.BIG_DECIMAL,
              List.of(new BigDecimal("0.12345678901234567891"))),
          list("STRING", SqlTypes.STRING, List.of("a", "a b")),
          list("UUID", SqlTypes.UUID, List.of(new UUID(1, 2))),
          list("LOCAL_DATE", SqlTypes.LOCAL_DATE, List.of(LocalDate.of(2026, 3, 4))),
          list("INSTANT", SqlTypes.INSTANT, List.of(Instant.parse("2026-03-04T12:34:56Z"))),
          list("ENUM", SqlTypes.enumeration(Mood.class), List.of(Mood.A)));

  private static <V> JavaType<Wrapped<V>> wrapped(String values, SqlType<V> base, List<V> samples) {
    return new JavaType<>(
        values + " in a record",
        values,
        SqlTypes.wrapped(new GenericType<>() {}, base, Wrapped::new, Wrapped::value),
        samples.stream().map(Wrapped::new).toList());
  }

  private static <T> JavaType<List<T>> list(String values, SqlType<T> element, List<T> sample) {
    return new JavaType<>(
        values + "[]", SqlTypes.list(element), sample.stream().map(List::of).toList());
  }

  /** Each type of the runtime by itself, and each in a list but the one that no driver sends. */
  @Test
  void noTypeIsForgotten() {
    List<String> all =
        Stream.of(SqlTypes.class.getFields())
            .filter(each -> each.getType() == SqlType.class)
            .map(Field::getName)
            .toList();
    List<String> tried = JAVA.stream().map(JavaType::values).toList();
    assertThat(all).hasSizeGreaterThan(18);
    assertThat(tried).containsAll(all).contains("ENUM", "ENUM[]", "ORDINAL", "ORDINAL[]");
    assertThat(tried)
        .containsAll(
            all.stream()
                .filter(each -> !each.equals("OFFSET_TIME"))
                .map(each -> each + "[]")
                .toList());
  }

  @Test
  void whatIsSaidIsWhatValuesDo() throws Exception {
    StringBuilder table =
        new StringBuilder(
            """
            CREATE TYPE mood AS ENUM ('A'); CREATE DOMAIN temper AS mood;
            CREATE DOMAIN year AS integer; CREATE DOMAIN short_text AS varchar(9);
            CREATE TYPE pair AS (a int, b int);
            CREATE TABLE t (""");
    int number = 0;
    for (String each : COLUMNS.keySet()) {
      table.append(number == 0 ? "" : ", ").append('c').append(number++).append(' ').append(each);
    }
    TestDatabase database = Databases.with(table + ")");
    TimeZone zone = TimeZone.getDefault();
    List<String> differences = new ArrayList<>();
    try (Connection connection = DriverManager.getConnection(database.url())) {
      List<Column> columns =
          CatalogReader.read(
                  connection, new WantedTables(List.of("public"), false, List.of("t")), false)
              .relations()
              .get(0)
              .columns();
      for (JavaType<?> java : JAVA) {
        int i = 0;
        for (Map.Entry<String, List<String>> each : COLUMNS.entrySet()) {
          Column column = columns.get(i++);
          TypeFit.Level said = TypeFit.of(java.values(), column.type()).level();
          TypeFit.Level done = tried(connection, java, column, each.getValue());
          if (said != done) {
            differences.add(
                java.name() + " on " + each.getKey() + ": said " + said + ", is " + done);
          }
        }
      }
    } finally {
      TimeZone.setDefault(zone);
    }
    assertThat(differences).allMatch(each -> MEANT.keySet().stream().anyMatch(each::matches));
    assertThat(MEANT.keySet())
        .allMatch(each -> differences.stream().anyMatch(is -> is.matches(each)));
  }

  @Test
  void arraysAndDomainsGoByWhatIsInThem() throws Exception {
    TestDatabase database =
        Databases.with(
            """
            CREATE DOMAIN year AS integer; CREATE DOMAIN years AS bigint[];
            CREATE TABLE t (a year, b integer[], c years, d text[]);
            """);
    try (Connection connection = DriverManager.getConnection(database.url())) {
      Map<String, ColumnType> types =
          CatalogReader.read(
                  connection, new WantedTables(List.of("public"), false, List.of("t")), false)
              .relations()
              .get(0)
              .columns()
              .stream()
              .collect(Collectors.toMap(Column::name, Column::type));
      assertThat(level("INTEGER", Objects.requireNonNull(types.get("a"))))
          .isEqualTo(TypeFit.Level.EXACT);
      assertThat(level("INTEGER[]", Objects.requireNonNull(types.get("b"))))
          .isEqualTo(TypeFit.Level.EXACT);
      assertThat(level("INTEGER[]", Objects.requireNonNull(types.get("c"))))
          .isEqualTo(TypeFit.Level.INEXACT);
      assertThat(level("INTEGER[]", Objects.requireNonNull(types.get("d"))))
          .isEqualTo(TypeFit.Level.MISMATCH);
      assertThat(level("INTEGER", Objects.requireNonNull(types.get("b"))))
          .isEqualTo(TypeFit.Level.MISMATCH);
      assertThat(level("JDBI", Objects.requireNonNull(types.get("b"))))
          .isEqualTo(TypeFit.Level.EXACT);
    }
  }

  private static TypeFit.Level level(String values, ColumnType type) {
    return TypeFit.of(values, type).level();
  }

  private static <T> TypeFit.Level tried(
      Connection connection, JavaType<T> java, Column column, List<String> literals)
      throws SQLException {
    boolean changed = false;
    int works = 0;
    int fails = 0;
    for (T sample : java.samples()) {
      try {
        here(connection);
        write(connection, java.type(), column, sample);
        elsewhere(connection);
        changed |= !same(Objects.requireNonNull(read(connection, java.type(), column)), sample);
        works++;
      } catch (SQLException | RuntimeException e) {
        if (isOfTypes(e)) {
          return TypeFit.Level.MISMATCH;
        }
        fails++;
      }
    }
    int unread = 0;
    for (String literal : literals) {
      here(connection);
      run(connection, "DELETE FROM t");
      run(connection, "INSERT INTO t (" + column.name() + ") VALUES (" + literal + ")");
      try {
        T value = read(connection, java.type(), column);
        write(connection, java.type(), column, Objects.requireNonNull(value));
        changed |= !isStill(connection, column, literal);
      } catch (SQLException | RuntimeException e) {
        unread++;
      }
    }
    if ((works == 0 && fails > 0) || unread == literals.size()) {
      return TypeFit.Level.MISMATCH;
    }
    return changed || unread > 0 ? TypeFit.Level.INEXACT : TypeFit.Level.EXACT;
  }

  private static boolean isOfTypes(Exception e) {
    return e instanceof SQLException sql && OF_TYPES.contains(sql.getSQLState());
  }

  private static <T> void write(Connection connection, SqlType<T> type, Column column, T value)
      throws SQLException {
    run(connection, "DELETE FROM t");
    try (PreparedStatement insert =
        connection.prepareStatement("INSERT INTO t (" + column.name() + ") VALUES (?)")) {
      type.write(insert, 1, value);
      insert.executeUpdate();
    }
    if (value instanceof List<?> || value instanceof Object[]) {
      return; // Conditions compare arrays of one and the same type only.
    }
    try (PreparedStatement find =
        connection.prepareStatement("SELECT 1 FROM t WHERE " + column.name() + " = ?")) {
      type.write(find, 1, value);
      find.executeQuery().close();
    }
  }

  private static <T> @Nullable T read(Connection connection, SqlType<T> type, Column column)
      throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("SELECT " + column.name() + " FROM t")) {
      rows.next();
      return type.read(rows, 1);
    }
  }

  private static boolean isStill(Connection connection, Column column, String literal)
      throws SQLException {
    String is =
        "SELECT "
            + column.name()
            + "::text = ("
            + literal
            + "::"
            + column.type().spelled()
            + ")::text FROM t";
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(is)) {
      rows.next();
      return rows.getBoolean(1);
    }
  }

  private static boolean same(Object one, Object other) {
    if (one instanceof byte[] || one instanceof Object[]) {
      return Objects.deepEquals(one, other);
    }
    if (one instanceof List<?> ones && other instanceof List<?> others) {
      return ones.size() == others.size()
          && IntStream.range(0, ones.size()).allMatch(i -> same(ones.get(i), others.get(i)));
    }
    if (one instanceof BigDecimal number) {
      return number.compareTo((BigDecimal) other) == 0;
    }
    if (one instanceof OffsetDateTime time) {
      return time.isEqual((OffsetDateTime) other);
    }
    if (one instanceof ZonedDateTime time) {
      return time.toInstant().equals(((ZonedDateTime) other).toInstant());
    }
    return Objects.equals(one, other);
  }

  private static void here(Connection connection) throws SQLException {
    TimeZone.setDefault(TimeZone.getTimeZone("Asia/Tokyo"));
    run(connection, "SET TIME ZONE 'Asia/Tokyo'");
  }

  private static void elsewhere(Connection connection) throws SQLException {
    TimeZone.setDefault(TimeZone.getTimeZone("America/New_York"));
    run(connection, "SET TIME ZONE 'America/New_York'");
  }

  private static void run(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
