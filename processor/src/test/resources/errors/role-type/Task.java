package clinic;

import dev.kinship.Entity;
import dev.kinship.Id;
import dev.kinship.UpdatedAt;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

@Entity
record Task(
    @Id Long id,
    @UpdatedAt // ERROR role-type
    @Nullable LocalDate changed) {}
