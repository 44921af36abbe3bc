package clinic;

import dev.kinship.Entity;
import dev.kinship.Id;

/** An owner, whose key is made by the database. */
@Entity
public class Owner implements OwnerAssociations {

  /** The tenant. */
  @Id public long tenantId;

  /** The number. */
  @Id public Long id;

  /** An owner without anything. */
  public Owner() {}
}
