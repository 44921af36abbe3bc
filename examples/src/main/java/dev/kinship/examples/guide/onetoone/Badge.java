package dev.kinship.examples.guide.onetoone;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;
import dev.kinship.OnReplace;

/** Each clerk has one at most, and each badge a clerk; the one that is replaced is deleted. */
@Entity
public record Badge(
    @Id long number,
    @BelongsTo(value = Clerk.class, unique = true, reverse = "badge", onReplace = OnReplace.DELETE)
        long clerkId)
    implements BadgeAssociations {}
