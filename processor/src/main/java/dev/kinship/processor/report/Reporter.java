package dev.kinship.processor.report;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import javax.annotation.processing.Messager;
import javax.lang.model.element.Element;
import javax.tools.Diagnostic;
import org.jspecify.annotations.Nullable;

/** Tells the compiler what was found; nobody else talks to its {@link Messager}. */
public final class Reporter {

  private final Messager messager;
  private final Predicate<Element> compiled;
  private final Set<String> said = new HashSet<>();

  /**
   * Makes a reporter.
   *
   * @param messager the compiler's
   * @param compiled whether an element is part of the compilation, so that it has a position
   */
  public Reporter(Messager messager, Predicate<Element> compiled) {
    this.messager = messager;
    this.compiled = compiled;
  }

  /**
   * Reports findings, each at the narrowest place that has a position.
   *
   * @param findings the findings
   */
  public void report(List<Finding> findings) {
    findings.forEach(this::report);
  }

  private void report(Finding finding) {
    Site site = finding.site();
    Element element = site.element();
    if (!finding.problem().isError() && suppressed(element, finding.problem().slug())) {
      return;
    }
    // A member that two entities inherit is read twice, but is one mistake.
    if (!said.add(element.getEnclosingElement() + "." + element + finding.text())) {
      return;
    }
    Diagnostic.Kind kind = finding.problem().kind();
    if (!compiled.test(element)) {
      // The culprit comes from a jar, where javac would print a message without a position.
      messager.printMessage(kind, finding.text(), site.entity());
    } else if (site.annotation() == null) {
      messager.printMessage(kind, finding.text(), element);
    } else if (site.value() == null) {
      messager.printMessage(kind, finding.text(), element, site.annotation());
    } else {
      messager.printMessage(kind, finding.text(), element, site.annotation(), site.value());
    }
  }

  // The compiler applies the annotation to its own warnings only.
  private static boolean suppressed(@Nullable Element element, String slug) {
    for (Element e = element; e != null; e = e.getEnclosingElement()) {
      SuppressWarnings annotation = e.getAnnotation(SuppressWarnings.class);
      if (annotation != null && List.of(annotation.value()).contains(slug)) {
        return true;
      }
    }
    return false;
  }
}
