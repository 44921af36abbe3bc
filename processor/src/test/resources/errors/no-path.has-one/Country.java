package clinic;

import dev.kinship.Entity;
import dev.kinship.Id;

@Entity
record Country(@Id Long id) implements CountryAssociations {}
