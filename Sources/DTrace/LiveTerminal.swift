internal import CSystem
internal import Consumer
internal import Glibc
internal import Kernel

/// When the live view is drawn, and what its status line says.
final class LiveTerminal {
  let view: LiveView
  /// Losses so far.
  var drops: UInt64 = 0
  private let rate: UInt64
  private let start = monotonicNow()
  private var next: UInt64 = 0
  private var last: (runs: UInt64, time: UInt64)?
  /// Open while the kernel counts runs; nil if it does not let us.
  private let statistics: FileDescriptor?

  /// Nil unless it was asked for, the output is text, and a terminal that can move its cursor.
  init?(_ descriptor: Int32, _ output: Output, _ options: Options) {
    let terminal = getenv("TERM").map { String(cString: $0) } ?? "dumb"
    guard options.liveRate > 0, !options.isStructured, terminal != "dumb", isatty(descriptor) == 1 else { return nil }
    rate = options.liveRate
    view = LiveView(output: output) { Self.size(of: descriptor) }
    view.hasColor = options.colorsLiveView
    // Without the right to it the rate is left out.
    statistics = try? LoadedProgram.enableStatistics()
  }

  private static func size(of descriptor: Int32) -> (rows: Int, columns: Int) {
    var size = winsize()
    let result = withUnsafeMutablePointer(to: &size) {
      LiveSystem().call(.ioctl(descriptor, request: UInt(TIOCGWINSZ), argument: UInt(bitPattern: $0)))
    }
    guard result >= 0, size.ws_row > 0, size.ws_col > 0 else { return (24, 80) }
    return (Int(size.ws_row), Int(size.ws_col))
  }

  /// Makes the next `refresh` draw, whatever the rate.
  func drawSoon() { next = 0 }

  func refresh(_ consumer: TextConsumer, _ tracing: Tracing, now: UInt64) {
    guard now >= next else { return }
    next = now &+ rate
    consumer.draw(view, status: status(tracing, now: now))
  }

  private func status(_ tracing: Tracing, now: UInt64) -> String {
    let seconds = (now &- start) / 1_000_000_000
    let rest = seconds % 60
    var text = "\(seconds / 60):\(rest < 10 ? "0" : "")\(rest)"
    // Of a program that runs the numbers can be read whenever; without them the rate is left out.
    if statistics != nil, let runs = try? tracing.runs() {
      if let last, now > last.time {
        let elapsed = Double(now &- last.time) / 1e9
        text += "  \(Int(Double(runs &- last.runs) / elapsed)) firings/s"
      }
      last = (runs, now)
    }
    return text + "  \(drops) drop\(drops == 1 ? "" : "s")"
  }
}
