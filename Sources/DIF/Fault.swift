/// A run-time error of a clause (errors.md §4).
package enum Fault: UInt32, CaseIterable, Hashable, Sendable {
  case unknown = 0
  case badAddress, badAlignment, illegalOperation, divideByZero, noScratch, kernelPrivilege, userPrivilege
  case tupleOverflow, badStack, badSize, badIndex, loopLimit
  case library = 1000

  /// The text of the report.
  package var text: String {
    switch self {
    case .unknown: "unknown fault"
    case .badAddress: "invalid address"
    case .badAlignment: "invalid alignment"
    case .illegalOperation: "illegal operation"
    case .divideByZero: "divide-by-zero"
    case .noScratch: "out of scratch space"
    case .kernelPrivilege: "invalid kernel access"
    case .userPrivilege: "invalid user access"
    case .tupleOverflow: "tuple stack overflow"
    case .badStack: "bad stack"
    case .badSize: "invalid size"
    case .badIndex: "index out of bounds"
    case .loopLimit: "loop limit exceeded"
    case .library: "library-level fault"
    }
  }

  /// Whether the report shows the fault's value as an address.
  package var hasAddress: Bool {
    switch self {
    case .badAddress, .badAlignment, .badStack: true
    default: false
    }
  }
}
