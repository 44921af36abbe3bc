package clinic;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.CommandLineRunner;
import org.springframework.boot.SpringBootVersion;
import org.springframework.dao.DataAccessException;
import org.springframework.graphql.ExecutionGraphQlResponse;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.support.DefaultExecutionGraphQlRequest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

@Component
public class Steps implements CommandLineRunner {

  private final Visits visits;
  private final Owners owners;
  private final Again again;
  private final JdbcTemplate jdbc;
  private final ExecutionGraphQlService graph;

  public Steps(
      Visits visits, Owners owners, Again again, JdbcTemplate jdbc, ExecutionGraphQlService graph) {
    this.visits = visits;
    this.owners = owners;
    this.again = again;
    this.jdbc = jdbc;
    this.graph = graph;
  }

  @Override
  public void run(String... arguments) {
    say("boot " + SpringBootVersion.getVersion());
    jdbc.execute("SELECT 'one handle'");
    int owned = visits.ownersOnOneHandle().size();
    jdbc.execute("SELECT 'services'");
    say("owners: " + owned + " and " + visits.ownersOfAllPets().size());
    jdbc.execute("SELECT 'end'");
    jdbc.update("UPDATE pet SET owner_id = NULL WHERE id = 20");
    jdbc.execute("SELECT 'graph'");
    String graph = petsOfTheGraph();
    jdbc.execute("SELECT 'end of the graph'");
    say("graph: " + graph);
    for (String step : new String[] {"JdbcTemplate", "savepoint", "requires new"}) {
      say(step + ": " + visits.whoOwnsTheFifthPet(step));
    }
    refused("twice", () -> owners.create("person 1"));
    refused("read-only", visits::createdWhileReading);
    refused(
        "at commit",
        () ->
            visits.countThenRename(
                1,
                () ->
                    CompletableFuture.runAsync(() -> visits.countThenRename(2, () -> {}))
                        .join()));
    say("again: " + conflicts());
  }

  /** Pets with their owners, and the owners with their pets again. */
  private String petsOfTheGraph() {
    String document = "{ pets { name owner { name pets { name } } } }";
    ExecutionGraphQlResponse response =
        graph
            .execute(new DefaultExecutionGraphQlRequest(document, null, null, null, "1", null))
            .block();
    if (!response.getErrors().isEmpty()) {
      return response.getErrors().toString();
    }
    List<Map<String, Object>> pets = response.field("pets").getValue();
    long owned =
        pets.stream()
            .filter(
                pet ->
                    pet.get("owner") instanceof Map<?, ?> owner
                        && List.of(Map.of("name", pet.get("name"))).equals(owner.get("pets")))
            .count();
    return owned + " of " + pets.size() + " pets are their owner's";
  }

  /** Conflicts once, and not when it is tried again. */
  private int conflicts() {
    AtomicInteger attempts = new AtomicInteger();
    return again.again(
        () -> {
          Runnable meanwhile =
              () -> CompletableFuture.runAsync(() -> visits.countThenRename(2, () -> {})).join();
          boolean first = attempts.incrementAndGet() == 1;
          visits.countThenRename(1, first ? meanwhile : () -> {});
          return attempts.get();
        });
  }

  private static void refused(String step, Runnable call) {
    try {
      call.run();
      say(step + ": went through");
    } catch (DataAccessException e) {
      say(step + ": " + e.getClass().getSimpleName());
    }
  }

  private static void say(String line) {
    System.out.println(line);
  }
}
