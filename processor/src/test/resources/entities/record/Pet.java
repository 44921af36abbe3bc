package clinic;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;
import org.jspecify.annotations.Nullable;

// PetAssociations.java: public sealed interface PetAssociations permits Pet {
// PetAssociations.java: default Optional<Person> getOwner(Handle handle) {
// PersonAssociations.java: default List<Pet> getPets(Handle handle) {
@Entity
public record Pet(
    @Id @Nullable Long id,
    String name,
    @BelongsTo(value = Person.class, reverse = "pets") @Nullable Long ownerId)
    implements PetAssociations {}
