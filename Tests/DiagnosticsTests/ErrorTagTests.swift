import Testing

@testable import Diagnostics

@Test func tagsPrintAsUsersSearchForThem() {
  #expect(ErrorTag.allCases.allSatisfy { $0.rawValue.hasPrefix("D_") && $0.rawValue == $0.rawValue.uppercased() })
  #expect(Set(ErrorTag.allCases.map(\.rawValue)).count == ErrorTag.allCases.count)
}
