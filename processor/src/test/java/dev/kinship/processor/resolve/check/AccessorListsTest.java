package dev.kinship.processor.resolve.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kinship.Entity;
import dev.kinship.processor.compile.Case;
import dev.kinship.processor.compile.Source;
import dev.kinship.processor.compile.TestCompiler;
import dev.kinship.processor.generate.GeneratedFiles;
import dev.kinship.processor.generate.describe.EntityDescription;
import dev.kinship.processor.generate.file.Surroundings;
import dev.kinship.processor.generate.sql.EntityStatements;
import dev.kinship.processor.generate.text.Method;
import dev.kinship.processor.model.EntityModel;
import dev.kinship.processor.read.EntityDeclaration;
import dev.kinship.processor.read.EntityReader;
import dev.kinship.processor.report.Outcome;
import dev.kinship.processor.resolve.Resolved;
import dev.kinship.processor.resolve.Resolver;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Which accessors an end has is said where their methods are generated. What is checked for clashes
 * and what is described to tools are held to that, for the entities of all golden files.
 */
class AccessorListsTest {

  private static final Path CASES = Path.of("src/test/resources/golden");
  private static final Pattern DESCRIBED = Pattern.compile("\"accessor\": \"(\\w+)\"");
  private static final Surroundings ALL = new Surroundings(false, false, Set.of());

  static List<String> cases() throws IOException {
    return Case.names(CASES);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void agree(String name) throws IOException {
    List<EntityModel> models = models(name);
    assertThat(models).isNotEmpty();
    for (EntityModel model : models) {
      List<Method> generated = generated(model);
      assertThat(
              model.associations().stream()
                  .flatMap(each -> Signature.of(each).stream())
                  .map(Signature::toString))
          .as("checked for clashes in %s", model.shape().displayName())
          .containsExactlyInAnyOrderElementsOf(
              generated.stream().map(AccessorListsTest::signature).toList());
      assertThat(described(model))
          .as("described of %s", model.shape().displayName())
          .isEqualTo(
              generated.stream()
                  .filter(AccessorListsTest::sends)
                  .map(Method::name)
                  .collect(Collectors.toCollection(TreeSet::new)));
    }
  }

  /** The table in the README, by the golden files of the same associations. */
  @ParameterizedTest
  @CsvSource({
    "Pet.owner, record-pair/expected/clinic/Pet, Owner",
    "Person.pets, record-pair/expected/clinic/Person, Pets?",
    "Supplier.account, one-to-one/expected/shop/Supplier, Account",
    "both ends, many-to-many-table/expected/clinic/Course, Students?",
    "Owner.visits, path/expected/clinic/Owner, Visits"
  })
  void areThoseOfTheReadme(String end, String golden, String noun) throws IOException {
    String row =
        Files.readAllLines(Path.of("../README.md")).stream()
            .filter(line -> line.startsWith("| ") && line.contains(end))
            .findFirst()
            .orElseThrow();
    Pattern accessor = Pattern.compile("default [^(]* (\\w+?)" + noun + "(Id)?\\(");
    Pattern told = Pattern.compile("`([a-z]+)[A-Z][a-z]+?s?(Id)?`");
    assertThat(verbs(told, row))
        .isEqualTo(verbs(accessor, Files.readString(CASES.resolve(golden + "Associations.java"))));
  }

  /** The verbs of accessors; with the key, where it is set by that. */
  private static Set<String> verbs(Pattern accessor, String text) {
    return accessor
        .matcher(text)
        .results()
        .map((MatchResult each) -> each.group(1) + (each.group(2) == null ? "" : each.group(2)))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static List<Method> generated(EntityModel model) {
    return GeneratedFiles.of(EntityStatements.of(model), ALL).get(0).methods().stream()
        .filter(method -> method.modifiers().contains(Modifier.DEFAULT))
        .toList();
  }

  private static String signature(Method method) {
    return new Signature(
            method.name(),
            method.parameters().stream()
                .map(parameter -> Signature.erased(parameter.type()).toString())
                .toList(),
            Objects.requireNonNull(method.returnType()))
        .toString();
  }

  private static boolean sends(Method method) {
    return method.parameters().stream().anyMatch(each -> each.name().equals("handle"));
  }

  /** Of the associations only, which stand behind the gateway's own methods. */
  private static Set<String> described(EntityModel model) {
    String text = EntityDescription.of(EntityStatements.of(model), Set.of(), Set.of()).text();
    return DESCRIBED
        .matcher(text.substring(text.indexOf("\"associations\"")))
        .results()
        .map((MatchResult each) -> each.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The models of one case, as the processor resolves them. */
  private static List<EntityModel> models(String name) throws IOException {
    List<EntityModel> models = new ArrayList<>();
    List<Source> sources = Source.in(CASES.resolve(name).resolve("input"));
    TestCompiler.javac().with(new Resolving(models)).compile(sources);
    return models;
  }

  /** Reads and resolves what it sees first, and generates nothing. */
  private static final class Resolving extends AbstractProcessor {

    private final List<EntityModel> models;

    Resolving(List<EntityModel> models) {
      this.models = models;
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
      return Set.of(Entity.class.getName());
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
      return SourceVersion.latest();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
      Set<TypeElement> types = ElementFilter.typesIn(round.getElementsAnnotatedWith(Entity.class));
      if (!types.isEmpty()) {
        EntityReader reader = new EntityReader(processingEnv);
        List<EntityDeclaration> entities = types.stream().map(reader::read).toList();
        Resolver resolver = new Resolver(processingEnv, reader);
        for (Resolved each : resolver.resolve(entities, Set.of(), Set.of(), false)) {
          if (each.outcome() instanceof Outcome.Ready<EntityModel> ready) {
            models.add(ready.value());
          }
        }
      }
      return false;
    }
  }
}
