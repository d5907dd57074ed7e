import DIF

/// References to members of translators, which are put in before an object runs.
extension Generator {
  /// A clause that uses a member twice, and that member another one; what the object around needs meanwhile is saved.
  mutating func translation(_ opcode: Opcode) -> GeneratedCase {
    let saved = OwnVariable.globalNumber
    var builder = ObjectBuilder(stringSize: stringSize)
    integer(&builder, in: 1)
    builder.access(.stgs, saved, 1)
    reference(opcode, to: 0, &builder, in: 2)
    builder.emit(Instruction(.be, label: builder.next + 3))
    reference(random.pick([.xlate, .xlarg]), to: random.pick([0, 1]), &builder, in: 2)
    builder.access(.ldgs, saved, 1)
    builder.emit(random.pick([.add, .xor, .mul]), 1, 2, to: 3)
    // The second reference may be jumped over: then its registers hold what the first one left.
    let clause = Self.trace(builder.object(3))
    return GeneratedCase(
      target: opcode.mnemonic, clauses: [clause],
      translations: [member(0, .localSource, referringTo: 1), member(1, .localInnerSource, referringTo: nil)])
  }

  private mutating func reference(
    _ opcode: Opcode, to member: Int, _ builder: inout ObjectBuilder, in register: UInt8
  ) {
    if opcode == .xlarg {
      builder.translate(member, register, of: random.pick([.arg0, .arg1, .arg5]))
    } else {
      integer(&builder, in: register)
      builder.translate(member, register)
    }
    builder.emit(.tst, register)
  }

  /// An object that computes something of its source, in registers that the object around uses too.
  private mutating func member(
    _ index: Int, _ parameter: OwnVariable, referringTo other: Int?
  ) -> TranslatorMember {
    var builder = ObjectBuilder(stringSize: stringSize)
    builder.access(.ldls, parameter, 1)
    if let other {
      builder.emit(.mov, 1, to: 4)
      builder.translate(other, 4)
      builder.access(.ldls, parameter, 1)
      builder.emit(.add, 1, 4, to: 1)
    }
    integer(&builder, in: 2)
    builder.constant(random.next(), in: 3)
    builder.emit(.cmp, 1, 2)
    builder.emit(Instruction(random.pick(Self.branches), label: builder.next + 3))
    builder.emit(random.pick([.add, .sub, .xor, .and]), 1, 3, to: 1)
    // Two ways out.
    builder.emit(Instruction(.ret, rd: 1))
    builder.emit(random.pick([.sub, .mul, .or]), 2, 1, to: 5)
    return TranslatorMember(name: "member \(index)", parameter: parameter.id, difo: builder.object(5))
  }
}
