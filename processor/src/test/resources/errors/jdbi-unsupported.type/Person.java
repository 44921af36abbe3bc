package clinic;

import dev.kinship.Entity;
import dev.kinship.Id;
import org.jdbi.v3.core.mapper.PropagateNull;

@Entity
@PropagateNull("name") // ERROR jdbi-unsupported
record Person(@Id Long id, String name) {}
