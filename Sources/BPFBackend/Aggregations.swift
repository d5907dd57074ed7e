import DIF
import Kernel

/// Aggregating functions: evaluate keys into a buffer, find the value, change it in place (kernel.md §5).
extension SiteCompiler {
  func emitAggregation(_ action: Action) throws(BackendError) {
    guard let id = action.aggregation, let place = layout.places[id], let keys = layout.aggregationLayouts[id],
      let aggregation = bound.program.aggregation(id)
    else { throw BackendError("an aggregating action without its aggregation", clause: context.clause) }
    let store = layout.stores[place.store]
    let first = context.action
    let buffer = keyBuffers[store.maps[0]] ?? 0
    let fields = buffer + store.prefixSize
    if sharesKeys || store.isShared { emitGaps(keys, at: fields) }
    for (position, field) in keys.keys.enumerated() {
      context.action = first + position
      try emitArgument(action.arguments[position], field: field, base: .r7, baseOffset: fields)
    }
    let values = action.arguments.dropFirst(action.keyCount)
    for (value, slot) in zip(values, [Frame.value, Frame.increment]) {
      context.action = first + action.keyCount + (slot == Frame.value ? 0 : 1)
      _ = try lower(value.difo)
      asm.store(.double, .fp, slot, .r0)
    }
    let done = asm.label()
    if store.prefixSize > 0 {
      if store.isPerCPU { asm.call(.getProcessorID) }
      address(.r7, buffer, in: .r1)
      asm.store(.double, .r1, 0, immediate: Int32(place.number))
      if store.isPerCPU { asm.store(.word, .r1, 4, .r0) }
    }
    if store.isKeyed {
      emitElement(of: store, keyBuffer: buffer, keys, full: done)
    } else {
      emitElement(of: store, number: place.number, valueWords: keys.valueWords, none: done)
    }
    emitUpdate(aggregation, hasIncrement: values.count > 1)
    asm.place(done)
  }

  /// Clears the bytes of a key between its fields, where another aggregation may have left something.
  private func emitGaps(_ layout: AggregationLayout, at buffer: Int) {
    var end = 0
    for start in layout.keys.map(\.offset) + [layout.keySize] {
      for byte in end..<max(end, start) {
        address(.r7, buffer + byte, in: .r1)
        asm.store(.byte, .r1, 0, immediate: 0)
      }
      if let field = layout.keys.first(where: { $0.offset == start }) { end = start + field.format.size }
    }
  }

  /// r0 becomes the value of an aggregation without keys on this CPU.
  private func emitElement(of store: AggregationStore, number: Int, valueWords: Int, none: Label) {
    if store.isForgetful, let generationWord {
      asm.load(.double, .r1, .r7, generationWord)
      asm.alu(.add, .r1, Int32(store.index(of: number, generation: 0)))
      asm.store(.word, .fp, Frame.temporary, .r1)
    } else {
      asm.store(.word, .fp, Frame.temporary, immediate: Int32(store.index(of: number, generation: 0)))
    }
    lookup(store.maps[0])
    asm.jump(.equal, .r0, 0, none)
    // Beyond the reach of a store there are only large tables of buckets, whose counts say enough.
    if valueWords < 4000 { asm.store(.double, .r0, 8 * valueWords, immediate: 1) }
  }

  /// r0 becomes the value of the key, made when missing; no room is a drop.
  ///
  /// The code stands once for each generation: the kernel puts the look-up of a table in place of the call only where it
  /// knows which table it is.
  private func emitElement(of store: AggregationStore, keyBuffer: Int, _ layout: AggregationLayout, full: Label) {
    let found = asm.label()
    let drop = asm.label()
    func emitGenerations(_ maps: [Int]) {
      if maps.count == 2, let generationWord {
        let first = asm.label()
        asm.load(.double, .r1, .r7, generationWord)
        asm.jump(.equal, .r1, 0, first)
        emitElement(in: maps[1], keyBuffer: keyBuffer, valueWords: layout.valueWords, found: found)
        asm.jump(drop)
        asm.place(first)
      }
      emitElement(in: maps[0], keyBuffer: keyBuffer, valueWords: layout.valueWords, found: found)
    }
    if !store.shortMaps.isEmpty {
      // Keys are padded with zeros: a zero in the last byte of the short key says that all of it is there.
      let long = asm.label()
      asm.load(.byte, .r1, .r7, keyBuffer + store.prefixSize + layout.shortKeySize - 1)
      asm.jump(.notEqual, .r1, 0, long)
      emitGenerations(store.shortMaps)
      asm.jump(drop)
      asm.place(long)
    }
    emitGenerations(store.maps)
    asm.place(drop)
    asm.move(.r1, 1)
    asm.atomic(.add, .double, .r8, RingLayout.Counter.aggregationDrops.rawValue, .r1)
    asm.jump(full)
    asm.place(found)
  }

  /// Looks a key up in a table, makes it if it is missing, and goes to `found` unless there was no room.
  private func emitElement(in map: Int, keyBuffer: Int, valueWords: Int, found: Label) {
    func find() {
      asm.loadMap(.r1, map)
      address(.r7, keyBuffer, in: .r2)
      asm.call(.mapLookup)
    }
    find()
    asm.jump(.notEqual, .r0, 0, found)
    asm.loadMap(.r1, map)
    address(.r7, keyBuffer, in: .r2)
    asm.loadMapValue(.r3, layout.readOnlyMap, offset: layout.zeros(8 * valueWords))
    asm.move(.r4, 1)  // BPF_NOEXIST: another CPU may have been first
    asm.call(.mapUpdate)
    find()
    asm.jump(.notEqual, .r0, 0, found)
  }

  /// Changes the value at r0 by the expression in the value slot.
  private func emitUpdate(_ aggregation: Aggregation, hasIncrement: Bool) {
    switch aggregation.function {
    case .count:
      asm.move(.r1, 1)
      asm.atomic(.add, .double, .r0, 0, .r1)
    case .sum:
      asm.load(.double, .r1, .fp, Frame.value)
      asm.atomic(.add, .double, .r0, 0, .r1)
    case .avg:
      asm.move(.r1, 1)
      asm.atomic(.add, .double, .r0, 0, .r1)
      asm.load(.double, .r1, .fp, Frame.value)
      asm.atomic(.add, .double, .r0, 8, .r1)
    case .stddev: emitDeviation()
    case .min, .max: emitExtreme(isMinimum: aggregation.function == .min)
    case .quantize: emitQuantize(hasIncrement)
    case .lquantize: emitLinear(LquantizeParameter(word: aggregation.parameter), hasIncrement)
    case .llquantize: emitLogLinear(LlquantizeParameter(word: aggregation.parameter), hasIncrement)
    default: preconditionFailure("\(aggregation.function) aggregates nothing")
    }
  }

  /// count, sum and a 128-bit sum of squares, with the carry of its low word.
  private func emitDeviation() {
    asm.move(.r1, 1)
    asm.atomic(.add, .double, .r0, 0, .r1)
    asm.load(.double, .r1, .fp, Frame.value)
    asm.atomic(.add, .double, .r0, 8, .r1)
    let positive = asm.label()
    asm.jump(.signedGreaterOrEqual, .r1, 0, positive)
    asm.negate(.r1)
    asm.place(positive)
    // (a·2^32 + b)^2 = a²·2^64 + 2ab·2^32 + b²
    asm.move(.r2, .r1)
    asm.alu(.rsh, .r2, 32)  // a
    asm.alu32(.mov, .r1, .r1)  // b
    asm.move(.r3, .r1)
    asm.alu(.mul, .r3, .r2)  // ab
    asm.alu(.mul, .r1, .r1)  // b²
    asm.alu(.mul, .r2, .r2)  // a²
    asm.move(.r4, .r3)
    asm.alu(.rsh, .r4, 31)  // high part of 2ab
    asm.alu(.add, .r2, .r4)
    asm.alu(.lsh, .r3, 33)  // low part of 2ab
    asm.alu(.add, .r1, .r3)
    let noCarry = asm.label()
    asm.jump(.greaterOrEqual, .r1, .r3, noCarry)
    asm.alu(.add, .r2, 1)
    asm.place(noCarry)
    asm.move(.r3, .r1)
    asm.atomic(.fetchAdd, .double, .r0, 16, .r1)  // r1: the low word before
    asm.alu(.add, .r1, .r3)
    let noOverflow = asm.label()
    asm.jump(.greaterOrEqual, .r1, .r3, noOverflow)
    asm.alu(.add, .r2, 1)
    asm.place(noOverflow)
    asm.atomic(.add, .double, .r0, 24, .r2)
  }

  /// The unsigned maximum of the encoded values (AggregationLayout): a few rounds, since only another CPU interferes.
  private func emitExtreme(isMinimum: Bool) {
    let done = asm.label()
    asm.move(.r1, .r0)
    asm.load(.double, .r3, .fp, Frame.value)
    asm.alu(.xor, .r3, wide: 1 << 63, scratch: .r2)
    if isMinimum { asm.alu(.xor, .r3, -1) }
    asm.load(.double, .r0, .r1, 0)
    for _ in 0..<8 {
      asm.jump(.greaterOrEqual, .r0, .r3, done)
      asm.move(.r2, .r0)
      asm.atomic(.compareExchange, .double, .r1, 0, .r3)
      asm.jump(.equal, .r0, .r2, done)
    }
    asm.place(done)
  }

  /// Adds the increment (1 if none was given) to word r2 of the value at r0.
  private func emitBucket(words: Int, _ hasIncrement: Bool) {
    let done = asm.label()
    asm.jump(.greaterOrEqual, .r2, Int32(words), done)
    asm.alu(.lsh, .r2, 3)
    asm.alu(.add, .r0, .r2)
    if hasIncrement { asm.load(.double, .r1, .fp, Frame.increment) } else { asm.move(.r1, 1) }
    asm.atomic(.add, .double, .r0, 0, .r1)
    asm.place(done)
  }

  /// Bucket 63 is zero, 64 + log2(v) for v > 0, 62 - log2(-v) for v < 0; the logarithm without branches, which would
  /// multiply the verifier's states.
  private func emitQuantize(_ hasIncrement: Bool) {
    let add = asm.label()
    let positive = asm.label()
    let negative = asm.label()
    asm.load(.double, .r1, .fp, Frame.value)
    asm.move(.r2, 63)
    asm.jump(.equal, .r1, 0, add)
    asm.move(.r5, 1)
    asm.jump(.signedGreater, .r1, 0, positive)
    asm.move(.r5, 0)
    asm.negate(.r1)
    asm.place(positive)
    asm.move(.r2, 0)
    for shift in [32, 16, 8, 4, 2, 1] as [Int32] {
      asm.move(.r3, .r1)
      asm.alu(.rsh, .r3, shift)
      // r4: `shift` if any of the upper bits is set, else 0
      asm.move(.r4, .r3)
      asm.negate(.r4)
      asm.alu(.or, .r4, .r3)
      asm.alu(.rsh, .r4, 63)
      asm.alu(.mul, .r4, shift)
      asm.alu(.rsh, .r1, .r4)
      asm.alu(.add, .r2, .r4)
    }
    asm.jump(.equal, .r5, 0, negative)
    asm.alu(.add, .r2, 64)
    asm.jump(add)
    asm.place(negative)
    asm.move(.r3, 62)
    asm.alu(.sub, .r3, .r2)
    asm.move(.r2, .r3)
    asm.jump(.signedGreaterOrEqual, .r2, 0, add)
    asm.move(.r2, 0)
    asm.place(add)
    emitBucket(words: 127, hasIncrement)
  }

  private func emitLinear(_ parameter: LquantizeParameter, _ hasIncrement: Bool) {
    let add = asm.label()
    asm.load(.double, .r1, .fp, Frame.value)
    asm.signExtend32(.r1)
    asm.move(.r2, 0)
    asm.jump(.signedLess, .r1, parameter.base, add)
    asm.alu(.sub, .r1, parameter.base)
    asm.alu(.div, .r1, Int32(parameter.step))
    asm.move(.r2, .r1)
    asm.alu(.add, .r2, 1)
    asm.jump(.less, .r1, Int32(parameter.levels), add)
    asm.move(.r2, Int64(parameter.levels) + 1)
    asm.place(add)
    emitBucket(words: Int(parameter.levels) + 2, hasIncrement)
  }

  /// A balanced tree of comparisons over the bounds of the buckets.
  private func emitLogLinear(_ parameter: LlquantizeParameter, _ hasIncrement: Bool) {
    let bounds = parameter.bounds
    let add = asm.label()
    asm.load(.double, .r1, .fp, Frame.value)
    // Bucket i holds bounds[i-1] ..< bounds[i]: search in buckets low ... high.
    func search(_ low: Int, _ high: Int) {
      if low == high {
        asm.move(.r2, Int64(low))
        asm.jump(add)
        return
      }
      let middle = (low + high) / 2
      let upper = asm.label()
      asm.move(.r3, bounds[middle])
      asm.jump(.signedGreaterOrEqual, .r1, .r3, upper)
      search(low, middle)
      asm.place(upper)
      search(middle + 1, high)
    }
    search(0, bounds.count)
    asm.place(add)
    emitBucket(words: bounds.count + 1, hasIncrement)
  }
}
