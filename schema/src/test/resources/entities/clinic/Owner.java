package clinic;

import dev.kinship.Entity;
import dev.kinship.Id;
import org.jspecify.annotations.Nullable;

@Entity(table = "owners")
public record Owner(
    @Id @Nullable Integer id,
    String firstName,
    String lastName,
    @Nullable String city,
    @Nullable String telephone)
    implements OwnerAssociations {}
