extension Session {
  /// What `dtrace -V` says: configure scripts look for the first four words.
  public static let version = "Sun D 1.13 (Vigil \(productVersion))"
  /// The release, as machine-readable output names it.
  public static let productVersion = "0.1.0"
}
