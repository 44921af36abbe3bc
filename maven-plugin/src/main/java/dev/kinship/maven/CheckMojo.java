package dev.kinship.maven;

import dev.kinship.schema.check.CheckReport;
import dev.kinship.schema.check.SchemaCheck;
import dev.kinship.schema.check.SchemaCheckException;
import java.io.File;
import java.io.IOException;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.jspecify.annotations.Nullable;

/**
 * Compares the project's entities, and those of its dependencies, with a database, and fails the
 * build where they do not fit. It reads, and never writes.
 */
@Mojo(name = "check", requiresDependencyResolution = ResolutionScope.TEST, threadSafe = true)
public final class CheckMojo extends AbstractMojo {

  /** The database's JDBC URL, with the user in it. */
  @Parameter(property = "kinship.url", required = true)
  String url = "";

  /** The packages whose entities are compared; all where none is named. */
  @Parameter(property = "kinship.packages")
  @Nullable List<String> packages;

  /** The schema that all tables are in; else the one that each entity names, or the search path. */
  @Parameter(property = "kinship.schema")
  @Nullable String schema;

  /**
   * {@code text} for a report in Maven's log; {@code json} for one in a file as well, for programs.
   */
  @Parameter(property = "kinship.format", defaultValue = "text")
  String format = "text";

  /** The file for {@code json}; {@code target/kinship-check.json} where none is named. */
  @Parameter(property = "kinship.out")
  @Nullable File out;

  /** Where the file goes where none is named. */
  @Parameter(defaultValue = "${project.build.directory}", readonly = true, required = true)
  File directory = new File("target");

  /** Whether findings fail the build. */
  @Parameter(property = "kinship.failOnFindings", defaultValue = "true")
  boolean failOnFindings = true;

  /** Where the entities are looked for. */
  @Parameter(defaultValue = "${project.testClasspathElements}", readonly = true, required = true)
  List<String> classPath = List.of();

  /** Made by Maven. */
  public CheckMojo() {}

  @Override
  public void execute() throws MojoExecutionException, MojoFailureException {
    if (!Set.of("text", "json").contains(format)) {
      throw new MojoExecutionException("'" + format + "' is no format; there are text and json");
    }
    CheckReport report;
    try (URLClassLoader loader =
            new URLClassLoader(ClassPath.urls(classPath), CheckMojo.class.getClassLoader());
        Connection connection = DriverManager.getConnection(url)) {
      SchemaCheck check = SchemaCheck.of(connection, loader).inSchema(schema);
      report =
          (packages == null || packages.isEmpty()
                  ? check
                  : check.inPackages(packages.toArray(String[]::new)))
              .run();
      if (format.equals("json")) {
        write(report);
      }
    } catch (SQLException | SchemaCheckException | IOException e) {
      throw new MojoExecutionException(e.getMessage(), e);
    }
    report.text().lines().forEach(report.isClean() ? getLog()::info : getLog()::warn);
    if (failOnFindings && !report.isClean()) {
      throw new MojoFailureException("The entities do not fit the database; see above");
    }
  }

  private void write(CheckReport report) throws IOException {
    Path file = out == null ? directory.toPath().resolve("kinship-check.json") : out.toPath();
    Files.createDirectories(file.toAbsolutePath().getParent());
    Files.writeString(file, report.json() + System.lineSeparator());
    getLog().info("Wrote " + file);
  }
}
