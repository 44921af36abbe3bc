package attic;

import dev.kinship.Entity;
import dev.kinship.Id;

@Entity
public record Site(@Id String code, String name) implements SiteAssociations {}
