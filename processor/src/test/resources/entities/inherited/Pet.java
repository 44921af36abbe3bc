package clinic;

import base.Owned;
import dev.kinship.Entity;
import org.jspecify.annotations.Nullable;

// PetTable.java: Columns.of("id", SqlTypes.LONG, Pet::getId, Pet::setId);
// PetAssociations.java: getOwner(
// PersonAssociations.java: getPets(
@Entity
public class Pet extends Owned implements PetAssociations {
  @Nullable String name;
}
