package dev.kinship.processor.generate.docs;

import static dev.kinship.processor.generate.docs.JavadocText.UNCHANGED;

import dev.kinship.OnReplace;
import dev.kinship.processor.generate.sql.OwningSql;
import dev.kinship.processor.generate.text.RuntimeTypes;
import dev.kinship.processor.model.EntityShape;
import dev.kinship.processor.model.ForeignKey;
import dev.kinship.processor.model.OwningToOne;
import dev.kinship.processor.model.Property;
import dev.kinship.processor.model.Words;

/** The comments of the accessors at an owning to-one end. */
public final class OwningDocs {

  private final OwningToOne end;
  private final OwningSql sql;
  private final String target;
  private final String self;
  private final String keyIsNull;

  public OwningDocs(OwningToOne end) {
    this.end = end;
    this.sql = new OwningSql(end);
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
    doc.sql(sql.set()).unscoped(end.there());
    if (end.key().unique() && !end.key().selfReference()) {
      doc.unscoped(end.here());
    }
    return linking(doc, true);
  }

  public Javadoc setKey() {
    String key = JavadocText.code(end.key().referenced().column());
    boolean mayBeNull = !end.key().column().parameterType().isPrimitive();
    String what = "Links " + target + " by its " + key;
    Javadoc doc = new Javadoc(JavadocText.overload(what, end.accessors().set()));
    return linking(doc, mayBeNull);
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
        .sql(sql.remove());
  }

  public Javadoc create() {
    String both = "returns " + self + (end.key().hidden() ? "" : " with the new key") + " and it";
    return new Javadoc("Inserts a row, links it as " + target + ", and " + both + ".")
        .sql(sql.create());
  }

  public Javadoc update() {
    return new Javadoc("Updates the row of " + target + " and returns it.")
        .sql(sql.update())
        .unscoped(end.there());
  }

  public Javadoc destroy() {
    String copy = written("a copy without the key");
    return new Javadoc("Unlinks " + target + ", <b>deletes</b> its row, and returns " + copy + ".")
        .sql(sql.destroy())
        .unscoped(end.there());
  }

  public Javadoc descriptor() {
    ForeignKey key = end.key();
    String from = key.holder().table().spelled() + "." + key.column().spelled();
    String to = key.target().table().spelled() + "." + key.referenced().spelled();
    String declared =
        key.column() instanceof Property property
            ? JavadocText.link(key.holder(), property, packageName())
            : JavadocText.link(key.holder().type(), packageName());
    return new Javadoc(
            JavadocText.code(from)
                + " references "
                + JavadocText.code(to)
                + "; declared by "
                + declared
                + ".")
        .sql(sql.ddl());
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
    return (end.removes() ? "Null unlinks. " : "") + "No column but the key's is written.";
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
    return !(end.key().column() instanceof Property property && property.type().isPrimitive());
  }

  private String keyIsNull(ForeignKey key) {
    if (key.column() instanceof Property property) {
      String link = JavadocText.link(key.holder(), property, packageName());
      return link + (property.isOptional() ? " is empty" : " is null");
    }
    return JavadocText.code(key.column().spelled()) + " is null";
  }

  private String article() {
    String noun = Words.prose(end.accessors().noun());
    return JavadocText.article(noun);
  }

  private String packageName() {
    return end.here().type().packageName();
  }
}
