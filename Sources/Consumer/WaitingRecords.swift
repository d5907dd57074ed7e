package import DIF

/// Holds back the records of which a text is to come (`LateText`), until it is there.
///
///     record that waits    ──► held, and what its firing records after it
///     its last text        ──► goes on, whole, with its own time, and the others with it
///     a text that could not be read ──► is forgotten: the fault is reported by itself
///     end of the trace     ──► a fault at the text, for its system call has not returned, or could not say so
///
/// What a flood of records leaves waiting because their texts found no room is given up long before that, the oldest first.
package final class WaitingRecords {
  private let texts: [LateText]
  private let layouts: RecordLayouts
  private var held: [Firing: [Held]] = [:]
  /// The most firings that may wait.
  private let limit: Int

  /// What texts say of the records that they belong to: one CPU begins one firing at a time.
  private struct Firing: Hashable {
    var cpu: Int
    var time: UInt64
  }

  fileprivate struct Held {
    var bytes: [UInt8]
    /// Where the words of the texts stand that are missing.
    var missing: [(number: Int, address: UInt64, offset: Int)]
  }

  /// Makes a holder for the records of a program with these texts; a system has fewer threads in calls than `limit`.
  package init(_ texts: [LateText], of program: Program, limit: Int = 1 << 16) {
    self.texts = texts
    self.limit = limit
    layouts = RecordLayouts(program)
  }

  /// Takes a record of any kind; gives out what is whole.
  package func take(_ record: UnsafeRawBufferPointer, cpu: Int, _ body: (UnsafeRawBufferPointer, Int) -> Void) {
    let bytes = FieldBytes(record)
    let clause = bytes.word32(4)
    if clause == LateTextRecord.clause { return complete(bytes, body) }
    let firing = Firing(cpu: cpu, time: bytes.word(16))
    let isOfClause = clause < LateTextRecord.clause
    guard isOfClause, bytes.word32(12) & RecordHeader.waiting != 0 else {
      if held.isEmpty || held[firing] == nil { return body(record, cpu) }
      held[firing]?.append(Held(bytes: Array(record), missing: []))
      return
    }
    let run = Int(bytes.word32(12) & ~(RecordHeader.waiting | RecordHeader.speculative))
    // One that the program cannot have made is reported by whoever reads it.
    guard let layout = layouts.layout(clause: Int(clause), run: run, size: record.count) else {
      return body(record, cpu)
    }
    var missing: [(number: Int, address: UInt64, offset: Int)] = []
    for field in layout.actions.joined() {
      guard case .text = field.format,
        let text = LateText.parse((bytes.word32(field.offset), bytes.word32(field.offset + 4)))
      else { continue }
      missing.append((text.number, text.address, field.offset))
    }
    held[firing, default: []].append(Held(bytes: Array(record), missing: missing))
    if held.count > limit { giveUp(held.count / 2, body) }
  }

  /// Gives out what waits in vain, as faults.
  package func finish(_ body: (UnsafeRawBufferPointer, Int) -> Void) { giveUp(held.count, body) }

  /// The same of so many firings, the oldest.
  private func giveUp(_ count: Int, _ body: (UnsafeRawBufferPointer, Int) -> Void) {
    for (firing, records) in held.sorted(by: { $0.key.time < $1.key.time }).prefix(count) {
      held[firing] = nil
      for record in records {
        guard let text = record.missing.first, texts.indices.contains(text.number) else {
          record.bytes.withUnsafeBytes { body($0, firing.cpu) }
          continue
        }
        let fault = record.bytes.withUnsafeBytes { report(at: text.number, address: text.address, of: FieldBytes($0)) }
        fault.withUnsafeBytes { body($0, firing.cpu) }
      }
    }
  }

  private func complete(_ bytes: FieldBytes, _ body: (UnsafeRawBufferPointer, Int) -> Void) {
    let firing = Firing(cpu: Int(bytes.word32(LateTextRecord.cpu)), time: bytes.word(LateTextRecord.time))
    let number = Int(bytes.word32(LateTextRecord.number))
    guard var records = held[firing],
      let place = records.firstIndex(where: { $0.missing.contains { $0.number == number } })
    else { return }
    let hasFailed = bytes.word32(12) != 0
    if hasFailed { records.remove(at: place) } else { records[place].put(bytes, number: number) }
    let whole = records.prefix { $0.missing.isEmpty }
    records.removeFirst(whole.count)
    held[firing] = records.isEmpty ? nil : records
    for record in whole { record.bytes.withUnsafeBytes { body($0, firing.cpu) } }
  }

  /// The report of a fault (`RecordHeader.faultClause`) at a text of a record.
  private func report(at number: Int, address: UInt64, of record: FieldBytes) -> [UInt8] {
    let text = texts[number]
    let offset = UInt64(4 * text.instruction)
    let words: [UInt64] = [
      UInt64(RecordHeader.faultSize) | UInt64(RecordHeader.faultClause) << 32,
      UInt64(record.word32(8)), record.word(16), UInt64(text.clause) | UInt64(text.action) << 32, offset,
      UInt64(Fault.badAddress.rawValue), address,
    ]
    return words.withUnsafeBytes { Array($0) }
  }
}

extension WaitingRecords.Held {
  /// Puts a text where it was missing: behind all others, but before the word of a speculation.
  fileprivate mutating func put(_ source: FieldBytes, number: Int) {
    let isSpeculative = word(12) & RecordHeader.speculative != 0
    let last = isSpeculative ? Array(bytes.suffix(8)) : []
    bytes.removeLast(last.count)
    let length = source.word32(LateTextRecord.text + 4)
    let text = source.bytes(at: LateTextRecord.text)
    let start = bytes.count
    bytes += text
    while bytes.count % 8 != 0 { bytes.append(0) }
    bytes += last
    for index in missing.indices.reversed() where missing[index].number == number {
      setWord(missing[index].offset, UInt32(start))
      setWord(missing[index].offset + 4, length)
      missing.remove(at: index)
    }
    setWord(0, UInt32(bytes.count))
    if missing.isEmpty { setWord(12, word(12) & ~RecordHeader.waiting) }
  }

  private func word(_ offset: Int) -> UInt32 {
    bytes.withUnsafeBytes { $0.loadUnaligned(fromByteOffset: offset, as: UInt32.self) }
  }

  private mutating func setWord(_ offset: Int, _ word: UInt32) {
    bytes.withUnsafeMutableBytes { $0.storeBytes(of: word, toByteOffset: offset, as: UInt32.self) }
  }
}
