package clinic;

import dev.kinship.CreatedAt;
import dev.kinship.Entity;
import dev.kinship.Id;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

@Entity
record Task(
    @Id Long id,
    @CreatedAt @Nullable Instant createdAt,
    @CreatedAt // ERROR role-repeated
    @Nullable OffsetDateTime madeAt) {}
