package clinic;

import dev.kinship.Entity;
import dev.kinship.Id;
import dev.kinship.Scope;

@Entity
@Scope(name = "alive", where = "died_at IS NULL")
@Scope(name = "alive", where = "born_at IS NOT NULL")
record Pet(@Id Long id) {} // ERROR name-twice
