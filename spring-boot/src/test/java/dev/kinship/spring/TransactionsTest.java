package dev.kinship.spring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import dev.kinship.runtime.error.DatabaseException;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** One handle for each of Spring's transactions, and what is read ahead on it. */
class TransactionsTest {

  private static final String MOVE = "UPDATE pet SET owner_id = 1 WHERE id = 5";

  private static Clinic clinic;
  private static Jdbi jdbi;
  private static Handles handles;
  private static TransactionTemplate required;
  private static TransactionTemplate requiresNew;
  private static TransactionTemplate nested;

  @BeforeAll
  static void start() {
    clinic = Clinic.start(List.of());
    jdbi = clinic.bean(Jdbi.class);
    handles = clinic.bean(Handles.class);
    required = clinic.transaction(TransactionDefinition.PROPAGATION_REQUIRED);
    requiresNew = clinic.transaction(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    nested = clinic.transaction(TransactionDefinition.PROPAGATION_NESTED);
  }

  @AfterAll
  static void stop() throws IOException {
    clinic.close();
  }

  @BeforeEach
  void each_pet_with_its_owner() {
    clinic.bean(JdbcTemplate.class).update("UPDATE pet SET owner_id = id");
  }

  @Test
  void services_that_call_services_send_as_few_statements_as_one_handle() {
    List<String> onOneHandle =
        clinic.sent(
            () ->
                jdbi.useHandle(
                    h -> PetTable.all(h).forEach(pet -> assertThat(pet.getOwner(h)).isPresent())));

    List<String> byServices =
        clinic.sent(
            () ->
                required.executeWithoutResult(
                    status -> {
                      List<Pet> pets = jdbi.withHandle(PetTable::all);
                      pets.forEach(pet -> required.execute(inner -> owner(pet)));
                    }));

    assertThat(byServices).isEqualTo(onOneHandle).hasSize(4);
  }

  private static Person owner(Pet pet) {
    return jdbi.withHandle(pet::getOwner).orElseThrow();
  }

  @Test
  void everybody_gets_the_same_handle() {
    required.executeWithoutResult(
        status -> {
          Handle current = handles.current();
          assertThat(jdbi.<Handle, RuntimeException>withHandle(h -> h)).isSameAs(current);
          assertThat(jdbi.<Handle, RuntimeException>inTransaction(h -> h)).isSameAs(current);
          assertThat(handles.<Handle, RuntimeException>with(h -> h)).isSameAs(current);
          required.executeWithoutResult(inner -> assertThat(handles.current()).isSameAs(current));
          assertThat(current.isInTransaction()).isTrue();
        });
  }

  @Test
  void outside_a_transaction_there_is_a_handle_for_each_call() {
    Handle first = handles.with(h -> h);
    assertThat(first.isClosed()).isTrue();
    assertThat(handles.<Handle, RuntimeException>with(h -> h)).isNotSameAs(first);
    assertThatThrownBy(handles::current)
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("@Transactional");
  }

  static List<Named<Consumer<Handle>>> writes() {
    return List.of(
        Named.of("JdbcTemplate", h -> clinic.bean(JdbcTemplate.class).update(MOVE)),
        Named.of(
            "JdbcTemplate, prepared",
            h ->
                clinic
                    .bean(JdbcTemplate.class)
                    .update("UPDATE pet SET owner_id = ? WHERE id = ?", 1L, 5L)),
        Named.of(
            "another handle on the connection",
            h -> {
              try (Handle second = jdbi.open()) {
                assertThat(second).isNotSameAs(h);
                second.execute(MOVE);
              }
            }),
        Named.of("the same handle", h -> jdbi.useTransaction(same -> same.execute(MOVE))),
        Named.of(
            "a nested transaction",
            h ->
                nested.executeWithoutResult(
                    status -> clinic.bean(JdbcTemplate.class).update(MOVE))));
  }

  @ParameterizedTest
  @MethodSource("writes")
  void whoever_writes_in_the_transaction_is_seen(Consumer<Handle> write) {
    required.executeWithoutResult(
        status -> {
          Handle h = handles.current();
          List<Person> all = readAhead(h);

          write.accept(h);

          assertThat(all.get(4).getPets(h)).isEmpty();
          assertThat(all.get(0).countPets(h)).isEqualTo(2);
        });
  }

  @Test
  void a_query_of_JdbcTemplates_leaves_what_was_read_ahead() {
    required.executeWithoutResult(
        status -> {
          Handle h = handles.current();
          List<Person> all = readAhead(h);

          Integer pets =
              clinic
                  .bean(JdbcTemplate.class)
                  .queryForObject("SELECT count(*) FROM pet WHERE id > ?", Integer.class, 0);

          assertThat(pets).isEqualTo(20);
          assertThat(clinic.sent(() -> assertThat(all.get(4).getPets(h)).hasSize(1))).isEmpty();
        });
  }

  @Test
  void a_savepoint_that_spring_rolls_back_is_seen() {
    required.executeWithoutResult(
        status -> {
          Handle h = handles.current();
          List<Person> all = PersonTable.query(h).orderBy(PersonTable.ID.asc()).list();
          nested.executeWithoutResult(
              inner -> {
                assertThat(handles.current()).isSameAs(h);
                clinic.bean(JdbcTemplate.class).update(MOVE);
                all.subList(0, 5).forEach(each -> each.getPets(h));
                assertThat(clinic.sent(() -> assertThat(all.get(4).getPets(h)).isEmpty()))
                    .isEmpty();
                inner.setRollbackOnly();
              });

          assertThat(all.get(4).getPets(h)).hasSize(1);
        });
  }

  @Test
  void a_new_transaction_has_its_own_handle_and_the_suspended_one_goes_on() {
    required.executeWithoutResult(
        status -> {
          Handle outer = handles.current();
          List<Person> all = readAhead(outer);
          Handle inner =
              requiresNew.execute(
                  other -> {
                    Handle h = handles.current();
                    h.execute("INSERT INTO person (name) VALUES ('nobody')");
                    other.setRollbackOnly();
                    return h;
                  });
          assertThat(inner).isNotSameAs(outer);
          assertThat(inner).matches(Handle::isClosed);
          assertThat(handles.current()).isSameAs(outer);
          assertThat(clinic.sent(() -> assertThat(all.get(4).getPets(outer)).hasSize(1))).isEmpty();
        });
    assertThat(jdbi.<Long, RuntimeException>withHandle(h -> PersonTable.query(h).count()))
        .isEqualTo(20);
  }

  @Test
  void a_transaction_that_only_reads_refuses_writes() {
    TransactionTemplate readOnly =
        clinic.transaction(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    readOnly.setReadOnly(true);
    assertThatThrownBy(
            () ->
                readOnly.execute(
                    status -> PersonTable.insert(handles.current(), p -> p.name("nobody"))))
        .isInstanceOf(DatabaseException.class)
        .hasMessageContaining("read-only");
  }

  @Test
  void a_handle_cannot_end_springs_transaction() {
    required.executeWithoutResult(
        status -> {
          Handle h = handles.current();
          for (Runnable end : List.<Runnable>of(h::begin, h::commit, h::rollback)) {
            assertThatThrownBy(end::run)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("Spring's");
          }
          h.savepoint("s");
          h.execute(MOVE);
          h.rollbackToSavepoint("s");
          assertThat(PetTable.find(h, 5L).orElseThrow().ownerId()).isEqualTo(5);
        });
  }

  /** A write skew, which PostgreSQL finds where the second one commits. */
  @Test
  void a_conflict_that_is_found_at_commit_is_springs_exception() {
    TransactionTemplate serializable =
        clinic.transaction(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    serializable.setIsolationLevel(TransactionDefinition.ISOLATION_SERIALIZABLE);
    List<String> reached = new ArrayList<>();
    assertThatThrownBy(
            () ->
                serializable.executeWithoutResult(
                    status -> {
                      countsPetsAndRenames(1);
                      serializable.executeWithoutResult(other -> countsPetsAndRenames(2));
                      reached.add("the end");
                    }))
        .isInstanceOf(ConcurrencyFailureException.class);
    assertThat(reached).containsExactly("the end");
  }

  private static void countsPetsAndRenames(long pet) {
    Handle h = handles.current();
    assertThat(PetTable.query(h).count()).isEqualTo(20);
    assertThat(PetTable.update(h, pet, p -> p.name("renamed"))).isNotNull();
  }

  @Test
  void many_threads_have_a_handle_each_and_give_every_connection_back() throws Exception {
    List<Future<Boolean>> all = new ArrayList<>();
    ExecutorService threads = threads();
    for (int i = 0; i < 200; i++) {
      long id = 1L + i % 20;
      all.add(
          threads.submit(
              () ->
                  required.execute(
                      status -> {
                        Handle h = handles.current();
                        Person person = PersonTable.find(h, id).orElseThrow();
                        return person.id() != null
                            && person.id().equals(jdbi.withHandle(person::getPets).get(0).ownerId())
                            && handles.current().equals(h);
                      })));
    }
    for (Future<Boolean> each : all) {
      assertThat(each.get()).isTrue();
    }
    threads.shutdown();
    assertThat(pool().getHikariPoolMXBean().getActiveConnections()).isZero();
  }

  /** Virtual ones where there are any. */
  private static ExecutorService threads() throws ReflectiveOperationException {
    return Runtime.version().feature() < 21
        ? Executors.newFixedThreadPool(16)
        : (ExecutorService)
            Executors.class.getMethod("newVirtualThreadPerTaskExecutor").invoke(null);
  }

  private static HikariDataSource pool() throws SQLException {
    return clinic.bean(DataSource.class).unwrap(HikariDataSource.class);
  }

  /** All people, of which the second was asked last. */
  private static List<Person> readAhead(Handle h) {
    List<Person> all = PersonTable.query(h).orderBy(PersonTable.ID.asc()).list();
    all.subList(0, 2).forEach(each -> assertThat(each.getPets(h)).hasSize(1));
    assertThat(clinic.sent(() -> assertThat(all.get(4).getPets(h)).hasSize(1))).isEmpty();
    return all;
  }
}
