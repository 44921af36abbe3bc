package dev.kinship.examples.clinic;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A pet's visit: a mutable class, where the others are records. Its setters for associations change
 * the instance, after the database has taken the change.
 */
@Entity(table = "visits")
public final class Visit implements VisitAssociations {

  @Id private @Nullable Integer id;

  @BelongsTo(Pet.class)
  private @Nullable Integer petId;

  private @Nullable LocalDate visitDate;
  private @Nullable String description;

  public @Nullable Integer getId() {
    return id;
  }

  public void setId(@Nullable Integer id) {
    this.id = id;
  }

  public @Nullable Integer getPetId() {
    return petId;
  }

  public void setPetId(@Nullable Integer petId) {
    this.petId = petId;
  }

  public @Nullable LocalDate getVisitDate() {
    return visitDate;
  }

  public void setVisitDate(@Nullable LocalDate visitDate) {
    this.visitDate = visitDate;
  }

  public @Nullable String getDescription() {
    return description;
  }

  public void setDescription(@Nullable String description) {
    this.description = description;
  }

  @Override
  public String toString() {
    return "Visit[id=%s, petId=%s, visitDate=%s, description=%s]"
        .formatted(id, petId, visitDate, description);
  }
}
