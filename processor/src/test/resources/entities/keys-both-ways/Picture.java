package clinic;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;
import org.jspecify.annotations.Nullable;

@Entity
public record Picture(
    @Id @Nullable Long id,
    @BelongsTo(value = Person.class, reverse = "pictures") @Nullable Long personId)
    implements PictureAssociations {}
