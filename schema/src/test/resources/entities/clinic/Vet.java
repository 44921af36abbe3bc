package clinic;

import dev.kinship.Entity;
import dev.kinship.HasMany;
import dev.kinship.Id;
import org.jspecify.annotations.Nullable;

@Entity(table = "vets")
@HasMany(value = Specialty.class, joinTable = "vet_specialties", reverse = "vets")
public record Vet(@Id @Nullable Integer id, String firstName, String lastName)
    implements VetAssociations {}
