package dev.kinship.processor.resolve.check;

import dev.kinship.processor.read.Enclosing;
import dev.kinship.processor.read.EntityReader;
import dev.kinship.processor.read.TypeNames;
import dev.kinship.processor.report.Finding;
import dev.kinship.processor.report.Problem;
import dev.kinship.processor.report.Site;
import dev.kinship.processor.resolve.draft.NotEntity;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/** Finds annotations that nothing would come of. */
public final class MisplacedAnnotations {

  private MisplacedAnnotations() {}

  /**
   * Judges the places of annotations.
   *
   * @param annotated the elements that are annotated with other annotations than {@code @Entity}
   * @return the findings, at most one for each type
   */
  public static List<Finding> find(Collection<? extends Element> annotated) {
    Map<String, Finding> findings = new LinkedHashMap<>();
    for (Element element : annotated) {
      TypeElement type = Enclosing.type(element);
      String name = TypeNames.simple(type);
      if (!EntityReader.isEntity(type)) {
        if (!mayBeSuperclass(element, type)) {
          findings.putIfAbsent(
              type.getQualifiedName().toString(),
              Finding.of(
                  Problem.NO_ENTITY,
                  Site.of(type),
                  "'" + name + "' has annotations of an entity, but is none",
                  NotEntity.annotated(type)));
        }
      } else if (element.getKind() == ElementKind.FIELD && !isProperty(element)) {
        findings.putIfAbsent(
            type.getQualifiedName() + "." + element,
            Finding.of(
                Problem.NOT_A_PROPERTY,
                Site.of(type, element),
                "'"
                    + element.getSimpleName()
                    + "' is no property: it is "
                    + (element.getModifiers().contains(Modifier.STATIC) ? "static" : "transient"),
                "Make it an instance field, or remove the annotation."));
      }
    }
    return List.copyOf(findings.values());
  }

  /**
   * A field of a class may belong to the entities that extend it; what stands on a type does not.
   */
  private static boolean mayBeSuperclass(Element element, TypeElement type) {
    return !element.equals(type)
        && type.getKind() == ElementKind.CLASS
        && !type.getModifiers().contains(Modifier.FINAL)
        && type.getInterfaces().stream()
            .noneMatch(each -> each.toString().endsWith(type.getSimpleName() + "Associations"));
  }

  private static boolean isProperty(Element field) {
    return !field.getModifiers().contains(Modifier.STATIC)
        && !field.getModifiers().contains(Modifier.TRANSIENT);
  }
}
