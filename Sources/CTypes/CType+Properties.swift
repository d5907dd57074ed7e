/// What a type is, seen through its typedefs.
extension CType {
  /// The integer type behind typedefs; an enumeration counts as `int`.
  package var integer: IntegerType? {
    switch resolved {
    case .integer(let type): type
    case .enumeration(let type): type.integer
    default: nil
    }
  }

  package var isInteger: Bool { integer != nil }
  package var isString: Bool { resolved == .string }
  package var isVoid: Bool { resolved == .void }
  package var isDynamic: Bool { resolved == .dynamic }

  /// The type that a pointer points to.
  package var pointee: CType? {
    if case .pointer(let target, _, _) = resolved { target } else { nil }
  }

  /// Whether the type is a pointer or an array, which decays to one.
  package var isPointerLike: Bool {
    switch resolved {
    case .pointer, .array: true
    default: false
    }
  }

  /// The type of what a pointer points to or an array holds.
  package var element: CType? {
    switch resolved {
    case .pointer(let target, _, _): target
    case .array(let content, _): content
    default: nil
    }
  }

  /// Whether the pointer leads into user space.
  package var isUserlandPointer: Bool {
    if case .pointer(_, let isUserland, _) = resolved { isUserland } else { false }
  }

  /// A pointer to another type, in the same address space and of the same size; of an array the kernel's.
  package func pointing(to target: CType) -> CType {
    guard case .pointer(_, let isUserland, let size) = resolved else { return .pointer(to: target, isUserland: false) }
    return .pointer(to: target, isUserland: isUserland, size: size)
  }

  package var isFloating: Bool { if case .floating = resolved { true } else { false } }

  package var isAggregate: Bool {
    if case .aggregate = resolved { true } else { false }
  }

  package var isArray: Bool { if case .array = resolved { true } else { false } }

  /// The struct or union behind typedefs.
  package var aggregate: AggregateType? { if case .aggregate(let type) = resolved { type } else { nil } }

  /// The enumeration behind typedefs.
  package var enumeration: EnumerationType? { if case .enumeration(let type) = resolved { type } else { nil } }

  package var isFunction: Bool { if case .function = resolved { true } else { false } }

  /// Integers and pointers: what a register holds and a condition tests.
  package var isScalar: Bool {
    if isInteger { return true }
    if case .pointer = resolved { return true }
    return false
  }

  /// Whether a value of the type is handed on by the address of its bytes.
  package var isByReference: Bool {
    switch resolved {
    case .string, .array, .aggregate, .floating: true
    default: false
    }
  }

  package var isSigned: Bool { integer?.isSigned ?? false }

  /// Bytes of a value; 0 where no definition or no size exists.
  ///
  /// The size of a `string` is the option `strsize`.
  package func size(stringSize: Int) -> Int {
    switch resolved {
    case .integer(let type): type.size
    case .floating(let size): size
    case .string: stringSize
    case .pointer(_, _, let size): size
    case .array(let content, let count):
      content.size(stringSize: stringSize).multipliedReportingOverflow(by: max(0, count)).partialValue
    case .enumeration(let type): type.size
    case .aggregate(let type): type.size
    case .symbolAddress: 8
    case .userSymbolAddress: 16
    case .void, .function, .stack, .dynamic, .typedef: 0
    }
  }
}

extension CType: CustomStringConvertible {
  /// The name as messages show it: `int *`, `char [64]`, `userland char *`.
  public var description: String {
    switch self {
    case .void: "void"
    case .integer(let type): type.name
    case .floating(let size): size == 4 ? "float" : size == 8 ? "double" : "long double"
    case .string: "string"
    case .pointer(let target, let isUserland, _): (isUserland ? "userland " : "") + CType.pointerName(target)
    case .array(let content, let count): CType.arrayName(content, "[\(count)]")
    case .function(let type): "\(type.result) ()"
    case .aggregate(let type): type.name
    case .enumeration(let type): type.name
    case .typedef(let name, _): name
    case .stack: "stack"
    case .symbolAddress: "_symaddr"
    case .userSymbolAddress: "_usymaddr"
    case .dynamic: "<DYN>"
    }
  }

  private static func pointerName(_ target: CType) -> String {
    switch target {
    case .pointer: "\(target)*"
    case .array(let content, let count): "\(content) (*)[\(count)]"
    case .function(let type): "\(type.result) (*)()"
    default: "\(target) *"
    }
  }

  private static func arrayName(_ content: CType, _ suffix: String) -> String {
    if case .array(let inner, let count) = content { return arrayName(inner, "\(suffix)[\(count)]") }
    return "\(content) \(suffix)"
  }
}
