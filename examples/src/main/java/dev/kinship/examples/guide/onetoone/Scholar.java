package dev.kinship.examples.guide.onetoone;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;
import org.jspecify.annotations.Nullable;

/** Learns from one other scholar, and teaches one. */
@Entity
public record Scholar(
    @Id @Nullable Long id,
    String name,
    @BelongsTo(unique = true, reverse = "student") @Nullable Long mentorId)
    implements ScholarAssociations {}
