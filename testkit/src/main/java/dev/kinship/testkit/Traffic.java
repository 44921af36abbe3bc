package dev.kinship.testkit;

import java.util.List;

/**
 * What went over the wire.
 *
 * @param roundTrips how often the client stopped to wait for the server: its Sync messages and
 *     simple queries, save for the BEGIN that rides along with a transaction's first statement
 * @param rows how many rows the server sent
 * @param statements the statements that the server was told to run, in order; those that one text
 *     pipelines are counted one by one
 */
public record Traffic(int roundTrips, int rows, List<String> statements) {

  /**
   * Copies the list.
   *
   * @param roundTrips how often the client waited
   * @param rows how many rows came
   * @param statements the statements
   */
  public Traffic {
    statements = List.copyOf(statements);
  }
}
