package clinic;

import dev.kinship.Entity;
import dev.kinship.HasMany;
import dev.kinship.Id;
import dev.kinship.OnReplace;
import org.jspecify.annotations.Nullable;

// PersonAssociations.java: getFriends(
// PersonTable.java: SELECT id, name FROM pet WHERE keeper = :key
@Entity
@HasMany(value = Pet.class, name = "friends", column = "keeper", onReplace = OnReplace.DELETE)
public record Person(@Id @Nullable Long id, String name) implements PersonAssociations {}
