package clinic;

import dev.kinship.Entity;
import dev.kinship.Id;

@Entity
record Badge(@Id Long personId, @Id int number) {}
