internal import CSystem
internal import Glibc

/// The signals that end tracing, and SIGUSR1, which asks for the aggregations now, as a descriptor to wait on.
///
/// Signals that are ignored stay so (`nohup`). The others are blocked in the calling thread, and so in those that it
/// makes, until `deinit`.
final class SignalWatch {
  /// Readable when a signal came.
  let descriptor: CInt
  private var before = sigset_t()

  init?() {
    var watched = sigset_t()
    sigemptyset(&watched)
    for number in Self.ending + [SIGUSR1] {
      var action: Glibc.sigaction = .init()
      guard sigaction(number, nil, &action) == 0 else { continue }
      if unsafeBitCast(action.__sigaction_handler.sa_handler, to: Int.self) != Self.ignored {
        sigaddset(&watched, number)
      }
    }
    pthread_sigmask(SIG_BLOCK, &watched, &before)
    // A reader that has gone is seen as EPIPE, which ends tracing.
    Glibc.signal(SIGPIPE, SIG_IGN)
    descriptor = signalfd(-1, &watched, CInt(SFD_CLOEXEC | SFD_NONBLOCK))
    if descriptor < 0 {
      pthread_sigmask(SIG_SETMASK, &before, nil)
      return nil
    }
  }

  /// The signals that end a trace.
  static let ending = [SIGINT, SIGTERM, SIGHUP]

  /// SIG_IGN as a number.
  private static let ignored = 1

  /// How many signals that end came since the last call, and whether one asked for the aggregations.
  func take() -> (ends: Int, wantsAggregations: Bool) {
    var result = (ends: 0, wantsAggregations: false)
    var signal = signalfd_siginfo()
    while withUnsafeMutableBytes(of: &signal, { read(descriptor, $0.baseAddress, $0.count) }) > 0 {
      if signal.ssi_signo == UInt32(SIGUSR1) { result.wantsAggregations = true } else { result.ends += 1 }
    }
    return result
  }

  deinit {
    // What came until now was for the trace.
    _ = take()
    close(descriptor)
    pthread_sigmask(SIG_SETMASK, &before, nil)
  }
}
