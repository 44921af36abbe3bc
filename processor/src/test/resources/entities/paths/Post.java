package clinic;

import dev.kinship.Entity;
import dev.kinship.HasMany;
import dev.kinship.Id;

/** Linked by what belongs to both, and by the same as a path. */
// PostTable.java: LinkedManyToMany<Post, Tag, PostTag> TAGS =
// PostTable.java: PathToMany<Post, Tag> READ_TAGS =
@Entity
@HasMany(value = Tag.class, through = PostTag.class)
@HasMany(value = Tag.class, name = "readTags", through = PostTag.class, via = "postTags")
record Post(@Id Long id) implements PostAssociations {}
