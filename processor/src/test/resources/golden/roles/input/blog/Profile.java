package blog;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;
import dev.kinship.UpdatedAt;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** What an author tells of themselves. */
@Entity
public class Profile implements ProfileAssociations {
  @Id @Nullable Long id;
  String text = "";
  @UpdatedAt @Nullable LocalDateTime updatedAt;

  @BelongsTo(value = Author.class, unique = true, reverse = "profile")
  @Nullable Long authorId;
}
