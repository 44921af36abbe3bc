package clinic;

import dev.kinship.Entity;
import dev.kinship.Id;
import dev.kinship.Scope;

@Entity
@Scope(
    name = "odd",
    where = "name = '\uD83D'") // ERROR scope-where
record Pet(@Id Long id) {}
