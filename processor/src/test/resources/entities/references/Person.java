package clinic;

import dev.kinship.Entity;
import dev.kinship.Id;
import dev.kinship.Unique;
import org.jspecify.annotations.Nullable;

@Entity
public record Person(@Id @Nullable Long id, @Unique String code) {}
