import DIF
import Testing

@testable import Consumer

/// Records whose texts come later, in orders that the kernel gives seldom (architecture, "Late texts").
struct WaitingRecordTests {
  private let program: Program
  private let fields: [Field]
  private let waiting: WaitingRecords

  init() {
    // A text, a number, a text.
    let text = ActionArgument(difo(DIFType(.string, .unknown, size: 16, isByReference: true)))
    let number = ActionArgument(difo(DIFType(.ctf, .integer, size: 8)))
    let clause = clause(Action(.printf, arguments: [text, number, text]))
    program = Program(clauses: [clause])
    fields = clause.recordLayout.actions[0]
    waiting = WaitingRecords(
      [LateText(clause: 0, action: 1, instruction: 3), LateText(clause: 0, action: 3, instruction: 4)], of: program)
  }

  /// A record whose texts of these numbers are to come; of a speculation if one is given.
  private func record(_ number: UInt64, time: UInt64, waits: [Int], speculation: SpeculationWord? = nil) -> [UInt8] {
    var record = RecordBytes(clause: 0, probe: 4, time: time, size: program.clauses[0].recordLayout.size)
    record.set(fields[1].offset, number)
    for (text, field) in [fields[0], fields[2]].enumerated() {
      if waits.contains(text) {
        record.set(field.offset, UInt32(0x1000))
        record.set(field.offset + 4, LateText.mark | UInt32(text) << LateText.numberShift | 0x7f)
      } else {
        record.append("here", at: field.offset)
      }
    }
    var run: UInt32 = waits.isEmpty ? 0 : RecordHeader.waiting
    if let speculation {
      run |= RecordHeader.speculative
      record.bytes += withUnsafeBytes(of: speculation.rawValue) { Array($0) }
      record.set(0, UInt32(record.bytes.count))
    }
    record.set(12, run)
    return record.bytes
  }

  /// The record that brings a text, or says that there is none.
  private func late(_ text: String?, number: Int, time: UInt64, cpu: Int = 1, isCut: Bool = false) -> [UInt8] {
    var record = RecordBytes(
      clause: Int(LateTextRecord.clause), probe: 4, time: 1000, size: LateTextRecord.size)
    record.set(LateTextRecord.time, time)
    record.set(LateTextRecord.cpu, UInt32(cpu))
    record.set(LateTextRecord.number, UInt32(number))
    if let text { record.append(text, at: LateTextRecord.text, isCut: isCut) } else { record.set(12, UInt32(1)) }
    return record.bytes
  }

  /// What comes out of records of CPU 1: time, texts and number of each.
  private func take(_ records: [UInt8]...) -> [String] {
    var result: [String] = []
    for record in records {
      record.withUnsafeBytes { waiting.take($0, cpu: 1) { bytes, cpu in result.append(seen(bytes, cpu)) } }
    }
    return result
  }

  private func seen(_ record: UnsafeRawBufferPointer, _ cpu: Int) -> String {
    let bytes = FieldBytes(record)
    #expect(cpu == 1 && bytes.word32(0) == record.count && record.count % 8 == 0)
    #expect(bytes.word32(12) & RecordHeader.waiting == 0)
    let texts = [fields[0], fields[2]].map { field in
      String(decoding: bytes.string(field), as: UTF8.self) + (bytes.isCut(field) ? "..." : "")
    }
    return "\(bytes.word(16)): \(texts[0]) \(bytes.integer(fields[1])) \(texts[1])"
  }

  @Test func aRecordGoesOnWithItsText() {
    #expect(take(record(7, time: 5, waits: [0])) == [])
    #expect(take(record(8, time: 6, waits: [])) == ["6: here 8 here"])
    #expect(take(late("path", number: 0, time: 5)) == ["5: path 7 here"])
    #expect(take(late("path", number: 0, time: 5)) == [])
  }

  @Test func theLastTextCompletesIt() {
    #expect(take(record(7, time: 5, waits: [0, 1]), late("to", number: 1, time: 5)) == [])
    #expect(take(late("from", number: 0, time: 5, isCut: true)) == ["5: from... 7 to"])
  }

  @Test func whatItsFiringRecordsAfterItFollowsIt() {
    #expect(take(record(1, time: 5, waits: [0]), record(2, time: 5, waits: []), record(3, time: 5, waits: [1])) == [])
    #expect(take(late("a", number: 0, time: 5)) == ["5: a 1 here", "5: here 2 here"])
    #expect(take(late("b", number: 1, time: 5)) == ["5: here 3 b"])
  }

  @Test func aTextThatIsNoneTakesItsRecordAway() {
    #expect(take(record(1, time: 5, waits: [0, 1]), record(2, time: 5, waits: [])) == [])
    #expect(take(late(nil, number: 0, time: 5)) == ["5: here 2 here"])
    #expect(take(late("late", number: 1, time: 5)) == [])
  }

  @Test func textsOfOtherFiringsAreTheirs() {
    #expect(take(record(1, time: 5, waits: [0])) == [])
    #expect(
      take(late("b", number: 0, time: 6), late("c", number: 0, time: 5, cpu: 0), late("d", number: 1, time: 5)) == [])
    #expect(take(late("a", number: 0, time: 5)) == ["5: a 1 here"])
  }

  @Test func theSpeculationsWordStaysTheLast() {
    let word = SpeculationWord(index: 1, generation: 3)
    var last: UInt64 = 0
    #expect(take(record(1, time: 5, waits: [0], speculation: word)) == [])
    late("a path", number: 0, time: 5).withUnsafeBytes {
      waiting.take($0, cpu: 1) { record, _ in
        let bytes = FieldBytes(record)
        last = bytes.word(record.count - 8)
        #expect(bytes.word32(12) == RecordHeader.speculative && bytes.string(fields[0]).elementsEqual("a path".utf8))
      }
    }
    #expect(SpeculationWord(last) == word)
  }

  @Test func whatWaitsInVainIsAFaultAtTheEnd() {
    #expect(take(record(1, time: 5, waits: [1]), record(2, time: 5, waits: [])) == [])
    var faults: [[UInt64]] = []
    waiting.finish { record, cpu in
      let bytes = FieldBytes(record)
      guard bytes.word32(4) == RecordHeader.faultClause else { return faults.append([]) }
      #expect(cpu == 1 && record.count == RecordHeader.faultSize)
      faults.append([bytes.word(16), UInt64(bytes.word32(28)), bytes.word(32), bytes.word(48)])
    }
    #expect(faults == [[5, 3, 16, 0x7f_0000_1000], []])
    waiting.finish { _, _ in Issue.record("told twice") }
  }

  @Test func aFloodIsGivenUpFromItsOldest() {
    let waiting = WaitingRecords([LateText(clause: 0, action: 1, instruction: 0)], of: program, limit: 4)
    var times: [UInt64] = []
    for time in UInt64(1)...5 {
      record(time, time: 10 - time, waits: [0]).withUnsafeBytes {
        waiting.take($0, cpu: 1) { record, _ in
          #expect(FieldBytes(record).word32(4) == RecordHeader.faultClause)
          times.append(FieldBytes(record).word(16))
        }
      }
    }
    #expect(times == [5, 6])
  }

  @Test func whatTheProgramCannotHaveMadeGoesThrough() {
    var short = RecordBytes(clause: 0, time: 5, size: 24)
    short.set(12, RecordHeader.waiting)
    var seen = 0
    short.bytes.withUnsafeBytes { waiting.take($0, cpu: 1) { _, _ in seen += 1 } }
    #expect(seen == 1)
  }
}
