package dev.kinship.it.rollback;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;

/**
 * The rows of {@link Yard} as entities of one form, and what can be asked of them, by name. Each
 * instance has rows of its own.
 */
interface Form {

  /** Writes that succeed unless something comes between. */
  Map<String, Consumer<Handle>> writes();

  /** Writes that are refused, by the name of what they throw and a few words. */
  Map<String, Consumer<Handle>> refusals();

  /** All entities that are given to the writes, as they are now in memory. */
  List<?> entities();
}
