package clinic;

import dev.kinship.Entity;
import dev.kinship.HasMany;
import dev.kinship.HasOne;
import dev.kinship.Id;
import dev.kinship.Scope;

@Entity
@HasMany(Pet.class)
@HasOne(Account.class)
@Scope(name = "pets", where = "id > 0")
@Scope(name = "account", where = "id > 1")
record Person(@Id Long id) implements PersonAssociations {} // ERROR scope-clash // ERROR scope-clash
