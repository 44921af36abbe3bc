package clinic;

import dev.kinship.Accessors;
import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;
import org.jspecify.annotations.Nullable;

// A stem that begins with a digit ends a method's name, but is none of a parameter.
// PetAssociations.java: Pet set1st(Handle handle, @Nullable Person _1st)
// PetAssociations.java: set1stId(Handle handle, @Nullable Long _1stId)
// PersonAssociations.java: List<Pet> get2ndPets(Handle handle)
@Entity
public record Pet(
    @Id @Nullable Long id,
    @BelongsTo(
            value = Person.class,
            accessors = @Accessors(stem = "1st"),
            reverse = "pets",
            reverseAccessors = @Accessors(stem = "2ndPets", singular = "2ndPet"))
        @Nullable Long ownerId)
    implements PetAssociations {}
