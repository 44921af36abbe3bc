package dev.kinship.examples.clinic;

import dev.kinship.testkit.Traffic;

/**
 * One call that was shown.
 *
 * @param call the call as it is printed
 * @param done whether it did what it was asked for; otherwise it threw, as was expected of it
 * @param traffic what went over the wire for it
 */
record Step(String call, boolean done, Traffic traffic) {}
