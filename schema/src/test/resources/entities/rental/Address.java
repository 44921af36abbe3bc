package rental;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;
import dev.kinship.ReferentialAction;
import org.jspecify.annotations.Nullable;

@Entity
public record Address(
    @Id @Nullable Integer addressId,
    String address,
    @Nullable String address2,
    String district,
    @BelongsTo(
            value = City.class,
            reverse = "addresses",
            onDelete = ReferentialAction.RESTRICT,
            onUpdate = ReferentialAction.CASCADE)
        int cityId,
    @Nullable String postalCode,
    String phone)
    implements AddressAssociations {}
