package clinic;

import dev.kinship.Entity;
import dev.kinship.Id;
import org.jspecify.annotations.Nullable;

@Entity
public record Tag(@Id @Nullable Long id) implements TagAssociations {}
