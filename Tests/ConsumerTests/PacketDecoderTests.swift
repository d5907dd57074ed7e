import Testing

@testable import Consumer

/// What becomes of a packet before a program decodes it.
struct PacketDecoderTests {
  @Test func fileHasHeadersOfItsOwn() {
    let file = PacketDecoder.file([1, 2, 3], link: 1, time: 5_000_007_000)
    #expect(file.count == 24 + 16 + 3)
    #expect(Array(file[..<8]) == [0xD4, 0xC3, 0xB2, 0xA1, 2, 0, 4, 0])
    #expect(Array(file[20..<24]) == [1, 0, 0, 0])
    #expect(Array(file[24...]) == [5, 0, 0, 0, 7, 0, 0, 0, 3, 0, 0, 0, 3, 0, 0, 0, 1, 2, 3])
    #expect(PacketDecoder.file([], link: 12, time: 0)[20] == 101)
  }

  @Test func withoutAProgramThereAreNoLines() {
    let decoder = PacketDecoder(find: { nil }, run: { _, _ in [65] })
    #expect(decoder.lines(of: [1], link: 1, time: 0) == nil)
  }

  @Test func silenceOfTheProgramIsNoLine() {
    #expect(PacketDecoder(find: { "x" }, run: { _, _ in [] }).lines(of: [1], link: 1, time: 0) == nil)
    #expect(PacketDecoder(find: { "x" }, run: { _, _ in nil }).lines(of: [1], link: 1, time: 0) == nil)
    #expect(PacketDecoder(find: { "x" }, run: { _, _ in [65, 10] }).lines(of: [1], link: 1, time: 0) == [65, 10])
  }

  @Test func programIsLookedForOnce() {
    var count = 0
    let decoder = PacketDecoder(
      find: {
        count += 1
        return nil
      }, run: { _, _ in nil })
    for _ in 0..<3 { _ = decoder.lines(of: [1], link: 1, time: 0) }
    #expect(count == 1)
  }
}
