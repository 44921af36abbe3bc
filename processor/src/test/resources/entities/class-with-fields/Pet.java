package clinic;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;
import org.jspecify.annotations.Nullable;

// PetTable.java: pet -> pet.name, (pet, value) -> pet.name = value
// PetAssociations.java: public interface PetAssociations {
@Entity
public class Pet implements PetAssociations {
  @Id @Nullable Long id;
  @Nullable String name;
  @BelongsTo(reverse = "children") @Nullable Long parentId;
  static int count;
  transient boolean changed;
}
