package dev.kinship.processor.generate.docs;

import static dev.kinship.processor.generate.docs.JavadocText.UNCHANGED;

import dev.kinship.OnReplace;
import dev.kinship.processor.generate.sql.ToManyStatements;
import dev.kinship.processor.generate.text.RuntimeTypes;
import dev.kinship.processor.model.EntityShape;
import dev.kinship.processor.model.InverseToMany;
import dev.kinship.processor.model.Words;

/** The comments of the accessors at an inverse to-many end. */
public final class ToManyDocs {

  private final InverseToMany end;
  private final ToManyStatements sql;
  private final InverseDocs common;
  private final EntityShape there;
  private final String rows;
  private final String row;
  private final InverseToMany.Accessors names;

  public ToManyDocs(ToManyStatements sql) {
    this.end = sql.end();
    this.sql = sql;
    this.common = new InverseDocs(end);
    this.there = end.there();
    this.rows = Words.prose(end.accessors().noun());
    this.row = Words.prose(end.accessors().singularNoun());
    this.names = end.accessors();
  }

  public Javadoc get() {
    return new Javadoc("Returns the " + rows + "; an empty list if there are none.")
        .sql(sql.reads().getScoped().and("ORDER BY " + sql.reads().orderBy()))
        .scoped(there);
  }

  public Javadoc getFetched() {
    String what = "Returns those of the " + rows + " that {@code fetch} asks for";
    return new Javadoc(JavadocText.overload(what, names.get()));
  }

  public Javadoc set() {
    Javadoc doc =
        new Javadoc("Makes the given " + rows + " the only ones.")
            .sentence(policy())
            .sentence("Returns what was linked, what was replaced, and what stayed.")
            .sql(sql.set(), end)
            .unscoped(there);
    if (end.onReplace() == OnReplace.REFUSE) {
      doc.fails(RuntimeTypes.REFUSED, "a row would be replaced; " + UNCHANGED);
    }
    return doc;
  }

  public Javadoc add() {
    return new Javadoc("Links the given " + rows + ", and leaves the others linked.")
        .sentence("Returns what was linked, and what had been linked before.")
        .longSql(end)
        .unscoped(there);
  }

  public Javadoc remove() {
    return new Javadoc("Unlinks the given " + rows + " where they are linked; deletes nothing.")
        .sentence("Returns what was unlinked, and what was not.")
        .longSql(end)
        .unscoped(there);
  }

  /** For the overload that takes a collection. */
  public Javadoc ofCollection(String accessor) {
    return new Javadoc(JavadocText.overload("The same for a collection", accessor));
  }

  public Javadoc has() {
    return new Javadoc("Returns whether there are any " + rows + " now, without loading them.")
        .sql(sql.reads().has())
        .scoped(there);
  }

  public Javadoc hasFetched() {
    String what = "Returns whether there are any " + rows + " that {@code fetch} asks for";
    return new Javadoc(JavadocText.overload(what, names.has()));
  }

  public Javadoc hasAll() {
    return new Javadoc(
            "Returns whether all of the given " + rows + " are linked now; true if none is given.")
        .sql(sql.reads().hasAll())
        .scoped(there);
  }

  public Javadoc count() {
    return new Javadoc("Returns how many " + rows + " there are now, without loading them.")
        .sql(sql.reads().count())
        .scoped(there);
  }

  public Javadoc countFetched() {
    String what = "Returns how many " + rows + " there are that {@code fetch} asks for";
    return new Javadoc(JavadocText.overload(what, names.count()));
  }

  public Javadoc create() {
    return new Javadoc("Inserts " + JavadocText.article(row) + " that is linked, and returns it.")
        .sql(sql.create(), end);
  }

  public Javadoc build() {
    return common.build(row);
  }

  private String policy() {
    String others = "Others that were linked are ";
    return switch (end.onReplace()) {
      case DELETE -> others + "<b>deleted</b>.";
      case REFUSE -> "If others are linked, the call is refused.";
      case UNLINK, DEFAULT -> others + "unlinked: their key becomes null, and they stay.";
    };
  }
}
