package dev.kinship.processor.generate.sql;

import dev.kinship.processor.model.Association;
import dev.kinship.processor.model.InverseToMany;
import dev.kinship.processor.model.InverseToOne;
import dev.kinship.processor.model.ManyToMany;
import dev.kinship.processor.model.OwningToOne;
import dev.kinship.processor.model.Path;

/** What the accessors of an end send: built once, for each file that names it. */
public sealed interface EndStatements
    permits OwningStatements,
        InverseToOneStatements,
        ToManyStatements,
        ManyToManyStatements,
        PathStatements {

  /** Takes the statements of each sort of end. */
  interface Visitor<R> {

    R owning(OwningStatements sql);

    R toOne(InverseToOneStatements sql);

    R toMany(ToManyStatements sql);

    R manyToMany(ManyToManyStatements sql);

    R path(PathStatements sql);
  }

  /** The end. */
  Association end();

  <R> R accept(Visitor<R> visitor);

  /** Builds the statements of an end. */
  static EndStatements of(Association end) {
    return end.accept(
        new Association.Visitor<>() {
          @Override
          public EndStatements owning(OwningToOne end) {
            return OwningStatements.of(end);
          }

          @Override
          public EndStatements toOne(InverseToOne end) {
            return InverseToOneStatements.of(end);
          }

          @Override
          public EndStatements toMany(InverseToMany end) {
            return ToManyStatements.of(end);
          }

          @Override
          public EndStatements manyToMany(ManyToMany end) {
            return ManyToManyStatements.of(end);
          }

          @Override
          public EndStatements path(Path end) {
            return PathStatements.of(end);
          }
        });
  }
}
