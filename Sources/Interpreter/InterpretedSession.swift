package import DIF

/// Runs the clauses of a bound program on a simulated machine, firing by firing: the same records, aggregations and
/// faults as in the kernel.
///
///     fire ─► each clause bound to the probe, in program order ─► group stopped? ─► predicate ─► actions ─► record
///                  └── a fault: no record, a fault report, then the clauses of ERROR, then the next clause
package struct InterpretedSession {
  package let bound: BoundProgram
  package var machine: SimulatedMachine
  /// Complete records in the order of writing, each as the principal buffer holds it (`RecordLayout`), fault reports
  /// (`RecordHeader.faultClause`) among them.
  package private(set) var records: [[UInt8]] = []
  /// The values of each aggregation by key bytes, encoded as in the kernel (`AggregationLayout`).
  package private(set) var aggregations: [AggregationID: [[UInt8]: [UInt64]]] = [:]
  /// Faults inside clauses of ERROR.
  package private(set) var doubleErrors = 0
  /// The faults in order, with clause and action.
  package private(set) var faults: [ClauseFault] = []
  /// Whether `exit` was called: only END fires from then on.
  package private(set) var isDraining = false

  /// Bytes that each speculation may record (`specsize`).
  package var speculationSize = 32 << 10
  /// Records that found no room in their speculation.
  package private(set) var speculativeDrops = 0
  /// What the clause under way records into; nil: the principal buffer.
  private var current: SpeculationWord?

  private let layouts: [[RecordLayout]]
  private let numbers: [[Int]]
  private let keyLayouts: [AggregationID: AggregationLayout]
  private var stoppedGroups: Set<Int> = []
  /// The group whose memory is in use.
  private var scratchGroup: Int?

  /// Makes a session.
  package init(_ bound: BoundProgram, machine: SimulatedMachine = SimulatedMachine()) {
    self.bound = bound
    self.machine = machine
    self.machine.stringSize = bound.program.stringSize
    self.machine.addScratch(Program.fixedScratch(of: bound.program.clauses))
    layouts = bound.program.clauses.map(\.recordLayouts)
    numbers = bound.program.clauses.map(\.actionNumbers)
    keyLayouts = bound.program.aggregationLayouts()
  }

  /// Fires a probe of the program (an index into its probes); the firing's own names and numbers are filled in.
  package mutating func fire(_ probe: Int, _ firing: Firing = Firing()) {
    guard bound.probes.indices.contains(probe), !isDraining || bound.probes[probe].site == .end else { return }
    var firing = firing
    firing.probe = bound.probes[probe].description
    firing.probeID = bound.probes[probe].id
    machine.beginFiring(firing)
    stoppedGroups = []
    scratchGroup = nil
    for clause in bound.program.clauses.indices where bound.clauseProbes[clause].contains(probe) {
      run(clause, probe: probe)
    }
  }

  /// Forgets the values of an aggregation.
  package mutating func removeValues(of aggregation: AggregationID) {
    aggregations[aggregation] = nil
  }

  /// Fires every probe of a kind.
  package mutating func fire(_ site: SiteKind, _ firing: Firing = Firing()) {
    for (index, probe) in bound.probes.enumerated() where probe.site == site { fire(index, firing) }
  }
}

/// A fault with the clause and the action that it ended.
package struct ClauseFault: Error, Hashable, Sendable {
  package var clause: Int
  package var probe: Int
  /// 0: the predicate.
  package var action: Int
  package var report: FaultReport
}

extension InterpretedSession {
  private mutating func run(_ index: Int, probe: Int) {
    let clause = bound.program.clauses[index]
    if let group = clause.group, stoppedGroups.contains(group) { return }
    machine.firing.enabledID = bound.enabledID(clause: index, probe: probe)
    // The parts that `if` makes of a clause share its memory.
    if clause.group == nil || clause.group != scratchGroup { machine.releaseScratch() }
    scratchGroup = clause.group
    var action = 0
    current = nil
    do throws(FaultReport) {
      if let predicate = clause.predicate, try evaluate(predicate).bits == 0 { return }
      try run(clause.actions.indices, of: index, probe: probe, action: &action)
    } catch {
      fault(ClauseFault(clause: index, probe: probe, action: action, report: error))
    }
  }

  /// Runs some actions of a clause: runs with their records, loops and branches; `action` is the one under way, for faults.
  private mutating func run(
    _ range: Range<Int>, of index: Int, probe: Int, action: inout Int
  ) throws(FaultReport) {
    let actions = bound.program.clauses[index].actions
    if actions.isEmpty { return records.append(header(RecordHeader.size, clause: UInt32(index), probe: probe)) }
    var place = range.lowerBound
    while place < range.upperBound {
      let item = actions[place]
      let body = place + 1..<place + 1 + item.bodyCount
      action = numbers[index][place]
      switch item.kind {
      case .loop:
        var count: UInt64 = 0
        while try evaluate(item.arguments[0].difo).bits != 0 {
          if count >= item.parameter { throw FaultReport(.loopLimit, offset: -1, address: 0) }
          count += 1
          try run(body, of: index, probe: probe, action: &action)
          action = numbers[index][place]
        }
        place = body.upperBound
      case .branch:
        if try evaluate(item.arguments[0].difo).bits != 0 {
          try run(body, of: index, probe: probe, action: &action)
        }
        place = body.upperBound
      default:
        guard let number = layouts[index].firstIndex(where: { $0.range.lowerBound == place }) else { return }
        let layout = layouts[index][number]
        var record = header(layout.size, clause: UInt32(index), probe: probe, run: number)
        for (position, at) in layout.range.enumerated() {
          action = numbers[index][at]
          switch actions[at].kind {
          case .speculate:
            guard let word = try activeSpeculation(actions[at]) else { return }
            current = word
            if layout.recordsData && !charge(layout.size + layout.room, to: word) { return }
            action += 1
            continue
          case .commit, .discard:
            if let word = try activeSpeculation(actions[at]) { end(word, commits: actions[at].kind == .commit) }
            action += 1
            continue
          default: break
          }
          try carryOut(actions[at], fields: layout.actions[position], first: action, into: &record, number: &action)
        }
        if layout.recordsData {
          finish(&record)
          if let current {
            machine.speculations[current.index].recordedBytes -= layout.size + layout.room - record.count
          }
          records.append(current.map { speculative(record, $0) } ?? record)
        }
        place = layout.range.upperBound
      }
    }
  }

  /// `number` is the action under way, for faults; on return that of the action which follows.
  private mutating func carryOut(
    _ action: Action, fields: [Field], first: Int, into record: inout [UInt8], number: inout Int
  ) throws(FaultReport) {
    if action.kind.isAggregating {
      try aggregate(action, first: first, number: &number)
    } else {
      for (position, argument) in action.arguments.enumerated() {
        number = first + position
        if position < fields.count {
          try store(argument, in: fields[position], of: &record)
        } else {
          _ = try evaluate(argument.difo)
        }
      }
      if action.kind == .exit { isDraining = true }
    }
    number = first + action.actionCount
  }

  /// The identity of the speculation that an action names; nil if it is inactive.
  private mutating func activeSpeculation(_ action: Action) throws(FaultReport) -> SpeculationWord? {
    guard let index = try number(try evaluate(action.arguments[0].difo).bits) else { return nil }
    return SpeculationWord(index: index, generation: machine.speculations[index].generation)
  }

  /// Takes room for a record; false, and counted, if there is none.
  private mutating func charge(_ size: Int, to word: SpeculationWord) -> Bool {
    machine.speculations[word.index].recordedBytes += size + 8
    if machine.speculations[word.index].recordedBytes <= speculationSize { return true }
    machine.speculations[word.index].recordedBytes -= size + 8
    speculativeDrops += 1
    return false
  }

  private mutating func end(_ word: SpeculationWord, commits: Bool) {
    machine.speculations[word.index].isActive = false
    machine.speculations[word.index].generation += 1
    var record = header(
      RecordHeader.speculationSize, clause: RecordHeader.speculationClause, probe: 0, run: commits ? 1 : 0)
    record.replaceSubrange(RecordHeader.size..., with: words([word.rawValue]))
    records.append(record)
  }

  private mutating func aggregate(_ action: Action, first: Int, number: inout Int) throws(FaultReport) {
    guard let id = action.aggregation, let aggregation = bound.program.aggregation(id), let layout = keyLayouts[id]
    else { return }
    var key = [UInt8](repeating: 0, count: layout.keySize)
    var values: [UInt64] = []
    for (position, argument) in action.arguments.enumerated() {
      number = first + position
      if position < layout.keys.count {
        try store(argument, in: layout.keys[position], of: &key)
      } else {
        values.append(try evaluate(argument.difo).bits)
      }
    }
    var words = aggregations[id]?[key] ?? [UInt64](repeating: 0, count: layout.valueWords)
    update(&words, of: aggregation, value: values.first ?? 0, increment: values.dropFirst().first ?? 1)
    aggregations[id, default: [:]][key] = words
  }

  private mutating func evaluate(_ difo: DIFO) throws(FaultReport) -> DIFValue {
    try Interpreter.run(difo, on: &machine).get()
  }

  private mutating func store(
    _ argument: ActionArgument, in field: Field, of target: inout [UInt8]
  ) throws(FaultReport) {
    var bytes: [UInt8]
    switch (argument.kind, field.format) {
    case (.stack(let frames), _): bytes = words(machine.firing.stack.prefix(frames))
    case (.userStack(let frames), _):
      bytes = words([UInt64(machine.firing.pid)] + machine.firing.userStack.prefix(frames))
    case (_, .internedName):
      let member = Int((argument.difo.soleBuiltin ?? .probeprov).rawValue - BuiltinVariable.probeprov.rawValue)
      let names = bound.probes.firstIndex { $0.id == machine.firing.probeID }.map { bound.probeNames[$0] } ?? []
      bytes = words([UInt64(member < names.count ? names[member] : 0)])
    case (_, .text(let capacity)):
      let value = try evaluate(argument.difo)
      let text = try reference(value, DIFType.string(capacity))
      let length = UInt32(text.bytes.count) | (text.isCut ? TextLength.cut : 0)
      bytes = words([UInt64(target.count) | UInt64(length) << 32])
      target += text.bytes
    case (_, .string(let capacity)):
      let value = try evaluate(argument.difo)
      let text = try reference(value, DIFType.string(capacity))
      bytes = text.bytes + [UInt8](repeating: 0, count: max(0, capacity - text.bytes.count))
      if text.isCut { bytes[capacity - 1] = 1 }
    case (_, .bytes(let count)), (_, .characters(let count)):
      let value = try evaluate(argument.difo)
      var type = argument.difo.returnType
      type.size = count
      bytes = try reference(value, type).bytes
    case (.memory(let limit), _):
      let value = try evaluate(argument.difo)
      let pair = try reference(value, DIFType(.ctf, .array, size: 16, isByReference: true)).bytes
      let (address, length) = (Self.word(pair[..<8]), Self.word(pair[8...]))
      guard length <= UInt64(limit) else { throw FaultReport(.badSize, offset: -1) }
      let type = DIFType(.ctf, .array, size: Int(length), isByReference: true)
      bytes = words([length]) + (try reference(DIFValue(address), type).bytes)
    case (.userSymbol, _), (.userModule, _), (.userAddress, _):
      bytes = words([UInt64(machine.firing.pid), try evaluate(argument.difo).bits])
    default: bytes = words([try evaluate(argument.difo).bits])
    }
    let size = field.format.size
    bytes = Array(bytes.prefix(size)) + [UInt8](repeating: 0, count: max(0, size - bytes.count))
    target.replaceSubrange(field.offset..<(field.offset + size), with: bytes)
  }

  /// The bytes at the address that an object returned; no instruction is to blame for a bad one.
  private func reference(_ value: DIFValue, _ type: DIFType) throws(FaultReport) -> Text {
    do throws(MachineFault) {
      return try Interpreter.text(of: value, type: type, on: machine)
    } catch {
      throw FaultReport(error.fault, offset: -1, address: error.value)
    }
  }

  private mutating func fault(_ fault: ClauseFault) {
    if let group = bound.program.clauses[fault.clause].group { stoppedGroups.insert(group) }
    guard bound.probes[fault.probe].site != .error else {
      doubleErrors += 1
      return
    }
    faults.append(fault)
    var record = header(RecordHeader.faultSize, clause: RecordHeader.faultClause, probe: fault.probe)
    let report = fault.report
    let pieces: [UInt64] = [
      UInt64(fault.clause) | UInt64(fault.action) << 32, UInt64(bitPattern: Int64(report.offset)),
      UInt64(report.fault.rawValue), report.address,
    ]
    record.replaceSubrange(RecordHeader.size..., with: words(pieces))
    records.append(record)
    callErrorClauses(fault)
  }

  /// ERROR fires in the faulting firing: only its names, numbers and arguments are its own.
  private mutating func callErrorClauses(_ fault: ClauseFault) {
    guard let error = bound.probes.firstIndex(where: { $0.site == .error }) else { return }
    let before = machine.firing
    // What strtok() remembers belongs to one probe's firing.
    let token = machine.tokenRest
    machine.tokenRest = nil
    machine.firing.probe = bound.probes[error].description
    machine.firing.probeID = bound.probes[error].id
    machine.firing.arguments = [
      0, UInt64(bound.enabledID(clause: fault.clause, probe: fault.probe).rawValue), UInt64(fault.action),
      UInt64(bitPattern: Int64(fault.report.offset)), UInt64(fault.report.fault.rawValue), fault.report.address,
    ]
    for clause in bound.program.clauses.indices where bound.clauseProbes[clause].contains(error) {
      run(clause, probe: error)
    }
    machine.firing = before
    machine.tokenRest = token
  }

  /// Rounds a record up to whole words behind its texts and says how long it is.
  private func finish(_ record: inout [UInt8]) {
    record += [UInt8](repeating: 0, count: -record.count & 7)
    record.replaceSubrange(0..<4, with: UInt64(record.count).littleEndianBytes.prefix(4))
  }

  /// A record with its header filled in.
  private func header(_ size: Int, clause: UInt32, probe: Int, run: Int = 0) -> [UInt8] {
    let header = words([
      UInt64(UInt32(truncatingIfNeeded: size)) | UInt64(clause) << 32,
      UInt64(UInt32(truncatingIfNeeded: probe)) | UInt64(run) << 32,
      machine.firing.timestamp,
    ])
    return header + [UInt8](repeating: 0, count: max(0, size - header.count))
  }

  private static func word(_ bytes: ArraySlice<UInt8>) -> UInt64 {
    bytes.reversed().reduce(0) { $0 << 8 | UInt64($1) }
  }

  private func words(_ values: some Sequence<UInt64>) -> [UInt8] { values.flatMap(\.littleEndianBytes) }
}
