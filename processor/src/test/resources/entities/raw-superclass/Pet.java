package clinic;

import dev.kinship.Entity;

// No column needs the type argument that is not said.
@Entity
@SuppressWarnings("rawtypes")
class Pet extends Stored {}
