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
 * Values to insert or update a row of {@link Record} with. Columns that are not set stay out of
 * the SQL. Not thread-safe; use new ones for each call.
 */
@Generated("dev.kinship.processor.KinshipProcessor")
@KinshipGenerated
@NullMarked
public final class RecordValues extends Values<Record> {

  private RecordValues() {
    super(RecordTable.TABLE);
  }

  /** Returns the values that {@code values} sets. */
  public static RecordValues of(Consumer<RecordValues> values) {
    RecordValues given = new RecordValues();
    values.accept(given);
    return given;
  }

  /** Sets the column {@code id}. */
  public RecordValues id(int id) {
    set(RecordTable.ID, id);
    return this;
  }

  /** Sets the column {@code mood}; it may be null. */
  public RecordValues mood(@Nullable Mood mood) {
    set(RecordTable.MOOD, mood);
    return this;
  }

  /** Sets the column {@code rank}; it may be null. */
  public RecordValues rank(@Nullable Mood rank) {
    set(RecordTable.RANK, rank);
    return this;
  }

  /** Sets the column {@code weight}; it may be null. */
  public RecordValues weight(@Nullable BigDecimal weight) {
    set(RecordTable.WEIGHT, weight);
    return this;
  }

  /** Sets the column {@code photo}; it may be null. */
  public RecordValues photo(byte @Nullable [] photo) {
    set(RecordTable.PHOTO, photo);
    return this;
  }

  /** Sets the column {@code tags}; it may be null. */
  public RecordValues tags(@Nullable List<String> tags) {
    set(RecordTable.TAGS, tags);
    return this;
  }

  /** Sets the column {@code names}; it may be null. */
  public RecordValues names(String @Nullable [] names) {
    set(RecordTable.NAMES, names);
    return this;
  }

  /** Sets the column {@code counts}; it may be null. */
  public RecordValues counts(int @Nullable [] counts) {
    set(RecordTable.COUNTS, counts);
    return this;
  }

  /** Sets the column {@code homepage}; it may be null. */
  public RecordValues homepage(@Nullable URI homepage) {
    set(RecordTable.HOMEPAGE, homepage);
    return this;
  }

  /** Sets the column {@code settings}; it may be null. */
  public RecordValues settings(@Nullable Map<String, String> settings) {
    set(RecordTable.SETTINGS, settings);
    return this;
  }

  /** Sets the column {@code seen}; it may be null. */
  public RecordValues seen(@Nullable Instant seen) {
    set(RecordTable.SEEN, seen);
    return this;
  }

  /** Sets the column {@code class}; it may be null. */
  public RecordValues class_(@Nullable String class_) {
    set(RecordTable.CLASS_, class_);
    return this;
  }
}
