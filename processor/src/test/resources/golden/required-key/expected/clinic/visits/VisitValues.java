package clinic.visits;

import clinic.people.Person;
import dev.kinship.KinshipGenerated;
import dev.kinship.runtime.table.Values;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * Values to insert or update a row of {@link Visit} with. Columns that are not set stay out of
 * the SQL. Not thread-safe; use new ones for each call.
 */
@Generated("dev.kinship.processor.KinshipProcessor")
@KinshipGenerated
@NullMarked
public final class VisitValues extends Values<Visit> {

  private VisitValues() {
    super(VisitTable.TABLE);
  }

  /** Returns the values that {@code values} sets. */
  public static VisitValues of(Consumer<VisitValues> values) {
    VisitValues given = new VisitValues();
    values.accept(given);
    return given;
  }

  /** Sets the column {@code id}. */
  public VisitValues id(long id) {
    set(VisitTable.ID, id);
    return this;
  }

  /** Sets the column {@code emergency_contact_id}. */
  public VisitValues emergencyContactId(long emergencyContactId) {
    set(VisitTable.EMERGENCY_CONTACT_ID, emergencyContactId);
    return this;
  }

  /** Sets {@code emergency_contact_id} to the key of the emergency contact. */
  public VisitValues emergencyContact(Person emergencyContact) {
    VisitTable.EMERGENCY_CONTACT.give(this, emergencyContact);
    return this;
  }
}
