package clinic;

import dev.kinship.Entity;
import dev.kinship.HasMany;
import dev.kinship.Id;
import org.jspecify.annotations.Nullable;

// PostAssociations.java: @SuppressWarnings("deprecation")
@Entity
@HasMany(value = Tag.class, through = PostTag.class, reverse = "posts")
@SuppressWarnings("deprecation") // it names the link
public record Post(@Id @Nullable Long id) implements PostAssociations {}
