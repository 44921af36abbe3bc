package dev.kinship.processor.generate.docs;

import static dev.kinship.processor.generate.docs.JavadocText.ONE_ROUND_TRIP;

import dev.kinship.processor.generate.text.RuntimeTypes;
import dev.kinship.processor.model.ForeignKey;
import dev.kinship.processor.model.KeyedEnd;

/** What the comments of both inverse ends have in common. */
public final class InverseDocs {

  private final KeyedEnd end;
  private final String self;

  InverseDocs(KeyedEnd end) {
    this.end = end;
    this.self = "this " + end.here().noun();
  }

  String self() {
    return self;
  }

  Javadoc build(String row, String parameter) {
    return contradicted(
        unsaved(
            new Javadoc("Makes a new " + row + " in memory, with the key of " + self + ".")
                .paragraph("The database is not asked: no round trip.")
                .parameter(parameter, "sets the values of the new instance")
                .returns("the " + row + ", which is in no database yet")));
  }

  Javadoc descriptor() {
    ForeignKey key = end.key();
    String here = end.here().type().packageName();
    return new Javadoc(
        KeyText.references(key) + "; the key is in " + KeyText.link(key, here) + ".");
  }

  Javadoc unsaved(Javadoc doc) {
    return mayBeUnsaved() ? doc.fails(RuntimeTypes.UNSAVED, self + " has no key") : doc;
  }

  /** The same where another row's key is asked for, too. */
  Javadoc unsaved(Javadoc doc, String other) {
    if (!end.there().keyMayBeNull()) {
      return unsaved(doc);
    }
    String either = mayBeUnsaved() ? self + " or " + other : other;
    return doc.fails(RuntimeTypes.UNSAVED, either + " has no key");
  }

  private boolean mayBeUnsaved() {
    return end.key().columns().stream().anyMatch(each -> !each.referenced().type().isPrimitive());
  }

  static Javadoc contradicted(Javadoc doc) {
    return doc.fails(RuntimeTypes.CONTRADICTION, "the values name another key");
  }

  /** What {@code fetch} does to the SQL that stands above. */
  String fetched() {
    return JavadocText.fetched(end.there()) + " " + ONE_ROUND_TRIP;
  }
}
