package dev.kinship.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kinship.processor.compile.Compiled;
import dev.kinship.processor.compile.Source;
import dev.kinship.processor.compile.TestCompiler;
import org.junit.jupiter.api.Test;

/** What kapt shows of a class of Kotlin's is a stub in Java. */
class KotlinTest {

  private static final Source METADATA =
      Source.of("kotlin.Metadata", "package kotlin;\n\npublic @interface Metadata {}\n");

  private static final Source JVM_INLINE =
      Source.of("kotlin.jvm.JvmInline", "package kotlin.jvm;\n\npublic @interface JvmInline {}\n");

  @Test
  void interfaceIsNotSealedForKotlinMayNotImplementIt() {
    assertThat(associations("final class")).contains("sealed interface");
    assertThat(associations("@kotlin.Metadata final class"))
        .contains("interface PetAssociations")
        .doesNotContain("sealed");
  }

  @Test
  void saysWhatMakesKaptKeepTheInterface() {
    assertThat(compile("@kotlin.Metadata final class Pet").messages())
        .singleElement()
        .asString()
        .contains("[implements-missing]", "': PetAssociations'", "correctErrorTypes");
  }

  /** The name of its getter is none in Java, so that kapt leaves it out. */
  @Test
  void saysThatAPropertyOfAValueClassCannotBeRead() {
    Source person =
        Source.of(
            "clinic.Person",
            """
            package clinic;

            import dev.kinship.*;

            @Entity @kotlin.Metadata public final class Person {
              @Id private final long id;
              private Person(long id) { this.id = id; }
            }
            """);
    assertThat(TestCompiler.javac().compile(METADATA, person).messages())
        .singleElement()
        .asString()
        .contains(
            "[property-not-readable] 'id' cannot be read: it has no getter that Java can call, as a"
                + " property of a value class of Kotlin's has none",
            "Put @JvmExposeBoxed on Person and on the value class, with Kotlin 2.2 or later, or hold"
                + " the value itself");
  }

  /** With {@code @JvmExposeBoxed} there is a getter of the class beside the field of the value. */
  @Test
  void valueClassThatIsExposedIsAColumnOfWhatItHolds() {
    Compiled compiled =
        TestCompiler.javac()
            .compile(
                METADATA,
                JVM_INLINE,
                valueClass("PersonId", "long"),
                valueClass("Name", "String"),
                Source.of(
                    "clinic.Person",
                    """
                    package clinic;

                    import dev.kinship.*;
                    import org.jspecify.annotations.*;

                    @Entity @kotlin.Metadata public final class Person implements PersonAssociations {
                      @Id private final long id;
                      @NonNull private final String name;
                      @BelongsTo(value = Person.class, reverse = "reports")
                      @Nullable private final PersonId bossId;

                      private Person(long id, String name, PersonId bossId) {
                        this.id = id; this.name = name; this.bossId = bossId;
                      }
                      public Person(PersonId id, Name name, @Nullable PersonId bossId) {
                        this(id.getValue(), name.getValue(), bossId);
                      }
                      @NonNull public PersonId getId() { return new PersonId(id); }
                      @NonNull public Name getName() { return new Name(name); }
                      @Nullable public PersonId getBossId() { return bossId; }
                    }
                    """));

    assertThat(compiled.messages()).isEmpty();
    assertThat(compiled.generated("clinic/PersonTable.java").replaceAll("\\s+", ""))
        .contains("wrapped(PersonId.class,SqlTypes.LONG,PersonId::new,PersonId::getValue)")
        .contains("wrapped(Name.class,SqlTypes.STRING,Name::new,Name::getValue)");
    assertThat(compiled.generated("clinic/PersonAssociations.java"))
        .contains("setBossId(Handle handle, @Nullable PersonId bossId)");
  }

  private static Source valueClass(String name, String type) {
    return Source.of(
        "clinic." + name,
        """
        package clinic;

        @kotlin.jvm.JvmInline public final class %1$s {
          private final %2$s value;
          public %1$s(%2$s value) { this.value = value; }
          public final %2$s getValue() { return value; }
        }
        """
            .formatted(name, type));
  }

  private static String associations(String kind) {
    return compile(kind + " Pet implements PetAssociations")
        .generated("clinic/PetAssociations.java");
  }

  private static Compiled compile(String declaration) {
    Source pet =
        Source.of(
            "clinic.Pet",
            "package clinic;\n\nimport dev.kinship.*;\n\n@Entity "
                + declaration
                + " {\n  @Id Long id;\n"
                + "  @BelongsTo Long motherId;\n}\n");
    return TestCompiler.javac().compile(METADATA, pet);
  }
}
