package clinic;

import dev.kinship.DatabaseDefault;
import dev.kinship.Entity;
import dev.kinship.Id;
import org.jspecify.annotations.NullMarked;

@Entity
@NullMarked
record Task(
    @Id Long id,
    @DatabaseDefault // ERROR role-type
    String state) {}
