package clinic;

/** How it feels. */
public enum Mood {
  /** Well. */
  GLAD,
  /** Not so well. */
  SAD
}
