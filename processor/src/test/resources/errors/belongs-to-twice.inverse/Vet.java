package clinic;

import dev.kinship.Entity;
import dev.kinship.Id;

@Entity
record Vet(@Id Long id) {}
