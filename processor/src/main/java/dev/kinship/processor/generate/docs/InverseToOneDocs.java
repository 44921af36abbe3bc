package dev.kinship.processor.generate.docs;

import static dev.kinship.processor.generate.docs.JavadocText.AS_A_WHOLE;
import static dev.kinship.processor.generate.docs.JavadocText.HANDLE;
import static dev.kinship.processor.generate.docs.JavadocText.ONE_ROUND_TRIP;
import static dev.kinship.processor.generate.docs.JavadocText.UNCHANGED;

import dev.kinship.OnReplace;
import dev.kinship.processor.generate.sql.InverseToOneSql;
import dev.kinship.processor.generate.text.RuntimeTypes;
import dev.kinship.processor.model.EntityShape;
import dev.kinship.processor.model.InverseToOne;
import dev.kinship.processor.model.Words;

/** The comments of the accessors at an inverse to-one end. */
public final class InverseToOneDocs {

  private final InverseToOne end;
  private final InverseToOneSql sql;
  private final InverseDocs common;
  private final EntityShape there;
  private final String row;
  private final String self;

  public InverseToOneDocs(InverseToOne end) {
    this.end = end;
    this.sql = new InverseToOneSql(end);
    this.common = new InverseDocs(end);
    this.there = end.there();
    this.row = Words.prose(end.accessors().noun());
    this.self = common.self();
  }

  public Javadoc get() {
    Javadoc doc =
        new Javadoc("Returns the " + row + ".")
            .sql(sql.getScoped())
            .scoped(there)
            .paragraph(ONE_ROUND_TRIP)
            .parameter("handle", HANDLE)
            .returns("the " + row + "; empty where there is none");
    return several(common.unsaved(doc), "");
  }

  public Javadoc getFetched() {
    Javadoc doc =
        new Javadoc("Returns the " + row + " if it is what {@code fetch} asks for.")
            .sql(sql.getScoped())
            .paragraph(common.fetched())
            .parameter("handle", HANDLE)
            .parameter("fetch", "which row, and with which lock")
            .returns("the " + row + "; empty where there is none that {@code fetch} asks for");
    return several(common.unsaved(doc), "");
  }

  public Javadoc has() {
    return common.unsaved(
        new Javadoc("Asks the database whether there is " + JavadocText.article(row) + ".")
            .sql(sql.has())
            .scoped(there)
            .paragraph(ONE_ROUND_TRIP)
            .parameter("handle", HANDLE)
            .returns("whether there is one now; the row is not loaded"));
  }

  public Javadoc hasFetched() {
    String one = JavadocText.article(row);
    return common.unsaved(
        new Javadoc("Asks the database whether there is " + one + " that {@code fetch} asks for.")
            .sql(sql.has())
            .paragraph(common.fetched())
            .parameter("handle", HANDLE)
            .parameter("fetch", "which row")
            .returns("whether there is one now; the row is not loaded"));
  }

  public Javadoc set() {
    String either = self + " or the given " + row;
    Javadoc doc =
        new Javadoc("Links the given " + row + " and no other.")
            .paragraph(policy())
            .sql(sql.set())
            .unscoped(there)
            .paragraph(AS_A_WHOLE)
            .parameter("handle", HANDLE)
            .parameter(end.parameter(), "the " + row + " that there shall be; null for none")
            .returns("what was linked, what was replaced, and what stayed");
    return refused(
        common
            .unsaved(doc, "the given " + row)
            .fails(RuntimeTypes.NO_SUCH_ROW, either + " is not in the database; " + UNCHANGED));
  }

  public Javadoc setKey() {
    String key = JavadocText.code(end.ownKey().column());
    return refused(
        common
            .unsaved(
                new Javadoc("Links the " + row + " with the given key and no other.")
                    .paragraph(policy())
                    .sql(sql.setKey())
                    .unscoped(there)
                    .paragraph(AS_A_WHOLE)
                    .parameter("handle", HANDLE)
                    .parameter(
                        end.keyParameter(),
                        "the " + key + " of the " + row + " that there shall be; null for none")
                    .returns(
                        "what was linked, as the database has it, what was replaced, and what"
                            + " stayed"))
            .fails(
                RuntimeTypes.NO_SUCH_ROW,
                self + " or that " + row + " is not in the database; " + UNCHANGED));
  }

  public Javadoc remove() {
    return common
        .unsaved(
            new Javadoc("Unlinks the " + row + ": its key becomes null, and no row is deleted.")
                .sql(sql.remove())
                .unscoped(there)
                .paragraph(AS_A_WHOLE)
                .parameter("handle", HANDLE)
                .returns("what was unlinked; nothing where there was none"))
        .fails(RuntimeTypes.NO_SUCH_ROW, self + " is not in the database");
  }

  public Javadoc create() {
    Javadoc doc =
        common
            .unsaved(
                new Javadoc("Inserts the " + row + " where there is none.")
                    .paragraph(
                        "Where there is one it stays, nothing is inserted, and a transaction of"
                            + " the caller's can go on.")
                    .sql(sql.create())
                    .unscoped(there)
                    .paragraph(ONE_ROUND_TRIP)
                    .parameter("handle", HANDLE)
                    .parameter(end.parameter(), "sets the values of the new row")
                    .returns("the " + row + " as the database has it"))
            .fails(RuntimeTypes.NO_SUCH_ROW, self + " is not in the database")
            .fails(RuntimeTypes.OCCUPIED, "there is one already; nothing is inserted")
            .fails(
                RuntimeTypes.NOT_UNIQUE,
                "the database does not hold the key unique; nothing is inserted, and a transaction"
                    + " of the caller's cannot go on");
    return InverseDocs.contradicted(doc);
  }

  public Javadoc build() {
    return common.build(row, end.parameter());
  }

  public Javadoc update() {
    Javadoc doc =
        common
            .unsaved(
                new Javadoc("Changes the " + row + " in its own table.")
                    .sql(sql.update())
                    .unscoped(there)
                    .paragraph(ONE_ROUND_TRIP)
                    .parameter("handle", HANDLE)
                    .parameter(end.parameter(), "sets the values to change")
                    .returns("the " + row + " as the database has it now"))
            .fails(RuntimeTypes.NO_SUCH_ROW, "there is none; " + UNCHANGED);
    return InverseDocs.contradicted(several(doc, "; " + UNCHANGED));
  }

  public Javadoc destroy() {
    Javadoc doc =
        new Javadoc("Deletes the " + row + ".")
            .sql(sql.destroy())
            .unscoped(there)
            .paragraph(AS_A_WHOLE)
            .parameter("handle", HANDLE)
            .returns("the " + row + " as it was; empty where there was none");
    return several(common.unsaved(doc), "; none is deleted");
  }

  public Javadoc descriptor() {
    return common.descriptor().sql(sql.ddl());
  }

  private String policy() {
    return JavadocText.policy(end.onReplace(), row, "is linked");
  }

  private Javadoc refused(Javadoc doc) {
    return end.onReplace() == OnReplace.REFUSE
        ? doc.fails(RuntimeTypes.REFUSED, "another would be replaced; " + UNCHANGED)
        : doc;
  }

  private static Javadoc several(Javadoc doc, String then) {
    return doc.fails(RuntimeTypes.NOT_UNIQUE, "there are several" + then);
  }
}
