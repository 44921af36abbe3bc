package dev.kinship.schema.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.kinship.schema.SourceCompiler;
import dev.kinship.schema.registry.DescribedEntity.ColumnRole;
import dev.kinship.schema.registry.DescribedEntity.DescribedColumn;
import dev.kinship.schema.registry.DescribedEntity.DescribedLinks;
import dev.kinship.schema.registry.DescribedEntity.DescribedSide;
import dev.kinship.schema.registry.DescribedEntity.End;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Entities are found in folders and in jars, several on one class path. */
@SuppressWarnings("InlineFormatString") // longer than the line that fills it
class RegistryTest {

  private static final String OWNER =
      """
      package %s;
      import dev.kinship.*;
      @Entity(table = "owners", schema = "s")
      @SuppressWarnings({"unused", "kinship:index-missing"})
      @Scope(name = "named", where = "name <> ''")
      public record Owner(@Id Long id, String name, @BelongsTo(reverse = "pets") Long bossId)
          implements OwnerAssociations {}
      """;

  @TempDir private Path folder;

  @Test
  void whatTheProcessorWrites() throws Exception {
    try (URLClassLoader loader = loader(compile("one"))) {
      List<DescribedEntity> entities = Registry.of(loader);
      assertThat(entities).extracting(DescribedEntity::type).containsExactly("one.Owner");
      DescribedEntity owner = entities.get(0);
      assertThat(owner.name()).isEqualTo("Owner");
      assertThat(owner.gateway()).isEqualTo("one.OwnerTable");
      assertThat(owner.schema()).isEqualTo("s");
      assertThat(owner.table()).isEqualTo("owners");
      assertThat(owner.suppressed()).containsExactly("index-missing");
      assertThat(owner.scopes())
          .containsExactly(new DescribedEntity.DescribedScope("named", "name <> ''"));
      assertThat(owner.columns())
          .contains(
              new DescribedColumn(
                  "bossId",
                  "boss_id",
                  "java.lang.Long",
                  "LONG",
                  "",
                  List.of(),
                  true,
                  false,
                  ColumnRole.VALUE));
      assertThat(owner.associations())
          .extracting(DescribedEntity.DescribedAssociation::end)
          .containsExactlyInAnyOrder(End.OWNING, End.TO_MANY);
      assertThat(owner.associations().get(0).key().columns()).containsExactly("boss_id");
      assertThat(owner.associations().get(0).key().references()).containsExactly("id");
      assertThat(owner.statements())
          .extracting(DescribedStatements::accessor)
          .contains("find", "insert", "update", "delete");
      Class<?> gateway = loader.loadClass("one.OwnerTable");
      assertThat(Registry.of(List.of(gateway))).isEqualTo(entities);
      assertThat(Registry.of(List.of(loader.loadClass("one.Owner")))).isEqualTo(entities);
    }
  }

  @Test
  void aTableOfLinks() throws Exception {
    Path sources = Files.createDirectories(folder.resolve("src-links"));
    Files.writeString(
        sources.resolve("Post.java"),
        """
        package links;
        import dev.kinship.*;
        @Entity(schema = "s")
        @HasMany(value = Tag.class, joinTable = "post_tag", reverse = "posts")
        public record Post(@Id Long id) implements PostAssociations {}
        @Entity
        record Tag(@Id Long id) implements TagAssociations {}
        """);
    Path out = folder.resolve("out-links");
    assertThat(SourceCompiler.compile(sources, out)).noneMatch(each -> each.contains("error:"));
    try (URLClassLoader loader = loader(out)) {
      DescribedSide post = new DescribedSide(List.of("post_id"), List.of("id"));
      DescribedSide tag = new DescribedSide(List.of("tag_id"), List.of("id"));
      List<DescribedLinks> ends =
          Registry.of(loader).stream().flatMap(each -> each.manyToMany().stream()).toList();
      assertThat(ends)
          .extracting(DescribedLinks::name, DescribedLinks::other, DescribedLinks::here)
          .containsExactly(tuple("tags", "links.Tag", post), tuple("posts", "links.Post", tag));
      assertThat(ends)
          .allSatisfy(
              each -> {
                assertThat(each.schema() + "." + each.table()).isEqualTo("s.post_tag");
                assertThat(each.link()).isEmpty();
                assertThat(each.statements()).hasSizeGreaterThan(6);
              });
      assertThat(ends.get(0).pair()).containsExactly("post_id", "tag_id");
    }
  }

  @Test
  void aPath() throws Exception {
    Path sources = Files.createDirectories(folder.resolve("src-paths"));
    Files.writeString(
        sources.resolve("Owner.java"),
        """
        package paths;
        import dev.kinship.*;
        @Entity
        @HasMany(value = Visit.class, through = Pet.class)
        public record Owner(@Id Long id) implements OwnerAssociations {}
        @Entity(table = "pets", schema = "s")
        record Pet(@Id Long id, @BelongsTo(value = Owner.class, reverse = "pets") long ownerId)
            implements PetAssociations {}
        @Entity
        @HasOne(value = Owner.class, through = Pet.class)
        record Visit(@Id Long id, @BelongsTo(value = Pet.class, reverse = "visits") long petId)
            implements VisitAssociations {}
        """);
    Path out = folder.resolve("out-paths");
    assertThat(SourceCompiler.compile(sources, out)).noneMatch(each -> each.contains("error:"));
    try (URLClassLoader loader = loader(out)) {
      List<DescribedPath> paths =
          Registry.of(loader).stream().flatMap(each -> each.paths().stream()).toList();
      DescribedPath visits = paths.get(0);
      assertThat(visits.name() + " of " + visits.other()).isEqualTo("visits of paths.Visit");
      assertThat(visits.isToOne()).isFalse();
      assertThat(visits.isToOneBack()).isTrue();
      assertThat(visits.start()).containsExactly("id");
      assertThat(visits.steps())
          .containsExactly(
              new DescribedPath.Step("s", "pets", "paths.Pet", List.of("owner_id"), List.of("id")));
      assertThat(visits.arrival()).containsExactly("pet_id");
      assertThat(visits.ways()).containsExactly("Owner.pets", "Pet.visits");
      assertThat(visits.statements())
          .extracting(DescribedStatements::accessor)
          .containsExactly("getVisits", "hasVisits", "countVisits");
      DescribedPath owner = paths.get(1);
      assertThat(owner.isToOne()).isTrue();
      assertThat(owner.isToOneBack()).isFalse();
      assertThat(owner.steps()).containsExactly(visits.steps().get(0).back());
      assertThat(owner.statements())
          .extracting(DescribedStatements::accessor)
          .containsExactly("getOwner", "hasOwner");
      assertThat(paths).hasSize(2);
    }
  }

  @Test
  void foldersAndJarsOnOneClassPath() throws Exception {
    Path jar = jar(compile("two"));
    try (URLClassLoader loader = loader(compile("one"), jar)) {
      assertThat(Registry.of(loader))
          .extracting(DescribedEntity::type)
          .containsExactly("one.Owner", "two.Owner");
    }
  }

  /** The server keeps 63 bytes of a name, and half of no character. */
  @Test
  void longNamesAreCutAsTheServerCutsThem() throws Exception {
    Path sources = Files.createDirectories(folder.resolve("src-long"));
    String name = "answers_" + "\u00e4".repeat(40);
    Files.writeString(
        sources.resolve("Reply.java"),
        """
        package longer;
        import dev.kinship.*;
        import org.jdbi.v3.core.mapper.reflect.ColumnName;
        @Entity
        public record Reply(@Id Long id, @ColumnName("NAME") @BelongsTo(name = "first") Long firstId)
            implements ReplyAssociations {}
        """
            .replace("NAME", name));
    Path out = folder.resolve("out-long");
    assertThat(SourceCompiler.compile(sources, out)).noneMatch(each -> each.contains("error:"));
    try (URLClassLoader loader = loader(out)) {
      DescribedEntity reply = Registry.of(loader).get(0);
      String kept = "answers_" + "\u00e4".repeat(27);
      assertThat(reply.columns().get(1).column()).isEqualTo(kept);
      assertThat(reply.associations().get(0).key().columns()).containsExactly(kept);
    }
  }

  @Test
  void whatIsNoEntity() {
    for (Class<?> each : List.of(RegistryTest.class, String.class)) {
      assertThatThrownBy(() -> Registry.of(List.of(each)))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining(each.getName() + " is neither an entity nor a gateway");
    }
  }

  @Test
  void aDescriptionOfAnotherVersion() throws Exception {
    Path out = folder.resolve("later");
    Path file = out.resolve("META-INF/kinship/x.json");
    Files.createDirectories(file.getParent());
    Files.writeString(file, "{\"format\": 99}");
    try (URLClassLoader loader = loader(out)) {
      assertThatThrownBy(() -> Registry.of(loader))
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining("x.json cannot be read: written by a processor of another version");
    }
  }

  private Path compile(String packageName) throws Exception {
    Path sources = Files.createDirectories(folder.resolve("src-" + packageName));
    Files.writeString(sources.resolve("Owner.java"), OWNER.formatted(packageName));
    Path out = folder.resolve("out-" + packageName);
    assertThat(SourceCompiler.compile(sources, out)).isEmpty();
    return out;
  }

  private Path jar(Path classes) throws Exception {
    Path jar = folder.resolve("a b+c.jar");
    try (OutputStream file = Files.newOutputStream(jar);
        JarOutputStream out = new JarOutputStream(file);
        Stream<Path> all = Files.walk(classes)) {
      for (Path each : all.sorted().toList()) {
        String name = classes.relativize(each).toString().replace('\\', '/');
        if (!name.isEmpty()) {
          out.putNextEntry(new JarEntry(Files.isDirectory(each) ? name + "/" : name));
          if (Files.isRegularFile(each)) {
            out.write(Files.readAllBytes(each));
          }
          out.closeEntry();
        }
      }
    }
    return jar;
  }

  private static URLClassLoader loader(Path... places) throws Exception {
    URL[] urls = new URL[places.length];
    for (int i = 0; i < places.length; i++) {
      urls[i] = places[i].toUri().toURL();
    }
    return new URLClassLoader(urls, RegistryTest.class.getClassLoader());
  }
}
