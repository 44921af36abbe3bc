package clinic;

import dev.kinship.Entity;
import dev.kinship.HasMany;
import dev.kinship.Id;

@Entity
@HasMany(
    value = Tag.class,
    joinTable = "post_tag",
    column = "post_id") // ERROR link-option
record Post(@Id Long id) implements PostAssociations {}
