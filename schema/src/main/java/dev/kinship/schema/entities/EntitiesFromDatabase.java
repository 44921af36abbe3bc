package dev.kinship.schema.entities;

import dev.kinship.schema.catalog.Catalog;
import dev.kinship.schema.catalog.CatalogReader;
import dev.kinship.schema.catalog.WantedTables;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Writes entities for the tables of a database that exists: once, for people to edit. A file that
 * is there is never changed or deleted: the result says in what it differs, and whether the
 * database has its table no more.
 *
 * <pre>{@code
 * WrittenEntities written =
 *     EntitiesFromDatabase.in("public")
 *         .toPackage("com.example.shop")
 *         .write(connection, Path.of("src/main/java"));
 * }</pre>
 *
 * <p>Each table with a primary key, or with a unique key that has no nulls, becomes an entity; each
 * foreign key between them an association with both ends; each enum type an enum. A table whose
 * rows only link two others becomes no entity but a many-to-many association of the two; one whose
 * links have more columns becomes both. Views and partitions become nothing. Columns that the
 * database computes are read only. Columns whose type Java has nothing for get no property: the
 * entity's Javadoc and {@link WrittenEntities#notes} say which.
 *
 * <p>Immutable, and safe for use by several threads.
 */
public final class EntitiesFromDatabase {

  private final String schema;
  private final List<String> tables;
  private final String packageName;
  private final Style style;

  private EntitiesFromDatabase(
      String schema, List<String> tables, String packageName, Style style) {
    this.schema = schema;
    this.tables = List.copyOf(tables);
    this.packageName = packageName;
    this.style = style;
  }

  /**
   * Begins with all tables of a schema, as records in the unnamed package.
   *
   * @param schema the schema's name, unquoted
   * @return what to write
   */
  public static EntitiesFromDatabase in(String schema) {
    return new EntitiesFromDatabase(schema, List.of(), "", Style.RECORD);
  }

  /**
   * Chooses tables.
   *
   * @param names the tables' names, unquoted; none for all of the schema
   * @return what to write
   */
  public EntitiesFromDatabase tables(List<String> names) {
    return new EntitiesFromDatabase(schema, names, packageName, style);
  }

  /**
   * Chooses the package.
   *
   * @param name the package's name; empty for the unnamed package
   * @return what to write
   */
  public EntitiesFromDatabase toPackage(String name) {
    return new EntitiesFromDatabase(schema, tables, name, style);
  }

  /**
   * Chooses between records and classes.
   *
   * @param chosen the style
   * @return what to write
   */
  public EntitiesFromDatabase as(Style chosen) {
    return new EntitiesFromDatabase(schema, tables, packageName, chosen);
  }

  /**
   * Reads the tables in a few round trips, and writes the files that do not exist yet. Folders are
   * made as they are needed. The database is not written to.
   *
   * @param connection a connection to the database
   * @param root the root of the sources, such as {@code src/main/java}
   * @return what was written, and what was not
   * @throws SQLException if the database refuses
   * @throws IOException if a file cannot be written
   */
  public WrittenEntities write(Connection connection, Path root) throws SQLException, IOException {
    List<String> notes = new ArrayList<>();
    Catalog catalog = read(connection, notes);
    Draft draft = Drafter.draft(catalog);
    notes.addAll(draft.notes());
    Path folder = root.resolve(packageName.replace('.', '/'));
    Files.createDirectories(folder);
    List<WrittenEntities.SourceFile> files = new ArrayList<>();
    for (Map.Entry<String, String> each : SourceFiles.of(draft, packageName, style).entrySet()) {
      files.add(write(folder.resolve(each.getKey()), each.getValue()));
    }
    Set<Path> known =
        files.stream().map(WrittenEntities.SourceFile::path).collect(Collectors.toSet());
    files.addAll(new ObsoleteFiles(catalog, draft, schema, tables).in(folder, known));
    return new WrittenEntities(files, notes);
  }

  /**
   * Sends the statements one by one, which every driver can: only the runtime, which this package
   * does without, knows whether it may send them together.
   */
  private Catalog read(Connection connection, List<String> notes) throws SQLException {
    Catalog catalog =
        CatalogReader.read(
            connection,
            new WantedTables(List.of(schema), false, tables.isEmpty() ? null : tables),
            true);
    if (!catalog.schemas().contains(schema)) {
      notes.add("there is no schema '" + schema + "'");
    }
    Set<String> missing = new LinkedHashSet<>(tables);
    catalog.relations().forEach(each -> missing.remove(each.name()));
    missing.forEach(each -> notes.add(each + ": no such table in the schema '" + schema + "'"));
    return catalog;
  }

  private static WrittenEntities.SourceFile write(Path file, String text) throws IOException {
    if (!Files.exists(file)) {
      Files.writeString(file, text);
      return new WrittenEntities.SourceFile(file, WrittenEntities.Outcome.WRITTEN, List.of());
    }
    String there = Files.readString(file);
    // A package-info has more to say; all that we ask of it is the annotation.
    boolean same =
        there.equals(text) || (file.endsWith("package-info.java") && there.contains("@NullMarked"));
    return new WrittenEntities.SourceFile(
        file,
        same ? WrittenEntities.Outcome.SAME : WrittenEntities.Outcome.DIFFERS,
        same ? List.of() : LineDifference.of(there, text));
  }
}
