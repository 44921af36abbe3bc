package clinic;

import dev.kinship.Entity;
import dev.kinship.HasMany;
import dev.kinship.Id;

/** A document of a tenant, whose labels are the same tenant's. */
@Entity
@HasMany(value = Label.class, through = DocLabel.class, reverse = "docs")
@HasMany(
    value = Label.class,
    name = "hints",
    joinTable = "doc_hint",
    joinColumns = {"tenant_id", "doc_id"},
    inverseColumns = {"tenant_id", "label_id"},
    reverse = "hintedDocs")
record Doc(@Id long tenantId, @Id Long id, String title) implements DocAssociations {}
