package clinic;

import java.util.Optional;
import org.jdbi.v3.core.Handle;

interface Owned {
  default Optional<Person> getOwner(Handle handle) { // ERROR accessor-clash
    return Optional.empty();
  }

  boolean hasOwner(Handle handle);
}
