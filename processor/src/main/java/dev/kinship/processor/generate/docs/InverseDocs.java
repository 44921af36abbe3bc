package dev.kinship.processor.generate.docs;

import dev.kinship.processor.model.KeyedEnd;

/** What the comments of both inverse ends have in common. */
public final class InverseDocs {

  private final String self;

  InverseDocs(KeyedEnd end) {
    this.self = "this " + end.here().noun();
  }

  String self() {
    return self;
  }

  Javadoc build(String row) {
    String article = JavadocText.article("new " + row);
    return new Javadoc("Returns " + article + " with the key of " + self + ", in memory only.");
  }
}
