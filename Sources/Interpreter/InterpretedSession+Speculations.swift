import DIF

extension InterpretedSession {
  /// The speculation that an action names, if it is active.
  func number(_ value: UInt64) throws(FaultReport) -> Int? {
    if value == 0 { return nil }
    guard value <= UInt64(machine.speculations.count) else {
      throw FaultReport(.illegalOperation, offset: -1, address: 0)
    }
    return machine.speculations[Int(value) - 1].isActive ? Int(value) - 1 : nil
  }

  /// A record as a speculation has it: marked, with its identity behind it.
  func speculative(_ record: [UInt8], _ word: SpeculationWord) -> [UInt8] {
    var record = record + word.rawValue.littleEndianBytes
    record.replaceSubrange(0..<4, with: UInt64(record.count).littleEndianBytes.prefix(4))
    record[15] |= UInt8(RecordHeader.speculative >> 24)
    return record
  }
}
