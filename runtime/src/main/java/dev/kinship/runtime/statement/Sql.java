package dev.kinship.runtime.statement;

import dev.kinship.sql.Identifiers;
import dev.kinship.sql.SqlScanner;
import dev.kinship.sql.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An SQL text as it goes to the driver, and what its question marks stand for.
 *
 * <p>Generated source names its parameters: {@code :key} is the foreign key's value, {@code :id}
 * the row's own key ({@code :id1}, {@code :id2} where it has several columns), {@code :ids} the
 * keys of the rows that were given, as an array, and {@code :count} their number; {@code :version}
 * and {@code :versions} are the versions of these rows. {@link SqlTemplate} adds {@code :value} and
 * {@code :array}, which count by themselves.
 */
public final class Sql {

  /** What a colon stands before where it is a parameter; some count. */
  private static final Set<String> PARAMETERS =
      Set.of("key", "ids", "id", "count", "version", "versions", "value", "array");

  private final String text;
  private final List<Slot> slots;

  /** How much of the text may name tables of ours, wherever a table may be named. */
  private final int own;

  /** Where the rest of it names tables of ours; what else was added says what it means. */
  private final List<TablePlace> tables;

  /** What a pipeline consists of; empty where this is one statement. */
  private final List<Sql> parts;

  /** What was made from this text, or from that which this was made from. */
  private final TextCache<Sql> made;

  private volatile @Nullable Sql withoutColumns;

  /** What was added around and behind a text, but for its values: the same each time. */
  private record Addition(
      Sql to, String before, String clause, List<TablePlace> tables, String behind) {}

  /** Where a text was put. */
  private record Moved(Sql from, String schema) {}

  private Sql(
      String text,
      List<Slot> slots,
      int own,
      List<TablePlace> tables,
      List<Sql> parts,
      TextCache<Sql> made) {
    this.made = made;
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
    return of(source, new TextCache<>());
  }

  static Sql of(String source, TextCache<Sql> made) {
    List<Slot> slots = new ArrayList<>();
    StringBuilder text = new StringBuilder(source.length());
    List<Token> tokens = SqlScanner.scan(source).tokens();
    int values = 0;
    int done = 0;
    for (int i = 0; i + 1 < tokens.size(); i++) {
      Token colon = tokens.get(i);
      Token word = tokens.get(i + 1);
      if (!colon.is(":") || !colon.touches(word) || word.kind() != Token.Kind.WORD) {
        continue;
      }
      int end = word.end();
      while (end > word.start() && Character.isDigit(source.charAt(end - 1))) {
        end--;
      }
      String name = source.substring(word.start(), end);
      if (!PARAMETERS.contains(name)) {
        continue;
      }
      text.append(source, done, colon.start()).append('?');
      done = word.end();
      boolean counted = name.equals("value") || name.equals("array");
      int index = counted ? values++ : index(source.substring(end, word.end()));
      slots.add(slot(name, index, isBesideColumn(source, colon.start())));
    }
    return whole(text.append(source, done, source.length()).toString(), slots, List.of(), made);
  }

  private static Sql whole(String text, List<Slot> slots, List<Sql> parts, TextCache<Sql> made) {
    return new Sql(text, slots, text.length(), List.of(), parts, made);
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
      List<Slot> ofPart = slots.subList(before, slots.size());
      numbered.add(whole(part.text, ofPart, List.of(), new TextCache<>()));
    }
    String text = parts.stream().map(Sql::text).collect(Collectors.joining("; "));
    return whole(text, slots, numbered, new TextCache<>());
  }

  /**
   * Leaves out the columns of a query, for one who asks only whether it has rows.
   *
   * @return the same rows; the same object each time
   */
  public Sql withoutColumns() {
    Sql rows = withoutColumns;
    if (rows == null) {
      int from = SqlTexts.from(text);
      rows = from < 0 ? this : whole("SELECT 1 " + text.substring(from), slots, List.of(), made);
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
    return new Sql(text + end.text, all, own, tables, List.of(), new TextCache<>());
  }

  /**
   * Adds a clause to the end of a text, and puts both into another text that adds no parameters.
   * The same text and the same clause, whatever its values, give the same object.
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
        new Addition(this, before, clause.toString(), List.copyOf(clause.tables()), behind);
    return made.get(addition, () -> added(addition, clause));
  }

  private Sql added(Addition addition, Clause clause) {
    String before = addition.before();
    List<Slot> all = new ArrayList<>(slots);
    append(all, clause.slots());
    List<TablePlace> places = new ArrayList<>();
    tables.forEach(each -> places.add(each.movedBy(before.length())));
    clause.tables().forEach(each -> places.add(each.movedBy(before.length() + text.length())));
    return new Sql(
        before + text + addition.clause() + addition.behind(),
        all,
        own == 0 ? 0 : before.length() + own,
        places,
        List.of(),
        made);
  }

  /**
   * Puts the tables into a schema.
   *
   * @param schema the schema's name, unquoted
   * @return the text with all its tables in that schema
   * @throws IllegalArgumentException if the server would take the name for another one
   */
  public Sql in(String schema) {
    if (own == 0 && tables.isEmpty()) {
      return this;
    }
    return made.get(new Moved(this, schema), () -> qualified(schema));
  }

  private Sql qualified(String schema) {
    List<TablePlace> all = new ArrayList<>(SqlTexts.tables(text.substring(0, own)));
    all.addAll(tables);
    StringBuilder moved = new StringBuilder();
    int at = 0;
    for (TablePlace table : all) {
      moved.append(text, at, table.from());
      moved.append(Identifiers.qualify(schema, text.substring(table.from(), table.to())));
      at = table.to();
    }
    moved.append(text, at, text.length());
    List<Sql> movedParts = parts.stream().map(each -> each.in(schema)).toList();
    return new Sql(moved.toString(), slots, 0, List.of(), movedParts, made);
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
