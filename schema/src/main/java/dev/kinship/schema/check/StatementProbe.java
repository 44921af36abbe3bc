package dev.kinship.schema.check;

import dev.kinship.runtime.connection.DriverModes;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Lets the server prepare statements, all in one round trip, and tells which it refuses. Nothing is
 * executed: each statement is prepared and forgotten, or planned where only the planner looks for
 * what the statement needs.
 */
final class StatementProbe {

  private static final String PREPARE = "PREPARE kinship_schema_check";

  private static final String FOUND =
      """
      SELECT (r ->> 0)::int, r ->> 1
        FROM jsonb_array_elements(current_setting('kinship.refused')::jsonb) r""";

  /** What is tried: {@code PREPARE} or {@code EXPLAIN}, with a statement. */
  private final Map<String, List<Refused>> asked = new LinkedHashMap<>();

  /** Takes what the server says to a statement that it refuses. */
  @FunctionalInterface
  interface Refused {

    /**
     * The server refuses it.
     *
     * @param message what the server says
     */
    void because(String message);
  }

  /**
   * Adds a statement; one that stands here already is tried once.
   *
   * @param prepared the types of its parameters in brackets, {@code AS}, and its text
   * @param refused takes what the server says
   */
  void add(String prepared, Refused refused) {
    asked.computeIfAbsent(PREPARE + prepared, any -> new ArrayList<>()).add(refused);
  }

  /**
   * Adds an {@code INSERT} of which the planner says whether it finds the constraint that {@code ON
   * CONFLICT} needs. What else the planner says is not heard: rights and values are not its matter
   * here.
   *
   * @param text the statement, without parameters
   * @param refused takes what the server says
   */
  void addOnConflict(String text, Refused refused) {
    asked.computeIfAbsent("EXPLAIN " + text, any -> new ArrayList<>()).add(refused);
  }

  /** Tries all. */
  void run(Connection connection) throws SQLException {
    if (asked.isEmpty()) {
      return;
    }
    boolean apart = DriverModes.confusesStatements(connection);
    // What the block finds is kept until the transaction ends.
    boolean begins = apart && connection.getAutoCommit();
    if (begins) {
      connection.setAutoCommit(false);
    }
    try {
      run(connection, apart);
    } finally {
      if (begins) {
        connection.rollback();
        connection.setAutoCommit(true);
      }
    }
  }

  private void run(Connection connection, boolean apart) throws SQLException {
    List<String> texts = List.copyOf(asked.keySet());
    try (Statement statement = connection.createStatement()) {
      statement.setEscapeProcessing(false);
      if (apart) {
        statement.execute(block(texts));
        statement.execute(FOUND);
      } else {
        statement.execute(block(texts) + ";\n" + FOUND);
      }
      while (statement.getResultSet() == null
          && (statement.getMoreResults() || statement.getUpdateCount() >= 0)) {
        // The block itself has no result.
      }
      try (ResultSet rows = statement.getResultSet()) {
        while (rows.next()) {
          String message = rows.getString(2);
          asked
              .getOrDefault(texts.get(rows.getInt(1) - 1), List.of())
              .forEach(each -> each.because(message));
        }
      }
    }
  }

  private static String block(List<String> texts) {
    String tag = tag(texts);
    StringBuilder block = new StringBuilder("DO $").append(tag).append("do$\nDECLARE\n");
    block.append("  asked text[] := ARRAY[");
    for (int i = 0; i < texts.size(); i++) {
      block.append(i == 0 ? "" : ",\n").append('$').append(tag).append('$');
      block.append(texts.get(i)).append('$').append(tag).append('$');
    }
    return block
        .append("]::text[];\n")
        .append(
            """
              refused jsonb := '[]';
            BEGIN
              FOR i IN 1 .. cardinality(asked) LOOP
                BEGIN
                  EXECUTE asked[i];
                  IF asked[i] LIKE 'PREPARE%' THEN
                    DEALLOCATE kinship_schema_check;
                  END IF;
                EXCEPTION
                  WHEN OTHERS THEN
                    -- A standby has no locks for writes: that says nothing of the statement. And
                    -- some languages write ON-CONFLICT.
                    IF asked[i] LIKE 'PREPARE%' AND SQLSTATE NOT IN ('55000', '25006')
                        OR SQLSTATE = '42P10' OR SQLERRM LIKE '%ON_CONFLICT%' THEN
                      refused := refused || jsonb_build_array(jsonb_build_array(i, SQLERRM));
                    END IF;
                END;
              END LOOP;
              PERFORM set_config('kinship.refused', refused::text, true);
            END $""")
        .append(tag)
        .append("do$")
        .toString();
  }

  /** One that no text has in it. */
  private static String tag(List<String> texts) {
    String tag = "k";
    while (contained(texts, "$" + tag)) {
      tag += "k";
    }
    return tag;
  }

  private static boolean contained(List<String> texts, String tag) {
    return texts.stream().anyMatch(each -> each.contains(tag));
  }
}
