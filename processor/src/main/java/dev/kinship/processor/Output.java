package dev.kinship.processor;

import com.palantir.javapoet.ClassName;
import dev.kinship.processor.generate.GeneratedFiles;
import dev.kinship.processor.generate.describe.EntityDescription;
import dev.kinship.processor.generate.file.NativeImageMetadata;
import dev.kinship.processor.generate.file.Surroundings;
import dev.kinship.processor.generate.sql.EntityStatements;
import dev.kinship.processor.generate.text.SourceFile;
import dev.kinship.processor.model.Association;
import dev.kinship.processor.model.EntityModel;
import dev.kinship.processor.model.GeneratedNames;
import dev.kinship.processor.read.EntityDeclaration;
import dev.kinship.processor.read.EntityDeclaration.Trait;
import dev.kinship.processor.read.PropertyDeclaration;
import dev.kinship.processor.report.Finding;
import dev.kinship.processor.report.Problem;
import dev.kinship.processor.report.Reporter;
import dev.kinship.processor.resolve.compiler.Compiler;
import dev.kinship.processor.write.SourceWriter;
import dev.kinship.processor.write.WriteProblem;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** Generates and writes what belongs to one entity. */
final class Output {

  private static final String SUPPRESSION = "kinship:";

  private final Elements elements;
  private final Compiler compiler;
  private final Reporter reporter;
  private final SourceWriter writer;

  /** The values that were written while the rest of their entity had to wait. */
  private final Set<ClassName> begun = new HashSet<>();

  /** What the files of a package may refer to, by module and package. */
  private final Map<String, Surroundings> surroundings = new HashMap<>();

  Output(ProcessingEnvironment environment, Reporter reporter) {
    this.elements = environment.getElementUtils();
    this.compiler = new Compiler(environment);
    this.reporter = reporter;
    this.writer = new SourceWriter(environment.getFiler());
  }

  /** Writes all files of an entity. */
  void write(EntityDeclaration entity, EntityModel model) {
    Collection<Element> origins = origins(entity, model);
    EntityStatements sql = EntityStatements.of(model);
    for (SourceFile file : GeneratedFiles.of(sql, surroundings(entity))) {
      if (!begun.contains(file.type())) {
        report(entity, writer.write(file, origins));
      }
    }
    report(entity, writer.write(NativeImageMetadata.of(model.shape()), origins));
    report(
        entity,
        writer.write(EntityDescription.of(sql, suppressed(entity), unique(entity)), origins));
  }

  /** The findings of the schema's check that an entity does not want to hear of. */
  private static List<String> suppressed(EntityDeclaration entity) {
    SuppressWarnings said = entity.element().getAnnotation(SuppressWarnings.class);
    return said == null
        ? List.of()
        : Stream.of(said.value())
            .filter(each -> each.startsWith(SUPPRESSION))
            .map(each -> each.substring(SUPPRESSION.length()))
            .toList();
  }

  /** The properties that are unique by themselves. */
  private static List<String> unique(EntityDeclaration entity) {
    return entity.properties().stream()
        .filter(each -> each.annotations().unique() != null)
        .map(PropertyDeclaration::name)
        .toList();
  }

  /** Writes an entity's values, which do not depend on other entities, unless that is done. */
  boolean begin(EntityDeclaration entity, EntityModel model) {
    ClassName values = model.shape().generated().values();
    if (!begun.add(values)) {
      return false;
    }
    SourceFile file = GeneratedFiles.values(model, surroundings(entity));
    report(entity, writer.write(file, origins(entity, model)));
    return true;
  }

  /** Writes the interface of a rejected entity, so that the compiler does not miss it as well. */
  void writeEmpty(EntityDeclaration entity) {
    ClassName name = ClassName.get(entity.element());
    ClassName associations = new GeneratedNames(name).associations();
    if (compiler.find(entity.element(), associations.canonicalName()) == null) {
      // Where the name is taken, the entity has a finding that says so.
      Optional<WriteProblem> unused =
          writer.write(
              GeneratedFiles.empty(name, entity.is(Trait.PUBLIC), surroundings(entity)),
              List.of(entity.element()));
    }
  }

  private void report(EntityDeclaration entity, Optional<WriteProblem> problem) {
    problem.ifPresent(
        each ->
            reporter.report(
                List.of(
                    Finding.of(
                        Problem.NOT_WRITTEN,
                        entity.site(),
                        "'" + each.file() + "' could not be written: " + each.reason(),
                        each.fix()))));
  }

  private Collection<Element> origins(EntityDeclaration entity, EntityModel model) {
    Set<Element> origins = new LinkedHashSet<>(List.of(entity.element()));
    for (Association association : model.associations()) {
      String there = association.there().type().canonicalName();
      TypeElement other = compiler.find(entity.element(), there);
      if (other != null) {
        origins.add(other);
      }
    }
    return origins;
  }

  private Surroundings surroundings(EntityDeclaration entity) {
    TypeElement type = entity.element();
    // Two modules may have packages of one name.
    String place = elements.getModuleOf(type) + "/" + ClassName.get(type).packageName();
    return surroundings.computeIfAbsent(place, any -> surroundings(type));
  }

  private Surroundings surroundings(TypeElement entity) {
    return new Surroundings(
        has(entity, "org.jspecify.annotations.NullMarked"),
        has(entity, "javax.annotation.processing.Generated"),
        shadowed(entity));
  }

  // A type of the package goes before one of java.lang, which nobody imports. Eclipse's compiler
  // does not list java.lang, so it is asked for what the package has.
  private Set<String> shadowed(TypeElement entity) {
    return ElementFilter.typesIn(elements.getPackageOf(entity).getEnclosedElements()).stream()
        .map(type -> type.getSimpleName().toString())
        .filter(name -> has(entity, "java.lang." + name))
        .collect(Collectors.toSet());
  }

  // As the entity's module sees it: one that does not read java.compiler cannot name @Generated.
  private boolean has(Element entity, String name) {
    return compiler.find(entity, name) != null;
  }
}
