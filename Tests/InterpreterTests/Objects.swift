import DIF
import Interpreter

/// The value or the fault of an object, flattened for tables.
enum Outcome: Hashable, Sendable, CustomStringConvertible {
  case value(UInt64)
  case string(String)
  /// What is left of a string that was cut.
  case cut(String)
  case null
  case fault(Fault, Int, UInt64)

  var description: String {
    switch self {
    case .value(let bits): "0x\(String(bits, radix: 16))"
    case .string(let text): "\"\(text)\""
    case .cut(let text): "\"\(text)\" (cut)"
    case .null: "NULL"
    case .fault(let fault, let offset, let address):
      "\(fault.text) at \(offset) (0x\(String(address, radix: 16)))"
    }
  }
}

/// An argument of a subroutine: a string that lies in kernel memory, or a number.
enum Operand: Sendable {
  case text([UInt8])
  case number(UInt64)

  static func string(_ text: String) -> Operand { .text(Array(text.utf8)) }
  static func integer(_ value: Int64) -> Operand { .number(UInt64(bitPattern: value)) }
}

let kernelBase: UInt64 = 0xFFFF_8880_0000_0000
let userBase: UInt64 = 0x7F00_0000_0000

/// Runs a subroutine on operands that lie in memory, each string in pages of its own, 4 KiB apart.
func call(
  _ subroutine: Subroutine, _ operands: [Operand], stringSize: Int = 256, returns type: DIFType = .integer(8)
) -> Outcome {
  var machine = SimulatedMachine(stringSize: stringSize)
  var difo = DIFO([])
  for (index, operand) in operands.enumerated() {
    switch operand {
    case .number(let value): difo.integers.append(value)
    case .text(let bytes):
      let address = kernelBase + UInt64(4096 * index)
      machine.map(bytes + [0], at: address, in: .kernel)
      difo.integers.append(address)
    }
    difo.instructions.append(Instruction(.setx, index: index, rd: 1))
    if case .text = operand {
      difo.instructions.append(Instruction(push: .pushtr, type: .string, rs: 1))
    } else {
      difo.instructions.append(Instruction(push: .pushtv, type: .ctf, rs: 1))
    }
  }
  difo.instructions += [
    Instruction(.call, index: Int(subroutine.rawValue), rd: 1), Instruction(.flushts), Instruction(.ret, rd: 1),
  ]
  difo.returnType = type
  return outcome(difo, &machine)
}

/// Runs an object; a by-reference result is read.
func outcome(_ difo: DIFO, _ machine: inout SimulatedMachine) -> Outcome {
  switch Interpreter.run(difo, on: &machine) {
  case .failure(let report): return .fault(report.fault, report.offset, report.address)
  case .success(let value):
    guard difo.returnType.isByReference else { return .value(value.bits) }
    if value.bits == 0, value.null == .notFound { return .null }
    do throws(MachineFault) {
      let text = try Interpreter.text(of: value, type: difo.returnType, on: machine)
      let shown = String(decoding: text.bytes, as: UTF8.self)
      return text.isCut ? .cut(shown) : .string(shown)
    } catch {
      return .fault(error.fault, -1, error.value)
    }
  }
}
