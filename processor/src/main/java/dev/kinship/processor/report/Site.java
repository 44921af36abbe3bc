package dev.kinship.processor.report;

import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/**
 * Where a finding points, as narrow as it is known.
 *
 * @param entity the entity that is to blame; it is part of the compilation, the element need not be
 * @param element the element: the entity itself, or a member of it or of a superclass
 * @param annotation the annotation on the element
 * @param value the value in the annotation
 */
public record Site(
    Element entity,
    Element element,
    @Nullable AnnotationMirror annotation,
    @Nullable AnnotationValue value) {

  /**
   * An entity as a whole.
   *
   * @param entity the entity
   * @return its place
   */
  public static Site of(Element entity) {
    return new Site(entity, entity, null, null);
  }

  /**
   * An element of an entity.
   *
   * @param entity the entity
   * @param element the element
   * @return its place
   */
  public static Site of(Element entity, Element element) {
    return new Site(entity, element, null, null);
  }

  /**
   * An annotation on the same element.
   *
   * @param mirror the annotation
   * @return its place
   */
  public Site at(AnnotationMirror mirror) {
    return new Site(entity, element, mirror, null);
  }

  /**
   * A value in the same annotation.
   *
   * @param inner the value; {@code null} for the annotation itself
   * @return its place
   */
  public Site at(@Nullable AnnotationValue inner) {
    return new Site(entity, element, annotation, inner);
  }
}
