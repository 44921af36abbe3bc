package dev.kinship.maven;

import dev.kinship.map.EntityMap;
import java.io.File;
import java.io.IOException;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.jspecify.annotations.Nullable;

/**
 * Draws the project's entities, and those of its dependencies, with their associations: as a page
 * of HTML that needs nothing else, or as Mermaid's text. It asks no database.
 */
@Mojo(name = "map", requiresDependencyResolution = ResolutionScope.TEST, threadSafe = true)
public final class MapMojo extends AbstractMojo {

  /** The packages whose entities are drawn; all where none is named. */
  @Parameter(property = "kinship.packages")
  @Nullable List<String> packages;

  /** What is written: {@code html} or {@code mermaid}. */
  @Parameter(property = "kinship.format", defaultValue = "html")
  String format = "html";

  /** The page's title. */
  @Parameter(property = "kinship.title", defaultValue = "${project.name}")
  String title = "Entities";

  /** The file; {@code target/kinship-map.html}, or {@code .mmd}, where none is named. */
  @Parameter(property = "kinship.out")
  @Nullable File out;

  /** Where the file goes where none is named. */
  @Parameter(defaultValue = "${project.build.directory}", readonly = true, required = true)
  File directory = new File("target");

  /** Where the entities are looked for. */
  @Parameter(defaultValue = "${project.testClasspathElements}", readonly = true, required = true)
  List<String> classPath = List.of();

  /** Made by Maven. */
  public MapMojo() {}

  @Override
  public void execute() throws MojoExecutionException {
    if (!format.equals("html") && !format.equals("mermaid")) {
      throw new MojoExecutionException("'" + format + "' is no format; there are html and mermaid");
    }
    boolean html = format.equals("html");
    Path file =
        out == null
            ? directory.toPath().resolve(html ? "kinship-map.html" : "kinship-map.mmd")
            : out.toPath();
    try (URLClassLoader loader =
        new URLClassLoader(ClassPath.urls(classPath), MapMojo.class.getClassLoader())) {
      EntityMap all = EntityMap.of(loader).titled(title);
      EntityMap map =
          packages == null || packages.isEmpty()
              ? all
              : all.inPackages(packages.toArray(String[]::new));
      if (map.size() == 0) {
        getLog().warn("There are no entities to draw");
      }
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.writeString(file, html ? map.html() : map.mermaid());
      getLog().info("Wrote " + file + ": " + map.size() + " entities");
    } catch (IOException e) {
      throw new MojoExecutionException(e.getMessage(), e);
    }
  }
}
