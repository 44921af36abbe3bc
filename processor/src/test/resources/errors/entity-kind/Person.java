package clinic;

import dev.kinship.Entity;

@Entity
interface Person {} // ERROR entity-kind
