package community;

import dev.kinship.Entity;
import dev.kinship.Id;

@Entity(table = "releases")
public record Release(@Id int id, int version) {}
