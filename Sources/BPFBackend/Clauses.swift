import Arch
import DIF
import Kernel

extension SiteCompiler {
  /// Emits one clause: is it bound to this probe? predicate, record, actions; faults behind it.
  func emitClause(_ index: Int) throws(BackendError) {
    let clause = bound.program.clauses[index]
    let next = asm.label()
    asm.clause = index
    // The parts that `if` makes of a clause share its memory.
    let isLaterPart = clause.group != nil && clause.group == context.group
    if !isLaterPart { scratch.releaseTemporaries() }
    context.group = clause.group
    context.clause = index
    context.action = 0
    context.record = nil
    context.speculates = false
    context.faults = []
    context.loopFault = nil

    if context.site != .error, let mask = rows.mask(of: index) {
      asm.load(.double, .r1, .fp, Frame.row)
      asm.load(.word, .r1, .r1, mask.offset)
      asm.alu(.and, .r1, Int32(bitPattern: 1 << UInt32(mask.bit)))
      asm.jump(.equal, .r1, 0, next)
    }
    if let flag = clause.group.flatMap({ groupFlags[$0] }) {
      asm.load(.double, .r1, .r7, flag)
      asm.jump(.notEqual, .r1, 0, next)
    }
    if startsScratch.contains(index) { asm.store(.double, .r7, ScratchLayout.dynamicUsed, immediate: 0) }
    if let predicate = clause.predicate {
      try lower(predicate, otherwise: next)
    }
    try emitActions(clause.actions.indices, of: ClauseActions(clause), full: next)

    if !context.faults.isEmpty || context.loopFault != nil {
      asm.jump(next)
      emitFaultStubs()
      emitFaultReport(clause: clause)
    }
    asm.place(next)
  }

  /// Emits some of a clause's actions: runs with their records, loops and branches.
  ///
  /// `full` is where to go when there is no room for a record; without one the record is lost, but what its actions do
  /// besides is done.
  func emitActions(_ range: Range<Int>, of clause: ClauseActions, full: Label?) throws(BackendError) {
    if clause.actions.isEmpty { return try emitRun(0, of: clause, full: full) }
    var place = range.lowerBound
    while place < range.upperBound {
      let action = clause.actions[place]
      let body = place + 1..<place + 1 + action.bodyCount
      switch action.kind {
      case .loop:
        try emitLoop(place, of: clause)
        place = body.upperBound
      case .branch:
        let skip = asm.label()
        context.action = clause.numbers[place]
        try lower(action.arguments[0].difo, otherwise: skip)
        try emitActions(body, of: clause, full: full)
        asm.place(skip)
        place = body.upperBound
      default:
        guard let run = clause.layouts.firstIndex(where: { $0.range.lowerBound == place }) else {
          preconditionFailure("a run begins within another")
        }
        try emitRun(run, of: clause, full: full)
        place = clause.layouts[run].range.upperBound
      }
    }
  }

  private func emitRun(_ run: Int, of clause: ClauseActions, full: Label?) throws(BackendError) {
    let record = clause.layouts[run]
    let beginsSpeculating = record.range.contains { clause.actions[$0].kind == .speculate }
    if record.recordsData && !beginsSpeculating { emitBegin(record, run: run, full: full) }
    for (position, place) in record.range.enumerated() {
      context.action = clause.numbers[place]
      let action = clause.actions[place]
      if action.kind == .speculate {
        // The loop of a body has none (dif.md §9): there is always a place to go.
        guard let full else { preconditionFailure("speculate() in a loop") }
        try emitSpeculate(action, inactive: full)
        context.speculates = true
        if record.recordsData { emitBegin(record, run: run, full: full) }
      } else {
        try emitAction(action, fields: record.actions[position])
      }
    }
    if let open = context.record {
      emitFinish(open)
      if context.isInLoop { asm.move(.r9, 0) }
    }
    context.record = nil
  }

  /// r0 becomes the time of the firing; read once (builtins.md §1.2).
  func emitTimestamp() {
    let known = asm.label()
    asm.load(.double, .r0, .r7, ScratchLayout.timestamp)
    asm.jump(.notEqual, .r0, 0, known)
    asm.call(.ktimeGetNanoseconds)
    asm.store(.double, .r7, ScratchLayout.timestamp, .r0)
    asm.place(known)
  }
}

/// The actions of a clause with their numbers and the layouts of its records.
struct ClauseActions {
  var actions: [Action]
  var numbers: [Int]
  var layouts: [RecordLayout]

  init(_ clause: Clause) {
    actions = clause.actions
    numbers = clause.actionNumbers
    layouts = clause.recordLayouts
  }
}
