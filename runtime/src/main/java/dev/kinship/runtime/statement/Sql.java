package dev.kinship.runtime.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An SQL text as it goes to the driver, and what its question marks stand for.
 *
 * <p>Generated source names its parameters: {@code :key} is the foreign key's value, {@code :id}
 * the row's own key ({@code :id1}, {@code :id2} where it has several columns), {@code :ids} the
 * keys of the rows that were given, as an array, and {@code :count} their number. {@link
 * SqlTemplate} adds {@code :value} and {@code :array}, which count by themselves.
 */
public final class Sql {

  private static final Pattern PARAMETER =
      Pattern.compile("'[^']*'|\"[^\"]*\"|(?<!:):(key|ids|id|count|value|array)(\\d*)\\b");

  /**
   * A table's name, or else a text or a quoted name, in which nothing is one. The FROM of IS
   * DISTINCT FROM has a value behind it.
   */
  private static final Pattern TABLE =
      Pattern.compile(
          "'[^']*'|\"[^\"]*\"|(?<!\\b(?i:DISTINCT)\\s{1,9})\\b"
              + "((?i:FROM|JOIN|UPDATE|INTO|ALTER TABLE|REFERENCES)) (?!lateral\\b)("
              + Names.NAME
              + "\\.)?("
              + Names.NAME
              + ")(?![a-z0-9_$(.\"])");

  /** What a query answers with, in which a quoted name may be any. */
  private static final Pattern COLUMNS = Pattern.compile("SELECT (?:\"[^\"]*\"|[^\"])*? (?=FROM )");

  private static final Pattern COMMON = Pattern.compile("(?:WITH|,) (" + Names.NAME + ") AS \\(");

  /** Functions that have a FROM of their own, which names no table. */
  private static final Pattern FUNCTION =
      Pattern.compile("(?i)\\b(?:EXTRACT|SUBSTRING|TRIM|OVERLAY) ?\\([^()]*\\)");

  private static final int MOST_KEPT = 1_000;

  private final String text;
  private final List<Slot> slots;

  /** How much of the text may name tables of ours, wherever a table may be named. */
  private final int own;

  /** Where the rest of it names tables of ours; what else was added says what it means. */
  private final List<Clause.Place> tables;

  /** What a pipeline consists of; empty where this is one statement. */
  private final List<Sql> parts;

  private volatile @Nullable Sql withoutColumns;
  private final Map<String, Sql> bySchema = new ConcurrentHashMap<>(0);
  private final Map<Addition, Sql> byAddition = new ConcurrentHashMap<>(0);

  /** What was added around and behind a text, but for its values: the same each time. */
  private record Addition(String before, String clause, List<Clause.Place> tables, String behind) {}

  Sql(String text, List<Slot> slots) {
    this(text, slots, text.length(), List.of(), List.of());
  }

  private Sql(String text, List<Slot> slots, int own, List<Clause.Place> tables, List<Sql> parts) {
    this.text = text;
    this.slots = List.copyOf(slots);
    this.own = own;
    this.tables = List.copyOf(tables);
    this.parts = List.copyOf(parts);
  }

  /**
   * Reads a text with named parameters.
   *
   * @param source the text
   * @return the text as the driver takes it
   */
  public static Sql of(String source) {
    List<Slot> slots = new ArrayList<>();
    StringBuilder text = new StringBuilder(source.length());
    Matcher matcher = PARAMETER.matcher(source);
    int values = 0;
    while (matcher.find()) {
      String name = matcher.group(1);
      if (name == null) { // a quoted name or text stays as it is
        matcher.appendReplacement(text, Matcher.quoteReplacement(matcher.group()));
        continue;
      }
      matcher.appendReplacement(text, "?");
      boolean counted = name.equals("value") || name.equals("array");
      boolean besideColumn = isBesideColumn(source, matcher.start());
      slots.add(slot(name, counted ? values++ : index(matcher.group(2)), besideColumn));
    }
    matcher.appendTail(text);
    return new Sql(text.toString(), slots);
  }

  /**
   * Joins texts into one that the driver sends in one round trip.
   *
   * @param parts the texts, in the order in which they run
   * @return one text
   */
  public static Sql pipeline(List<Sql> parts) {
    if (parts.size() == 1) {
      return parts.get(0);
    }
    List<Sql> numbered = new ArrayList<>(parts.size());
    List<Slot> slots = new ArrayList<>();
    for (Sql part : parts) {
      int before = slots.size();
      append(slots, part.slots);
      numbered.add(new Sql(part.text, slots.subList(before, slots.size())));
    }
    String text = parts.stream().map(Sql::text).collect(Collectors.joining("; "));
    return new Sql(text, slots, text.length(), List.of(), numbered);
  }

  /**
   * Leaves out the columns of a query, for one who asks only whether it has rows.
   *
   * @return the same rows; the same object each time
   */
  public Sql withoutColumns() {
    Sql rows = withoutColumns;
    if (rows == null) {
      Matcher columns = COLUMNS.matcher(text);
      rows = columns.lookingAt() ? new Sql("SELECT " + text.substring(columns.end()), slots) : this;
      withoutColumns = rows;
    }
    return rows;
  }

  /**
   * Adds to the end of a text.
   *
   * @param more the text to add, with named parameters
   * @return both
   */
  public Sql plus(String more) {
    Sql end = of(more);
    List<Slot> all = new ArrayList<>(slots);
    append(all, end.slots);
    return new Sql(text + end.text, all, own, tables, List.of());
  }

  /**
   * Adds a clause to the end of a text, and puts both into another text that adds no parameters.
   * The same text and the same clause, whatever its values, answer the same object.
   *
   * @param before what stands before both
   * @param clause the clause
   * @param behind what stands behind both
   * @return all of it
   */
  public Sql with(String before, Clause clause, String behind) {
    if (clause.isEmpty() && before.isEmpty() && behind.isEmpty()) {
      return this;
    }
    Addition addition =
        new Addition(before, clause.toString(), List.copyOf(clause.tables()), behind);
    Sql found = byAddition.get(addition);
    if (found == null) {
      found = added(addition, clause);
      if (byAddition.size() < MOST_KEPT) {
        byAddition.put(addition, found);
      }
    }
    return found;
  }

  private Sql added(Addition addition, Clause clause) {
    String before = addition.before();
    List<Slot> all = new ArrayList<>(slots);
    append(all, clause.slots());
    List<Clause.Place> places = new ArrayList<>();
    tables.forEach(each -> places.add(each.movedBy(before.length())));
    clause.tables().forEach(each -> places.add(each.movedBy(before.length() + text.length())));
    return new Sql(
        before + text + addition.clause() + addition.behind(),
        all,
        own == 0 ? 0 : before.length() + own,
        places,
        List.of());
  }

  /**
   * Puts the tables into a schema.
   *
   * @param schema the schema's name, unquoted
   * @return the text with all its tables in that schema
   */
  public Sql in(String schema) {
    if (own == 0 && tables.isEmpty()) {
      return this;
    }
    Sql found = bySchema.get(schema);
    if (found == null) {
      found = qualified(schema);
      if (bySchema.size() < MOST_KEPT) {
        bySchema.put(schema, found);
      }
    }
    return found;
  }

  /** Where a condition of the user's source names tables, which are where the others are. */
  static List<Clause.Place> tablesIn(String condition) {
    Set<String> common = common(condition);
    List<MatchResult> functions = FUNCTION.matcher(condition).results().toList();
    return TABLE
        .matcher(condition)
        .results()
        .filter(found -> isTable(found, common) && !isWithin(functions, found.start()))
        .map(found -> new Clause.Place(found.end(1) + 1, found.end(3)))
        .toList();
  }

  private static Set<String> common(String text) {
    return COMMON.matcher(text).results().map(each -> each.group(1)).collect(Collectors.toSet());
  }

  private Sql qualified(String schema) {
    String quoted = Names.quoted(schema);
    String mine = text.substring(0, own);
    Set<String> common = common(mine);
    List<MatchResult> functions = FUNCTION.matcher(mine).results().toList();
    StringBuilder moved = new StringBuilder();
    moved.append(
        TABLE
            .matcher(mine)
            .replaceAll(
                found ->
                    Matcher.quoteReplacement(
                        isTable(found, common) && !isWithin(functions, found.start())
                            ? found.group(1) + " " + quoted + "." + found.group(3)
                            : found.group())));
    int at = own;
    for (Clause.Place table : tables) {
      moved.append(text, at, table.from());
      moved.append(Names.in(schema, text.substring(table.from(), table.to())));
      at = table.to();
    }
    moved.append(text, at, text.length());
    List<Sql> movedParts = parts.stream().map(each -> each.in(schema)).toList();
    return new Sql(moved.toString(), slots, 0, List.of(), movedParts);
  }

  /** Not a text or a quoted name, nor a name that the statement itself gives to a query. */
  private static boolean isTable(MatchResult found, Set<String> common) {
    return found.group(3) != null && (found.group(2) != null || !common.contains(found.group(3)));
  }

  private static boolean isWithin(List<MatchResult> ranges, int place) {
    return ranges.stream().anyMatch(each -> each.start() < place && place < each.end());
  }

  /** Values and arrays count on over the whole text, since they are given one after the other. */
  private static void append(List<Slot> slots, List<Slot> more) {
    int counted = (int) slots.stream().filter(Slot::isCounted).count();
    for (Slot slot : more) {
      slots.add(slot.isCounted() ? slot.plus(counted) : slot);
    }
  }

  private static int index(String number) {
    return number.isEmpty() ? 0 : Integer.parseInt(number) - 1;
  }

  /** Whether the column that the array is compared or joined with stands before it. */
  private static boolean isBesideColumn(String source, int parameter) {
    return source.startsWith("= ANY(", parameter - 6) || source.startsWith("|| ", parameter - 3);
  }

  private static Slot slot(String name, int index, boolean besideColumn) {
    return new Slot(Slot.Kind.valueOf(name.toUpperCase(Locale.ROOT)), index, besideColumn);
  }

  /**
   * The text.
   *
   * @return SQL with question marks
   */
  public String text() {
    return text;
  }

  List<Slot> slots() {
    return slots;
  }

  /** The statements of a pipeline, with parameters as in the whole; empty where this is one. */
  List<Sql> parts() {
    return parts;
  }

  boolean isPipeline() {
    return !parts.isEmpty();
  }

  @Override
  public String toString() {
    return text;
  }
}
