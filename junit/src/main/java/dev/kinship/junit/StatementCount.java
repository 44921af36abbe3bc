package dev.kinship.junit;

import dev.kinship.junit.wire.Listener;
import dev.kinship.junit.wire.Tap;
import dev.kinship.runtime.config.ReadMode;
import dev.kinship.runtime.error.OneByOneException;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.BeforeTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.platform.commons.support.AnnotationSupport;

/**
 * Counts what a test sends to the server on the handles of a {@code Jdbi}: by accessors, by
 * statements of the test's own, and by plain JDBC on a handle's connection.
 *
 * <pre>{@code
 * @RegisterExtension
 * static final StatementCount statements = StatementCount.on(jdbi).raiseOnOneByOne();
 *
 * @Test
 * @AtMost(3)
 * void shows_all_pets_with_their_owners() { … }
 *
 * @Test
 * void saves_in_one_go() {
 *   assertThat(statements.during(() -> clinic.save(pet)).roundTrips()).isEqualTo(1);
 * }
 * }</pre>
 *
 * <p>It sees the handles that are opened after it was made, on the level of JDBC: what the driver
 * sends by itself, for metadata or to copy, it does not see, and a very large batch counts as one
 * round trip. So do several statements of one text or batch, although the driver sends them one by
 * one in the query mode {@code simple}, with {@code prepareThreshold=-1}, and, if they are not
 * prepared, in the query mode {@code extendedForPrepared}. Nothing else changes; a handle's
 * connection is unwrapped, not cast, to the driver's. A {@code ConnectionFactory} is asked to close
 * the one that counts and, if it does, the one that it opened itself: what it holds for a
 * transaction of a framework's stays open.
 *
 * <p>Tests that run at the same time need a {@code Jdbi} each.
 */
public final class StatementCount
    implements BeforeAllCallback,
        BeforeEachCallback,
        BeforeTestExecutionCallback,
        AfterTestExecutionCallback,
        AfterEachCallback,
        AfterAllCallback {

  private final Supplier<Jdbi> jdbi;
  private final Listener listener = new Listener();
  private @Nullable Tap tap;
  private int depth;

  private StatementCount(Supplier<Jdbi> jdbi) {
    this.jdbi = jdbi;
  }

  /**
   * A part of a test.
   *
   * @param <X> what it throws
   */
  @FunctionalInterface
  public interface Part<X extends Exception> {

    /**
     * Does what is to be counted.
     *
     * @throws X if that fails
     */
    void run() throws X;
  }

  /**
   * Counts for a {@code Jdbi}.
   *
   * @param jdbi the {@code Jdbi}
   * @return the extension, to be registered in a field
   */
  public static StatementCount on(Jdbi jdbi) {
    StatementCount count = new StatementCount(() -> jdbi);
    count.listen();
    return count;
  }

  /**
   * Counts for a {@code Jdbi} that is made later, by another extension for example.
   *
   * @param jdbi returns the {@code Jdbi}; called once, before the first test
   * @return the extension, to be registered in a field, behind that of the other
   */
  public static StatementCount on(Supplier<Jdbi> jdbi) {
    return new StatementCount(jdbi);
  }

  /**
   * Fails a test in which a loop reads row by row (N+1). A {@link OneByOneException} names the
   * line. The test fails even if the code under test catches it.
   *
   * @return this
   */
  public StatementCount raiseOnOneByOne() {
    listener.setReadMode(ReadMode.RAISE);
    return this;
  }

  /**
   * Returns what this test has sent so far.
   *
   * @return what was sent since the test method began
   */
  public Sent sent() {
    return new Sent(listener.statements(), listener.roundTrips());
  }

  /**
   * Returns what a part of a test sends.
   *
   * @param part the part
   * @param <X> what it throws
   * @return what it sent
   * @throws X if the part does
   */
  public <X extends Exception> Sent during(Part<X> part) throws X {
    Sent before = sent();
    part.run();
    Sent all = sent();
    return new Sent(
        all.statements().subList(before.count(), all.count()),
        all.roundTrips() - before.roundTrips());
  }

  @Override
  public void beforeAll(ExtensionContext context) {
    enter();
  }

  @Override
  public void beforeEach(ExtensionContext context) {
    enter();
  }

  @Override
  public void beforeTestExecution(ExtensionContext test) {
    listener.clear();
    AtMostNeedsCount.satisfy(test);
  }

  @Override
  public void afterTestExecution(ExtensionContext test) {
    Sent sent = sent();
    List<OneByOneException> oneByOne = listener.oneByOne();
    Optional<Throwable> failure = test.getExecutionException();
    if (!oneByOne.isEmpty() && failure.filter(oneByOne::contains).isEmpty()) {
      OneByOneException first = oneByOne.get(0);
      throw new AssertionError(first.getMessage(), first);
    }
    if (failure.isEmpty()) {
      limit(test).ifPresent(limit -> check(sent, limit));
    }
  }

  private static void check(Sent sent, AtMost limit) {
    if (sent.count() > limit.value()) {
      throw new AssertionError(
          "@AtMost("
              + limit.value()
              + ") was exceeded by "
              + Sent.number(sent.count() - limit.value(), "statement")
              + ": "
              + sent);
    }
    if (sent.roundTrips() > limit.roundTrips()) {
      throw new AssertionError(
          "@AtMost(roundTrips = "
              + limit.roundTrips()
              + ") was exceeded by "
              + Sent.number(sent.roundTrips() - limit.roundTrips(), "round trip")
              + ": "
              + sent);
    }
  }

  private static Optional<AtMost> limit(ExtensionContext test) {
    Optional<AtMost> limit =
        AnnotationSupport.findAnnotation(test.getRequiredTestMethod(), AtMost.class);
    Class<?> around = test.getRequiredTestClass();
    while (limit.isEmpty() && around != null) {
      limit = AnnotationSupport.findAnnotation(around, AtMost.class);
      around = around.getEnclosingClass();
    }
    return limit;
  }

  @Override
  public void afterEach(ExtensionContext context) {
    leave();
  }

  @Override
  public void afterAll(ExtensionContext context) {
    leave();
  }

  private synchronized void enter() {
    depth++;
    listen();
  }

  private synchronized void listen() {
    if (tap == null) {
      tap = Tap.of(jdbi.get());
    }
    tap.add(listener);
  }

  /** Behind the last class that has it, nobody listens any more. */
  private synchronized void leave() {
    depth--;
    if (depth == 0 && tap != null) {
      tap.remove(listener);
    }
  }
}
