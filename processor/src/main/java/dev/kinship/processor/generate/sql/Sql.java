package dev.kinship.processor.generate.sql;

import dev.kinship.processor.generate.text.Code;
import dev.kinship.processor.generate.text.Layout;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A statement as a list of clauses, between which its text can be broken into lines.
 *
 * @param clauses the clauses, to be joined by spaces; one that begins with a line feed begins a
 *     line wherever the text is broken at all
 */
public record Sql(List<String> clauses) {

  /** What is left of a line behind its indentation and the call. */
  private static final int WIDTH = Layout.WIDTH - 24;

  public Sql {
    clauses = List.copyOf(clauses);
  }

  public static Sql of(String... clauses) {
    return new Sql(List.of(clauses));
  }

  public Sql and(String... more) {
    List<String> all = new ArrayList<>(clauses);
    all.addAll(List.of(more));
    return new Sql(all);
  }

  /** Puts all of it between two texts. */
  Sql within(String before, String behind) {
    List<String> all = new ArrayList<>(clauses);
    all.set(0, before + all.get(0));
    int last = all.size() - 1;
    all.set(last, all.get(last) + behind);
    return new Sql(all);
  }

  public String text() {
    StringBuilder text = new StringBuilder();
    for (String each : clauses) {
      text.append(text.isEmpty() ? "" : " ");
      text.append(each, each.startsWith("\n") ? 1 : 0, each.length());
    }
    return text.toString();
  }

  /** Whether it has several steps, as {@code WITH …} begins. */
  public boolean hasSteps() {
    return clauses.get(0).startsWith("WITH ");
  }

  /**
   * A literal in one line of source, if it fits.
   *
   * @param beside how much of the line is taken, with the quotes
   */
  public Optional<Code> oneLine(int beside) {
    String whole = text();
    return isShort(whole, beside) ? Optional.of(Code.of("$S", whole)) : Optional.empty();
  }

  private static boolean isShort(String text, int beside) {
    return text.length() + beside <= Layout.WIDTH && length(text) + beside <= Layout.WIDTH;
  }

  /**
   * The text in lines; but for the first, each begins with the space that parts it from the last.
   */
  public List<String> lines() {
    return lines(WIDTH);
  }

  /** The same in lines of which all but the first have another width. */
  public List<String> lines(int width) {
    String whole = text();
    if (isShort(whole, Layout.WIDTH - WIDTH)) {
      return List.of(whole);
    }
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    int taken = 0;
    for (String piece : pieces(width)) {
      boolean begins = piece.startsWith("\n");
      int most = lines.isEmpty() ? WIDTH : width;
      if (begins || taken + length(piece) > most) {
        lines.add(line.toString());
        line.setLength(0);
        taken = 0;
      }
      line.append(piece, begins ? 1 : 0, piece.length());
      taken += length(piece) - (begins ? 1 : 0);
    }
    lines.add(line.toString());
    return lines;
  }

  /** A literal, in several lines with {@code +} where it is long. */
  public Code literal() {
    return Code.literals(lines(), "\n    + ");
  }

  /** The clauses, and the pieces of those that are longer than a line, which begin one. */
  private List<String> pieces(int width) {
    List<String> pieces = new ArrayList<>();
    for (String clause : clauses) {
      String spaced = pieces.isEmpty() ? clause : spaced(clause);
      List<String> broken = SqlBreaks.pieces(spaced, each -> length(each) <= width);
      boolean begins = broken.size() > 1 && !pieces.isEmpty() && !spaced.startsWith("\n");
      pieces.add((begins ? "\n" : "") + broken.get(0));
      pieces.addAll(broken.subList(1, broken.size()));
    }
    return pieces;
  }

  private static String spaced(String clause) {
    return clause.startsWith("\n") ? "\n " + clause.substring(1) : " " + clause;
  }

  /** As a literal has it. */
  private static int length(String text) {
    int length = text.length();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        length++;
      }
    }
    return length;
  }
}
