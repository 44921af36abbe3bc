package clinic;

import dev.kinship.Entity;
import dev.kinship.Id;
import org.jspecify.annotations.Nullable;

@Entity
public record Pet(@Id @Nullable Long id, @Nullable Long personId) {}
