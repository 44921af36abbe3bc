package blog;

import dev.kinship.Entity;
import dev.kinship.Id;
import dev.kinship.Version;
import org.jspecify.annotations.Nullable;

/**
 * A user.
 *
 * @param id the key
 * @param name the name
 * @param version how often it was changed
 */
@Entity
public record User(@Id @Nullable Long id, String name, @Version int version)
    implements UserAssociations {}
