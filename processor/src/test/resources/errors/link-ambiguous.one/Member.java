package clinic;

import dev.kinship.Entity;
import dev.kinship.HasMany;
import dev.kinship.Id;

@Entity
@HasMany(name = "following", through = Follow.class) // ERROR link-ambiguous
record Member(@Id Long id) implements MemberAssociations {}
