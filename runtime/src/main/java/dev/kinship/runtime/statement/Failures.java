package dev.kinship.runtime.statement;

import dev.kinship.runtime.error.ConcurrencyException;
import dev.kinship.runtime.error.ConnectionLostException;
import dev.kinship.runtime.error.ConstraintException;
import dev.kinship.runtime.error.DatabaseException;
import dev.kinship.runtime.error.MappingException;
import java.sql.SQLException;

/** Sorts the driver's errors by what a caller can do about them. */
final class Failures {

  private Failures() {}

  /** Reads rows that are all here already, so that the driver fails only if it can't convert. */
  static <R> R read(String subject, Results results, Results.Reader<R> reader) throws SQLException {
    try {
      return reader.read(results);
    } catch (SQLException e) {
      if (Pipeline.isOfDriver(e)) {
        throw ofRow(subject, e);
      }
      throw e;
    }
  }

  /** The error for a row that came and that the driver cannot read. */
  static MappingException ofRow(String subject, SQLException cause) {
    return new MappingException(
        subject,
        "a row that came back cannot be read: "
            + cause.getMessage()
            + ". Let the property be of a type that has a place for all that the column may hold",
        cause);
  }

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
