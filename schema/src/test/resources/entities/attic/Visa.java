package attic;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;

@Entity
public record Visa(
    @Id int id,
    @BelongsTo(value = CountryCode.class, name = "countryCode", reverse = "visas") String iso)
    implements VisaAssociations {}
