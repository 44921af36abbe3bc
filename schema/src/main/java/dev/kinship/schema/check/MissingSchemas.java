package dev.kinship.schema.check;

import static dev.kinship.schema.check.FindingKind.SCHEMA_MISSING;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Says of each missing schema once that it is missing, and not for each entity that is in it. */
final class MissingSchemas {

  private static final int MOST_NAMED = 5;

  private MissingSchemas() {}

  /** The findings, those of one schema in the place of the first. */
  static List<Finding> once(List<Finding> findings) {
    Map<Object, List<Finding>> grouped = new LinkedHashMap<>();
    for (Finding each : findings) {
      Object group = each.kind() == SCHEMA_MISSING ? each.cure() : each;
      grouped.merge(group, List.of(each), MissingSchemas::joined);
    }
    return grouped.values().stream()
        .map(same -> same.size() == 1 ? same.get(0) : merged(same))
        .toList();
  }

  private static List<Finding> joined(List<Finding> some, List<Finding> more) {
    return Stream.concat(some.stream(), more.stream()).toList();
  }

  private static Finding merged(List<Finding> same) {
    Finding first = same.get(0);
    List<String> tables = same.stream().map(Finding::table).distinct().toList();
    int others = tables.size() - MOST_NAMED;
    String expected =
        "the schema, with these tables in it: "
            + String.join(", ", tables.subList(0, Math.min(MOST_NAMED, tables.size())))
            + (others > 0 ? " and " + others + " others" : "");
    return new Finding(
        first.kind(),
        first.entity(),
        first.type(),
        first.property(),
        first.association(),
        first.table(),
        first.column(),
        first.found(),
        expected,
        first.cure());
  }
}
