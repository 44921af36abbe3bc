package dev.kinship.benchmarks;

import org.jdbi.v3.core.Handle;

/** Who takes part. The first is what the others are measured against. */
enum Side {
  JDBC("jdbc"),
  /** The same again: how far from 1 its ratios are is what the machine's noise makes of them. */
  CONTROL("jdbc again"),
  KINSHIP("Kinship"),
  JDBI("plain Jdbi");

  private final String title;

  Side(String title) {
    this.title = title;
  }

  String title() {
    return title;
  }

  Contender on(Handle handle) {
    return switch (this) {
      case JDBC, CONTROL -> new HandWrittenJdbc(handle.getConnection());
      case KINSHIP -> new Kinship(handle);
      case JDBI -> new PlainJdbi(handle);
    };
  }
}
