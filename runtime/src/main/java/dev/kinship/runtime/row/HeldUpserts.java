package dev.kinship.runtime.row;

import dev.kinship.runtime.error.KinshipException;
import dev.kinship.runtime.query.Column;
import dev.kinship.runtime.statement.Parameters;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * The rows that an upsert of several entities finds. They are locked in the order of the key before
 * any is written: several statements would lock them in the order of the statements. Under the lock
 * the versions of the entities that were read are compared, so that all are written or none.
 */
final class HeldUpserts<E> {

  private final EntityTable<E> table;
  private final List<Column<E, ?>> key;
  private final List<E> given;
  private final List<Object> identities;
  private final String name;
  private @Nullable GivenKeys keys;

  /**
   * Makes them.
   *
   * @param key the unique key that finds a row
   * @param given the entities
   * @param identities the key of each, as {@link Identity} tells them apart
   */
  HeldUpserts(
      EntityTable<E> table, List<Column<E, ?>> key, List<E> given, List<Object> identities) {
    this.table = table;
    this.key = key;
    this.given = given;
    this.identities = identities;
    this.name = free("held", table);
  }

  /** The keys with their versions; most upserts do without. */
  private GivenKeys keys() {
    if (keys == null) {
      GivenKeys alone = new GivenKeys(key, identities);
      Column<E, ?> version = table.version();
      keys = version == null ? alone : alone.withVersions(version, versions());
    }
    return keys;
  }

  private List<@Nullable Object> versions() {
    List<@Nullable Object> versions = new ArrayList<>(given.size());
    given.forEach(each -> versions.add(StaleRows.versionIfRead(table, each)));
    return versions;
  }

  /** A query of the same name would hide the table. */
  static String free(String wanted, TableShape<?> table) {
    return table.relation().equals(wanted) ? wanted + "_" : wanted;
  }

  /** Whether any entity was read, and has a version to compare. */
  boolean areCompared() {
    return table.version() != null && versions().stream().anyMatch(Objects::nonNull);
  }

  /** What locks them. */
  String locks(Handle handle) {
    Column<E, ?> version = table.version();
    return "SELECT "
        + TableShape.list(key, "")
        + (version == null ? "" : ", " + version.name())
        + " FROM "
        + table.name()
        + " WHERE "
        + keys().areGiven(handle, "")
        + " ORDER BY "
        + TableShape.list(key, "")
        + " FOR NO KEY UPDATE";
  }

  /** The same before a statement. */
  String with(Handle handle) {
    return "WITH " + name + " AS (" + locks(handle) + ")";
  }

  /**
   * That none of them is stale, for a statement behind {@link #with}; only if {@link #areCompared}.
   */
  String areFresh() {
    Column<E, ?> version = Objects.requireNonNull(table.version());
    String arrays =
        Stream.concat(
                IntStream.range(0, key.size())
                    .mapToObj(
                        i ->
                            TypedArraySql.ofColumn(
                                key.get(i), TableShape.slot("ids", key.size(), i))),
                Stream.of(TypedArraySql.ofColumn(version, ":versions")))
            .collect(Collectors.joining(", "));
    String isSame =
        key.stream()
            .map(each -> name + "." + each + " = g." + each)
            .collect(Collectors.joining(" AND "));
    return "(SELECT count(*) FROM "
        + name
        + " JOIN unnest("
        + arrays
        + ") AS g ("
        + TableShape.list(key, "")
        + ", "
        + version
        + ") ON "
        + isSame
        + " WHERE g."
        + version
        + " IS NOT NULL AND "
        + name
        + "."
        + version
        + " IS DISTINCT FROM g."
        + version
        + ") = 0";
  }

  /** That the row {@code p} is one of them, and did not come in between. */
  String isHeld() {
    return "("
        + TableShape.list(key, "p.")
        + ") IN (SELECT "
        + TableShape.list(key, "")
        + " FROM "
        + name
        + ")";
  }

  /** Gives the keys, and the versions. */
  Parameters addTo(Parameters parameters) {
    return keys().addTo(parameters);
  }

  /** The error for the first that is stale; empty where none is. */
  Optional<KinshipException> stale(Handle handle) {
    if (!areCompared()) {
      return Optional.empty();
    }
    Map<Object, E> rows = new LinkedHashMap<>();
    for (int i = 0; i < given.size(); i++) {
      rows.put(identities.get(i), given.get(i));
    }
    return StaleRows.first(handle, table, key, keys(), rows);
  }
}
