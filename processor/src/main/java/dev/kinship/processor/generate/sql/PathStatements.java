package dev.kinship.processor.generate.sql;

import dev.kinship.processor.model.Path;
import java.util.List;

/**
 * What the accessors of a path send.
 *
 * @param end the path
 * @param reads what those send that read the rows
 * @param unique the constraints without which one row may be several
 */
public record PathStatements(Path end, ManyReads reads, List<Sql> unique) implements EndStatements {

  public PathStatements {
    unique = List.copyOf(unique);
  }

  static PathStatements of(Path end) {
    PathSql sql = new PathSql(end);
    return new PathStatements(end, ManyReads.of(sql), sql.unique());
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.path(this);
  }
}
