package clinic;

import dev.kinship.Entity;
import dev.kinship.HasMany;
import dev.kinship.Id;

/** Nested: the owners' visits are a path, too. */
@Entity
@HasMany(value = Visit.class, through = Owner.class)
record Clinic(@Id Long id, String name) implements ClinicAssociations {}
