package clinic.visits;

import clinic.people.Person;
import dev.kinship.KinshipGenerated;
import dev.kinship.runtime.table.Values;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Values for a row of {@link Visit}. What is not set stays out of the SQL. For one call and one thread. */
@Generated("dev.kinship.processor.KinshipProcessor")
@KinshipGenerated
@NullMarked
public final class VisitValues extends Values<Visit> {

  private VisitValues() { super(VisitTable.TABLE); }

  /** Returns the values that {@code values} sets. */
  public static VisitValues of(Consumer<VisitValues> values) { return filled(new VisitValues(), values); }

  /** Sets the column {@code id}. */
  public VisitValues id(long id) { return set(this, VisitTable.ID, id); }

  /** Sets the column {@code emergency_contact_id}. */
  public VisitValues emergencyContactId(long emergencyContactId) {
    return set(this, VisitTable.EMERGENCY_CONTACT_ID, emergencyContactId);
  }

  /** Sets {@code emergency_contact_id} to the key of the emergency contact. */
  public VisitValues emergencyContact(Person emergencyContact) {
    return VisitTable.EMERGENCY_CONTACT.give(this, emergencyContact);
  }
}
