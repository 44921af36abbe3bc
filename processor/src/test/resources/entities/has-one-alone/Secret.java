package clinic;

import dev.kinship.Entity;
import dev.kinship.Id;
import org.jspecify.annotations.Nullable;

@Entity
public record Secret(@Id @Nullable Long id, @Nullable Long supplierId) {}
