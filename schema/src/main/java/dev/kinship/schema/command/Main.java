package dev.kinship.schema.command;

import dev.kinship.schema.entities.EntitiesFromDatabase;
import dev.kinship.schema.entities.Style;
import dev.kinship.schema.entities.WrittenEntities;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The tools for a command line.
 *
 * <pre>{@code
 * java -cp kinship-schema.jar:postgresql.jar dev.kinship.schema.command.Main entities \
 *     --url 'jdbc:postgresql://localhost/shop?user=me' --package com.example.shop --out src/main/java
 * }</pre>
 *
 * <p>It ends with 0 if all is well, with 1 if something was found or refused, and with 2 if the
 * command line is not understood.
 */
public final class Main {

  private static final String USAGE =
      """
      usage: entities --url URL [--schema public] [--tables a,b] [--package NAME]
                      [--style record|class] [--out src/main/java]
               writes entities for the tables of a database; a file that exists is left alone""";

  private final PrintStream out;
  private final PrintStream err;

  Main(PrintStream out, PrintStream err) {
    this.out = out;
    this.err = err;
  }

  /**
   * Runs a command and ends the program.
   *
   * @param words the command and its options
   */
  public static void main(String[] words) {
    System.exit(new Main(System.out, System.err).run(Arrays.asList(words)));
  }

  int run(List<String> words) {
    try {
      if (words.isEmpty()) {
        throw new Arguments.WrongUse("no command");
      }
      List<String> options = words.subList(1, words.size());
      return switch (words.get(0)) {
        case "entities" -> entities(options);
        default -> throw new Arguments.WrongUse("unknown command '" + words.get(0) + "'");
      };
    } catch (Arguments.WrongUse e) {
      err.println(e.getMessage());
      err.println(USAGE);
      return 2;
    } catch (SQLException | IOException e) {
      err.println(e.getMessage());
      return 1;
    }
  }

  private int entities(List<String> options) throws SQLException, IOException {
    Arguments arguments =
        new Arguments(options, Set.of("url", "schema", "tables", "package", "style", "out"));
    EntitiesFromDatabase entities =
        EntitiesFromDatabase.in(arguments.find("schema").orElse("public"))
            .tables(arguments.list("tables"))
            .toPackage(arguments.find("package").orElse(""))
            .as(style(arguments.find("style").orElse("record")));
    Path root = Path.of(arguments.find("out").orElse("src/main/java"));
    try (Connection connection = DriverManager.getConnection(arguments.require("url"))) {
      WrittenEntities written = entities.write(connection, root);
      written.lines().forEach(out::println);
    }
    return 0;
  }

  private static Style style(String name) {
    try {
      return Style.valueOf(name.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw new Arguments.WrongUse("'" + name + "' is no style; there are record and class");
    }
  }
}
