package dev.kinship.processor.generate.sql;

import dev.kinship.processor.model.Path;
import java.util.List;

/**
 * What the accessors of a path send.
 *
 * @param end the path
 * @param get what a {@code Fetch} is added to
 * @param getScoped the same within the default scope
 * @param orderBy the declared order, and the key where that leaves rows equal
 * @param unique the constraints without which one row may be several
 */
public record PathStatements(
    Path end,
    Sql get,
    Sql getScoped,
    String orderBy,
    Sql has,
    Sql hasAll,
    Sql count,
    List<Sql> unique)
    implements EndStatements {

  public PathStatements {
    unique = List.copyOf(unique);
  }

  static PathStatements of(Path end) {
    PathSql sql = new PathSql(end);
    return new PathStatements(
        end,
        sql.get(),
        sql.getScoped(),
        sql.orderBy(),
        sql.has(),
        sql.hasAll(),
        sql.count(),
        sql.unique());
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.path(this);
  }
}
