package clinic;

import java.util.Optional;
import org.jdbi.v3.core.Handle;

public interface Owned {
  Optional<Person> getOwner(Handle handle);
}
