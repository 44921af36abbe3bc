package dev.kinship.it.links;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kinship.it.Lab;
import dev.kinship.runtime.error.KinshipException;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A connection that is lost in the middle of a write: the links are as before. */
class KillTest {

  @RegisterExtension static final Lab lab = Lab.with(World.TABLES);

  enum Write {
    SET {
      @Override
      void to(Handle handle, Post post) {
        Object unused = post.setTags(handle, tag(3), tag(4));
      }
    },
    ADD {
      @Override
      void to(Handle handle, Post post) {
        Object unused = post.addTags(handle, tag(3), tag(4));
      }
    },
    REMOVE {
      @Override
      void to(Handle handle, Post post) {
        Object unused = post.removeTags(handle, tag(1), tag(2));
      }
    },
    CREATE {
      @Override
      void to(Handle handle, Post post) {
        Object unused = post.createTag(handle, t -> t.name("new"));
      }
    },
    ADD_WITH_VALUES {
      @Override
      void to(Handle handle, Post post) {
        Object unused = post.addTags(handle, List.of(tag(3), tag(4)), link -> link.position(9));
      }
    },
    SET_FROM_THE_OTHER_END {
      @Override
      void to(Handle handle, Post post) {
        Object unused = tag(1).setPosts(handle, new Post(2L, ""), new Post(3L, ""));
      }
    },
    SET_FOR_MANY {
      @Override
      void to(Handle handle, Post post) {
        Object unused = PostTable.TAGS.set(handle, many(post, 1, 3));
      }
    },
    ADD_FOR_MANY {
      @Override
      void to(Handle handle, Post post) {
        Object unused = PostTable.TAGS.add(handle, many(post, 3, 4));
      }
    },
    REMOVE_FOR_MANY {
      @Override
      void to(Handle handle, Post post) {
        Object unused = PostTable.TAGS.remove(handle, many(post, 1, 2));
      }
    };

    private static Map<Post, List<Tag>> many(Post post, long first, long second) {
      return Map.of(post, List.of(tag(first), tag(second)), new Post(2L, ""), List.of(tag(second)));
    }

    abstract void to(Handle handle, Post post);
  }

  private static Tag tag(long id) {
    return new Tag(id, "", false);
  }

  @BeforeEach
  void rows() {
    lab.sql(Ends.ROWS);
    lab.sql("INSERT INTO post_tag VALUES (1, 1, 1), (1, 2, 2)");
    // Whoever writes a link loses its connection when it is half done.
    lab.sql(
        "CREATE OR REPLACE FUNCTION kill() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN"
            + " PERFORM pg_terminate_backend(pg_backend_pid()); RETURN NULL; END $$");
    lab.sql(
        "CREATE TRIGGER kill AFTER INSERT OR DELETE ON post_tag"
            + " FOR EACH ROW EXECUTE FUNCTION kill()");
  }

  @ParameterizedTest
  @EnumSource
  void nothing_is_left_of_a_write_whose_connection_is_lost(Write write) {
    Jdbi jdbi = lab.ownJdbi();
    assertThatThrownBy(() -> jdbi.useHandle(h -> write.to(h, new Post(1L, "one"))))
        .isInstanceOf(KinshipException.class);
    lab.sql("DROP TRIGGER kill ON post_tag");
    assertThat(
            lab.column(String.class, "SELECT tag_id || ':' || position FROM post_tag ORDER BY 1"))
        .isEqualTo(List.of("1:1", "2:2"));
    assertThat(lab.column(Long.class, "SELECT count(*) FROM tag")).containsExactly(4L);
  }
}
