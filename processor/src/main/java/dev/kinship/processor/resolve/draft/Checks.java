package dev.kinship.processor.resolve.draft;

import dev.kinship.processor.report.Finding;
import dev.kinship.processor.report.Problem;
import dev.kinship.processor.report.Site;
import javax.lang.model.SourceVersion;

/** Checks that several rules share. */
public final class Checks {

  private Checks() {}

  /** Whether a name can be one of Java's; a finding if not. */
  public static boolean identifier(Draft draft, String name, Site site, String what) {
    return valid(draft, name, site, what, isIdentifier(name));
  }

  /** Whether a name can be one of Java's. */
  public static boolean isIdentifier(String name) {
    return SourceVersion.isIdentifier(name) && !SourceVersion.isKeyword(name);
  }

  /** Whether a name can be the end of one of Java's; a finding if not. */
  public static boolean identifierEnd(Draft draft, String name, Site site, String what) {
    return valid(draft, name, site, what, SourceVersion.isIdentifier("x" + name));
  }

  private static boolean valid(Draft draft, String name, Site site, String what, boolean isValid) {
    if (!isValid) {
      draft.findings.add(
          Finding.of(
              Problem.BAD_NAME,
              site,
              "'" + name + "' cannot be " + what + ": it is no Java identifier",
              "Write letters and digits only, and no word of Java's own."));
    }
    return isValid;
  }

  /** An article and a noun. */
  public static String a(String noun) {
    return ("AEIOaeiou".indexOf(noun.charAt(0)) >= 0 ? "an " : "a ") + noun;
  }
}
