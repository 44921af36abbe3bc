package clinic;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;
import dev.kinship.OnReplace;

@Entity
record Visit(
    @Id Long id,
    @BelongsTo(value = Person.class, onReplace = OnReplace.DELETE) // ERROR option-without-reverse
        Long vetId)
    implements VisitAssociations {}
