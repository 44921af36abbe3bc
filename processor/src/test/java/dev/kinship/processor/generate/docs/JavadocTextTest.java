package dev.kinship.processor.generate.docs;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JavadocTextTest {

  @ParameterizedTest
  @CsvSource({
    "pet, a pet",
    "owner, an owner",
    "account, an account",
    "user, a user",
    "unit price, a unit price",
    "uncle, an uncle",
    "european, a european",
    "hour, an hour",
    "house, a house",
    "one time code, a one time code"
  })
  void theArticleGoesByTheSound(String noun, String withArticle) {
    assertThat(JavadocText.article(noun)).isEqualTo(withArticle);
  }
}
