import CTypes
import DIF
import Diagnostics

/// What can be wrong with operators and their operands (errors.md §2, "Operators").
extension Diagnostic {
  static func notScalar(_ op: String, operands: Bool, at range: SourceRange) -> Diagnostic {
    Diagnostic(.D_OP_SCALAR, range, "operator \(op) requires \(operands ? "operands" : "an operand") of scalar type")
  }

  static func conditionNotScalar(at range: SourceRange) -> Diagnostic {
    Diagnostic(.D_OP_SCALAR, range, "operator ?: expression must be of scalar type")
  }

  static func notIntegral(_ op: String, operands: Bool, at range: SourceRange) -> Diagnostic {
    Diagnostic(.D_OP_INT, range, "operator \(op) requires \(operands ? "operands" : "an operand") of integral type")
  }

  static func notArithmetic(_ op: String, operands: Bool, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .D_OP_ARITH, range, "operator \(op) requires \(operands ? "operands" : "an operand") of arithmetic type")
  }

  static func incompatibleOperands(_ left: CType, _ op: String, _ right: CType, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .D_OP_INCOMPAT, range, "operands have incompatible types: \"\(left)\" \(op) \"\(right)\"",
      hint: left.isString && (op == "+" || op == "+=") && right.isStringCompatible
        ? "strjoin() joins two strings" : nil)
  }

  static func incompatibleBranches(at range: SourceRange) -> Diagnostic {
    Diagnostic(.D_OP_INCOMPAT, range, "operator ?: operands must have compatible types")
  }

  static func incompatibleInline(_ name: String, _ type: CType, _ value: CType, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .D_OP_INCOMPAT, range, "inline \(name) definition uses incompatible types: \"\(type)\" = \"\(value)\"")
  }

  static func unknownSize(_ op: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(.D_OP_VFPTR, range, "operator \(op) requires an operand of known size")
  }

  static func arrayOperand(_ op: String, _ type: CType, at range: SourceRange) -> Diagnostic {
    Diagnostic(.D_OP_ARRFUN, range, "operator \(op) may not be applied to operand of type \"\(type)\"")
  }

  static func notLvalue(_ op: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(.D_OP_LVAL, range, "operator \(op) requires modifiable lvalue as an operand")
  }

  static func notWritable(_ op: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(.D_OP_WRITE, range, "operator \(op) can only be applied to a writable variable")
  }

  static func memberOfNonPointer(_ type: CType, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .D_OP_PTR, range, "operator -> must be applied to a pointer",
      hint: type.isAggregate ? "a member of a struct itself is reached by ." : nil)
  }

  static func memberOfNonStruct(_ type: CType, throughPointer: Bool, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .D_OP_SOU, range,
      throughPointer
        ? "operator -> cannot be applied to pointer to type \"\(type)\"; must be applied to a struct or union pointer"
        : "operator . cannot be applied to type \"\(type)\"; must be applied to a struct or union",
      hint: !throughPointer && type.pointee?.isAggregate ?? false ? "a member behind a pointer is reached by ->" : nil)
  }

  static func unknownMember(_ name: String, of type: AggregateType, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .D_TYPE_MEMBER, range, "\(name) is not a member of \(type.name)",
      hint: Suggestion.hint(for: name, among: type.memberNames))
  }

  static func memberOfIncomplete(_ op: String, _ type: CType, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .D_OP_INCOMPLETE, range,
      "operator \(op) cannot be applied to a forward declaration: no \(type) definition is available")
  }

  static func actionOperand(_ op: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(.D_OP_ACT, range, "operator \(op) operands cannot be actions")
  }

  static func actionInConditional(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .D_OP_ACT, range, "action cannot be used in a conditional context", hint: "if (condition) { action(); } works")
  }

  static func notAssociativeArray(_ name: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(.D_ARR_BADREF, range, "cannot access \(name) as an associative array")
  }

  static func multidimensional(_ name: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .D_AGG_MDIM, range, "improper attempt to reference @\(name) as a multi-dimensional array",
      hint: "keys are separated by commas: @\(name)[x, y]")
  }

  static func arrayBounds(_ index: UInt64, isSigned: Bool, count: Int, at range: SourceRange) -> Diagnostic {
    let number = isSigned ? "\(Int64(bitPattern: index))" : "\(index)"
    return Diagnostic(.D_ARR_BOUNDS, range, "index outside array bounds: \(number), max is \(count - 1)")
  }

  static func localArray(_ name: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .D_ARR_LOCAL, range, "local variables may not be used as associative arrays: \(name)",
      hint: "self->\(name)[...] may")
  }

  static func divisionByZero(at range: SourceRange) -> Diagnostic {
    Diagnostic(.D_DIV_ZERO, range, "expression contains division by zero")
  }

  static func dereferenceOfNonPointer(at range: SourceRange) -> Diagnostic {
    Diagnostic(.D_DEREF_NONPTR, range, "cannot dereference non-pointer type")
  }

  static func dereferenceOfVoid(at range: SourceRange) -> Diagnostic {
    Diagnostic(.D_DEREF_VOID, range, "cannot dereference pointer to void")
  }

  static func dereferenceOfFunction(at range: SourceRange) -> Diagnostic {
    Diagnostic(.D_DEREF_FUNC, range, "cannot dereference pointer to function")
  }

  static func addressOfValue(at range: SourceRange) -> Diagnostic {
    Diagnostic(.D_ADDROF_LVAL, range, "unacceptable operand for unary & operator")
  }

  static func addressOfVariable(at range: SourceRange) -> Diagnostic {
    Diagnostic(.D_ADDROF_VAR, range, "cannot take address of dynamic variable")
  }

  static func invalidCast(_ source: CType, _ target: CType, at range: SourceRange) -> Diagnostic {
    Diagnostic(.D_CAST_INVAL, range, "invalid cast expression: \"\(source)\" to \"\(target)\"")
  }

  static func sizeOfUnknown(at range: SourceRange) -> Diagnostic {
    Diagnostic(.D_SIZEOF_TYPE, range, "cannot apply sizeof to an operand of unknown size")
  }

  static func stringOfType(_ type: CType, at range: SourceRange) -> Diagnostic {
    Diagnostic(.D_STRINGOF_TYPE, range, "cannot apply stringof to a value of type \(type)")
  }

  static func ambiguousEnumerator(
    _ op: String, _ name: String, _ type: EnumerationType, kind: String, at range: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .D_IDENT_AMBIG, range,
      "ambiguous use of operator \(op): \(name) is both a \(type.name) enum tag and a global \(kind)")
  }

  static func addressOfBitField(at range: SourceRange) -> Diagnostic {
    Diagnostic(.D_ADDROF_BITFIELD, range, "cannot take address of bit-field")
  }

  static func sizeOfBitField(at range: SourceRange) -> Diagnostic {
    Diagnostic(.D_SIZEOF_BITFIELD, range, "cannot apply sizeof to a bit-field")
  }

  static func offsetOfBitField(_ name: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(.D_OFFSETOF_BITFIELD, range, "cannot take offset of a bit-field: \(name)")
  }

  static func offsetOfType(at range: SourceRange) -> Diagnostic {
    Diagnostic(.D_OFFSETOF_TYPE, range, "offsetof operand must be a struct or union type")
  }

  static func predicateNotScalar(at range: SourceRange) -> Diagnostic {
    Diagnostic(.D_PRED_SCALAR, range, "predicate result must be of scalar type")
  }

  static func constantTooBig(_ value: UInt64, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .D_INT_OFLOW, range,
      "integer constant 0x\(String(value, radix: 16)) cannot be represented in any built-in integral type")
  }
}
