package dev.kinship.it.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;
import dev.kinship.it.Lab;
import dev.kinship.runtime.error.MappingException;
import dev.kinship.runtime.query.Fetch;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.argument.ArgumentFactory;
import org.jdbi.v3.core.array.SqlArrayType;
import org.jdbi.v3.core.array.SqlArrayTypeFactory;
import org.jdbi.v3.core.array.SqlArrayTypes;
import org.jdbi.v3.postgres.PostgresPlugin;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * Where an argument of the user's says how a value is sent, nothing is sent as an array of what
 * Kinship or Jdbi would make of it, but as an array of his own type or one by one.
 */
class OwnArgumentsTest {

  @RegisterExtension
  static final Lab lab =
      Lab.with(
          """
          CREATE TABLE tongue (code text PRIMARY KEY);
          CREATE TABLE speaker (id bigint PRIMARY KEY, tongue_code text);
          CREATE TABLE label (id text PRIMARY KEY);
          CREATE TABLE sticker (id bigint PRIMARY KEY, label_id text);
          CREATE TABLE answer (id bigint PRIMARY KEY, given text);
          CREATE TABLE diary (id bigint PRIMARY KEY, day date, language text)\
          """);

  enum Language {
    GERMAN,
    FRENCH,
    DUTCH;

    String code() {
      return name().substring(0, 1);
    }

    static Language of(String code) {
      return Arrays.stream(values()).filter(each -> each.code().equals(code)).findAny().get();
    }
  }

  @Entity
  record Tongue(@Id Language code) implements OwnArgumentsTest_TongueAssociations {}

  @Entity
  record Speaker(
      @Id long id,
      @BelongsTo(value = Tongue.class, reverse = "speakers") @Nullable Language tongueCode)
      implements OwnArgumentsTest_SpeakerAssociations {}

  @Entity
  record Label(@Id UUID id) implements OwnArgumentsTest_LabelAssociations {}

  @Entity
  record Sticker(
      @Id long id, @BelongsTo(value = Label.class, reverse = "stickers") @Nullable UUID labelId)
      implements OwnArgumentsTest_StickerAssociations {}

  @Entity
  record Answer(@Id long id, @Nullable Boolean given) {}

  @Entity
  record Diary(@Id long id, LocalDate day, Language language) {}

  private Handle handle;

  @BeforeEach
  void rows() {
    handle = lab.handle();
    lab.sql(
        """
        INSERT INTO tongue VALUES ('G'), ('F'), ('D');
        INSERT INTO speaker VALUES (1, 'G'), (2, 'F'), (3, 'G'), (4, NULL)\
        """);
  }

  private <T> void readBy(Class<T> type, Function<String, T> read) {
    handle.registerColumnMapper(
        type,
        (rows, position, context) -> {
          String text = rows.getString(position);
          return text == null ? null : read.apply(text);
        });
  }

  private static Argument asText(@Nullable String text) {
    return (position, statement, context) -> statement.setString(position, text);
  }

  /** By an argument that decides by the type. */
  private <T> void sentAs(Class<T> type, Function<T, String> text) {
    ArgumentFactory.Preparable factory =
        (wanted, config) ->
            wanted == type
                ? Optional.of(value -> asText(value == null ? null : text.apply(type.cast(value))))
                : Optional.empty();
    handle.registerArgument(factory);
  }

  /** By an argument that decides by the value. */
  private void languages() {
    ArgumentFactory factory =
        (type, value, config) ->
            value instanceof Language language
                ? Optional.of(asText(language.code()))
                : Optional.empty();
    handle.registerArgument(factory);
    readBy(Language.class, Language::of);
  }

  private static SqlArrayTypeFactory codes(String name) {
    return (type, config) ->
        type == Language.class
            ? Optional.of(SqlArrayType.of(name, (Language each) -> each.code()))
            : Optional.empty();
  }

  /** Each row's question, as a loop asks them. */
  private void loops() {
    List<Tongue> tongues = OwnArgumentsTest_TongueTable.query(handle).list();
    assertThat(tongues.stream().map(each -> each.getSpeakers(handle).size()))
        .containsExactlyInAnyOrder(2, 1, 0);
    assertThat(tongues.stream().map(each -> each.countSpeakers(handle)))
        .containsExactlyInAnyOrder(2L, 1L, 0L);
    assertThat(tongues.stream().map(each -> each.hasSpeakers(handle)))
        .containsExactlyInAnyOrder(true, true, false);
    assertThat(
            OwnArgumentsTest_SpeakerTable.all(handle).stream()
                .map(each -> each.getTongue(handle).map(Tongue::code)))
        .containsExactly(
            Optional.of(Language.GERMAN),
            Optional.of(Language.FRENCH),
            Optional.of(Language.GERMAN),
            Optional.empty());
    var counts = OwnArgumentsTest_TongueTable.SPEAKERS.count(handle, tongues);
    assertThat(tongues.stream().map(counts::of)).containsExactlyInAnyOrder(2L, 1L, 0L);
  }

  private List<Long> speaking(Language... languages) {
    return OwnArgumentsTest_SpeakerTable.query(
            handle, Fetch.where(OwnArgumentsTest_SpeakerTable.TONGUE_CODE.in(languages)))
        .list()
        .stream()
        .map(Speaker::id)
        .toList();
  }

  @Test
  void loops_and_conditions_ask_with_the_argument_where_there_is_no_array_type() {
    languages();

    loops();
    assertThat(speaking(Language.GERMAN, Language.DUTCH)).containsExactly(1L, 3L);
    assertThat(
            OwnArgumentsTest_TongueTable.query(
                    handle,
                    Fetch.where(
                        OwnArgumentsTest_TongueTable.SPEAKERS.any(
                            OwnArgumentsTest_SpeakerTable.TONGUE_CODE.in(Language.FRENCH))))
                .list())
        .containsExactly(new Tongue(Language.FRENCH));
    OwnArgumentsTest_SpeakerTable.insertAll(
        handle, List.of(new Speaker(5, Language.DUTCH), new Speaker(6, null)));
    assertThat(lab.column(String.class, "SELECT tongue_code FROM speaker WHERE id > 4 ORDER BY id"))
        .containsExactly("D", null);
  }

  @Test
  void keys_that_go_as_an_array_only_are_refused_without_an_array_type() {
    languages();
    Tongue german = new Tongue(Language.GERMAN);
    String missing =
        "several keys of Language cannot be sent together: your argument sends each, but you have"
            + " no array type for it; tell Jdbi with registerArrayType(Language.class, type), where"
            + " type is the name of the column's type";

    assertThatThrownBy(() -> OwnArgumentsTest_TongueTable.findAll(handle, List.of(Language.DUTCH)))
        .isInstanceOf(MappingException.class)
        .hasMessageContaining(missing);
    assertThat(german.addSpeakers(handle, new Speaker(4, null)).linked()).hasSize(1);
  }

  @Test
  void an_array_type_of_the_users_counts_also_under_the_name_of_Jdbis_own() {
    for (String name : List.of("varchar", "text")) {
      handle = lab.ownJdbi().open();
      languages();
      handle.getConfig(SqlArrayTypes.class).register(codes(name));

      loops();
      assertThat(speaking(Language.GERMAN, Language.DUTCH)).containsExactly(1L, 3L);
      assertThat(OwnArgumentsTest_TongueTable.findAll(handle, List.of(Language.DUTCH)))
          .containsExactly(new Tongue(Language.DUTCH));
      handle.close();
    }
  }

  @Test
  void keys_that_the_argument_turns_into_text_go_through_it_in_every_row() {
    sentAs(UUID.class, UUID::toString);
    readBy(UUID.class, UUID::fromString);
    List<Label> labels = List.of(new Label(new UUID(1, 1)), new Label(new UUID(2, 2)));
    OwnArgumentsTest_LabelTable.insertAll(handle, labels);
    OwnArgumentsTest_StickerTable.insertAll(
        handle, List.of(new Sticker(1, labels.get(0).id()), new Sticker(2, labels.get(1).id())));

    assertThat(
            OwnArgumentsTest_StickerTable.all(handle).stream()
                .map(each -> each.getLabel(handle).orElseThrow()))
        .containsExactlyElementsOf(labels);
    assertThat(
            OwnArgumentsTest_LabelTable.all(handle).stream()
                .map(each -> each.getStickers(handle).size()))
        .containsExactly(1, 1);
  }

  @Test
  void many_rows_are_inserted_as_one_is() {
    sentAs(Boolean.class, value -> value ? "Y" : "N");
    readBy(Boolean.class, "Y"::equals);

    OwnArgumentsTest_AnswerTable.insert(handle, new Answer(1, true));
    List<Answer> inserted =
        lab.costs(
            1,
            () ->
                OwnArgumentsTest_AnswerTable.insertAll(
                    handle,
                    List.of(new Answer(2, true), new Answer(3, false), new Answer(4, null))));

    assertThat(inserted)
        .containsExactly(new Answer(2, true), new Answer(3, false), new Answer(4, null));
    assertThat(lab.column(String.class, "SELECT given FROM answer ORDER BY id"))
        .containsExactly("Y", "Y", "N", null);
  }

  @Test
  void arguments_that_take_other_values_and_those_of_the_plugin_change_nothing() {
    handle = lab.ownJdbi().installPlugin(new PostgresPlugin()).open();
    handle.registerArgument((ArgumentFactory) (type, value, config) -> Optional.<Argument>empty());
    lab.sql("UPDATE tongue SET code = 'GERMAN' WHERE code = 'G'");

    assertThat(
            OwnArgumentsTest_TongueTable.findAll(handle, List.of(Language.GERMAN, Language.DUTCH)))
        .containsExactly(new Tongue(Language.GERMAN));
    List<Diary> diaries =
        List.of(
            new Diary(1, LocalDate.of(2020, 2, 29), Language.DUTCH),
            new Diary(2, LocalDate.of(1, 1, 1), Language.FRENCH));
    assertThat(OwnArgumentsTest_DiaryTable.insertAll(handle, diaries)).isEqualTo(diaries);
    assertThat(OwnArgumentsTest_DiaryTable.findAll(handle, List.of(2L, 1L))).hasSize(2);
    handle.close();
  }
}
