package dev.kinship.processor.generate.sql;

import dev.kinship.ReferentialAction;
import dev.kinship.processor.model.ForeignKey;
import dev.kinship.processor.model.KeyColumn;
import java.util.stream.Collectors;

/** The constraints that the database should have for a key; the same whichever end spells them. */
public final class ConstraintSql {

  private static final String ON_DELETE = "ON DELETE ";

  private final ForeignKey key;
  private final String alter;
  private final KeySql columns;
  private final boolean isOwnKey;

  ConstraintSql(ForeignKey key) {
    this.key = key;
    EntitySql holder = new EntitySql(key.holder());
    this.alter = "ALTER TABLE " + holder.table();
    this.columns = new KeySql(key);
    this.isOwnKey = holder.isKey(key.columns().stream().map(KeyColumn::column).toList());
  }

  /** All of them; that of a primary key every table has already. */
  Sql all() {
    String target = key.target().table().spelled();
    Sql reference =
        Sql.of(
            alter,
            "ADD FOREIGN KEY (" + columns.columns() + ")",
            "REFERENCES " + target + " (" + columns.referenced() + ")");
    Sql acting = action(action(reference, ON_DELETE, key.onDelete()), "ON UPDATE ", key.onUpdate());
    return key.unique() && !isOwnKey ? acting.within("", ",").and(addUnique()) : acting;
  }

  /** The one without which the association is not one-to-one. */
  Sql unique() {
    return Sql.of(alter, addUnique());
  }

  private String addUnique() {
    return (isOwnKey ? "ADD PRIMARY KEY (" : "ADD UNIQUE (") + columns.columns() + ")";
  }

  private Sql action(Sql constraint, String event, ReferentialAction action) {
    if (action == ReferentialAction.NO_ACTION) {
      return constraint;
    }
    // What is shared with other keys does not become null with this one.
    boolean partly =
        action == ReferentialAction.SET_NULL
            && event.equals(ON_DELETE)
            && key.columns().size() > key.cleared().size();
    String columns =
        key.cleared().stream()
            .map(each -> each.column().spelled())
            .collect(Collectors.joining(", ", " (", ")"));
    return constraint.and(event + action.name().replace('_', ' ') + (partly ? columns : ""));
  }
}
