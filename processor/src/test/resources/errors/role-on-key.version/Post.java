package blog;

import dev.kinship.Entity;
import dev.kinship.Id;
import dev.kinship.Version;

@Entity
record Post(
    @Id Long id,
    @Id
    @Version // ERROR role-on-key
    int version) {}
