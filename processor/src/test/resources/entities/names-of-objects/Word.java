package clinic;

import dev.kinship.Entity;
import dev.kinship.Id;

// WordTable.java: word -> word.hashCode, (word, value) -> word.hashCode = value
// WordTable.java: word -> word.wait, (word, value) -> word.wait = value
// WordTable.java: word -> word.equals,\n          (word, value) -> word.equals = value
// WordTable.java: Word::toString, (word, value) -> word.toString = value
// WordValues.java: WordValues wait_(long wait)
// WordValues.java: WordValues equals_(@Nullable Object equals)
@Entity
public class Word {
  @Id long id;
  int hashCode;
  long wait;
  Object equals;
  String toString;

  @Override
  public String toString() {
    return toString;
  }
}
