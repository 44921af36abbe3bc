package attic;

import dev.kinship.Entity;
import dev.kinship.Id;

@Entity(table = "2nd")
public record _2nd(@Id int id, String name) {}
