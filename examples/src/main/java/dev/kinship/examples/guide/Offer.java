package dev.kinship.examples.guide;

import dev.kinship.CreatedAt;
import dev.kinship.DatabaseDefault;
import dev.kinship.Entity;
import dev.kinship.Id;
import dev.kinship.ReadOnly;
import dev.kinship.UpdatedAt;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@Entity
public record Offer(
    @Id @Nullable Long id,
    int net,
    @ReadOnly @Nullable Integer gross, // GENERATED ALWAYS AS (net * 119 / 100) STORED
    @DatabaseDefault @Nullable String state, // DEFAULT 'open'
    @CreatedAt @Nullable Instant createdAt,
    @UpdatedAt @Nullable Instant updatedAt) {}
