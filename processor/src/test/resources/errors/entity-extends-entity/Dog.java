package clinic;

import dev.kinship.Entity;

@Entity
class Dog extends Animal {} // ERROR entity-extends-entity
