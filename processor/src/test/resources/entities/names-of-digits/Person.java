package clinic;

import dev.kinship.Entity;
import dev.kinship.Id;
import org.jspecify.annotations.Nullable;

// PersonAssociations.java: Pet build2ndPet(
// PersonAssociations.java: Pet create2ndPet(
@Entity
public record Person(@Id @Nullable Long id, String name) implements PersonAssociations {}
