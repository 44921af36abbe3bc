package clinic;

import dev.kinship.Entity;
import dev.kinship.Id;

// WardAssociations.java: createVisit(Handle handle, Consumer<VisitValues> visit)
// WardAssociations.java: clinic.b.VisitValues.of(clinic_)
@Entity
public record Ward(@Id long id) implements WardAssociations {}
