package blog;

import dev.kinship.Entity;
import dev.kinship.Id;
import org.jspecify.annotations.Nullable;

@Entity(table = "users") // "user" is a word of SQL
public record User(@Id @Nullable Long id, String name, String email) implements UserAssociations {}
