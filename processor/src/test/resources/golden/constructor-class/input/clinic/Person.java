package clinic;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;
import java.util.Optional;

/** A person that is never changed. */
@Entity
public final class Person implements PersonAssociations {

  @Id private final Long id;
  private final String name;
  private final boolean active;

  @BelongsTo(reverse = "friends")
  private final Optional<Long> bestFriendId;

  /**
   * Makes a person.
   *
   * @param id the key
   * @param name the name
   * @param active whether still there
   * @param bestFriendId the key of another one
   */
  public Person(Long id, String name, boolean active, Optional<Long> bestFriendId) {
    this.id = id;
    this.name = name;
    this.active = active;
    this.bestFriendId = bestFriendId;
  }

  /**
   * The key.
   *
   * @return the key
   */
  public Long getId() {
    return id;
  }

  /**
   * The name.
   *
   * @return the name
   */
  public String getName() {
    return name;
  }

  /**
   * Whether still there.
   *
   * @return whether
   */
  public boolean isActive() {
    return active;
  }

  /**
   * The key of another one.
   *
   * @return the key, if any
   */
  public Optional<Long> getBestFriendId() {
    return bestFriendId;
  }
}
