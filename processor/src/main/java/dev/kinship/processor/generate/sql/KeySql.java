package dev.kinship.processor.generate.sql;

import dev.kinship.processor.model.ForeignKey;
import dev.kinship.processor.model.KeyColumn;
import dev.kinship.processor.model.Property;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The phrases about a foreign key's columns; all of them, in their order, unless it says. */
final class KeySql {

  private final ForeignKey key;

  KeySql(ForeignKey key) {
    this.key = key;
  }

  /** As {@code owner_id}, or {@code tenant_id, owner_id}. */
  String columns() {
    return columns("");
  }

  String columns(String alias) {
    return joined(key.columns(), ", ", each -> alias + each.column().spelled());
  }

  String referenced() {
    return joined(key.columns(), ", ", each -> each.referenced().spelled());
  }

  /** As {@code owner_id = :key}. */
  String isLinked() {
    return isLinked("");
  }

  String isLinked(String alias) {
    return joined(
        key.columns(), " AND ", each -> alias + each.column().spelled() + " = " + key.slot(each));
  }

  /** Whether all columns of the holder's own key are among those of this one. */
  boolean holdsOwnKey() {
    return key.columns().stream().map(KeyColumn::column).toList().containsAll(key.holder().key());
  }

  /** As {@code id = :key}, of the target. */
  String isReferenced() {
    return joined(
        key.columns(), " AND ", each -> each.referenced().spelled() + " = " + key.slot(each));
  }

  /** As {@code t.id = s.owner_id}. */
  String isJoined(String target, String holder) {
    return joined(
        key.columns(),
        " AND ",
        each ->
            target
                + "."
                + each.referenced().spelled()
                + " = "
                + holder
                + "."
                + each.column().spelled());
  }

  /** As {@code owner_id = :key}: what a set writes. */
  String assignments() {
    return joined(key.own(), ", ", each -> each.column().spelled() + " = " + key.slot(each));
  }

  /** As {@code owner_id = t.id}. */
  String assignmentsFrom(String target) {
    return joined(
        key.own(),
        ", ",
        each -> each.column().spelled() + " = " + target + "." + each.referenced().spelled());
  }

  /** As {@code owner_id = NULL}: what a remove writes. */
  String clearings() {
    return joined(key.cleared(), ", ", each -> each.column().spelled() + " = NULL");
  }

  /** As {@code AND tenant_id = :key1}: shared columns that the row's own key does not name. */
  List<String> comparisons() {
    List<String> all = new ArrayList<>();
    for (KeyColumn each : key.columns()) {
      if (each.shared() && !isInOwnKey(each)) {
        all.add("AND " + each.column().spelled() + " = " + key.slot(each));
      }
    }
    return all;
  }

  /**
   * As {@code id = (SELECT owner_id FROM pet WHERE …)}. What the row's own key tells is named by
   * itself, so that the statement can be routed by it.
   */
  String isReferencedOf(String table, String where) {
    List<KeyColumn> told = key.columns().stream().filter(this::isInOwnKey).toList();
    List<KeyColumn> asked = key.columns().stream().filter(each -> !isInOwnKey(each)).toList();
    String known =
        joined(told, " AND ", each -> each.referenced().spelled() + " = " + ownSlot(each));
    if (asked.isEmpty()) {
      return known;
    }
    String columns = joined(asked, ", ", each -> each.referenced().spelled());
    String read = joined(asked, ", ", each -> each.column().spelled());
    String left = asked.size() == 1 ? columns : "(" + columns + ")";
    String rest = left + " = (SELECT " + read + " FROM " + table + " WHERE " + where + ")";
    return known.isEmpty() ? rest : known + " AND " + rest;
  }

  /**
   * As {@code id = ANY(:ids2)}, beside a condition that names the key: in what the two keys share
   * all given rows agree.
   */
  String isGivenBesideKey(String otherwise) {
    List<Property> ownKey = key.holder().key();
    List<Property> rest =
        ownKey.stream()
            .filter(each -> key.columns().stream().noneMatch(known -> isShared(known, each)))
            .toList();
    if (rest.size() != 1 || ownKey.size() == 1) {
      return otherwise;
    }
    return rest.get(0).spelled() + " = ANY(:ids" + (ownKey.indexOf(rest.get(0)) + 1) + ")";
  }

  private static boolean isShared(KeyColumn column, Property property) {
    return column.shared() && column.column().equals(property);
  }

  private boolean isInOwnKey(KeyColumn column) {
    return column.column() instanceof Property property
        && property.key()
        && key.holder().key().size() > 1;
  }

  private String ownSlot(KeyColumn column) {
    return ":id" + (key.holder().key().indexOf((Property) column.column()) + 1);
  }

  private static String joined(
      List<KeyColumn> columns, String separator, Function<KeyColumn, String> spelled) {
    return columns.stream().map(spelled).collect(Collectors.joining(separator));
  }
}
