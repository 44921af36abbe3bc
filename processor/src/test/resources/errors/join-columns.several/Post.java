package clinic;

import dev.kinship.Entity;
import dev.kinship.HasMany;
import dev.kinship.Id;

@Entity
@HasMany(value = Tag.class, joinTable = "post_tag", joinColumns = "post_id") // ERROR join-columns
record Post(@Id Long tenantId, @Id Long id) implements PostAssociations {}
