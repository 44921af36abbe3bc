package dev.kinship.examples.guide.onetoone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kinship.runtime.KinshipPlugin;
import dev.kinship.runtime.error.ConstraintException;
import dev.kinship.runtime.error.NotUniqueException;
import dev.kinship.runtime.error.OccupiedException;
import dev.kinship.runtime.error.RefusedException;
import dev.kinship.testkit.TestDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the page on one-to-one associations says is so. */
@NullUnmarked // the keys of rows that were inserted a line before
class OneToOnePageTest {

  private static final int THREADS = 200;

  private final Semaphore connections = new Semaphore(20);
  private final Map<String, AtomicInteger> outcomes = new ConcurrentHashMap<>();
  private Jdbi jdbi;
  private Handle handle;

  private interface Turn {
    void take(Handle handle, int number);
  }

  @BeforeEach
  void createTables() {
    jdbi = Jdbi.create(TestDatabase.create().dataSource()).installPlugin(new KinshipPlugin());
    handle = jdbi.open();
    handle
        .createScript(
            """
            CREATE TABLE citizen (id bigserial PRIMARY KEY, name text NOT NULL);
            CREATE TABLE passport (id bigserial PRIMARY KEY, number text NOT NULL,
              citizen_id bigint UNIQUE REFERENCES citizen);
            CREATE TABLE clerk (id bigserial PRIMARY KEY, name text NOT NULL);
            CREATE TABLE badge (number bigint PRIMARY KEY,
              clerk_id bigint NOT NULL UNIQUE REFERENCES clerk);
            CREATE TABLE car (id bigserial PRIMARY KEY, name text NOT NULL);
            CREATE TABLE engine (car_id bigint PRIMARY KEY REFERENCES car, power int NOT NULL);
            CREATE TABLE person (id bigserial PRIMARY KEY, name text NOT NULL,
              profile_picture_id bigint UNIQUE);
            CREATE TABLE picture (id bigserial PRIMARY KEY, file text NOT NULL,
              person_id bigint REFERENCES person);
            ALTER TABLE person ADD FOREIGN KEY (profile_picture_id) REFERENCES picture;
            CREATE TABLE scholar (id bigserial PRIMARY KEY, name text NOT NULL,
              mentor_id bigint UNIQUE REFERENCES scholar);
            """)
        .execute();
  }

  @AfterEach
  void close() {
    handle.close();
  }

  private Clerk clerk(String name) {
    return ClerkTable.insert(handle, c -> c.name(name));
  }

  private long number(String sql) {
    return handle.createQuery(sql).mapTo(long.class).one();
  }

  /** As many threads at once as their connections allow. */
  private void threads(Turn turn) throws InterruptedException {
    List<Thread> all = new ArrayList<>();
    for (int i = 0; i < THREADS; i++) {
      int number = i;
      Thread thread = new Thread(() -> outcome(turn, number));
      all.add(thread);
      thread.start();
    }
    for (Thread each : all) {
      each.join();
    }
  }

  private void outcome(Turn turn, int number) {
    connections.acquireUninterruptibly();
    String outcome = "done";
    try {
      jdbi.useHandle(h -> turn.take(h, number));
    } catch (RuntimeException e) {
      outcome = e.getClass().getSimpleName();
    } finally {
      connections.release();
    }
    outcomes.computeIfAbsent(outcome, each -> new AtomicInteger()).incrementAndGet();
  }

  @Test
  void of200WhoCreateOneDoes() throws InterruptedException {
    Clerk ann = clerk("Ann");

    threads((h, number) -> ann.createBadge(h, b -> b.number(number)));

    assertThat(outcomes).hasToString("{OccupiedException=199, done=1}");
    assertThat(number("SELECT count(*) FROM badge")).isEqualTo(1);
  }

  @Test
  void of200WhoSetFromEitherEndTheLastHasIt() throws InterruptedException {
    Picture sea = PictureTable.insert(handle, p -> p.file("sea.png"));
    List<Person> persons = new ArrayList<>();
    for (int i = 0; i < THREADS; i++) {
      persons.add(PersonTable.insert(handle, p -> p.name("P")));
    }

    threads(
        (h, number) -> {
          Person person = persons.get(number);
          if (number % 2 == 0) {
            assertThat(person.setProfilePicture(h, sea)).isNotEqualTo(person);
          } else {
            sea.setShownBy(h, person);
          }
        });

    assertThat(outcomes).hasToString("{done=200}");
    assertThat(number("SELECT count(*) FROM person WHERE profile_picture_id IS NOT NULL"))
        .isEqualTo(1);
    assertThat(number("SELECT count(*) FROM person")).isEqualTo(THREADS);
  }

  @Test
  void aCitizensPassportKnowsNothingOfIt() {
    Citizen ann = CitizenTable.insert(handle, c -> c.name("Ann"));
    Passport first = ann.createPassport(handle, p -> p.number("1"));

    assertThat(ann.getPassport(handle)).contains(first);
    assertThat(ann.setPassport(handle, null).unlinked()).containsExactly(first);
    assertThat(PassportAssociations.class.getDeclaredMethods()).isEmpty();
  }

  @Test
  void whatIsReplacedIsDeletedWhereThePolicySaysSo() {
    Clerk ann = clerk("Ann");
    Badge first = ann.createBadge(handle, b -> b.number(1));
    Badge second = clerk("Bob").createBadge(handle, b -> b.number(2));

    assertThat(OneToOneCalls.replace(handle, ann, second)).contains(first);
    assertThat(OneToOneCalls.replace(handle, ann, second)).isEmpty();
    assertThat(BadgeTable.all(handle)).containsExactly(new Badge(2, ann.id()));
  }

  @Test
  void theGatewayMeetsTheConstraintItself() {
    Clerk ann = clerk("Ann");
    ann.createBadge(handle, b -> b.number(1));

    assertThatThrownBy(() -> BadgeTable.insert(handle, new Badge(2, ann.id())))
        .isInstanceOf(ConstraintException.class);
  }

  @Test
  void aConstraintThatIsMissingIsFoundOut() {
    handle.execute("ALTER TABLE badge DROP CONSTRAINT badge_clerk_id_key");
    Clerk ann = clerk("Ann");

    assertThatThrownBy(() -> ann.createBadge(handle, b -> b.number(1)))
        .isInstanceOf(NotUniqueException.class)
        .hasMessageContaining("ALTER TABLE badge ADD UNIQUE (clerk_id)");

    handle.execute("CREATE UNIQUE INDEX ON badge (clerk_id) WHERE number > 0");
    assertThatThrownBy(() -> ann.createBadge(handle, b -> b.number(1)))
        .isInstanceOf(NotUniqueException.class);
    handle.execute("ALTER TABLE badge ADD CONSTRAINT late UNIQUE (clerk_id) DEFERRABLE");
    assertThatThrownBy(() -> ann.createBadge(handle, b -> b.number(1)))
        .isInstanceOf(NotUniqueException.class)
        .hasMessageContaining("DEFERRABLE");
    handle.execute("ALTER TABLE badge DROP CONSTRAINT late");
    handle.execute("CREATE UNIQUE INDEX ON badge (clerk_id)");
    assertThat(ann.createBadge(handle, b -> b.number(1)).clerkId()).isEqualTo(ann.id());
  }

  @Test
  void severalRowsWithOneKeyAreFoundOut() {
    handle.execute("ALTER TABLE passport DROP CONSTRAINT passport_citizen_id_key");
    Citizen ann = CitizenTable.insert(handle, c -> c.name("Ann"));
    handle.execute("INSERT INTO passport (number, citizen_id) VALUES ('a', 1), ('b', 1)");

    assertThatThrownBy(() -> ann.getPassport(handle)).isInstanceOf(NotUniqueException.class);
    assertThatThrownBy(() -> ann.updatePassport(handle, p -> p.number("c")))
        .isInstanceOf(NotUniqueException.class);
    assertThatThrownBy(() -> ann.destroyPassport(handle)).isInstanceOf(NotUniqueException.class);
    assertThat(ann.hasPassport(handle)).isTrue();
    assertThat(ann.setPassportId(handle, 1L).unlinked()).hasSize(1);
    assertThat(ann.getPassport(handle)).map(Passport::number).contains("a");
  }

  @Test
  void theEnginesKeyIsTheCars() {
    Car beetle = CarTable.insert(handle, c -> c.name("Beetle"));
    Car mini = CarTable.insert(handle, c -> c.name("Mini"));
    Engine flat = beetle.createEngine(handle, e -> e.power(34));

    assertThat(flat.carId()).isEqualTo(beetle.id());
    assertThat(mini.setEngine(handle, flat).linked())
        .containsExactly(new Engine(mini.id(), 34)); // the row's own key has changed
    beetle.createEngine(handle, e -> e.power(50));
    assertThatThrownBy(() -> mini.setEngine(handle, new Engine(beetle.id(), 50)))
        .isInstanceOf(RefusedException.class);
    assertThatThrownBy(() -> mini.createEngine(handle, e -> e.power(55)))
        .isInstanceOf(OccupiedException.class);
  }

  @Test
  void twoKeysAreTwoAssociations() {
    Person ann = PersonTable.insert(handle, p -> p.name("Ann"));
    Person bob = PersonTable.insert(handle, p -> p.name("Bob"));
    Picture sea = ann.createPicture(handle, p -> p.file("sea.png"));

    Person shown = OneToOneCalls.show(handle, ann, sea);
    assertThat(shown.getProfilePicture(handle)).contains(sea);
    assertThat(sea.getShownBy(handle)).contains(shown);
    assertThat(OneToOneCalls.show(handle, bob, sea)).isSameAs(bob);
    assertThat(ann.removePictures(handle, sea).unlinked()).hasSize(1);
    assertThat(shown.hasProfilePicture(handle)).isTrue(); // the other key is as it was
  }

  @Test
  void aScholarHasAMentorAndAStudent() {
    Scholar plato = ScholarTable.insert(handle, s -> s.name("Plato"));
    Scholar aristotle = plato.createStudent(handle, s -> s.name("Aristotle"));

    assertThat(aristotle.getMentor(handle)).contains(plato);
    assertThat(plato.getStudent(handle)).contains(aristotle);
    assertThat(plato.setStudent(handle, plato).linked())
        .extracting(Scholar::name)
        .containsExactly("Plato"); // who now teaches himself
  }
}
