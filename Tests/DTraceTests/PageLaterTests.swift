import BPFBackend
import CTypes
import DIF
import Glibc
import Testing

@testable import DSemantics
@testable import DTrace

/// The page of the language says "not there yet" where, and only where, tracing would be refused.
@Suite(.enabled(if: access("/sys/kernel/btf/vmlinux", R_OK) == 0, "the kernel's types are not readable"))
struct PageLaterTests {
  /// What stands between the parentheses of a call; an aggregation `@a` is there.
  private static let arguments: [String: String] = [
    "trace": "1", "print": "1", "printf": "\"x\"", "printa": "@a", "tracemem": "alloca(8), 8",
    "printm": "8, memref(alloca(8), 8)", "pcap": "alloca(8), 1", "exit": "0", "clear": "@a", "trunc": "@a",
    "normalize": "@a, 2", "denormalize": "@a", "setopt": "\"quiet\"", "sym": "1", "func": "1", "mod": "1", "usym": "1",
    "ufunc": "1", "umod": "1", "uaddr": "1", "system": "\"true\"", "freopen": "\"/dev/null\"", "raise": "1",
    "chill": "1", "speculate": "1", "commit": "1", "discard": "1",
  ]

  /// Whether the back end refuses a program because a part of it comes later.
  private func isLater(_ text: String) throws -> Bool {
    let session = Session()
    session.enable(try session.compile(text))
    do {
      _ = try BPFBackend.compile(
        session.bind(),
        options: BackendOptions(
          cpuCount: 1, bufferSize: 65536, aggregationSize: 65536, dynamicVariableSize: 65536),
        kernel: session.work.types)
      return false
    } catch {
      guard error.message.contains("is not supported yet") else { throw error }
      return true
    }
  }

  private func saysLater(_ name: String, in heading: String) -> Bool? {
    Page.rows(heading, of: PageTests.language).first { Page.names($0, name) }?.contains("not there yet")
  }

  @Test(arguments: ActionRow.table.map(\.name)) func actionComesLaterAsThePageSays(_ name: String) throws {
    // What has arguments is called with some.
    let call = "\(name)(\(Self.arguments[name] ?? ""))"
    #expect(try isLater("BEGIN { @a = count(); } BEGIN { \(call); }") == saysLater(name, in: "## Actions"))
  }

  @Test(arguments: SubroutineRow.table.filter(\.isAvailable).map(\.subroutine))
  func subroutineComesLaterAsThePageSays(_ subroutine: Subroutine) throws {
    let row = try #require(SubroutineRow.byName[subroutine.name])
    let values = row.parameters.prefix(row.required).map { parameter in
      switch parameter {
      case .pointerToStruct(let name): "(struct \(name) *)arg0"
      case .pointerToTypedef(let name): "(\(name) *)arg0"
      case .known(let type): type.isString ? "execname" : type.isInteger ? "1" : "(\(type))alloca(8)"
      }
    }
    let text = "BEGIN { (void)\(subroutine.name)(\(values.joined(separator: ", "))); }"
    #expect(try isLater(text) == saysLater(subroutine.name, in: "## Subroutines"), "\(text)")
  }
}
