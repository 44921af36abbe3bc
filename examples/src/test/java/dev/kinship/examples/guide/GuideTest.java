package dev.kinship.examples.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kinship.runtime.Deleted;
import dev.kinship.runtime.KinshipPlugin;
import dev.kinship.runtime.config.KinshipConfig;
import dev.kinship.runtime.error.ConstraintException;
import dev.kinship.runtime.error.DanglingKeyException;
import dev.kinship.runtime.error.OneByOneException;
import dev.kinship.testkit.TestDatabase;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the guide says of its entities and calls is so. */
@NullUnmarked // the keys of rows that were inserted a line before
class GuideTest {

  private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

  private Jdbi jdbi;
  private Handle handle;

  @BeforeEach
  void createTables() {
    jdbi = Jdbi.create(TestDatabase.create().dataSource()).installPlugin(new KinshipPlugin());
    handle = jdbi.open();
    handle
        .createScript(
            """
            CREATE TABLE employee (id bigserial PRIMARY KEY, name text NOT NULL,
              manager_id bigint REFERENCES employee, stand_in_id bigint);
            CREATE TABLE task (id bigserial PRIMARY KEY, title text NOT NULL, due_on date,
              done_on date, employee_id bigint REFERENCES employee);
            CREATE TABLE country (code text PRIMARY KEY, name text NOT NULL);
            CREATE TABLE supplier (id uuid PRIMARY KEY, name text, country_code text REFERENCES country);
            CREATE TABLE invoice (id bigserial PRIMARY KEY, total numeric NOT NULL);
            CREATE TABLE room (id bigserial PRIMARY KEY, name text);
            CREATE SCHEMA billing;
            CREATE TABLE billing.fee (room_id bigint REFERENCES room, since date, eur numeric,
              PRIMARY KEY (room_id, since));
            CREATE TABLE billing.discount (id bigint PRIMARY KEY, percent int NOT NULL);
            """)
        .execute();
  }

  @AfterEach
  void close() {
    handle.close();
  }

  private Employee employee(String name) {
    return EmployeeTable.insert(handle, e -> e.name(name));
  }

  @Test
  void selfReferencesGoBothWays() {
    Employee ann = employee("Ann");
    Employee bob = employee("Bob").setManager(handle, ann);

    assertThat(ann.getReports(handle)).containsExactly(bob);
    assertThat(bob.getManager(handle)).contains(ann);
    assertThat(Calls.some(handle, ann)).containsExactly(bob);
  }

  @Test
  void accessorsCanBeNamed() {
    Employee ann = employee("Ann");

    assertThat(ann.isCovered(handle)).isFalse();
    assertThat(ann.setStandIn(handle, employee("Bob")).isCovered(handle)).isTrue();
  }

  @Test
  void aKeyWithoutAConstraintCanDangle() {
    Employee ann = EmployeeTable.insert(handle, e -> e.name("Ann").standInId(4711L));

    assertThatThrownBy(() -> ann.getStandIn(handle))
        .isInstanceOf(DanglingKeyException.class)
        .hasMessageContaining("4711")
        .hasMessageContaining("ALTER TABLE employee ADD FOREIGN KEY (stand_in_id)");
  }

  @Test
  void rowsAreWrittenByConditionAndUpserted() {
    Employee ann = employee("Ann");
    Task late = TaskTable.insert(handle, new Task(null, "late", DAY, null, ann.id()));
    TaskTable.insert(handle, new Task(null, "not hers", DAY, null, null));

    assertThat(Writes.finish(handle, ann, DAY.plusDays(1))).isEqualTo(1);
    assertThat(Writes.cleanUp(handle)).extracting(Task::id).containsExactly(late.id());
    assertThat(TaskTable.count(handle)).isEqualTo(1);

    Writes.save(handle, new Country("no", "Norge"));
    assertThat(Writes.rename(handle, "no", "Norway")).isEqualTo(new Country("no", "Norway"));
    assertThat(CountryTable.count(handle)).isEqualTo(1);
    assertThat(Writes.add(handle, "no", "Norge")).isFalse();
    assertThat(Writes.add(handle, "se", "Sweden")).isTrue();
    assertThat(CountryTable.all(handle)).extracting(Country::name).contains("Norway", "Sweden");
  }

  @Test
  void valuesTakeTargets() {
    Employee ann = employee("Ann");
    Employee bob = employee("Bob");
    assertThat(Writes.plan(handle, ann, "plan").employeeId()).isEqualTo(ann.id());
    assertThat(Writes.handOver(handle, ann, bob)).isEqualTo(1);
    assertThat(bob.getTasks(handle)).extracting(Task::title).containsExactly("plan");
  }

  @Test
  void theBestMatchComesFirst() {
    TaskTable.insert(handle, t -> t.title("Call Ann about the cat"));
    TaskTable.insert(handle, t -> t.title("A cat, a second cat and a third cat"));
    TaskTable.insert(handle, t -> t.title("Call Bob"));
    assertThat(Fetches.about(handle, "cats"))
        .extracting(Task::title)
        .containsExactly("A cat, a second cat and a third cat", "Call Ann about the cat");
  }

  @Test
  void rowsAreDeletedWithWhatDependsOnThem() {
    Employee ann = employee("Ann");
    Employee bob = employee("Bob").setManager(handle, ann);
    TaskTable.insert(handle, new Task(null, "hers", null, DAY, ann.id()));

    Deleted deleted = Writes.dismiss(handle, ann);

    assertThat(deleted.count(EmployeeTable.TASKS)).isEqualTo(1);
    assertThat(deleted.count(EmployeeTable.REPORTS)).isEqualTo(1);
    assertThat(EmployeeTable.all(handle)).extracting(Employee::id).containsExactly(bob.id());
    assertThat(TaskTable.count(handle)).isZero();
  }

  @Test
  void hiddenKeys() {
    CountryTable.insert(handle, new Country("no", "Norway"));
    Supplier supplier = SupplierTable.insert(handle, new Supplier(UUID.randomUUID(), "Fjord"));

    assertThat(supplier.getCountry(handle)).isEmpty();
    assertThat(supplier.setCountryCode(handle, "no").getCountry(handle))
        .map(Country::name)
        .contains("Norway");
    assertThat(supplier.hasCountry(handle)).isTrue();
  }

  @Test
  void keysOfOnesOwnType() {
    Invoice invoice = InvoiceTable.insert(handle, i -> i.total(BigDecimal.TEN));

    assertThat(invoice.id()).isEqualTo(new Invoice.InvoiceId(1));
    assertThat(InvoiceTable.find(handle, invoice.id())).contains(invoice);
  }

  @Test
  void inheritedNestedCompositeAndImmutable() {
    Room room = new Room();
    room.name = "Blue";
    assertThat(RoomTable.insert(handle, room)).isSameAs(room);
    assertThat(room.id).isNotNull();

    Prices.Fee fee =
        Prices_FeeTable.insert(
            handle, f -> f.roomId(room.id).since(DAY).amount(new BigDecimal("12.50")));
    assertThat(fee.getRoom(handle).name).isEqualTo("Blue");
    assertThat(Prices_FeeTable.find(handle, room.id, DAY)).contains(fee);

    Prices.Discount discount = Prices_DiscountTable.insert(handle, d -> d.id(0L).percent(15));
    assertThat(discount.getPercent()).isEqualTo(15);
    assertThat(Prices_DiscountTable.find(handle, 0L)).isPresent();
  }

  @Test
  void callsOfTheGuide() throws Exception {
    Employee ann = employee("Ann");
    Employee bob = employee("Bob");
    assertThat(Calls.reorganize(jdbi, ann, List.of(bob)).linked()).hasSize(1);
    Employee led = EmployeeTable.find(handle, bob.id()).orElseThrow();
    assertThat(Calls.assign(handle, led, 4711).managerId()).isNull();
    assertThat(led.removeManager(handle).setManager(handle, ann).managerId()).isEqualTo(ann.id());
    Employee cid = employee("Cid").setManager(handle, ann);
    Calls.promote(jdbi, cid.id());
    assertThat(Calls.later(jdbi, Runnable::run, cid).toCompletableFuture().get())
        .extracting(Employee::name)
        .contains("Bob");
  }

  @Test
  void scopes() {
    Employee ann = employee("Ann");
    LocalDate today = LocalDate.now(ZoneId.systemDefault());
    Task late = ann.createTask(handle, t -> t.title("late").dueOn(today.minusDays(1)));
    Task next = ann.createTask(handle, t -> t.title("next").dueOn(today.plusDays(30)));
    assertThat(Fetches.done(handle, ann)).isFalse();
    Task done = ann.createTask(handle, t -> t.title("done").dueOn(today).doneOn(today));

    assertThat(Fetches.open(handle, ann)).containsExactly(late, next);
    assertThat(Fetches.urgent(handle, ann)).containsExactly(late);
    assertThat(Fetches.next(handle, ann)).containsExactly(next);
    assertThat(Fetches.all(handle, ann)).isEqualTo(3);
    assertThat(Fetches.done(handle, ann)).isTrue();
    assertThat(TaskTable.find(handle, done.id())).contains(done); // the gateway reads all rows
    assertThat(ann.setTasks(handle, late).unlinked()).hasSize(2); // and a write meets all rows
  }

  @Test
  void listsAndTheOtherEndOfEach() {
    Employee ann = employee("Ann");
    Employee bob = employee("Bob").setManager(handle, ann);
    LocalDate today = LocalDate.now(ZoneId.systemDefault());
    Task hers = ann.createTask(handle, t -> t.title("a").dueOn(today));
    Task his = bob.createTask(handle, t -> t.title("b").dueOn(today.plusDays(30)));
    for (int i = 0; i < 4; i++) {
      bob.createTask(handle, t -> t.title("later"));
    }

    assertThat(Lists.ofTeam(handle, ann)).hasSize(6).contains(hers, his);
    assertThat(Lists.ofTeam(handle, bob)).hasSize(5);
    assertThat(Lists.idle(handle)).containsExactly(bob);
    List<Task> tasks = TaskTable.all(handle);
    assertThat(Lists.lines(handle, tasks)).startsWith("a: Ann", "b: Bob", "later: Bob");
    assertThat(Lists.loaded(handle, tasks)).startsWith("aOptional.empty", "bOptional[Ann]");
    assertThat(Lists.nextThree(handle, List.of(ann, bob)).of(bob)).hasSize(3).startsWith(his);
    assertThat(Lists.open(handle, List.of(ann, bob)).of(bob)).isEqualTo(5);
    assertThat(Lists.handOver(handle, tasks, ann)).allMatch(t -> ann.id().equals(t.employeeId()));
    assertThat(Lists.share(handle, ann, bob, tasks).get(ann).unlinked()).hasSize(4);
    Lists.strict(handle);
    assertThatThrownBy(() -> Lists.lines(handle, TaskTable.all(handle)))
        .isInstanceOf(OneByOneException.class)
        .hasMessageContaining("Task.employee")
        .hasMessageContaining("Lists.java");
  }

  @Test
  void rowsWithTheirChildrenPagesAndStreams() {
    List<Employee> people =
        List.of(new Employee(null, "Ann", null, null), new Employee(null, "Bob", null, null));

    List<Task> tasks =
        Lists.hire(handle, people, Map.of("Ann", List.of("a", "b"), "Bob", List.of("c")));

    assertThat(tasks).extracting(Task::title).containsExactly("a", "b", "c");
    assertThat(tasks).noneMatch(task -> task.employeeId() == null);
    for (int i = 0; i < 98; i++) {
      TaskTable.insert(handle, t -> t.title("of nobody"));
    }
    assertThat(Lists.inPages(handle)).isEqualTo(2);
    assertThat(Lists.streamed(jdbi)).isEqualTo(3);
  }

  @Test
  void trees() {
    Employee ann = employee("Ann");
    Employee bob = employee("Bob").setManager(handle, ann);
    Employee cleo = employee("Cleo").setManager(handle, bob);

    assertThat(Lists.chain(handle, cleo)).containsExactly("1 Bob", "2 Ann");
    assertThat(Lists.staff(handle, ann)).containsExactly(bob, cleo);
  }

  @Test
  void schemas() {
    Employee ann = employee("Ann");
    ann.createTask(handle, t -> t.title("here"));
    for (String schema : List.of("archive", "tenant 7")) {
      handle.execute("CREATE SCHEMA \"" + schema + "\"");
      for (String table : List.of("employee", "task")) {
        handle.execute(
            "CREATE TABLE \"%s\".%s (LIKE %s INCLUDING ALL)".formatted(schema, table, table));
      }
    }

    assertThat(Fetches.archived(handle, ann)).isEmpty();
    try (Handle tenant = jdbi.open()) {
      tenant.getConfig(KinshipConfig.class).setSchema("tenant 7");
      Employee bob = EmployeeTable.insert(tenant, e -> e.id(ann.id()).name("Bob"));
      Task there = bob.createTask(tenant, t -> t.title("there"));
      assertThat(Fetches.ofTenant(jdbi, "tenant 7", bob.id())).containsExactly(there);
    }
    assertThat(ann.getTasks(handle)).extracting(Task::title).containsExactly("here");
  }

  @Test
  void aConstraintOfTheDatabaseCostsTheTransaction() {
    assertThatThrownBy(() -> CountryTable.insert(handle, c -> c.code("no")))
        .isInstanceOf(ConstraintException.class)
        .hasMessageContaining("INSERT INTO country");
  }
}
