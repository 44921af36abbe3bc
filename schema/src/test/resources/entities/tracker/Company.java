package tracker;

import dev.kinship.Entity;
import dev.kinship.Id;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@Entity
public record Company(@Id @Nullable Long id, String name, Instant createdAt)
    implements CompanyAssociations {}
