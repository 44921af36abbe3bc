package dev.kinship.processor.generate.docs;

import dev.kinship.processor.generate.sql.PathStatements;
import dev.kinship.processor.model.EntityShape;
import dev.kinship.processor.model.Path;
import dev.kinship.processor.model.Words;
import java.util.stream.Collectors;

/** The comments of the accessors of a path. */
public final class PathDocs {

  private final Path end;
  private final PathStatements sql;
  private final EntityShape there;
  private final String rows;
  private final Path.Accessors names;

  public PathDocs(PathStatements sql) {
    this.end = sql.end();
    this.sql = sql;
    this.there = end.there();
    this.rows = Words.prose(end.accessors().noun());
    this.names = end.accessors();
  }

  public Javadoc get() {
    return end.toOne()
        ? new Javadoc("Returns the " + rows + "; empty if there is none.")
            .sql(sql.reads().getScoped())
            .scoped(there)
        : new Javadoc("Returns the " + rows + ", each once; an empty list if there are none.")
            .sql(sql.reads().getScoped().and("ORDER BY " + sql.reads().orderBy()))
            .scoped(there);
  }

  public Javadoc getFetched() {
    String what =
        end.toOne()
            ? "Returns the " + rows + " if {@code fetch} asks for it, and empty otherwise"
            : "Returns those of the " + rows + " that {@code fetch} asks for";
    return new Javadoc(JavadocText.overload(what, names.get()));
  }

  public Javadoc has() {
    String what =
        end.toOne()
            ? "Returns whether there is " + JavadocText.article(rows) + " now, without loading it."
            : "Returns whether there are any " + rows + " now, without loading them.";
    return new Javadoc(what).sql(sql.reads().has()).scoped(there);
  }

  public Javadoc hasFetched() {
    String what =
        end.toOne()
            ? "Returns whether there is " + JavadocText.article(rows)
            : "Returns whether there are any " + rows;
    return new Javadoc(JavadocText.overload(what + " that {@code fetch} asks for", names.has()));
  }

  public Javadoc hasAll() {
    return new Javadoc(
            "Returns whether all of the given "
                + rows
                + " are at the end of the path now; true if none is given.")
        .sql(sql.reads().hasAll())
        .scoped(there);
  }

  /** For the overload that takes a collection. */
  public Javadoc ofCollection(String accessor) {
    return new Javadoc(JavadocText.overload("The same for a collection", accessor));
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

  public static Javadoc descriptor(Path end) {
    String ways =
        end.arrival().ways().stream().map(JavadocText::code).collect(Collectors.joining(", then "));
    return new Javadoc("Follows " + ways + ".").sentence("A path is only read.");
  }
}
