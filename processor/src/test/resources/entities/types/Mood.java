package clinic;

public enum Mood {
  GOOD,
  BAD
}
