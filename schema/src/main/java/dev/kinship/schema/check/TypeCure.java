package dev.kinship.schema.check;

import dev.kinship.schema.catalog.Column;
import dev.kinship.schema.catalog.ForeignKey;
import dev.kinship.schema.catalog.Relation;
import dev.kinship.sql.Identifiers;
import java.util.ArrayList;
import java.util.List;

/**
 * The statements that give a column another type.
 *
 * @param comparison knows the constraints in the way
 * @param relation the table
 * @param table the table as SQL spells it
 */
record TypeCure(Comparison comparison, Relation relation, String table) {

  String[] of(Column column, String wanted) {
    String name = Identifiers.spell(column.name());
    String alter = "ALTER TABLE " + table + " ALTER COLUMN " + name + " ";
    // A constraint between columns of two types stands in the way; that it lacks is found then.
    List<String> cure = new ArrayList<>(constraints(column));
    if (!column.defaultValue().isEmpty()) {
      cure.add(alter + "DROP DEFAULT");
    }
    // Each type can be cast to text, and text to each type; few can be cast to one another.
    String cast = wanted.equals("text") ? "" : "::" + wanted;
    cure.add(alter + "TYPE " + wanted + " USING " + name + "::text" + cast);
    return cure.toArray(String[]::new);
  }

  /** The foreign keys that the column holds, and those that point at it. */
  private List<String> constraints(Column column) {
    List<String> drops = new ArrayList<>();
    for (Relation each : comparison.catalog().relations()) {
      for (ForeignKey key : each.foreignKeys()) {
        boolean held = each.equals(relation) && key.columns().contains(column.name());
        boolean points =
            key.targetSchema().equals(relation.schema())
                && key.targetTable().equals(relation.name())
                && key.targetColumns().contains(column.name());
        if (held || points) {
          drops.add(
              "ALTER TABLE "
                  + Identifiers.spell(each.schema())
                  + "."
                  + Identifiers.spell(each.name())
                  + " DROP CONSTRAINT IF EXISTS "
                  + Identifiers.spell(key.name()));
        }
      }
    }
    return drops;
  }
}
