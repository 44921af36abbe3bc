package dev.kinship.it.concurrency;

import dev.kinship.Entity;
import dev.kinship.HasMany;
import dev.kinship.Id;
import org.jspecify.annotations.Nullable;

/** A page with topics, which both ends link at once. */
@Entity
@HasMany(value = Topic.class, joinTable = "page_topic", reverse = "pages")
record Page(@Id @Nullable Long id) implements PageAssociations {}
