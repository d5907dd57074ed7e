internal import CSystem
internal import Glibc
internal import Kernel

/// One thread's wait for everything: descriptors, the rings, time.
///
///     watch(fd) { ... }        signals, timers, processes: the handler runs when the descriptor is readable
///     poll     { isBusy }      the rings: called after each wait; pauses grow from 1 ms to `idlePause` while idle
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

  /// The longest pause between two polls, in nanoseconds.
  package var idlePause: UInt64
  /// The longest pause between two beats, in nanoseconds.
  package var beatPause: UInt64 = 1_000_000_000
  /// Reads the rings; whether there was anything.
  package var poll: (() -> Bool)?
  /// Writes the heartbeat and does what is due: monotonic nanoseconds.
  package var beat: ((UInt64) -> Void)?

  private let descriptor: CInt
  private var handlers: [CInt: () -> Void] = [:]
  private var isStopping = false
  private var pause: UInt64 = EventLoop.busyPause

  private static let busyPause: UInt64 = 1_000_000

  /// Makes a loop whose pauses grow up to what a `switchrate` asks for, in nanoseconds.
  ///
  /// With the usual second the loop looks ten times as often: a look costs a few loads, and `exit()` is seen sooner.
  package init(switchRate: UInt64 = 1_000_000_000) throws(Failure) {
    let number = epoll_create1(CInt(EPOLL_CLOEXEC))
    guard number >= 0 else { throw .call("epoll_create1", errno: errno) }
    descriptor = number
    idlePause = Self.idlePause(switchRate: switchRate)
  }

  deinit { close(descriptor) }

  /// The longest pause that a `switchrate` allows, in nanoseconds.
  package static func idlePause(switchRate: UInt64) -> UInt64 {
    max(1_000_000, min(switchRate, 100_000_000), switchRate / 10)
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
    pause = poll() ? Self.busyPause : min(pause &* 2, idlePause)
  }

  private func wait(nanoseconds: UInt64) throws(Failure) {
    var events = [epoll_event](repeating: epoll_event(), count: 16)
    let milliseconds = CInt(clamping: (nanoseconds &+ 999_999) / 1_000_000)
    let count = epoll_wait(descriptor, &events, 16, max(1, milliseconds))
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
