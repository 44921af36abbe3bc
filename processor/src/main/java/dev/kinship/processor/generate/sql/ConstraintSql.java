package dev.kinship.processor.generate.sql;

import dev.kinship.ReferentialAction;
import dev.kinship.processor.model.ForeignKey;

/** The constraints that the database should have for a key; the same whichever end spells them. */
public final class ConstraintSql {

  private final ForeignKey key;
  private final String alter;
  private final String column;
  private final boolean isOwnKey;

  ConstraintSql(ForeignKey key) {
    this.key = key;
    EntitySql holder = new EntitySql(key.holder());
    this.alter = "ALTER TABLE " + holder.table();
    this.column = key.column().spelled();
    this.isOwnKey = holder.keyColumns().equals(column);
  }

  /** All of them; that of a primary key every table has already. */
  Sql all() {
    String target = key.target().table().spelled();
    Sql reference =
        Sql.of(
            alter,
            "ADD FOREIGN KEY (" + column + ")",
            "REFERENCES " + target + " (" + key.referenced().spelled() + ")");
    Sql acting =
        action(action(reference, "ON DELETE ", key.onDelete()), "ON UPDATE ", key.onUpdate());
    return key.unique() && !isOwnKey ? acting.within("", ",").and(addUnique()) : acting;
  }

  /** The one without which the association is not one-to-one. */
  Sql unique() {
    return Sql.of(alter, addUnique());
  }

  private String addUnique() {
    return (isOwnKey ? "ADD PRIMARY KEY (" : "ADD UNIQUE (") + column + ")";
  }

  private static Sql action(Sql constraint, String event, ReferentialAction action) {
    boolean unsaid = action == ReferentialAction.NO_ACTION;
    return unsaid ? constraint : constraint.and(event + action.name().replace('_', ' '));
  }
}
