package dev.kinship.schema.command;

import dev.kinship.schema.check.CheckReport;
import dev.kinship.schema.check.SchemaCheck;
import dev.kinship.schema.check.SchemaCheckException;
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
               writes entities for the tables of a database; a file that exists is left alone
             check --url URL [--packages a,b] [--schema NAME] [--format text|json]
               compares the entities of the class path with a database""";

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
        case "check" -> check(options);
        default -> throw new Arguments.WrongUse("unknown command '" + words.get(0) + "'");
      };
    } catch (Arguments.WrongUse e) {
      err.println(e.getMessage());
      err.println(USAGE);
      return 2;
    } catch (SQLException | SchemaCheckException | IOException e) {
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

  private int check(List<String> options) throws SQLException {
    Arguments arguments = new Arguments(options, Set.of("url", "packages", "schema", "format"));
    String format = arguments.find("format").orElse("text");
    if (!Set.of("text", "json").contains(format)) {
      throw new Arguments.WrongUse("'" + format + "' is no format; there are text and json");
    }
    try (Connection connection = DriverManager.getConnection(arguments.require("url"))) {
      SchemaCheck check =
          SchemaCheck.of(connection, Thread.currentThread().getContextClassLoader())
              .inSchema(arguments.find("schema").orElse(null));
      List<String> packages = arguments.list("packages");
      CheckReport report =
          (packages.isEmpty() ? check : check.inPackages(packages.toArray(String[]::new))).run();
      out.println(format.equals("json") ? report.json() : report.text().stripTrailing());
      return report.isClean() ? 0 : 1;
    }
  }

  private static Style style(String name) {
    try {
      return Style.valueOf(name.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw new Arguments.WrongUse("'" + name + "' is no style; there are record and class");
    }
  }
}
