package clinic;

import dev.kinship.Entity;
import dev.kinship.Id;
import dev.kinship.Scope;

@Entity
@Scope(
    name = "ended",
    where = "name = 'a\0b'") // ERROR scope-where
record Toy(@Id Long id) {}
