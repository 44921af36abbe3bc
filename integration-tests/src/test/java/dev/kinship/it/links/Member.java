package dev.kinship.it.links;

import dev.kinship.Entity;
import dev.kinship.HasMany;
import dev.kinship.Id;
import org.jspecify.annotations.Nullable;

/** Linked with itself, both ways, by an entity and by a table. */
@Entity
@HasMany(
    value = Member.class,
    name = "following",
    through = Follow.class,
    from = "follower",
    to = "followee",
    reverse = "followers")
@HasMany(
    name = "blocked",
    joinTable = "member_block",
    joinColumns = "blocker_id",
    inverseColumns = "blocked_id",
    reverse = "blockers")
record Member(@Id @Nullable Long id, String name) implements MemberAssociations {}
