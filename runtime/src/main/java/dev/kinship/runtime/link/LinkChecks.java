package dev.kinship.runtime.link;

import dev.kinship.OnReplace;
import dev.kinship.runtime.link.Outcome.Held;
import dev.kinship.runtime.row.EntityTable;
import dev.kinship.runtime.row.Identity;
import dev.kinship.runtime.row.SharedValue;
import dev.kinship.runtime.row.UnlockedRows;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.function.UnaryOperator;
import org.jdbi.v3.core.Handle;

/** Refuses what a write of keys did not do: for one target and for many in the same way. */
record LinkChecks<T, K, E>(LinkedKey<T, K, E> link) {

  /** Refuses targets that are not there; where any row was written, all of them are. */
  void targets(Handle handle, Outcome<E> outcome, Collection<K> keys) {
    if (outcome.anyWritten()) {
      return;
    }
    for (K key : keys) {
      if (!outcome.targets().contains(link.target().identity(key))) {
        throw UnlockedRows.of(handle, link.name(), link.target(), key);
      }
    }
  }

  /**
   * Refuses rows that are not there; where any row was written, all of them are.
   *
   * @param keys the key that each of them was to have
   */
  void rows(Handle handle, Outcome<E> outcome, Collection<Object> ids, Function<Object, K> keys) {
    refuseMissing(handle, outcome, ids, id -> compared(keys.apply(id)));
  }

  /** The same of rows that were to lose whatever key they have. */
  void rows(Handle handle, Outcome<E> outcome, Collection<Object> ids) {
    refuseMissing(handle, outcome, ids, id -> List.of());
  }

  private List<SharedValue<E>> compared(K key) {
    return link.holders().compared(link.name(), link.target().values(key));
  }

  private void refuseMissing(
      Handle handle,
      Outcome<E> outcome,
      Collection<Object> ids,
      Function<Object, List<SharedValue<E>>> compared) {
    if (outcome.anyWritten()) {
      return;
    }
    EntityTable<E> table = link.holders().table();
    for (Object id : ids) {
      if (!outcome.held().containsKey(id)) {
        Object[] values = Identity.values(id, table.key().size());
        throw UnlockedRows.of(handle, link.name(), table, values, compared.apply(id));
      }
    }
  }

  /** Refuses a set that would leave rows without a key that the policy keeps. */
  void leavers(Outcome<E> outcome, Collection<?> ids, Collection<?> pointers) {
    if (link.onReplace() == OnReplace.REFUSE && !outcome.anyWritten()) {
      List<Object> others = outcome.others(ids, pointers);
      RefusedLinks.refuseLeavers(
          link.name(), link.holders().table(), link.target().table(), others);
    }
  }

  /** The same where a target came in the middle of the call, and the rows are linked by then. */
  void lateLeavers(Handle handle, Outcome<E> outcome, Collection<?> ids, Collection<?> pointers) {
    if (link.onReplace() == OnReplace.REFUSE) {
      List<Object> others = outcome.others(ids, pointers);
      RefusedLinks.refuseLate(
          handle, link.name(), link.holders().table(), link.target().table(), others);
    }
  }

  /**
   * Makes sure that no row but the given ones has one of the keys after a set.
   *
   * @return the others, which have lost theirs
   */
  List<E> leaversWritten(
      Handle handle, Outcome<E> outcome, Set<Object> ids, Collection<?> pointers) {
    List<E> leavers = new ArrayList<>();
    List<Object> kept = new ArrayList<>();
    for (Map.Entry<Object, Held<E>> each : outcome.held().entrySet()) {
      Held<E> row = each.getValue();
      if (!ids.contains(each.getKey())) {
        if (row.isWritten()) {
          leavers.add(row.row());
        } else if (row.pointed() != null && pointers.contains(row.pointed())) {
          kept.add(each.getKey());
        }
      }
    }
    RefusedLinks.refuseKept(handle, link.name(), link.holders().table(), kept, outcome);
    return leavers;
  }

  /**
   * Makes sure that none of the given rows has its key after a remove.
   *
   * @param pointer the key that a row is to lose, as {@link Identity} tells it apart
   */
  void unlinked(
      Handle handle, Outcome<E> outcome, Collection<Object> ids, UnaryOperator<Object> pointer) {
    List<Object> kept = new ArrayList<>();
    for (Object id : ids) {
      Held<E> row = outcome.held().get(id);
      if (row != null && !row.isWritten() && pointer.apply(id).equals(row.pointed())) {
        kept.add(id);
      }
    }
    RefusedLinks.refuseKept(handle, link.name(), link.holders().table(), kept, outcome);
  }

  /**
   * Makes sure that the rows have their keys now.
   *
   * @param pointer the key that a row is to have, as {@link Identity} tells it apart
   * @param leftOut counts the rows that do not have it
   */
  void links(
      Handle handle,
      Outcome<E> outcome,
      Collection<Object> ids,
      UnaryOperator<Object> pointer,
      LongSupplier leftOut) {
    for (Object id : ids) {
      Held<E> row = outcome.held().get(id);
      if (row == null || (!row.isWritten() && !pointer.apply(id).equals(row.pointed()))) {
        RefusedLinks.ifLeftOut(
            handle, link.name(), leftOut, link.holders().table(), outcome.anyWritten());
        return;
      }
    }
  }
}
