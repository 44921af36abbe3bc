package dev.kinship.it.paths;

import dev.kinship.Entity;
import dev.kinship.HasMany;
import dev.kinship.Id;

/** A tenant's, by keys of two columns. */
@Entity
@HasMany(value = Task.class, through = Project.class)
record Account(@Id int tenantId, @Id long id) implements AccountAssociations {}
