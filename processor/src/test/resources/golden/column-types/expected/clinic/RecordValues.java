package clinic;

import dev.kinship.KinshipGenerated;
import dev.kinship.runtime.table.Values;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Values to make or change a row of {@link Record} with.
 *
 * <p>What is not set stays out of the SQL. For one call and one thread.
 */
@Generated("dev.kinship.processor.KinshipProcessor")
@KinshipGenerated
@NullMarked
public final class RecordValues extends Values<Record> {

  private RecordValues() {
    super(RecordTable.TABLE);
  }

  /**
   * Asks for values.
   *
   * @param values sets the values of a record
   * @return the values
   */
  public static RecordValues of(Consumer<RecordValues> values) {
    RecordValues given = new RecordValues();
    values.accept(given);
    return given;
  }

  /**
   * Sets the column {@code id}.
   *
   * @param id the value
   * @return this
   */
  public RecordValues id(int id) {
    set(RecordTable.ID, id);
    return this;
  }

  /**
   * Sets the column {@code mood}.
   *
   * @param mood the value; may be null
   * @return this
   */
  public RecordValues mood(@Nullable Mood mood) {
    set(RecordTable.MOOD, mood);
    return this;
  }

  /**
   * Sets the column {@code rank}.
   *
   * @param rank the value; may be null
   * @return this
   */
  public RecordValues rank(@Nullable Mood rank) {
    set(RecordTable.RANK, rank);
    return this;
  }

  /**
   * Sets the column {@code weight}.
   *
   * @param weight the value; may be null
   * @return this
   */
  public RecordValues weight(@Nullable BigDecimal weight) {
    set(RecordTable.WEIGHT, weight);
    return this;
  }

  /**
   * Sets the column {@code photo}.
   *
   * @param photo the value; may be null
   * @return this
   */
  public RecordValues photo(byte @Nullable [] photo) {
    set(RecordTable.PHOTO, photo);
    return this;
  }

  /**
   * Sets the column {@code tags}.
   *
   * @param tags the value; may be null
   * @return this
   */
  public RecordValues tags(@Nullable List<String> tags) {
    set(RecordTable.TAGS, tags);
    return this;
  }

  /**
   * Sets the column {@code names}.
   *
   * @param names the value; may be null
   * @return this
   */
  public RecordValues names(String @Nullable [] names) {
    set(RecordTable.NAMES, names);
    return this;
  }

  /**
   * Sets the column {@code counts}.
   *
   * @param counts the value; may be null
   * @return this
   */
  public RecordValues counts(int @Nullable [] counts) {
    set(RecordTable.COUNTS, counts);
    return this;
  }

  /**
   * Sets the column {@code homepage}.
   *
   * @param homepage the value; may be null
   * @return this
   */
  public RecordValues homepage(@Nullable URI homepage) {
    set(RecordTable.HOMEPAGE, homepage);
    return this;
  }

  /**
   * Sets the column {@code settings}.
   *
   * @param settings the value; may be null
   * @return this
   */
  public RecordValues settings(@Nullable Map<String, String> settings) {
    set(RecordTable.SETTINGS, settings);
    return this;
  }

  /**
   * Sets the column {@code seen}.
   *
   * @param seen the value; may be null
   * @return this
   */
  public RecordValues seen(@Nullable Instant seen) {
    set(RecordTable.SEEN, seen);
    return this;
  }

  /**
   * Sets the column {@code class}.
   *
   * @param class_ the value; may be null
   * @return this
   */
  public RecordValues class_(@Nullable String class_) {
    set(RecordTable.CLASS_, class_);
    return this;
  }
}
