package clinic;

import dev.kinship.Entity;
import dev.kinship.Id;

@Entity
record Line(@Id Long id, String article) {}
