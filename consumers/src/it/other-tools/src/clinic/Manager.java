package clinic;

import dev.kinship.Entity;
import dev.kinship.Id;
import lombok.Value;

/** Lombok writes its constructor and getters. */
@Entity
@Value
public class Manager implements ManagerAssociations {

  @Id Long id;
  String name;
}
