package clinic;

/** No annotation: the package has a word of its own. */
class Deprecated {}
