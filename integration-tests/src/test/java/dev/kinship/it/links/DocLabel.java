package dev.kinship.it.links;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;

/** A link within a tenant. */
@Entity
record DocLabel(
    @Id long tenantId,
    @Id @BelongsTo(value = Doc.class, with = "tenantId") long docId,
    @Id @BelongsTo(value = Label.class, with = "tenantId") long labelId)
    implements DocLabelAssociations {}
