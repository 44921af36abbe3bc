package dev.kinship.processor.generate.sql;

import dev.kinship.processor.model.InverseToMany;
import java.util.List;

/**
 * What the accessors of an inverse to-many end send.
 *
 * @param end the end
 * @param reads what those send that read the rows
 * @param remove empty where the key is required
 */
public record ToManyStatements(
    InverseToMany end, ManyReads reads, List<Sql> set, List<Sql> add, List<Sql> remove, Sql create)
    implements EndStatements {

  public ToManyStatements {
    set = List.copyOf(set);
    add = List.copyOf(add);
    remove = List.copyOf(remove);
  }

  static ToManyStatements of(InverseToMany end) {
    ToManySql sql = new ToManySql(end);
    return new ToManyStatements(
        end,
        ManyReads.of(sql),
        sql.set(),
        sql.add(),
        end.removes() ? sql.remove() : List.of(),
        sql.create());
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.toMany(this);
  }
}
