package dev.kinship.processor.generate.sql;

import dev.kinship.processor.model.InverseToOne;
import java.util.ArrayList;
import java.util.List;

/**
 * What the accessors of an inverse to-one end send.
 *
 * @param end the end
 * @param get what a {@code Fetch} is added to
 * @param getScoped the same within the default scope
 * @param remove empty where the key is required
 * @param unique the constraint without which the association is not one-to-one
 * @param ddl the constraints
 */
public record InverseToOneStatements(
    InverseToOne end,
    Sql get,
    Sql getScoped,
    Sql has,
    List<Sql> set,
    List<Sql> remove,
    Sql create,
    Sql ensure,
    Sql update,
    List<Sql> destroy,
    Sql unique,
    Sql ddl)
    implements EndStatements {

  public InverseToOneStatements {
    set = List.copyOf(set);
    remove = List.copyOf(remove);
    destroy = List.copyOf(destroy);
  }

  static InverseToOneStatements of(InverseToOne end) {
    InverseToOneSql sql = new InverseToOneSql(end);
    return new InverseToOneStatements(
        end,
        sql.get(),
        sql.getScoped(),
        sql.has(),
        sql.set(),
        end.removes() ? sql.remove() : List.of(),
        sql.create(),
        sql.ensure(),
        sql.update(),
        sql.destroy(),
        sql.unique(),
        sql.ddl());
  }

  /** With the row at the end, of which only the key is given. */
  public List<Sql> setKey() {
    List<Sql> all = new ArrayList<>(set);
    all.add(get);
    return all;
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.toOne(this);
  }
}
