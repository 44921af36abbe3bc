package blog;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;

@Entity
public record Profile(
    @Id @BelongsTo(value = User.class, unique = true, reverse = "profile") long userId, String bio)
    implements ProfileAssociations {}
