package tracker;

import dev.kinship.CreatedAt;
import dev.kinship.Entity;
import dev.kinship.Id;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@Entity
public record Company(
    @Id @Nullable Long id,
    String name,
    // By the column's name and default: only inserts write it.
    @CreatedAt @Nullable Instant createdAt)
    implements CompanyAssociations {}
