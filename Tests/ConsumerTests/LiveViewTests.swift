import Glibc
import Testing

@testable import Consumer

/// What the live view writes, line by line, on terminals of different sizes.
@Suite struct LiveViewTests {
  private final class Terminal {
    let output: Output
    let view: LiveView
    private let descriptor: CInt

    init(rows: Int = 24, columns: Int = 40) {
      var path = Array("/tmp/vigil-view-XXXXXX".utf8CString)
      descriptor = mkstemp(&path)
      unlink(path)
      output = Output(descriptor: descriptor)
      view = LiveView(output: output) { (rows, columns) }
    }

    deinit { close(descriptor) }

    func print(_ text: String) { output.text.append(text) }

    /// All that was written.
    var written: String {
      output.flush()
      var bytes = [UInt8](repeating: 0, count: 1 << 16)
      let count = pread(descriptor, &bytes, bytes.count, 0)
      return String(decoding: bytes.prefix(max(0, count)), as: UTF8.self)
    }
  }

  private func line(_ keys: String, _ value: Int) -> LiveView.Line {
    let digits = String(value)
    return LiveView.Line(
      keys: Array(keys.utf8), value: Array((String(repeating: " ", count: 17 - digits.count) + digits).utf8))
  }

  @Test func longKeysLeaveRoomForTheirValue() {
    let terminal = Terminal(columns: 20)
    terminal.view.draw([("@", [line("a key that is long", 123), line("short", 4)])], status: "0:01")
    // The last column stays empty.
    #expect(terminal.written == "@\na key that is … 123\nshort             4\n0:01\n")
  }

  struct Key: Sendable {
    var bytes: [UInt8]
    var shown: String
  }

  @Test(arguments: [
    Key(bytes: Array("£ äö".utf8), shown: "£ äö"), Key(bytes: [0x61, 0xFF, 0x9B, 0x32], shown: "a\u{FFFD}\u{FFFD}2"),
    Key(bytes: [0x1B, 0x5B, 0x32, 0x4A, 7, 13, 10, 9, 0x7F], shown: "?[2J?????"),
    Key(bytes: [0xC2, 0x9B, 0x41], shown: "?A"), Key(bytes: Array("\u{202E}x\u{2066}".utf8), shown: "?x?"),
    // Two columns each.
    Key(bytes: Array(String(repeating: "中", count: 30).utf8), shown: String(repeating: "中", count: 19)),
    Key(bytes: Array(String(repeating: "😀", count: 30).utf8), shown: String(repeating: "😀", count: 19)),
  ])
  func keysMoveNoCursor(_ key: Key) {
    let terminal = Terminal()
    terminal.view.draw([("@", [LiveView.Line(keys: key.bytes)])], status: "")
    #expect(terminal.written == "@\n\(key.shown)\n\n")
  }

  /// More than the terminal has rows would scroll, and could not be taken off again.
  @Test(arguments: 1...12) func viewFits(_ rows: Int) {
    let terminal = Terminal(rows: rows)
    let lines = (0..<5).map { line("key", $0) }
    terminal.view.draw([("@a", lines), ("@b", lines), ("@c", lines)], status: "status")
    let height = terminal.written.count { $0 == "\n" }
    #expect(height <= rows - 1)
    #expect(height == rows - 1 || rows % 2 == 1 && rows < 8 || rows == 1)
    #expect(terminal.written.contains("more aggregation") == (2..<8).contains(rows))
  }

  @Test func shortSectionsLeaveTheirRoom() {
    let terminal = Terminal(rows: 12)
    terminal.view.draw([("@a", [line("key", 1)]), ("@b", (0..<20).map { line("key", $0) })], status: "status")
    #expect(terminal.written.count { $0 == "\n" } == 11)
  }

  /// What was printed of a line stays when the view is drawn below it, and goes on when the view is gone.
  @Test func unfinishedLinesGoOn() {
    let terminal = Terminal()
    terminal.print("first\npart ")
    terminal.view.draw([], status: "status")
    terminal.view.erase()
    terminal.print("of a line")
    terminal.view.draw([], status: "status")
    terminal.view.erase()
    terminal.print("\n")
    terminal.view.draw([], status: "status")
    terminal.view.erase()
    #expect(
      terminal.written == """
        first
        part\u{20}
        status
        \u{1B}[2A\r\u{1B}[Jpart of a line
        status
        \u{1B}[2A\r\u{1B}[Jpart of a line
        status
        \u{1B}[1A\r\u{1B}[J
        """)
  }

  @Test(arguments: [("", 1), ("abc", 1), ("abcdefgh", 1), ("abcdefghi", 2), ("\tabc", 2), ("abc\rde", 1), ("中中中中中", 2)])
  func rowsOfLines(_ line: String, _ rows: Int) {
    #expect(TerminalText.rows(Array(line.utf8), columns: 8) == rows)
  }

  @Test func messagesEndUnfinishedLines() {
    let terminal = Terminal()
    terminal.print("part")
    terminal.view.interrupt {}
    terminal.view.draw([], status: "status")
    #expect(terminal.written == "partstatus\n")
  }
}
