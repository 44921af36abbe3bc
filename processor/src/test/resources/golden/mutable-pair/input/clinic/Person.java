package clinic;

import dev.kinship.Entity;
import dev.kinship.HasMany;
import dev.kinship.Id;
import dev.kinship.OnReplace;

/** A person with getters and setters. */
@Entity
@HasMany(value = Pet.class, orderBy = "name desc, id", onReplace = OnReplace.DELETE)
public class Person implements PersonAssociations {

  @Id private Long id;
  private String firstName;

  /** A person without a name. */
  public Person() {}

  /**
   * The key.
   *
   * @return the key
   */
  public Long getId() {
    return id;
  }

  /**
   * Sets the key.
   *
   * @param id the key
   */
  public void setId(Long id) {
    this.id = id;
  }

  /**
   * The name.
   *
   * @return the name
   */
  public String getFirstName() {
    return firstName;
  }

  /**
   * Sets the name.
   *
   * @param firstName the name
   */
  public void setFirstName(String firstName) {
    this.firstName = firstName;
  }
}
