package dev.kinship.it.version;

import dev.kinship.Entity;
import dev.kinship.HasMany;
import dev.kinship.Id;
import dev.kinship.Version;
import org.jspecify.annotations.Nullable;

/** With a version of its own. */
@Entity
@HasMany(value = Label.class, through = Mark.class, reverse = "authors")
record Author(@Id @Nullable Long id, String name, @Version int version)
    implements AuthorAssociations {}
