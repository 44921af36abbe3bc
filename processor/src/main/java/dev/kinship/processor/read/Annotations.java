package dev.kinship.processor.read;

import dev.kinship.processor.report.Site;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/**
 * The annotations on one or several elements that stand for the same thing, each annotation once.
 */
final class Annotations {

  static final String ENTITY = "dev.kinship.Entity";
  static final String ID = "dev.kinship.Id";
  static final String BELONGS_TO = "dev.kinship.BelongsTo";
  static final String HAS_ONE = "dev.kinship.HasOne";
  static final String HAS_MANY = "dev.kinship.HasMany";
  static final String UNIQUE = "dev.kinship.Unique";
  static final String READ_ONLY = "dev.kinship.ReadOnly";
  static final String CREATED_AT = "dev.kinship.CreatedAt";
  static final String UPDATED_AT = "dev.kinship.UpdatedAt";
  static final String DATABASE_DEFAULT = "dev.kinship.DatabaseDefault";
  static final String VERSION = "dev.kinship.Version";
  static final String SCOPE = "dev.kinship.Scope";
  static final String GENERATED = "dev.kinship.KinshipGenerated";
  private static final String QUALIFIER = "org.jdbi.v3.core.qualifier.Qualifier";

  private final List<AnnotationView> views = new ArrayList<>();

  private Annotations() {}

  /**
   * Collects. A record's component passes its annotations on to the field, the accessor and the
   * constructor's parameter, each to where it may stand, so the same one is met several times.
   */
  static Annotations on(TypeElement entity, Stream<? extends Element> elements) {
    Annotations all = new Annotations();
    Map<String, Element> owners = new LinkedHashMap<>();
    elements.forEach(
        element -> {
          for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
            AnnotationView view = new AnnotationView(mirror, Site.of(entity, element).at(mirror));
            if (owners.computeIfAbsent(view.name(), any -> element).equals(element)) {
              all.views.add(view);
            }
          }
        });
    return all;
  }

  /** The annotation of that name. */
  @Nullable AnnotationView one(String name) {
    return views.stream().filter(view -> view.name().equals(name)).findFirst().orElse(null);
  }

  /** The annotations of that name, those in its container {@code List} too. */
  List<AnnotationView> repeated(String name) {
    return views.stream()
        .flatMap(
            view ->
                view.name().equals(name)
                    ? Stream.of(view)
                    : view.name().equals(name + ".List")
                        ? view.all("value").stream()
                        : Stream.empty())
        .toList();
  }

  /** Jdbi's qualifiers: what is annotated as one. */
  List<AnnotationView> qualifiers() {
    return views.stream()
        .filter(
            view ->
                view.mirror().getAnnotationType().asElement().getAnnotationMirrors().stream()
                    .anyMatch(meta -> is(meta, QUALIFIER)))
        .toList();
  }

  /** Whether an annotation is written on an element. */
  static boolean has(Element element, String name) {
    return element.getAnnotationMirrors().stream().anyMatch(mirror -> is(mirror, name));
  }

  static boolean is(AnnotationMirror mirror, String name) {
    return ((TypeElement) mirror.getAnnotationType().asElement())
        .getQualifiedName()
        .contentEquals(name);
  }
}
