package clinic;

import dev.kinship.Entity;
import dev.kinship.Id;

@Entity
record Box<T>(@Id Long id, T content) {} // ERROR entity-is-generic
