package dev.kinship.processor.generate.docs;

import static dev.kinship.processor.generate.docs.JavadocText.AS_A_WHOLE;
import static dev.kinship.processor.generate.docs.JavadocText.HANDLE;
import static dev.kinship.processor.generate.docs.JavadocText.NONE_FOR_NONE;
import static dev.kinship.processor.generate.docs.JavadocText.ONE_ROUND_TRIP;

import dev.kinship.processor.generate.sql.ManyToManySql;
import dev.kinship.processor.generate.text.RuntimeTypes;
import dev.kinship.processor.model.EntityShape;
import dev.kinship.processor.model.ManyToMany;
import dev.kinship.processor.model.Words;
import java.util.List;

/** The comments of the accessors at an end of a many-to-many association. */
public final class ManyToManyDocs {

  private static final String OF_GIVEN = AS_A_WHOLE.replace(".", NONE_FOR_NONE);

  private final ManyToMany end;
  private final ManyToManySql sql;
  private final EntityShape there;
  private final String rows;
  private final String row;
  private final String self;
  private final String links;

  public ManyToManyDocs(ManyToMany end) {
    this.end = end;
    this.sql = new ManyToManySql(end);
    this.there = end.there();
    this.rows = Words.prose(end.accessors().noun());
    this.row = Words.prose(end.accessors().singularNoun());
    this.self = "this " + end.here().noun();
    this.links = JavadocText.code(end.links().table().spelled());
  }

  public Javadoc get() {
    return unsaved(
        new Javadoc("Returns the " + rows + ".")
            .sql(sql.getScoped().and("ORDER BY " + sql.orderBy()))
            .scoped(there)
            .paragraph(ONE_ROUND_TRIP)
            .parameter("handle", HANDLE)
            .returns("the " + rows + "; an empty list where there are none"));
  }

  public Javadoc getFetched() {
    return unsaved(
        new Javadoc("Returns those of the " + rows + " that {@code fetch} asks for.")
            .sql(sql.getScoped())
            .paragraph(JavadocText.fetched(there, sql.orderBy()) + " " + ONE_ROUND_TRIP)
            .parameter("handle", HANDLE)
            .parameter("fetch", "which rows, in which order, and with which lock")
            .returns("the " + rows + "; an empty list where there are none"));
  }

  public Javadoc set() {
    return written(
            new Javadoc("Makes the given " + rows + " the only ones.")
                .paragraph(
                    "Links in "
                        + links
                        + " that are missing are inserted, and those of other "
                        + rows
                        + " are deleted; those that stay are not touched. No "
                        + row
                        + " is deleted.")
                .sql(sql.set())
                .unscoped(there)
                .paragraph(AS_A_WHOLE)
                .parameter("handle", HANDLE)
                .parameter(end.parameter(), "the " + rows + " that there shall be"))
        .returns("what was linked, what was unlinked, and what stayed");
  }

  public Javadoc add() {
    return written(
            new Javadoc("Links the given " + rows + "; the others stay.")
                .paragraph("Links that are there are not touched.")
                .sql(sql.add())
                .unscoped(there)
                .paragraph(OF_GIVEN)
                .parameter("handle", HANDLE)
                .parameter(end.parameter(), "the " + rows + " to link"))
        .returns("what was linked, and what had been linked before");
  }

  public Javadoc remove() {
    return shared(
        eitherUnsaved(
                new Javadoc(
                        "Deletes the links of the given " + rows + "; no " + row + " is deleted.")
                    .sql(sql.remove())
                    .unscoped(there)
                    .paragraph(OF_GIVEN)
                    .parameter("handle", HANDLE)
                    .parameter(end.parameter(), "the " + rows + " to unlink"))
            .returns("what was unlinked, and what was left as it is")
            .fails(RuntimeTypes.NO_SUCH_ROW, self + " is not in the database; nothing is changed"));
  }

  public Javadoc has() {
    return unsaved(
        new Javadoc("Asks the database whether there are any " + rows + ".")
            .sql(sql.has())
            .scoped(there)
            .paragraph(ONE_ROUND_TRIP)
            .parameter("handle", HANDLE)
            .returns("whether there are any now; no row is loaded"));
  }

  public Javadoc hasFetched() {
    return unsaved(
        new Javadoc(
                "Asks the database whether there are any " + rows + " that {@code fetch} asks for.")
            .sql(sql.has())
            .paragraph(JavadocText.fetched(there) + " " + ONE_ROUND_TRIP)
            .parameter("handle", HANDLE)
            .parameter("fetch", "which rows")
            .returns("whether there are any now; no row is loaded"));
  }

  public Javadoc hasAll() {
    return eitherUnsaved(
        new Javadoc("Asks the database whether the given " + rows + " are all linked.")
            .sql(sql.hasAll())
            .scoped(there)
            .paragraph(ONE_ROUND_TRIP.replace(".", NONE_FOR_NONE))
            .parameter("handle", HANDLE)
            .parameter(end.parameter(), "the " + rows + " to look for")
            .returns("whether all of them are linked now; yes where none is given"));
  }

  public Javadoc count() {
    return unsaved(
        new Javadoc("Counts the " + rows + ".")
            .sql(sql.count())
            .scoped(there)
            .paragraph(ONE_ROUND_TRIP)
            .parameter("handle", HANDLE)
            .returns("how many there are now; no row is loaded"));
  }

  public Javadoc countFetched() {
    return unsaved(
        new Javadoc("Counts those of the " + rows + " that {@code fetch} asks for.")
            .sql(sql.countFetched())
            .paragraph(JavadocText.fetched(there) + " " + ONE_ROUND_TRIP)
            .parameter("handle", HANDLE)
            .parameter("fetch", "which rows")
            .returns("how many there are now; no row is loaded"));
  }

  public Javadoc create() {
    return shared(
        unsaved(
                new Javadoc("Inserts a row that is linked as one of the " + rows + ".")
                    .sql(sql.create())
                    .paragraph(ONE_ROUND_TRIP)
                    .parameter("handle", HANDLE)
                    .parameter(end.singularParameter(), "sets the values of the new row")
                    .returns("the " + row + " as the database has it"))
            .fails(RuntimeTypes.NO_SUCH_ROW, self + " is not in the database"));
  }

  /**
   * With values for the links.
   *
   * @param parameter the parameter with one row or several
   * @param link the parameter with the values
   */
  public Javadoc addWith(String parameter, String link) {
    return written(
            new Javadoc("Links " + rows + ", with values for the other columns of the links.")
                .paragraph(
                    "The SQL is that of "
                        + JavadocText.code(end.accessors().add())
                        + ", with these columns. Links that are there are not touched.")
                .paragraph(OF_GIVEN)
                .parameter("handle", HANDLE)
                .parameter(parameter, "what to link")
                .parameter(link, "sets the values of each new link but its two ends"))
        .returns("what was linked, and what had been linked before");
  }

  public Javadoc getWithLinks() {
    return unsaved(
        new Javadoc("Returns the " + rows + ", each with its link.")
            .paragraph("The two tables are joined.")
            .scoped(there)
            .paragraph(ONE_ROUND_TRIP)
            .parameter("handle", HANDLE)
            .returns("the pairs; an empty list where there are none"));
  }

  public Javadoc getWithLinksFetched() {
    return unsaved(
        new Javadoc(
                "Returns those of the "
                    + rows
                    + " that {@code fetch} asks for, each with its link.")
            .paragraph(
                "The two tables are joined. "
                    + JavadocText.fetched(there, sql.orderBy())
                    + " "
                    + ONE_ROUND_TRIP)
            .parameter("handle", HANDLE)
            .parameter("fetch", "which rows, and in which order")
            .returns("the pairs; an empty list where there are none"));
  }

  public Javadoc descriptor() {
    return new Javadoc(
        "Each row of "
            + links
            + " links "
            + JavadocText.article(end.here().noun())
            + " with "
            + JavadocText.article(there.noun())
            + ".");
  }

  private Javadoc written(Javadoc doc) {
    String either = self + " or one of the " + rows;
    return shared(
        eitherUnsaved(doc)
            .fails(RuntimeTypes.NO_SUCH_ROW, either + " is not in the database; nothing is changed")
            .fails(RuntimeTypes.NOT_UNIQUE, "the database does not keep each pair once"));
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

  private Javadoc eitherUnsaved(Javadoc doc) {
    if (!there.keyMayBeNull()) {
      return unsaved(doc);
    }
    String other = "one of the " + rows;
    return doc.fails(
        RuntimeTypes.UNSAVED, (mayBeUnsaved() ? self + " or " + other : other) + " has no key");
  }

  private Javadoc unsaved(Javadoc doc) {
    return mayBeUnsaved() ? doc.fails(RuntimeTypes.UNSAVED, self + " has no key") : doc;
  }

  private boolean mayBeUnsaved() {
    return end.links().here().referenced().stream().anyMatch(each -> !each.type().isPrimitive());
  }
}
