package dev.kinship.it.gate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;
import dev.kinship.Version;
import dev.kinship.it.Lab;
import dev.kinship.runtime.error.DatabaseException;
import dev.kinship.runtime.query.Condition;
import dev.kinship.runtime.query.Fetch;
import dev.kinship.runtime.query.Order;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlLogger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Values that look like SQL, like markers of our texts or like patterns, as keys, as columns and in
 * conditions, in each method of a row's life: they are stored and found as they are, and no other
 * row is touched. {@code NastyNamesTest} does the same with the names of tables and columns.
 */
@ParameterizedClass(name = "by way of Jdbi: {0}")
@ValueSource(booleans = {false, true})
class HostileValuesTest {

  private static final List<String> VALUES =
      List.of(
          "%",
          "_",
          "\\",
          "\\%",
          "%s",
          "100%_\\",
          "'",
          "''",
          "\"",
          "'; DELETE FROM topic; --",
          "' OR true --",
          "') ON CONFLICT DO NOTHING; --",
          "/* ",
          "{updates}",
          "{columns}",
          "{given} {fresh} {condition}",
          "{}",
          "$1",
          "$$",
          ":value",
          ":id",
          ":ids",
          "::text",
          "?",
          "??",
          "E'\\''",
          "NULL",
          "",
          "a\nb;",
          "\u0130\u00df%");

  @RegisterExtension
  static final Lab lab =
      Lab.with(
          """
          CREATE TABLE topic (name text PRIMARY KEY, note text, version int NOT NULL DEFAULT 0);
          CREATE TABLE reply (id bigserial PRIMARY KEY, text text, tags text[] NOT NULL DEFAULT '{}',
            topic_name text REFERENCES topic);
          CREATE TABLE sticker (id bigserial PRIMARY KEY, text text,
            topic_name text UNIQUE REFERENCES topic)\
          """);

  @Entity
  record Topic(@Id String name, @Nullable String note, @Version @Nullable Integer version)
      implements HostileValuesTest_TopicAssociations {}

  @Entity
  record Reply(
      @Id @Nullable Long id,
      @Nullable String text,
      List<String> tags,
      @BelongsTo(value = Topic.class, reverse = "replies") @Nullable String topicName)
      implements HostileValuesTest_ReplyAssociations {}

  @Entity
  record Sticker(
      @Id @Nullable Long id,
      @Nullable String text,
      @BelongsTo(value = Topic.class, reverse = "sticker", unique = true)
          @Nullable String topicName)
      implements HostileValuesTest_StickerAssociations {}

  /** Each is called with a topic of the value's name there, whose note is the value, too. */
  enum Call {
    UPSERT_VALUES {
      @Override
      void with(Handle h, String value) {
        assertThat(HostileValuesTest_TopicTable.upsert(h, t -> t.name(value).note(value + "x")))
            .isEqualTo(new Topic(value, value + "x", 1));
        assertThat(
                HostileValuesTest_TopicTable.upsert(
                    h, HostileValuesTest_TopicTable.NAME, t -> t.name(value)))
            .isEqualTo(new Topic(value, value + "x", 1));
      }
    },
    UPSERT_ENTITY {
      @Override
      void with(Handle h, String value) {
        Topic one = HostileValuesTest_TopicTable.upsert(h, new Topic(value, "'" + value, 0));
        assertThat(one).isEqualTo(new Topic(value, "'" + value, 1));
      }
    },
    UPSERT_ALL {
      @Override
      void with(Handle h, String value) {
        List<Topic> all = List.of(new Topic(value + "%", value, null), new Topic(value, "x", 0));
        assertThat(HostileValuesTest_TopicTable.upsertAll(h, all))
            .containsExactly(new Topic(value + "%", value, 0), new Topic(value, "x", 1));
      }
    },
    UPSERT_ALL_WITHOUT_ARRAYS {
      @Override
      void with(Handle h, String value) {
        List<Reply> all =
            List.of(
                new Reply(8L, value, List.of(value, "{" + value), value),
                new Reply(7L, null, List.of(), value));
        assertThat(HostileValuesTest_ReplyTable.upsertAll(h, all)).isEqualTo(all);
        assertThat(HostileValuesTest_ReplyTable.updateAll(h, all)).isEqualTo(all);
      }
    },
    ENSURE {
      @Override
      void with(Handle h, String value) {
        Topic topic = new Topic(value, null, 0);
        Sticker made = topic.ensureSticker(h, s -> s.text(value));
        assertThat(topic.ensureSticker(h, s -> s.text(value + value)))
            .isEqualTo(new Sticker(made.id(), value + value, value));
      }
    },
    INSERT_ONLY {
      @Override
      void with(Handle h, String value) {
        HostileValuesTest_TopicTable.insertOnly(h, t -> t.name(value + "%").note(value));
        HostileValuesTest_TopicTable.insertAllOnly(
            h, List.of(new Topic(value + "_", value, null), new Topic(value + "\\", value, null)));
        assertThat(
                HostileValuesTest_TopicTable.findAll(
                    h, List.of(value + "%", value + "_", value + "\\")))
            .extracting(Topic::note)
            .containsExactly(value, value, value);
      }
    },
    INSERT_IF_ABSENT {
      @Override
      void with(Handle h, String value) {
        assertThat(HostileValuesTest_TopicTable.insertIfAbsent(h, t -> t.name(value).note("lost")))
            .isEmpty();
        assertThat(
                HostileValuesTest_TopicTable.insertIfAbsent(h, new Topic(value + "%", value, null)))
            .contains(new Topic(value + "%", value, 0));
      }
    },
    UPDATE_SOME_COLUMNS {
      @Override
      void with(Handle h, String value) {
        Topic topic = new Topic(value, null, 0);
        assertThat(HostileValuesTest_TopicTable.update(h, topic, t -> t.note(value + "x")))
            .isEqualTo(new Topic(value, value + "x", 1));
      }
    },
    VALUES_WITH_TARGETS {
      @Override
      void with(Handle h, String value) {
        Topic topic = new Topic(value, null, 0);
        var text = HostileValuesTest_ReplyTable.TEXT;
        Reply made = HostileValuesTest_ReplyTable.insert(h, r -> r.text(value).topic(topic));
        assertThat(made.topicName()).isEqualTo(value);
        assertThat(
                HostileValuesTest_ReplyTable.updateWhere(
                    h, text.eq(value), r -> r.topic(null).topic(topic)))
            .isEqualTo(1);
        assertThat(
                HostileValuesTest_ReplyTable.query(h)
                    .orderBy(Order.desc("{} = {}", text, text.value(value)))
                    .first())
            .isEqualTo(made);
      }
    },
    EXISTS_AND_COUNT {
      @Override
      void with(Handle h, String value) {
        assertThat(HostileValuesTest_TopicTable.exists(h, value)).isTrue();
        assertThat(HostileValuesTest_TopicTable.exists(h, value + "%")).isFalse();
        assertThat(
                HostileValuesTest_TopicTable.count(
                    h, Fetch.where(HostileValuesTest_TopicTable.NOTE.eq(value))))
            .isEqualTo(1);
      }
    },
    UPDATE_WHERE {
      @Override
      void with(Handle h, String value) {
        assertThat(
                HostileValuesTest_TopicTable.updateWhere(
                    h, HostileValuesTest_TopicTable.NOTE.eq(value), t -> t.note(value + "'")))
            .isEqualTo(1);
        assertThat(
                HostileValuesTest_TopicTable.updateReturning(
                    h,
                    HostileValuesTest_TopicTable.NAME.in(value, "none"),
                    t -> t.note("\\" + value)))
            .containsExactly(new Topic(value, "\\" + value, 2));
      }
    },
    UPDATE_ALL {
      @Override
      void with(Handle h, String value) {
        assertThat(
                HostileValuesTest_TopicTable.updateAll(
                    h, List.of(new Topic(value, "?" + value, 0))))
            .containsExactly(new Topic(value, "?" + value, 1));
      }
    },
    DELETE_WHERE {
      @Override
      void with(Handle h, String value) {
        assertThat(
                HostileValuesTest_TopicTable.deleteReturning(
                    h, HostileValuesTest_TopicTable.NOTE.eq(value + "%")))
            .isEmpty();
        assertThat(
                HostileValuesTest_TopicTable.deleteWhere(
                    h, HostileValuesTest_TopicTable.NAME.eq(value)))
            .isEqualTo(1);
      }
    },
    DELETE_ALL_AND_IF_EXISTS {
      @Override
      void with(Handle h, String value) {
        HostileValuesTest_TopicTable.insertOnly(h, t -> t.name(value + "%"));
        assertThat(HostileValuesTest_TopicTable.deleteIfExists(h, value + "_")).isFalse();
        assertThat(HostileValuesTest_TopicTable.deleteIfExists(h, value + "%")).isTrue();
        HostileValuesTest_TopicTable.deleteAll(h, List.of(new Topic(value, null, 0)));
        assertThat(HostileValuesTest_TopicTable.exists(h, value)).isFalse();
      }
    },
    DELETE_WITH_DEPENDENTS {
      @Override
      void with(Handle h, String value) {
        Topic topic = new Topic(value, null, 0);
        topic.createReply(h, r -> r.text(value));
        topic.ensureSticker(h, s -> s.text(value));
        var deleted =
            HostileValuesTest_TopicTable.delete(
                h,
                topic,
                HostileValuesTest_TopicTable.REPLIES
                    .deleted()
                    .and(HostileValuesTest_TopicTable.STICKER.unlinked()));
        assertThat(deleted.count(HostileValuesTest_TopicTable.REPLIES)).isEqualTo(1);
        assertThat(deleted.count(HostileValuesTest_TopicTable.STICKER)).isEqualTo(1);
      }
    },
    /** Its argument is a pattern: it finds what PostgreSQL finds, and is nothing but a value. */
    ILIKE {
      @Override
      void with(Handle h, String value) {
        assertThat(found(h, HostileValuesTest_TopicTable.NAME.ilike(value), value))
            .isEqualTo(foundBySql(h, "name ILIKE :value", value));
        assertThat(found(h, HostileValuesTest_TopicTable.NAME.like("%" + value), value))
            .isEqualTo(foundBySql(h, "name LIKE '%' || :value", value));
      }
    },
    /** What users type is none. */
    CONTAINS_IGNORE_CASE {
      @Override
      void with(Handle h, String value) {
        var name = HostileValuesTest_TopicTable.NAME;
        assertThat(found(h, name.containsIgnoreCase(value), value))
            .isEqualTo(foundBySql(h, "strpos(lower(name), lower(:value)) > 0", value));
        assertThat(found(h, name.startsWithIgnoreCase(value), value))
            .isEqualTo(foundBySql(h, "starts_with(lower(name), lower(:value))", value));
        assertThat(found(h, name.contains(value), value))
            .isEqualTo(named(each -> each.contains(value)));
        assertThat(found(h, name.startsWith(value), value))
            .isEqualTo(named(each -> each.startsWith(value)));
        assertThat(found(h, name.eqIgnoreCase(value), value))
            .isEqualTo(foundBySql(h, "lower(name) = lower(:value)", value));
      }
    },
    OWN_SQL {
      @Override
      void with(Handle h, String value) {
        var name = HostileValuesTest_TopicTable.NAME;
        assertThat(found(h, Condition.sql("{} = {}", name, name.value(value)), value))
            .containsExactly(value);
        assertThat(
                HostileValuesTest_TopicTable.updateWhere(
                    h,
                    Condition.sql(
                        "length({} || {}) > 0 AND {} = {}",
                        name,
                        name.value("x" + value),
                        name,
                        name.value(value)),
                    t -> t.note("{}")))
            .isEqualTo(1);
      }
    },
    ORDER_BY_AN_ASSOCIATIONS_COLUMN {
      @Override
      void with(Handle h, String value) {
        new Topic(value, null, 0).createReply(h, r -> r.text(value));
        var replies =
            HostileValuesTest_ReplyTable.query(h)
                .where(
                    HostileValuesTest_ReplyTable.TOPIC.matches(
                        HostileValuesTest_TopicTable.NAME.ge(value)))
                .orderBy(
                    HostileValuesTest_ReplyTable.TOPIC.by(HostileValuesTest_TopicTable.NAME.asc()));
        assertThat(replies.limit(1).list()).extracting(Reply::topicName).containsExactly(value);
      }
    };

    abstract void with(Handle h, String value);
  }

  private final boolean throughJdbi;

  HostileValuesTest(boolean throughJdbi) {
    this.throughJdbi = throughJdbi;
  }

  private static final List<String> NAMES = List.of("Bystander", "by%st_nder\\'");

  private static List<String> named(Predicate<String> test) {
    return lab.column(String.class, "SELECT name FROM topic").stream()
        .filter(test)
        .sorted()
        .toList();
  }

  /** The names that a condition finds; "refused" where the server refuses a pattern. */
  private static List<String> found(Handle h, Condition<Topic> condition, String value) {
    try {
      return HostileValuesTest_TopicTable.query(h).where(condition).list().stream()
          .map(Topic::name)
          .sorted()
          .toList();
    } catch (DatabaseException e) {
      assertThat(e.sqlState()).as("of a pattern like " + value).isEqualTo("22025");
      return List.of("refused");
    }
  }

  private static List<String> foundBySql(Handle h, String condition, String value) {
    try {
      return h
          .createQuery("SELECT name FROM topic WHERE " + condition)
          .bind("value", value)
          .mapTo(String.class)
          .list()
          .stream()
          .sorted()
          .toList();
    } catch (RuntimeException e) {
      assertThat(e).hasMessageContaining("escape");
      return List.of("refused");
    }
  }

  private static List<String> others() {
    return lab.column(
        String.class,
        "SELECT concat_ws(' ', note, topic.version, reply.text) FROM topic"
            + " JOIN reply ON topic_name = name WHERE reply.text = 'of another' ORDER BY name");
  }

  @ParameterizedTest
  @EnumSource
  void is_reached_by_no_value(Call call) {
    if (throughJdbi) {
      lab.handle().setSqlLogger(new SqlLogger() {});
    }
    for (String value : VALUES) {
      lab.empty();
      for (String name : NAMES) {
        HostileValuesTest_TopicTable.insertOnly(lab.handle(), t -> t.name(name).note("kept"));
        HostileValuesTest_ReplyTable.insertOnly(
            lab.handle(), r -> r.text("of another").topicName(name));
      }
      HostileValuesTest_TopicTable.insertOnly(lab.handle(), t -> t.name(value).note(value));
      List<String> before = others();

      try {
        call.with(lab.handle(), value);
      } catch (RuntimeException | AssertionError e) {
        throw new AssertionError(call.name().toLowerCase(Locale.ROOT) + " of " + value, e);
      }
      assertThat(others()).as(value).hasSize(2).isEqualTo(before);
    }
  }
}
