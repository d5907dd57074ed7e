internal import Glibc

/// Packets of pcap() in the words of tshark(1), where it is installed.
///
/// One thread.
package final class PacketDecoder {
  private let run: (_ program: String, _ file: [UInt8]) -> [UInt8]?
  private let find: () -> String?
  private var program: String??

  /// Makes a decoder; tests give their own program.
  package init(
    find: @escaping () -> String? = PacketDecoder.search,
    run: @escaping (String, [UInt8]) -> [UInt8]? = PacketDecoder.decode
  ) {
    self.find = find
    self.run = run
  }

  /// Lines about a packet of a link type (`PCAP_ETHER` and so on); nil where nobody can tell: then its bytes must do.
  ///
  /// `time` is in nanoseconds; differences between packets are what is shown of it.
  func lines(of packet: some Collection<UInt8>, link: Int64, time: UInt64) -> [UInt8]? {
    if program == nil { program = .some(find()) }
    guard case .some(.some(let path)) = program, let text = run(path, Self.file(packet, link: link, time: time)),
      !text.isEmpty
    else { return nil }
    return text
  }

  /// A capture file that holds one packet (pcap-savefile(5)).
  ///
  ///     u32 0xa1b2c3d4   u16 2, 4   u32 0, 0   u32 65535   u32 link type
  ///     u32 seconds   u32 microseconds   u32 bytes that follow   u32 bytes of the packet
  static func file(_ packet: some Collection<UInt8>, link: Int64, time: UInt64) -> [UInt8] {
    let size = UInt32(clamping: packet.count)
    // In a file raw IP has another number than elsewhere.
    let linkType = link == 12 ? 101 : UInt32(truncatingIfNeeded: link)
    let words: [UInt32] = [
      0xA1B2_C3D4, 2 | 4 << 16, 0, 0, 65535, linkType, UInt32(truncatingIfNeeded: time / 1_000_000_000),
      UInt32(time / 1000 % 1_000_000), size, size,
    ]
    return words.flatMap { word in (0..<4).map { UInt8(truncatingIfNeeded: word >> (8 * $0)) } } + packet
  }

  /// The first tshark of PATH.
  package static func search() -> String? {
    let path = getenv("PATH").map { String(cString: $0) } ?? ""
    for folder in path.split(separator: ":") where access("\(folder)/tshark", X_OK) == 0 {
      return "\(folder)/tshark"
    }
    return nil
  }

  /// What a program prints about a capture file.
  package static func decode(_ program: String, _ file: [UInt8]) -> [UInt8]? {
    var name = Array("/tmp/dtrace-packet-XXXXXX\0".utf8CString.dropLast())
    let descriptor = mkstemp(&name)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    let path = String(decoding: name.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    defer { unlink(path) }
    guard write(descriptor, file, file.count) == file.count,
      let child = popen("'\(program)' -n -r \(path) 2>/dev/null", "re")
    else { return nil }
    defer { pclose(child) }
    var text: [UInt8] = []
    var room = [UInt8](repeating: 0, count: 4096)
    while true {
      let count = fread(&room, 1, room.count, child)
      if count == 0 { return text }
      text += room.prefix(count)
    }
  }
}
