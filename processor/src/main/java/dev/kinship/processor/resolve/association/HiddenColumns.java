package dev.kinship.processor.resolve.association;

import dev.kinship.processor.model.HiddenColumn;
import dev.kinship.processor.model.KeyColumn;
import dev.kinship.processor.model.Property;
import dev.kinship.processor.report.Finding;
import dev.kinship.processor.report.Problem;
import dev.kinship.processor.report.Site;
import dev.kinship.processor.resolve.draft.AssociationIndex;
import dev.kinship.processor.resolve.draft.Draft;
import dev.kinship.processor.resolve.draft.Key;
import dev.kinship.sql.Identifiers;

/** Judges a key column that is no property. */
public final class HiddenColumns {

  private HiddenColumns() {}

  /** Adds a finding, to the entity that declares the key, where its holder has such a column. */
  static void check(
      AssociationIndex index,
      Draft declaring,
      Draft holder,
      HiddenColumn column,
      boolean several,
      Site site) {
    for (Property property : holder.properties.values()) {
      if (isOne(property.column(), column.column())) {
        declaring.findings.add(
            Finding.of(
                Problem.COLUMN_TWICE,
                site,
                "'"
                    + column.column()
                    + "' is the column of the property '"
                    + property.name()
                    + "' of "
                    + holder.name(),
                "Put @BelongsTo on '" + property.name() + "'."));
        return;
      }
      if (property.name().equals(column.name())) {
        declaring.findings.add(
            Finding.of(
                Problem.COLUMN_TWICE,
                site,
                "'"
                    + column.column()
                    + "' would be '"
                    + column.name()
                    + "' in Java, which is a"
                    + " property of "
                    + holder.name()
                    + " with the column '"
                    + property.column()
                    + "'",
                "Rename the property, or put @BelongsTo on it if it is the key."));
        return;
      }
    }
    for (Key key : index.keys(holder)) {
      // A key of several columns may share some.
      if (!several
          && key.columns().stream()
              .map(KeyColumn::column)
              .anyMatch(
                  each ->
                      isOne(each.column(), column.column()) || each.name().equals(column.name()))) {
        declaring.findings.add(
            Finding.of(
                Problem.COLUMN_TWICE,
                site,
                "'" + column.column() + "' is the key of " + key.displayName() + " already",
                "Give one of the two another 'column', or remove it."));
        return;
      }
    }
  }

  /** Whether two names are one for the server, which cuts long ones. */
  private static boolean isOne(String column, String other) {
    return Identifiers.cut(column).equals(Identifiers.cut(other));
  }
}
