package petclinic;

import dev.kinship.Entity;
import dev.kinship.Id;
import org.jspecify.annotations.Nullable;

@Entity(table = "types")
public record Type(@Id @Nullable Integer id, @Nullable String name) implements TypeAssociations {}
