package dev.kinship.map;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kinship.schema.registry.DescribedEntity;
import dev.kinship.schema.registry.DescribedEntity.ColumnRole;
import dev.kinship.schema.registry.DescribedEntity.DescribedColumn;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Mermaid's text. The clinic's stands in the page about the schema. */
class MermaidTextTest {

  private static final Path PAGE = Path.of("../docs/schema.md");
  private static final String BEGIN = "```mermaid\n";

  /** {@code -Dgoldens.update=true} writes it anew. */
  @Test
  void theClinicStandsInThePage() throws IOException {
    String page = Files.readString(PAGE);
    int from = page.indexOf(BEGIN) + BEGIN.length();
    int to = page.indexOf("```", from);
    String text = Maps.clinic().mermaid();
    if (Boolean.getBoolean("goldens.update")) {
      Files.writeString(PAGE, page.substring(0, from) + text + page.substring(to));
      return;
    }
    assertThat(page.substring(from, to)).isEqualTo(text);
  }

  @Test
  void linksAreOneLineWithTheirTable() {
    assertThat(Maps.links().mermaid())
        .isEqualTo(
            """
            erDiagram
              Member["Member (member)"] {
                Long id PK
              }
              Post["Post (post)"] {
                Long id PK
              }
              PostTag["PostTag (post_tag)"] {
                long post_id PK, FK
                long tag_id PK, FK
              }
              Specialty["Specialty (specialties)"] {
                Integer id PK
              }
              Tag["Tag (tag)"] {
                Long id PK
              }
              Vet["Vet (vets)"] {
                Integer id PK
              }
              Member }o--o{ Member : "following / followers (follow)"
              Tag }o--o{ Post : "tags / posts (post_tag)"
              Post ||--o{ PostTag : "post"
              Tag ||--o{ PostTag : "tag"
              Vet }o--o{ Specialty : "vets / specialties (vet_specialties)"
            """);
  }

  @Test
  void pathsAreDotted() {
    assertThat(Maps.paths().mermaid())
        .contains("  Owner |o--o{ Pet", "  Clinic |o..o{ Visit : \"visits\"\n")
        .contains("  Owner |o..o{ Visit : \"owner / visits\"\n");
  }

  @Test
  void oddNamesAreSpelledAsMermaidCan() {
    DescribedEntity odd =
        new DescribedEntity(
            "x.Größe",
            "Größe \"1\"",
            "x.GrößeTable",
            "",
            "größen",
            Set.of(),
            List.of(
                new DescribedColumn(
                    "",
                    "2nd größe",
                    "java.util.List<java.lang.String>",
                    "",
                    "",
                    List.of(),
                    false,
                    true,
                    ColumnRole.VALUE)),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of());
    assertThat(EntityMap.of(List.of(odd)).mermaid())
        .isEqualTo(
            """
            erDiagram
              Gr__e__1_["Größe #quot;1#quot; (größen)"] {
                List(String) e2nd_gr__e PK "2nd größe"
              }
            """);
  }
}
