package dev.kinship.schema.check;

import dev.kinship.schema.catalog.Column;
import dev.kinship.schema.catalog.Relation;
import dev.kinship.schema.registry.DescribedEntity;
import dev.kinship.schema.registry.DescribedEntity.DescribedColumn;
import dev.kinship.sql.Identifiers;
import dev.kinship.sql.SqlScanner;
import dev.kinship.sql.Stamps;
import dev.kinship.sql.Token;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A statement of an accessor as the server can prepare it: a number for each slot, with the type
 * that the driver gives to the values.
 */
final class StatementText {

  private static final Pattern NUMBERED = Pattern.compile("(key|id|ids)(\\d*)");

  private static final Map<String, String> TYPES =
      Map.ofEntries(
          Map.entry("BOOLEAN", "bool"),
          Map.entry("BYTE", "int2"),
          Map.entry("SHORT", "int2"),
          Map.entry("INTEGER", "int4"),
          Map.entry("LONG", "int8"),
          Map.entry("FLOAT", "float4"),
          Map.entry("DOUBLE", "float8"),
          Map.entry("CHARACTER", "varchar"),
          Map.entry("STRING", "varchar"),
          Map.entry("BIG_DECIMAL", "numeric"),
          Map.entry("BIG_INTEGER", "numeric"),
          Map.entry("UUID", "uuid"),
          Map.entry("LOCAL_DATE", "date"),
          Map.entry("LOCAL_TIME", "time"),
          Map.entry("LOCAL_DATE_TIME", "timestamp"),
          Map.entry("OFFSET_DATE_TIME", "timestamptz"),
          Map.entry("OFFSET_TIME", "timetz"),
          Map.entry("ZONED_DATE_TIME", "timestamptz"),
          Map.entry("BYTES", "bytea"),
          Map.entry("ORDINAL", "int4"));

  private final List<DescribedColumn> key;
  private final List<DescribedColumn> own;
  private final List<DescribedColumn> written;
  private final Relation writtenTo;
  private final Stamps stamps;
  private final Map<String, String> slots = new LinkedHashMap<>();
  private final List<String> types = new ArrayList<>();

  /** Whether nulls stand where parameters would: the planner asks for values. */
  private boolean withNulls;

  /**
   * Prepares to spell the statements of one accessor.
   *
   * @param key the columns of the foreign key; none where there is none
   * @param own the key columns of the rows that {@code :id} and {@code :ids} mean
   * @param written the columns that values are given for
   * @param writtenTo the table of these
   * @param stamps what is written of each row beside them
   */
  StatementText(
      List<DescribedColumn> key,
      List<DescribedColumn> own,
      List<DescribedColumn> written,
      Relation writtenTo,
      Stamps stamps) {
    this.key = key;
    this.own = own;
    this.written = written;
    this.writtenTo = writtenTo;
    this.stamps = stamps;
  }

  /** An entity's key columns. */
  static List<DescribedColumn> keyOf(DescribedEntity entity) {
    return entity.columns().stream().filter(DescribedColumn::key).toList();
  }

  /** The columns that a whole row is written with: not those that the database always fills. */
  static List<DescribedColumn> writtenOf(DescribedEntity entity, Relation relation) {
    return entity.columns().stream()
        .filter(each -> each.isGiven() && !each.property().isEmpty())
        .filter(each -> relation.column(each.column()).filter(Column::isAlwaysFilled).isEmpty())
        .toList();
  }

  /**
   * Spells a statement.
   *
   * @param sql the statement with its slots
   * @return the types of its parameters in brackets, {@code AS}, and its text; empty where it has a
   *     slot that is not known
   */
  Optional<String> prepared(String sql) {
    withNulls = false;
    return spelled(sql)
        .map(
            text -> (types.isEmpty() ? "" : " (" + String.join(", ", types) + ")") + " AS " + text);
  }

  /**
   * Spells a statement that can be planned.
   *
   * @param sql the statement with its slots
   * @return its text, with nulls for values; empty where it has a slot that is not known
   */
  Optional<String> planned(String sql) {
    withNulls = true;
    return spelled(sql);
  }

  private Optional<String> spelled(String sql) {
    slots.clear();
    types.clear();
    StringBuilder text = new StringBuilder();
    List<Token> tokens = SqlScanner.scan(sql).tokens();
    int copied = 0;
    for (int i = 0; i + 1 < tokens.size(); i++) {
      Token token = tokens.get(i);
      Token next = tokens.get(i + 1);
      boolean colon = token.is(":") && token.touches(next) && next.kind() == Token.Kind.WORD;
      boolean brace = token.is("{") && i + 2 < tokens.size() && tokens.get(i + 2).is("}");
      if (colon || brace) {
        String filled = colon ? slot(next.text()) : filled(next.text());
        if (filled == null) {
          return Optional.empty();
        }
        Token last = tokens.get(colon ? i + 1 : i + 2);
        text.append(sql, copied, token.start()).append(filled);
        copied = last.end();
        i += colon ? 1 : 2;
      }
    }
    return Optional.of(text.append(sql.substring(copied)).toString());
  }

  /**
   * Whether a statement writes the columns of a table of which none can be written. The runtime
   * leaves such a row to its defaults then, which the server cannot refuse.
   *
   * @param sql the statement with its slots
   * @return whether
   */
  boolean isLeftToDefaults(String sql) {
    return written.isEmpty() && (sql.contains("{columns}") || sql.contains("{assignments}"));
  }

  private @Nullable String slot(String name) {
    if (name.equals("count")) {
      return numbered(name, "int8");
    }
    if (name.equals("version")) {
      return numbered(name, "unknown");
    }
    Matcher matcher = NUMBERED.matcher(name);
    if (!matcher.matches()) {
      return null;
    }
    List<DescribedColumn> columns = matcher.group(1).equals("key") ? key : own;
    int at = matcher.group(2).isEmpty() ? 0 : Integer.parseInt(matcher.group(2)) - 1;
    if (at < 0 || at >= columns.size()) {
      return null;
    }
    String type = parameter(columns.get(at).values());
    boolean array = matcher.group(1).equals("ids");
    return numbered(name, array && !type.equals("unknown") ? type + "[]" : type);
  }

  private @Nullable String filled(String name) {
    return switch (name) {
      case "columns" -> joined(written, each -> Identifiers.spell(each.column()));
      case "rows" -> "(" + filled("values") + stamps.values() + ")";
      case "values" ->
          joined(written, each -> numbered("=" + each.column(), parameter(each.values())));
      case "assignments" -> assignments();
      case "updates" -> updates();
      case "arrays" -> joined(written, this::array);
      case "given" ->
          "("
              + joined(own, each -> Identifiers.spell(each.column()))
              + ") IN (SELECT * FROM unnest("
              + joined(own, this::array)
              + "))";
      case "condition" ->
          own.stream()
              .map(
                  each ->
                      Identifiers.spell(each.column())
                          + " = "
                          + numbered("?" + each.column(), parameter(each.values())))
              .collect(Collectors.joining(" AND "));
      case "fresh" -> "TRUE";
      default -> null;
    };
  }

  private String assignments() {
    List<DescribedColumn> changed = written.stream().filter(each -> !each.key()).toList();
    // Where there is nothing but the key, a change can change nothing else.
    return joined(
        changed.isEmpty() ? written : changed,
        each ->
            Identifiers.spell(each.column())
                + " = "
                + numbered("=" + each.column(), parameter(each.values())));
  }

  /** What an insert writes of an existing row: what it would have inserted. */
  private String updates() {
    List<DescribedColumn> changed = written.stream().filter(each -> !each.key()).toList();
    return joined(
        changed.isEmpty() ? written : changed,
        each ->
            Identifiers.spell(each.column()) + " = excluded." + Identifiers.spell(each.column()));
  }

  /** An array is always sent with a type, which is the column's where Java's has no name. */
  private String array(DescribedColumn column) {
    String type = parameter(column.values());
    String of =
        type.equals("unknown")
            ? writtenTo.column(column.column()).map(each -> each.type().spelled()).orElse("text")
            : type;
    return numbered("[" + column.column(), "unknown") + "::" + of.replaceAll("(\\[])+$", "") + "[]";
  }

  private static String joined(
      List<DescribedColumn> columns, Function<DescribedColumn, String> each) {
    return columns.stream().map(each).reduce((a, b) -> a + ", " + b).orElse("");
  }

  private String numbered(String slot, String type) {
    if (withNulls) {
      return "NULL";
    }
    return slots.computeIfAbsent(
        slot,
        any -> {
          types.add(type);
          return "$" + types.size();
        });
  }

  private static String parameter(String values) {
    return values.endsWith("[]") ? "unknown" : TYPES.getOrDefault(values, "unknown");
  }
}
