package clinic;

import dev.kinship.Accessors;
import dev.kinship.Entity;
import dev.kinship.HasOne;
import dev.kinship.Id;
import org.jspecify.annotations.Nullable;

@Entity
@HasOne(value = Desk.class, accessors = @Accessors(destroy = "burnDesk"))
public record Vet(@Id @Nullable Long id) implements VetAssociations {}
