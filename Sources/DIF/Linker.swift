import Diagnostics

/// Resolves `xlate` and `xlarg`: what a program that was compiled with `-x late=dynamic` needs before it can run.
///
/// Such a program computes the members of translators in objects of their own, one for each member that it uses. A
/// reference hands the source over in a register and gets the member's value in the same one:
///
///     xlate DT_XLREF[0], %r1    ─►    stls %r1, DT_VAR(parameter)
///                                     the member's object, its tables merged with ours,
///                                     mov  %rN, %r1   in place of its ret %rN
///
/// `xlarg` loads the source, an argument of the probe, itself. The object around a reference keeps no register across it:
/// the compiler saves those that it needs, as the member's object uses them as it likes.

/// What an instruction `xlate` or `xlarg` names: an entry of the table of references of its object.
package struct TranslationReference: Hashable, Sendable {
  /// An index into `Program.translations`.
  package var member: Int
  /// As listings show it: `psinfo_t.pr_fname`.
  package var name: String
  /// Of `xlarg` the argument of the probe that is the source; it is not in a register then.
  package var argument: BuiltinVariable?

  /// Makes a reference.
  package init(member: Int, name: String, argument: BuiltinVariable? = nil) {
    self.member = member
    self.name = name
    self.argument = argument
  }
}

/// A member of a translator as an object of its own.
package struct TranslatorMember: Hashable, Sendable {
  /// As listings show it: `psinfo_t.pr_fname < struct task_struct * >`.
  package var name: String
  /// The clause-local variable in which the object finds its source.
  package var parameter: VariableID
  package var difo: DIFO

  /// Makes a member.
  package init(name: String, parameter: VariableID, difo: DIFO) {
    self.name = name
    self.parameter = parameter
    self.difo = difo
  }
}

extension Program {
  /// The program with all references resolved: every substrate takes it in this form.
  ///
  /// References that lead nowhere, or whose tables would become too large, stay; the verifier refuses them.
  package var linked: Program {
    if translations.isEmpty { return self }
    var linker = Linker(members: translations)
    var result = self
    result.translations = []
    for number in clauses.indices {
      result.clauses[number].predicate = clauses[number].predicate.map { linker.linked($0) }
      for (place, action) in clauses[number].actions.enumerated() {
        for argument in action.arguments.indices {
          result.clauses[number].actions[place].arguments[argument].difo = linker.linked(
            action.arguments[argument].difo)
        }
      }
    }
    return result
  }
}

private struct Linker {
  let members: [TranslatorMember]
  /// Members that are resolved themselves; nil for one that is being resolved, which cannot name itself.
  private var resolved: [Int: DIFO?] = [:]

  init(members: [TranslatorMember]) { self.members = members }

  mutating func linked(_ difo: DIFO) -> DIFO {
    if difo.translations.isEmpty { return difo }
    var result = LinkedObject(difo)
    for (place, instruction) in difo.instructions.enumerated() {
      result.begin(place)
      if let (reference, body) = target(of: instruction, in: difo) {
        result.insert(body, reference, members[reference.member].parameter, for: instruction, at: place)
      } else {
        result.append(instruction, at: place)
      }
    }
    return result.finish()
  }

  private mutating func target(
    of instruction: Instruction, in difo: DIFO
  ) -> (reference: TranslationReference, body: DIFO)? {
    guard instruction.opcode == .xlate || instruction.opcode == .xlarg,
      difo.translations.indices.contains(instruction.index)
    else { return nil }
    let reference = difo.translations[instruction.index]
    guard let body = member(reference.member) else { return nil }
    return (reference, body)
  }

  private mutating func member(_ index: Int) -> DIFO? {
    guard members.indices.contains(index) else { return nil }
    if let known = resolved[index] { return known }
    resolved[index] = .some(nil)
    let body = linked(members[index].difo)
    resolved[index] = body
    return body
  }
}

/// An object that grows while its references are replaced.
private struct LinkedObject {
  private let original: DIFO
  private var finished: DIFO
  private let hasRanges: Bool
  /// Where each instruction of the original went.
  private var places: [Int] = []
  /// Branches of the original: their labels are old.
  private var branches: [Int] = []
  private var integers: [UInt64: Int] = [:]

  init(_ original: DIFO) {
    self.original = original
    finished = original
    finished.instructions = []
    finished.ranges = []
    finished.translations = []
    hasRanges = original.ranges.count == original.instructions.count
    for (index, value) in original.integers.enumerated() where integers[value] == nil { integers[value] = index }
  }

  mutating func begin(_ place: Int) { places.append(finished.instructions.count) }

  /// Takes an instruction of the original over.
  mutating func append(_ instruction: Instruction, at place: Int) {
    if instruction.opcode?.format == .branch { branches.append(finished.instructions.count) }
    emit(instruction, from: place)
  }

  /// Puts an object in the place of a reference.
  mutating func insert(
    _ body: DIFO, _ reference: TranslationReference, _ parameter: VariableID, for instruction: Instruction,
    at place: Int
  ) {
    let saved = finished
    let register = instruction.rd
    if let argument = reference.argument {
      emit(Instruction(.ldgs, index: Int(argument.rawValue), rd: register), from: place)
    }
    // A member that is constant has no source.
    if let row = body.variables.first(where: { $0.scope == .clauseLocal && $0.id == parameter }) {
      emit(Instruction(.stls, index: Int(parameter.rawValue), rd: register), from: place)
      var stored = row
      stored.access = .modified
      merge(stored)
    }
    for variable in body.variables { merge(variable) }
    guard copy(body, result: register) else {
      // The tables are full: the reference stays.
      finished = saved
      finished.translations = original.translations
      emit(instruction, from: place)
      return
    }
  }

  /// Appends the instructions of a body; false if a table has no room for its constants.
  private mutating func copy(_ body: DIFO, result: UInt8) -> Bool {
    let base = finished.instructions.count
    let strings = finished.strings.isEmpty ? 1 : finished.strings.count
    if !body.strings.isEmpty {
      // Offset 0 is the empty string in every table.
      if finished.strings.isEmpty { finished.strings = [0] }
      finished.strings += body.strings
    }
    // Each ret takes two instructions, the last one too: what follows is where all of them go.
    var starts: [Int] = []
    var next = base
    for instruction in body.instructions {
      starts.append(next)
      next += instruction.opcode == .ret ? 2 : 1
    }
    for (index, instruction) in body.instructions.enumerated() {
      let range = body.ranges.indices.contains(index) ? body.ranges[index] : nil
      var copy = instruction
      switch instruction.opcode {
      case .ret:
        emit(Instruction(.mov, r1: instruction.rd, rd: result), range)
        copy = index == body.instructions.count - 1 ? Instruction(.nop) : Instruction(.ba, label: next - 1)
      case .setx:
        guard body.integers.indices.contains(instruction.index),
          let place = place(of: body.integers[instruction.index])
        else { return false }
        copy = Instruction(.setx, index: place, rd: instruction.rd)
      case .sets:
        guard strings + instruction.index <= 0xFFFF else { return false }
        copy = Instruction(.sets, index: strings + instruction.index, rd: instruction.rd)
      case let opcode? where opcode.format == .branch:
        guard starts.indices.contains(instruction.label) else { return false }
        copy = Instruction(opcode, label: starts[instruction.label])
      default: break
      }
      emit(copy, range)
    }
    return true
  }

  private mutating func place(of integer: UInt64) -> Int? {
    if let known = integers[integer], known < finished.integers.count, finished.integers[known] == integer {
      return known
    }
    let place = finished.integers.count
    guard place <= 0xFFFF else { return nil }
    finished.integers.append(integer)
    integers[integer] = place
    return place
  }

  private mutating func merge(_ variable: Variable) {
    let known = finished.variables.firstIndex { $0.id == variable.id && $0.scope == variable.scope }
    if let known {
      finished.variables[known].access.formUnion(variable.access)
    } else {
      finished.variables.append(variable)
    }
  }

  private mutating func emit(_ instruction: Instruction, from place: Int) {
    emit(instruction, hasRanges ? original.ranges[place] : nil)
  }

  private mutating func emit(_ instruction: Instruction, _ range: SourceRange?) {
    finished.instructions.append(instruction)
    if hasRanges { finished.ranges.append(range) }
  }

  /// The whole object: branches of the original lead to where its instructions went.
  mutating func finish() -> DIFO {
    for place in branches {
      let label = finished.instructions[place].label
      guard places.indices.contains(label), let opcode = finished.instructions[place].opcode else { continue }
      finished.instructions[place] = Instruction(opcode, label: places[label])
    }
    finished.variables.sort { ($0.scope.rawValue, $0.id) < ($1.scope.rawValue, $1.id) }
    return finished
  }
}
