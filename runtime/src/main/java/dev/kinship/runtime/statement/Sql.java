package dev.kinship.runtime.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

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

  private final String text;
  private final List<Slot> slots;

  /** What a pipeline consists of; empty where this is one statement. */
  private final List<Sql> parts;

  Sql(String text, List<Slot> slots) {
    this(text, slots, List.of());
  }

  private Sql(String text, List<Slot> slots, List<Sql> parts) {
    this.text = text;
    this.slots = List.copyOf(slots);
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
      slots.add(slot(name, counted ? values++ : index(matcher.group(2))));
    }
    return new Sql(matcher.appendTail(text).toString(), slots);
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
    return new Sql(text, slots, numbered);
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
    return new Sql(text + end.text, all);
  }

  /** Values and arrays count on over the whole text, since they are given one after the other. */
  private static void append(List<Slot> slots, List<Slot> more) {
    int counted = (int) slots.stream().filter(Slot::isCounted).count();
    for (Slot slot : more) {
      slots.add(slot.isCounted() ? new Slot(slot.kind(), slot.index() + counted) : slot);
    }
  }

  private static int index(String number) {
    return number.isEmpty() ? 0 : Integer.parseInt(number) - 1;
  }

  private static Slot slot(String name, int index) {
    return new Slot(Slot.Kind.valueOf(name.toUpperCase(Locale.ROOT)), index);
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
