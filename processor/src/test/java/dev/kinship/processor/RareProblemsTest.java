package dev.kinship.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kinship.processor.compile.Compiled;
import dev.kinship.processor.compile.CompilerKind;
import dev.kinship.processor.compile.Message;
import dev.kinship.processor.compile.Source;
import dev.kinship.processor.compile.TestCompiler;
import dev.kinship.runtime.KinshipPlugin;
import java.io.IOException;
import java.io.Writer;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The problems that sources alone do not provoke. */
class RareProblemsTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource
  void typeOfALibraryIsMissing(CompilerKind kind) throws IOException {
    Source person = source("Person", "@Entity public record Person(@Id Long id, Money debt) {}");
    Source money = source("Money", "public class Money {}");
    Compiled both = TestCompiler.javac().compile(person, money);
    assertThat(both.messages()).isEmpty();
    Path library = both.writeTo(folder);
    Files.delete(library.resolve("clinic/Money.class"));

    Source pet =
        source(
            "Pet",
            "@Entity record Pet(@Id Long id, @BelongsTo(Person.class) Long ownerId)"
                + " implements PetAssociations {}");
    List<Message> messages = TestCompiler.of(kind).with(library).compile(pet).messages();

    assertThat(messages).as("%s", messages).extracting(Message::slug).contains("target-incomplete");
  }

  @ParameterizedTest
  @EnumSource
  void withoutTheRuntimeOneMessageSaysWhatToAdd(CompilerKind kind) {
    Source person =
        source("Person", "@Entity record Person(@Id Long id) implements PersonAssociations {}");
    Source pet =
        source(
            "Pet",
            "@Entity record Pet(@Id Long id,"
                + " @BelongsTo(value = Person.class, reverse = \"pets\") Long ownerId)"
                + " implements PetAssociations {}");

    assertThat(messages(TestCompiler.of(kind).without(KinshipPlugin.class), person, pet))
        .containsExactly(
            "[runtime-missing] kinship-runtime is not on the class path, and generated code calls"
                + " it\n  Add the dependency dev.kinship:kinship-runtime; in a named module, add"
                + " 'requires dev.kinship.runtime;' too.");
    assertThat(messages(TestCompiler.of(kind).without(Jdbi.class), person, pet))
        .singleElement()
        .asString()
        .startsWith("[runtime-missing] jdbi3-core is not on the class path")
        .contains("org.jdbi:jdbi3-core");
  }

  private static List<String> messages(TestCompiler compiler, Source... sources) {
    return compiler.compile(sources).messages().stream().map(Message::text).toList();
  }

  @ParameterizedTest
  @EnumSource
  void processorFailsAtOneEntityOnly(CompilerKind kind) {
    Source broken = source("Broken", "@Entity class Broken { @Id Long id; }");
    Source sound = source("Sound", "@Entity class Sound { @Id Long id; }");
    Sabotaged processor = new Sabotaged();
    Compiled compiled = TestCompiler.of(kind).with(processor).compile(broken, sound);

    assertThat(compiled.messages()).extracting(Message::slug).containsExactly("internal");
    assertThat(compiled.messages().get(0).text())
        .startsWith(
            "[internal] Kinship's processor failed at Broken:"
                + " java.lang.IllegalStateException: sabotage\n    at ")
        .endsWith(
            "\n  This is a mistake of Kinship, not of yours: please report it with this text.");
    assertThat(processor.written)
        .contains("clinic.SoundTable")
        .noneMatch(name -> name.startsWith("clinic.BrokenTable"));
  }

  @ParameterizedTest
  @EnumSource
  void fileIsThereAlready(CompilerKind kind) {
    Compiled compiled =
        TestCompiler.of(kind)
            .with(new Occupier(), new KinshipProcessor())
            .compile(source("Pet", "@Entity class Pet { @Id Long id; }"));

    assertThat(compiled.messages()).extracting(Message::slug).contains("not-written");
  }

  private static Source source(String name, String text) {
    return Source.of(
        "clinic." + name, "package clinic;\n\nimport dev.kinship.*;\n\n" + text + "\n");
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

  /** Kinship with a compiler that throws at one type, and a note of what is written. */
  private static final class Sabotaged extends Companion {

    final List<String> written = new ArrayList<>();
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
      Filer filer =
          proxy(
              Filer.class,
              environment.getFiler(),
              (method, argument) -> {
                if (method.equals("createSourceFile")) {
                  written.add(argument);
                }
              });
      processor.init(
          (ProcessingEnvironment)
              Proxy.newProxyInstance(
                  getClass().getClassLoader(),
                  new Class<?>[] {ProcessingEnvironment.class},
                  (proxy, method, arguments) ->
                      switch (method.getName()) {
                        case "getElementUtils" -> elements;
                        case "getFiler" -> filer;
                        default -> method.invoke(environment, arguments);
                      }));
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
