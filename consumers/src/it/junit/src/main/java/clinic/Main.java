package clinic;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import dev.kinship.junit.StatementCount;
import dev.kinship.runtime.KinshipPlugin;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** Runs the tests as a module among modules. */
public final class Main {

  private Main() {}

  public static void main(String[] arguments) {
    try (Handle h =
        Jdbi.create(System.getProperty("url")).installPlugin(new KinshipPlugin()).open()) {
      h.execute("CREATE TABLE person (id bigserial PRIMARY KEY, name text)");
      h.execute(
          "CREATE TABLE pet (id bigserial PRIMARY KEY, name text, owner_id bigint REFERENCES person)");
      for (String name : List.of("John", "Jane", "Jim")) {
        PersonTable.insert(h, p -> p.name(name)).createPet(h, p -> p.name("Deco"));
      }
    }
    say("counted by: " + StatementCount.class.getModule());
    LauncherDiscoveryRequest tests =
        LauncherDiscoveryRequestBuilder.request().selectors(selectClass(PetsTest.class)).build();
    LauncherFactory.create().execute(tests, new Teller());
  }

  private static final class Teller implements TestExecutionListener {

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
      if (test.isTest()) {
        say(
            test.getDisplayName()
                + ": "
                + result
                    .getThrowable()
                    .map(failure -> failure.getMessage().lines().findFirst().orElse(""))
                    .orElse("kept"));
      }
    }
  }

  private static void say(String line) {
    System.out.println(line);
  }
}
