package community;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity(table = "views")
public record View(
    @Id @Nullable Long id,
    @BelongsTo(value = Person.class, reverse = "views") long personId,
    @BelongsTo(value = Post.class, reverse = "views") UUID postId)
    implements ViewAssociations {}
