package dev.kinship.runtime.statement;

import java.sql.SQLException;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/**
 * What the server says of an error. It may also say which values a row has: a message of Kinship's
 * has its own words of this, and the keys, and leaves the rest to the cause.
 *
 * @param severity such as {@code ERROR}
 * @param state the five characters of the SQLSTATE
 * @param routine which function of the server found it
 * @param text what may stand in a message
 * @param violated the columns of the unique key that another row has; empty if it is another error
 */
record ServerError(
    String severity, String state, String routine, String text, Set<String> violated) {

  static final String UNIQUE_VIOLATION = "23505";

  /** As {@code Key (tenant_id, "Owner")=(1, 7) already exists.}, in whatever language. */
  private static final Pattern KEY = Pattern.compile("\\(([^()]*)\\)=\\(");

  /** From the first quotation mark to the last, in whatever language the server speaks. */
  private static final Pattern QUOTED =
      Pattern.compile("([\"„“”«»‘’「]).*([\"„“”«»‘’」])", Pattern.DOTALL);

  /** What was found by the server; null if the driver or a pool has found it. */
  static @Nullable ServerError of(SQLException e) {
    try {
      ServerErrorMessage said =
          e instanceof PSQLException raised ? raised.getServerErrorMessage() : null;
      return said == null ? null : of(said, String.valueOf(e.getMessage()));
    } catch (LinkageError unknown) {
      return null; // a driver that nothing is known of
    }
  }

  private static ServerError of(ServerErrorMessage said, String whole) {
    String severity = Objects.requireNonNullElse(said.getSeverity(), "");
    String state = Objects.requireNonNullElse(said.getSQLState(), "");
    StringBuilder text = new StringBuilder(severity).append(": ");
    text.append(words(state, Objects.requireNonNullElse(said.getMessage(), "")));
    String detail = said.getDetail();
    // With logServerErrorDetail=false the driver does not say it either.
    if (detail != null && hasKeysOnly(state) && whole.contains(detail)) {
      text.append("\n  Detail: ").append(detail);
    }
    if (said.getHint() != null) {
      text.append("\n  Hint: ").append(said.getHint());
    }
    if (said.getPosition() != 0) {
      text.append("\n  Position: ").append(said.getPosition());
    }
    String routine = Objects.requireNonNullElse(said.getRoutine(), "");
    return new ServerError(severity, state, routine, text.toString(), violated(state, detail));
  }

  private static Set<String> violated(String state, @Nullable String detail) {
    Matcher key = KEY.matcher(detail == null ? "" : detail);
    return state.equals(UNIQUE_VIOLATION) && key.find()
        ? Set.of(key.group(1).split(", ", -1))
        : Set.of();
  }

  /** Whether the detail names keys, or processes that wait; others show the row that failed. */
  private static boolean hasKeysOnly(String state) {
    return state.equals("23503") || state.equals(UNIQUE_VIOLATION) || state.startsWith("40");
  }

  /** A value that the server cannot read stands in quotes in its own words. */
  private static String words(String state, String message) {
    return state.startsWith("22")
        ? QUOTED.matcher(message).replaceFirst(Matcher.quoteReplacement("\"…\""))
        : message;
  }

  /** What may stand in a message of an error, whoever has found it. */
  static String text(SQLException e) {
    ServerError said = of(e);
    if (said != null) {
      return said.text;
    }
    boolean isValue = Objects.requireNonNullElse(e.getSQLState(), "").startsWith("22");
    return isValue ? "the driver cannot take a value; the cause says why" : "" + e.getMessage();
  }
}
