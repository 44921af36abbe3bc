package clinic;

import dev.kinship.Entity;
import dev.kinship.Id;
import org.jspecify.annotations.Nullable;

// A reference to a method could mean another one of its name.
// PetTable.java: pet -> pet.getName()
// PetTable.java: (pet, value) -> pet.setName(value)
// PetTable.java: pet -> pet.getTag()
// PetTable.java: Pet::setTag
@Entity
public class Pet {
  @Id @Nullable Long id;
  private @Nullable String name;
  private @Nullable String tag;

  @Nullable String getName() {
    return name;
  }

  static String getName(Object pet) {
    return pet.toString();
  }

  void setName(@Nullable String name) {
    this.name = name;
  }

  static void setName(Pet pet, @Nullable String name) {
    pet.name = name;
  }

  @Nullable String getTag() {
    return tag;
  }

  static String getTag(Pet... pets) {
    return pets[0].toString();
  }

  void setTag(@Nullable String tag) {
    this.tag = tag;
  }
}
