package dev.kinship.it.type;

import dev.kinship.Entity;
import dev.kinship.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetTime;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.enums.EnumByName;
import org.jdbi.v3.core.enums.EnumByOrdinal;
import org.jspecify.annotations.Nullable;

/**
 * Types that no array of many rows can hold: a column each of enums, lists, arrays, and the like.
 */
@Entity
class Shelf implements ShelfAssociations {

  static final String TABLE =
      """
      CREATE TYPE mood AS ENUM ('CALM', 'WILD', 'SAD');
      CREATE TABLE shelf (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        mood text, native_mood mood, placed_mood int, size int, named_size text,
        coat text, named_coat text, clock timetz, bytes bytea,
        names text[], numbers int[], moods text[], native_moods mood[], dates date[], times time[],
        stamps timestamp[], instants timestamptz[], words text[], counts bigint[], raw int[],
        maybe_text text, maybe_mood mood, maybe_date date)""";

  @Id @Nullable Long id;
  @Nullable Mood mood;
  @Nullable Mood nativeMood;
  @EnumByOrdinal @Nullable Mood placedMood;
  @Nullable Size size;
  @EnumByName @Nullable Size namedSize;
  @Nullable Coat coat;
  @EnumByName @Nullable Coat namedCoat;
  @Nullable OffsetTime clock;
  byte @Nullable [] bytes;
  @Nullable List<String> names;
  @Nullable List<Integer> numbers;
  @Nullable List<Mood> moods;
  @Nullable List<Mood> nativeMoods;
  @Nullable List<LocalDate> dates;
  @Nullable List<LocalTime> times;
  @Nullable List<LocalDateTime> stamps;
  @Nullable List<Instant> instants;
  String @Nullable [] words;
  Long @Nullable [] counts;
  int @Nullable [] raw;
  Optional<String> maybeText = Optional.empty();
  Optional<Mood> maybeMood = Optional.empty();
  Optional<LocalDate> maybeDate = Optional.empty();
}
