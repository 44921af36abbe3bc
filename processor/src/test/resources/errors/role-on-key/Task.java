package clinic;

import dev.kinship.DatabaseDefault;
import dev.kinship.Entity;
import dev.kinship.Id;
import org.jspecify.annotations.Nullable;

@Entity
record Task(
    @DatabaseDefault // ERROR role-on-key
    @Id @Nullable Long id,
    String title) {}
