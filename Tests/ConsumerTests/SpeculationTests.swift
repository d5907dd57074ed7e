import DIF
import Testing

@testable import Consumer

/// Speculative records and ends in orders that the kernel gives seldom (architecture, "Speculations").
struct SpeculationTests {
  private let speculations = Speculations(count: 2)

  private static func words(_ values: [UInt64]) -> [UInt8] {
    values.flatMap { value in (0..<8).map { UInt8(truncatingIfNeeded: value &>> (8 * UInt64($0))) } }
  }

  /// A record with one value; of a generation of speculation 0 if one is given.
  private static func record(_ value: UInt64, _ generation: UInt64? = nil) -> [UInt8] {
    guard let generation else { return words([32, 0, 5, value]) }
    let run = UInt64(RecordHeader.speculative) &<< 32
    return words([40, run, 5, value, SpeculationWord(index: 0, generation: generation).rawValue])
  }

  private static func end(_ generation: UInt64, commits: Bool, time: UInt64 = 9) -> [UInt8] {
    words([
      32 | UInt64(RecordHeader.speculationClause) &<< 32, commits ? 1 &<< 32 : 0, time,
      SpeculationWord(index: 0, generation: generation).rawValue,
    ])
  }

  /// The values and times of what comes out of some records.
  private func take(_ records: [[UInt8]]) -> [[UInt64]] {
    var result: [[UInt64]] = []
    for record in records {
      record.withUnsafeBytes { speculations.take($0, cpu: 1) { bytes, _ in result.append(Self.seen(bytes)) } }
    }
    return result
  }

  private static func seen(_ bytes: UnsafeRawBufferPointer) -> [UInt64] {
    #expect(bytes.count == 32 && bytes.load(fromByteOffset: 12, as: UInt32.self) == 0)
    return [bytes.load(fromByteOffset: 24, as: UInt64.self), bytes.load(fromByteOffset: 16, as: UInt64.self)]
  }

  private func settle(_ word: UInt64) -> [[UInt64]] {
    var result: [[UInt64]] = []
    speculations.settle([SpeculationWord(word)], time: 77) { bytes, _ in result.append(Self.seen(bytes)) }
    return result
  }

  @Test func recordsComeWithTheCommitAndItsTime() {
    #expect(take([Self.record(1, 0), Self.record(2), Self.record(3, 0)]) == [[2, 5]])
    #expect(take([Self.end(0, commits: true)]) == [[1, 9], [3, 9]])
    #expect(take([Self.end(0, commits: true)]) == [])
  }

  @Test func aDiscardedGenerationIsForgotten() {
    #expect(
      take([Self.record(1, 0), Self.end(0, commits: false), Self.record(2, 1), Self.end(1, commits: true)]) == [[2, 9]])
  }

  @Test func recordsBehindTheirEndShareItsFate() {
    #expect(take([Self.end(0, commits: true), Self.end(1, commits: false)]) == [])
    #expect(take([Self.record(1, 0), Self.record(2, 1)]) == [[1, 9]])
    #expect(speculations.lost == 0)
  }

  @Test func theTableTellsOfEndsWithoutRecord() {
    #expect(take([Self.record(1, 0), Self.record(2, 1), Self.record(3, 2)]) == [])
    // Generation 2 is active; 1 was discarded, 0 committed.
    #expect(settle(0b10 &<< 48 | 2 &<< 1 | 1) == [[1, 77]])
    #expect(take([Self.end(2, commits: true)]) == [[3, 9]])
    #expect(speculations.lost == 0)
  }

  @Test func whatNobodyRemembersIsDeclaredLost() {
    #expect(take([Self.record(1, 0), Self.record(2, 0)]) == [])
    #expect(settle(0xFFFF &<< 48 | 17 &<< 1) == [])
    #expect(speculations.lost == 2)
    #expect(take([Self.record(3, 4)]) == [])
    #expect(speculations.lost == 3)
  }

  @Test func wordsRememberSixteenEnds() {
    let word = SpeculationWord(0b101 &<< 48 | 20 &<< 1)
    #expect(!word.isActive && word.generation == 20)
    #expect([19, 18, 17].map { word.wasCommitted($0) } == [true, false, true])
    #expect([4, 3, 20].map { word.wasCommitted($0) } == [false, nil, nil])
  }

  @Test func aSpeculationThatThereIsNotIsLost() {
    var record = Self.record(1, 0)
    record[39] = 1
    #expect(take([record]) == [])
    #expect(speculations.lost == 1)
  }
}
