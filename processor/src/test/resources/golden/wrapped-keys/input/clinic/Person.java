package clinic;

import dev.kinship.Entity;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

@Entity
@NullMarked
public record Person(@dev.kinship.Id @Nullable PersonId id, String name)
    implements PersonAssociations {}
