package clinic;

import com.google.auto.value.AutoValue;

/** AutoValue writes its implementation. */
@AutoValue
public abstract class Door {

  public abstract Badge opener();

  public static Door openedBy(Badge opener) {
    return new AutoValue_Door(opener);
  }
}
