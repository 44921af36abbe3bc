package clinic;

import dev.kinship.DatabaseDefault;
import dev.kinship.Entity;
import dev.kinship.Id;
import org.jspecify.annotations.Nullable;

@Entity
record Pet(
    @Id Long id,
    @DatabaseDefault // ERROR role-on-key
    @Nullable Long ownerId) {}
