package dev.kinship.it.concurrency;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kinship.runtime.KinshipPlugin;
import dev.kinship.runtime.error.ConcurrencyException;
import dev.kinship.testkit.TestDatabase;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.transaction.TransactionIsolationLevel;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Links that both ends write at once: one caller's set, no pair twice, none lost, no deadlock. */
class LinksTest {

  private static final int THREADS = 16;
  private static final int ROWS = 6;

  private static Jdbi jdbi;

  @BeforeAll
  static void start() {
    jdbi = Jdbi.create(TestDatabase.create().url()).installPlugin(new KinshipPlugin());
    jdbi.useHandle(
        h ->
            h.createScript(
                    "CREATE TABLE page (id bigint PRIMARY KEY);"
                        + "CREATE TABLE topic (id bigint PRIMARY KEY);"
                        + "CREATE TABLE page_topic (page_id bigint REFERENCES page,"
                        + " topic_id bigint REFERENCES topic, born bigserial,"
                        + " PRIMARY KEY (page_id, topic_id));"
                        + "CREATE INDEX ON page_topic (topic_id);"
                        + "INSERT INTO page SELECT generate_series(1, 6);"
                        + "INSERT INTO topic SELECT generate_series(1, 6)")
                .execute());
  }

  @BeforeEach
  void none() {
    jdbi.useHandle(h -> h.execute("DELETE FROM page_topic"));
  }

  private static List<Topic> topics(SplittableRandom random) {
    return some(random).stream().map(Topic::new).toList();
  }

  private static List<Page> pages(SplittableRandom random) {
    return some(random).stream().map(Page::new).toList();
  }

  private static List<Long> some(SplittableRandom random) {
    return LongStream.rangeClosed(1, ROWS).filter(i -> random.nextBoolean()).boxed().toList();
  }

  private static void turn(Handle h, int thread, SplittableRandom random) {
    Page page = new Page(1 + random.nextLong(ROWS));
    Topic topic = new Topic(1 + random.nextLong(ROWS));
    Object unused =
        switch (random.nextInt(8)) {
          case 0, 1 -> page.setTopics(h, topics(random));
          case 2, 3 -> topic.setPages(h, pages(random));
          case 4 -> page.addTopics(h, topics(random));
          case 5 -> topic.addPages(h, pages(random));
          case 6 -> page.removeTopics(h, topics(random));
          default -> topic.removePages(h, pages(random));
        };
  }

  @Test
  void both_ends_write_at_once() {
    Racers racers = new Racers(jdbi, THREADS).race(Racers.longRace(), LinksTest::turn);
    racers.report("links from both ends");
    assertThat(racers.errors()).isEmpty();
  }

  @Test
  void both_ends_write_at_once_in_transactions() {
    Racers racers =
        new Racers(jdbi, THREADS)
            .race(
                Racers.longRace(),
                (h, thread, random) -> h.useTransaction(t -> turn(t, thread, random)));
    racers.report("links from both ends in transactions");
    assertThat(racers.errors()).isEmpty();
  }

  @Test
  void under_serializable_one_of_two_is_refused_and_never_is_there_a_mix() {
    Racers racers =
        new Racers(jdbi, THREADS)
            .race(
                Racers.shortRace(),
                (h, thread, random) ->
                    h.useTransaction(
                        TransactionIsolationLevel.REPEATABLE_READ,
                        t -> new Page(1L).setTopics(t, ownSet(thread))));
    racers.report("sets above read committed");
    assertThat(racers.errors()).hasOnlyElementsOfType(ConcurrencyException.class);
    assertThat(topicsOfOne()).isIn(sets());
  }

  @Test
  void a_set_leaves_one_callers_links_and_those_that_stay_are_the_same_rows() {
    jdbi.useHandle(h -> new Page(1L).setTopics(h, new Topic(6L)));
    Long born = born();
    Racers racers =
        new Racers(jdbi, THREADS)
            .rounds(
                Integer.getInteger("kinship.race.seconds", 20) * 5,
                (h, thread, random) -> new Page(1L).setTopics(h, ownSet(thread)),
                () -> {
                  assertThat(topicsOfOne()).isIn(sets());
                  assertThat(born()).isEqualTo(born);
                });
    racers.report("sets of one page");
    assertThat(racers.errors()).isEmpty();
  }

  /** Page 1 and topic 6 are in all sets, so that each end has the link that stays. */
  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void sets_from_both_ends_leave_one_callers_links_at_each(boolean inTransactions) {
    jdbi.useHandle(h -> new Page(1L).setTopics(h, new Topic(6L)));
    Long born = born();
    Racers racers =
        new Racers(jdbi, THREADS)
            .rounds(
                Integer.getInteger("kinship.race.seconds", 20) * 5,
                (h, thread, random) -> {
                  if (inTransactions) {
                    h.useTransaction(t -> setOwn(t, thread));
                  } else {
                    setOwn(h, thread);
                  }
                },
                () -> {
                  assertThat(topicsOfOne()).isIn(sets());
                  assertThat(pagesOfSix()).isIn(pageSets());
                  assertThat(born()).isEqualTo(born);
                });
    racers.report("sets from both ends, in transactions: " + inTransactions);
    assertThat(racers.errors()).isEmpty();
  }

  private static void setOwn(Handle h, int thread) {
    Object unused =
        thread % 2 == 0
            ? new Page(1L).setTopics(h, ownSet(thread))
            : new Topic(6L).setPages(h, ownPages(thread));
  }

  private static List<Page> ownPages(int thread) {
    return List.of(new Page(1L), new Page(2L + thread % 4), new Page(2L + (thread + 1) % 4));
  }

  private static List<List<Long>> pageSets() {
    return LongStream.range(0, THREADS)
        .mapToObj(thread -> ownPages((int) thread).stream().map(Page::id).sorted().toList())
        .toList();
  }

  private static List<Long> pagesOfSix() {
    return jdbi.withHandle(
        h ->
            h.createQuery("SELECT page_id FROM page_topic WHERE topic_id = 6 ORDER BY 1")
                .mapTo(Long.class)
                .list());
  }

  private static List<Topic> ownSet(int thread) {
    return List.of(new Topic(6L), new Topic(1L + thread % 5), new Topic(1L + (thread + 2) % 5));
  }

  private static List<List<Long>> sets() {
    return LongStream.range(0, THREADS)
        .mapToObj(
            thread ->
                ownSet((int) thread).stream()
                    .map(Topic::id)
                    .collect(Collectors.toCollection(TreeSet::new)))
        .map(List::copyOf)
        .toList();
  }

  private static List<Long> topicsOfOne() {
    return jdbi.withHandle(
        h ->
            h.createQuery("SELECT topic_id FROM page_topic WHERE page_id = 1 ORDER BY 1")
                .mapTo(Long.class)
                .list());
  }

  private static Long born() {
    return jdbi.withHandle(
        h ->
            h.createQuery("SELECT born FROM page_topic WHERE page_id = 1 AND topic_id = 6")
                .mapTo(Long.class)
                .one());
  }
}
