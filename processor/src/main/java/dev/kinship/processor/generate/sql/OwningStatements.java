package dev.kinship.processor.generate.sql;

import dev.kinship.processor.model.OwningToOne;
import java.util.List;
import java.util.Optional;

/**
 * What the accessors of an owning to-one end send.
 *
 * @param end the end
 * @param get reads the target; with a default scope the last column says whether it is in it
 * @param fetch what a {@code Fetch} is added to where the key is at hand
 * @param lookup what a {@code Fetch} is added to where only the row is
 * @param set one statement, or several where the key is unique
 * @param remove empty where the key is required
 * @param destroy empty where nothing is destroyed
 * @param ddl the constraints
 */
public record OwningStatements(
    OwningToOne end,
    Sql get,
    Sql fetch,
    Sql lookup,
    Sql has,
    List<Sql> set,
    Optional<Sql> remove,
    Sql create,
    Sql update,
    Optional<Sql> destroy,
    Sql ddl)
    implements EndStatements {

  public OwningStatements {
    set = List.copyOf(set);
  }

  static OwningStatements of(OwningToOne end) {
    OwningSql sql = new OwningSql(end);
    return new OwningStatements(
        end,
        sql.get(),
        sql.fetch(),
        sql.lookup(),
        sql.has(),
        sql.set(),
        end.removes() ? Optional.of(sql.remove()) : Optional.empty(),
        sql.create(),
        sql.update(),
        end.destroys() ? Optional.of(sql.destroy()) : Optional.empty(),
        sql.ddl());
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.owning(this);
  }
}
