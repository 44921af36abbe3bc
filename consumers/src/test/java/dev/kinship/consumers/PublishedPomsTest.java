package dev.kinship.consumers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What Maven Central asks of the POMs, and what releasing needs of them. */
class PublishedPomsTest {

  private static final Path ROOT = Path.of("..");
  private static final PomFile PARENT = PomFile.read(ROOT.resolve("pom.xml"));

  /** The folders of all modules that say nothing of not being published. */
  static List<Path> published() {
    return Stream.of("modules/module", "profiles/profile/modules/module")
        .flatMap(each -> PARENT.all(each).stream())
        .map(ROOT::resolve)
        .filter(each -> !pom(each).one("properties/maven.deploy.skip").equals("true"))
        .toList();
  }

  private static PomFile pom(Path folder) {
    return PomFile.read(folder.resolve("pom.xml"));
  }

  private static List<Path> publishedJars() {
    return published().stream().filter(each -> !isPom(each)).toList();
  }

  private static boolean isPom(Path folder) {
    return pom(folder).one("packaging").equals("pom");
  }

  @Test
  void the_parent_says_whose_it_is_and_where_it_lives() {
    assertThat(PARENT.one("url")).isEqualTo("https://kinship.dev");
    assertThat(PARENT.one("licenses/license/name")).isEqualTo("Apache-2.0");
    assertThat(PARENT.one("licenses/license/url")).startsWith("https://www.apache.org/");
    assertThat(PARENT.all("developers/developer/name")).isNotEmpty().doesNotContain("");
    assertThat(PARENT.all("developers/developer/url")).isNotEmpty().doesNotContain("");
    assertThat(PARENT.one("scm/url")).isEqualTo("https://github.com/kinship-dev/kinship");
    assertThat(PARENT.one("scm/connection")).isEqualTo("scm:git:" + PARENT.one("scm/url") + ".git");
    assertThat(PARENT.one("scm/developerConnection")).startsWith("scm:git:git@");
    assertThat(PARENT.one("scm/tag")).isNotEmpty();
    assertThat(PARENT.one("issueManagement/url")).startsWith(PARENT.one("scm/url"));
  }

  @Test
  void something_is_published() {
    assertThat(published())
        .contains(
            ROOT.resolve("annotations"),
            ROOT.resolve("bom"),
            ROOT.resolve("processor"),
            ROOT.resolve("runtime"))
        .doesNotContain(ROOT.resolve("testkit"), ROOT.resolve("integration-tests"));
  }

  @ParameterizedTest
  @MethodSource("published")
  void each_has_a_name_and_a_description_and_inherits_the_rest(Path folder) {
    PomFile pom = pom(folder);
    assertThat(pom.one("parent/artifactId")).isEqualTo("kinship-parent");
    assertThat(pom.one("parent/version")).isEqualTo(PARENT.one("version"));
    assertThat(pom.one("artifactId")).startsWith("kinship-");
    assertThat(pom.one("name")).startsWith("Kinship");
    assertThat(pom.one("description")).endsWith(".");
    for (String inherited : List.of("version", "url", "licenses", "developers", "scm")) {
      assertThat(pom.all(inherited)).as(inherited).isEmpty();
    }
    for (String refused : List.of("repositories", "pluginRepositories", "distributionManagement")) {
      assertThat(pom.all(refused)).as(refused).isEmpty();
      assertThat(PARENT.all(refused)).as(refused).isEmpty();
    }
  }

  /** Of those that are jars the registry wants the sources and the Javadoc beside them. */
  @ParameterizedTest
  @MethodSource("publishedJars")
  void each_jar_has_its_sources_and_its_javadoc_beside_it(Path folder) {
    String artifact = pom(folder).one("artifactId") + "-" + LocalRepository.VERSION;
    for (String kind : List.of("", "-sources", "-javadoc")) {
      assertThat(folder.resolve("target/" + artifact + kind + ".jar")).isNotEmptyFile();
    }
  }

  @Test
  void the_bom_names_all_that_is_published_and_nothing_else() {
    PomFile bom = pom(ROOT.resolve("bom"));
    String dependencies = "dependencyManagement/dependencies/dependency";
    assertThat(bom.all(dependencies + "/artifactId"))
        .isSorted()
        .containsExactlyInAnyOrderElementsOf(
            publishedJars().stream().map(each -> pom(each).one("artifactId")).toList());
    assertThat(bom.all(dependencies + "/groupId")).containsOnly("dev.kinship");
    assertThat(bom.all(dependencies + "/version")).containsOnly("${project.version}");
  }

  /** It has all that is asked in itself: whoever imports it does not get our parent. */
  @Test
  void the_bom_is_published_without_its_parent() {
    PomFile bom = PomFile.read(LocalRepository.pom("kinship-bom"));
    assertThat(bom.all("parent")).isEmpty();
    for (String wanted : List.of("name", "description", "url", "scm/url", "scm/connection")) {
      assertThat(bom.one(wanted)).as(wanted).isNotEmpty();
    }
    assertThat(bom.one("version")).isEqualTo(LocalRepository.VERSION);
    assertThat(bom.all("licenses/license/url")).hasSize(1);
    assertThat(bom.all("developers/developer/name")).hasSize(1);
    assertThat(bom.all("dependencyManagement/dependencies/dependency/groupId"))
        .containsOnly("dev.kinship");
  }

  /** What is compared with the last release is what a module exports to everyone. */
  @ParameterizedTest
  @MethodSource("publishedJars")
  void compatibility_is_checked_of_all_exported_packages(Path folder) {
    PomFile pom = pom(folder);
    ModuleDescriptor module =
        ModuleFinder.of(folder.resolve("target/" + jar(pom)))
            .findAll()
            .iterator()
            .next()
            .descriptor();
    assertThat(pom.all("build/plugins/plugin/configuration/parameter/includes/include"))
        .isSorted()
        .containsExactlyInAnyOrderElementsOf(
            module.exports().stream()
                .filter(each -> !each.isQualified())
                .map(ModuleDescriptor.Exports::source)
                .toList());
  }

  private static String jar(PomFile pom) {
    return pom.one("artifactId") + "-" + LocalRepository.VERSION + ".jar";
  }

  /** Nobody has to remember to switch it on. The release itself has nothing to be compared with. */
  @Test
  void compatibility_is_checked_from_the_first_release_on() throws IOException {
    List<String> releases =
        Pattern.compile("^## (\\d+\\.\\d+\\.\\d+)", Pattern.MULTILINE)
            .matcher(Files.readString(ROOT.resolve("CHANGELOG.md")))
            .results()
            .map(each -> each.group(1))
            .filter(each -> !each.equals(PARENT.one("version")))
            .toList();
    assertThat(PARENT.one("properties/api.check.skip"))
        .isEqualTo(releases.isEmpty() ? "true" : "false");
    if (!releases.isEmpty()) {
      assertThat(PARENT.one("properties/api.baseline")).isEqualTo(releases.get(0));
    }
  }

  @Test
  void the_release_profile_signs_and_waits_for_a_person() {
    String plugin = "profiles/profile/build/plugins/plugin";
    assertThat(PARENT.all(plugin + "/artifactId"))
        .contains("maven-gpg-plugin", "central-publishing-maven-plugin");
    assertThat(PARENT.all(plugin + "/configuration/autoPublish")).containsExactly("false");
    assertThat(PARENT.all(plugin + "/executions/execution/goals/goal")).contains("sign");
    assertThat(ROOT.resolve("SECURITY.md")).isNotEmptyFile();
    assertThat(ROOT.resolve("docs/releasing.md")).isNotEmptyFile();
  }
}
