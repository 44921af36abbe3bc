package attic;

import dev.kinship.Entity;
import dev.kinship.Id;

@Entity(table = "user_group")
public record UserGroupRow(@Id int id) implements UserGroupRowAssociations {}
