package clinic;

import dev.kinship.Entity;
import dev.kinship.HasMany;
import dev.kinship.Id;
import org.jspecify.annotations.Nullable;

// PersonAssociations.java: getPets(
// PersonAssociations.java: buildPet(
// PersonAssociations.java: removePets(
@Entity
@HasMany(value = Pet.class, column = "person_id")
public record Person(@Id @Nullable Long id, String name) implements PersonAssociations {}
