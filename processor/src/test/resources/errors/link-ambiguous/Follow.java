package clinic;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;

@Entity
record Follow(
    @Id @BelongsTo(Member.class) Long followerId, @Id @BelongsTo(Member.class) Long followeeId)
    implements FollowAssociations {}
