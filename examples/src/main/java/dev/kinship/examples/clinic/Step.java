package dev.kinship.examples.clinic;

import dev.kinship.testkit.Traffic;

/**
 * One call, or a loop of them, that was shown.
 *
 * @param call the call as it is printed
 * @param kind what kind of call it was
 * @param traffic what went over the wire for it
 */
record Step(String call, Kind kind, Traffic traffic) {

  enum Kind {
    /** It did what it was asked for. */
    DONE,
    /** It threw, as was expected of it. */
    REFUSED,
    /** Many calls, of which most sent nothing. */
    LOOP
  }

  boolean done() {
    return kind == Kind.DONE;
  }
}
