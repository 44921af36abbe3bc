package clinic;

import dev.kinship.Entity;
import dev.kinship.Id;

@Entity
record Owner(@Id long tenantId, @Id long id) {}
