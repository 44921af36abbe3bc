package dev.kinship.benchmarks;

import java.util.function.Function;
import org.jdbi.v3.core.Handle;

/** Who takes part. The first is what the others are measured against. */
enum Side {
  JDBC("jdbc", handle -> new HandWrittenJdbc(handle.getConnection())),
  /** The same again: how far from 1 its ratios are is what the machine's noise makes of them. */
  CONTROL("jdbc again", handle -> new HandWrittenJdbc(handle.getConnection())),
  KINSHIP("Kinship", Kinship::new),
  JDBI("plain Jdbi", PlainJdbi::new);

  private final String title;
  private final Function<Handle, Contender> maker;

  Side(String title, Function<Handle, Contender> maker) {
    this.title = title;
    this.maker = maker;
  }

  String title() {
    return title;
  }

  Contender on(Handle handle) {
    return maker.apply(handle);
  }
}
