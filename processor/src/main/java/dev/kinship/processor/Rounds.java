package dev.kinship.processor;

import dev.kinship.processor.read.EntityReader;
import dev.kinship.processor.read.TypeNames;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * Which entities are due in a round. Remembers names: an element is not promised to outlive its
 * round.
 */
final class Rounds {

  private final Elements elements;
  private final Set<String> compiled = new TreeSet<>();
  private final Set<String> waiting = new TreeSet<>();
  private final Set<String> written = new TreeSet<>();
  private final Set<String> rejected = new TreeSet<>();
  private final Set<String> givenUp = new TreeSet<>();
  private int number;
  private boolean othersAreActive;

  Rounds(Elements elements) {
    this.elements = elements;
  }

  /**
   * Enters a round.
   *
   * @param entities what is annotated as an entity in it
   * @return the entities that are due: these, and those that waited
   */
  List<TypeElement> enter(RoundEnvironment round, Set<? extends Element> entities) {
    number++;
    othersAreActive =
        isFirst()
            || round.getRootElements().stream().anyMatch(root -> !EntityReader.isGenerated(root));
    for (Element root : round.getRootElements()) {
      if (root instanceof TypeElement type) {
        compiled.add(TypeNames.qualified(type));
      }
    }
    Map<String, TypeElement> here = new HashMap<>();
    for (Element entity : entities) {
      if (entity instanceof TypeElement type) {
        here.put(TypeNames.qualified(type), type);
      }
    }
    waiting.addAll(here.keySet());
    return find(waiting, here);
  }

  // The compiler looks for a name in all of its modules.
  private List<TypeElement> find(Set<String> names, Map<String, TypeElement> known) {
    List<TypeElement> types = new ArrayList<>();
    for (String name : names) {
      TypeElement type = known.get(name);
      if (type == null) {
        type = elements.getTypeElement(name);
      }
      if (type != null) {
        types.add(type);
      }
    }
    return types;
  }

  boolean isFirst() {
    return number == 1;
  }

  /**
   * Whether to wait for missing types: only other processors can still make them, and they make
   * something in each round.
   */
  boolean isPatient() {
    return othersAreActive;
  }

  /**
   * An entity's files are written, or it is rejected for good.
   *
   * @param isWrong whether it is, which somebody has said: we, or the compiler of what it misses
   */
  void done(String entity, boolean isWrong) {
    waiting.remove(entity);
    written.add(entity);
    if (isWrong) {
      rejected.add(entity);
    }
  }

  /** An entity was finished without what is missing. */
  void gaveUp(String entity) {
    givenUp.add(entity);
  }

  /** The entities that were finished without what was missing then. */
  List<TypeElement> givenUp() {
    return find(givenUp, Map.of());
  }

  Set<String> written() {
    return written;
  }

  /** Those of the written that are wrong, so that nothing that refers to them is told so again. */
  Set<String> rejected() {
    return rejected;
  }

  /** Whether an element is part of the compilation, so that messages on it have a position. */
  boolean isCompiled(Element element) {
    for (Element e = element; e != null; e = e.getEnclosingElement()) {
      if (e instanceof TypeElement type && compiled.contains(TypeNames.qualified(type))) {
        return true;
      }
    }
    return false;
  }
}
