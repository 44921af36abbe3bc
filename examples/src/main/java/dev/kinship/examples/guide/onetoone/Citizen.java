package dev.kinship.examples.guide.onetoone;

import dev.kinship.Entity;
import dev.kinship.HasOne;
import dev.kinship.Id;
import org.jspecify.annotations.Nullable;

/**
 * Declares the association alone: the passport's table has the key, and the passport no property.
 */
@Entity
@HasOne(Passport.class)
public record Citizen(@Id @Nullable Long id, String name) implements CitizenAssociations {}
