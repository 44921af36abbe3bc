package blog;

import dev.kinship.Entity;
import dev.kinship.Id;

/**
 * A folder.
 *
 * @param tenantId the tenant
 * @param id the number
 */
@Entity
public record Folder(@Id long tenantId, @Id long id) implements FolderAssociations {}
