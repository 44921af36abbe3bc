package clinic;

public class LargeRoom extends Room {}
