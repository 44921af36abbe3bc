package clinic;

import dev.kinship.Entity;
import dev.kinship.HasMany;
import dev.kinship.Id;

@Entity
@HasMany(name = "blocked", joinTable = "member_block") // ERROR join-columns
record Member(@Id Long id) implements MemberAssociations {}
