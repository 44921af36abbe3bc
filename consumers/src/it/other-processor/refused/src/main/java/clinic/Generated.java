package clinic;

import generator.Writes;

@Writes(
    name = "clinic.Visit",
    source =
        """
        package clinic;

        import dev.kinship.BelongsTo;
        import dev.kinship.Entity;
        import dev.kinship.Id;

        @Entity
        public record Visit(
            @Id Long id, @BelongsTo(value = Pet.class, reverse = "visits") Long petId)
            implements VisitAssociations {}
        """)
final class Generated {}
