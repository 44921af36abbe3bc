package clinic;

import dev.kinship.Scope;

@Scope(name = "alive", where = "died_at IS NULL")
record Pet(Long id) {} // ERROR no-entity
