package dev.kinship.examples.guide.onetoone;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;
import org.jspecify.annotations.Nullable;

/** One of a person's pictures. */
@Entity
public record Picture(
    @Id @Nullable Long id,
    String file,
    @BelongsTo(value = Person.class, reverse = "pictures") @Nullable Long personId)
    implements PictureAssociations {}
