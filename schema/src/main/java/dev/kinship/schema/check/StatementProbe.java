package dev.kinship.schema.check;

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
 * executed: each statement is prepared and forgotten.
 */
final class StatementProbe {

  /** A statement that is tried, as it stands behind {@code PREPARE name}. */
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

  /** Adds a statement; one that stands here already is tried once. */
  void add(String prepared, Refused refused) {
    asked.computeIfAbsent(prepared, any -> new ArrayList<>()).add(refused);
  }

  /** Tries all. */
  void run(Connection connection) throws SQLException {
    if (asked.isEmpty()) {
      return;
    }
    List<String> texts = List.copyOf(asked.keySet());
    try (Statement statement = connection.createStatement()) {
      statement.setEscapeProcessing(false);
      statement.execute(block(texts));
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
                  EXECUTE 'PREPARE kinship_schema_check' || asked[i];
                  EXECUTE 'DEALLOCATE kinship_schema_check';
                EXCEPTION
                  -- A standby has no locks for writes: that says nothing of the statement.
                  WHEN object_not_in_prerequisite_state OR read_only_sql_transaction THEN NULL;
                  WHEN OTHERS THEN
                    refused := refused || jsonb_build_array(jsonb_build_array(i, SQLERRM));
                END;
              END LOOP;
              PERFORM set_config('kinship.refused', refused::text, true);
            END $""")
        .append(tag)
        .append(
            """
            do$;
            SELECT (r ->> 0)::int, r ->> 1
              FROM jsonb_array_elements(current_setting('kinship.refused')::jsonb) r""")
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
