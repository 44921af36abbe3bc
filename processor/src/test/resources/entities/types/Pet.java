package clinic;

import dev.kinship.Entity;
import dev.kinship.Id;
import java.time.Instant;
import java.time.OffsetTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.enums.EnumByName;
import org.jdbi.v3.core.enums.EnumByOrdinal;
import org.jdbi.v3.core.mapper.reflect.ColumnName;
import org.jdbi.v3.core.qualifier.NVarchar;
import org.jspecify.annotations.Nullable;

// PetTable.java: Columns.of("state_of_mind", SqlTypes.enumeration(Mood.class), Pet::mood);
// PetTable.java: SqlTypes.ordinal(Mood.class)
// PetTable.java: SqlTypes.list(SqlTypes.STRING)
// PetTable.java: SqlTypes.array(SqlTypes.UUID, UUID[]::new)
// PetTable.java: SqlTypes.BYTES
// PetTable.java: NVarchar.class
// PetTable.java: SqlTypes.enumeration(Mood.class), Pet::named
// PetTable.java: SqlTypes.ordinal(Size.class), Pet::size
// PetTable.java: SqlTypes.enumeration(Size.class), Pet::sizeByName
// PetTable.java: SqlTypes.enumeration(Coat.class, Map.of(
// PetTable.java: SqlTypes.ordinal(Coat.class), Pet::coatByOrdinal
// PetTable.java: SqlTypes.list(SqlTypes.enumeration(Mood.class))
// PetTable.java: new GenericType<List<OffsetTime>>()
@Entity(table = "order", schema = "shop")
public record Pet(
    @Id UUID id,
    @ColumnName("state_of_mind") @Nullable Mood mood,
    @EnumByOrdinal Mood position,
    @EnumByName Mood named,
    List<String> names,
    UUID[] others,
    byte[] picture,
    int[] numbers,
    @NVarchar String wide,
    Instant born,
    OffsetTime daily,
    List<List<String>> nested,
    java.util.Map<String, Integer> map,
    char letter,
    Optional<Mood> other,
    Size size,
    @EnumByName Size sizeByName,
    Coat coat,
    @EnumByName Coat coatByName,
    @EnumByOrdinal Coat coatByOrdinal,
    List<Mood> moods,
    List<OffsetTime> times) {}
