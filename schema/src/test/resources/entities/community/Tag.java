package community;

import dev.kinship.Entity;
import dev.kinship.Id;
import org.jspecify.annotations.Nullable;

@Entity(table = "tags")
public record Tag(@Id @Nullable Short id, String name, String version) implements TagAssociations {}
