package dev.kinship.it.version;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kinship.it.Lab;
import dev.kinship.runtime.error.KinshipException;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A connection that is lost in a write, and a rollback: version and row go together. */
class KillTest {

  @RegisterExtension static final Lab lab = Lab.with(Library.TABLES);

  private static final Shelf SHELF = new Shelf(2L, "new");

  enum Write {
    UPDATE {
      @Override
      void to(Handle h, Box box) {
        box.label = "changed";
        Object unused = BoxTable.update(h, box);
      }
    },
    UPDATE_ALL {
      @Override
      void to(Handle h, Box box) {
        box.label = "changed";
        Object unused = BoxTable.updateAll(h, List.of(box));
      }
    },
    UPSERT {
      @Override
      void to(Handle h, Box box) {
        box.label = "changed";
        Object unused = BoxTable.upsert(h, box);
      }
    },
    UPSERT_ALL {
      @Override
      void to(Handle h, Box box) {
        box.label = "changed";
        Object unused = BoxTable.upsertAll(h, List.of(box));
      }
    },
    SET {
      @Override
      void to(Handle h, Box box) {
        Object unused = box.setShelf(h, SHELF);
      }
    },
    REMOVE {
      @Override
      void to(Handle h, Box box) {
        Object unused = box.removeShelf(h);
      }
    },
    CREATE {
      @Override
      void to(Handle h, Box box) {
        Object unused = box.createShelf(h, s -> s.name("third"));
      }
    },
    SET_BOXES {
      @Override
      void to(Handle h, Box box) {
        Object unused = SHELF.setBoxes(h, box);
      }
    },
    BULK {
      @Override
      void to(Handle h, Box box) {
        Object unused = BoxTable.SHELF.set(h, List.of(box), SHELF);
      }
    },
    BULK_OF_TARGETS {
      @Override
      void to(Handle h, Box box) {
        Object unused = ShelfTable.BOXES.set(h, Map.of(SHELF, List.of(box)));
      }
    };

    abstract void to(Handle h, Box box);
  }

  @BeforeEach
  void rows() {
    lab.sql("INSERT INTO shelf (name) VALUES ('old'), ('new')");
    lab.sql("INSERT INTO box (label, changes, shelf_id) VALUES ('box', 4, 1)");
    lab.sql(
        "CREATE OR REPLACE FUNCTION kill() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN"
            + " PERFORM pg_terminate_backend(pg_backend_pid()); RETURN NULL; END $$");
  }

  private static List<String> boxes() {
    return lab.column(String.class, "SELECT label || shelf_id || ' v' || changes FROM box");
  }

  @ParameterizedTest
  @EnumSource
  void a_connection_that_is_lost(Write write) {
    Box box = BoxTable.find(lab.handle(), 1L).orElseThrow();
    boolean isOfRow = write.name().startsWith("UP");
    String label = isOfRow ? "changed" : "box";
    lab.sql("CREATE TRIGGER kill AFTER UPDATE ON box FOR EACH ROW EXECUTE FUNCTION kill()");
    try {
      assertThatThrownBy(() -> lab.ownJdbi().useHandle(h -> write.to(h, box)))
          .isInstanceOf(KinshipException.class);
    } finally {
      lab.sql("DROP TRIGGER kill ON box");
    }
    assertThat(boxes()).containsExactly("box1 v4");
    assertThat(box.state()).isEqualTo(label + " of 1, 4");
    write.to(lab.handle(), box);
    assertThat(box.seen).isEqualTo(5);
  }

  @ParameterizedTest
  @EnumSource
  void a_rollback(Write write) {
    Box box = BoxTable.find(lab.handle(), 1L).orElseThrow();
    lab.handle()
        .useTransaction(
            h -> {
              write.to(h, box);
              h.rollback();
            });
    assertThat(boxes()).containsExactly("box1 v4");
    Box again = BoxTable.find(lab.handle(), 1L).orElseThrow();
    write.to(lab.handle(), again);
    assertThat(lab.column(Integer.class, "SELECT changes FROM box")).containsExactly(5);
  }
}
