package clinic;

import dev.kinship.Entity;
import dev.kinship.Id;
import org.jspecify.annotations.Nullable;

@Entity(table = "specialties")
public record Specialty(@Id @Nullable Integer id, String name) implements SpecialtyAssociations {}
