package dev.kinship.examples.guide;

import dev.kinship.runtime.Changes;
import dev.kinship.runtime.error.ConcurrencyException;
import dev.kinship.runtime.error.NoSuchRowException;
import dev.kinship.runtime.query.Fetch;
import dev.kinship.runtime.query.Lock;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.async.JdbiExecutor;

/** Calls that the guide shows. */
final class Calls {

  private Calls() {}

  static List<Employee> some(Handle h, Employee boss) {
    return boss.getReports(
        h,
        Fetch.where(EmployeeTable.NAME.like("A%").or(EmployeeTable.STAND_IN_ID.isNull()))
            .orderBy(EmployeeTable.NAME.asc())
            .limit(20));
  }

  static void promote(Jdbi jdbi, long id) {
    jdbi.useTransaction(
        h -> {
          Employee ann = EmployeeTable.find(h, id).orElseThrow();
          Employee boss =
              ann.getManager(h, Fetch.<Employee>all().lock(Lock.FOR_UPDATE)).orElseThrow();
          Changes<Employee> moved = ann.addReports(h, boss.getReports(h));
          if (moved.linked().isEmpty()) {
            h.rollback();
          }
        });
  }

  static Employee assign(Handle h, Employee employee, long managerId) {
    try {
      return employee.setManagerId(h, managerId);
    } catch (NoSuchRowException gone) { // nothing was changed, and the transaction goes on
      return employee.removeManager(h);
    }
  }

  static Changes<Employee> reorganize(Jdbi jdbi, Employee boss, List<Employee> team) {
    for (int attempt = 1; ; attempt++) {
      try {
        return jdbi.inTransaction(h -> boss.setReports(h, team));
      } catch (ConcurrencyException e) { // a deadlock: PostgreSQL undid all of it
        if (attempt == 3) {
          throw e;
        }
      }
    }
  }

  static CompletionStage<List<Employee>> later(Jdbi jdbi, Executor executor, Employee boss) {
    return JdbiExecutor.create(jdbi, executor).withHandle(boss::getReports);
  }
}
