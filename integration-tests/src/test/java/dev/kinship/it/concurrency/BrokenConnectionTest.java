package dev.kinship.it.concurrency;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kinship.it.Families;
import dev.kinship.it.Family;
import dev.kinship.it.routing.TenantWatch;
import dev.kinship.runtime.KinshipPlugin;
import dev.kinship.runtime.error.ConnectionLostException;
import dev.kinship.testkit.TestDatabase;
import dev.kinship.testkit.WireTap;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.HandleConsumer;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The connection breaks in the middle of a write: the caller gets a typed error, the rows are as
 * before or as after, and entities in memory are as they were.
 */
@SuppressWarnings("NullAway.Init") // each test connects first
class BrokenConnectionTest {

  /** One for each kind of key, by its tables. */
  private static final Map<String, TestDatabase> databases = new HashMap<>();

  private static WireTap tap;

  private TestDatabase database;
  private Jdbi behind;
  private TenantWatch tenants;
  private CountingSource source;
  private Jdbi jdbi;

  static Stream<Arguments> writes() {
    return Families.formsAndKeys().stream()
        .flatMap(
            form ->
                Stream.of(Write.values())
                    .flatMap(
                        write ->
                            Stream.of(
                                Arguments.argumentSet(name(form, write), form, write, false),
                                Arguments.argumentSet(
                                    name(form, write) + " in a transaction", form, write, true))));
  }

  private static String name(Family<?, ?> form, Write write) {
    return form.getClass().getSimpleName() + " " + write;
  }

  @BeforeAll
  static void tap() throws IOException {
    tap = WireTap.before("localhost", TestDatabase.port());
  }

  private static TestDatabase create(String tables) {
    TestDatabase created = TestDatabase.create();
    Jdbi.create(created.dataSource()).useHandle(h -> h.execute(tables + ";" + Stock.SLOW));
    return created;
  }

  @AfterAll
  static void untap() throws IOException {
    tap.close();
  }

  private void connect(Family<?, ?> family, String options) {
    database = databases.computeIfAbsent(family.tables(), BrokenConnectionTest::create);
    behind = Jdbi.create(database.dataSource());
    behind.useHandle(h -> Stock.putRows(h, family));
    tenants = behind.withHandle(h -> TenantWatch.on(tap, h));
    source = new CountingSource(database.url(tap) + options);
    jdbi = Jdbi.create(source).installPlugin(new KinshipPlugin());
  }

  @AfterEach
  void nothingLeaks() {
    assertThat(source.leaked()).isZero();
    tenants.check();
  }

  @ParameterizedTest
  @MethodSource("writes")
  <P, C> void the_server_kills_it(Family<P, C> family, Write write, boolean inTransaction) {
    it_is_killed(family, write, inTransaction, "");
  }

  private <P, C> void it_is_killed(
      Family<P, C> family, Write write, boolean inTransaction, String options) {
    connect(family, options);
    Stock<P, C> stock = new Stock<>(family);
    List<Map<String, Object>> before = dump();
    List<String> inMemory = stock.inMemory();

    Object outcome;
    try (Handle gate = behind.open()) {
      gate.execute("SELECT pg_advisory_lock(1)");
      var running = Waiting.start(() -> call(inTransaction, h -> write.run(family, h, stock)));
      Waiting.until(() -> running.isDone() || killWaiting(gate) == 1, write + " to wait");
      outcome = Waiting.outcome(running);
      gate.execute("SELECT pg_advisory_unlock(1)");
    }

    assertThat(outcome).isInstanceOf(ConnectionLostException.class);
    assertThat(((ConnectionLostException) outcome).sqlState()).isEqualTo("57P01");
    assertThat(dump()).isEqualTo(before);
    assertThat(stock.inMemory()).isEqualTo(inMemory);
    anotherHandleWorks(write, family, inTransaction);
  }

  static Stream<Arguments> writesOfSeveralStatements() {
    List<Write> several =
        List.of(
            Write.SET_PETS_WAITING_AT_THE_LEAVER,
            Write.SET_PETS_WAITING_AT_THE_JOINER,
            Write.ADD_PETS,
            Write.REMOVE_PETS);
    return writes().filter(each -> several.contains(each.get()[1]));
  }

  /** In this mode each statement goes by itself, and what takes several gets a transaction. */
  @ParameterizedTest
  @MethodSource("writesOfSeveralStatements")
  <P, C> void the_server_kills_it_in_simple_mode(
      Family<P, C> family, Write write, boolean inTransaction) {
    it_is_killed(family, write, inTransaction, "&preferQueryMode=simple");
  }

  @ParameterizedTest
  @MethodSource("writes")
  <P, C> void its_answer_is_lost(Family<P, C> family, Write write, boolean inTransaction) {
    connect(family, "");
    List<Map<String, Object>> before = dump();
    call(inTransaction, h -> write.run(family, h, new Stock<>(family)));
    List<Map<String, Object>> after = dump();
    assertThat(after).isNotEqualTo(before);
    behind.useHandle(h -> Stock.putRows(h, family));
    Stock<P, C> stock = new Stock<>(family);
    List<String> inMemory = stock.inMemory();

    Object outcome =
        Waiting.outcome(
            Waiting.start(
                () ->
                    call(
                        inTransaction,
                        h -> {
                          h.execute("SELECT 1"); // the connection is up, its BEGIN sent
                          tap.loseAnswers();
                          write.run(family, h, stock);
                        })));
    tap.keepAnswers();

    assertThat(outcome).isInstanceOf(ConnectionLostException.class);
    assertThat(((ConnectionLostException) outcome).sqlState()).startsWith("08");
    assertThat(dump()).isEqualTo(inTransaction ? before : after);
    assertThat(stock.inMemory()).isEqualTo(inMemory);
    behind.useHandle(h -> Stock.putRows(h, family));
    anotherHandleWorks(write, family, inTransaction);
  }

  private boolean call(boolean inTransaction, HandleConsumer<RuntimeException> write) {
    if (inTransaction) {
      jdbi.useTransaction(write);
    } else {
      jdbi.useHandle(write);
    }
    return true;
  }

  private <P, C> void anotherHandleWorks(Write write, Family<P, C> family, boolean inTransaction) {
    List<Map<String, Object>> before = dump();
    call(inTransaction, h -> write.run(family, h, new Stock<>(family)));
    assertThat(dump()).isNotEqualTo(before);
  }

  private List<Map<String, Object>> dump() {
    return behind.withHandle(
        h ->
            h.createQuery(
                    "SELECT 'person' AS kind, to_jsonb(person)::text AS values FROM person"
                        + " UNION ALL SELECT 'pet', to_jsonb(pet)::text FROM pet ORDER BY 1, 2")
                .mapToMap()
                .list());
  }

  private static long killWaiting(Handle gate) {
    return gate.select(
            "SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity"
                + " WHERE datname = current_database() AND wait_event = 'advisory'")
        .mapTo(Long.class)
        .one();
  }
}
