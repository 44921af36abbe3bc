package blog;

import dev.kinship.Entity;
import dev.kinship.Id;
import dev.kinship.Version;

@Entity
record Post(
    @Id Long id,
    @Version int version,
    @Version // ERROR role-repeated
    long changes) {}
