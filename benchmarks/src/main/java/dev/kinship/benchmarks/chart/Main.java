package dev.kinship.benchmarks.chart;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Draws the table of accessors of {@code docs/performance.md} as {@code docs/performance.svg}. */
public final class Main {

  private Main() {}

  /**
   * Draws it.
   *
   * @param args the folder of the pages; that of this repository where there is none
   * @throws IOException if the page cannot be read or the picture not be written
   */
  public static void main(String[] args) throws IOException {
    Path docs = Path.of(args.length == 0 ? "../docs" : args[0]);
    System.setProperty("java.awt.headless", "true");
    Times times = Times.of(Files.readString(docs.resolve("performance.md")));
    Files.writeString(docs.resolve("performance.svg"), Picture.of(times));
  }
}
