package dev.kinship.processor.generate.docs;

import dev.kinship.processor.model.EntityShape;
import dev.kinship.processor.model.HeldKey;
import dev.kinship.processor.model.KeyColumn;
import dev.kinship.processor.model.KeyRecord;
import dev.kinship.processor.model.KeyedEnd;
import dev.kinship.processor.model.Property;
import java.util.List;
import java.util.stream.Collectors;

/** The comments of foreign keys, and of keys of several columns. */
public final class KeyDocs {

  private KeyDocs() {}

  /** Of the constant for an end of an association. */
  public static Javadoc end(KeyedEnd end) {
    String here = end.here().type().packageName();
    String declared = "; see " + KeyText.link(end.key(), here) + ".";
    return new Javadoc(KeyText.references(end.key()) + declared);
  }

  public static String own(EntityShape entity, KeyRecord key) {
    return new Javadoc(
            what(key)
                + " of "
                + JavadocText.link(entity.type(), entity.type().packageName())
                + ": "
                + columns(key.properties())
                + ".")
        .build();
  }

  public static String held(HeldKey key) {
    String all =
        key.columns().stream()
            .map(each -> each.column().column())
            .collect(Collectors.joining(", "));
    String own =
        key.columns().stream()
            .filter(each -> !each.shared())
            .map(each -> each.column().column())
            .collect(Collectors.joining(", "));
    boolean shares = key.columns().stream().anyMatch(KeyColumn::shared);
    return new Javadoc(
            "The foreign key "
                + JavadocText.code(all)
                + (shares ? ", of which " + JavadocText.code(own) + " is its own." : "."))
        .build();
  }

  public static String record(EntityShape entity, KeyRecord key) {
    Javadoc doc =
        new Javadoc(
            "A value of "
                + what(key).replaceFirst("^The", "the")
                + " of "
                + JavadocText.link(entity.type(), entity.type().packageName())
                + ".");
    for (Property each : key.properties()) {
      doc.component(key.component(each), "the " + JavadocText.code(each.column()));
    }
    return doc.build();
  }

  private static String what(KeyRecord key) {
    return key.name().isEmpty() ? "The key" : "The unique key " + JavadocText.code(key.name());
  }

  private static String columns(List<Property> properties) {
    return JavadocText.code(
        properties.stream().map(Property::column).collect(Collectors.joining(", ")));
  }
}
