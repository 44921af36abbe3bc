package clinic;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.CommandLineRunner;
import org.springframework.boot.SpringBootVersion;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

@Component
public class Steps implements CommandLineRunner {

  private final Visits visits;
  private final Owners owners;
  private final Again again;
  private final JdbcTemplate jdbc;

  public Steps(Visits visits, Owners owners, Again again, JdbcTemplate jdbc) {
    this.visits = visits;
    this.owners = owners;
    this.again = again;
    this.jdbc = jdbc;
  }

  @Override
  public void run(String... arguments) {
    say("boot " + SpringBootVersion.getVersion());
    jdbc.execute("SELECT 'one handle'");
    int owned = visits.ownersOnOneHandle().size();
    jdbc.execute("SELECT 'services'");
    say("owners: " + owned + " and " + visits.ownersOfAllPets().size());
    jdbc.execute("SELECT 'end'");
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
