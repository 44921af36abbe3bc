package community;

import dev.kinship.Entity;
import dev.kinship.Id;
import org.jspecify.annotations.Nullable;

@Entity(table = "badges")
public record Badge(@Id @Nullable Integer id, String name) implements BadgeAssociations {}
