package clinic;

import generator.Writes;

/** What the other processor is to write: an entity, and a supertype of another. */
final class Generated {

  private Generated() {}

  @Writes(
      name = "clinic.Person",
      source =
          """
          package clinic;

          import dev.kinship.Entity;
          import dev.kinship.Id;

          @Entity
          public record Person(@Id Long id, String name) implements PersonAssociations {}
          """)
  static final class ForPerson {}

  @Writes(
      name = "clinic.Stored",
      source =
          """
          package clinic;

          import dev.kinship.Id;

          abstract class Stored {
            @Id Long id;
          }
          """)
  static final class ForStored {}
}
