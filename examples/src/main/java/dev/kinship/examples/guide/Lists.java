package dev.kinship.examples.guide;

import dev.kinship.runtime.Changes;
import dev.kinship.runtime.Loaded;
import dev.kinship.runtime.PerRow;
import dev.kinship.runtime.Relative;
import dev.kinship.runtime.config.KinshipConfig;
import dev.kinship.runtime.config.ReadMode;
import dev.kinship.runtime.query.Fetch;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Conditions on the other end, and reading for many rows, as the guide shows them. */
final class Lists {

  private Lists() {}

  static List<Task> ofTeam(Handle h, Employee boss) {
    return TaskTable.query(
            h,
            Fetch.where(
                TaskTable.EMPLOYEE
                    .is(boss)
                    .or(TaskTable.EMPLOYEE.matches(EmployeeTable.MANAGER.is(boss)))))
        .list();
  }

  static List<Employee> idle(Handle h) {
    return EmployeeTable.query(h, Fetch.where(EmployeeTable.TASKS.none(TaskTable.URGENT))).list();
  }

  static List<String> lines(Handle h, List<Task> tasks) {
    List<String> lines = new ArrayList<>();
    for (Task task : tasks) { // a handful of statements, however many tasks
      Optional<Employee> who = task.getEmployee(h);
      lines.add(task.title() + ": " + who.map(Employee::name).orElse("nobody"));
    }
    return lines;
  }

  static List<String> loaded(Handle h, List<Task> tasks) {
    Loaded<Task, Optional<Employee>, Employee> employees = TaskTable.EMPLOYEE.load(h, tasks);
    Loaded<Employee, Optional<Employee>, Employee> bosses =
        employees.then(h, EmployeeTable.MANAGER);
    List<String> lines = new ArrayList<>();
    employees.forEach(
        (task, who) -> lines.add(task.title() + who.flatMap(bosses::of).map(Employee::name)));
    return lines;
  }

  static Loaded<Employee, List<Task>, Task> nextThree(Handle h, List<Employee> team) {
    return EmployeeTable.TASKS.load(
        h, team, Fetch.<Task>all().orderBy(TaskTable.DUE_ON.asc()).limit(3)); // three of each
  }

  static PerRow<Employee, Long> open(Handle h, List<Employee> team) {
    return EmployeeTable.TASKS.count(h, team);
  }

  static List<Task> handOver(Handle h, List<Task> tasks, Employee ann) {
    return TaskTable.EMPLOYEE.set(h, tasks, ann); // all are hers now; null would unlink them
  }

  static Map<Employee, Changes<Task>> share(
      Handle h, Employee ann, Employee bob, List<Task> tasks) {
    return EmployeeTable.TASKS.set(h, Map.of(ann, tasks.subList(0, 2), bob, List.of()));
  }

  static List<Task> hire(Handle h, List<Employee> people, Map<String, List<String>> titles) {
    List<Employee> hired = EmployeeTable.insertAll(h, people); // they have their keys now
    return TaskTable.insertAll(h, hired.stream().flatMap(who -> tasks(who, titles)).toList());
  }

  private static Stream<Task> tasks(Employee who, Map<String, List<String>> titles) {
    return titles.getOrDefault(who.name(), List.of()).stream()
        .map(title -> new Task(null, title, null, null, who.id()));
  }

  static List<String> chain(Handle h, Employee employee) {
    return EmployeeTable.MANAGER.ancestors(h, employee).stream()
        .map(each -> each.depth() + " " + each.row().name()) // 1 is the manager, 2 the manager's
        .toList();
  }

  static List<Employee> staff(Handle h, Employee boss) {
    return EmployeeTable.REPORTS.descendants(h, boss, 3).stream().map(Relative::row).toList();
  }

  static int inPages(Handle h) {
    int pages = 0;
    for (List<Task> page : TaskTable.query(h).orderBy(TaskTable.DUE_ON.asc()).pages(100)) {
      page.forEach(task -> task.getEmployee(h)); // each page is a cohort
      pages++;
    }
    return pages;
  }

  static long streamed(Jdbi jdbi) {
    return jdbi.inTransaction(
        h -> {
          try (Stream<Task> tasks = TaskTable.query(h).fetchSize(1_000).stream()) {
            return tasks.filter(task -> task.getEmployee(h).isPresent()).count();
          }
        });
  }

  static void strict(Handle h) {
    h.getConfig(KinshipConfig.class).setReadMode(ReadMode.RAISE);
  }
}
