package dev.kinship.processor.compile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A case of a test that has a folder for each.
 *
 * @param sources what is compiled
 * @param library what is compiled before, from the folder {@code lib}; often nothing
 */
public record Case(List<Source> sources, List<Source> library) {

  private static final String LIBRARY = "lib/";

  /** The names of the cases, which are those of the folders. */
  public static List<String> names(Path cases) throws IOException {
    try (Stream<Path> all = Files.list(cases)) {
      return all.map(each -> each.getFileName().toString()).sorted().toList();
    }
  }

  /** The case in a folder. */
  public static Case in(Path folder) {
    List<Source> all = Source.in(folder);
    return new Case(
        all.stream().filter(each -> !each.path().startsWith(LIBRARY)).toList(),
        all.stream().filter(each -> each.path().startsWith(LIBRARY)).map(Case::below).toList());
  }

  private static Source below(Source source) {
    return new Source(source.path().substring(LIBRARY.length()), source.text());
  }
}
