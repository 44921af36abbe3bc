package dev.kinship.testkit;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The driver's settings that all connections of a run of the tests have, by {@code
 * -Dkinship.driver=preferQueryMode=simple&autosave=always}. Without the property they are the
 * driver's defaults.
 *
 * @param options the settings as they stand in a JDBC URL, or an empty text
 */
public record DriverSettings(String options) {

  /** The system property that holds the settings. */
  public static final String PROPERTY = "kinship.driver";

  /** What the driver sends for itself beside the statements that it was asked to send. */
  private static final Pattern OF_DRIVER =
      Pattern.compile("(BEGIN|SAVEPOINT PGJDBC_AUTOSAVE|RELEASE SAVEPOINT PGJDBC_AUTOSAVE).*");

  /**
   * Not what a function is called with: where that is a value, it has brackets of its own. Nothing
   * in it is tried twice, for values may be long.
   */
  private static final Pattern VALUE =
      Pattern.compile("(?<!\\w)\\((E?'(?:[^']++|'')*+'(::\\w+)?|NULL)\\)");

  /**
   * Checks that there is something.
   *
   * @param options the settings, without a leading {@code &}
   */
  public DriverSettings {
    Objects.requireNonNull(options);
  }

  /**
   * The settings of this run.
   *
   * @return what the system property says
   */
  public static DriverSettings ofThisRun() {
    return new DriverSettings(System.getProperty(PROPERTY, ""));
  }

  /**
   * Puts the settings behind a URL.
   *
   * @param url a JDBC URL with at least one parameter
   * @return the URL with the settings
   */
  public String behind(String url) {
    return options.isEmpty() ? url : url + "&" + options;
  }

  /**
   * Whether the driver keeps several statements of one text together, so that an accessor of
   * several statements costs one round trip. {@code docs/adr/0008} says why it does not in the
   * simple query mode and with a negative threshold.
   *
   * @return whether a pipeline is one round trip
   */
  public boolean keepPipelines() {
    return !isSet("preferQueryMode=simple") && !isSet("prepareThreshold=-1");
  }

  /**
   * Whether several statements that were not prepared, of one text or of a batch, cost one round
   * trip. With {@code extendedForPrepared} they go by the simple protocol, one after the other.
   *
   * @return whether they are one round trip
   */
  public boolean keepUnprepared() {
    return keepPipelines() && !isSet("preferQueryMode=extendedForPrepared");
  }

  /**
   * How often the driver waits for the server for one statement that is sent by itself. With a
   * negative threshold all results are to come in binary, for which it must know their types, and
   * has the statement described first.
   *
   * @return 1 or 2
   */
  public int mostRoundTripsOfStatement() {
    return isSet("prepareThreshold=-1") ? 2 : 1;
  }

  /**
   * Whether the server prepares statements that the driver sends often, so that they can be out of
   * date.
   *
   * @return whether statements are prepared
   */
  public boolean arePrepared() {
    return !isSet("preferQueryMode=simple") && !isSet("prepareThreshold=0");
  }

  /**
   * Whether the driver sends a statement again by itself that was prepared before its table
   * changed, also in a transaction: it goes back to a savepoint of its own.
   *
   * @return whether nobody is told of it in a transaction
   */
  public boolean goBack() {
    return isSet("autosave=always") || isSet("autosave=conservative");
  }

  /**
   * Whether a statement that the server refuses ends the transaction that it is in. With {@code
   * autosave=always} the driver goes back to a savepoint of its own.
   *
   * @return whether it does
   */
  public boolean refusalsEndTransactions() {
    return !isSet("autosave=always");
  }

  /**
   * Whether the driver reads rows so many at a time where it is asked to. In the simple query mode
   * it reads all at once.
   *
   * @return whether a fetch size has an effect
   */
  public boolean hasCursors() {
    return !isSet("preferQueryMode=simple");
  }

  /**
   * Whether the settings name this one.
   *
   * @param option a setting and its value
   * @return whether it is set
   */
  public boolean isSet(String option) {
    return Arrays.asList(options.split("&")).contains(option);
  }

  /**
   * Leaves out what the driver sends for itself.
   *
   * @param traffic what went over the wire
   * @return the statements that the driver was asked to send
   */
  public List<String> asked(Traffic traffic) {
    Stream<String> asked =
        traffic.statements().stream()
            .map(String::strip)
            .filter(each -> !OF_DRIVER.matcher(each).matches());
    // A pipeline whose statements go one by one is a transaction that the driver is told to commit.
    Stream<String> own = keepPipelines() ? asked : asked.filter(each -> !each.equals("COMMIT"));
    return own.map(isSet("preferQueryMode=simple") ? DriverSettings::withParameters : each -> each)
        .toList();
  }

  /**
   * Leaves out the savepoints of {@code autosave}, which ride along.
   *
   * @param traffic what went over the wire
   * @return the other statements, those of transactions included
   */
  public static List<String> withoutSavepoints(Traffic traffic) {
    return traffic.statements().stream()
        .filter(each -> !each.contains("SAVEPOINT PGJDBC_AUTOSAVE"))
        .toList();
  }

  /** In the simple query mode the driver writes values into the text, and each in brackets. */
  private static String withParameters(String sql) {
    AtomicInteger number = new AtomicInteger();
    return VALUE.matcher(sql).replaceAll(each -> "\\$" + number.incrementAndGet());
  }
}
