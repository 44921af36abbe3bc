package dev.kinship.it.keys.shapes;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;
import org.jspecify.annotations.Nullable;

/** A part of another part, which may be of another maker. */
@Entity
record Part(
    @Id String maker,
    @Id int no,
    String name,
    @Nullable String wholeMaker,
    @BelongsTo(name = "whole", with = "wholeMaker = maker", reverse = "parts")
        @Nullable Integer wholeNo)
    implements PartAssociations {}
