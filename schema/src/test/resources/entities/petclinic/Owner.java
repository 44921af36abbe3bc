package petclinic;

import dev.kinship.Entity;
import dev.kinship.Id;
import org.jspecify.annotations.Nullable;

@Entity(table = "owners")
public record Owner(
    @Id @Nullable Integer id,
    @Nullable String firstName,
    @Nullable String lastName,
    @Nullable String address,
    @Nullable String city,
    @Nullable String telephone)
    implements OwnerAssociations {}
