package clinic;

enum Mood {
  GOOD
}
