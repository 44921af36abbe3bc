package dev.kinship.processor.generate.docs;

import static dev.kinship.processor.generate.docs.JavadocText.UNCHANGED;

import dev.kinship.OnReplace;
import dev.kinship.processor.generate.sql.InverseToOneStatements;
import dev.kinship.processor.generate.text.RuntimeTypes;
import dev.kinship.processor.model.EntityShape;
import dev.kinship.processor.model.InverseToOne;
import dev.kinship.processor.model.Words;

/** The comments of the accessors at an inverse to-one end. */
public final class InverseToOneDocs {

  private final InverseToOne end;
  private final InverseToOneStatements sql;
  private final InverseDocs common;
  private final EntityShape there;
  private final String row;
  private final InverseToOne.Accessors names;

  public InverseToOneDocs(InverseToOneStatements sql) {
    this.end = sql.end();
    this.sql = sql;
    this.common = new InverseDocs(end);
    this.there = end.there();
    this.row = Words.prose(end.accessors().noun());
    this.names = end.accessors();
  }

  public Javadoc get() {
    return several(
        new Javadoc("Returns the " + row + "; empty if there is none.")
            .sql(sql.getScoped())
            .scoped(there),
        "");
  }

  public Javadoc getFetched() {
    String what = "Returns the " + row + " if {@code fetch} asks for it, and empty otherwise";
    return new Javadoc(JavadocText.overload(what, names.get()));
  }

  public Javadoc has() {
    String one = JavadocText.article(row);
    return new Javadoc("Returns whether there is " + one + " now, without loading it.")
        .sql(sql.has())
        .scoped(there);
  }

  public Javadoc hasFetched() {
    String one = JavadocText.article(row);
    String what = "Returns whether there is " + one + " that {@code fetch} asks for";
    return new Javadoc(JavadocText.overload(what, names.has()));
  }

  public Javadoc set() {
    return refused(
        new Javadoc("Links the given " + row + ", or none if it is null.")
            .sentence(policy())
            .sentence("Returns what was linked, what was replaced, and what stayed.")
            .sql(sql.set(), end)
            .unscoped(there));
  }

  public Javadoc setKey() {
    String key = end.settable().map(each -> JavadocText.code(each.column())).orElse("key");
    String what = "Links the " + row + " with this " + key;
    return refused(new Javadoc(JavadocText.overload(what, names.set())));
  }

  public Javadoc remove() {
    return new Javadoc("Unlinks the " + row + " and deletes nothing.")
        .sentence("Returns what was unlinked, or nothing if there was none.")
        .sql(sql.remove(), end)
        .unscoped(there);
  }

  public Javadoc create() {
    return new Javadoc("Inserts the " + row + " and returns it, if there is none yet.")
        .sentence("If there is one, nothing is inserted, and the transaction can go on.")
        .sql(sql.create(), end)
        .unscoped(there)
        .fails(RuntimeTypes.OCCUPIED, "there is one already")
        .fails(
            RuntimeTypes.NOT_UNIQUE,
            "the database does not hold the key unique; the transaction cannot go on");
  }

  public Javadoc ensure() {
    return new Javadoc("Inserts the " + row + ", or updates the one there is, and returns it.")
        .sentence("Any number of callers may do so at once.")
        .sql(sql.ensure(), end)
        .unscoped(there)
        .fails(
            RuntimeTypes.NOT_UNIQUE,
            "the database does not hold the key unique; the transaction cannot go on");
  }

  public Javadoc build() {
    return common.build(row);
  }

  public Javadoc update() {
    return several(
        new Javadoc("Updates the row of the " + row + " and returns it.")
            .sql(sql.update(), end)
            .unscoped(there),
        "; " + UNCHANGED);
  }

  public Javadoc destroy() {
    return several(
        new Javadoc("<b>Deletes</b> the " + row + " and returns it; empty if there was none.")
            .sql(sql.destroy(), end)
            .unscoped(there),
        "; none is deleted");
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
