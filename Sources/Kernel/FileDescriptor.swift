/// A descriptor with one owner, closed at the end of its life.
///
/// All that we put into the kernel hangs on descriptors and nothing else, so that a killed tracer leaves nothing.
package struct FileDescriptor: ~Copyable, Sendable {
  /// The number; valid while the owner lives.
  package let number: CInt
  private let system: any System

  /// Takes over a descriptor.
  package init(owning number: CInt, system: any System) {
    self.number = number
    self.system = system
  }

  deinit {
    // Closing may report an earlier write error, which none of our descriptors has.
    _ = system.call(.close(number))
  }
}
