package dev.kinship.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kinship.processor.Compilation.Kind;
import dev.kinship.processor.Compilation.Message;
import java.io.IOException;
import java.io.Writer;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The problems that sources alone do not provoke. */
class RareProblemsTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource
  void typeOfALibraryIsMissing(Kind kind) throws IOException {
    Path library = folder.resolve("library");
    Path person =
        source("Person", "@Entity public record Person(@Id Long id, Money debt) {}", "library-in");
    Path money = source("Money", "public class Money {}", "library-in");
    assertThat(Compilation.of(Kind.JAVAC, List.of(person, money), library).messages()).isEmpty();
    Files.delete(library.resolve("clinic/Money.class"));

    Path pet =
        source(
            "Pet",
            "@Entity record Pet(@Id Long id, @BelongsTo(Person.class) Long ownerId)"
                + " implements PetAssociations {}",
            "in");
    List<Message> messages =
        Compilation.of(kind, List.of(pet), folder.resolve("out"), library).messages();

    assertThat(messages).as("%s", messages).extracting(Message::slug).contains("target-incomplete");
  }

  @ParameterizedTest
  @EnumSource
  void processorFailsAtOneEntityOnly(Kind kind) throws IOException {
    Path broken = source("Broken", "@Entity class Broken { @Id Long id; }", "in");
    Path sound = source("Sound", "@Entity class Sound { @Id Long id; }", "in");
    Compilation compilation =
        Compilation.of(
            kind,
            List.of(broken, sound),
            folder.resolve("out"),
            List.<Processor>of(new Sabotaged()));

    assertThat(compilation.messages()).extracting(Message::slug).containsExactly("internal");
    assertThat(compilation.messages().get(0).text())
        .startsWith(
            "[internal] Kinship's processor failed at Broken:"
                + " java.lang.IllegalStateException: sabotage\n    at ")
        .endsWith(
            "\n  This is a mistake of Kinship, not of yours: please report it with this text.");
    assertThat(compilation.generated("clinic/SoundTable.java")).contains("class SoundTable");
  }

  @ParameterizedTest
  @EnumSource
  void fileIsThereAlready(Kind kind) throws IOException {
    Path pet = source("Pet", "@Entity class Pet { @Id Long id; }", "in");
    Compilation compilation =
        Compilation.of(
            kind,
            List.of(pet),
            folder.resolve("out"),
            List.of(new Occupier(), new KinshipProcessor()));

    assertThat(compilation.messages()).extracting(Message::slug).contains("not-written");
  }

  private Path source(String name, String text, String in) {
    return Compilation.source(
        folder.resolve(in), name, "package clinic;\n\nimport dev.kinship.*;\n\n" + text + "\n");
  }

  /** Hands each call to another processor. */
  private abstract static class Companion extends AbstractProcessor {
    @Override
    public Set<String> getSupportedAnnotationTypes() {
      return Set.of("*");
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
      return SourceVersion.latestSupported();
    }
  }

  /** Writes a file that Kinship would write. */
  private static final class Occupier extends Companion {

    private boolean done;

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
      if (!done) {
        done = true;
        try (Writer writer =
            processingEnv.getFiler().createSourceFile("clinic.PetTable").openWriter()) {
          writer.write("package clinic;\n\nclass PetTable {}\n");
        } catch (IOException e) {
          throw new AssertionError(e);
        }
      }
      return false;
    }
  }

  /** Kinship with a compiler that throws at one type. */
  private static final class Sabotaged extends Companion {

    private final KinshipProcessor processor = new KinshipProcessor();

    @Override
    public synchronized void init(ProcessingEnvironment environment) {
      Elements elements =
          proxy(
              Elements.class,
              environment.getElementUtils(),
              (method, argument) -> {
                if (method.equals("getAllMembers") && argument.endsWith("Broken")) {
                  throw new IllegalStateException("sabotage");
                }
              });
      processor.init(
          (ProcessingEnvironment)
              Proxy.newProxyInstance(
                  getClass().getClassLoader(),
                  new Class<?>[] {ProcessingEnvironment.class},
                  (proxy, method, arguments) ->
                      method.getName().equals("getElementUtils")
                          ? elements
                          : method.invoke(environment, arguments)));
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
      processor.process(
          annotations.stream()
              .filter(
                  each ->
                      processor
                          .getSupportedAnnotationTypes()
                          .contains(each.getQualifiedName().toString()))
              .collect(Collectors.toSet()),
          round);
      return false;
    }

    private static <T> T proxy(Class<T> type, T target, Check check) {
      return type.cast(
          Proxy.newProxyInstance(
              type.getClassLoader(),
              new Class<?>[] {type},
              (proxy, method, arguments) -> {
                check.before(
                    method.getName(), arguments == null ? "" : String.valueOf(arguments[0]));
                try {
                  return method.invoke(target, arguments);
                } catch (InvocationTargetException e) {
                  throw e.getCause();
                }
              }));
    }

    private interface Check {
      void before(String method, String argument);
    }
  }
}
