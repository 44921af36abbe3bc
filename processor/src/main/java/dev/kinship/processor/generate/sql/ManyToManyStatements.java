package dev.kinship.processor.generate.sql;

import dev.kinship.processor.model.ManyToMany;
import java.util.List;

/**
 * What the accessors of an end of a many-to-many association send.
 *
 * @param end the end
 * @param reads what those send that read the rows
 * @param unique the constraint that keeps each pair once
 * @param ddl the constraints, and the table where no entity stands for it
 */
public record ManyToManyStatements(
    ManyToMany end,
    ManyReads reads,
    List<Sql> set,
    Sql add,
    Sql remove,
    Sql create,
    Sql unique,
    Sql ddl)
    implements EndStatements {

  public ManyToManyStatements {
    set = List.copyOf(set);
  }

  static ManyToManyStatements of(ManyToMany end) {
    ManyToManySql sql = new ManyToManySql(end);
    return new ManyToManyStatements(
        end,
        ManyReads.of(sql),
        sql.set(),
        sql.add(),
        sql.remove(),
        sql.create(),
        sql.unique(),
        sql.ddl());
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.manyToMany(this);
  }
}
