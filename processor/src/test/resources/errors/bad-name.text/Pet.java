package clinic;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.HasMany;
import dev.kinship.Id;
import org.jdbi.v3.core.mapper.reflect.ColumnName;

@Entity(
    table = "pet\uD83D", // ERROR bad-name
    schema = "a\0b") // ERROR bad-name
@BelongsTo(
    value = Pet.class,
    name = "mother",
    column = "\uDC36") // ERROR bad-name
@HasMany(
    value = Pet.class,
    name = "friends",
    joinTable = "friend",
    joinColumns = "pet_id",
    inverseColumns = "friend\uD83D_id") // ERROR bad-name
record Pet(
    @Id Long id,
    @ColumnName("\uD83D\uDC36") String dog,
    @ColumnName("\uD83D") // ERROR bad-name
        String half)
    implements PetAssociations {}
