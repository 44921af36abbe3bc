package dev.kinship.processor.generate.docs;

import static dev.kinship.processor.generate.docs.JavadocText.UNCHANGED;

import dev.kinship.OnReplace;
import dev.kinship.processor.generate.sql.OwningStatements;
import dev.kinship.processor.generate.text.RuntimeTypes;
import dev.kinship.processor.model.Column;
import dev.kinship.processor.model.ForeignKey;
import dev.kinship.processor.model.KeyColumn;
import dev.kinship.processor.model.OwningToOne;
import dev.kinship.processor.model.Property;
import dev.kinship.processor.model.Words;
import java.util.List;
import java.util.Optional;

/** The comments of the accessors at an owning to-one end. */
public final class OwningDocs {

  private final OwningToOne end;
  private final OwningStatements sql;
  private final String target;
  private final String self;
  private final String keyIsNull;

  public OwningDocs(OwningStatements sql) {
    this.end = sql.end();
    this.sql = sql;
    this.target = "the " + Words.prose(end.accessors().noun());
    this.self = "this " + end.here().noun();
    this.keyIsNull = keyIsNull(end.key());
  }

  public Javadoc get() {
    ForeignKey key = end.key();
    String orEmpty = key.required() ? "." : "; empty if " + nothingToSee() + ".";
    Javadoc doc = new Javadoc("Returns " + target + orEmpty).sql(sql.get()).scoped(end.there());
    if (key.required() && (mayLackKey() || end.there().defaultScope().isPresent())) {
      doc.fails(RuntimeTypes.REQUIRED, nothingToSee());
    }
    return doc.fails(RuntimeTypes.DANGLING_KEY, "the key points at no row");
  }

  public Javadoc getFetched() {
    String what = "Returns " + target + " if {@code fetch} asks for it, and empty otherwise";
    return new Javadoc(JavadocText.overload(what, end.accessors().get()));
  }

  public Javadoc set() {
    Javadoc doc =
        new Javadoc("Links " + target + " and returns " + written("a copy with the new key") + ".")
            .sentence(columns());
    if (end.key().unique()) {
      doc.sentence(JavadocText.policy(end.onReplace(), end.here().noun(), "is linked to it"));
    }
    doc.sql(sql.set(), end).unscoped(end.there());
    if (end.key().unique() && !end.key().selfReference()) {
      doc.unscoped(end.here());
    }
    return linking(doc, true);
  }

  public Javadoc setKey() {
    Optional<KeyColumn> one = end.key().settable();
    String key = one.map(each -> JavadocText.code(each.referenced().column())).orElse("key");
    String rest =
        one.isPresent() && end.key().isComposite() ? " and the other key columns of " + self : "";
    String what = "Links " + target + " by its " + key + rest;
    boolean mayBeNull = one.isEmpty() || !one.get().column().parameterType().isPrimitive();
    return linking(new Javadoc(JavadocText.overload(what, end.accessors().set())), mayBeNull);
  }

  public Javadoc has() {
    return new Javadoc("Returns whether there is " + article() + " now, without loading it.")
        .sql(sql.has())
        .scoped(end.there());
  }

  public Javadoc hasFetched() {
    String what = "Returns whether there is " + article() + " that {@code fetch} asks for";
    return new Javadoc(JavadocText.overload(what, end.accessors().has()));
  }

  public Javadoc remove() {
    String copy = written("a copy without the key");
    return new Javadoc("Unlinks " + target + ", deletes nothing, and returns " + copy + ".")
        .sql(sql.remove().orElseThrow(), end);
  }

  public Javadoc create() {
    String holder = self + (end.key().hidden() ? "" : " with the new key");
    return new Javadoc("Inserts and links " + target + ". Returns it and " + holder + ".")
        .sql(sql.create(), end);
  }

  public Javadoc update() {
    return new Javadoc("Updates the row of " + target + " and returns it.")
        .sql(sql.update(), end)
        .unscoped(end.there());
  }

  public Javadoc destroy() {
    String copy = written("a copy without the key");
    return new Javadoc("Unlinks " + target + ", <b>deletes</b> its row, and returns " + copy + ".")
        .sql(sql.destroy().orElseThrow(), end)
        .unscoped(end.there());
  }

  /** What is refused. */
  private Javadoc linking(Javadoc doc, boolean mayBeNull) {
    if (end.key().required() && mayBeNull) {
      doc.fails(RuntimeTypes.REQUIRED, "null is given; " + UNCHANGED);
    }
    if (end.key().unique() && end.onReplace() == OnReplace.REFUSE) {
      doc.fails(RuntimeTypes.REFUSED, "another one is linked to it; " + UNCHANGED);
    }
    return doc;
  }

  private String columns() {
    String others = end.key().own().size() == 1 ? "No other column" : "No column but the key's own";
    return (end.removes() ? "Null unlinks. " : "") + others + " is written.";
  }

  /** What comes back. */
  private String written(String copy) {
    if (end.key().hidden()) {
      return self + " as it is, since the key is no property";
    }
    return end.here().mutable() ? self + ", changed" : copy;
  }

  /** Why there may be nothing to return, although the key points at no lost row. */
  private String nothingToSee() {
    String unseen = target + " is not in the default scope";
    if (end.there().defaultScope().isEmpty()) {
      return keyIsNull;
    }
    return mayLackKey() ? keyIsNull + " or " + unseen : unseen;
  }

  private boolean mayLackKey() {
    return end.key().columns().stream().anyMatch(each -> mayBeNull(each.column()));
  }

  private static boolean mayBeNull(Column column) {
    return !(column instanceof Property property && property.type().isPrimitive());
  }

  private String keyIsNull(ForeignKey key) {
    List<Column> columns =
        key.columns().stream()
            .map(KeyColumn::column)
            .filter(OwningDocs::mayBeNull)
            .filter(each -> !key.isComposite() || each.nullable())
            .toList();
    if (columns.size() != 1) {
      return columns.isEmpty() ? "a column of the key is null" : "one of the key's columns is null";
    }
    if (columns.get(0) instanceof Property property) {
      String link = JavadocText.link(key.holder(), property, packageName());
      return link + (property.isOptional() ? " is empty" : " is null");
    }
    return JavadocText.code(columns.get(0).spelled()) + " is null";
  }

  private String article() {
    String noun = Words.prose(end.accessors().noun());
    return JavadocText.article(noun);
  }

  private String packageName() {
    return end.here().type().packageName();
  }
}
