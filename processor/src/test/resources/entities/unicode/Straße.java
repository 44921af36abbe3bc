package clinic;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;

// StraßeValues.java: StraßeValues größeId(Long größeId)
// StraßeValues.java: StraßeValues 名前Id(Long 名前Id)
@Entity
@BelongsTo(value = Straße.class, name = "größe")
@BelongsTo(value = Straße.class, name = "名前")
@BelongsTo(value = Straße.class, name = "название")
public record Straße(@Id Long id, String éclair) implements StraßeAssociations {}
