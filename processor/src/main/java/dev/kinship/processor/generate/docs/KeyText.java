package dev.kinship.processor.generate.docs;

import dev.kinship.processor.model.ForeignKey;
import dev.kinship.processor.model.KeyColumn;
import dev.kinship.processor.model.Property;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Spells a foreign key in prose. */
final class KeyText {

  private KeyText() {}

  /** As {@code pet.owner_id} references {@code person.id}. */
  static String references(ForeignKey key) {
    String from = key.holder().table().spelled();
    String to = key.target().table().spelled();
    return JavadocText.code(named(from, key.columns(), each -> each.column().spelled()))
        + " references "
        + JavadocText.code(named(to, key.columns(), each -> each.referenced().spelled()));
  }

  private static String named(
      String table, List<KeyColumn> columns, Function<KeyColumn, String> column) {
    String all = columns.stream().map(column).collect(Collectors.joining(", "));
    return columns.size() == 1 ? table + "." + all : table + " (" + all + ")";
  }

  /** A link to the property that holds it: its own column, where that is one, or to the entity. */
  static String link(ForeignKey key, String fromPackage) {
    return key.own().get(0).column() instanceof Property property
        ? JavadocText.link(key.holder(), property, fromPackage)
        : JavadocText.link(key.holder().type(), fromPackage);
  }
}
