package dev.kinship.it.version;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;
import dev.kinship.Version;

/** A link that counts its own changes. */
@Entity
record Mark(
    @Id @BelongsTo(Author.class) long authorId,
    @Id @BelongsTo(Label.class) long labelId,
    int weight,
    @Version int version)
    implements MarkAssociations {}
