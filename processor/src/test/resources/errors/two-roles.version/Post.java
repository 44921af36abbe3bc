package blog;

import dev.kinship.Entity;
import dev.kinship.Id;
import dev.kinship.ReadOnly;
import dev.kinship.Version;

@Entity
record Post(
    @Id Long id,
    @ReadOnly
    @Version // ERROR two-roles
    int version) {}
