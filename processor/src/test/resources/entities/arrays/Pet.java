package clinic;

import dev.kinship.Entity;
import java.time.OffsetTime;
import java.util.List;

// PetTable.java: Column<Pet, String[]> TAGS
// PetTable.java: SqlTypes.array(SqlTypes.STRING, String[]::new)
// PetTable.java: QualifiedType.of(String[][].class)
// PetTable.java: new GenericType<List<OffsetTime>[]>() {}
// PetTable.java: new GenericType<List<String>[][]>() {}
@Entity
class Pet extends Stored<String> {
  List<OffsetTime>[] times;
  List<String>[][] names;
}
