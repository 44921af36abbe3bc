package clinic;

import dev.kinship.Entity;
import dev.kinship.Id;
import dev.kinship.Scope;

@Entity
@Scope(name = "personId", where = "person_id > 0") // ERROR scope-clash
record Account(@Id Long id) {}
