package clinic;

import dev.kinship.Entity;
import dev.kinship.Id;

@Entity
class Pet { // ERROR not-constructible
  @Id final Long id;
  final int age;

  Pet(Long id) {
    this(id, (Integer) 1);
  }

  Pet(Long id, Integer age) {
    this.id = id;
    this.age = age;
  }
}
