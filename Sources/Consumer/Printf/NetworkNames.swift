internal import Glibc

/// Names of ports and hosts, for `%P` and `%I`.
///
/// A static executable must not use the libc's name services: ports are looked up in /etc/services, hosts by a child
/// `getent`, each address once. One thread.
package final class NetworkNames {
  private let readServices: () -> String
  private let askForHost: (String) -> String?
  private var services: [UInt16: String]?
  /// Names that were asked for; the address itself if it has none.
  private var hosts: [String: String] = [:]

  /// Makes a table; tests give their own answers.
  package init(
    services: @escaping () -> String = { NetworkNames.text(ofFile: "/etc/services") },
    host: @escaping (String) -> String? = { NetworkNames.askGetent($0) }
  ) {
    readServices = services
    askForHost = host
  }

  /// The service of a port, or the number.
  package func service(port: UInt16) -> String {
    if services == nil { services = Self.parseServices(readServices()) }
    return services?[port] ?? "\(port)"
  }

  /// The name of the host of an address, or the address.
  package func host(address: String) -> String {
    if let known = hosts[address] { return known }
    // Whatever the program prints here: only addresses leave the process.
    let isAddress = address.utf8.count <= 45 && address.utf8.allSatisfy(Self.isPartOfAddress)
    guard isAddress, address.contains(".") || address.contains(":") else { return address }
    if hosts.count >= 4096 { hosts.removeAll() }
    let name = askForHost(address) ?? address
    hosts[address] = name
    return name
  }

  private static func isPartOfAddress(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "f"),
      UInt8(ascii: "A")...UInt8(ascii: "F"), UInt8(ascii: "."), UInt8(ascii: ":"):
      true
    default: false
    }
  }

  /// Lines of services(5): `http  80/tcp  www # WorldWideWeb`; the first of a port counts.
  static func parseServices(_ text: String) -> [UInt16: String] {
    var result: [UInt16: String] = [:]
    for line in text.split(separator: "\n") {
      let words = line.prefix { $0 != "#" }.split { $0 == " " || $0 == "\t" }
      guard words.count >= 2, let port = words[1].split(separator: "/").first.flatMap({ UInt16($0) }) else { continue }
      if result[port] == nil { result[port] = String(words[0]) }
    }
    return result
  }

  /// The answer of `getent hosts`: `1.2.3.4   name alias`.
  static func parseHost(_ answer: String) -> String? {
    let words = answer.prefix { $0 != "\n" }.split { $0 == " " || $0 == "\t" }
    return words.count >= 2 ? String(words[1]) : nil
  }

  /// Asks `getent` for the name of an address, which `host` has checked.
  package static func askGetent(_ address: String) -> String? {
    guard let child = popen("getent hosts \(address) 2>/dev/null", "re") else { return nil }
    defer { pclose(child) }
    return parseHost(text(of: child))
  }

  /// The text of a file; empty if it cannot be read.
  package static func text(ofFile path: String) -> String {
    guard let file = fopen(path, "re") else { return "" }
    defer { fclose(file) }
    return text(of: file)
  }

  private static func text(of file: UnsafeMutablePointer<FILE>) -> String {
    var bytes: [UInt8] = []
    var room = [UInt8](repeating: 0, count: 4096)
    while true {
      let count = fread(&room, 1, room.count, file)
      if count == 0 { return String(decoding: bytes, as: UTF8.self) }
      bytes += room.prefix(count)
    }
  }
}
