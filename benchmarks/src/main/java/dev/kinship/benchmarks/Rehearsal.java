package dev.kinship.benchmarks;

import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.HandleCallback;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlLogger;
import org.jdbi.v3.core.statement.StatementContext;

/**
 * Checks that all sides send the same texts and answer the same: what is not the same cannot be
 * compared.
 */
final class Rehearsal {

  private final Stock stock = new Stock();
  private final Jdbi jdbi;

  Rehearsal(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  void run() {
    jdbi.useHandle(
        handle -> {
          Stock.make(handle);
          Stock.fill(handle);
        });
    for (Operation operation : Operation.values()) {
      checkAnswers(operation);
      checkTexts(operation);
    }
  }

  private void checkAnswers(Operation operation) {
    List<Object> expected = answers(operation, Side.JDBC);
    for (Side side : Side.values()) {
      List<Object> answers = answers(operation, side);
      if (!answers.equals(expected)) {
        throw new IllegalStateException(
            operation + ": JDBC answers " + expected + ", " + side + " answers " + answers);
      }
    }
  }

  private void checkTexts(Operation operation) {
    List<String> expected = texts(operation, Side.JDBI);
    List<String> texts = texts(operation, Side.KINSHIP);
    if (!texts.equals(expected)) {
      throw new IllegalStateException(
          operation + ": Kinship sends " + texts + ", but is compared with " + expected);
    }
  }

  private List<Object> answers(Operation operation, Side side) {
    return undone(
        handle -> {
          operation.prepare(handle, 0, 2);
          Contender contender = side.on(handle);
          return List.of(operation.run(contender, stock, 0), operation.run(contender, stock, 1));
        });
  }

  private List<String> texts(Operation operation, Side side) {
    return undone(
        handle -> {
          List<String> texts = new ArrayList<>();
          Contender contender = side.on(handle);
          operation.prepare(handle, 0, 1);
          handle.setSqlLogger(
              new SqlLogger() {
                @Override
                public void logBeforeExecution(StatementContext context) {
                  texts.add(context.getRenderedSql());
                }
              });
          operation.run(contender, stock, 0);
          return texts;
        });
  }

  /** Everyone finds the same rows, and is given the same keys for new ones. */
  private <T> T undone(HandleCallback<T, RuntimeException> work) {
    return jdbi.inTransaction(
        handle -> {
          handle.execute("SELECT setval('person_id_seq', 100000), setval('pet_id_seq', 100000)");
          handle.savepoint("before");
          T answer = work.withHandle(handle);
          handle.rollbackToSavepoint("before");
          return answer;
        });
  }
}
