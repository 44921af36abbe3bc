package dev.kinship.runtime;

import dev.kinship.OnReplace;
import dev.kinship.runtime.error.ContradictionException;
import dev.kinship.runtime.error.KinshipException;
import dev.kinship.runtime.error.NoSuchRowException;
import dev.kinship.runtime.error.RequiredException;
import dev.kinship.runtime.link.BulkLinkWriter;
import dev.kinship.runtime.link.LinkWriter;
import dev.kinship.runtime.link.LinkedKey;
import dev.kinship.runtime.link.RowUnlinker;
import dev.kinship.runtime.link.SharedColumns;
import dev.kinship.runtime.query.Column;
import dev.kinship.runtime.read.OwningEnd;
import dev.kinship.runtime.read.ToOneSql;
import dev.kinship.runtime.row.ColumnValues;
import dev.kinship.runtime.row.EntityTable;
import dev.kinship.runtime.row.Identity;
import dev.kinship.runtime.row.KeyColumns;
import dev.kinship.runtime.row.MissingRows;
import dev.kinship.runtime.row.Renewal;
import dev.kinship.runtime.row.RowErrors;
import dev.kinship.runtime.row.SharedValue;
import dev.kinship.runtime.statement.Parameters;
import dev.kinship.runtime.statement.Results;
import dev.kinship.runtime.statement.RoundTrip;
import dev.kinship.runtime.statement.Sql;
import dev.kinship.runtime.table.TableInternals;
import dev.kinship.runtime.table.Values;
import dev.kinship.runtime.type.SqlType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * Writes what a row points at: its key, and its target. Each method is as {@link ToOne} says.
 * Immutable.
 */
final class TargetWriter<E, K, T> {

  private final OwningEnd<E, K, T> end;
  private final String name;
  private final KeyColumns<E, K> key;
  private final KeyColumns<T, K> target;
  private final ToOneSql sql;
  private final BulkLinkWriter<T, K, E> bulkWriter;
  private final RowUnlinker<T, K, E> unlinker;

  /** Null unless the association is one-to-one. */
  private final @Nullable LinkWriter<T, K, E> writer;

  TargetWriter(OwningEnd<E, K, T> end) {
    this.end = end;
    this.name = end.name();
    this.key = end.here();
    this.target = end.there();
    this.sql = end.sql();
    OnReplace policy = end.onReplace();
    boolean unique = policy != null;
    LinkedKey<T, K, E> rows = new LinkedKey<>(name, target, key, OnReplace.UNLINK, unique);
    this.bulkWriter = new BulkLinkWriter<>(rows);
    this.unlinker = new RowUnlinker<>(rows);
    this.writer =
        policy == null ? null : new LinkWriter<>(new LinkedKey<>(name, target, key, policy, true));
  }

  E setKey(Handle handle, E entity, @Nullable K newKey) {
    EntityTable<E> table = key.table();
    Object[] id = table.savedKey(name, entity);
    if (newKey == null) {
      return unlink(handle, entity, id);
    }
    SharedColumns.check(name, key, target, newKey, entity);
    if (writer != null) {
      return writer.set(handle, sql.set(), newKey, List.of(entity)).only();
    }
    E copy = key.copy(entity, newKey);
    Parameters parameters = key.addTo(own(entity, id), newKey);
    Renewal<E> renewal =
        table
            .change(handle, name, sql.set().plain(), parameters)
            .orElseThrow(() -> notSet(handle, entity, id, newKey));
    return renewal.into(key.changed(copy, newKey));
  }

  /** The error for a row that was not pointed at a target. */
  private KinshipException notSet(Handle handle, E entity, Object[] id, K newKey) {
    EntityTable<E> table = key.table();
    List<SharedValue<E>> compared = key.compared(name, target.values(newKey));
    Supplier<KinshipException> both =
        () ->
            MissingRows.differing(handle, table, id, compared)
                .orElseGet(() -> RowErrors.nowThere(name, table, id, target, newKey));
    return MissingRows.whichIsMissing(handle, name, table, entity, id, target, newKey, both);
  }

  /** The row's own key, and its version where it has one. */
  private Parameters own(E entity, Object[] id) {
    return withVersion(entity, new Parameters().id(key.table().keyTypes(), id));
  }

  private Parameters withVersion(E entity, Parameters parameters) {
    return key.table().addVersion(parameters, name, entity);
  }

  private E unlink(Handle handle, E entity, Object[] id) {
    if (end.required()) {
      throw withoutTarget("it cannot be left without a target. Set another one");
    }
    EntityTable<E> table = key.table();
    E copy = key.copy(entity, null);
    Renewal<E> renewal =
        table
            .change(handle, name, sql.remove(), own(entity, id))
            .orElseThrow(() -> MissingRows.notChanged(handle, name, table, entity, id));
    return renewal.into(key.changed(copy, null));
  }

  List<E> set(Handle handle, Collection<E> entities, @Nullable T newTarget) {
    if (newTarget == null) {
      if (end.required() && !entities.isEmpty()) {
        throw withoutTarget("it cannot be left without a target. Set another one");
      }
      return unlinker.unlink(handle, entities);
    }
    K newKey = target.of(name, newTarget);
    if (writer == null) {
      return bulkWriter.link(handle, newKey, entities);
    }
    if (entities.size() > 1) {
      throw new IllegalArgumentException(
          name + " is one-to-one, and " + entities.size() + " rows cannot have one target");
    }
    return entities.stream().map(each -> setKey(handle, each, newKey)).toList();
  }

  Created<E, T> create(Handle handle, E entity, Values<T> values) {
    EntityTable<E> table = key.table();
    Object[] id = table.savedKey(name, entity);
    EntityTable<T> other = target.table();
    ColumnValues<T> given = TableInternals.values(values);
    @Nullable Object[] known = giveShared(entity, given);
    List<SharedValue<E>> compared = key.compared(name, known);
    Sql text = other.template(sql.create()).with(given.given());
    Parameters parameters = withVersion(entity, given.parameters().id(table.keyTypes(), id));
    if (!compared.isEmpty()) {
      parameters.key(key.types(), known);
    }
    List<SqlType<?>> types = table.withRenewed(other.types());
    Results.Reader<Optional<Created<Renewal<E>, T>>> reader =
        results -> {
          Optional<T> created = other.one(results);
          if (created.isEmpty()) {
            return Optional.empty();
          }
          int behind = other.types().size() + 1;
          if (!results.rows().getBoolean(behind)) {
            throw RowErrors.notLinked(handle, name, table, id);
          }
          return Optional.of(
              new Created<>(
                  table.renewal(results.rows(), results.context(), behind + 1), created.get()));
        };
    Created<Renewal<E>, T> made =
        RoundTrip.send(handle, name, text, parameters, types, reader)
            .orElseThrow(
                () ->
                    MissingRows.differing(handle, table, id, compared)
                        .orElseGet(() -> MissingRows.notCreated(handle, name, table, entity, id)));
    T created = made.target();
    return new Created<>(made.entity().into(key.with(entity, target.of(name, created))), created);
  }

  /**
   * The new target has the row's own values in the columns that the association never writes.
   *
   * @return these values, each in the place of its column in the key
   */
  private @Nullable Object[] giveShared(E entity, ColumnValues<T> given) {
    @Nullable Object[] known = new @Nullable Object[key.columns().size()];
    for (int i : key.shared()) {
      Column<T, ?> referenced = target.columns().get(i);
      Column<E, ?> shared = key.columns().get(i);
      Object value = shared.isProperty() ? shared.of(entity) : given.value(referenced);
      if (value == null) {
        throw new ContradictionException(
            name,
            (shared.isProperty()
                    ? "the row has no " + shared
                    : "the values do not set " + referenced)
                + ", which the association does not write, so that nothing could be linked; nothing"
                + " was changed");
      }
      if (!given.isSet(referenced)) {
        given.set(referenced, value);
      } else if (!Identity.same(referenced, value, given.value(referenced))) {
        throw contradiction(given, referenced, shared + " " + Identity.shown(shared, value));
      }
      known[i] = value;
    }
    return known;
  }

  /** See {@link ToOne#give}. */
  void give(Values<E> values, @Nullable T newTarget) {
    if (newTarget == null && end.required()) {
      throw withoutTarget("there must be a target. Give one");
    }
    K newKey = newTarget == null ? null : target.of(name, newTarget);
    key.point(name, TableInternals.changes(values), newKey);
  }

  T update(Handle handle, E entity, Values<T> values) {
    EntityTable<T> other = target.table();
    ColumnValues<T> given = TableInternals.changes(values);
    if (!key.isProperty()) {
      EntityTable<E> table = key.table();
      Object[] id = table.savedKey(name, entity);
      for (Column<T, ?> each : target.columns()) {
        if (given.isSet(each)) {
          throw contradiction(given, each, "what the database holds");
        }
      }
      given.refuseOpen(List.of(), new Object[0]);
      return other
          .written(handle, name, update(given), given.parameters().id(table.keyTypes(), id))
          .orElseThrow(() -> nothingToUpdate());
    }
    K value = key.key().of(entity);
    if (value == null) {
      throw nothingToUpdate();
    }
    Column<T, ?> changed = target.contradicting(given, value);
    if (changed != null) {
      throw contradiction(given, changed, target.describe(value));
    }
    given.refuseOpen(target.columns(), target.values(value));
    return other
        .written(handle, name, update(given), key.addTo(given.parameters(), value))
        .orElseThrow(() -> MissingRows.notChanged(handle, name, target, value));
  }

  E destroy(Handle handle, E entity) {
    EntityTable<E> table = key.table();
    Object[] id = table.savedKey(name, entity);
    K value = key.isProperty() ? key.key().of(entity) : null;
    if (value == null) {
      return entity;
    }
    E copy = key.copy(entity, null);
    Parameters parameters = key.addTo(own(entity, id), value);
    Renewal<E> renewal =
        table
            .change(handle, name, sql.destroy(), parameters)
            .orElseThrow(
                () ->
                    MissingRows.whichIsMissing(
                        handle,
                        name,
                        table,
                        entity,
                        id,
                        target,
                        value,
                        () -> RowErrors.pointsElsewhere(name, table, id, target, value)));
    return renewal.into(key.changed(copy, null));
  }

  private Sql update(ColumnValues<T> values) {
    return target.table().template(sql.update()).with(values.given());
  }

  private NoSuchRowException nothingToUpdate() {
    return new NoSuchRowException(name, "there is none to update. Create one, or set one");
  }

  private ContradictionException contradiction(
      ColumnValues<T> values, Column<T, ?> column, String found) {
    return new ContradictionException(
        name,
        "the values set "
            + column
            + " to "
            + Identity.shown(column, values.value(column))
            + ", but the key refers to "
            + found
            + ". Leave it out; to change what a key refers to, update the target by itself");
  }

  RequiredException withoutTarget(String message) {
    return new RequiredException(name, message);
  }
}
