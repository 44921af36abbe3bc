package clinic;

import dev.kinship.Entity;
import dev.kinship.Id;
import dev.kinship.Scope;

@Entity
@Scope(name = "alive", where = "died_at IS NULL", byDefault = true)
@Scope(name = "born", where = "born_at IS NOT NULL")
@Scope(
    name = "named",
    where = "name IS NOT NULL",
    byDefault = true)
record Pet(@Id Long id) {} // ERROR scope-default-twice
