package dev.kinship.it.roles;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kinship.it.Lab;
import dev.kinship.runtime.error.ConstraintException;
import dev.kinship.runtime.error.RefusedException;
import dev.kinship.runtime.error.RightsException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What the gateway writes, and what it returns, of columns that the database fills. */
class RolesTest {

  @RegisterExtension static final Lab lab = Lab.with(Library.TABLES);

  private static final String READ =
      " RETURNING id, length, title, state, edits, created_at, updated_at, writer_id";

  private static final Instant LONG_AGO = Instant.parse("2002-01-01T00:00:00Z");

  private Handle handle;

  @BeforeEach
  void open() {
    handle = lab.handle();
  }

  @Test
  void an_insert_by_values_names_no_column_that_the_database_fills() {
    Article article = lab.costs(1, () -> ArticleTable.insert(handle, a -> a.title("Owls")));

    assertThat(lab.statements())
        .containsExactly(
            "INSERT INTO article (title, created_at, updated_at) VALUES ($1, now(), now())" + READ);
    assertThat(article.length()).isEqualTo(4);
    assertThat(article.state()).isEqualTo("draft");
    assertThat(article.edits()).isZero();
    assertThat(article.createdAt()).isNotNull().isEqualTo(article.updatedAt()).isEqualTo(clock());
  }

  @Test
  void an_insert_of_an_instance_does_not_write_what_it_holds() {
    Article given =
        new Article(
            null, 99, "Owls", null, 99, Instant.EPOCH, Instant.EPOCH, null); // all that is wrong
    Article article = lab.costs(1, () -> ArticleTable.insert(handle, given));

    assertThat(lab.statements())
        .containsExactly(
            "INSERT INTO article (title, writer_id, created_at, updated_at)"
                + " VALUES ($1, $2, now(), now())"
                + READ);
    assertThat(article.length()).isEqualTo(4);
    assertThat(article.state()).isEqualTo("draft");
    assertThat(article.edits()).isZero();
    assertThat(article.createdAt()).isNotNull().isEqualTo(article.updatedAt()).isEqualTo(clock());
  }

  @Test
  void an_insert_into_an_instance_changes_it() {
    Biography given = Biography.of("Born.");
    given.length = 99;
    Biography biography = lab.costs(1, () -> BiographyTable.insert(handle, given));

    assertThat(biography).isSameAs(given);
    assertThat(given.length).isEqualTo(5);
    assertThat(given.language).isEqualTo("en");
    assertThat(given.createdAt).isNotNull();
    assertThat(Objects.requireNonNull(given.updatedAt).toInstant())
        .isEqualTo(one("updated_at", "biography"));
  }

  @Test
  void many_rows_fall_into_groups_by_what_they_leave_to_the_database() {
    List<Article> given =
        List.of(
            Article.of("a", null),
            Article.of("bb", "final"),
            Article.of("ccc", null),
            new Article(70L, 0, "dddd", null, null, null, null, null));
    List<Article> articles = lab.costs(1, () -> ArticleTable.insertAll(handle, given));

    assertThat(lab.statements()).filteredOn(each -> each.startsWith("INSERT")).hasSize(3);
    assertThat(lab.statements())
        .filteredOn(each -> each.startsWith("INSERT"))
        .allMatch(
            each ->
                each.matches(
                    "INSERT INTO article \\([a-z_, ]*, created_at, updated_at\\)"
                        + " SELECT [a-z_, ]*, now\\(\\), now\\(\\) FROM unnest\\(.*"));
    assertThat(articles).extracting(Article::title).containsExactly("a", "bb", "ccc", "dddd");
    assertThat(articles).extracting(Article::length).containsExactly(1, 2, 3, 4);
    assertThat(articles)
        .extracting(Article::state)
        .containsExactly("draft", "final", "draft", "draft");
    assertThat(articles).extracting(Article::id).last().isEqualTo(70L);
    assertThat(articles).extracting(Article::updatedAt).doesNotContainNull();
  }

  @Test
  void many_instances_are_changed() {
    Biography first = Biography.of("one");
    Biography second = Biography.of("second");
    second.language = "de";
    List<Biography> all =
        lab.costs(1, () -> BiographyTable.insertAll(handle, List.of(first, second)));

    assertThat(all.get(0)).isSameAs(first);
    assertThat(first.language).isEqualTo("en");
    assertThat(second.language).isEqualTo("de");
    assertThat(second.length).isEqualTo(6);
  }

  @Test
  void an_update_of_an_instance_leaves_them_and_returns_what_the_database_has() {
    Article article = ArticleTable.insert(handle, a -> a.title("Owls"));
    lab.sql(Library.LONG_AGO);
    Article changed =
        new Article(article.id(), 99, "Owls!", "final", 99, Instant.EPOCH, Instant.EPOCH, null);
    Article updated = lab.costs(1, () -> ArticleTable.update(handle, changed));

    assertThat(lab.statements())
        .containsExactly(
            "UPDATE article SET title = $1, state = $2, writer_id = $3, updated_at = now()"
                + " WHERE id = $4"
                + READ);
    assertThat(updated.length()).isEqualTo(5);
    assertThat(updated.edits()).isEqualTo(1);
    assertThat(updated.createdAt()).isEqualTo(article.createdAt());
    assertThat(updated.updatedAt()).isNotNull().isAfter(LONG_AGO).isEqualTo(clock());
  }

  @Test
  void an_update_by_values_sets_the_time_and_nothing_given_reads_only() {
    Article article = ArticleTable.insert(handle, a -> a.title("Owls"));
    long id = Objects.requireNonNull(article.id());
    lab.sql(Library.LONG_AGO);

    Article read = lab.costs(1, () -> ArticleTable.update(handle, id, a -> {}));
    assertThat(lab.statements().get(0)).startsWith("SELECT ");
    assertThat(read.updatedAt()).isNotNull().isBefore(LONG_AGO);

    Article updated = lab.costs(1, () -> ArticleTable.update(handle, id, a -> a.title("O")));
    assertThat(lab.statements().get(0))
        .startsWith("UPDATE article SET title = $1, updated_at = now() WHERE id = $2");
    assertThat(updated.updatedAt()).isNotNull().isAfter(LONG_AGO);
    assertThat(updated.length()).isEqualTo(1);
  }

  @Test
  void an_update_of_an_instance_changes_it() {
    Biography biography = BiographyTable.insert(handle, Biography.of("Born."));
    lab.sql(Library.LONG_AGO);
    biography.text = "Born. Wrote.";
    lab.costs(1, () -> BiographyTable.update(handle, biography));

    assertThat(biography.length).isEqualTo(12);
    assertThat(Objects.requireNonNull(biography.updatedAt).toInstant()).isAfter(LONG_AGO);
  }

  @Test
  void upserts() {
    Article article = ArticleTable.insert(handle, a -> a.title("Owls"));
    long id = Objects.requireNonNull(article.id());
    lab.sql(Library.LONG_AGO);
    Article there = lab.costs(1, () -> ArticleTable.upsert(handle, a -> a.id(id).title("Owls!")));
    assertThat(there.createdAt()).isEqualTo(article.createdAt());
    assertThat(there.updatedAt()).isNotNull().isAfter(LONG_AGO);
    assertThat(there.length()).isEqualTo(5);

    lab.sql(Library.LONG_AGO);
    Article fresh = new Article(70L, 0, "Newts", null, null, null, null, null);
    List<Article> all = lab.costs(1, () -> ArticleTable.upsertAll(handle, List.of(there, fresh)));
    assertThat(all).allSatisfy(each -> assertThat(each.updatedAt()).isAfter(LONG_AGO));
    assertThat(all).extracting(Article::state).containsExactly("draft", "draft");
    assertThat(all.get(1).createdAt()).isNotNull();
  }

  @Test
  void updates_of_many_and_by_condition() {
    Article article = ArticleTable.insert(handle, a -> a.title("Owls"));
    lab.sql(Library.LONG_AGO);
    List<Article> all = lab.costs(1, () -> ArticleTable.updateAll(handle, List.of(article)));
    assertThat(all.get(0).updatedAt()).isNotNull().isAfter(LONG_AGO);
    assertThat(all.get(0).edits()).isEqualTo(1);

    lab.sql(Library.LONG_AGO);
    List<Article> changed =
        lab.costs(
            1,
            () ->
                ArticleTable.updateReturning(
                    handle, ArticleTable.TITLE.eq("Owls"), a -> a.state("final")));
    assertThat(changed.get(0).updatedAt()).isNotNull().isAfter(LONG_AGO);
  }

  @Test
  void keys_of_several_columns() {
    Book book = lab.costs(1, () -> BookTable.insert(handle, new Book(7, 1, null, "x", null, null)));

    assertThat(lab.statements().get(0))
        .startsWith("INSERT INTO book (library_id, id, shelf_id, updated_at) VALUES (");
    assertThat(book.title()).isEqualTo("Untitled");
    assertThat(book.label()).isEqualTo("7/1");
    lab.sql(Library.LONG_AGO);
    Book updated = lab.costs(1, () -> BookTable.update(handle, 7, 1, b -> b.title("Owls")));
    assertThat(updated.updatedAt()).isNotNull().isAfter(LONG_AGO);
  }

  @Test
  void all_that_a_transaction_writes_has_its_time() {
    Instant before =
        handle.inTransaction(
            h -> {
              Article first = ArticleTable.insert(h, a -> a.title("a"));
              h.execute("SELECT pg_sleep(0.01)");
              Article second = ArticleTable.insert(h, a -> a.title("b"));
              assertThat(first.createdAt()).isNotNull().isEqualTo(second.createdAt());
              return Objects.requireNonNull(first.createdAt());
            });
    assertThat(ArticleTable.insert(handle, a -> a.title("c")).createdAt()).isAfter(before);
  }

  @Test
  void what_only_inserts_needs_no_right_to_read() {
    lab.sql(
        """
        DO $$ BEGIN
          CREATE ROLE kinship_appender;
        EXCEPTION WHEN duplicate_object THEN NULL;
        END $$;
        GRANT INSERT ON entry TO kinship_appender;
        GRANT USAGE ON SEQUENCE entry_id_seq TO kinship_appender;
        """);
    handle.execute("SET ROLE kinship_appender");
    try {
      lab.runs(1, () -> EntryTable.insertOnly(handle, e -> e.message("by values")));
      assertThat(lab.statements())
          .containsExactly("INSERT INTO entry (message, at) VALUES ($1, now())");
      lab.runs(1, () -> EntryTable.insertOnly(handle, new Entry(null, "by instance", null)));
      lab.refuses(
          RightsException.class, 1, () -> EntryTable.insert(handle, e -> e.message("refused")));
      List<Entry> many = List.of(new Entry(null, "one", null), new Entry(70L, "of many", null));
      lab.runs(1, () -> EntryTable.insertAllOnly(handle, many));
      assertThat(lab.statements())
          .containsExactly(
              "INSERT INTO entry (message, at) SELECT message, now()"
                  + " FROM unnest($1::varchar[]) AS given (message)",
              "INSERT INTO entry (id, message, at) SELECT id, message, now()"
                  + " FROM unnest($1::bigint[], $2::varchar[]) AS given (id, message)");
      lab.runs(0, () -> EntryTable.insertAllOnly(handle, List.of()));
      lab.refuses(RightsException.class, 1, () -> EntryTable.insertAll(handle, many));
    } finally {
      handle.execute("RESET ROLE");
    }
    assertThat(EntryTable.all(handle))
        .extracting(Entry::message)
        .containsExactly("by values", "by instance", "one", "of many");
  }

  /** The array of an enum would be given its type by a look at the column, which takes a right. */
  @Test
  void nor_do_many_rows_whose_type_only_the_column_knows() {
    lab.sql(
        """
        DO $$ BEGIN
          CREATE ROLE kinship_appender;
        EXCEPTION WHEN duplicate_object THEN NULL;
        END $$;
        GRANT INSERT ON event TO kinship_appender;
        """);
    List<Event> events =
        List.of(new Event(1, Event.Level.LOW, null), new Event(2, Event.Level.HIGH, "it's"));
    handle.execute("SET ROLE kinship_appender");
    try {
      lab.runs(1, () -> EventTable.insertAllOnly(handle, events));
    } finally {
      handle.execute("RESET ROLE");
    }
    assertThat(EventTable.all(handle)).isEqualTo(events);
    assertThat(
            lab.refuses(
                ConstraintException.class, 1, () -> EventTable.insertAllOnly(handle, events)))
        .hasMessageContaining("event_pkey");
  }

  @Test
  void many_rows_that_a_trigger_keeps_out_are_told_though_nothing_is_read() {
    lab.sql(
        """
        CREATE FUNCTION keep() RETURNS trigger LANGUAGE plpgsql AS
          'BEGIN IF NEW.id < 3 THEN RETURN NULL; END IF; RETURN NEW; END';
        CREATE TRIGGER kept BEFORE INSERT ON event FOR EACH ROW EXECUTE FUNCTION keep()\
        """);
    try {
      Event low = new Event(1, Event.Level.LOW, null);
      Event third = new Event(3, Event.Level.LOW, null);
      assertThat(
              lab.refuses(
                  RefusedException.class,
                  1,
                  () -> EventTable.insertAllOnly(handle, List.of(low, third))))
          .hasMessageContaining("of 2 rows only 1 were inserted");
      assertThat(
              lab.refuses(
                  RefusedException.class, 1, () -> EventTable.insertAllOnly(handle, List.of(low))))
          .hasMessageContaining("none of 1 rows");
    } finally {
      lab.sql("DROP TRIGGER kept ON event; DROP FUNCTION keep()");
    }
  }

  /** The time of the only row, as another connection reads it. */
  private static Instant clock() {
    return one("updated_at", "article");
  }

  private static Instant one(String column, String table) {
    return lab.column(Instant.class, "SELECT " + column + " FROM " + table).get(0);
  }
}
