package clinic;

import dev.kinship.Entity;
import dev.kinship.Id;

@Entity
record New(@Id Long id) {}
