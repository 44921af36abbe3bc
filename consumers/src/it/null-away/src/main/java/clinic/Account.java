package clinic;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;
import dev.kinship.OnReplace;
import org.jspecify.annotations.Nullable;

/** A one-to-one. */
@Entity
public record Account(
    @Id @Nullable Long id,
    @BelongsTo(
            value = Person.class,
            unique = true,
            reverse = "account",
            onReplace = OnReplace.DELETE)
        @Nullable Long personId)
    implements AccountAssociations {}
