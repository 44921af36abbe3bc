package dev.kinship.processor.compile;

/** A compiler. */
public enum CompilerKind {
  /** The one of the JDK that runs the tests. */
  JAVAC,
  /** Eclipse's. */
  ECLIPSE
}
