package dev.kinship.maven;

import dev.kinship.schema.entities.EntitiesFromDatabase;
import dev.kinship.schema.entities.Style;
import java.io.File;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Writes entities for the tables of a database that exists, once, for people to edit. A file that
 * exists is never written to: the goal says in what it differs.
 */
@Mojo(name = "entities", requiresProject = false, threadSafe = true)
public final class EntitiesMojo extends AbstractMojo {

  /** The database's JDBC URL, with the user in it. */
  @Parameter(property = "kinship.url", required = true)
  String url = "";

  /** The schema whose tables are read. */
  @Parameter(property = "kinship.schema", defaultValue = "public")
  String schema = "public";

  /** The tables; all of the schema where none is named. */
  @Parameter(property = "kinship.tables")
  @Nullable List<String> tables;

  /** The package of the entities. */
  @Parameter(property = "kinship.package", required = true)
  String packageName = "";

  /** How entities are written: {@code record} or {@code class}. */
  @Parameter(property = "kinship.style", defaultValue = "record")
  String style = "record";

  /** The root of the sources that the entities are written to. */
  @Parameter(property = "kinship.out", defaultValue = "${project.build.sourceDirectory}")
  File out = new File("src/main/java");

  /** Made by Maven. */
  public EntitiesMojo() {}

  @Override
  public void execute() throws MojoExecutionException {
    EntitiesFromDatabase entities =
        EntitiesFromDatabase.in(schema)
            .tables(tables == null ? List.of() : tables)
            .toPackage(packageName)
            .as(chosen());
    try (Connection connection = DriverManager.getConnection(url)) {
      entities.write(connection, out.toPath()).lines().forEach(getLog()::info);
    } catch (SQLException | IOException e) {
      throw new MojoExecutionException(e.getMessage(), e);
    }
  }

  private Style chosen() throws MojoExecutionException {
    try {
      return Style.valueOf(style.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw new MojoExecutionException(
          "'" + style + "' is no style; there are record and class", e);
    }
  }
}
