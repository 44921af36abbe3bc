package dev.kinship.site;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes the site: a page of HTML for each page in Markdown, a menu, search, and Javadoc. It can be
 * read from a disk as well as from a server, for nothing is fetched but by {@code script} and
 * {@code link}.
 */
public final class Site {

  private static final String LUNR = "/META-INF/resources/webjars/lunr/2.3.9/lunr.min.js";

  private Site() {}

  /**
   * Writes it.
   *
   * @param args the repository, the folder to write to, and {@code --javadoc} for Javadoc, too
   */
  public static void main(String[] args) throws IOException {
    Path root = Path.of(args[0]).toRealPath();
    Path out = Path.of(args[1]);
    write(root, out);
    if (List.of(args).contains("--javadoc")) {
      Api.write(root, out.resolve("api"));
    }
    System.out.println("The site: " + out.resolve("index.html").toAbsolutePath());
  }

  static void write(Path root, Path out) throws IOException {
    Contents contents = Contents.of(root);
    Html html = new Html(contents);
    Layout layout = new Layout(contents, resource("layout.html"));
    List<String> found = new ArrayList<>();
    for (Page page : contents.pages()) {
      Html.Rendered rendered = html.render(page);
      Path file = out.resolve(page.target());
      Files.createDirectories(file.getParent());
      Files.writeString(file, layout.of(page, rendered.body()));
      for (Html.Section section : rendered.sections()) {
        found.add(Layout.searchable(page, section));
      }
      for (String picture : rendered.pictures()) {
        Path copy = out.resolve(Html.target(picture));
        Files.createDirectories(copy.getParent());
        Files.copy(root.resolve(picture), copy, StandardCopyOption.REPLACE_EXISTING);
      }
    }
    Files.writeString(
        out.resolve("search-data.js"),
        "const SECTIONS = [\n" + String.join(",\n", found) + "\n];\n");
    for (String name : List.of("site.css", "search.js")) {
      Files.writeString(out.resolve(name), resource(name));
    }
    Files.writeString(out.resolve("lunr.js"), resource(LUNR));
    copyPictures(root.resolve("docs"), out);
    Files.writeString(out.resolve("llms.txt"), Assistants.llms(contents));
  }

  /** Pages name them as files beside themselves, which they are here, too. */
  private static void copyPictures(Path docs, Path out) throws IOException {
    try (DirectoryStream<Path> pictures = Files.newDirectoryStream(docs, "*.svg")) {
      for (Path each : pictures) {
        Files.write(out.resolve(each.getFileName()), Files.readAllBytes(each));
      }
    }
  }

  private static String resource(String name) throws IOException {
    try (InputStream in = Site.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("there is no " + name + " on the class path");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
