package shop;

import dev.kinship.Entity;
import dev.kinship.Id;
import org.jspecify.annotations.Nullable;

@Entity
public record Customer(@Id @Nullable Long id, String name) implements CustomerAssociations {}
