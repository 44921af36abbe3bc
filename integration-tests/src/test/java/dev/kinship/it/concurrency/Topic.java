package dev.kinship.it.concurrency;

import dev.kinship.Entity;
import dev.kinship.Id;
import org.jspecify.annotations.Nullable;

/** The other end of {@link Page}. */
@Entity
record Topic(@Id @Nullable Long id) implements TopicAssociations {}
