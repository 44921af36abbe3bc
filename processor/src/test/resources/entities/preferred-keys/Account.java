package clinic;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;
import org.jspecify.annotations.Nullable;

@Entity
public record Account(
    @Id Long id,
    @BelongsTo(Person.class) @Nullable Long ownerId,
    @BelongsTo(value = Person.class, unique = true) @Nullable Long userId)
    implements AccountAssociations {}
