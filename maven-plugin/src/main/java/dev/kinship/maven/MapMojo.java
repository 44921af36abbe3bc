package dev.kinship.maven;

import dev.kinship.map.EntityMap;
import java.io.File;
import java.io.IOException;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.jspecify.annotations.Nullable;

/**
 * Draws the project's entities, and those of its dependencies, with their associations: as a page
 * of HTML that needs nothing else, as a picture, or as Mermaid's text. It asks no database.
 */
@Mojo(name = "map", requiresDependencyResolution = ResolutionScope.TEST, threadSafe = true)
public final class MapMojo extends AbstractMojo {

  /** The packages whose entities are drawn; all where none is named. */
  @Parameter(property = "kinship.packages")
  @Nullable List<String> packages;

  /** What is written: {@code html}, {@code svg} or {@code mermaid}. */
  @Parameter(property = "kinship.format", defaultValue = "html")
  String format = "html";

  /** The page's title. */
  @Parameter(property = "kinship.title", defaultValue = "${project.name}")
  String title = "Entities";

  /**
   * The file; {@code target/kinship-map.html}, {@code .svg} or {@code .mmd} where none is named.
   */
  @Parameter(property = "kinship.out")
  @Nullable File out;

  /** Where the file goes where none is named. */
  @Parameter(defaultValue = "${project.build.directory}", readonly = true, required = true)
  File directory = new File("target");

  /** Where the entities are looked for. */
  @Parameter(defaultValue = "${project.testClasspathElements}", readonly = true, required = true)
  List<String> classPath = List.of();

  /** What a map is written as. */
  private enum Format {
    HTML("html"),
    SVG("svg"),
    MERMAID("mmd");

    private final String ending;

    Format(String ending) {
      this.ending = ending;
    }

    String draw(EntityMap map) {
      return switch (this) {
        case HTML -> map.html();
        case SVG -> map.svg();
        case MERMAID -> map.mermaid();
      };
    }
  }

  /** Made by Maven. */
  public MapMojo() {}

  private Format wanted() throws MojoExecutionException {
    return Stream.of(Format.values())
        .filter(each -> each.name().toLowerCase(Locale.ROOT).equals(format))
        .findFirst()
        .orElseThrow(
            () ->
                new MojoExecutionException(
                    "'" + format + "' is no format; there are html, svg and mermaid"));
  }

  @Override
  public void execute() throws MojoExecutionException {
    Format wanted = wanted();
    Path file =
        out == null ? directory.toPath().resolve("kinship-map." + wanted.ending) : out.toPath();
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
      Files.writeString(file, wanted.draw(map));
      getLog().info("Wrote " + file + ": " + map.size() + " entities");
    } catch (IOException e) {
      throw new MojoExecutionException(e.getMessage(), e);
    }
  }
}
