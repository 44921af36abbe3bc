package clinic;

import dev.kinship.Accessors;
import dev.kinship.Entity;
import dev.kinship.HasMany;
import dev.kinship.Id;

@Entity
@HasMany(
    value = Tag.class,
    joinTable = "post_tag",
    accessors = @Accessors(build = "newTag")) // ERROR no-such-accessor
record Post(@Id Long id) implements PostAssociations {}
