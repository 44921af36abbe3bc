package dev.kinship.it.roles;

import dev.kinship.CreatedAt;
import dev.kinship.Entity;
import dev.kinship.Id;
import dev.kinship.UpdatedAt;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

@Entity
record Writer(
    @Id @Nullable Long id,
    String name,
    @CreatedAt @Nullable OffsetDateTime joinedAt,
    @UpdatedAt @Nullable OffsetDateTime updatedAt)
    implements WriterAssociations {}
