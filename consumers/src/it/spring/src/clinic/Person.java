package clinic;

import dev.kinship.Entity;
import dev.kinship.Id;

@Entity
public record Person(@Id Long id, String name) implements PersonAssociations {}
