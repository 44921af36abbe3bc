package dev.kinship.schema.check;

import dev.kinship.schema.catalog.ColumnType;
import java.util.Map;
import java.util.Set;

/**
 * What reads and writes what: how well a Java type goes with a column's type. {@code TypeFitTest}
 * holds it against values that make the round trip.
 *
 * @param level how well
 * @param why what happens to values; empty where nothing does
 */
record TypeFit(Level level, String why) {

  /** How well a Java type goes with a column's type. */
  enum Level {
    /** Every value that fits into both comes back as it was. */
    EXACT,
    /** Some values change, or cannot be read. */
    INEXACT,
    /** Nothing can be read, or nothing written. */
    MISMATCH
  }

  private static final TypeFit EXACT = new TypeFit(Level.EXACT, "");
  static final TypeFit MISMATCH = new TypeFit(Level.MISMATCH, "");

  private static final Map<String, Integer> WHOLE = Map.of("int2", 2, "int4", 4, "int8", 8);
  private static final Map<String, Integer> JAVA_WHOLE =
      Map.of("BYTE", 2, "SHORT", 2, "INTEGER", 4, "LONG", 8);
  private static final Set<String> TEXTS = Set.of("text", "varchar", "bpchar", "name");

  /** How SQL spells the type that is made for each Java type. */
  private static final Map<String, String> WANTED =
      Map.ofEntries(
          Map.entry("BOOLEAN", "boolean"),
          Map.entry("BYTE", "smallint"),
          Map.entry("SHORT", "smallint"),
          Map.entry("INTEGER", "integer"),
          Map.entry("LONG", "bigint"),
          Map.entry("FLOAT", "real"),
          Map.entry("DOUBLE", "double precision"),
          Map.entry("CHARACTER", "varchar(1)"),
          Map.entry("STRING", "text"),
          Map.entry("BIG_DECIMAL", "numeric"),
          Map.entry("BIG_INTEGER", "numeric"),
          Map.entry("UUID", "uuid"),
          Map.entry("LOCAL_DATE", "date"),
          Map.entry("LOCAL_TIME", "time"),
          Map.entry("LOCAL_DATE_TIME", "timestamp"),
          Map.entry("OFFSET_DATE_TIME", "timestamptz"),
          Map.entry("OFFSET_TIME", "timetz"),
          Map.entry("ZONED_DATE_TIME", "timestamptz"),
          Map.entry("INSTANT", "timestamptz"),
          Map.entry("BYTES", "bytea"),
          Map.entry("ENUM", "text"),
          Map.entry("ORDINAL", "integer"));

  /**
   * The type that a column is best made with.
   *
   * @param values how the values travel
   * @return the type as SQL spells it; empty where only Jdbi knows
   */
  static String wanted(String values) {
    return values.endsWith("[]")
        ? wanted(values.substring(0, values.length() - 2)) + "[]"
        : WANTED.getOrDefault(values, "");
  }

  /**
   * The type that a column of another is best changed to.
   *
   * @param values how the values travel
   * @param type the column's type
   * @return the type as SQL spells it; empty where only Jdbi knows
   */
  static String wanted(String values, ColumnType type) {
    ColumnType plain = type.underDomains();
    return values.equals("ENUM") && plain.kind() == ColumnType.Kind.ENUM
        ? plain.spelled()
        : wanted(values);
  }

  /**
   * Compares.
   *
   * @param values how the values travel, by the names of the runtime's {@code SqlTypes}
   * @param type the column's type
   * @return how well they go together
   */
  static TypeFit of(String values, ColumnType type) {
    ColumnType plain = type.underDomains();
    if (values.endsWith("[]")) {
      String element = values.substring(0, values.length() - 2);
      return plain.kind() == ColumnType.Kind.ARRAY
          ? of(element, plain.inner().orElseThrow().underDomains())
          : MISMATCH;
    }
    if (!WANTED.containsKey(values)) {
      return EXACT;
    }
    if (plain.kind() == ColumnType.Kind.ENUM) {
      return values.equals("ENUM") ? ofEnum(type) : MISMATCH;
    }
    if (plain.kind() != ColumnType.Kind.BASE) {
      return MISMATCH;
    }
    if (!plain.schema().equals("pg_catalog")) {
      return values.equals("STRING") && plain.name().equals("citext")
          ? inexact("conditions compare it as text does, with case")
          : MISMATCH;
    }
    return builtIn(values, plain);
  }

  /** Not even {@code column = 'A'} is understood: PostgreSQL looks for operators of the domain. */
  private static TypeFit ofEnum(ColumnType type) {
    return type.kind() == ColumnType.Kind.DOMAIN
        ? inexact("PostgreSQL refuses each condition on a domain over an enum")
        : EXACT;
  }

  private static TypeFit builtIn(String values, ColumnType type) {
    String name = type.name();
    return switch (values) {
      case "BOOLEAN" -> exactly(name, "bool");
      case "BYTE", "SHORT", "INTEGER", "LONG", "ORDINAL" -> whole(values, type);
      case "FLOAT", "DOUBLE" -> floating(values, name);
      case "BIG_DECIMAL" -> decimal(type);
      case "BIG_INTEGER" -> bigWhole(type);
      case "STRING" -> TEXTS.contains(name) ? EXACT : MISMATCH;
      case "ENUM" -> label(type);
      case "CHARACTER" ->
          TEXTS.contains(name)
              ? (type.spelled().endsWith("(1)")
                  ? EXACT
                  : inexact("of a longer text only the first character is read"))
              : MISMATCH;
      case "UUID" -> exactly(name, "uuid");
      case "LOCAL_DATE" ->
          name.equals("timestamp") ? inexact("the time of day is not read") : exactly(name, "date");
      case "LOCAL_TIME" -> exactly(name, "time");
      case "LOCAL_DATE_TIME" -> exactly(name, "timestamp");
      case "OFFSET_TIME" -> exactly(name, "timetz");
      case "INSTANT", "OFFSET_DATE_TIME", "ZONED_DATE_TIME" -> moment(values, name);
      default -> exactly(name, "bytea");
    };
  }

  private static TypeFit label(ColumnType type) {
    boolean padded = type.name().equals("bpchar") && !type.spelled().endsWith("(1)");
    return padded
        ? inexact("labels come back with blanks at their end, and are not known then")
        : TEXTS.contains(type.name()) ? EXACT : MISMATCH;
  }

  private static TypeFit whole(String values, ColumnType type) {
    if (type.name().equals("oid")) {
      return values.equals("LONG") ? EXACT : inexact("greater values cannot be read");
    }
    Integer bytes = WHOLE.get(type.name());
    if (bytes != null) {
      return bytes > JAVA_WHOLE.getOrDefault(values, 8)
          ? inexact("greater values cannot be read")
          : EXACT;
    }
    if (type.name().equals("numeric")) {
      return inexact("fractions are cut off, and greater values cannot be read");
    }
    return type.name().startsWith("float") ? inexact("fractions are cut off") : MISMATCH;
  }

  private static TypeFit floating(String values, String name) {
    if (name.equals("float4")) {
      return values.equals("FLOAT") ? EXACT : inexact("values are rounded to 6 digits");
    }
    if (name.equals("float8")) {
      return values.equals("DOUBLE") ? EXACT : inexact("values are rounded to 6 digits");
    }
    if (name.equals("numeric")) {
      return inexact("decimal fractions are rounded");
    }
    return WHOLE.containsKey(name) ? inexact("fractions are rounded") : MISMATCH;
  }

  private static TypeFit decimal(ColumnType type) {
    String name = type.name();
    boolean whole = WHOLE.containsKey(name) || type.spelled().endsWith(",0)");
    if (name.equals("numeric") && !whole) {
      return EXACT;
    }
    if (whole) {
      return inexact("fractions are rounded");
    }
    return name.startsWith("float") ? inexact("decimal fractions are rounded") : MISMATCH;
  }

  private static TypeFit bigWhole(ColumnType type) {
    if (type.name().equals("numeric")) {
      boolean fraction = type.spelled().contains(",") && !type.spelled().endsWith(",0)");
      return fraction ? inexact("values with a fraction cannot be read") : EXACT;
    }
    if (WHOLE.containsKey(type.name())) {
      return EXACT;
    }
    return type.name().startsWith("float")
        ? inexact("values with a fraction cannot be read")
        : MISMATCH;
  }

  private static TypeFit moment(String values, String name) {
    if (name.equals("timestamptz")) {
      return EXACT;
    }
    if (name.equals("timestamp")) {
      return inexact("what moment it is depends on the time zone of the program or the session");
    }
    if (!values.equals("INSTANT")) {
      return MISMATCH;
    }
    if (name.equals("date")) {
      return inexact("the time of day is lost");
    }
    return name.startsWith("time") ? inexact("the date is lost") : MISMATCH;
  }

  private static TypeFit exactly(String name, String wanted) {
    return name.equals(wanted) ? EXACT : MISMATCH;
  }

  private static TypeFit inexact(String why) {
    return new TypeFit(Level.INEXACT, why);
  }
}
