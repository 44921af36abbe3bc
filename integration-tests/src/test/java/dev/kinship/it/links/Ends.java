package dev.kinship.it.links;

import dev.kinship.runtime.ManyToMany;
import dev.kinship.runtime.query.Column;
import dev.kinship.runtime.query.Condition;
import dev.kinship.runtime.query.Fetch;
import dev.kinship.runtime.table.Values;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** All ends that these tests know, each with the same rows: 1 and 2 here, 1 to 4 there. */
final class Ends {

  /** Both ends' rows: first and second here, four there; first is linked with the first two. */
  static final String ROWS =
      """
      INSERT INTO post (title) VALUES ('one'), ('two'), ('three'), ('four');
      INSERT INTO tag (name) VALUES ('a'), ('b'), ('c'), ('d');
      INSERT INTO course (title) VALUES ('one'), ('two'), ('three'), ('four');
      INSERT INTO student (code, name) VALUES ('1', 'a'), ('2', 'b'), ('3', 'c'), ('4', 'd');
      INSERT INTO member (name) VALUES ('one'), ('two'), ('three'), ('four');
      INSERT INTO doc (tenant_id, id, title) SELECT t, n, 'doc ' || n
        FROM generate_series(1, 2) t, generate_series(1, 4) n;
      INSERT INTO label (tenant_id, id, name) SELECT t, n, 'label ' || n
        FROM generate_series(1, 2) t, generate_series(1, 4) n;
      INSERT INTO team (tenant_id, id, name) SELECT t, n, 'team ' || n
        FROM generate_series(1, 2) t, generate_series(1, 4) n;
      INSERT INTO player (tenant_id, id, name) SELECT t, n, 'player ' || n
        FROM generate_series(1, 2) t, generate_series(1, 4) n;
      SELECT setval('doc_id_seq', 10), setval('label_id_seq', 10), setval('team_id_seq', 10),
        setval('player_id_seq', 10);
      INSERT INTO signing SELECT 2, d, l FROM generate_series(1, 2) d, generate_series(1, 3) l;
      INSERT INTO scouting SELECT 2, d, l FROM generate_series(1, 2) d, generate_series(1, 3) l;
      INSERT INTO doc_label SELECT 2, d, l FROM generate_series(1, 2) d, generate_series(1, 3) l;
      INSERT INTO doc_hint SELECT 2, d, l FROM generate_series(1, 2) d, generate_series(1, 3) l\
      """;

  private static final Set<String> WITH_TENANT =
      Set.of("doc_label", "doc_hint", "signing", "scouting");

  private Ends() {}

  /**
   * One end.
   *
   * @param links the table of the links
   * @param here its column that points at this end
   * @param there its column that points at the other
   * @param name the column of the other end's name
   * @param make values of a new row there
   * @param find the rows here that meet a condition
   * @param key what tells a row here from others
   */
  record End<E, R>(
      String what,
      ManyToMany<E, R> tags,
      String links,
      String here,
      String there,
      Function<Handle, List<E>> rowsHere,
      Function<Handle, List<R>> rowsThere,
      Column<R, String> name,
      Function<String, Values<R>> make,
      BiFunction<Handle, Condition<E>, List<E>> find,
      Function<E, @Nullable Object> key) {

    String link(int one, int other) {
      String tenant = WITH_TENANT.contains(links) ? "tenant_id, " : "";
      String value = tenant.isEmpty() ? "" : "1, ";
      return "INSERT INTO %s (%s%s, %s) VALUES (%s%d, %d)"
          .formatted(links, tenant, here, there, value, one, other);
    }

    String pairs() {
      return "SELECT %s || '-' || %s FROM %s %s ORDER BY %s, %s"
          .formatted(
              here,
              there,
              links,
              WITH_TENANT.contains(links) ? "WHERE tenant_id = 1" : "",
              here,
              there);
    }

    @Override
    public String toString() {
      return what;
    }
  }

  static Stream<End<?, ?>> all() {
    Fetch<Doc> ofDocs = Fetch.where(DocTable.TENANT_ID.eq(1L));
    Fetch<Label> ofLabels = Fetch.where(LabelTable.TENANT_ID.eq(1L));
    Fetch<Team> ofTeams = Fetch.where(TeamTable.TENANT_ID.eq(1L));
    Fetch<Player> ofPlayers = Fetch.where(PlayerTable.TENANT_ID.eq(1L));
    return Stream.of(
        new End<>(
            "Post.tags",
            PostTable.TAGS,
            "post_tag",
            "post_id",
            "tag_id",
            PostTable::all,
            TagTable::all,
            TagTable.NAME,
            n -> TagValues.of(t -> t.name(n)),
            (h, c) -> PostTable.query(h, Fetch.where(c)).list(),
            Post::id),
        new End<>(
            "Tag.posts",
            TagTable.POSTS,
            "post_tag",
            "tag_id",
            "post_id",
            TagTable::all,
            PostTable::all,
            PostTable.TITLE,
            n -> PostValues.of(t -> t.title(n)),
            (h, c) -> TagTable.query(h, Fetch.where(c)).list(),
            Tag::id),
        new End<>(
            "Course.students",
            CourseTable.STUDENTS,
            "enrolment",
            "course_id",
            "student_code",
            CourseTable::all,
            StudentTable::all,
            StudentTable.NAME,
            n -> StudentValues.of(s -> s.code(n).name(n)),
            (h, c) -> CourseTable.query(h, Fetch.where(c)).list(),
            c -> c.id),
        new End<>(
            "Student.courses",
            StudentTable.COURSES,
            "enrolment",
            "student_code",
            "course_id",
            StudentTable::all,
            CourseTable::all,
            CourseTable.TITLE,
            n -> CourseValues.of(c -> c.title(n)),
            (h, c) -> StudentTable.query(h, Fetch.where(c)).list(),
            s -> s.code),
        new End<>(
            "Member.following",
            MemberTable.FOLLOWING,
            "follow",
            "follower_id",
            "followee_id",
            MemberTable::all,
            MemberTable::all,
            MemberTable.NAME,
            n -> MemberValues.of(m -> m.name(n)),
            (h, c) -> MemberTable.query(h, Fetch.where(c)).list(),
            Member::id),
        new End<>(
            "Member.followers",
            MemberTable.FOLLOWERS,
            "follow",
            "followee_id",
            "follower_id",
            MemberTable::all,
            MemberTable::all,
            MemberTable.NAME,
            n -> MemberValues.of(m -> m.name(n)),
            (h, c) -> MemberTable.query(h, Fetch.where(c)).list(),
            Member::id),
        new End<>(
            "Member.blocked",
            MemberTable.BLOCKED,
            "member_block",
            "blocker_id",
            "blocked_id",
            MemberTable::all,
            MemberTable::all,
            MemberTable.NAME,
            n -> MemberValues.of(m -> m.name(n)),
            (h, c) -> MemberTable.query(h, Fetch.where(c)).list(),
            Member::id),
        new End<>(
            "Member.blockers",
            MemberTable.BLOCKERS,
            "member_block",
            "blocked_id",
            "blocker_id",
            MemberTable::all,
            MemberTable::all,
            MemberTable.NAME,
            n -> MemberValues.of(m -> m.name(n)),
            (h, c) -> MemberTable.query(h, Fetch.where(c)).list(),
            Member::id),
        new End<>(
            "Doc.labels",
            DocTable.LABELS,
            "doc_label",
            "doc_id",
            "label_id",
            h -> DocTable.query(h, ofDocs).list(),
            h -> LabelTable.query(h, ofLabels).list(),
            LabelTable.NAME,
            n -> LabelValues.of(l -> l.name(n)),
            (h, c) -> DocTable.query(h, ofDocs.and(c)).list(),
            Doc::id),
        new End<>(
            "Label.docs",
            LabelTable.DOCS,
            "doc_label",
            "label_id",
            "doc_id",
            h -> LabelTable.query(h, ofLabels).list(),
            h -> DocTable.query(h, ofDocs).list(),
            DocTable.TITLE,
            n -> DocValues.of(d -> d.title(n)),
            (h, c) -> LabelTable.query(h, ofLabels.and(c)).list(),
            Label::id),
        new End<>(
            "Doc.hints",
            DocTable.HINTS,
            "doc_hint",
            "doc_id",
            "label_id",
            h -> DocTable.query(h, ofDocs).list(),
            h -> LabelTable.query(h, ofLabels).list(),
            LabelTable.NAME,
            n -> LabelValues.of(l -> l.name(n)),
            (h, c) -> DocTable.query(h, ofDocs.and(c)).list(),
            Doc::id),
        new End<>(
            "Label.hintedDocs",
            LabelTable.HINTED_DOCS,
            "doc_hint",
            "label_id",
            "doc_id",
            h -> LabelTable.query(h, ofLabels).list(),
            h -> DocTable.query(h, ofDocs).list(),
            DocTable.TITLE,
            n -> DocValues.of(d -> d.title(n)),
            (h, c) -> LabelTable.query(h, ofLabels.and(c)).list(),
            Label::id),
        new End<>(
            "Team.players",
            TeamTable.PLAYERS,
            "signing",
            "team_id",
            "player_id",
            h -> TeamTable.query(h, ofTeams).list(),
            h -> PlayerTable.query(h, ofPlayers).list(),
            PlayerTable.NAME,
            n -> PlayerValues.of(x -> x.name(n)),
            (h, c) -> TeamTable.query(h, ofTeams.and(c)).list(),
            x -> x.id),
        new End<>(
            "Player.teams",
            PlayerTable.TEAMS,
            "signing",
            "player_id",
            "team_id",
            h -> PlayerTable.query(h, ofPlayers).list(),
            h -> TeamTable.query(h, ofTeams).list(),
            TeamTable.NAME,
            n -> TeamValues.of(x -> x.name(n)),
            (h, c) -> PlayerTable.query(h, ofPlayers.and(c)).list(),
            x -> x.id),
        new End<>(
            "Team.scouted",
            TeamTable.SCOUTED,
            "scouting",
            "team_id",
            "player_id",
            h -> TeamTable.query(h, ofTeams).list(),
            h -> PlayerTable.query(h, ofPlayers).list(),
            PlayerTable.NAME,
            n -> PlayerValues.of(x -> x.name(n)),
            (h, c) -> TeamTable.query(h, ofTeams.and(c)).list(),
            x -> x.id),
        new End<>(
            "Player.scouts",
            PlayerTable.SCOUTS,
            "scouting",
            "player_id",
            "team_id",
            h -> PlayerTable.query(h, ofPlayers).list(),
            h -> TeamTable.query(h, ofTeams).list(),
            TeamTable.NAME,
            n -> TeamValues.of(x -> x.name(n)),
            (h, c) -> PlayerTable.query(h, ofPlayers.and(c)).list(),
            x -> x.id));
  }
}
