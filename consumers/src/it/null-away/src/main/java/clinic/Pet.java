package clinic;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;
import dev.kinship.Scope;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Its keys may be null, each in its way; one is no property. */
@Entity
@Scope(name = "alive", where = "died_at IS NULL", byDefault = true)
@BelongsTo(value = Person.class, name = "vet", reverse = "patients")
public record Pet(
    @Id @Nullable Long id,
    String name,
    @Nullable String colour,
    Optional<String> tag,
    @BelongsTo(value = Person.class, reverse = "pets") @Nullable Long ownerId,
    @BelongsTo(value = Pet.class, reverse = "children") Optional<Long> motherId)
    implements PetAssociations {}
