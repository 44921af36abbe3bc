package clinic;

import dev.kinship.CreatedAt;
import dev.kinship.Entity;
import dev.kinship.Id;
import dev.kinship.ReadOnly;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@Entity
record Task(
    @Id Long id,
    @ReadOnly
    @CreatedAt // ERROR two-roles
    @Nullable Instant madeAt) {}
