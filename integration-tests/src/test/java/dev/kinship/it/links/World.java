package dev.kinship.it.links;

/** The tables of these tests. */
final class World {

  static final String TABLES =
      """
      CREATE TABLE post (id bigserial PRIMARY KEY, title text NOT NULL);
      CREATE TABLE tag (id bigserial PRIMARY KEY, name text NOT NULL,
        retired boolean NOT NULL DEFAULT false);
      CREATE TABLE post_tag (post_id bigint NOT NULL REFERENCES post ON DELETE CASCADE,
        tag_id bigint NOT NULL REFERENCES tag, position int NOT NULL DEFAULT 7,
        PRIMARY KEY (post_id, tag_id));
      CREATE INDEX ON post_tag (tag_id);
      CREATE TABLE course (id bigserial PRIMARY KEY, title text NOT NULL);
      CREATE TABLE student (code text PRIMARY KEY, name text NOT NULL DEFAULT '');
      CREATE TABLE enrolment (course_id bigint REFERENCES course,
        student_code text REFERENCES student, since date NOT NULL DEFAULT '2000-01-01',
        PRIMARY KEY (course_id, student_code));
      CREATE TABLE member (id bigserial PRIMARY KEY, name text NOT NULL);
      CREATE TABLE follow (id bigserial PRIMARY KEY,
        follower_id bigint NOT NULL REFERENCES member,
        followee_id bigint NOT NULL REFERENCES member, UNIQUE (follower_id, followee_id));
      CREATE TABLE member_block (blocker_id bigint NOT NULL REFERENCES member,
        blocked_id bigint NOT NULL REFERENCES member, PRIMARY KEY (blocker_id, blocked_id));
      CREATE TABLE doc (tenant_id bigint, id bigserial, title text NOT NULL,
        PRIMARY KEY (tenant_id, id));
      CREATE TABLE label (tenant_id bigint, id bigserial, name text NOT NULL,
        PRIMARY KEY (tenant_id, id));
      CREATE TABLE doc_label (tenant_id bigint, doc_id bigint, label_id bigint,
        PRIMARY KEY (tenant_id, doc_id, label_id),
        FOREIGN KEY (tenant_id, doc_id) REFERENCES doc,
        FOREIGN KEY (tenant_id, label_id) REFERENCES label);
      CREATE TABLE doc_hint (tenant_id bigint, doc_id bigint, label_id bigint,
        PRIMARY KEY (tenant_id, doc_id, label_id),
        FOREIGN KEY (tenant_id, doc_id) REFERENCES doc,
        FOREIGN KEY (tenant_id, label_id) REFERENCES label);
      CREATE TABLE team (tenant_id bigint, id bigserial, name text NOT NULL,
        PRIMARY KEY (tenant_id, id));
      CREATE TABLE player (tenant_id bigint, id bigserial, name text NOT NULL,
        PRIMARY KEY (tenant_id, id));
      CREATE TABLE signing (tenant_id bigint, team_id bigint, player_id bigint,
        shirt int NOT NULL DEFAULT 10,
        PRIMARY KEY (tenant_id, team_id, player_id),
        FOREIGN KEY (tenant_id, team_id) REFERENCES team,
        FOREIGN KEY (tenant_id, player_id) REFERENCES player);
      CREATE TABLE scouting (tenant_id bigint, team_id bigint, player_id bigint,
        PRIMARY KEY (tenant_id, team_id, player_id),
        FOREIGN KEY (tenant_id, team_id) REFERENCES team,
        FOREIGN KEY (tenant_id, player_id) REFERENCES player)\
      """;

  private World() {}
}
