package dev.kinship.examples.guide;

import dev.kinship.runtime.config.KinshipConfig;
import dev.kinship.runtime.query.Condition;
import dev.kinship.runtime.query.Fetch;
import dev.kinship.runtime.query.Order;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Fetches that the guide shows: scopes and schemas. */
final class Fetches {

  private static final Fetch<Task> ALL = TaskTable.fetch().unscoped();

  private Fetches() {}

  static List<Task> open(Handle h, Employee ann) {
    return ann.getTasks(h); // those that are open, by default
  }

  static List<Task> urgent(Handle h, Employee ann) {
    return ann.getTasks(h, Fetch.where(TaskTable.URGENT)); // those that are open and urgent
  }

  static long all(Handle h, Employee ann) {
    return ann.countTasks(h, TaskTable.fetch().unscoped()); // those that are done, too
  }

  static boolean done(Handle h, Employee ann) {
    return ann.hasTasks(h, ALL.and(TaskTable.OPEN.not()));
  }

  static List<Task> next(Handle h, Employee ann) {
    return ann.getTasks(
        h,
        Fetch.where(TaskTable.DUE_ON.isNotNull().and(TaskTable.URGENT.not()))
            .orderBy(TaskTable.DUE_ON.asc(), TaskTable.TITLE.asc())
            .limit(3));
  }

  static List<Task> search(Handle h, String typed) {
    return TaskTable.query(h)
        .where(TaskTable.TITLE.containsIgnoreCase(typed))
        .orderBy(TaskTable.EMPLOYEE.by(EmployeeTable.NAME.asc()), TaskTable.DUE_ON.asc())
        .limit(20)
        .list();
  }

  static List<Task> about(Handle h, String typed) {
    return TaskTable.query(h)
        .where(
            Condition.sql(
                "to_tsvector('english', {}) @@ plainto_tsquery('english', {})",
                TaskTable.TITLE,
                TaskTable.TITLE.value(typed)))
        .orderBy(
            Order.desc(
                "ts_rank(to_tsvector('english', {}), plainto_tsquery('english', {}))",
                TaskTable.TITLE,
                TaskTable.TITLE.value(typed)))
        .list();
  }

  static List<Task> archived(Handle h, Employee ann) {
    return ann.getTasks(h, TaskTable.fetch().schema("archive"));
  }

  static List<Task> ofTenant(Jdbi jdbi, String tenant, long employeeId) {
    return jdbi.withHandle(
        h -> {
          h.getConfig(KinshipConfig.class).setSchema(tenant); // until the handle is closed
          return EmployeeTable.find(h, employeeId).orElseThrow().getTasks(h);
        });
  }
}
