internal import CSystem
internal import Glibc
internal import Kernel

/// One thread's wait for everything: descriptors, the rings, time.
///
///     watch(fd) { ... }        signals, timers, processes: the handler runs when the descriptor is readable
///     poll     { Load }        the rings: called after each wait; how full they were decides how long the next one is
///     beat     { now }         called at least each `beatPause`, and before each poll
///
/// Handlers and hooks run on the thread that called `run`; they may watch, unwatch and stop.
package final class EventLoop {
  /// Why a loop ended.
  package enum Failure: Error, Hashable, Sendable {
    /// A call of ours failed: its name and errno.
    case call(String, errno: CInt)

    /// One line for the user.
    package var message: String {
      switch self {
      case .call(let name, let number):
        "waiting for events: \(strerror(number).map { String(cString: $0) } ?? "error \(number)") (\(name))"
      }
    }
  }

  /// What a poll found.
  package enum Load: Hashable, Sendable {
    case nothing
    /// The fuller a ring was, the sooner it must be read again.
    case little, much, tooMuch

    /// How much of the fullest ring was taken, from 0 to 1, if there was anything.
    package init(share: Double) { self = share < 0.05 ? .little : share < 0.2 ? .much : .tooMuch }
  }

  /// The longest pause between two polls, in nanoseconds.
  package var idlePause: UInt64
  /// The longest pause between two beats, in nanoseconds.
  package var beatPause: UInt64 = 1_000_000_000
  /// Reads the rings.
  package var poll: (() -> Load)?
  /// Writes the heartbeat and does what is due: monotonic nanoseconds.
  package var beat: ((UInt64) -> Void)?

  private let descriptor: CInt
  private var handlers: [CInt: () -> Void] = [:]
  private var isStopping = false
  private var pause: UInt64 = EventLoop.busyPause

  private static let busyPause: UInt64 = 1_000_000

  /// Makes a loop whose pauses grow up to what a `switchrate` asks for, in nanoseconds.
  ///
  /// With the usual second the loop looks a hundred times as often: a look costs microseconds, `exit()` is seen sooner, and
  /// what begins suddenly, at any rate, does not fill a buffer of the usual size before it is seen.
  package init(switchRate: UInt64 = 1_000_000_000) throws(Failure) {
    let number = epoll_create1(CInt(EPOLL_CLOEXEC))
    guard number >= 0 else { throw .call("epoll_create1", errno: errno) }
    descriptor = number
    idlePause = Self.idlePause(switchRate: switchRate)
  }

  deinit { close(descriptor) }

  /// The longest pause that a `switchrate` allows, in nanoseconds.
  package static func idlePause(switchRate: UInt64) -> UInt64 {
    max(1_000_000, min(switchRate, 10_000_000), switchRate / 100)
  }

  /// Calls `handler` whenever a descriptor, which stays its owner's, is readable or its other end is gone.
  package func watch(_ watched: CInt, _ handler: @escaping () -> Void) throws(Failure) {
    var event = epoll_event()
    event.events = EPOLLIN.rawValue
    event.data.fd = watched
    guard epoll_ctl(descriptor, EPOLL_CTL_ADD, watched, &event) == 0 else { throw .call("epoll_ctl", errno: errno) }
    handlers[watched] = handler
  }

  /// Stops watching a descriptor; nothing happens if it is not watched.
  package func unwatch(_ watched: CInt) {
    guard handlers.removeValue(forKey: watched) != nil else { return }
    var event = epoll_event()
    // The owner may have closed it already.
    _ = epoll_ctl(descriptor, EPOLL_CTL_DEL, watched, &event)
  }

  /// Makes `run` return after the present handler or hook.
  package func stop() { isStopping = true }

  /// Waits and calls, until `stop`.
  package func run() throws(Failure) {
    isStopping = false
    pause = Self.busyPause
    while !isStopping {
      turn()
      if isStopping { break }
      try wait(nanoseconds: min(pause, beatPause))
    }
  }

  /// One beat, one poll; sets the next pause.
  private func turn() {
    beat?(monotonicNow())
    guard !isStopping, let poll else { return pause = idlePause }
    switch poll() {
    case .nothing: pause = min(max(pause, Self.busyPause) &* 2, idlePause)
    case .little: pause = min(pause &+ Self.busyPause, idlePause)
    case .much: pause = Self.busyPause
    case .tooMuch: pause = 0
    }
  }

  private func wait(nanoseconds: UInt64) throws(Failure) {
    var events = [epoll_event](repeating: epoll_event(), count: 16)
    let milliseconds = CInt(clamping: (nanoseconds &+ 999_999) / 1_000_000)
    let count = epoll_wait(descriptor, &events, 16, milliseconds)
    if count < 0 {
      if errno == EINTR { return }
      throw .call("epoll_wait", errno: errno)
    }
    if count > 0 { pause = Self.busyPause }
    for event in events.prefix(Int(count)) {
      // An earlier handler may have removed this one.
      handlers[event.data.fd]?()
      if isStopping { return }
    }
  }
}
