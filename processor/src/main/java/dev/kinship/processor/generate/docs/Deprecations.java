package dev.kinship.processor.generate.docs;

import dev.kinship.processor.generate.text.Code;
import dev.kinship.processor.model.Association;
import dev.kinship.processor.model.Column;
import dev.kinship.processor.model.Deprecation;
import dev.kinship.processor.model.EntityShape;
import dev.kinship.processor.model.KeyColumn;
import dev.kinship.processor.model.KeyedEnd;
import dev.kinship.processor.model.ManyToMany;
import dev.kinship.processor.model.Property;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Carries a property's deprecation over to what is generated from it, and silences the compiler
 * where generated source cannot but use what is deprecated; there only, for compilers complain of
 * more.
 */
public final class Deprecations {

  private Deprecations() {}

  // A deprecated entity's types are not deprecated themselves: the entity implements one of them,
  // and
  // its author could not avoid the warning.
  public static List<Code> onType(EntityShape entity) {
    return annotations(Deprecation.NONE, suppressions(Deprecation.NONE, entity.deprecation()));
  }

  /** Names the property by which an accessor or a descriptor is deprecated. */
  public static Javadoc explained(Javadoc doc, Association end) {
    if (!(end instanceof KeyedEnd keyed) || keyed.deprecation() == Deprecation.NONE) {
      return doc;
    }
    EntityShape holder = keyed.key().holder();
    String here = end.here().type().packageName();
    return keyed.key().own().stream()
        .map(KeyColumn::column)
        .filter(column -> column.deprecation() == keyed.key().deprecation())
        .findFirst()
        .map(column -> explained(doc, holder, column, here))
        .orElse(doc);
  }

  /** Names the property by which a column's constant or value is deprecated. */
  public static Javadoc explained(Javadoc doc, EntityShape entity, Column column) {
    return explained(doc, entity, column, entity.type().packageName());
  }

  private static Javadoc explained(
      Javadoc doc, EntityShape holder, Column column, String fromPackage) {
    return column instanceof Property property && column.deprecation() != Deprecation.NONE
        ? doc.deprecated(JavadocText.link(holder, property, fromPackage))
        : doc;
  }

  /** For what uses a column's property, or its constant from another class. */
  public static List<Code> onMember(Deprecation column) {
    return annotations(column, suppressions(column, column));
  }

  /** For an accessor, which uses the association's constant. */
  public static List<Code> onAccessor(Association end, boolean namesOtherEntity) {
    return onAccessor(end, namesOtherEntity ? otherEntity(end) : Deprecation.NONE);
  }

  /** For an accessor that also names the entity of the links. */
  public static List<Code> onLinkAccessor(ManyToMany end) {
    return onAccessor(end, otherEntity(end).or(link(end)));
  }

  private static List<Code> onAccessor(Association end, Deprecation named) {
    Deprecation own = end.deprecation();
    if (own == Deprecation.NONE && named == Deprecation.NONE) {
      return List.of();
    }
    Set<String> suppressed = suppressions(own, own);
    suppressed.addAll(suppressions(own, named));
    return annotations(own, suppressed);
  }

  /** For a descriptor, which names the other entity and the other end's column. */
  public static List<Code> onDescriptor(Association end, Deprecation otherColumn) {
    Deprecation own = end.deprecation();
    Set<String> suppressed = suppressions(own, otherEntity(end).or(link(end)));
    if (!end.selfReference()) {
      suppressed.addAll(suppressions(own, otherColumn));
    }
    return annotations(own, suppressed);
  }

  private static Deprecation otherEntity(Association end) {
    return end.selfReference() ? Deprecation.NONE : end.there().deprecation();
  }

  /** The entity whose rows are the links, where there is one. */
  private static Deprecation link(Association end) {
    return end instanceof ManyToMany linked
        ? linked.links().entity().map(EntityShape::deprecation).orElse(Deprecation.NONE)
        : Deprecation.NONE;
  }

  /** What is deprecated itself may use what is, but not what is going to be removed. */
  private static Set<String> suppressions(Deprecation own, Deprecation used) {
    Set<String> suppressed = new TreeSet<>();
    if (used == Deprecation.FOR_REMOVAL) {
      suppressed.add("removal");
    } else if (used == Deprecation.DEPRECATED && own == Deprecation.NONE) {
      suppressed.add("deprecation");
    }
    return suppressed;
  }

  private static List<Code> annotations(Deprecation deprecation, Set<String> suppressed) {
    List<Code> all = new ArrayList<>();
    if (deprecation != Deprecation.NONE) {
      String removal = deprecation == Deprecation.FOR_REMOVAL ? "(forRemoval = true)" : "";
      all.add(Code.of("@$T$L", Deprecated.class, removal));
    }
    if (!suppressed.isEmpty()) {
      Code names = suppressed.stream().map(each -> Code.of("$S", each)).collect(Code.joining(", "));
      all.add(
          Code.of(suppressed.size() == 1 ? "@$T($L)" : "@$T({$L})", SuppressWarnings.class, names));
    }
    return all;
  }
}
