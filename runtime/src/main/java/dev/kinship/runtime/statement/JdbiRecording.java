package dev.kinship.runtime.statement;

import jdk.jfr.FlightRecorder;
import org.jdbi.v3.core.statement.JdbiStatementEvent;

/**
 * Whether Flight Recorder records Jdbi's statements.
 *
 * <p>The class of Jdbi's event must never be initialised before it is registered. Its initialiser,
 * which Flight Recorder writes, waits for the recorder's registry. Jdbi's first statement registers
 * the class, and while it does the registry waits for that initialiser: two threads would wait for
 * each other for ever. So nothing is touched while there is no recorder, and afterwards the class
 * is registered first, which takes both in the order in which Jdbi takes them.
 */
final class JdbiRecording {

  /** Initialised when it is first asked for, and so not before there is a recorder. */
  private static final class Event {
    static final JdbiStatementEvent PROTOTYPE = registered();

    private static JdbiStatementEvent registered() {
      FlightRecorder.register(JdbiStatementEvent.class);
      return new JdbiStatementEvent();
    }
  }

  private JdbiRecording() {}

  /** Whether a recording runs that wants the event of each statement. */
  static boolean isOn() {
    return FlightRecorder.isInitialized() && Event.PROTOTYPE.isEnabled();
  }
}
