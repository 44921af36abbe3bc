package clinic;

import dev.kinship.Accessors;
import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.HasMany;
import dev.kinship.Id;

@Entity
@HasMany(value = Visit.class, name = "new") // ERROR bad-name
record Pet(
    @Id Long id,
    @BelongsTo(value = Person.class, name = "the owner") // ERROR bad-name
        Long ownerId,
    @BelongsTo(value = Person.class, reverse = "my-pets") // ERROR bad-name
        Long vetId,
    @BelongsTo(
            value = Person.class,
            accessors =
                @Accessors(
                    stem = "Best Friend", // ERROR bad-name
                    get = "get friend")) // ERROR bad-name
        Long friendId,
    @org.jdbi.v3.core.mapper.reflect.ColumnName("") Long nothing) // ERROR bad-name
    implements PetAssociations {}
