package clinic;

import dev.kinship.Entity;
import dev.kinship.Id;
import lombok.Data;
import lombok.NoArgsConstructor;
import lombok.experimental.SuperBuilder;

@Entity
@Data
@NoArgsConstructor
@SuperBuilder
public class Person implements PersonAssociations {

  @Id private Long id;
  private String name;
  private boolean member;
}
