extension Session {
  /// What `dtrace -V` says: configure scripts look for the first four words.
  public static let version = "Sun D 1.13 (Vigil 0.1.0)"
}
