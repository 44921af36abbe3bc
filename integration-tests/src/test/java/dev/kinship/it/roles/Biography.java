package dev.kinship.it.roles;

import dev.kinship.BelongsTo;
import dev.kinship.CreatedAt;
import dev.kinship.DatabaseDefault;
import dev.kinship.Entity;
import dev.kinship.Id;
import dev.kinship.ReadOnly;
import dev.kinship.UpdatedAt;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;

/** Changed in place, and the only one of its writer. */
@Entity
class Biography implements BiographyAssociations {
  @Id @Nullable Long id;
  String text = "";
  @DatabaseDefault @Nullable String language;
  @ReadOnly int length;
  @CreatedAt @Nullable LocalDateTime createdAt;
  @UpdatedAt @Nullable ZonedDateTime updatedAt;

  @BelongsTo(value = Writer.class, unique = true, reverse = "biography")
  @Nullable Long writerId;

  static Biography of(String text) {
    Biography biography = new Biography();
    biography.text = text;
    return biography;
  }
}
