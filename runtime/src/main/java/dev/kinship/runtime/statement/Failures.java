package dev.kinship.runtime.statement;

import dev.kinship.runtime.error.ConcurrencyException;
import dev.kinship.runtime.error.ConnectionLostException;
import dev.kinship.runtime.error.ConstraintException;
import dev.kinship.runtime.error.DatabaseException;
import java.sql.SQLException;

/** Sorts the driver's errors by what a caller can do about them. */
final class Failures {

  private Failures() {}

  static DatabaseException of(String subject, Sql sql, SQLException cause) {
    String state = cause.getSQLState() == null ? "" : cause.getSQLState();
    String found = cause.getMessage() + "\n  SQL: " + sql.text();
    if (state.startsWith("23")) {
      return new ConstraintException(
          subject, "a constraint of the database refused it. " + found, sql.text(), cause);
    }
    if (state.startsWith("40")) {
      return new ConcurrencyException(
          subject,
          "another transaction stood in the way; try the whole transaction again. " + found,
          sql.text(),
          cause);
    }
    // 57P01 to 57P05: the server ends the connection; the driver's own are in class 08, where the
    // server has one for messages that it does not understand.
    if ((state.startsWith("08") && !state.equals("08P01")) || state.startsWith("57P")) {
      return new ConnectionLostException(
          subject,
          "the connection broke. The rows are as before or as after, never between; open another"
              + " handle and look. "
              + found,
          sql.text(),
          cause);
    }
    return new DatabaseException(subject, "the database refused it. " + found, sql.text(), cause);
  }
}
