package clinic;

import dev.kinship.Entity;
import dev.kinship.Id;
import org.jspecify.annotations.Nullable;

@Entity
public record Person(@Id @Nullable Long id, String row, String where)
    implements PersonAssociations {}
