package dev.kinship.processor.read;

import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** Finds the type that an element is a part of. */
public final class Enclosing {

  private Enclosing() {}

  /**
   * Finds the type.
   *
   * @param element a type, a member of it, or a parameter of a member: Eclipse's compiler returns
   *     the constructor's parameter for a record's component
   * @return the type
   */
  public static TypeElement type(Element element) {
    for (Element e = element; e != null; e = e.getEnclosingElement()) {
      if (e instanceof TypeElement type) {
        return type;
      }
    }
    throw new IllegalArgumentException(element + " is not part of a type");
  }
}
