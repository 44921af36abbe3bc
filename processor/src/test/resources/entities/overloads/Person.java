package clinic;

import dev.kinship.Entity;
import dev.kinship.Id;
import org.jspecify.annotations.Nullable;

// PersonTable.java: person -> person.name()
@Entity
public record Person(@Id @Nullable Long id, String name) {
  static String name(Person person) {
    return person.name();
  }
}
