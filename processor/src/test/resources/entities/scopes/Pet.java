package clinic;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;
import dev.kinship.Scope;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

// PetTable.java: Scopes.named("alive", "died_at IS NULL");
@Entity
@Scope(name = "alive", where = "died_at IS NULL", byDefault = true)
@Scope(
    name = "young",
    where =
        """
        born_at::date > current_date - 365
          AND (name <> 'it''s' OR "name" IS NULL)
        """)
public record Pet(
    @Id @Nullable Long id,
    @Nullable String name,
    @Nullable Instant bornAt,
    @Nullable Instant diedAt,
    @BelongsTo(value = Person.class, reverse = "pets") @Nullable Long ownerId)
    implements PetAssociations {}
