package attic;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;
import dev.kinship.ReferentialAction;
import dev.kinship.Unique;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
public record Member(
    @Id int id,
    @BelongsTo(reverse = "membersBySponsor") int sponsorId,
    @BelongsTo(reverse = "memberByMentor", unique = true) @Nullable Integer mentorId,
    @Unique String email,
    @BelongsTo(
            value = Box.class,
            reverse = "member",
            unique = true,
            onDelete = ReferentialAction.CASCADE,
            onUpdate = ReferentialAction.CASCADE)
        UUID boxId)
    implements MemberAssociations {}
