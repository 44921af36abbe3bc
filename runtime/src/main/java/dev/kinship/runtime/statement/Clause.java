package dev.kinship.runtime.statement;

import dev.kinship.runtime.type.SqlType;
import dev.kinship.sql.Identifiers;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/**
 * What is added behind a text at run time: phrases that stand in the source, names of columns and
 * tables, and a question mark for each value. There is no way to put a value into the SQL itself.
 * Made for one call and used by one thread.
 */
public final class Clause {

  private final StringBuilder text = new StringBuilder();
  private final List<Slot> slots = new ArrayList<>();
  private final List<TablePlace> tables = new ArrayList<>(0);
  private final Parameters parameters;

  /** What stands before the names of columns: that of the innermost query's table. */
  private String qualifier = "";

  /** How many queries are around what is written. */
  private int depth;

  /**
   * Makes one with nothing in it.
   *
   * @param parameters takes the values
   */
  public Clause(Parameters parameters) {
    this.parameters = parameters;
  }

  /**
   * Makes one to be shown to people.
   *
   * @return one with nothing in it, which is not sent
   */
  public static Clause shown() {
    return new Clause(new Parameters().linksOf(LinkKey.SHOWN));
  }

  /**
   * Adds a phrase.
   *
   * @param phrase SQL that stands in the source, never anything that came at run time
   * @return this
   */
  public Clause add(String phrase) {
    text.append(phrase);
    return this;
  }

  /**
   * Adds a condition that an entity names. The tables in it move with the schema.
   *
   * @param condition SQL that stands in the user's source
   * @return this
   */
  public Clause scope(String condition) {
    SqlTexts.tables(condition).forEach(each -> tables.add(each.movedBy(text.length())));
    text.append(condition);
    return this;
  }

  /**
   * Adds a condition or an expression of the user's own, in which arguments stand. The tables in it
   * move with the schema, wherever in it they are named.
   *
   * @param pieces what stands before, between and behind the arguments
   * @param mayWrite whether a function in it may write: what was read ahead is then forgotten
   * @param argument adds the argument with this number
   * @return this
   */
  public Clause own(List<String> pieces, boolean mayWrite, IntConsumer argument) {
    if (mayWrite) {
      parameters.setForgetting();
    }
    List<TablePlace> places = SqlTexts.tables(String.join("?", pieces));
    int start = 0;
    for (int i = 0; i < pieces.size(); i++) {
      int end = start + pieces.get(i).length();
      for (TablePlace each : places) {
        if (each.from() >= start && each.to() <= end) {
          tables.add(each.movedBy(text.length() - start));
        }
      }
      text.append(pieces.get(i));
      start = end + 1;
      if (i + 1 < pieces.size()) {
        argument.accept(i);
      }
    }
    return this;
  }

  /**
   * Adds a column's name.
   *
   * @param name the name as SQL spells it
   * @return this
   */
  public Clause column(String name) {
    text.append(qualifier).append(name);
    return this;
  }

  /**
   * Adds a table's name.
   *
   * @param name the name as SQL spells it, with its schema if it declares one
   * @param schema the schema that it is in whatever the rest is in, unquoted; null for that of the
   *     rest
   * @return this
   */
  public Clause table(String name, @Nullable String schema) {
    if (schema == null) {
      tables.add(new TablePlace(text.length(), text.length() + name.length()));
      text.append(name);
    } else {
      text.append(Identifiers.qualify(schema, name));
    }
    return this;
  }

  /**
   * Adds a parameter.
   *
   * @param type its type
   * @param value its value
   * @return this
   */
  public Clause value(SqlType<?> type, @Nullable Object value) {
    slots.add(new Slot(Slot.Kind.VALUE, slots.size()));
    parameters.value(type, value);
    text.append('?');
    return this;
  }

  /**
   * Adds a parameter that is an array, beside the column that its elements are compared with.
   *
   * @param type its elements' type
   * @param values the elements
   * @return this
   */
  public Clause array(SqlType<?> type, List<?> values) {
    slots.add(new Slot(Slot.Kind.ARRAY, slots.size(), true));
    parameters.array(type, values);
    text.append('?');
    return this;
  }

  /**
   * Tells whether values can be added as one {@link #array}.
   *
   * @param type their type
   * @param values the values
   * @return whether; if not, each takes a parameter of its own
   */
  public boolean fitArray(SqlType<?> type, List<?> values) {
    return parameters.fitArray(type, values);
  }

  /**
   * Tells whether the query reads the links of one end of an association, and this clause stands
   * just within it, where these links are asked about.
   *
   * @param association the end, by identity
   * @return whether {@link #linkKey} means something
   */
  public boolean readsLinksOf(Object association) {
    LinkKey links = parameters.links();
    return links != null && links.isOf(association) && (depth == 1 || links.isShown());
  }

  /**
   * Adds what a column of the links that point at the row is compared with.
   *
   * @param column which column of the row's key
   * @return this
   */
  public Clause linkKey(int column) {
    LinkKey links = Objects.requireNonNull(parameters.links());
    if (links.isShown()) {
      return add("?");
    }
    return links.columns().get(column) instanceof LinkKey.Value given
        ? value(given.type(), given.value())
        : add(((LinkKey.Name) links.columns().get(column)).sql());
  }

  /**
   * Goes into a query within this one: columns are those of another table from now on.
   *
   * @param relation what the other table is called there
   * @return what to go {@link #backTo}
   */
  public String within(String relation) {
    String outer = qualifier;
    qualifier = relation + ".";
    depth++;
    return outer;
  }

  /**
   * Goes back to the query around.
   *
   * @param outer what {@link #within} returned
   */
  public void backTo(String outer) {
    qualifier = outer;
    depth--;
  }

  /**
   * Tells whether nothing was added.
   *
   * @return whether the text is empty
   */
  public boolean isEmpty() {
    return text.isEmpty();
  }

  List<Slot> slots() {
    return slots;
  }

  List<TablePlace> tables() {
    return tables;
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
