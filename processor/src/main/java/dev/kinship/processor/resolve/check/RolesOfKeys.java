package dev.kinship.processor.resolve.check;

import dev.kinship.processor.model.KeyColumn;
import dev.kinship.processor.model.Property;
import dev.kinship.processor.read.AnnotationView;
import dev.kinship.processor.read.PropertyDeclaration;
import dev.kinship.processor.report.Finding;
import dev.kinship.processor.report.Problem;
import dev.kinship.processor.resolve.draft.AssociationIndex;
import dev.kinship.processor.resolve.draft.Draft;
import dev.kinship.processor.resolve.draft.InverseEnd;
import dev.kinship.processor.resolve.draft.Key;
import java.util.List;
import java.util.stream.Stream;

/**
 * Refuses foreign keys with columns that the database fills, where the property itself does not say
 * that it is of a key: associations write these columns.
 */
public final class RolesOfKeys {

  private RolesOfKeys() {}

  /** Adds a finding for each such column of an entity. */
  public static void check(Draft draft, AssociationIndex index) {
    List<Key> keys =
        Stream.concat(
                index.keys(draft).stream(), index.inverse(draft).stream().map(InverseEnd::key))
            .distinct()
            .toList();
    for (Key key : keys) {
      for (KeyColumn column : key.columns()) {
        if (column.column() instanceof Property property) {
          key.holder().declared(property.name()).ifPresent(each -> check(draft, key, each));
        }
      }
    }
  }

  private static void check(Draft draft, Key key, PropertyDeclaration property) {
    List<AnnotationView> roles = property.annotations().roles();
    boolean said =
        property.annotations().id() != null || !property.annotations().belongsTo().isEmpty();
    if (roles.isEmpty() || said) {
      return;
    }
    // One that only its other end declares may be on an entity that is compiled already.
    boolean due = key.holder().due;
    Draft guilty = due ? key.holder() : draft;
    String annotation = "@" + roles.get(0).simpleName();
    Finding finding =
        Finding.of(
            Problem.ROLE_ON_KEY,
            due ? roles.get(0).site() : key.declaredBy().site(),
            "'"
                + key.holder().name()
                + "."
                + property.name()
                + "' is "
                + annotation
                + " and a column of the key of '"
                + key.displayName()
                + "', which statements compare and write",
            "Remove " + annotation + ".");
    if (guilty.findings.stream().noneMatch(each -> each.site().equals(finding.site()))) {
      guilty.findings.add(finding);
    }
  }
}
