package blog;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;
import dev.kinship.Version;

@Entity
record Post(
    @Id Long id,
    @BelongsTo(Post.class)
    @Version // ERROR role-on-key
    long originalId)
    implements PostAssociations {}
