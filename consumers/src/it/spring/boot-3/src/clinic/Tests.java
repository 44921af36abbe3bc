package clinic;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.io.PrintWriter;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;

public final class Tests {

  private Tests() {}

  public static void main(String[] arguments) {
    SummaryGeneratingListener summary = new SummaryGeneratingListener();
    LauncherFactory.create()
        .execute(
            LauncherDiscoveryRequestBuilder.request().selectors(selectClass(PetsTest.class)).build(),
            summary);
    summary.getSummary().printFailuresTo(new PrintWriter(System.out, true));
    System.out.println("tests: " + summary.getSummary().getTestsSucceededCount() + " succeeded");
  }
}
