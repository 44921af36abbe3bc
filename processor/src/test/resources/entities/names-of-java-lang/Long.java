package clinic;

/** Nor a number. */
class Long {}
