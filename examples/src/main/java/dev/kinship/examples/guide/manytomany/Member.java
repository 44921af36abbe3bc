package dev.kinship.examples.guide.manytomany;

import dev.kinship.Entity;
import dev.kinship.HasMany;
import dev.kinship.Id;
import org.jspecify.annotations.Nullable;

/** Somebody who follows others, and is followed. */
@Entity
@HasMany(
    name = "following",
    joinTable = "follow",
    joinColumns = "follower_id",
    inverseColumns = "followee_id",
    reverse = "followers")
public record Member(@Id @Nullable Long id, String name) implements MemberAssociations {}
