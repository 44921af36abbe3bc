package dev.kinship.runtime;

import dev.kinship.OnReplace;
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

  private final Entities<?> holders;

  /** The arrays of the rows' own keys, and of the key for each. */
  private final String given;

  /** The array behind those: each key once. */
  private final String keys;

  private final String keyCount;
  private final String rows;
  private final String column;
  private final boolean keyHasColumn;
  private final String targets;
  private final String referenced;
  private final boolean selfReference;

  ManyLinksSql(
      Handle handle,
      Table<?> holders,
      Column<?, ?> column,
      Table<?> target,
      Column<?, ?> referenced) {
    this.holders = holders.entities();
    int ids = holders.key().size();
    this.keys = ":ids" + (ids + 2);
    String keyOfEach = GivenArray.of(handle, holders, column, ":ids" + (ids + 1));
    this.given = given(handle, holders) + ", " + keyOfEach;
    this.keyCount = "cardinality(" + GivenArray.of(handle, target, referenced, keys) + ")";
    this.rows = holders.name();
    this.column = column.name();
    this.keyHasColumn = holders.key().contains(column);
    this.targets = target.name();
    this.referenced = referenced.name();
    this.selfReference = holders.equals(target);
  }

  /** How many statements go ahead of those that are read. */
  static int ahead(Table<?> holders, Table<?> target) {
    return holders.equals(target) ? 2 : 0;
  }

  Sql set(OnReplace policy) {
    String linked = column + " = ANY(" + keys + ")";
    String others = " AND NOT " + holders.isGiven("");
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
            ? link() + " AND NOT EXISTS (SELECT FROM " + rows + " WHERE " + linked + others + ")"
            : link();
    return pipeline(linked + " OR " + holders.isGiven(""), leave, link);
  }

  Sql add() {
    return pipeline(holders.isGiven(""), link());
  }

  Sql remove() {
    return pipeline(
        holders.isGiven(""),
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
            "SELECT FROM "
                + rows
                + " WHERE "
                + holders.isGiven("")
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
                + holders.isGiven("")
                + " AND (SELECT count(*) FROM "
                + rows
                + " WHERE "
                + holders.isGiven("")
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
      all.add("SELECT FROM " + rows + " WHERE " + isTarget + " OR " + concerned + inOrder);
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

  private static String given(Handle handle, Table<?> holders) {
    int ids = holders.key().size();
    return IntStream.rangeClosed(1, ids)
        .mapToObj(
            i ->
                GivenArray.of(
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
        + holders.isGiven("")
        + ") = :count";
  }
}
