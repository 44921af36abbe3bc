package dev.kinship.runtime.read;

import dev.kinship.runtime.error.ContradictionException;
import dev.kinship.runtime.query.Column;
import dev.kinship.runtime.query.Condition;
import dev.kinship.runtime.query.Fetch;
import dev.kinship.runtime.query.QueryInternals;
import dev.kinship.runtime.row.ColumnValues;
import dev.kinship.runtime.row.EntityTable;
import dev.kinship.runtime.row.Identity;
import dev.kinship.runtime.row.KeyColumns;
import dev.kinship.runtime.row.KeyMessages;
import dev.kinship.runtime.statement.KeyNames;
import dev.kinship.runtime.statement.LinkKey;
import dev.kinship.runtime.statement.Parameters;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Handle;

/**
 * What an end of a many-to-many association knows of it.
 *
 * @param name the entity and the association, such as {@code Post.tags}
 * @param constant the generated constant that users call, such as {@code PostTable.TAGS}
 * @param here what the links refer to at this end
 * @param there what they refer to at the other end
 * @param links the table of the links
 */
public record LinkedEnd<E, R>(
    String name,
    String constant,
    KeyColumns<E, Object> here,
    KeyColumns<R, Object> there,
    LinkColumns links)
    implements OtherEnd<E, R> {

  /** Names that nothing else has, for scopes and a fetch's own SQL stand beside them. */
  private static final String LINK = "kinship_link";

  private static final String HERE = "kinship_here";
  private static final String THERE = "kinship_there";

  @Override
  public EntityTable<R> holders() {
    return there.table();
  }

  /** What the links of a row have of it. */
  public Object keyOf(E row) {
    return here.of(name, row);
  }

  @Override
  public Parameters keyed(E row) {
    return reading(keyOf(row));
  }

  @Override
  public Supplier<Parameters> keyedLater(E row) {
    Object key = keyOf(row);
    return () -> reading(key);
  }

  /** Gives a key as {@code :key} to read by; what a fetch says of links is of those that it has. */
  private Parameters reading(Object key) {
    Object[] values = here.values(key);
    return byKey(key).linksOf(linkKey(i -> new LinkKey.Value(here.types().get(i), values[i])));
  }

  private LinkKey linkKey(IntFunction<LinkKey.Compared> columns) {
    return new LinkKey(this, IntStream.range(0, here.size()).mapToObj(columns).toList());
  }

  @Override
  public void tellLinks(Parameters parameters, KeyBatch asked, boolean forEach) {
    List<String> names = numbered(HERE, here.size());
    parameters.linksOf(
        linkKey(i -> forEach ? asked.key(i) : new LinkKey.Name(LINK + "." + names.get(i))));
  }

  /** Gives a key as {@code :key}. */
  public Parameters byKey(Object key) {
    return here.addTo(new Parameters(), key);
  }

  @Override
  public KeyBatch batch(Handle handle, List<Object> keys) {
    return KeyBatch.in(handle, here, keys).named(numbered(HERE, here.size()));
  }

  @Override
  public boolean isGrouped() {
    return true;
  }

  /** Each target once for each key, however many links there are. */
  @Override
  public String from(KeyBatch asked) {
    List<String> columns = new ArrayList<>(links.here());
    columns.addAll(links.there());
    List<String> names = new ArrayList<>(numbered(HERE, here.size()));
    List<String> theres = numbered(THERE, there.size());
    names.addAll(theres);
    return holders().name()
        + " CROSS JOIN (SELECT DISTINCT "
        + String.join(", ", columns)
        + " FROM "
        + links.table()
        + " WHERE "
        + asked.areGivenWithin(links.here())
        + ") AS "
        + LINK
        + " ("
        + String.join(", ", names)
        + ")"
        + asked.beside()
        + " WHERE "
        + isThere(theres)
        + (asked.arePlaced() ? " AND " + asked.areGiven("") : "");
  }

  @Override
  public String fromForEach(KeyBatch asked) {
    String list = there.list("");
    return holders().name()
        + " WHERE "
        + (there.size() == 1 ? list : "(" + list + ")")
        + " IN (SELECT "
        + String.join(", ", links.there())
        + " FROM "
        + links.table()
        + " WHERE "
        + asked.named(links.here()).areGiven("")
        + ")";
  }

  /** The rows that are linked with the row {@code :key}, and the properties of their links. */
  public String pairs(EntityTable<?> entity) {
    List<String> columns = new ArrayList<>(entity.properties().stream().map(Column::name).toList());
    List<String> names = new ArrayList<>(numbered(LINK, columns.size()));
    String read = String.join(", ", names);
    List<String> theres = numbered(THERE, there.size());
    columns.addAll(links.there());
    names.addAll(theres);
    return "SELECT "
        + holders().columns("")
        + ", "
        + read
        + " FROM "
        + holders().name()
        + " CROSS JOIN (SELECT "
        + String.join(", ", columns)
        + " FROM "
        + links.table()
        + " WHERE "
        + IntStream.range(0, here.size())
            .mapToObj(i -> links.here().get(i) + " = :key" + (here.size() == 1 ? "" : i + 1))
            .collect(Collectors.joining(" AND "))
        + ") AS "
        + LINK
        + " ("
        + String.join(", ", names)
        + ") WHERE "
        + isThere(theres);
  }

  private String isThere(List<String> names) {
    return IntStream.range(0, there.size())
        .mapToObj(i -> there.columns().get(i).name() + " = " + names.get(i))
        .collect(Collectors.joining(" AND "));
  }

  private static List<String> numbered(String name, int count) {
    return IntStream.rangeClosed(1, count).mapToObj(i -> name + i).toList();
  }

  /** The links' columns that point at this end. */
  public KeyNames linksHere() {
    return new KeyNames(links.table(), links.here());
  }

  /** The links' columns that point at the other end. */
  public KeyNames linksThere() {
    return new KeyNames(links.table(), links.there());
  }

  @Override
  public Condition<E> exists(String scope, Fetch<R> fetch) {
    Condition<Object> link = QueryInternals.exists(this::linksThere, there::names, scope, fetch);
    return QueryInternals.exists(
        here::names, this::linksHere, "", QueryInternals.inSchemaOf(fetch, link));
  }

  /** The places of the other end's columns that are this end's, too, such as a tenant. */
  private List<Integer> shared() {
    if (Collections.disjoint(links.here(), links.there())) {
      return List.of();
    }
    return IntStream.range(0, there.size())
        .filter(i -> links.here().contains(links.there().get(i)))
        .boxed()
        .toList();
  }

  private Object ofHere(Object key, int there) {
    return here.values(key)[links.here().indexOf(links.there().get(there))];
  }

  /** Refuses rows that differ from this end's in a column that both ends' links share. */
  public void checkShared(Object key, Iterable<R> rows) {
    for (int i : shared()) {
      Column<R, ?> column = there.columns().get(i);
      for (R row : rows) {
        Object value = column.of(row);
        if (value != null && !Identity.same(column, ofHere(key, i), value)) {
          throw new ContradictionException(
              name,
              "the "
                  + describe(there, row)
                  + " cannot be linked with the "
                  + describeKey(here, key)
                  + ": they differ in "
                  + column
                  + ", which a link has once; nothing was changed");
        }
      }
    }
  }

  private static String describeKey(KeyColumns<?, Object> end, Object key) {
    return end.table().entity().getSimpleName() + " with " + end.describe(key);
  }

  private static <T> String describe(KeyColumns<T, Object> end, T row) {
    return end.table().entity().getSimpleName()
        + " with "
        + KeyMessages.describe(end.table().key(), end.table().keyOf(row));
  }

  /** Gives a new row what it shares with this end; refuses values that differ. */
  public Object link(E row, ColumnValues<R> values) {
    Object key = keyOf(row);
    for (int i : shared()) {
      Column<R, ?> column = there.columns().get(i);
      Object value = ofHere(key, i);
      if (values.isSet(column) && !Identity.same(column, value, values.value(column))) {
        throw new ContradictionException(
            name,
            "the values set "
                + column
                + " to "
                + Identity.shown(column, values.value(column))
                + ", but this "
                + describeKey(here, key)
                + " shares it. Leave it out, it is set by itself");
      }
      values.set(column, value);
    }
    return key;
  }
}
