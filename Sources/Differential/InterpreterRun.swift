import DIF
import Interpreter

/// The same program on the interpreter, with the same operands at the same addresses.
struct InterpreterRun {
  private var session: InterpretedSession
  private let stringSize: Int
  private var seen = 0

  init(_ bound: BoundProgram) {
    session = InterpretedSession(bound)
    stringSize = bound.program.stringSize
  }

  /// The values of an aggregation, encoded as in the kernel.
  func entries(of aggregation: AggregationID) -> [[UInt8]: [UInt64]] { session.aggregations[aggregation] ?? [:] }

  /// Runs BEGIN and gives its records in order.
  mutating func run(_ operands: Operands, userPage: (address: UInt64, bytes: [UInt8]), scratch: UInt64) -> [[UInt8]] {
    session.machine.scratchBase = scratch
    session.machine.unmapAll()
    session.machine.map(userPage.bytes, at: userPage.address, in: .user)
    for (name, value) in operands.values {
      let size = name.type(stringSize: stringSize).size
      let stored: StoredValue? =
        switch value {
        case .integer(let bits): .integer(bits)
        case .unset: nil
        // A string's value ends before its NUL, other bytes are all there.
        case .bytes(let bytes):
          .bytes(
            name.isText
              ? bytes : bytes + [UInt8](repeating: 0, count: max(0, size - bytes.count)))
        }
      session.machine.setVariable(VariableKey(.global, name.id), to: stored)
    }
    session.fire(.begin)
    let records = Array(session.records[seen...])
    seen = session.records.count
    return records
  }
}
