package clinic;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;

/** Made by its constructor, whose parameters are found by name. */
@Entity
public class Visit implements VisitAssociations {

  @Id private final Long id;
  private final String reason;

  @BelongsTo(value = Pet.class, reverse = "visits")
  private final long petId;

  public Visit(long petId, Long id, String reason) {
    this.id = id;
    this.reason = reason;
    this.petId = petId;
  }

  public Long id() {
    return id;
  }

  public String reason() {
    return reason;
  }

  public long petId() {
    return petId;
  }
}
