import DIF

extension Generator {
  /// A store in one clause and loads in later ones; what is stored may be 0, unset or a bad address.
  mutating func variable(_ own: OwnVariable) -> [Clause] {
    var clauses: [Clause] = []
    if random.one(in: 6) { clauses.append(Self.trace(loading(own))) }
    clauses.append(Self.trace(storing(own)))
    clauses.append(Self.trace(loading(own)))
    if random.one(in: 4) {
      // Storing 0 frees it.
      var builder = ObjectBuilder(stringSize: stringSize)
      keys(of: own, &builder)
      builder.access(own.store, own, 0)
      clauses.append(Self.trace(builder.object(0, returns: .void)))
      clauses.append(Self.trace(loading(own)))
    }
    return clauses
  }

  /// The keys that all objects of a case agree about: operands do not change within a round.
  private mutating func keys(of own: OwnVariable, _ builder: inout ObjectBuilder) {
    for key in own.keys {
      switch key {
      case .text:
        builder.load(.text1, in: 5)
        builder.pushText(5)
      case .number:
        builder.load(.whole0, in: 5)
        builder.pushValue(5)
      case .bytes:
        builder.load(.address16, in: 5)
        builder.constant(16, in: 7)
        builder.emit(Instruction(push: .pushtr, type: .ctf, sizeRegister: 7, rs: 5))
      }
    }
  }

  private mutating func storing(_ own: OwnVariable) -> DIFO {
    var builder = ObjectBuilder(stringSize: stringSize)
    switch own.content {
    case .text: text(&builder, in: 1)
    case .number: integer(&builder, in: 1)
    case .bytes:
      builder.load(random.one(in: 8) ? .badAddress : random.pick([.address16, .raw0, .raw1]), in: 1)
    }
    keys(of: own, &builder)
    builder.access(own.store, own, 1)
    return builder.object(1, returns: random.one(in: 2) ? .void : own.type(stringSize: stringSize))
  }

  private mutating func loading(_ own: OwnVariable) -> DIFO {
    var builder = ObjectBuilder(stringSize: stringSize)
    keys(of: own, &builder)
    builder.access(own.load, own, 1)
    if own.content == .text, random.one(in: 3) {
      builder.pushText(1)
      builder.call(.strlen, to: 2)
      return builder.object(2)
    }
    if own.content == .bytes, random.one(in: 2) {
      // A member.
      builder.constant(8, in: 2)
      builder.emit(.add, 1, 2, to: 1)
      builder.emit(random.pick([.ldx, .ldsw, .ldub]), 1, to: 3)
      return builder.object(3)
    }
    return builder.object(1, returns: own.type(stringSize: stringSize))
  }

  /// A fault in each place of a clause, and a clause behind it that must still run.
  mutating func faultAt(_ place: Int) -> [Clause] {
    let bad = faulting()
    let good = Self.value(.whole0, stringSize)
    let trace = Action(.difexpr, arguments: [ActionArgument(good)])
    let faultingTrace = Action(.difexpr, arguments: [ActionArgument(bad)])
    let one = AggregationID(1)
    let clause =
      switch place {
      case 0: Clause(.description(Self.begin), predicate: bad, actions: [trace])
      case 1: Clause(.description(Self.begin), actions: [faultingTrace, trace])
      case 2: Clause(.description(Self.begin), actions: [trace, faultingTrace])
      case 3:
        Clause(
          .description(Self.begin),
          actions: [
            trace,
            Action(
              .sum, arguments: [ActionArgument(bad), ActionArgument(good)], keyCount: 1, aggregation: one),
          ])
      default:
        Clause(
          .description(Self.begin),
          actions: [
            Action(.sum, arguments: [ActionArgument(good), ActionArgument(bad)], keyCount: 1, aggregation: one), trace,
          ])
      }
    return [clause, Self.trace(Self.value(.whole1, stringSize))]
  }

  /// Three parts that share clause-local variables and scratch memory: a fault in one stops the later ones, a clause of
  /// its own behind them runs.
  mutating func group() -> [Clause] {
    var builder = ObjectBuilder(stringSize: stringSize)
    builder.constant(16, in: 1)
    builder.emit(.allocs, 1, to: 2)
    builder.load(.whole0, in: 3)
    builder.emit(.stx, 3, to: 2)
    builder.access(.stls, .localNumber, 2)
    let first = builder.object(0, returns: .void)
    builder = ObjectBuilder(stringSize: stringSize)
    builder.access(.ldls, .localNumber, 1)
    builder.emit(.ldx, 1, to: 2)
    let last = builder.object(2)
    let middle = faulting()
    var clauses = [first, middle, last, last].map { Self.trace($0) }
    // The number must be no other case's: clauses of one group follow each other.
    let number = Int(random.next() >> 33)
    for index in 0..<3 { clauses[index].group = number }
    clauses[3] = Self.trace(Self.value(.whole1, stringSize))
    if random.one(in: 2) { clauses[1].predicate = Self.value(.whole2, stringSize) }
    return clauses
  }

  /// An aggregating function with a text and an integer for keys, or without any; some with an increment.
  mutating func aggregate(_ index: Int) -> Clause {
    let function = Self.aggregatingFunctions[index % Self.aggregatingFunctions.count]
    let hasKeys = index < Self.aggregatingFunctions.count
    var builder = ObjectBuilder(stringSize: stringSize)
    var arguments: [ActionArgument] = []
    if hasKeys {
      text(&builder, in: 1)
      arguments.append(ActionArgument(builder.object(1, returns: .string(stringSize))))
      builder = ObjectBuilder(stringSize: stringSize)
      builder.load(random.pick([.position0, .character]), in: 1)
      arguments.append(ActionArgument(builder.object(1, returns: .integer(4))))
    }
    if function != .count {
      builder = ObjectBuilder(stringSize: stringSize)
      builder.load(random.pick([.whole0, .whole1, .position1, .size]), in: 1)
      arguments.append(ActionArgument(builder.object(1)))
    }
    if function.rawValue >= ActionKind.quantize.rawValue, random.one(in: 2) {
      arguments.append(ActionArgument(Self.value(.position1, stringSize)))
    }
    let aggregation = Self.aggregations(stringSize: stringSize)[index + 1]
    return Clause(
      .description(Self.begin),
      actions: [
        Action(
          function, arguments: arguments, keyCount: hasKeys ? 2 : 0, aggregation: aggregation.id,
          parameter: aggregation.parameter)
      ])
  }

  /// The aggregation of `faultAt`, then one of each function with keys, then one of each without.
  static func aggregations(stringSize: Int) -> [Aggregation] {
    let keys = [Aggregation.Key(.string(stringSize)), Aggregation.Key(.integer(4))]
    let all = [keys, []].flatMap { keys in aggregatingFunctions.map { ($0, keys) } }
    return [Aggregation("fault", id: AggregationID(1), function: .sum, keys: [Aggregation.Key(.integer(8))])]
      + all.enumerated().map { index, kind in
        let (function, keys) = kind
        let parameter: UInt64 =
          switch function {
          case .lquantize: LquantizeParameter(base: -20, step: 7, levels: 12).word
          case .llquantize: LlquantizeParameter(factor: 10, low: 0, high: 6, steps: 20).word
          default: 0
          }
        return Aggregation(
          "\(function)\(keys.isEmpty ? "Alone" : "")", id: AggregationID(UInt32(index + 2)), function: function,
          parameter: parameter, keys: keys)
      }
  }

  static func value(_ name: OperandName, _ stringSize: Int) -> DIFO {
    var builder = ObjectBuilder(stringSize: stringSize)
    builder.load(name, in: 1)
    return builder.object(1)
  }

  /// An object that faults in some rounds or in all, and gives an integer otherwise.
  mutating func faulting() -> DIFO {
    var builder = ObjectBuilder(stringSize: stringSize)
    switch random.pick(0...5) {
    case 0:
      builder.load(.whole0, in: 1)
      builder.load(.whole2, in: 2)
      builder.emit(random.pick([.sdiv, .udiv, .srem, .urem]), 1, 2, to: 3)
    case 1:
      builder.load(.badAddress, in: 1)
      builder.emit(random.pick([.ldx, .ldsb, .uldsw]), 1, to: 3)
    case 2:
      builder.load(.userEdge, in: 1)
      builder.pushValue(1)
      builder.call(.copyinstr, to: 3)
      builder.pushText(3)
      builder.call(.strlen, to: 3)
    case 3:
      builder.load(.size, in: 1)
      builder.constant(4090, in: 2)
      builder.emit(.add, 1, 2, to: 1)
      builder.emit(.allocs, 1, to: 3)
      builder.emit(.ldx, 3, to: 3)
    case 4: return tuple()
    default:
      builder.load(.badAddress, in: 1)
      builder.pushText(1)
      builder.call(.strlen, to: 3)
    }
    return builder.object(3)
  }
}
