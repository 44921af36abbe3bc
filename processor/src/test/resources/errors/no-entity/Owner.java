package clinic;

import dev.kinship.HasMany;

@HasMany(Person.class)
class Owner extends Base {} // ERROR no-entity
