package blog;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;
import dev.kinship.Version;

/** A note that is changed in place, with a key of two columns. */
@Entity
public class Note implements NoteAssociations {

  /** The tenant. */
  @Id public long tenantId;

  /** The number. */
  @Id public Long id;

  /** The text. */
  public String text;

  /** The number of the folder. */
  @BelongsTo(value = Folder.class, with = "tenantId", reverse = "notes")
  public Long folderId;

  /** How often it was changed. */
  @Version public Integer version;

  /** A note without a text. */
  public Note() {}
}
