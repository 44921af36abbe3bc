package dev.kinship.schema.entities;

import static dev.kinship.schema.entities.WrittenEntities.Outcome.OBSOLETE;

import dev.kinship.schema.catalog.Catalog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Files of the package whose table, or whose enum type, the database does not have any more.
 * Sources are read as text, in the shape in which they are written: an annotation begins a line. A
 * file that names its table in another way, by a constant for example, is not reported.
 */
final class ObsoleteFiles {

  private static final Pattern ENTITY =
      Pattern.compile(
          """
          (?mx) ^ @(?:dev\\.kinship\\.)?Entity \\b \\s* (?: \\( (?<values> [^)]*) \\) )?
          (?s: .*?) ^ (?: (?:public|abstract|final|sealed|non-sealed|static) \\s+ )*
          (?:record|class) \\s+ (?<name> \\w+)
          """);

  private static final Pattern OF_KINSHIP = Pattern.compile("\\bdev\\.kinship\\.(Entity|\\*)");

  private final Catalog catalog;
  private final Draft draft;
  private final String schema;
  private final List<String> tables;

  /**
   * Prepares to look.
   *
   * @param catalog the tables that there are
   * @param draft what is written for them
   * @param schema their schema
   * @param tables those that were asked for; none where all were
   */
  ObsoleteFiles(Catalog catalog, Draft draft, String schema, List<String> tables) {
    this.catalog = catalog;
    this.draft = draft;
    this.schema = schema;
    this.tables = tables;
  }

  /**
   * Finds them in a folder, by name.
   *
   * @param folder the folder
   * @param known the files that the tables have
   * @return the others that are obsolete
   */
  List<WrittenEntities.SourceFile> in(Path folder, Set<Path> known) throws IOException {
    List<Path> sources;
    try (Stream<Path> files = Files.list(folder)) {
      sources =
          files
              .filter(each -> each.toString().endsWith(".java") && !known.contains(each))
              .sorted()
              .toList();
    }
    List<WrittenEntities.SourceFile> obsolete = new ArrayList<>();
    for (Path each : sources) {
      String text = Files.readString(each);
      missingTable(text)
          .map(table -> "the table " + table)
          .or(() -> missingType(text).map(type -> "the type " + type))
          .map(what -> new WrittenEntities.SourceFile(each, OBSOLETE, List.of(what)))
          .ifPresent(obsolete::add);
    }
    return obsolete;
  }

  private Optional<String> missingTable(String source) {
    if (!OF_KINSHIP.matcher(source).find()) {
      return Optional.empty();
    }
    // An entity that names no schema is found by the search path.
    String unnamed = catalog.session().searchPath().contains(schema) ? schema : "";
    return ENTITY
        .matcher(source)
        .results()
        .map(each -> missingTable(each.group(1), each.group(2), unnamed))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private Optional<String> missingTable(@Nullable String given, String entity, String unnamed) {
    String values = given == null ? "" : given;
    String table = value(values, "table", JavaNames.snakeCase(entity));
    boolean asked = tables.isEmpty() ? !table.isEmpty() : tables.contains(table);
    return asked
            && value(values, "schema", unnamed).equals(schema)
            && catalog.find(schema, table).isEmpty()
        ? Optional.of(table)
        : Optional.empty();
  }

  /** An enum is known by its Javadoc; some tables do not tell whether another has the type. */
  private Optional<String> missingType(String source) {
    Matcher type = EnumSource.DESCRIBED.matcher(source);
    return tables.isEmpty()
            && !catalog.relations().isEmpty()
            && type.find()
            && draft.enums().stream().noneMatch(each -> each.type().name().equals(type.group(1)))
        ? Optional.of(type.group(1))
        : Optional.empty();
  }

  /** A value of an annotation: the default where it is not given, empty where it is no literal. */
  private static String value(String values, String name, String otherwise) {
    Matcher given = Pattern.compile("\\b" + name + "\\s*=\\s*(\"([^\"\\\\]+)\")?").matcher(values);
    if (!given.find()) {
      return otherwise;
    }
    return given.group(2) == null ? "" : given.group(2);
  }
}
