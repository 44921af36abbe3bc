package clinic;

import dev.kinship.Entity;
import dev.kinship.HasOne;
import dev.kinship.Id;

@Entity
@HasOne(Account.class)
record Supplier(@Id Long id) {} // ERROR implements-missing
