package attic;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;
import dev.kinship.ReferentialAction;
import org.jspecify.annotations.Nullable;

@Entity
public record Letter(
    @Id @Nullable Long id,
    @BelongsTo(value = Member.class, references = "email", reverse = "lettersByFrom") String from,
    @BelongsTo(
            value = Member.class,
            references = "email",
            reverse = "lettersByTo",
            onUpdate = ReferentialAction.CASCADE)
        @Nullable String to)
    implements LetterAssociations {}
