package blog;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;
import dev.kinship.Version;

/**
 * A user's profile.
 *
 * @param id the key
 * @param userId the key of the user
 * @param text the text
 * @param changes how often it was changed
 */
@Entity
public record Profile(
    @Id long id,
    @BelongsTo(value = User.class, unique = true, reverse = "profile") long userId,
    String text,
    @Version short changes)
    implements ProfileAssociations {}
