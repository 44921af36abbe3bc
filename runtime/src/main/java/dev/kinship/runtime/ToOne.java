package dev.kinship.runtime;

import dev.kinship.OnReplace;
import dev.kinship.runtime.cohort.Cohorts;
import dev.kinship.runtime.error.ContradictionException;
import dev.kinship.runtime.error.DanglingKeyException;
import dev.kinship.runtime.error.NoSuchRowException;
import dev.kinship.runtime.error.RequiredException;
import dev.kinship.runtime.statement.Parameters;
import dev.kinship.runtime.statement.Results;
import dev.kinship.runtime.statement.RoundTrip;
import dev.kinship.runtime.statement.Sql;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * The owning end of an association: {@code Pet.owner}, where the pet's row holds the key of a
 * person. Generated code makes one for each and calls it from the accessors. Immutable; may be
 * shared by threads.
 *
 * <p>A method that takes a handle costs one round trip at most, save where it says otherwise, and
 * throws a {@link dev.kinship.runtime.error.DatabaseException} where the database refuses. What is
 * read without a fetch may have been read ahead on this handle, and then costs none: see {@link
 * dev.kinship.runtime.config.ReadMode}. A write that finds no row to change may take one more, to
 * find out why. Many rows are asked one by one where their keys are of a type that Jdbi has no
 * {@link org.jdbi.v3.core.array.SqlArrayType} for. Targets outside their default scope are not
 * seen, unless a fetch lifts it.
 *
 * @param <E> the entity that holds the key
 * @param <K> the key's type, boxed
 * @param <T> the target
 */
public sealed class ToOne<E, K, T> permits SelfToOne {

  private final String name;
  private final Table<E> table;
  private final Column<E, K> key;
  private final OtherEnd<T, K> target;
  private final boolean required;
  private final @Nullable OnReplace onReplace;
  private final ToOneSql sql;
  private final TargetReader<E, K, T> reader;
  private final TargetQuestion<E, K, T> whichTarget;
  private final HasTargetQuestion<E, K, T> hasTarget;

  private final ManyLinks<T, K, E> manyLinks;

  /** Only where the association is one-to-one. */
  private final @Nullable LinkWriter<T, K, E> writer;

  ToOne(
      String name,
      Table<E> table,
      Column<E, K> key,
      OtherEnd<T, K> target,
      boolean required,
      @Nullable OnReplace onReplace,
      ToOneSql sql) {
    this.name = name;
    this.table = table;
    this.key = key;
    this.target = target;
    this.required = required;
    this.onReplace = onReplace;
    this.sql = sql;
    this.reader = new TargetReader<>(name, table, key, target, sql);
    this.whichTarget = new TargetQuestion<>(name, table, key, target, reader, sql.scope());
    this.hasTarget = new HasTargetQuestion<>(name, table, key, target, sql.scope(), this::hasAlone);
    this.manyLinks = new ManyLinks<>(name, target, here(), OnReplace.UNLINK);
    this.writer = onReplace == null ? null : new LinkWriter<>(name, target, here(), onReplace);
  }

  /** The same association, as one that knows more of it. */
  ToOne(ToOne<E, K, T> that) {
    this(that.name, that.table, that.key, that.target, that.required, that.onReplace, that.sql);
  }

  /**
   * Begins to describe an association.
   *
   * @param name the entity and the association, such as {@code Pet.owner}
   * @param <E> the entity that holds the key
   * @param <K> the key's type, boxed
   * @param <T> the target
   * @return a builder
   */
  public static <E, K, T> ToOneBuilder<E, K, T> named(String name) {
    return new ToOneBuilder<>(name);
  }

  /**
   * Reads the target of an optional association.
   *
   * @param handle the handle to run on
   * @param entity the entity that holds the key
   * @return the target; empty where the foreign key is null, and then nothing is sent
   * @throws DanglingKeyException if the key points at no row
   * @throws NoSuchRowException if the key is no property, and the entity's row is not there
   * @throws dev.kinship.runtime.error.UnsavedException if the key is no property, and the entity
   *     has no key of its own
   */
  public Optional<T> get(Handle handle, E entity) {
    return Cohorts.answer(handle, whichTarget, entity);
  }

  /**
   * Reads the target of a required association.
   *
   * @param handle the handle to run on
   * @param entity the entity that holds the key
   * @return the target
   * @throws RequiredException if the foreign key is null, or the target out of its default scope
   * @throws DanglingKeyException if the key points at no row
   * @throws NoSuchRowException if the key is no property, and the entity's row is not there
   * @throws dev.kinship.runtime.error.UnsavedException if the key is no property, and the entity
   *     has no key of its own
   */
  public T getRequired(Handle handle, E entity) {
    return get(handle, entity)
        .orElseThrow(
            () ->
                withoutTarget(
                    key.isProperty() && key.of(entity) != null
                        ? "its target is not in the default scope. Read it with a fetch that lifts it"
                        : "it has no target: its key is null"));
  }

  /**
   * Reads the target if it is among what is asked for.
   *
   * @param handle the handle to run on
   * @param entity the entity that holds the key
   * @param fetch the condition on the target, and the lock
   * @return the target; empty where there is none that meets the condition
   * @throws DanglingKeyException if the fetch says a mode only, and the key points at no row
   */
  public Optional<T> get(Handle handle, E entity, Fetch<T> fetch) {
    return fetch.ask(handle, whichTarget, entity, () -> reader.read(handle, entity, fetch));
  }

  /**
   * Points the key at another target.
   *
   * @param handle the handle to run on
   * @param entity the entity that holds the key
   * @param newTarget the target; null unlinks
   * @return the entity with its new foreign key; the same instance where it can be changed
   * @throws dev.kinship.runtime.error.UnsavedException if the entity or the target has no key
   * @throws RequiredException if the target is null and the association required
   * @throws NoSuchRowException if the entity's row or the target's is not there
   * @throws dev.kinship.runtime.error.RefusedException if another row points at that target, in a
   *     one-to-one association whose policy keeps it
   */
  public E set(Handle handle, E entity, @Nullable T newTarget) {
    return newTarget == null
        ? setKey(handle, entity, null)
        : setKey(handle, entity, keyOf(newTarget));
  }

  /**
   * Writes the key, and nothing else.
   *
   * @param handle the handle to run on
   * @param entity the entity that holds the key
   * @param newKey the target's key; null unlinks; where the entity has this key already, nothing is
   *     sent
   * @return the entity with its new foreign key; the same instance where it can be changed
   * @throws dev.kinship.runtime.error.UnsavedException if the entity has no key of its own
   * @throws RequiredException if the key is null and the association required
   * @throws NoSuchRowException if the entity's row or the target's is not there
   * @throws dev.kinship.runtime.error.RefusedException if another row points at that target, in a
   *     one-to-one association whose policy keeps it
   */
  public E setKey(Handle handle, E entity, @Nullable K newKey) {
    Object[] id = table.entities().savedKey(name, entity);
    if (newKey == null && required) {
      throw withoutTarget("it cannot be left without a target. Set another one");
    }
    if (key.isProperty()
        && Objects.equals(Identity.orNull(key.of(entity)), Identity.orNull(newKey))) {
      return entity;
    }
    if (writer != null && newKey != null) {
      writer.set(handle, sql.set(), newKey, List.of(entity));
      return table.entities().with(entity, key, newKey);
    }
    E copy = table.entities().copy(entity, key, newKey);
    Parameters parameters =
        new Parameters().id(table.entities().keyTypes(), id).key(key.type(), newKey);
    Sql text = newKey == null ? sql.remove() : sql.set();
    int changed = RoundTrip.send(handle, name, text, parameters, List.of(), Results::changed);
    if (changed == 0) {
      throw newKey == null
          ? Absence.noSuchRow(name, table, id)
          : Absence.whichIsMissing(
              handle, name, table, id, target.table(), target.column(), newKey);
    }
    return table.entities().changed(copy, key, newKey);
  }

  /**
   * Unlinks the target, whose row stays.
   *
   * @param handle the handle to run on
   * @param entity the entity that holds the key
   * @return the entity without a key; the same instance where it can be changed
   * @throws dev.kinship.runtime.error.UnsavedException if the entity has no key of its own
   * @throws NoSuchRowException if the entity's row is not there
   */
  public E remove(Handle handle, E entity) {
    return setKey(handle, entity, null);
  }

  /**
   * Asks the database whether there is a target now, whatever key the entity holds in memory.
   *
   * @param handle the handle to run on
   * @param entity the entity that holds the key
   * @return whether its row points at a row that is there
   * @throws dev.kinship.runtime.error.UnsavedException if the entity has no key of its own
   */
  public boolean has(Handle handle, E entity) {
    return Cohorts.answer(handle, hasTarget, entity);
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
  public Loaded<E, Optional<T>, T> load(Handle handle, Collection<? extends E> entities) {
    return whichTarget.load(handle, entities);
  }

  /**
   * Reads those targets of many rows that a fetch asks for; others are absent. One round trip.
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
    return whichTarget.load(handle, entities, fetch);
  }

  /**
   * Asks for many rows whether they have a target, now, in the database. One round trip for any
   * number; none for none.
   *
   * @param handle the handle to run on
   * @param entities the rows
   * @return the answers, row by row
   * @throws dev.kinship.runtime.error.UnsavedException if a row has no key of its own
   */
  public Answers<E, Boolean> has(Handle handle, Collection<? extends E> entities) {
    return hasTarget.ask(handle, entities);
  }

  /**
   * Points many rows at one target, or at none. One round trip for any number; none for none.
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
   * @throws dev.kinship.runtime.error.NoSuchRowException if one of them isn't in the database;
   *     nothing was changed
   * @throws RequiredException if the target is null and the association required
   * @throws dev.kinship.runtime.error.RefusedException if another row points at the target, in a
   *     one-to-one association whose policy keeps it
   * @throws IllegalArgumentException if there are several rows and the association is one-to-one
   */
  public List<E> set(Handle handle, Collection<E> entities, @Nullable T newTarget) {
    if (newTarget == null) {
      if (required && !entities.isEmpty()) {
        throw withoutTarget("it cannot be left without a target. Set another one");
      }
      return manyLinks.unlink(handle, entities);
    }
    K newKey = keyOf(newTarget);
    if (writer == null) {
      return manyLinks.link(handle, newKey, entities);
    }
    if (entities.size() > 1) {
      throw new IllegalArgumentException(
          name + " is one-to-one, and " + entities.size() + " rows cannot have one target");
    }
    return entities.stream().map(each -> setKey(handle, each, newKey)).toList();
  }

  private boolean hasAlone(Handle handle, E entity) {
    Parameters parameters =
        new Parameters().id(table.entities().keyTypes(), table.entities().savedKey(name, entity));
    return RoundTrip.read(handle, name, sql.has(), parameters, List.of(), ToMany::isTrue);
  }

  /**
   * Asks the database whether there is a target now that is asked for.
   *
   * @param handle the handle to run on
   * @param entity the entity that holds the key
   * @param fetch the condition on the target
   * @return whether its row points at a row that is there and meets the condition
   * @throws dev.kinship.runtime.error.UnsavedException if the entity has no key of its own
   */
  public boolean has(Handle handle, E entity, Fetch<T> fetch) {
    return fetch.ask(handle, hasTarget, entity, () -> reader.has(handle, entity, fetch));
  }

  /**
   * Inserts a target and points the key at it.
   *
   * @param handle the handle to run on
   * @param entity the entity that holds the key
   * @param values what to insert
   * @return the entity with its new key, and the target as the database has it
   * @throws dev.kinship.runtime.error.UnsavedException if the entity has no key of its own
   * @throws NoSuchRowException if the entity's row is not there; then nothing was inserted
   * @throws dev.kinship.runtime.error.RefusedException if a trigger or a rule kept the target out
   */
  public Created<E, T> create(Handle handle, E entity, Values<T> values) {
    Object[] id = table.entities().savedKey(name, entity);
    Table<T> other = target.table();
    Sql text = other.template(sql.create()).with(values.given());
    Parameters parameters = other.entities().parameters(values).id(table.entities().keyTypes(), id);
    T created =
        other
            .written(handle, name, text, parameters)
            .orElseThrow(() -> Absence.notCreated(handle, name, table, id));
    return new Created<>(table.entities().with(entity, key, target.column().of(created)), created);
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
    Table<T> other = target.table();
    Column<T, K> referenced = target.column();
    Parameters parameters = other.entities().parameters(values);
    if (!key.isProperty()) {
      Object[] id = table.entities().savedKey(name, entity);
      if (values.isSet(referenced)) {
        throw contradiction(values, "what the database holds");
      }
      return other
          .written(handle, name, update(values), parameters.id(table.entities().keyTypes(), id))
          .orElseThrow(() -> nothingToUpdate());
    }
    K value = key.of(entity);
    if (value == null) {
      throw nothingToUpdate();
    }
    if (values.isSet(referenced) && !Identity.same(value, values.value(referenced))) {
      throw contradiction(values, String.valueOf(value));
    }
    return other
        .written(handle, name, update(values), parameters.key(referenced.type(), value))
        .orElseThrow(() -> Absence.noTarget(name, other, referenced, value));
  }

  /**
   * Unlinks the target and deletes it, in a one-to-one association. Where there is none, nothing is
   * sent.
   *
   * @param handle the handle to run on
   * @param entity the entity that holds the key
   * @return the entity without a key; the same instance where it can be changed
   * @throws dev.kinship.runtime.error.UnsavedException if the entity has no key of its own
   * @throws NoSuchRowException if the row does not point at that target; nothing is changed
   */
  public E destroy(Handle handle, E entity) {
    Object[] id = table.entities().savedKey(name, entity);
    K value = key.isProperty() ? key.of(entity) : null;
    if (key.isProperty() && value == null) {
      return entity;
    }
    E copy = table.entities().copy(entity, key, null);
    Parameters parameters =
        new Parameters().id(table.entities().keyTypes(), id).key(key.type(), value);
    int deleted =
        RoundTrip.send(handle, name, sql.destroy(), parameters, List.of(), Results::changed);
    if (deleted == 0 && value != null) {
      throw Absence.whichIsMissing(
          handle,
          name,
          table,
          id,
          target.table(),
          target.column(),
          value,
          () -> Absence.pointsElsewhere(name, table, id, target.table(), target.column(), value));
    }
    return table.entities().changed(copy, key, null);
  }

  private Sql update(Values<T> values) {
    return target.table().template(sql.update()).with(values.given());
  }

  /**
   * A condition: the key is this target's.
   *
   * @param other the target
   * @return the condition, on the rows that hold the key
   * @throws dev.kinship.runtime.error.UnsavedException if the target has no key
   */
  public Condition<E> is(T other) {
    return key.eq(keyOf(other));
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
    return key.in(others.stream().map(this::keyOf).toList());
  }

  /**
   * A condition: the row holds no key. For those that hold one it is {@code isAbsent().not()}.
   *
   * @return the condition, on the rows that hold the key
   */
  public Condition<E> isAbsent() {
    return key.isNull();
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
   * A condition: there is a target that is among what is asked for.
   *
   * @param fetch the condition on the target, and whether it must be in its default scope
   * @return the condition, on the rows that hold the key
   * @throws IllegalArgumentException if the fetch has an order, a limit, an offset or a lock
   */
  public Condition<E> matches(Fetch<T> fetch) {
    return new Exists<>(here(), target, sql.scope(), fetch, true);
  }

  /**
   * Spells the constraint that the database should have.
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

  /** The key's own end. */
  final OtherEnd<E, K> here() {
    return new OtherEnd<>(() -> table, () -> key);
  }

  /** What the key refers to. */
  final OtherEnd<T, K> there() {
    return target;
  }

  /** The target's default scope; empty for none. */
  final String scope() {
    return sql.scope();
  }

  private K keyOf(T other) {
    K value = target.column().of(other);
    if (value == null) {
      throw Absence.unsaved(name, target.table(), target.column());
    }
    return value;
  }

  private NoSuchRowException nothingToUpdate() {
    return new NoSuchRowException(name, "there is none to update. Create one, or set one");
  }

  private ContradictionException contradiction(Values<T> values, String found) {
    return new ContradictionException(
        name,
        "the values set "
            + target.column()
            + " to "
            + values.value(target.column())
            + ", but the key refers to "
            + found
            + ". Leave it out; to change what a key refers to, update the target by itself");
  }

  private RequiredException withoutTarget(String message) {
    return new RequiredException(name, message);
  }

  @Override
  public String toString() {
    return name;
  }
}
