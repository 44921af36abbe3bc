package clinic;

import dev.kinship.Entity;
import dev.kinship.Id;
import dev.kinship.Unique;

@Entity
record Person(@Id long id, @Unique String name) {}
