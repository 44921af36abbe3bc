package dev.kinship.processor.write;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import javax.tools.FileObject;

/**
 * Sees whether a file on the disk holds all characters that were written to it. The compiler writes
 * a question mark for one that its encoding lacks, also within a text in quotes, where nothing
 * would be noticed.
 */
final class Encoding {

  private static final int LAST_OF_ASCII = 0x7f;

  private Encoding() {}

  static boolean loses(FileObject file, String text) throws IOException {
    if (isAscii(text)) {
      return false;
    }
    URI place = file.toUri();
    if (place == null || !"file".equals(place.getScheme())) {
      return false;
    }
    // No encoding of source has this byte within another character.
    byte[] bytes = Files.readAllBytes(Path.of(place));
    long there = IntStream.range(0, bytes.length).filter(i -> bytes[i] == '?').count();
    return there > text.chars().filter(each -> each == '?').count();
  }

  // Each text that is written comes by here.
  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > LAST_OF_ASCII) {
        return false;
      }
    }
    return true;
  }
}
