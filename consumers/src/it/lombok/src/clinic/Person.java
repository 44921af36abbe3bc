package clinic;

import dev.kinship.Entity;
import dev.kinship.Id;
import lombok.Data;

@Entity
@Data
public class Person implements PersonAssociations {

  @Id private Long id;
  private String name;
  private boolean member;
}
