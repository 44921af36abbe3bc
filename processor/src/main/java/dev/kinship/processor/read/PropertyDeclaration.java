package dev.kinship.processor.read;

import dev.kinship.processor.report.Site;
import java.util.List;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/**
 * A record's component, or an instance field of a class or of a superclass.
 *
 * @param name its name
 * @param type its type, as the entity sees it
 * @param nullness what is said about null
 * @param declaredIn the simple name of the type that declares it
 * @param site where it is declared
 * @param read by what it can be read
 * @param write by what it can be written
 * @param obstacles what there is where it cannot be read or written
 * @param annotations what is written on it: on the component or field, and on its accessors
 * @param group the entity's property that it is a part of; {@code null} for one that stands for
 *     itself
 */
public record PropertyDeclaration(
    String name,
    TypeMirror type,
    Nullness nullness,
    String declaredIn,
    Site site,
    @Nullable MemberDeclaration read,
    @Nullable MemberDeclaration write,
    Obstacles obstacles,
    PropertyAnnotations annotations,
    @Nullable GroupDeclaration group) {

  /**
   * A property of an entity that stands for several columns: Jdbi's {@code @Nested} on a record.
   *
   * @param name its name in the entity
   * @param type the record
   * @param size how many components that has
   * @param nullness what is said about null
   * @param prefix what the columns' names begin with, as the annotation has it
   * @param read by what it can be read
   */
  public record GroupDeclaration(
      String name,
      TypeElement type,
      int size,
      Nullness nullness,
      String prefix,
      MemberDeclaration read) {}

  /**
   * The annotations of a property.
   *
   * @param id the one that makes it (a part of) the key
   * @param belongsTo the associations that it holds the key of
   * @param unique the one that makes it unique by itself
   * @param roles those that say who gives the column its value, such as {@code @ReadOnly}
   * @param nested Jdbi's for a property that stands for several columns
   * @param unsupported Jdbi's that nothing comes of
   * @param columnName Jdbi's name for the column
   * @param qualifiers Jdbi's qualifiers
   * @param deprecations the deprecations of it and of its accessors
   */
  public record PropertyAnnotations(
      @Nullable AnnotationView id,
      List<AnnotationView> belongsTo,
      @Nullable AnnotationView unique,
      List<AnnotationView> roles,
      @Nullable AnnotationView nested,
      List<AnnotationView> unsupported,
      @Nullable AnnotationView columnName,
      List<AnnotationView> qualifiers,
      List<AnnotationView> deprecations) {

    /** Copies the lists. */
    public PropertyAnnotations {
      belongsTo = List.copyOf(belongsTo);
      roles = List.copyOf(roles);
      unsupported = List.copyOf(unsupported);
      qualifiers = List.copyOf(qualifiers);
      deprecations = List.copyOf(deprecations);
    }
  }
}
