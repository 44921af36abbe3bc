package clinic;

import dev.kinship.Entity;
import dev.kinship.Id;
import dev.kinship.Scope;

@Entity
@Scope(name = "fine", where = "name = '\u2028\u0001\uD83D\uDC36'")
record Vet(@Id Long id) {}
