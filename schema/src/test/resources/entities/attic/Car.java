package attic;

import dev.kinship.Entity;
import dev.kinship.Id;
import org.jspecify.annotations.Nullable;

@Entity
public record Car(@Id int id, short wheels, @Nullable Short doors) {}
