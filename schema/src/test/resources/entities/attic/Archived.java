package attic;

import dev.kinship.Entity;
import dev.kinship.Id;
import org.jspecify.annotations.Nullable;

@Entity
public record Archived(@Id int id, @Nullable Integer boxId) {}
