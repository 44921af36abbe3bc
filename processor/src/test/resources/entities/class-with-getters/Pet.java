package clinic;

import dev.kinship.Entity;
import dev.kinship.Id;
import org.jspecify.annotations.Nullable;

// PetTable.java: Pet::getName, Pet::setName
// PetTable.java: Pet::isAlive, Pet::setAlive
// PetTable.java: Pet::isWild, Pet::setWild
// PetTable.java: Tables.mutable(
@Entity
public final class Pet {
  @Id private @Nullable Long id;
  private @Nullable String name;
  private boolean alive;
  private boolean isWild;

  public @Nullable Long getId() {
    return id;
  }

  public void setId(@Nullable Long id) {
    this.id = id;
  }

  @Nullable String getName() {
    return name;
  }

  Pet setName(@Nullable String name) {
    this.name = name;
    return this;
  }

  public boolean isAlive() {
    return alive;
  }

  public void setAlive(boolean alive) {
    this.alive = alive;
  }

  public boolean isWild() {
    return isWild;
  }

  public void setWild(boolean wild) {
    isWild = wild;
  }
}
