package dev.kinship.runtime;

import dev.kinship.runtime.cohort.Cohorts;
import dev.kinship.runtime.error.ContradictionException;
import dev.kinship.runtime.error.DanglingKeyException;
import dev.kinship.runtime.error.NoSuchRowException;
import dev.kinship.runtime.error.RequiredException;
import dev.kinship.runtime.query.Condition;
import dev.kinship.runtime.query.Fetch;
import dev.kinship.runtime.query.Order;
import dev.kinship.runtime.query.QueryInternals;
import dev.kinship.runtime.read.HasTargetQuestion;
import dev.kinship.runtime.read.OwningEnd;
import dev.kinship.runtime.read.TargetQuestion;
import dev.kinship.runtime.read.TargetReader;
import dev.kinship.runtime.read.ToOneSql;
import dev.kinship.runtime.row.EntityTable;
import dev.kinship.runtime.row.KeyColumns;
import dev.kinship.runtime.statement.Parameters;
import dev.kinship.runtime.statement.Results;
import dev.kinship.runtime.statement.RoundTrip;
import dev.kinship.runtime.table.Values;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * The owning end of an association: {@code Pet.owner}, where the pet's row holds the key of a
 * person. Generated code makes one for each and calls it from the accessors. Immutable; may be
 * shared by threads.
 *
 * <p>A method that takes a handle costs one round trip at most, unless it says otherwise, and
 * throws a {@link dev.kinship.runtime.error.DatabaseException} if the database refuses. What is
 * read without a fetch may have been read ahead on this handle, and then costs none: see {@link
 * dev.kinship.runtime.config.ReadMode}. A write that finds no row to change may take one more, to
 * find out why. Many rows are read one by one if Jdbi has no {@link
 * org.jdbi.v3.core.array.SqlArrayType} for the type of their keys. Targets outside their default
 * scope are not seen, unless a fetch lifts it.
 *
 * <p>Where the entity that holds the key has a version, a write compares that of each instance with
 * its row, and writes it anew; it throws a {@link dev.kinship.runtime.error.StaleRowException}
 * where they differ, and then nothing is changed.
 *
 * @param <E> the entity that holds the key
 * @param <K> the key's value
 * @param <T> the target
 */
public sealed class ToOne<E, K, T> implements Association<E, Loaded<E, Optional<T>, T>>
    permits SelfToOne {

  private final String name;
  private final KeyColumns<E, K> key;
  private final KeyColumns<T, K> target;
  private final ToOneSql sql;
  private final TargetReader<E, K, T> reader;
  private final TargetQuestion<E, K, T> whichTarget;
  private final HasTargetQuestion<E, K, T> hasTarget;
  private final TargetWriter<E, K, T> writer;

  /** For generated code; see {@code ToOneBuilder}. */
  @SuppressWarnings("exports") // whoever may call it sees the type
  public ToOne(OwningEnd<E, K, T> end) {
    this.name = end.name();
    this.key = end.here();
    this.target = end.there();
    this.sql = end.sql();
    this.reader = new TargetReader<>(end);
    this.whichTarget = new TargetQuestion<>(end, reader);
    this.hasTarget = new HasTargetQuestion<>(end, this::hasAlone);
    this.writer = new TargetWriter<>(end);
  }

  /**
   * Reads the target of an optional association.
   *
   * @param handle the handle to run on
   * @param entity the entity that holds the key
   * @return the target; empty where the foreign key is null, and then nothing is sent
   * @throws DanglingKeyException if the key points at no row
   * @throws NoSuchRowException if the key is not a property, and the entity's row does not exist
   * @throws dev.kinship.runtime.error.UnsavedException if the key is not a property, and the entity
   *     has no key of its own
   */
  public Optional<T> get(Handle handle, E entity) {
    return Cohorts.read(handle, whichTarget, entity);
  }

  /**
   * Reads the target of a required association.
   *
   * @param handle the handle to run on
   * @param entity the entity that holds the key
   * @return the target
   * @throws RequiredException if the foreign key is null, or the target out of its default scope
   * @throws DanglingKeyException if the key points at no row
   * @throws NoSuchRowException if the key is not a property, and the entity's row does not exist
   * @throws dev.kinship.runtime.error.UnsavedException if the key is not a property, and the entity
   *     has no key of its own
   */
  public T getRequired(Handle handle, E entity) {
    return get(handle, entity)
        .orElseThrow(
            () ->
                writer.withoutTarget(
                    key.isProperty() && key.identityOf(entity) != null
                        ? "its target is not in the default scope. Read it with a fetch that lifts"
                            + " it"
                        : "it has no target: its key is null"));
  }

  /**
   * Reads the target if the fetch selects it.
   *
   * @param handle the handle to run on
   * @param entity the entity that holds the key
   * @param fetch the condition on the target, and the lock
   * @return the target; empty if there is none that meets the condition
   * @throws DanglingKeyException if the fetch says a mode only, and the key points at no row
   */
  public Optional<T> get(Handle handle, E entity, Fetch<T> fetch) {
    return QueryInternals.ask(
        fetch, handle, whichTarget, entity, () -> reader.read(handle, entity, fetch));
  }

  /**
   * Points the key at a target, whatever key the entity holds in memory: when it returns, the
   * database has it.
   *
   * @param handle the handle to run on
   * @param entity the entity that holds the key
   * @param newTarget the target; null unlinks
   * @return the entity with its new foreign key; the same instance where it can be changed
   * @throws dev.kinship.runtime.error.UnsavedException if the entity or the target has no key
   * @throws ContradictionException if the two differ in a column that the key shares with others
   * @throws RequiredException if the target is null and the association required
   * @throws NoSuchRowException if the entity's row or the target's does not exist
   * @throws dev.kinship.runtime.error.RefusedException if another row points at that target in a
   *     one-to-one association, and the policy keeps it
   */
  public E set(Handle handle, E entity, @Nullable T newTarget) {
    return newTarget == null
        ? setKey(handle, entity, null)
        : setKey(handle, entity, target.of(name, newTarget));
  }

  /**
   * Writes the columns that are the key's own, and nothing else, whatever key the entity holds in
   * memory: when it returns, the database has it.
   *
   * @param handle the handle to run on
   * @param entity the entity that holds the key
   * @param newKey the target's key; null unlinks
   * @return the entity with its new foreign key; the same instance where it can be changed
   * @throws dev.kinship.runtime.error.UnsavedException if the entity has no key of its own
   * @throws ContradictionException if the row and the key differ in a column that the key shares
   *     with others, such as a tenant; nothing is sent
   * @throws RequiredException if the key is null and the association required
   * @throws NoSuchRowException if the entity's row or the target's does not exist
   * @throws dev.kinship.runtime.error.RefusedException if another row points at that target in a
   *     one-to-one association, and the policy keeps it
   */
  public E setKey(Handle handle, E entity, @Nullable K newKey) {
    return writer.setKey(handle, entity, newKey);
  }

  /**
   * Points values at a target: sets the columns that are the key's own. The method {@code owner} of
   * {@code PetValues} calls it, and a program can, too. Nothing is sent.
   *
   * <p>A column that the key shares with others, such as a tenant, is compared: what the values are
   * used for refuses a target that differs in it with a {@link ContradictionException}. A new row
   * takes it from the target if the values do not set it.
   *
   * @param values the values of a row that holds the key
   * @param newTarget the target; null for none
   * @param <V> the type of the values
   * @return the same values, for another call
   * @throws dev.kinship.runtime.error.UnsavedException if the target has no key
   * @throws RequiredException if the target is null and the association required
   */
  public <V extends Values<E>> V give(V values, @Nullable T newTarget) {
    writer.give(values, newTarget);
    return values;
  }

  /**
   * Unlinks the target, whose row stays.
   *
   * @param handle the handle to run on
   * @param entity the entity that holds the key
   * @return the entity without a key; the same instance where it can be changed
   * @throws dev.kinship.runtime.error.UnsavedException if the entity has no key of its own
   * @throws RequiredException if the association is required
   * @throws NoSuchRowException if the entity's row does not exist
   */
  public E remove(Handle handle, E entity) {
    return setKey(handle, entity, null);
  }

  /**
   * Returns whether the database has a target now, whatever key the entity holds in memory.
   *
   * @param handle the handle to run on
   * @param entity the entity that holds the key
   * @return whether its row points at an existing row
   * @throws dev.kinship.runtime.error.UnsavedException if the entity has no key of its own
   */
  public boolean has(Handle handle, E entity) {
    return Cohorts.read(handle, hasTarget, entity);
  }

  /**
   * Reads the targets of many rows. One round trip for any number; none where no row has a key.
   *
   * <pre>{@code
   * var owners = PetTable.OWNER.load(handle, pets);
   * pets.forEach(pet -> System.out.println(owners.of(pet)));
   * }</pre>
   *
   * @param handle the handle to run on
   * @param entities the rows
   * @return the targets, row by row
   * @throws dev.kinship.runtime.error.UnsavedException if the key is in the database only, and one
   *     of the rows has no key of its own
   */
  @Override
  public Loaded<E, Optional<T>, T> load(Handle handle, Collection<? extends E> entities) {
    return new Loaded<>(whichTarget.load(handle, entities), target.table());
  }

  /**
   * Reads the targets of many rows, if the fetch selects them; others are absent. One round trip.
   *
   * @param handle the handle to run on
   * @param entities the rows
   * @param fetch which targets, and with which lock
   * @return the targets, row by row
   * @throws dev.kinship.runtime.error.UnsavedException if the key is in the database only, and one
   *     of the rows has no key of its own
   */
  public Loaded<E, Optional<T>, T> load(
      Handle handle, Collection<? extends E> entities, Fetch<T> fetch) {
    return new Loaded<>(whichTarget.load(handle, entities, fetch), target.table());
  }

  /**
   * Returns for each of many rows whether the database has a target now. One round trip for any
   * number of rows; none if no rows are given.
   *
   * @param handle the handle to run on
   * @param entities the rows
   * @return whether, row by row
   * @throws dev.kinship.runtime.error.UnsavedException if a row has no key of its own
   */
  public PerRow<E, Boolean> has(Handle handle, Collection<? extends E> entities) {
    return new PerRow<>(hasTarget.ask(handle, entities));
  }

  /**
   * Points many rows at one target, or at none. One round trip for any number of rows; none if no
   * rows are given. Locks the target, so that the rows get it together; this needs the right to
   * update one of its columns, which {@code setOwner} for one row does not.
   *
   * <pre>{@code
   * pets = PetTable.OWNER.set(handle, pets, john);
   * }</pre>
   *
   * @param handle the handle to run on
   * @param entities the rows
   * @param newTarget the target, or null to unlink them
   * @return the rows with their new foreign key, in their order; use them from now on
   * @throws dev.kinship.runtime.error.UnsavedException if a row or the target has no key
   * @throws dev.kinship.runtime.error.NoSuchRowException if one of them does not exist; nothing was
   *     changed
   * @throws dev.kinship.runtime.error.ContradictionException if a row and the target differ in a
   *     column that the key shares with others, such as a tenant: in memory, and then nothing is
   *     sent, or in the database; nothing is changed
   * @throws RequiredException if the target is null and the association required
   * @throws dev.kinship.runtime.error.RefusedException if another row points at the target in a
   *     one-to-one association, and the policy keeps it
   * @throws IllegalArgumentException if there are several rows and the association is one-to-one
   */
  public List<E> set(Handle handle, Collection<E> entities, @Nullable T newTarget) {
    return writer.set(handle, entities, newTarget);
  }

  private boolean hasAlone(Handle handle, E entity) {
    EntityTable<E> table = key.table();
    Parameters parameters = new Parameters().id(table.keyTypes(), table.savedKey(name, entity));
    return RoundTrip.read(handle, name, sql.has(), parameters, List.of(), Results::isTrue);
  }

  /**
   * Returns whether the database has a target now that the fetch selects.
   *
   * @param handle the handle to run on
   * @param entity the entity that holds the key
   * @param fetch the condition on the target
   * @return whether its row points at an existing row and meets the condition
   * @throws dev.kinship.runtime.error.UnsavedException if the entity has no key of its own
   */
  public boolean has(Handle handle, E entity, Fetch<T> fetch) {
    return QueryInternals.ask(
        fetch, handle, hasTarget, entity, () -> reader.has(handle, entity, fetch));
  }

  /**
   * Inserts a target and points the key at it.
   *
   * @param handle the handle to run on
   * @param entity the entity that holds the key
   * @param values what to insert
   * @return the entity with its new key, and the target as the database has it
   * @throws dev.kinship.runtime.error.UnsavedException if the entity has no key of its own
   * @throws ContradictionException if the values and the row differ in a column that the key shares
   *     with others, such as a tenant, or the row has none there; nothing was inserted
   * @throws NoSuchRowException if the entity's row does not exist; nothing was inserted
   * @throws dev.kinship.runtime.error.RefusedException if a trigger, a rule or row-level security
   *     kept the target out, or kept the entity's row from pointing at it: then the target was
   *     inserted, and a transaction must be rolled back to undo that
   */
  public Created<E, T> create(Handle handle, E entity, Values<T> values) {
    return writer.create(handle, entity, values);
  }

  /**
   * Changes the target in place.
   *
   * @param handle the handle to run on
   * @param entity the entity that holds the key
   * @param values what to write
   * @return the target as the database has it
   * @throws NoSuchRowException if there is no target to change
   * @throws ContradictionException if the values would change what the key refers to
   */
  public T update(Handle handle, E entity, Values<T> values) {
    return writer.update(handle, entity, values);
  }

  /**
   * Unlinks the target and deletes it, in a one-to-one association. If there is none, nothing is
   * sent.
   *
   * @param handle the handle to run on
   * @param entity the entity that holds the key
   * @return the entity without a key; the same instance where it can be changed
   * @throws dev.kinship.runtime.error.UnsavedException if the entity has no key of its own
   * @throws NoSuchRowException if the row does not point at that target; nothing is changed
   */
  public E destroy(Handle handle, E entity) {
    return writer.destroy(handle, entity);
  }

  /**
   * A condition: the key is this target's.
   *
   * @param other the target
   * @return the condition, on the rows that hold the key
   * @throws dev.kinship.runtime.error.UnsavedException if the target has no key
   */
  public Condition<E> is(T other) {
    return key.key().eq(target.of(name, other));
  }

  /**
   * A condition: the key is one of these targets'.
   *
   * @param others the targets, whose keys are sent as one array where they have one; none makes a
   *     condition that no row meets
   * @return the condition, on the rows that hold the key
   * @throws dev.kinship.runtime.error.UnsavedException if one of the targets has no key
   */
  public Condition<E> isIn(Collection<? extends T> others) {
    return key.key().in(others.stream().map(each -> target.of(name, each)).toList());
  }

  /**
   * A condition: the row holds no key. For those that hold one it is {@code isAbsent().not()}.
   *
   * @return the condition, on the rows that hold the key
   */
  public Condition<E> isAbsent() {
    return key.key().isNull();
  }

  /**
   * A condition: there is a target, in its default scope if it has one, that meets another
   * condition.
   *
   * @param condition the condition on the target
   * @return the condition, on the rows that hold the key
   */
  public Condition<E> matches(Condition<T> condition) {
    return matches(Fetch.where(condition));
  }

  /**
   * A condition: there is a target that the fetch selects.
   *
   * @param fetch the condition on the target, and whether it must be in its default scope
   * @return the condition, on the rows that hold the key
   * @throws IllegalArgumentException if the fetch has an order, a limit, an offset or a lock
   */
  public Condition<E> matches(Fetch<T> fetch) {
    return QueryInternals.exists(key::names, target::names, sql.scope(), fetch);
  }

  /**
   * An order by a column of the target: {@code PetTable.OWNER.by(PersonTable.NAME.asc())}. Rows
   * without a target, or whose target is not in its default scope, come last unless the order says
   * otherwise.
   *
   * @param order the order of the targets
   * @return the order, on the rows that hold the key; pages cannot be read in it, because these
   *     rows do not have the column
   */
  public Order<E> by(Order<T> order) {
    return QueryInternals.by(key::names, target::names, sql.scope(), order);
  }

  /**
   * Returns the DDL of the constraint that the database should have.
   *
   * @return a statement to run once
   */
  public String ddl() {
    return sql.ddl();
  }

  /**
   * The association's name.
   *
   * @return the entity and the association, such as {@code Pet.owner}
   */
  public String name() {
    return name;
  }

  @Override
  public String toString() {
    return name;
  }
}
