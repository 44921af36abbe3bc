package attic;

import org.jdbi.v3.core.enums.DatabaseValue;

/** The labels of the type {@code mood}, in its order. */
public enum Mood {
  @DatabaseValue("ok")
  OK,
  @DatabaseValue("sad")
  SAD
}
