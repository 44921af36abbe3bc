package clinic;

import dev.kinship.Scope;

@Scope(name = "alive", where = "died_at IS NULL")
abstract class Base {} // ERROR no-entity
