package dev.kinship.junit;

import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Fails a test whose limit nobody watches over: it would pass whatever it sends. */
final class AtMostNeedsCount implements AfterTestExecutionCallback {

  private static final ExtensionContext.Namespace NAMESPACE =
      ExtensionContext.Namespace.create(AtMostNeedsCount.class);

  AtMostNeedsCount() {}

  /** Says that somebody does. */
  static void satisfy(ExtensionContext test) {
    test.getStore(NAMESPACE).put("counted", true);
  }

  @Override
  public void afterTestExecution(ExtensionContext test) {
    if (test.getStore(NAMESPACE).get("counted") == null) {
      throw new IllegalStateException(
          "@AtMost needs somebody who counts: register a StatementCount with @RegisterExtension");
    }
  }
}
