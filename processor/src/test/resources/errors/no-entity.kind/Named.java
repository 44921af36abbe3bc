package clinic;

import dev.kinship.HasMany;

@HasMany(Person.class)
interface Named {} // ERROR no-entity
