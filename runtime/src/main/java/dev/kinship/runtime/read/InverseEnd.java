package dev.kinship.runtime.read;

import dev.kinship.runtime.error.ContradictionException;
import dev.kinship.runtime.error.KinshipException;
import dev.kinship.runtime.error.NoSuchRowException;
import dev.kinship.runtime.query.Column;
import dev.kinship.runtime.query.Condition;
import dev.kinship.runtime.query.Fetch;
import dev.kinship.runtime.query.QueryInternals;
import dev.kinship.runtime.row.ColumnValues;
import dev.kinship.runtime.row.EntityTable;
import dev.kinship.runtime.row.Identity;
import dev.kinship.runtime.row.KeyColumns;
import dev.kinship.runtime.row.MissingRows;
import dev.kinship.runtime.row.UnlockedRows;
import dev.kinship.runtime.statement.Parameters;
import java.util.List;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * What an inverse end knows of its association, be it to one row or to many.
 *
 * @param name the entity and the association, such as {@code Person.pets}
 * @param constant the generated constant that users call, such as {@code PersonTable.PETS}
 * @param here what keys refer to
 * @param there the table whose rows hold the key
 */
public record InverseEnd<T, K, E>(
    String name, String constant, KeyColumns<T, K> here, KeyColumns<E, K> there)
    implements OtherEnd<T, E> {

  /** The table whose rows hold the key. */
  @Override
  public EntityTable<E> holders() {
    return there.table();
  }

  /** What the keys of the target's rows are. */
  public K keyOf(T target) {
    return here.of(name, target);
  }

  @Override
  public @Nullable Object toldBy(E holder) {
    return there.identityOf(holder);
  }

  @Override
  public boolean tells() {
    return there.isProperty();
  }

  @Override
  public KeyBatch batch(Handle handle, List<Object> keys) {
    return KeyBatch.in(handle, there, keys);
  }

  @Override
  public String from(KeyBatch asked) {
    return holders().name() + asked.beside() + " WHERE " + asked.areGiven("");
  }

  @Override
  public String fromForEach(KeyBatch asked) {
    return holders().name() + " WHERE " + asked.areGiven("");
  }

  @Override
  public Parameters keyed(T target) {
    return byKey(keyOf(target));
  }

  @Override
  public Supplier<Parameters> keyedLater(T target) {
    K key = keyOf(target);
    return () -> byKey(key);
  }

  /** Gives a key as {@code :key}. */
  public Parameters byKey(K key) {
    return here.addTo(new Parameters(), key);
  }

  /** The values and the key. */
  public Parameters byKey(K key, ColumnValues<E> values) {
    return here.addTo(values.parameters(), key);
  }

  /** Adds the key to values; refuses those that have another one. */
  public K link(T target, ColumnValues<E> values) {
    K key = keyOf(target);
    refuseOther(key, values);
    there.give(values, key);
    return key;
  }

  /** Makes a row in memory that has the key. */
  public E build(T target, ColumnValues<E> values) {
    link(target, values);
    return holders().build(values);
  }

  @Override
  public Condition<T> exists(String scope, Fetch<E> fetch) {
    return QueryInternals.exists(here::names, there::names, scope, fetch);
  }

  /** Refuses values that have another key. */
  public void refuseOther(K key, ColumnValues<E> values) {
    Column<E, ?> column = there.contradicting(values, key);
    if (column != null) {
      throw new ContradictionException(
          name,
          "the values set "
              + column
              + " to "
              + Identity.shown(column, values.value(column))
              + ", but this "
              + table().entity().getSimpleName()
              + " has "
              + here.describe(key)
              + ". Leave it out, it is set by itself");
    }
  }

  /** The error for a target that its lock did not find. */
  public NoSuchRowException notLocked(Handle handle, K key) {
    return UnlockedRows.of(handle, name, here, key);
  }

  /** The error for an insert that returned nothing. */
  public KinshipException notCreated(Handle handle, K key) {
    return MissingRows.notCreated(handle, name, here, key);
  }

  /** Names a target for messages, such as {@code Supplier with id 1}. */
  public String describe(K key) {
    return table().entity().getSimpleName() + " with " + here.describe(key);
  }
}
