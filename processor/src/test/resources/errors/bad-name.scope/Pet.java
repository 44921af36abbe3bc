package clinic;

import dev.kinship.Entity;
import dev.kinship.Id;
import dev.kinship.Scope;

@Entity
@Scope(name = "still-alive", where = "died_at IS NULL")
@Scope(name = "", where = "died_at IS NULL")
record Pet(@Id Long id) {} // ERROR bad-name // ERROR bad-name
