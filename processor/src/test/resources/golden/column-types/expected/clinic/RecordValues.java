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

/** Values for a row of {@link Record}. What is not set stays out of the SQL. For one call and one thread. */
@Generated("dev.kinship.processor.KinshipProcessor")
@KinshipGenerated
@NullMarked
public final class RecordValues extends Values<Record> {

  private RecordValues() { super(RecordTable.TABLE); }

  /** Returns the values that {@code values} sets. */
  public static RecordValues of(Consumer<RecordValues> values) { return filled(new RecordValues(), values); }

  /** Sets the column {@code id}. */
  public RecordValues id(int id) { return set(this, RecordTable.ID, id); }

  /** Sets the column {@code mood}; it may be null. */
  public RecordValues mood(@Nullable Mood mood) { return set(this, RecordTable.MOOD, mood); }

  /** Sets the column {@code rank}; it may be null. */
  public RecordValues rank(@Nullable Mood rank) { return set(this, RecordTable.RANK, rank); }

  /** Sets the column {@code weight}; it may be null. */
  public RecordValues weight(@Nullable BigDecimal weight) { return set(this, RecordTable.WEIGHT, weight); }

  /** Sets the column {@code photo}; it may be null. */
  public RecordValues photo(byte @Nullable [] photo) { return set(this, RecordTable.PHOTO, photo); }

  /** Sets the column {@code tags}; it may be null. */
  public RecordValues tags(@Nullable List<String> tags) { return set(this, RecordTable.TAGS, tags); }

  /** Sets the column {@code names}; it may be null. */
  public RecordValues names(String @Nullable [] names) { return set(this, RecordTable.NAMES, names); }

  /** Sets the column {@code counts}; it may be null. */
  public RecordValues counts(int @Nullable [] counts) { return set(this, RecordTable.COUNTS, counts); }

  /** Sets the column {@code homepage}; it may be null. */
  public RecordValues homepage(@Nullable URI homepage) { return set(this, RecordTable.HOMEPAGE, homepage); }

  /** Sets the column {@code settings}; it may be null. */
  public RecordValues settings(@Nullable Map<String, String> settings) {
    return set(this, RecordTable.SETTINGS, settings);
  }

  /** Sets the column {@code seen}; it may be null. */
  public RecordValues seen(@Nullable Instant seen) { return set(this, RecordTable.SEEN, seen); }

  /** Sets the column {@code class}; it may be null. */
  public RecordValues class_(@Nullable String class_) { return set(this, RecordTable.CLASS_, class_); }
}
