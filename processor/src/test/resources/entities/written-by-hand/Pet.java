package clinic;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

@Entity
public record Pet(@Id @Nullable Long id, @BelongsTo(Person.class) @Nullable Long ownerId)
    implements PetAssociations, Owned {
  @Override
  public Optional<Person> getOwner(Handle handle) {
    return Optional.empty();
  }

  Pet getOwner(String other) {
    return this;
  }
}
