package dev.kinship.junit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What was sent to the server.
 *
 * @param statements the SQL statements in order, without those that begin and end transactions
 * @param roundTrips how often the program waited for the server
 */
public record Sent(List<String> statements, int roundTrips) {

  /**
   * Copies the list.
   *
   * @param statements the statements
   * @param roundTrips how often the program waited
   */
  public Sent {
    statements = List.copyOf(statements);
  }

  /**
   * Counts the statements.
   *
   * @return how many there are
   */
  public int count() {
    return statements.size();
  }

  /** For people: each different statement, and how often it was sent. */
  @Override
  public String toString() {
    Map<String, Integer> times = new LinkedHashMap<>();
    statements.forEach(each -> times.merge(each.replaceAll("\\s+", " ").strip(), 1, Integer::sum));
    StringBuilder text =
        new StringBuilder()
            .append(number(count(), "statement"))
            .append(" in ")
            .append(number(roundTrips, "round trip"));
    times.forEach((sql, number) -> text.append("\n  ").append(number).append(" × ").append(sql));
    return text.toString();
  }

  static String number(int number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }
}
