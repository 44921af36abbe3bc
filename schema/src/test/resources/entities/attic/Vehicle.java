package attic;

import dev.kinship.Entity;
import dev.kinship.Id;

@Entity
public record Vehicle(@Id int id, short wheels) {}
