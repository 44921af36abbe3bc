package dev.kinship.runtime;

import dev.kinship.runtime.error.ContradictionException;
import dev.kinship.runtime.error.KinshipException;
import dev.kinship.runtime.error.NoSuchRowException;
import dev.kinship.runtime.error.UnsavedException;
import dev.kinship.runtime.statement.Parameters;
import org.jdbi.v3.core.Handle;

/** What an inverse end knows of its association, be it to one row or to many. */
final class InverseEnd<T, K, E> {

  private final String name;
  private final Table<T> table;
  private final Column<T, K> referenced;
  private final OtherEnd<E, K> holders;

  InverseEnd(String name, Table<T> table, Column<T, K> referenced, OtherEnd<E, K> holders) {
    this.name = name;
    this.table = table;
    this.referenced = referenced;
    this.holders = holders;
  }

  String name() {
    return name;
  }

  Table<T> table() {
    return table;
  }

  /** The column of the target that keys refer to. */
  Column<T, K> referenced() {
    return referenced;
  }

  /** The table whose rows hold the key. */
  Table<E> holders() {
    return holders.table();
  }

  OtherEnd<E, K> there() {
    return holders;
  }

  OtherEnd<T, K> here() {
    return new OtherEnd<>(() -> table, () -> referenced);
  }

  /** What the keys of the target's rows are. */
  K keyOf(T target) {
    K value = referenced.of(target);
    if (value == null) {
      throw unsaved();
    }
    return value;
  }

  UnsavedException unsaved() {
    return Absence.unsaved(name, table, referenced);
  }

  Parameters keyed(T target) {
    return byKey(keyOf(target));
  }

  Parameters byKey(K key) {
    return new Parameters().key(referenced.type(), key);
  }

  /** The values and the key. */
  Parameters byKey(K key, Values<E> values) {
    return holders.table().entities().parameters(values).key(referenced.type(), key);
  }

  /** Adds the key to values; refuses those that have another one. */
  K link(T target, Values<E> values) {
    K key = keyOf(target);
    refuseOther(key, values);
    values.give(holders.column(), key);
    return key;
  }

  /** Refuses values that have another key. */
  void refuseOther(K key, Values<E> values) {
    Column<E, K> column = holders.column();
    if (values.isSet(column) && !Identity.same(key, values.value(column))) {
      throw new ContradictionException(
          name,
          "the values set "
              + column
              + " to "
              + values.value(column)
              + ", but this "
              + table.entity().getSimpleName()
              + " has "
              + referenced
              + " "
              + key
              + ". Leave it out, it is set by itself");
    }
  }

  NoSuchRowException noTarget(K key) {
    return Absence.noTarget(name, table, referenced, key);
  }

  KinshipException notCreated(Handle handle, K key) {
    return Absence.notCreated(handle, name, table, referenced, key);
  }

  /** Names a target for messages, such as {@code Supplier with id 1}. */
  String describe(K key) {
    return table.entity().getSimpleName() + " with " + referenced + " " + Identity.shown(key);
  }
}
