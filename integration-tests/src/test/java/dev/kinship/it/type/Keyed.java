package dev.kinship.it.type;

import dev.kinship.Entity;
import dev.kinship.Id;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.ZonedDateTime;
import java.util.UUID;

/** Rows whose key is of one type each. */
final class Keyed {

  static final String TABLES =
      """
      CREATE TABLE bools (id boolean PRIMARY KEY, note text);
      CREATE TABLE shorts (id smallint PRIMARY KEY, note text);
      CREATE TABLE longs (id bigint PRIMARY KEY, note text);
      CREATE TABLE floats (id real PRIMARY KEY, note text);
      CREATE TABLE doubles (id double precision PRIMARY KEY, note text);
      CREATE TABLE chars (id varchar(1) PRIMARY KEY, note text);
      CREATE TABLE texts (id text PRIMARY KEY, note text);
      CREATE TABLE decimals (id numeric PRIMARY KEY, note text);
      CREATE TABLE wholes (id numeric PRIMARY KEY, note text);
      CREATE TABLE uuids (id uuid PRIMARY KEY, note text);
      CREATE TABLE dates (id date PRIMARY KEY, note text);
      CREATE TABLE times (id time PRIMARY KEY, note text);
      CREATE TABLE clocks (id timetz PRIMARY KEY, note text);
      CREATE TABLE stamps (id timestamp PRIMARY KEY, note text);
      CREATE TABLE offsets (id timestamptz PRIMARY KEY, note text);
      CREATE TABLE zoneds (id timestamptz PRIMARY KEY, note text);
      CREATE TABLE instants (id timestamptz PRIMARY KEY, note text)""";

  private Keyed() {}

  @Entity(table = "bools")
  record Bool(@Id boolean id, String note) {}

  @Entity(table = "shorts")
  record Small(@Id short id, String note) {}

  @Entity(table = "longs")
  record Large(@Id long id, String note) {}

  @Entity(table = "floats")
  record Single(@Id float id, String note) {}

  @Entity(table = "doubles")
  record Twice(@Id double id, String note) {}

  @Entity(table = "chars")
  record Letter(@Id char id, String note) {}

  @Entity(table = "texts")
  record Text(@Id String id, String note) {}

  @Entity(table = "decimals")
  record Decimal(@Id BigDecimal id, String note) {}

  @Entity(table = "wholes")
  record Whole(@Id BigInteger id, String note) {}

  @Entity(table = "uuids")
  record Unique(@Id UUID id, String note) {}

  @Entity(table = "dates")
  record Date(@Id LocalDate id, String note) {}

  @Entity(table = "times")
  record Time(@Id LocalTime id, String note) {}

  @Entity(table = "clocks")
  record Clock(@Id OffsetTime id, String note) {}

  @Entity(table = "stamps")
  record Stamp(@Id LocalDateTime id, String note) {}

  @Entity(table = "offsets")
  record Offset(@Id OffsetDateTime id, String note) {}

  @Entity(table = "zoneds")
  record Zoned(@Id ZonedDateTime id, String note) {}

  @Entity(table = "instants")
  record Moment(@Id Instant id, String note) {}
}
