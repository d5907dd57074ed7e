import Glibc
import Kernel
import Testing

@testable import Consumer

struct LoopTests {
  private func pipe() -> (read: CInt, write: CInt) {
    var ends: [CInt] = [0, 0]
    #expect(Glibc.pipe(&ends) == 0)
    return (ends[0], ends[1])
  }

  @Test func aReadableDescriptorCallsItsHandler() throws {
    let loop = try EventLoop()
    let ends = pipe()
    defer {
      close(ends.read)
      close(ends.write)
    }
    var calls = 0
    try loop.watch(ends.read) {
      var byte: UInt8 = 0
      read(ends.read, &byte, 1)
      calls += 1
      if byte == 2 { loop.stop() }
    }
    let bytes: [UInt8] = [1, 2]
    write(ends.write, bytes, 2)
    try loop.run()
    #expect(calls == 2)
  }

  @Test func aHandlerMayUnwatchItself() throws {
    let loop = try EventLoop()
    let ends = pipe()
    let other = pipe()
    defer { for end in [ends.read, ends.write, other.read, other.write] { close(end) } }
    var calls = 0
    // Never read: would be called forever.
    try loop.watch(ends.read) {
      calls += 1
      loop.unwatch(ends.read)
      write(other.write, [UInt8(1)], 1)
    }
    try loop.watch(other.read) { loop.stop() }
    write(ends.write, [UInt8(1)], 1)
    try loop.run()
    #expect(calls == 1)
    loop.unwatch(ends.read)
  }

  @Test func theClosedEndOfAPipeIsAnEvent() throws {
    let loop = try EventLoop()
    let ends = pipe()
    defer { close(ends.read) }
    try loop.watch(ends.read) { loop.stop() }
    close(ends.write)
    try loop.run()
  }

  @Test func pollsAndBeatsGoOnUntilOneStops() throws {
    let loop = try EventLoop()
    var beats: [UInt64] = []
    var polls = 0
    loop.beat = { beats.append($0) }
    loop.poll = {
      polls += 1
      if polls == 4 { loop.stop() }
      return polls < 3 ? .tooMuch : .nothing
    }
    try loop.run()
    #expect(polls == 4)
    #expect(beats.count == 4 && beats == beats.sorted())
    #expect(beats.first ?? 0 > 0)
  }

  /// A buffer that is nearly full is read again at once, one with little in it as rarely as an empty one.
  @Test func pausesFollowTheLoad() throws {
    func polls(_ load: EventLoop.Load) throws -> Int {
      let loop = try EventLoop()
      let end = monotonicNow() + 200_000_000
      var polls = 0
      loop.poll = {
        polls += 1
        if monotonicNow() > end { loop.stop() }
        return load
      }
      try loop.run()
      return polls
    }
    #expect(EventLoop.Load(share: 0.01) == .little)
    #expect(EventLoop.Load(share: 0.1) == .much)
    #expect(EventLoop.Load(share: 0.9) == .tooMuch)
    let (little, much, tooMuch) = (try polls(.little), try polls(.much), try polls(.tooMuch))
    #expect(little < 60 && much <= 202 && much > little && tooMuch > 202, "\(little) \(much) \(tooMuch)")
  }

  @Test func stoppingInABeatPreventsThePoll() throws {
    let loop = try EventLoop()
    var polls = 0
    loop.beat = { _ in loop.stop() }
    loop.poll = {
      polls += 1
      return .much
    }
    try loop.run()
    #expect(polls == 0)
  }

  /// switchrate and the longest pause, in nanoseconds.
  @Test(
    arguments: [
      (0, 1_000_000), (5_000_000, 5_000_000), (1_000_000_000, 10_000_000), (60_000_000_000, 600_000_000),
    ] as [(UInt64, UInt64)])
  func pausesGrowWithTheSwitchRate(_ row: (rate: UInt64, pause: UInt64)) {
    #expect(EventLoop.idlePause(switchRate: row.rate) == row.pause)
  }

  @Test func anUnusableDescriptorIsAnError() throws {
    let loop = try EventLoop()
    #expect(throws: EventLoop.Failure.call("epoll_ctl", errno: EBADF)) { try loop.watch(-1) {} }
  }
}

struct OutputTests {
  @Test func aClosedPipeIsATypedError() throws {
    signal(SIGPIPE, SIG_IGN)
    var ends: [CInt] = [0, 0]
    try #require(pipe(&ends) == 0)
    close(ends[0])
    defer { close(ends[1]) }
    let output = Output(descriptor: ends[1])
    output.text.append("text")
    output.flush()
    #expect(output.error == .closed)
    output.text.append("more")
    output.flush()
    #expect(output.text.count == 0)
  }

  @Test func aFullDiskIsATypedError() throws {
    let output = try Output(appendingTo: "/dev/full")
    output.text.append("text")
    output.flush()
    #expect(output.error == .failed(attempt: "failed to write to /dev/full", errno: ENOSPC))
  }

  @Test func aFileThatCannotBeOpenedSaysWhy() {
    #expect(throws: OutputError.failed(attempt: "failed to open /nonexistent/file", errno: ENOENT)) {
      _ = try Output(appendingTo: "/nonexistent/file")
    }
  }

  @Test func filesAreAppendedTo() throws {
    var path = Array("/tmp/vigil-output-XXXXXX".utf8CString)
    let descriptor = mkstemp(&path)
    defer {
      close(descriptor)
      unlink(path)
    }
    let name = String(decoding: path.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    write(descriptor, "before\n", 7)
    do {
      let output = try Output(appendingTo: name)
      // More than one piece; the rest is written when the object goes.
      for _ in 0..<20_000 {
        output.text.append("0123456789")
        output.drainIfLarge()
      }
      #expect(output.text.count < 100_000)
    }
    var status = stat()
    fstat(descriptor, &status)
    #expect(status.st_size == 200_007)
  }
}
