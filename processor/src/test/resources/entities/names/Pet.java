package clinic;

import dev.kinship.Accessors;
import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;
import org.jspecify.annotations.Nullable;

// PetAssociations.java: Person> master(
// PetAssociations.java: setBossId(
// PersonAssociations.java: createAnimal(
// PetAssociations.java: setClassId(
@Entity
public record Pet(
    @Id @Nullable Long id,
    @BelongsTo(
            value = Person.class,
            accessors = @Accessors(stem = "Boss", get = "master"),
            reverse = "beasts",
            reverseAccessors = @Accessors(singular = "Animal"))
        @Nullable Long ownerId,
    @BelongsTo(Person.class) @Nullable Long classId)
    implements PetAssociations {}
