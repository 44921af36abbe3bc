package dev.kinship.processor.resolve.check;

import dev.kinship.processor.report.Finding;
import dev.kinship.processor.report.Problem;
import dev.kinship.processor.resolve.draft.AssociationIndex;
import dev.kinship.processor.resolve.draft.Draft;
import dev.kinship.processor.resolve.draft.InverseEnd;
import dev.kinship.processor.resolve.draft.Key;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Notes where two entities hold a unique key to each other: that is two associations, though one
 * may have been meant.
 */
public final class TwoKeys {

  private TwoKeys() {}

  /** Adds one note for each two entities. */
  public static void check(List<Draft> due, AssociationIndex index) {
    List<Key> keys =
        due.stream()
            .flatMap(draft -> around(draft, index))
            .distinct()
            .filter(key -> key.unique() && key.isUsable() && key.holder() != key.target())
            .toList();
    Map<List<Draft>, Key> first = new HashMap<>();
    keys.forEach(key -> first.putIfAbsent(List.of(key.holder(), key.target()), key));
    Set<Set<Draft>> noted = new HashSet<>();
    for (Key key : keys) {
      Key back = first.get(List.of(key.target(), key.holder()));
      if (back != null && noted.add(Set.of(back.holder(), back.target()))) {
        key.holder().findings.add(note(key, back));
      }
    }
  }

  // A key that only its other end declares may be on a property of an entity that says nothing.
  private static Stream<Key> around(Draft draft, AssociationIndex index) {
    return Stream.concat(
        index.keys(draft).stream(), index.inverse(draft).stream().map(InverseEnd::key));
  }

  private static Finding note(Key key, Key back) {
    return Finding.of(
            Problem.TWO_KEYS,
            key.declaredBy().site("unique"),
            "'"
                + key.displayName()
                + "' and '"
                + back.displayName()
                + "' are two keys, so that nothing keeps the two ends alike",
            (key.hasOwningEnd() && back.hasOwningEnd()
                    ? "Keep one, and name its other end with 'reverse' or @HasOne"
                    : "Write @BelongsTo(unique = true) at the end that holds the key, @HasOne at the"
                        + " other")
                + "; if the two mean different things, say so with @SuppressWarnings(\"two-keys\").")
        .with(column(key), column(back));
  }

  private static String column(Key key) {
    return "'"
        + key.displayName()
        + "' is "
        + key.describedColumns()
        + " of the table '"
        + key.holder().table.name()
        + "'";
  }
}
