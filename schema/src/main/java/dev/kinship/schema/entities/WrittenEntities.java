package dev.kinship.schema.entities;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * What became of the entities for a database.
 *
 * @param files the files, by name
 * @param notes what has no entity or property, and why: one sentence each
 */
public record WrittenEntities(List<SourceFile> files, List<String> notes) {

  /**
   * Copies the lists.
   *
   * @param files see the record
   * @param notes see the record
   */
  public WrittenEntities {
    files = List.copyOf(files);
    notes = List.copyOf(notes);
  }

  /** What became of a file. */
  public enum Outcome {
    /** It was not there, and now it is. */
    WRITTEN,
    /** It is there, and says the same. */
    SAME,
    /** It is there, says something else, and was left alone. */
    DIFFERS,
    /** It is there, the database no longer has its table or its type, and it was left alone. */
    OBSOLETE
  }

  /**
   * A source file.
   *
   * @param path where it is
   * @param outcome what became of it
   * @param difference where it differs, a line for each of its lines that the database would not
   *     have ({@code -}) and each that it lacks ({@code +}); of an obsolete file what the database
   *     does not have, such as {@code the table visits}; empty for others
   */
  public record SourceFile(Path path, Outcome outcome, List<String> difference) {

    /**
     * Copies the list.
     *
     * @param path see the record
     * @param outcome see the record
     * @param difference see the record
     */
    public SourceFile {
      difference = List.copyOf(difference);
    }
  }

  /**
   * The whole as text for a terminal.
   *
   * @return a line for each file that was written or is obsolete, each difference and each note
   */
  public List<String> lines() {
    return Stream.concat(
            files.stream().flatMap(WrittenEntities::lines),
            notes.stream().map(note -> "note: " + note))
        .toList();
  }

  private static Stream<String> lines(SourceFile file) {
    return switch (file.outcome()) {
      case WRITTEN -> Stream.of("wrote " + file.path());
      case SAME -> Stream.empty();
      case DIFFERS ->
          Stream.concat(
              Stream.of(file.path() + " differs from the database, and was left alone:"),
              file.difference().stream().map(line -> "  " + line));
      case OBSOLETE ->
          Stream.of(
              file.path()
                  + " is for "
                  + String.join(", ", file.difference())
                  + ", which the database does not have, and was left alone");
    };
  }
}
