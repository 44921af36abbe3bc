package dev.kinship.it.links;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;
import dev.kinship.Unique;
import org.jspecify.annotations.Nullable;

/** A link with a key of its own. */
@Entity
@Unique({"followerId", "followeeId"})
record Follow(
    @Id @Nullable Long id,
    @BelongsTo(Member.class) long followerId,
    @BelongsTo(Member.class) long followeeId)
    implements FollowAssociations {}
