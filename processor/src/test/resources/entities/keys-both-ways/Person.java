package clinic;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;
import org.jspecify.annotations.Nullable;

// PersonAssociations.java: getPictures(
// PersonAssociations.java: getProfilePicture(
@Entity
public record Person(
    @Id @Nullable Long id,
    @BelongsTo(value = Picture.class, unique = true, reverse = "profiled")
        @Nullable Long profilePictureId)
    implements PersonAssociations {}
