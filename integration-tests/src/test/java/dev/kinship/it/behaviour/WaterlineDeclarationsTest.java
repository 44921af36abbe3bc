package dev.kinship.it.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What Waterline finds wrong in a declaration when a program starts, javac finds before. */
class WaterlineDeclarationsTest {

  private static final String PERSON =
      "@Entity @HasMany(value = Pet.class, by = \"%s\") record Person(@Id Long id)"
          + " implements PersonAssociations {}";
  private static final String PET =
      "@Entity record Pet(@Id Long id, @BelongsTo(Person.class) @Nullable Long ownerId)"
          + " implements PetAssociations {}";

  @Test
  void w37_an_end_that_does_not_lead_back_is_an_error() {
    assertThat(Verdict.of(String.format(PERSON, "owner"), PET)).isEmpty();
    assertThat(Verdict.of(String.format(PERSON, "master"), PET))
        .singleElement()
        .asString()
        .startsWith("[by-unknown]")
        .contains("master");
  }
}
