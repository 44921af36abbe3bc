package dev.kinship.it.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;
import dev.kinship.Scope;
import dev.kinship.it.Lab;
import dev.kinship.runtime.query.Condition;
import dev.kinship.runtime.query.Fetch;
import dev.kinship.runtime.query.Order;
import dev.kinship.runtime.query.SqlArgument;
import dev.kinship.runtime.table.TableQuery;
import dev.kinship.runtime.type.SqlTypes;
import java.util.List;
import org.jdbi.v3.core.mapper.reflect.ColumnName;
import org.jdbi.v3.core.statement.SqlLogger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Search, SQL of one's own, and orders by what an association leads to. */
@ParameterizedClass
@ValueSource(booleans = {false, true})
class OwnSqlTest {

  private static final String HOSTILE = "odd \" ? {} ; -- name";

  @RegisterExtension
  static final Lab lab =
      Lab.with(
          """
          CREATE TABLE author (
            id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, name text, hidden boolean DEFAULT false,
            editor_id bigint REFERENCES author);
          CREATE TABLE post (
            id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, title text NOT NULL, body text,
            tags jsonb DEFAULT '{}', author_id bigint REFERENCES author,
            "odd "" ? {} ; -- name" text);
          CREATE TABLE likes (id bigint, post_id bigint);
          CREATE TABLE cover (
            id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, color text,
            post_id bigint UNIQUE REFERENCES post);
          CREATE SCHEMA other;
          CREATE TABLE other.post (LIKE post INCLUDING ALL);
          CREATE TABLE other.author (LIKE author INCLUDING ALL);
          CREATE TABLE other.likes (LIKE likes)""");

  @Entity
  @Scope(name = "shown", where = "NOT hidden", byDefault = true)
  record Author(
      @Id @Nullable Long id,
      @Nullable String name,
      boolean hidden,
      @BelongsTo(value = Author.class, name = "editor") @Nullable Long editorId)
      implements OwnSqlTest_AuthorAssociations {}

  @Entity
  record Post(
      @Id @Nullable Long id,
      String title,
      @Nullable String body,
      @ColumnName(HOSTILE) @Nullable String odd,
      @BelongsTo(value = Author.class, reverse = "posts") @Nullable Long authorId)
      implements OwnSqlTest_PostAssociations {}

  @Entity
  record Cover(
      @Id @Nullable Long id,
      @Nullable String color,
      @BelongsTo(value = Post.class, reverse = "cover", unique = true) @Nullable Long postId)
      implements OwnSqlTest_CoverAssociations {}

  private final boolean throughJdbi;

  OwnSqlTest(boolean throughJdbi) {
    this.throughJdbi = throughJdbi;
  }

  @BeforeEach
  void rows() {
    if (throughJdbi) {
      lab.handle().setSqlLogger(new SqlLogger() {});
    }
    lab.sql(
        """
        INSERT INTO author (name, hidden, editor_id) VALUES
          ('Zoe', false, NULL), ('Ann', false, 1), ('Bob', true, 2), (NULL, false, 2);
        INSERT INTO post (title, body, author_id) VALUES
          ('Cats', 'Cats and dogs play', 1), ('100% c_t\\', 'Nothing', 2),
          ('100 cut', 'A dog''s life', 3), ('DOGS', NULL, NULL), ('Ärger', 'x', 4);
        UPDATE post SET tags = '{"red": 1}', "odd "" ? {} ; -- name" = 'odd' WHERE id = 2;
        INSERT INTO likes VALUES (1, 2), (2, 2), (3, 1);
        INSERT INTO cover (color, post_id) VALUES ('red', 3), ('blue', 1)""");
  }

  private static List<Long> ids(Condition<Post> condition) {
    return lab.costs(
        1,
        () ->
            OwnSqlTest_PostTable.query(lab.handle()).where(condition).list().stream()
                .map(Post::id)
                .toList());
  }

  @SafeVarargs
  @SuppressWarnings("varargs") // the array is only read
  private static List<Long> ordered(Order<Post>... orders) {
    return lab.costs(
        1,
        () ->
            OwnSqlTest_PostTable.query(lab.handle()).orderBy(orders).list().stream()
                .map(Post::id)
                .toList());
  }

  @Test
  void text_is_searched_whatever_its_case() {
    var title = OwnSqlTest_PostTable.TITLE;
    assertThat(ids(title.ilike("%CAT%"))).containsExactly(1L);
    assertThat(ids(title.ilike("100_c_t%"))).containsExactly(3L);
    assertThat(ids(title.eqIgnoreCase("dogs"))).containsExactly(4L);
    assertThat(ids(title.eqIgnoreCase("äRGER"))).containsExactly(5L);
    assertThat(ids(OwnSqlTest_PostTable.BODY.eqIgnoreCase(null))).containsExactly(4L);
    assertThat(ids(title.eqIgnoreCase("dogs").not())).containsExactly(1L, 2L, 3L, 5L);
    assertThat(ids(title.startsWithIgnoreCase("dO"))).containsExactly(4L);
    assertThat(ids(title.containsIgnoreCase("AT"))).containsExactly(1L);
  }

  @Test
  void what_users_type_is_no_pattern() {
    var title = OwnSqlTest_PostTable.TITLE;
    assertThat(ids(title.containsIgnoreCase("100% C_T\\"))).containsExactly(2L);
    assertThat(ids(title.containsIgnoreCase("%"))).containsExactly(2L);
    assertThat(ids(title.containsIgnoreCase("_"))).containsExactly(2L);
    assertThat(ids(title.containsIgnoreCase("\\"))).containsExactly(2L);
    assertThat(ids(title.startsWithIgnoreCase("100%"))).containsExactly(2L);
    assertThat(ids(title.eqIgnoreCase("100% C_T\\"))).containsExactly(2L);
    for (String each : List.of("' OR true --", "') OR (true", "{}", "?", "$1", ":id", "\\'")) {
      assertThat(ids(title.eqIgnoreCase(each).or(title.containsIgnoreCase(each))))
          .as(each)
          .isEmpty();
      assertThat(ids(Condition.sql("{} = {}", title, title.value(each)))).as(each).isEmpty();
      assertThat(ids(Condition.sql("title = {}", Condition.value(SqlTypes.STRING, each))))
          .isEmpty();
    }
    assertThat(lab.column(Integer.class, "SELECT count(*) FROM post")).containsExactly(5);
  }

  @Test
  void sql_of_ones_own_takes_columns_and_values() {
    var body = OwnSqlTest_PostTable.BODY;
    assertThat(
            ids(
                Condition.sql(
                    "to_tsvector('english', {}) @@ plainto_tsquery('english', {})",
                    body,
                    body.value("dog's"))))
        .containsExactly(1L, 3L);
    assertThat(ids(Condition.sql("length({}) > {}", body, Condition.value(SqlTypes.INTEGER, 13))))
        .containsExactly(1L);
    assertThat(ids(Condition.sql("{} IS NOT DISTINCT FROM {}", body, body.value(null))))
        .containsExactly(4L);
    assertThat(ids(Condition.<Post>sql("title = '{}' OR title = 'DOGS'").and(body.isNull())))
        .containsExactly(4L);
    assertThat(ids(Condition.<Post>sql("tags ? 'red' AND tags ?| ARRAY['red', '?']")))
        .containsExactly(2L);
    assertThat(ids(Condition.<Post>sql("tags ? 'red'").not())).containsExactly(1L, 3L, 4L, 5L);
    assertThat(ids(Condition.sql("{} = {}", OwnSqlTest_PostTable.ODD, body.value("odd"))))
        .containsExactly(2L);
  }

  /** The table within has an id, too. */
  @Test
  void columns_are_those_of_the_entity_within_queries_as_well() {
    Condition<Post> liked =
        Condition.sql(
            "(SELECT count(*) FROM likes WHERE likes.post_id = {}) >= {}",
            OwnSqlTest_PostTable.ID,
            Condition.value(SqlTypes.LONG, 2L));
    assertThat(ids(liked)).containsExactly(2L);
    assertThat(
            OwnSqlTest_AuthorTable.query(lab.handle())
                .where(OwnSqlTest_AuthorTable.POSTS.any(liked))
                .list())
        .extracting(Author::id)
        .containsExactly(2L);
    lab.sql(
        """
        INSERT INTO other.post (title) VALUES ('there');
        INSERT INTO other.likes VALUES (1, 1), (2, 1)""");
    assertThat(OwnSqlTest_PostTable.query(lab.handle()).where(liked).schema("other").list())
        .extracting(Post::title)
        .containsExactly("there");
    lab.sql("DELETE FROM other.post");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "true; DELETE FROM post",
        "true) OR (true",
        "(true",
        "title = 'x",
        "title = \"x",
        "true -- ",
        "true /* ",
        "title = $1",
        "title = E'\\'' OR 1=1) -- '",
        "title = '\\'",
        "title = $a$ x",
        " ",
        "title = {}",
      })
  void what_is_not_one_condition_is_refused_before_anything_is_sent(String sql) {
    assertThatThrownBy(() -> Condition.<Post>sql(sql))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(sql);
  }

  @Test
  void each_pair_of_braces_has_one_argument() {
    SqlArgument<Post> one = OwnSqlTest_PostTable.TITLE;
    assertThatThrownBy(() -> Condition.sql("{} = {}", one))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("2 pairs of braces for 1 arguments");
    assertThatThrownBy(() -> Condition.sql("true", one))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void rows_come_in_the_order_of_what_an_association_leads_to() {
    Order<Author> name = OwnSqlTest_AuthorTable.NAME.asc();
    assertThat(ordered(OwnSqlTest_PostTable.AUTHOR.by(name))).containsExactly(2L, 1L, 3L, 4L, 5L);
    assertThat(ordered(OwnSqlTest_PostTable.AUTHOR.by(OwnSqlTest_AuthorTable.NAME.desc())))
        .containsExactly(1L, 2L, 5L, 4L, 3L);
    assertThat(ordered(OwnSqlTest_PostTable.AUTHOR.by(name.nullsFirst())))
        .containsExactly(3L, 4L, 5L, 2L, 1L);
    assertThat(
            ordered(
                OwnSqlTest_PostTable.AUTHOR.by(OwnSqlTest_AuthorTable.EDITOR.by(name)),
                OwnSqlTest_PostTable.TITLE.desc()))
        .containsExactly(5L, 2L, 4L, 1L, 3L);
    assertThat(ordered(OwnSqlTest_PostTable.COVER.by(OwnSqlTest_CoverTable.COLOR.asc())))
        .containsExactly(1L, 3L, 2L, 4L, 5L);
  }

  @Test
  void also_by_the_entity_itself_and_in_a_fetch_with_a_limit() {
    assertThat(
            OwnSqlTest_AuthorTable.query(
                    lab.handle(),
                    OwnSqlTest_AuthorTable.fetch()
                        .orderBy(
                            OwnSqlTest_AuthorTable.EDITOR.by(OwnSqlTest_AuthorTable.NAME.asc()),
                            OwnSqlTest_AuthorTable.ID.desc()))
                .list())
        .extracting(Author::id)
        .containsExactly(4L, 3L, 2L, 1L);
    Author zoe = OwnSqlTest_AuthorTable.find(lab.handle(), 1L).orElseThrow();
    assertThat(
            zoe.getPosts(
                lab.handle(),
                OwnSqlTest_PostTable.fetch()
                    .orderBy(OwnSqlTest_PostTable.AUTHOR.by(OwnSqlTest_AuthorTable.NAME.asc()))
                    .limit(1)))
        .hasSize(1);
    assertThat(
            OwnSqlTest_PostTable.query(lab.handle())
                .orderBy(OwnSqlTest_PostTable.AUTHOR.by(OwnSqlTest_AuthorTable.NAME.asc()))
                .limit(2)
                .offset(1)
                .list())
        .extracting(Post::id)
        .containsExactly(1L, 3L);
    lab.sql(
        """
        INSERT INTO other.author (name) VALUES ('b'), ('a');
        INSERT INTO other.post (title, author_id) VALUES ('of b', 1), ('of a', 2)""");
    assertThat(
            OwnSqlTest_PostTable.query(lab.handle())
                .orderBy(OwnSqlTest_PostTable.AUTHOR.by(OwnSqlTest_AuthorTable.NAME.asc()))
                .schema("other")
                .list())
        .extracting(Post::title)
        .containsExactly("of a", "of b");
  }

  @Test
  void rows_come_in_the_order_of_sql_of_ones_own() {
    var title = OwnSqlTest_PostTable.TITLE;
    var body = OwnSqlTest_PostTable.BODY;
    assertThat(ordered(Order.asc("length({})", title), OwnSqlTest_PostTable.ID.asc()))
        .containsExactly(1L, 4L, 5L, 3L, 2L);
    assertThat(ordered(Order.desc("length({})", body))).containsExactly(1L, 3L, 2L, 5L, 4L);
    assertThat(ordered(Order.desc("length({})", body).nullsFirst()))
        .containsExactly(4L, 1L, 3L, 2L, 5L);
    Order<Post> rank =
        Order.desc(
            "ts_rank(to_tsvector('english', coalesce({}, '')), plainto_tsquery('english', {}))",
            body,
            body.value("dog's life"));
    assertThat(ordered(rank, OwnSqlTest_PostTable.ID.desc())).startsWith(3L);
    assertThat(rank)
        .hasToString(
            "(ts_rank(to_tsvector('english', coalesce(post.body, '')), plainto_tsquery('english',"
                + " ?))) DESC NULLS LAST");
    assertThat(ordered(Order.asc("tags ? 'red'"), OwnSqlTest_PostTable.ID.asc())).endsWith(2L);
    assertThat(
            ordered(
                OwnSqlTest_PostTable.AUTHOR.by(
                    Order.desc(
                        "{} = {}",
                        OwnSqlTest_AuthorTable.NAME,
                        OwnSqlTest_AuthorTable.NAME.value("Ann"))),
                OwnSqlTest_PostTable.ID.asc()))
        .containsExactly(2L, 1L, 3L, 4L, 5L);
    Author zoe = OwnSqlTest_AuthorTable.find(lab.handle(), 1L).orElseThrow();
    assertThat(zoe.getPosts(lab.handle(), OwnSqlTest_PostTable.fetch().orderBy(rank).limit(1)))
        .hasSize(1);
  }

  @Test
  void an_order_in_sql_of_ones_own_takes_values_as_parameters_only() {
    var title = OwnSqlTest_PostTable.TITLE;
    for (String each : List.of("' OR true --", "'), (SELECT 1", "{}", "?", "$1", ":id", "\\'")) {
      assertThat(ordered(Order.asc("{} = {}", title, title.value(each)))).as(each).hasSize(5);
      assertThat(lab.statements())
          .singleElement()
          .asString()
          .endsWith(" FROM post ORDER BY (post.title = $1), id");
    }
    for (String each : List.of("1) DESC, (1", "1; DELETE FROM post", "title --", " ", "$1", "'x")) {
      assertThatThrownBy(() -> Order.<Post>desc(each))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("not one expression");
    }
    assertThatThrownBy(() -> Order.<Post>asc("{}")).isInstanceOf(IllegalArgumentException.class);
    assertThat(lab.column(Integer.class, "SELECT count(*) FROM post")).containsExactly(5);
  }

  @Test
  void a_page_cannot_begin_in_an_order_of_sql_of_ones_own() {
    Post post = OwnSqlTest_PostTable.find(lab.handle(), 1L).orElseThrow();
    TableQuery<Post> query =
        OwnSqlTest_PostTable.query(lab.handle())
            .orderBy(Order.asc("length({})", OwnSqlTest_PostTable.TITLE));
    for (TableQuery<Post> each : List.of(query.after(post), query.before(post).limit(2))) {
      assertThatThrownBy(each::list)
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining("length({})")
          .hasMessageContaining("not a property of Post");
    }
    assertThatThrownBy(() -> query.pages(2)).isInstanceOf(IllegalStateException.class);
    assertThat(query.limit(2).offset(1).list()).hasSize(2);
    assertThat(query.count()).isEqualTo(5);
  }

  @Test
  void a_page_cannot_begin_behind_a_row_that_does_not_have_the_column() {
    Post post = OwnSqlTest_PostTable.find(lab.handle(), 1L).orElseThrow();
    TableQuery<Post> query =
        OwnSqlTest_PostTable.query(lab.handle())
            .orderBy(OwnSqlTest_PostTable.AUTHOR.by(OwnSqlTest_AuthorTable.NAME.asc()))
            .after(post);
    assertThatThrownBy(query::list)
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("author.name");
  }

  @Test
  void all_of_them_show_their_sql() {
    Fetch<Post> fetch =
        OwnSqlTest_PostTable.fetch()
            .and(OwnSqlTest_PostTable.TITLE.ilike("secret%"))
            .orderBy(OwnSqlTest_PostTable.AUTHOR.by(OwnSqlTest_AuthorTable.NAME.asc()))
            .limit(3);
    String sql =
        "WHERE title ILIKE ? ORDER BY (SELECT author.name FROM author WHERE author.id ="
            + " post.author_id AND (NOT hidden)) LIMIT ?";
    assertThat(fetch).hasToString(sql);
    assertThat(OwnSqlTest_PostTable.query(lab.handle(), fetch).toString())
        .startsWith("SELECT id, title, body, ")
        .contains(" FROM post WHERE title ILIKE ?")
        .doesNotContain("secret");
    assertThat(Condition.sql("{} = {}", OwnSqlTest_PostTable.ID, OwnSqlTest_PostTable.ID.value(1L)))
        .hasToString("(post.id = ?)");
    assertThat(OwnSqlTest_PostTable.TITLE.value("secret").toString()).doesNotContain("secret");
    assertThat(Fetch.all()).hasToString("");
  }
}
