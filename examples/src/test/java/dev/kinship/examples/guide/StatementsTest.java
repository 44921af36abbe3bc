package dev.kinship.examples.guide;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kinship.junit.AtMost;
import dev.kinship.junit.Sent;
import dev.kinship.junit.StatementCount;
import dev.kinship.runtime.KinshipPlugin;
import dev.kinship.testkit.TestDatabase;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A test that counts its statements, as the guide shows it. */
class StatementsTest {

  private static final Jdbi JDBI =
      Jdbi.create(TestDatabase.create().dataSource()).installPlugin(new KinshipPlugin());

  @RegisterExtension
  static final StatementCount statements = StatementCount.on(JDBI).raiseOnOneByOne();

  @BeforeAll
  static void fill() {
    JDBI.useHandle(
        h ->
            h.createScript(
                    """
                    CREATE TABLE employee (id bigserial PRIMARY KEY, name text NOT NULL,
                      manager_id bigint REFERENCES employee, stand_in_id bigint);
                    CREATE TABLE task (id bigserial PRIMARY KEY, title text NOT NULL, due_on date,
                      done_on date, employee_id bigint REFERENCES employee);
                    INSERT INTO employee (name, manager_id)
                      SELECT 'employee ' || n, nullif(n / 2, 0) FROM generate_series(1, 9) AS n;
                    INSERT INTO task (title, employee_id)
                      SELECT 'task ' || n, n FROM generate_series(1, 9) AS n;
                    """)
                .execute());
  }

  @Test
  @AtMost(3)
  void reads_tasks_employees_and_managers() {
    JDBI.useHandle(h -> Lists.loaded(h, TaskTable.all(h)));
  }

  @Test
  void reads_tasks_in_one_go() {
    Sent sent = statements.during(() -> JDBI.useHandle(TaskTable::all));
    assertThat(sent.roundTrips()).isEqualTo(1);
  }
}
