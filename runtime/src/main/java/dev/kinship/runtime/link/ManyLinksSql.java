package dev.kinship.runtime.link;

import dev.kinship.OnReplace;
import dev.kinship.runtime.row.EntityTable;
import dev.kinship.runtime.row.KeyColumns;
import dev.kinship.runtime.row.TypedArraySql;
import dev.kinship.runtime.statement.Sql;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Handle;

/**
 * The SQL that writes keys for many targets at once: what the generated texts do for one, in the
 * same order of locks, with {@code = ANY(…)} for the equals sign.
 */
final class ManyLinksSql {

  private final EntityTable<?> holders;

  /** The arrays of the rows' own keys, and of the key for each. */
  private final String given;

  private final String isGiven;

  /** The array behind those: each key once. */
  private final String keys;

  private final String keyCount;
  private final String rows;
  private final String column;
  private final boolean keyHasColumn;
  private final String targets;
  private final String referenced;
  private final boolean selfReference;

  ManyLinksSql(Handle handle, KeyColumns<?, ?> holders, KeyColumns<?, ?> target) {
    this.holders = holders.table();
    int ids = this.holders.key().size();
    this.keys = ":ids" + (ids + 2);
    String keyOfEach =
        TypedArraySql.of(handle, this.holders, holders.columns().get(0), ":ids" + (ids + 1));
    this.given = given(handle, this.holders) + ", " + keyOfEach;
    this.isGiven = isGiven(handle, this.holders);
    this.keyCount =
        "cardinality("
            + TypedArraySql.of(handle, target.table(), target.columns().get(0), keys)
            + ")";
    this.rows = this.holders.name();
    this.column = holders.list("");
    this.keyHasColumn = this.holders.key().contains(holders.columns().get(0));
    this.targets = target.table().name();
    this.referenced = target.list("");
    this.selfReference = isSelfReference(holders, target);
  }

  /** Judged by the table: two entities may have one. */
  static boolean isSelfReference(KeyColumns<?, ?> holders, KeyColumns<?, ?> target) {
    return holders.table().name().equals(target.table().name());
  }

  private static String isGiven(Handle handle, EntityTable<?> holders) {
    return holders.key().size() == 1
        ? holders.keyColumns("") + " = ANY(:ids)"
        : "(" + holders.keyColumns("") + ") IN (SELECT * FROM unnest(" + given(handle, holders) + "))";
  }

  /** How many statements go ahead of those that are read. */
  static int ahead(KeyColumns<?, ?> holders, KeyColumns<?, ?> target) {
    return isSelfReference(holders, target) ? 2 : 0;
  }

  Sql set(OnReplace policy) {
    String linked = column + " = ANY(" + keys + ")";
    String others = " AND NOT " + isGiven;
    String replaced =
        " WHERE "
            + tuple(holders.keyColumns(""))
            + " IN (SELECT "
            + holders.keyColumns("")
            + " FROM "
            + rows
            + " WHERE "
            + linked
            + others
            + " FOR NO KEY UPDATE SKIP LOCKED)";
    String returning = " RETURNING " + holders.columns("");
    String leave =
        switch (policy) {
          case DELETE -> "DELETE FROM " + rows + replaced + allThere() + returning;
          case REFUSE ->
              "SELECT " + holders.columns("") + " FROM " + rows + " WHERE " + linked + others;
          case UNLINK, DEFAULT ->
              "UPDATE " + rows + " SET " + column + " = NULL" + replaced + allThere() + returning;
        };
    String link =
        policy == OnReplace.REFUSE
            ? link() + " AND NOT EXISTS (SELECT 1 FROM " + rows + " WHERE " + linked + others + ")"
            : link();
    return pipeline(linked + " OR " + isGiven, leave, link);
  }

  Sql add() {
    return pipeline(isGiven, link());
  }

  Sql remove() {
    return pipeline(
        isGiven,
        "UPDATE "
            + rows
            + " r SET "
            + column
            + " = NULL FROM "
            + given()
            + " WHERE "
            + isGivenRow()
            + " AND r."
            + column
            + " = g.k"
            + allThere());
  }

  /** Counts the given rows that do not have the key that is theirs. */
  Sql leftOut() {
    return Sql.of(
        "SELECT count(*) FROM "
            + rows
            + " r, "
            + given()
            + " WHERE "
            + isGivenRow()
            + " AND r."
            + column
            + " IS DISTINCT FROM g.k");
  }

  /** Takes the key from rows, whatever it is, behind a lock on them in their order. */
  Sql unlink() {
    String id = holders.keyColumns("");
    Sql lock =
        Sql.of(
            "SELECT 1 FROM "
                + rows
                + " WHERE "
                + isGiven
                + " ORDER BY "
                + id
                + " FOR NO KEY UPDATE");
    Sql write =
        Sql.of(
            "UPDATE "
                + rows
                + " SET "
                + column
                + " = NULL WHERE "
                + isGiven
                + " AND (SELECT count(*) FROM "
                + rows
                + " WHERE "
                + isGiven
                + ") = :count");
    return Sql.pipeline(List.of(lock, write));
  }

  private Sql pipeline(String concerned, String... writes) {
    String id = holders.keyColumns("");
    String inOrder = " ORDER BY " + id + " FOR NO KEY UPDATE";
    String isTarget = referenced + " = ANY(" + keys + ")";
    String find =
        "SELECT "
            + id
            + (keyHasColumn ? "" : ", " + column)
            + " FROM "
            + rows
            + " WHERE "
            + concerned;
    String there = "SELECT " + referenced + " FROM " + targets + " WHERE " + isTarget;
    List<String> all = new ArrayList<>();
    if (selfReference) {
      all.add(turns(isTarget));
      all.add("SELECT 1 FROM " + rows + " WHERE " + isTarget + " OR " + concerned + inOrder);
      all.add(there);
      all.add(find);
    } else {
      all.add(there + " ORDER BY " + referenced + " FOR NO KEY UPDATE");
      all.add(find + inOrder);
    }
    all.addAll(Arrays.asList(writes));
    return Sql.pipeline(all.stream().map(Sql::of).toList());
  }

  /** As for one target, in an order of their own. */
  private String turns(String isTarget) {
    return "SELECT pg_advisory_xact_lock(a, b) FROM (SELECT tableoid::int AS a, hashtext("
        + referenced
        + "::text) AS b FROM "
        + targets
        + " WHERE "
        + isTarget
        + " ORDER BY 1, 2 OFFSET 0) turns";
  }

  private String link() {
    return "UPDATE "
        + rows
        + " r SET "
        + column
        + " = g.k FROM "
        + given()
        + " WHERE "
        + isGivenRow()
        + " AND r."
        + column
        + " IS DISTINCT FROM g.k"
        + allThere();
  }

  private static String given(Handle handle, EntityTable<?> holders) {
    int ids = holders.key().size();
    return IntStream.rangeClosed(1, ids)
        .mapToObj(
            i ->
                TypedArraySql.of(
                    handle, holders, holders.key().get(i - 1), ids == 1 ? ":ids" : ":ids" + i))
        .collect(Collectors.joining(", "));
  }

  /** Each given row's key, and the key that it is about. */
  private String given() {
    String names =
        IntStream.rangeClosed(1, holders.keyTypes().size())
            .mapToObj(i -> "id" + i)
            .collect(Collectors.joining(", "));
    return "unnest(" + given + ") AS g (" + names + ", k)";
  }

  private String isGivenRow() {
    String names =
        IntStream.rangeClosed(1, holders.keyTypes().size())
            .mapToObj(i -> "g.id" + i)
            .collect(Collectors.joining(", "));
    return tuple(holders.keyColumns("r.")) + " = " + tuple(names);
  }

  private String tuple(String list) {
    return holders.keyTypes().size() == 1 ? list : "(" + list + ")";
  }

  /** Nothing is written unless all targets and all given rows are there. */
  private String allThere() {
    return " AND (SELECT count(*) FROM "
        + targets
        + " WHERE "
        + referenced
        + " = ANY("
        + keys
        + ")) = "
        + keyCount
        + " AND (SELECT count(*) FROM "
        + rows
        + " WHERE "
        + isGiven
        + ") = :count";
  }
}
