/// Why an object is refused (dif.md §4), with the words of the standard messages.
package enum VerificationProblem: Hashable, Sendable, CustomStringConvertible {
  case invalidRegister(UInt8)
  case writesZeroRegister
  case nonZeroReservedBits
  case writesZeroAddress
  case invalidBranchTarget(Int)
  case backwardBranch(Int)
  case invalidInteger(Int)
  case invalidString(Int)
  case invalidArray(Int)
  case invalidVariable(Int)
  case invalidSubroutine(Int)
  case invalidReferenceType(UInt8)
  case invalidValueType(UInt8)
  case invalidOpcode(UInt8)
  case missingReturn
  case badReturnSize
  case unrecognizedVariableScope(UInt8)
  case unrecognizedVariableKind(UInt8)
  case variableIDLimit(UInt32)
  case zeroSizedVariable
  case oversizedStatic
  case changedKind(VariableID)
  case changedTypeFlags(VariableID)
  case changedTypeSize(VariableID)
  /// A loop or branch says that more actions form its body than follow.
  case badBody(Int)
  /// An action that a loop may not hold.
  case notInLoop(ActionKind)
  /// More iterations than a loop may have.
  case loopLimit(UInt64)
  /// Loops within each other deeper than the kernel can call.
  case loopDepth(Int)
  /// Instructions and tables of more than 256 KiB.
  case tooLarge(Int)

  /// The standard text.
  package var description: String {
    switch self {
    case .invalidRegister(let number): "invalid register \(number)"
    case .writesZeroRegister: "cannot write to %r0"
    case .nonZeroReservedBits: "non-zero reserved bits"
    case .writesZeroAddress: "cannot write to 0 address"
    case .invalidBranchTarget(let target): "invalid branch target \(target)"
    case .backwardBranch(let target): "backward branch to \(target)"
    case .invalidInteger(let index): "invalid integer ref \(index)"
    case .invalidString(let index): "invalid string ref \(index)"
    case .invalidArray(let id): "invalid array \(id)"
    case .invalidVariable(let id): "invalid variable \(id)"
    case .invalidSubroutine(let number): "invalid subr \(number)"
    case .invalidReferenceType(let type): "invalid ref type \(type)"
    case .invalidValueType(let type): "invalid val type \(type)"
    case .invalidOpcode(let number): "invalid opcode \(number)"
    case .missingReturn: "expected 'ret' as last DIF instruction"
    case .badReturnSize: "bad return size"
    case .unrecognizedVariableScope(let scope): "unrecognized variable scope \(scope)"
    case .unrecognizedVariableKind(let kind): "unrecognized variable type \(kind)"
    case .variableIDLimit(let id): "\(id) exceeds variable id limit"
    case .zeroSizedVariable: "zero-sized variable"
    case .oversizedStatic: "oversized by-ref static"
    case .changedKind(let id): "\(id.rawValue) changed variable kind"
    case .changedTypeFlags(let id): "\(id.rawValue) changed variable type flags"
    case .changedTypeSize(let id): "\(id.rawValue) changed variable type size"
    case .badBody(let count): "invalid body of \(count) actions"
    case .notInLoop(let kind): "action \(kind.rawValue) in loop"
    case .loopLimit(let limit): "invalid loop limit \(limit)"
    case .loopDepth(let depth): "\(depth) nested loops"
    case .tooLarge(let size): "DIF object of \(size) bytes exceeds 262144"
    }
  }
}

/// The refusal of an object.
package struct VerificationError: Error, Hashable, Sendable, CustomStringConvertible {
  package var problem: VerificationProblem
  /// Index of the instruction; for problems of a table the index of its row; nil for the object as a whole.
  package var place: Int?
  /// Index of the object among those of its program (`Program.difos`), or of the clause whose actions are wrong.
  package var object: Int?

  package init(_ problem: VerificationProblem, at place: Int? = nil, object: Int? = nil) {
    self.problem = problem
    self.place = place
    self.object = object
  }

  package var description: String { problem.description }
}
