package rental;

import dev.kinship.Entity;
import dev.kinship.Id;
import org.jspecify.annotations.Nullable;

@Entity
public record Category(@Id @Nullable Integer categoryId, String name)
    implements CategoryAssociations {}
