package dev.kinship.examples.clinic;

import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/**
 * Shows on a small clinic what Kinship is for, in some forty lines; or walks through every accessor
 * that is generated for it, and prints for each what it did, the SQL that went over the wire, and
 * how often the program waited for the server.
 *
 * <pre>{@code
 * Clinic                                              what it is for
 * Clinic --show=all                                   every accessor
 * Clinic --url jdbc:postgresql://host/db?user=me      on your PostgreSQL, in schemas of its own
 * Clinic --url … --keep                               … that stay there afterwards
 * }</pre>
 */
public final class Clinic {

  private Clinic() {}

  /** Runs the tour or the walk. */
  public static void main(String[] args) throws IOException {
    Optional<Arguments> arguments = Arguments.of(args);
    if (arguments.isEmpty()) {
      System.err.println(
          "usage: Clinic [--show=all] [--url jdbc:postgresql://host/database?user=…] [--keep]");
      System.exit(2);
    }
    run(arguments.orElseThrow(), System.out);
  }

  /** Returns the steps of the walk; the tour has none. */
  static List<Step> run(Arguments arguments, PrintStream out) throws IOException {
    try (ClinicDatabase database = ClinicDatabase.open(arguments);
        Handle handle = database.jdbi().open()) {
      handle.createScript(Resources.text("tables.sql")).execute();
      for (String table : List.of("suppliers", "accounts")) {
        handle.execute(
            "CREATE TABLE "
                + database.archive()
                + "."
                + table
                + " (LIKE "
                + table
                + " INCLUDING ALL)");
      }
      if (!arguments.all()) {
        new Tour(database, handle, out).show();
        return List.of();
      }
      Walk walk = new Walk(database, handle, out);
      walk.welcome();
      Rows rows = FirstRows.insert(walk);
      OwningEnd.walk(walk, rows);
      RequiredEnd.walk(walk, rows);
      InverseEnd.walk(walk, rows);
      MutableEntity.walk(walk, rows);
      MutableVisits.walk(walk, rows);
      Account free = OneToOne.walk(walk, rows);
      Account ann = OneToOneOwner.walk(walk, rows, free);
      ScopeAndSchema.walk(walk, rows, ann);
      Gateway.walk(walk, rows);
      Specialties.walk(walk);
      OwnSql.walk(walk);
      Transactions.walk(walk, rows);
      Loops.walk(walk, rows);
      walk.farewell(GeneratedSources.of(Clinic.class));
      return walk.steps();
    }
  }
}
