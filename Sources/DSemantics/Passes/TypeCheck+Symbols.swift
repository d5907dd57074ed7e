import CTypes
import DIF
import DSyntax
import Diagnostics

/// The kernel's symbols and enumerators (d-language.md §6).
extension TypeCheck {
  /// `` `sym ``, ``mod`sym``: the value of a variable, the address of a function, an enumerator's number.
  func external(_ name: Identifier, _ scope: (module: String, symbol: String), at range: SourceRange)
    throws(Diagnostic) -> TypedExpression
  {
    if scope.module.hasSuffix("`") { throw .notYet("the user symbol \(name.name)", at: range) }
    let module = scope.module.isEmpty ? nil : scope.module
    guard let symbol = environment.symbols.symbol(scope.symbol, module: module) else {
      if let constant = kernelEnumerator(scope.symbol, module: module, at: range) { return constant }
      throw unresolved(name, scope.symbol, module: module, at: range)
    }
    let model = model(at: range)
    if model.isNarrow { throw .foreignSymbol(scope.symbol, of: symbol.module, in: model, at: range) }
    if symbol.kind == .function {
      let type = environment.types.function(scope.symbol, module: symbol.module) ?? FunctionType(returns: .void)
      return TypedExpression(.symbol(symbol.address), .pointer(to: .function(type), isUserland: false), range)
    }
    guard let type = type(ofVariable: scope.symbol, module: symbol.module, spelling: name.name) else {
      throw .untypedSymbol(name.name, at: range)
    }
    let pointer = CType.pointer(to: type, isUserland: false)
    var place = TypedExpression(.symbol(symbol.address), pointer, range)
    if symbol.isPerCPU {
      guard let base = environment.symbols.symbol("__per_cpu_offset", module: nil) else {
        throw unresolved(name, scope.symbol, module: module, at: range)
      }
      place = TypedExpression(.arithmetic(.add, place, perCPUBase(base.address, range)), pointer, range)
    }
    return lying(at: place, type, range)
  }

  /// `__per_cpu_offset[cpu]`.
  private func perCPUBase(_ table: UInt64, _ range: SourceRange) -> TypedExpression {
    let pointer = CType.pointer(to: .unsignedLong, isUserland: false)
    let number = TypedExpression(.builtin(.cpu), BuiltinVariableRow.byName["cpu"]?.type ?? .int, range)
    let shift = TypedExpression(.integer(3), .int, range)
    let distance = TypedExpression(.arithmetic(.shiftLeft, number, shift), .unsignedLong, range)
    let place = TypedExpression(
      .arithmetic(.add, TypedExpression(.symbol(table), pointer, range), distance), pointer, range)
    return TypedExpression(.dereference(place), .unsignedLong, range)
  }

  /// The type of a variable: BTF's, the one of our table, the script's own declaration.
  private func type(ofVariable name: String, module: String, spelling: String) -> CType? {
    if let known = environment.types.variable(name, module: module) { return known }
    if module == "vmlinux", let row = KernelVariableRow.byName[name], let known = type(of: row.shape) { return known }
    return symbols.externals[spelling] ?? symbols.externals["`\(name)"]
  }

  private func type(of shape: KernelVariableRow.Shape) -> CType? {
    switch shape {
    case .plain(let type): type
    case .array(let element, let count): .array(of: element, count: count)
    case .structure(let tag): environment.types.type(.structure, tag, module: nil)
    case .enumeration(let tag): environment.types.type(.enumeration, tag, module: nil)
    case .typedef(let name): environment.types.type(.typedef, name, module: nil)
    }
  }

  /// An enumerator of the kernel as a constant: int, or wider where the value needs it.
  func kernelEnumerator(_ name: String, module: String?, at range: SourceRange) -> TypedExpression? {
    guard let found = environment.types.enumerator(name, module: module) else { return nil }
    let isSigned = found.type.isSigned
    let fits = Int32(exactly: Int64(bitPattern: found.value)) != nil
    return TypedExpression(.integer(found.value), fits ? .int : isSigned ? .long : .unsignedLong, range)
  }

  private func unresolved(_ name: Identifier, _ symbol: String, module: String?, at range: SourceRange) -> Diagnostic {
    if let module, !environment.symbols.hasModule(module), !environment.types.hasModule(module) {
      return .unresolvedSymbol(name.name, "Unknown module name", at: range)
    }
    switch environment.symbols.limitation {
    case .hiddenAddresses?:
      return .unresolvedSymbol(
        name.name, "this kernel hides its addresses (CAP_SYSLOG is missing, or kernel.kptr_restrict is 2)", at: range)
    case .noDataSymbols?:
      return .unresolvedSymbol(
        name.name, "this kernel lists no data symbols (built without KALLSYMS_ALL)", at: range)
    case nil: return .unresolvedSymbol(name.name, "Unknown symbol name", at: range)
    }
  }
}

extension Diagnostic {
  /// Addresses and types of the kernel's symbols are 64-bit.
  static func foreignSymbol(
    _ name: String, of module: String, in model: DataModel, at range: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .D_SYM_MODEL, range,
      "cannot use \(DataModel.lp64.name) symbol \(module)`\(name) in a \(model.name) D program")
  }

  static func unresolvedSymbol(_ name: String, _ reason: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(.D_IDENT_UNDEF, range, "failed to resolve \(name): \(reason)")
  }

  static func untypedSymbol(_ name: String, at range: SourceRange) -> Diagnostic {
    let plain = name.split(separator: "`").last.map(String.init) ?? name
    return Diagnostic(
      .D_SYM_NOTYPES, range,
      "no symbolic type information is available for \(name): the kernel's BTF describes per-CPU variables only",
      hint: "declare it: extern int `\(plain);")
  }
}
