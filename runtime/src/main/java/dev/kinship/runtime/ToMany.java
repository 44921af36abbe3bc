package dev.kinship.runtime;

import dev.kinship.OnReplace;
import dev.kinship.runtime.cohort.Cohorts;
import dev.kinship.runtime.error.ContradictionException;
import dev.kinship.runtime.error.NoSuchRowException;
import dev.kinship.runtime.error.RefusedException;
import dev.kinship.runtime.statement.Parameters;
import dev.kinship.runtime.statement.Results;
import dev.kinship.runtime.statement.RoundTrip;
import dev.kinship.runtime.statement.Sql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jdbi.v3.core.Handle;

/**
 * The inverse end of an association, to many rows: {@code Person.pets}, where each pet's row holds
 * the key of a person. Generated code makes one for each and calls it from the accessors.
 * Immutable; may be shared by threads.
 *
 * <p>A method that takes a handle costs one round trip at most, save where it says otherwise, and
 * throws a {@link dev.kinship.runtime.error.DatabaseException} where the database refuses; where no
 * rows are given, nothing is sent, and a query is sent when it is asked for its rows. What is read
 * without a fetch may have been read ahead on this handle, and then costs none: see {@link
 * dev.kinship.runtime.config.ReadMode}. Only rows in their default scope are seen, unless a fetch
 * lifts it. {@code set}, {@code add} and {@code remove} are several statements in that one round
 * trip, which PostgreSQL runs as one transaction where the caller has none. They are sent one by
 * one, still as one transaction, where the driver cannot send them together: in its simple query
 * mode outside a transaction, with a negative {@code prepareThreshold}, on a connection that does
 * not unwrap to the driver's, and with more than 64,000 bytes of parameters. Many rows are asked
 * one by one where their keys are of a type that Jdbi has no {@link
 * org.jdbi.v3.core.array.SqlArrayType} for.
 *
 * @param <T> the target, whose rows are pointed at
 * @param <K> the key's type, boxed
 * @param <E> the entity that holds the key
 */
public sealed class ToMany<T, K, E> permits SelfToMany {

  private final InverseEnd<T, K, E> end;
  private final OnReplace onReplace;
  private final ToManySql sql;
  private final LinkWriter<T, K, E> writer;
  private final ManyLinks<T, K, E> manyLinks;
  private final HoldersQuestion<T, K, E, List<E>> whichRows;
  private final CountQuestion<T, K, E, Boolean> hasRows;
  private final CountQuestion<T, K, E, Long> howMany;

  ToMany(InverseEnd<T, K, E> end, OnReplace onReplace, ToManySql sql) {
    this.end = end;
    this.onReplace = onReplace;
    this.sql = sql;
    this.whichRows =
        HoldersQuestion.toMany(end, sql.scope(), sql.orderBy(), this::getAlone, this::getAlone);
    this.hasRows = CountQuestion.has(end, sql.scope(), this::hasAlone);
    this.howMany = CountQuestion.count(end, sql.scope(), this::countAlone);
    this.writer = new LinkWriter<>(end.name(), end.here(), end.there(), onReplace);
    this.manyLinks = new ManyLinks<>(end.name(), end.here(), end.there(), onReplace);
  }

  /** The same association, as one that knows more of it. */
  ToMany(ToMany<T, K, E> that) {
    this(that.end, that.onReplace, that.sql);
  }

  /**
   * Begins to describe an association.
   *
   * @param name the entity and the association, such as {@code Person.pets}
   * @param <T> the target, whose rows are pointed at
   * @param <K> the key's type, boxed
   * @param <E> the entity that holds the key
   * @return a builder
   */
  public static <T, K, E> ToManyBuilder<T, K, E> named(String name) {
    return new ToManyBuilder<>(name);
  }

  /**
   * Reads the rows that point at the target.
   *
   * @param handle the handle to run on
   * @param target the target
   * @return the rows, in the association's order; empty where there are none
   * @throws dev.kinship.runtime.error.UnsavedException if the target has no key
   */
  public List<E> get(Handle handle, T target) {
    return Cohorts.answer(handle, whichRows, target);
  }

  private List<E> getAlone(Handle handle, T target) {
    return end.holders().list(handle, end.name(), sql.getOrdered(), end.keyed(target));
  }

  /**
   * Reads those of the rows that point at the target which are asked for.
   *
   * @param handle the handle to run on
   * @param target the target
   * @param fetch which rows, in which order, with which lock
   * @return the rows
   * @throws dev.kinship.runtime.error.UnsavedException if the target has no key
   */
  public List<E> get(Handle handle, T target, Fetch<E> fetch) {
    return fetch.ask(handle, whichRows, target, () -> getAlone(handle, target, fetch));
  }

  private List<E> getAlone(Handle handle, T target, Fetch<E> fetch) {
    Parameters parameters = end.keyed(target).on(handle);
    return end.holders()
        .list(
            handle,
            end.name(),
            fetch.addTo(sql.get(), sql.scope(), sql.orderBy(), parameters),
            parameters);
  }

  /**
   * Asks for the rows that point at the target: all of them, in the association's order, until the
   * query is told otherwise.
   *
   * @param handle the handle to run on
   * @param target the target
   * @return the query; it sends nothing until its rows are read
   * @throws dev.kinship.runtime.error.UnsavedException if the target has no key
   */
  public TableQuery<E> query(Handle handle, T target) {
    K key = end.keyOf(target);
    RowSource rows =
        new RowSource(
            end.name(), sql.get(), " AND ", sql.scope(), sql.orderBy(), () -> end.byKey(key));
    return new TableQuery<>(handle, end.holders(), rows, Fetch.all());
  }

  /**
   * Makes the given rows, and no others, point at the target. What becomes of the others the
   * association's policy says.
   *
   * @param handle the handle to run on
   * @param target the target
   * @param rows the rows; one that is given twice counts once
   * @return what was done
   * @throws dev.kinship.runtime.error.UnsavedException if the target or one of the rows has no key
   * @throws NoSuchRowException if the target's row or one of the others is not there; nothing is
   *     changed
   * @throws RefusedException if rows would be replaced that the policy keeps; nothing is changed
   */
  public Changes<E> set(Handle handle, T target, Collection<E> rows) {
    return writer.set(handle, sql.set(), end.keyOf(target), rows);
  }

  /**
   * Makes the given rows point at the target, too.
   *
   * @param handle the handle to run on
   * @param target the target
   * @param rows the rows; one that is given twice counts once
   * @return what was done
   * @throws dev.kinship.runtime.error.UnsavedException if the target or one of the rows has no key
   * @throws NoSuchRowException if the target's row or one of the others is not there; nothing is
   *     changed
   */
  public Changes<E> add(Handle handle, T target, Collection<E> rows) {
    K key = end.keyOf(target);
    return rows.isEmpty() ? nothing() : writer.add(handle, sql.add(), key, rows);
  }

  /**
   * Unlinks those of the given rows that point at the target; they stay in the database.
   *
   * @param handle the handle to run on
   * @param target the target
   * @param rows the rows; one that is given twice counts once
   * @return what was done
   * @throws dev.kinship.runtime.error.UnsavedException if the target or one of the rows has no key
   * @throws NoSuchRowException if the target's row is not there
   */
  public Changes<E> remove(Handle handle, T target, Collection<E> rows) {
    K key = end.keyOf(target);
    return rows.isEmpty() ? nothing() : writer.remove(handle, sql.remove(), key, rows);
  }

  /**
   * Asks whether any row points at the target.
   *
   * @param handle the handle to run on
   * @param target the target
   * @return whether there is one
   * @throws dev.kinship.runtime.error.UnsavedException if the target has no key
   */
  public boolean has(Handle handle, T target) {
    return Cohorts.answer(handle, hasRows, target);
  }

  /**
   * Reads the rows of many rows. One round trip for any number; none for none.
   *
   * @param handle the handle to run on
   * @param targets the rows that are pointed at
   * @return the rows, row by row
   * @throws dev.kinship.runtime.error.UnsavedException if one of them has no key
   */
  public Loaded<T, List<E>, E> load(Handle handle, Collection<? extends T> targets) {
    return whichRows.load(handle, targets, Fetch.all());
  }

  /**
   * Reads those rows of many rows that a fetch asks for; its limit and offset count for each of
   * these rows by itself. One round trip for any number; none for none.
   *
   * @param handle the handle to run on
   * @param targets the rows that are pointed at
   * @param fetch which rows, in which order, how many for each, and with which lock
   * @return the rows, row by row
   * @throws dev.kinship.runtime.error.UnsavedException if one of them has no key
   */
  public Loaded<T, List<E>, E> load(
      Handle handle, Collection<? extends T> targets, Fetch<E> fetch) {
    return whichRows.load(handle, targets, fetch);
  }

  /**
   * Asks for many rows whether any row points at them. One round trip for any number; none for
   * none.
   *
   * @param handle the handle to run on
   * @param targets the rows that are pointed at
   * @return the answers, row by row
   * @throws dev.kinship.runtime.error.UnsavedException if one of them has no key
   */
  public Answers<T, Boolean> has(Handle handle, Collection<? extends T> targets) {
    return hasRows.ask(handle, targets);
  }

  /**
   * Counts for many rows those that point at them. One round trip for any number; none for none.
   *
   * @param handle the handle to run on
   * @param targets the rows that are pointed at
   * @return the numbers, row by row
   * @throws dev.kinship.runtime.error.UnsavedException if one of them has no key
   */
  public Answers<T, Long> count(Handle handle, Collection<? extends T> targets) {
    return howMany.ask(handle, targets);
  }

  private boolean hasAlone(Handle handle, T target) {
    return RoundTrip.read(
        handle, end.name(), sql.has(), end.keyed(target), List.of(), ToMany::isTrue);
  }

  /**
   * Asks whether any row that is asked for points at the target.
   *
   * @param handle the handle to run on
   * @param target the target
   * @param fetch which rows
   * @return whether there is one
   * @throws dev.kinship.runtime.error.UnsavedException if the target has no key
   */
  public boolean has(Handle handle, T target, Fetch<E> fetch) {
    return fetch.ask(handle, hasRows, target, () -> hasAlone(handle, target, fetch));
  }

  private boolean hasAlone(Handle handle, T target, Fetch<E> fetch) {
    Parameters parameters = end.keyed(target).on(handle);
    Sql rows = sql.get().withoutColumns();
    Sql text = fetch.within("SELECT EXISTS (", rows, sql.scope(), ")", parameters);
    return RoundTrip.read(handle, end.name(), text, parameters, List.of(), ToMany::isTrue);
  }

  /**
   * Asks whether all the given rows point at the target.
   *
   * @param handle the handle to run on
   * @param target the target
   * @param rows the rows; where there are none the answer is yes, and nothing is sent
   * @return whether all of them do
   * @throws dev.kinship.runtime.error.UnsavedException if the target or one of the rows has no key
   */
  public boolean has(Handle handle, T target, Collection<E> rows) {
    GivenRows<E> given = new GivenRows<>(end.name(), end.holders(), rows);
    Parameters parameters = given.addTo(end.keyed(target));
    return given.isEmpty()
        || Cohorts.guarded(
            handle,
            hasRows,
            target,
            null,
            "load(handle, rows)",
            () -> given.size() == hasAlone(handle, parameters));
  }

  private long hasAlone(Handle handle, Parameters parameters) {
    return RoundTrip.read(handle, end.name(), sql.hasAll(), parameters, List.of(), ToMany::number);
  }

  /**
   * Counts the rows that point at the target.
   *
   * @param handle the handle to run on
   * @param target the target
   * @return how many there are
   * @throws dev.kinship.runtime.error.UnsavedException if the target has no key
   */
  public long count(Handle handle, T target) {
    return Cohorts.answer(handle, howMany, target);
  }

  private long countAlone(Handle handle, T target) {
    return RoundTrip.read(
        handle, end.name(), sql.count(), end.keyed(target), List.of(), ToMany::number);
  }

  /**
   * Counts the rows that point at the target and are asked for.
   *
   * @param handle the handle to run on
   * @param target the target
   * @param fetch which rows
   * @return how many there are
   * @throws dev.kinship.runtime.error.UnsavedException if the target has no key
   */
  public long count(Handle handle, T target, Fetch<E> fetch) {
    return fetch.ask(handle, howMany, target, () -> countAlone(handle, target, fetch));
  }

  private long countAlone(Handle handle, T target, Fetch<E> fetch) {
    Parameters parameters = end.keyed(target).on(handle);
    Sql text =
        fetch.within("SELECT count(*) FROM (", sql.get(), sql.scope(), ") AS found", parameters);
    return RoundTrip.read(handle, end.name(), text, parameters, List.of(), ToMany::number);
  }

  /**
   * Inserts a row that points at the target.
   *
   * @param handle the handle to run on
   * @param target the target
   * @param values what to insert; the key is added
   * @return the row as the database has it
   * @throws dev.kinship.runtime.error.UnsavedException if the target has no key
   * @throws NoSuchRowException if the target's row is not there; then nothing was inserted
   * @throws dev.kinship.runtime.error.RefusedException if a trigger or a rule kept the row out
   * @throws ContradictionException if the values set the key to another target's
   */
  public E create(Handle handle, T target, Values<E> values) {
    K key = end.link(target, values);
    Table<E> other = end.holders();
    return other
        .written(
            handle,
            end.name(),
            other.template(sql.create()).with(values.given()),
            end.byKey(key, values))
        .orElseThrow(() -> end.notCreated(handle, key));
  }

  /**
   * Makes a new entity that points at the target, in memory only.
   *
   * @param target the target
   * @param values what it consists of; the key is added
   * @return the entity, which is in no database yet; what was not set is null, or a primitive's
   *     zero
   * @throws dev.kinship.runtime.error.UnsavedException if the target has no key
   * @throws ContradictionException if the values set the key to another target's
   */
  public E build(T target, Values<E> values) {
    end.link(target, values);
    return end.holders().entities().build(values);
  }

  /**
   * A condition: some row points at the target, in its default scope if it has one.
   *
   * @return the condition, on the targets
   */
  public Condition<T> any() {
    return any(Fetch.all());
  }

  /**
   * A condition: some row that meets another condition points at the target, in its default scope
   * if it has one.
   *
   * @param condition the condition on the rows that point at the target
   * @return the condition, on the targets
   */
  public Condition<T> any(Condition<E> condition) {
    return any(Fetch.where(condition));
  }

  /**
   * A condition: some row that is asked for points at the target.
   *
   * @param fetch the condition on the rows that point at the target, and whether they must be in
   *     the default scope
   * @return the condition, on the targets
   * @throws IllegalArgumentException if the fetch has an order, a limit, an offset or a lock
   */
  public Condition<T> any(Fetch<E> fetch) {
    return new Exists<>(end.here(), end.there(), sql.scope(), fetch, true);
  }

  /**
   * A condition: no row points at the target, in its default scope if it has one.
   *
   * @return the condition, on the targets
   */
  public Condition<T> none() {
    return any().not();
  }

  /**
   * A condition: no row that meets another condition points at the target, in its default scope if
   * it has one.
   *
   * @param condition the condition on the rows that point at the target
   * @return the condition, on the targets
   */
  public Condition<T> none(Condition<E> condition) {
    return any(condition).not();
  }

  /**
   * A condition: no row that is asked for points at the target.
   *
   * @param fetch the condition on the rows that point at the target, and whether they must be in
   *     the default scope
   * @return the condition, on the targets
   * @throws IllegalArgumentException if the fetch has an order, a limit, an offset or a lock
   */
  public Condition<T> none(Fetch<E> fetch) {
    return any(fetch).not();
  }

  /**
   * The association's name.
   *
   * @return the entity and the association, such as {@code Person.pets}
   */
  public String name() {
    return end.name();
  }

  /**
   * Makes the given rows the only ones of each target, for many targets. One round trip.
   *
   * <pre>{@code
   * PersonTable.PETS.set(handle, Map.of(john, List.of(deco), jane, List.of(cat, dog)));
   * }</pre>
   *
   * <p>The targets and then the rows are locked in the order of their keys. Nothing is changed
   * where a target or a row isn't there.
   *
   * @param handle the handle to run on
   * @param rows for each target the rows
   * @return for each target what happened; use the rows in it from now on
   * @throws dev.kinship.runtime.error.UnsavedException if a target or a row has no key
   * @throws dev.kinship.runtime.error.NoSuchRowException if one of them isn't in the database
   * @throws dev.kinship.runtime.error.ContradictionException if a row is given to two targets
   * @throws dev.kinship.runtime.error.RefusedException if rows would be replaced, and the
   *     association refuses that
   */
  public Map<T, Changes<E>> set(Handle handle, Map<T, ? extends Collection<E>> rows) {
    return changes(rows, manyLinks.set(handle, byKey(rows)));
  }

  /**
   * Links rows to many targets. One round trip; none for no target.
   *
   * <pre>{@code
   * PersonTable.PETS.add(handle, Map.of(john, List.of(deco), jane, List.of(cat)));
   * }</pre>
   *
   * <p>The targets and then the rows are locked in the order of their keys. Nothing is changed
   * where a target or a row isn't there.
   *
   * @param handle the handle to run on
   * @param rows for each target the rows
   * @return for each target what happened; use the rows in it from now on
   * @throws dev.kinship.runtime.error.UnsavedException if a target or a row has no key
   * @throws dev.kinship.runtime.error.NoSuchRowException if one of them isn't in the database
   * @throws dev.kinship.runtime.error.ContradictionException if a row is given to two targets
   */
  public Map<T, Changes<E>> add(Handle handle, Map<T, ? extends Collection<E>> rows) {
    return changes(rows, manyLinks.add(handle, byKey(rows)));
  }

  /**
   * Unlinks those of the rows that are their target's, for many targets. One round trip.
   *
   * <pre>{@code
   * PersonTable.PETS.remove(handle, Map.of(john, List.of(deco), jane, List.of(cat)));
   * }</pre>
   *
   * <p>The targets and then the rows are locked in the order of their keys. Nothing is changed
   * where a target or a row isn't there.
   *
   * @param handle the handle to run on
   * @param rows for each target the rows
   * @return for each target what happened; use the rows in it from now on
   * @throws dev.kinship.runtime.error.UnsavedException if a target or a row has no key
   * @throws dev.kinship.runtime.error.NoSuchRowException if one of them isn't in the database
   * @throws dev.kinship.runtime.error.ContradictionException if a row is given to two targets
   */
  public Map<T, Changes<E>> remove(Handle handle, Map<T, ? extends Collection<E>> rows) {
    return changes(rows, manyLinks.remove(handle, byKey(rows)));
  }

  /** Two instances of one target have their rows together. */
  private Map<K, Collection<E>> byKey(Map<T, ? extends Collection<E>> rows) {
    Map<K, Collection<E>> byKey = new LinkedHashMap<>();
    Map<Object, K> keys = new HashMap<>();
    rows.forEach(
        (target, some) -> {
          K given = end.keyOf(target);
          K key = keys.computeIfAbsent(Identity.of(given), none -> given);
          byKey.computeIfAbsent(key, none -> new ArrayList<>()).addAll(some);
        });
    return byKey;
  }

  private Map<T, Changes<E>> changes(
      Map<T, ? extends Collection<E>> rows, Map<Object, Changes<E>> changes) {
    Map<T, Changes<E>> byTarget = new LinkedHashMap<>();
    for (T each : rows.keySet()) {
      Object key = Identity.of(end.keyOf(each));
      byTarget.put(each, Objects.requireNonNull(changes.get(key)));
    }
    return byTarget;
  }

  private static <E> Changes<E> nothing() {
    return new Changes<>(List.of(), List.of(), List.of());
  }

  static boolean isTrue(Results results) throws SQLException {
    ResultSet rows = results.rows();
    return rows.next() && rows.getBoolean(1);
  }

  static long number(Results results) throws SQLException {
    ResultSet rows = results.rows();
    rows.next();
    return rows.getLong(1);
  }

  /** Both ends. */
  final InverseEnd<T, K, E> end() {
    return end;
  }

  /** The default scope of the rows that point at the target; empty for none. */
  final String scope() {
    return sql.scope();
  }

  @Override
  public String toString() {
    return end.name();
  }
}
