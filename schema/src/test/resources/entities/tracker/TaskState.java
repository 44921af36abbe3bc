package tracker;

import org.jdbi.v3.core.enums.DatabaseValue;

/** The labels of the type {@code task_state}, in its order. */
public enum TaskState {
  @DatabaseValue("open")
  OPEN,
  @DatabaseValue("in progress")
  IN_PROGRESS,
  @DatabaseValue("done")
  DONE
}
