package attic;

import dev.kinship.Entity;
import dev.kinship.Id;
import org.jspecify.annotations.Nullable;

@Entity
public record LaterKey(@Id int id, @Nullable String name) {}
