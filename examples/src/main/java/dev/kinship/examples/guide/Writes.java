package dev.kinship.examples.guide;

import dev.kinship.runtime.Deleted;
import java.time.LocalDate;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** Rows that are written by a condition, and rows that may be there, as the guide shows them. */
final class Writes {

  private Writes() {}

  static long finish(Handle h, Employee ann, LocalDate today) {
    return TaskTable.updateWhere(
        h, TaskTable.EMPLOYEE.is(ann).and(TaskTable.DUE_ON.lt(today)), t -> t.doneOn(today));
  }

  static Task plan(Handle h, Employee ann, String title) {
    return TaskTable.insert(h, t -> t.title(title).employee(ann));
  }

  static long handOver(Handle h, Employee from, Employee to) {
    return TaskTable.updateWhere(h, TaskTable.EMPLOYEE.is(from), t -> t.employee(to));
  }

  static List<Task> cleanUp(Handle h) {
    return TaskTable.deleteReturning(h, TaskTable.DONE_ON.isNotNull());
  }

  static Deleted dismiss(Handle h, Employee ann) {
    return EmployeeTable.delete(
        h, ann, EmployeeTable.TASKS.deleted().and(EmployeeTable.REPORTS.unlinked()));
  }

  static Country save(Handle h, Country norway) {
    return CountryTable.upsert(h, norway);
  }

  static boolean add(Handle h, String code, String name) {
    return CountryTable.insertIfAbsent(h, c -> c.code(code).name(name)).isPresent();
  }

  static Country rename(Handle h, String code, String name) {
    return CountryTable.upsert(h, CountryTable.CODE, c -> c.code(code).name(name));
  }
}
