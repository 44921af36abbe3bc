package clinic;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

@Entity(table = "pets")
public record Pet(
    @Id @Nullable Integer id,
    String name,
    @Nullable LocalDate birthDate,
    @BelongsTo(value = Type.class, reverse = "pets") int typeId,
    @BelongsTo(value = Owner.class, reverse = "pets") @Nullable Integer ownerId)
    implements PetAssociations {}
