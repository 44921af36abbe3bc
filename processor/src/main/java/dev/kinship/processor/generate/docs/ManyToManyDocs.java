package dev.kinship.processor.generate.docs;

import dev.kinship.processor.generate.sql.ManyToManyStatements;
import dev.kinship.processor.generate.text.RuntimeTypes;
import dev.kinship.processor.model.EntityShape;
import dev.kinship.processor.model.InverseToMany;
import dev.kinship.processor.model.ManyToMany;
import dev.kinship.processor.model.Words;
import java.util.List;

/** The comments of the accessors at an end of a many-to-many association. */
public final class ManyToManyDocs {

  private final ManyToMany end;
  private final ManyToManyStatements sql;
  private final EntityShape there;
  private final String rows;
  private final String row;
  private final String links;
  private final InverseToMany.Accessors names;

  public ManyToManyDocs(ManyToManyStatements sql) {
    this.end = sql.end();
    this.sql = sql;
    this.there = end.there();
    this.rows = Words.prose(end.accessors().noun());
    this.row = Words.prose(end.accessors().singularNoun());
    this.links = JavadocText.code(end.links().table().spelled());
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
    return written(
        new Javadoc("Makes the given " + rows + " the only ones.")
            .sentence("Links in " + links + " that stay are not touched.")
            .sentence("No " + row + " is deleted.")
            .sentence("Returns what was linked, what was unlinked, and what stayed.")
            .sql(sql.set(), end)
            .unscoped(there));
  }

  public Javadoc add() {
    return written(
        new Javadoc("Links the given " + rows + ", and leaves the others linked.")
            .sentence("Returns what was linked, and what had been linked before.")
            .sql(sql.add(), end)
            .unscoped(there));
  }

  public Javadoc remove() {
    return shared(
        new Javadoc("Deletes the links of the given " + rows + "; no " + row + " is deleted.")
            .sentence("Returns what was unlinked, and what was not.")
            .sql(sql.remove(), end)
            .unscoped(there));
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
    return shared(
        new Javadoc("Inserts " + JavadocText.article(row) + " that is linked, and returns it.")
            .sql(sql.create(), end));
  }

  /** With values for the links. */
  public Javadoc addWith() {
    String what = "Links with values for the other columns of new links";
    return new Javadoc(JavadocText.overload(what, names.add()));
  }

  public Javadoc getWithLinks() {
    return new Javadoc("Returns the " + rows + ", each with its link, from a join of both tables.")
        .scoped(there);
  }

  public Javadoc getWithLinksFetched() {
    String what = "Returns those that {@code fetch} asks for, each with its link";
    return new Javadoc(JavadocText.overload(what, end.getWithLinks()));
  }

  public static Javadoc descriptor(ManyToMany end) {
    String here = JavadocText.article(end.here().noun());
    String other = JavadocText.article(end.there().noun());
    String links = JavadocText.code(end.links().table().spelled());
    return new Javadoc("Each row of " + links + " links " + here + " with " + other + ".");
  }

  private Javadoc written(Javadoc doc) {
    return shared(doc).fails(RuntimeTypes.NOT_UNIQUE, "the database does not keep each pair once");
  }

  /** Rows that differ in a column that a link has once cannot be linked. */
  private Javadoc shared(Javadoc doc) {
    List<String> here = end.links().here().columns();
    return end.links().there().columns().stream()
        .filter(here::contains)
        .findFirst()
        .map(
            column ->
                doc.fails(
                    RuntimeTypes.CONTRADICTION,
                    "the two differ in what " + JavadocText.code(column) + " refers to"))
        .orElse(doc);
  }
}
