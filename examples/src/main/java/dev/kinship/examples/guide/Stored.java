package dev.kinship.examples.guide;

import dev.kinship.Id;
import org.jspecify.annotations.Nullable;

/** What rows have in common; itself no entity. */
abstract class Stored {
  @Id @Nullable Long id;
}
