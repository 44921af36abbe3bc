package clinic;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;
import org.jspecify.annotations.Nullable;

// Words of Java and of Kinship, and names that differ only in case.
// PetAssociations.java: Optional<Person> getTable(Handle handle)
// PetAssociations.java: Optional<Person> getRecord(Handle handle)
// PetAssociations.java: Pet setHandle(Handle handle, @Nullable Person handle_)
// PetAssociations.java: Optional<Person> getOWNER(Handle handle)
// PersonAssociations.java: List<Pet> getTable(Handle handle)
@Entity
public record Pet(
    @Id @Nullable Long id,
    @BelongsTo(value = Person.class, reverse = "table") @Nullable Long tableId,
    @BelongsTo(value = Person.class, reverse = "record") @Nullable Long recordId,
    @BelongsTo(value = Person.class, reverse = "handle") @Nullable Long handleId,
    @BelongsTo(value = Person.class, name = "classOf", reverse = "values") @Nullable Long classId,
    @BelongsTo(value = Person.class, reverse = "pets") @Nullable Long ownerId,
    @BelongsTo(value = Person.class, name = "OWNER", reverse = "PETS") @Nullable Long owner)
    implements PetAssociations {}
