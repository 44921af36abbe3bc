package clinic;

import dev.kinship.Entity;
import dev.kinship.Id;

@Entity
public record Pet(@Id Long id) implements PetAssociations {}
