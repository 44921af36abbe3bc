package clinic;

import dev.kinship.Entity;
import dev.kinship.Id;

/** A label of a tenant. */
@Entity
record Label(@Id long tenantId, @Id Long id, String name) implements LabelAssociations {}
