import DIF

/// Loops and branches: actions in front of those that they repeat or guard (dif.md §9).
extension Generator {
  /// A loop that counts up to an operand or reaches its limit, and a clause behind it that must run in any case.
  mutating func loop() -> [Clause] {
    let after = Self.recording(counter(.localNumber))
    return [
      Clause(.description(Self.begin), actions: loop(.localNumber, isOuter: true) + [after]),
      Self.trace(Self.value(.whole1, stringSize)),
    ]
  }

  private mutating func loop(_ variable: OwnVariable, isOuter: Bool) -> [Action] {
    var body = (0..<random.pick(1...3)).flatMap { _ in piece(variable, isOuter: isOuter) }
    body.append(Self.recording(step(variable)))
    var loop = Action(
      .loop, arguments: [ActionArgument(condition(variable))],
      parameter: UInt64(isOuter ? random.pick([1, 3, 6, 20]) : random.pick([2, 5])))
    loop.bodyCount = body.count
    return [Self.recording(start(variable)), loop] + body
  }

  /// An action or a few of a body, which can be another loop in the outer one.
  private mutating func piece(_ variable: OwnVariable, isOuter: Bool) -> [Action] {
    switch random.pick(0...8) {
    case 0: return [Self.recording(arithmetic(random.pick([.add, .mul, .sdiv, .urem, .sra])))]
    case 1:
      var builder = ObjectBuilder(stringSize: stringSize)
      text(&builder, in: 1)
      return [Self.recording(builder.object(1, returns: .string(stringSize)))]
    case 2: return aggregate(random.pick(0...2 * Self.aggregatingFunctions.count - 1)).actions
    case 3: return self.variable(random.pick([.globalText, .threadNumber, .localText, .byNumber])).flatMap(\.actions)
    case 4: return [Self.recording(call(random.pick([.strlen, .strjoin, .index, .lltostr, .copyinstr])))]
    case 5 where random.one(in: 2): return [Self.recording(faulting())]
    case 6 where isOuter: return loop(.globalNumber, isOuter: false)
    default: return branch(variable, isOuter: isOuter)
    }
  }

  /// Guards a piece by a bit of the counter or by an operand.
  private mutating func branch(_ variable: OwnVariable, isOuter: Bool) -> [Action] {
    var builder = ObjectBuilder(stringSize: stringSize)
    if random.one(in: 3) {
      builder.load(.whole2, in: 3)
    } else {
      builder.access(variable.load, variable, 1)
      builder.constant(1, in: 2)
      builder.emit(.and, 1, 2, to: 3)
    }
    var branch = Action(.branch, arguments: [ActionArgument(builder.object(3))])
    var body = random.one(in: 4) ? [] : [Self.recording(Self.value(.whole0, stringSize))]
    // What it guards can guard again: bodies end together or apart.
    if isOuter, random.one(in: 2) { body += piece(variable, isOuter: false) }
    branch.bodyCount = body.count
    return [branch] + body
  }

  /// An action that records the value of an object, or nothing of one that returns nothing.
  private static func recording(_ difo: DIFO) -> Action {
    Action(.difexpr, arguments: [ActionArgument(difo)])
  }

  private func counter(_ variable: OwnVariable) -> DIFO {
    var builder = ObjectBuilder(stringSize: stringSize)
    builder.access(variable.load, variable, 1)
    return builder.object(1)
  }

  private func start(_ variable: OwnVariable) -> DIFO {
    var builder = ObjectBuilder(stringSize: stringSize)
    builder.access(variable.store, variable, 0)
    return builder.object(0, returns: .void)
  }

  private mutating func step(_ variable: OwnVariable) -> DIFO {
    var builder = ObjectBuilder(stringSize: stringSize)
    builder.access(variable.load, variable, 1)
    builder.constant(1, in: 2)
    builder.emit(.add, 1, 2, to: 1)
    builder.access(variable.store, variable, 1)
    return builder.object(1, returns: random.one(in: 2) ? .void : .integer(8))
  }

  /// Whether the counter is below an operand.
  private mutating func condition(_ variable: OwnVariable) -> DIFO {
    var builder = ObjectBuilder(stringSize: stringSize)
    builder.access(variable.load, variable, 1)
    builder.load(random.pick([.position0, .position1, .size]), in: 2)
    builder.emit(.cmp, 1, 2)
    builder.emit(Instruction(.bl, label: 6))
    builder.emit(.mov, 0, to: 3)
    builder.emit(Instruction(.ba, label: 7))
    builder.constant(1, in: 3)
    return builder.object(3)
  }
}
