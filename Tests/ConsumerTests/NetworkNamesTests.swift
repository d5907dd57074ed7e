import Testing

@testable import Consumer

struct NetworkNamesTests {
  @Test func portsAreNamedByTheirFirstService() {
    let names = NetworkNames(
      services: {
        "# comment 1/tcp\nhttp\t\t80/tcp\t\twww # web\nhttp 80/udp\nother 80/tcp\nbad x/tcp\nlone\nbig 99999/tcp"
      },
      host: { _ in nil })
    #expect(names.service(port: 80) == "http")
    #expect(names.service(port: 1) == "1")
    #expect(names.service(port: 65535) == "65535")
  }

  @Test func anAddressIsAskedForOnce() {
    var asked: [String] = []
    let names = NetworkNames(
      services: { "" },
      host: {
        asked.append($0)
        return $0 == "10.0.0.1" ? "gateway" : nil
      })
    for _ in 0..<2 {
      #expect(names.host(address: "10.0.0.1") == "gateway")
      #expect(names.host(address: "fe80::1") == "fe80::1")
    }
    #expect(asked == ["10.0.0.1", "fe80::1"])
  }

  @Test(arguments: ["", "name", "1.2.3.4; ls", "$(ls).1", "1.2.3.4\n5", "1 2", String(repeating: "1.", count: 40)])
  func whatIsNoAddressIsNeverAskedFor(_ text: String) {
    let names = NetworkNames(
      services: { "" },
      host: {
        Issue.record("asked for \($0)")
        return nil
      })
    #expect(names.host(address: text) == text)
  }

  @Test(
    arguments: [("127.0.0.1       localhost\n", "localhost"), ("::1 a b\n", "a"), ("", nil), ("1.2.3.4\n", nil)]
      as [(String, String?)])
  func answersNameTheHost(_ row: (answer: String, name: String?)) {
    #expect(NetworkNames.parseHost(row.answer) == row.name)
  }
}
