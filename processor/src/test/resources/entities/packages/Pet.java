package pets;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;
import org.jspecify.annotations.Nullable;
import people.Person;

// pets/PetAssociations.java: import people.PersonValues;
// people/PersonAssociations.java: import pets.Pet;
@Entity
public record Pet(
    @Id @Nullable Long id, @BelongsTo(value = Person.class, reverse = "pets") @Nullable Long ownerId)
    implements PetAssociations {}
