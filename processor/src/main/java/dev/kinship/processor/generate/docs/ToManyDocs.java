package dev.kinship.processor.generate.docs;

import static dev.kinship.processor.generate.docs.JavadocText.AS_A_WHOLE;
import static dev.kinship.processor.generate.docs.JavadocText.HANDLE;
import static dev.kinship.processor.generate.docs.JavadocText.NONE_FOR_NONE;
import static dev.kinship.processor.generate.docs.JavadocText.ONE_ROUND_TRIP;

import dev.kinship.OnReplace;
import dev.kinship.processor.generate.sql.ToManySql;
import dev.kinship.processor.generate.text.RuntimeTypes;
import dev.kinship.processor.model.EntityShape;
import dev.kinship.processor.model.InverseToMany;
import dev.kinship.processor.model.Words;

/** The comments of the accessors at an inverse to-many end. */
public final class ToManyDocs {

  private static final String OF_GIVEN = AS_A_WHOLE.replace(".", NONE_FOR_NONE);

  private final InverseToMany end;
  private final ToManySql sql;
  private final InverseDocs common;
  private final EntityShape there;
  private final String rows;
  private final String row;
  private final String self;

  public ToManyDocs(InverseToMany end) {
    this.end = end;
    this.sql = new ToManySql(end);
    this.common = new InverseDocs(end);
    this.there = end.there();
    this.rows = Words.prose(end.accessors().noun());
    this.row = Words.prose(end.accessors().singularNoun());
    this.self = common.self();
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
    Javadoc doc =
        written(
                new Javadoc("Makes the given " + rows + " the only ones.")
                    .paragraph(policy())
                    .sql(sql.set())
                    .unscoped(there)
                    .paragraph(AS_A_WHOLE)
                    .parameter("handle", HANDLE)
                    .parameter(end.parameter(), "the " + rows + " that there shall be"))
            .returns("what was linked, what was replaced, and what stayed");
    if (end.onReplace() == OnReplace.REFUSE) {
      doc.fails(RuntimeTypes.REFUSED, "a row would be replaced; nothing is changed");
    }
    return doc;
  }

  public Javadoc add() {
    return written(
            new Javadoc("Links the given " + rows + "; the others stay.")
                .sql(sql.add())
                .unscoped(there)
                .paragraph(OF_GIVEN)
                .parameter("handle", HANDLE)
                .parameter(end.parameter(), "the " + rows + " to link"))
        .returns("what was linked, and what had been linked before");
  }

  public Javadoc remove() {
    return eitherUnsaved(
            new Javadoc("Unlinks those of the given " + rows + " that are linked; none is deleted.")
                .sql(sql.remove())
                .unscoped(there)
                .paragraph(OF_GIVEN)
                .parameter("handle", HANDLE)
                .parameter(end.parameter(), "the " + rows + " to unlink"))
        .returns("what was unlinked, and what was left as it is")
        .fails(RuntimeTypes.NO_SUCH_ROW, self + " is not in the database; nothing is changed");
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
            .paragraph(common.fetched())
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
            .paragraph(common.fetched())
            .parameter("handle", HANDLE)
            .parameter("fetch", "which rows")
            .returns("how many there are now; no row is loaded"));
  }

  public Javadoc create() {
    return InverseDocs.contradicted(
        unsaved(
                new Javadoc("Inserts a row that is linked as one of the " + rows + ".")
                    .sql(sql.create())
                    .paragraph(ONE_ROUND_TRIP)
                    .parameter("handle", HANDLE)
                    .parameter(end.singularParameter(), "sets the values of the new row")
                    .returns("the " + row + " as the database has it"))
            .fails(RuntimeTypes.NO_SUCH_ROW, self + " is not in the database"));
  }

  public Javadoc build() {
    return common.build(row, end.singularParameter());
  }

  public Javadoc descriptor() {
    return common.descriptor();
  }

  private String policy() {
    return switch (end.onReplace()) {
      case DELETE -> "Rows that were linked and are not among them are <b>deleted</b>.";
      case REFUSE ->
          "Where a row that was linked is not among them, the call is refused and nothing changes.";
      case UNLINK, DEFAULT ->
          "Rows that were linked and are not among them are unlinked: their key becomes null, and"
              + " they stay.";
    };
  }

  private Javadoc written(Javadoc doc) {
    String either = self + " or one of the " + rows;
    return eitherUnsaved(doc)
        .fails(RuntimeTypes.NO_SUCH_ROW, either + " is not in the database; nothing is changed");
  }

  private Javadoc eitherUnsaved(Javadoc doc) {
    return common.unsaved(doc, "one of the " + rows);
  }

  private Javadoc unsaved(Javadoc doc) {
    return common.unsaved(doc);
  }
}
