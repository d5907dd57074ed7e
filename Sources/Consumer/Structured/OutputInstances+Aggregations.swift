internal import DIF
internal import Kernel

/// Aggregations in machine-readable output (libxo-output.md §3).
extension OutputInstances {
  /// The rows of aggregations joined by their keys, in the order in which they print.
  func rows(_ tables: [AggregationTable], _ joined: [JoinedRow]) -> StructuredValue {
    guard let first = tables.first else { return .list([]) }
    let types = first.aggregation.keys
    return .list(
      joined.map { row in
        let keys: [StructuredValue] = row.key.withUnsafeBytes { key in
          let bytes = FieldBytes(key)
          return zip(first.layout.keys, types).map { field, _ in .object(datum(field, nil, in: bytes)) }
        }
        var members = keys.isEmpty ? [] : [StructuredMember("keys", .list(keys))]
        for (table, words) in zip(tables, row.values) {
          let name = Self.unique(Self.memberName(table.value.function), in: members)
          members.append(StructuredMember(name, value(table, words)))
        }
        // FreeBSD's rows have no such member.
        if dialect == .own, row.cpus.contains(where: { !$0.isEmpty }) {
          let names = members.suffix(tables.count).map(\.name)
          members.append(StructuredMember("cpus", cpus(tables, row.cpus, names: names)))
        }
        return .object(members)
      })
  }

  /// What each CPU has aggregated of a row; a CPU that has nothing of an aggregation lacks its member.
  private func cpus(
    _ tables: [AggregationTable], _ parts: [[AggregationRow.CPUWords]], names: [String]
  ) -> StructuredValue {
    var members: [Int: [StructuredMember]] = [:]
    for (index, table) in tables.enumerated() {
      for part in parts[index] {
        members[part.cpu, default: [StructuredMember("cpu", .unsigned(UInt64(part.cpu)))]]
          .append(StructuredMember(names[index], value(table, part.words)))
      }
    }
    return .list(members.sorted { $0.key < $1.key }.map { .object($0.value) })
  }

  /// Two counts in one row: JSON wants different names.
  private static func unique(_ name: String, in members: [StructuredMember]) -> String {
    var result = name
    var number = 2
    while members.contains(where: { $0.name == result }) {
      result = "\(name)_\(number)"
      number += 1
    }
    return result
  }

  static func memberName(_ function: ActionKind) -> String {
    switch function {
    case .avg: "average"
    case .quantize, .lquantize, .llquantize: "buckets"
    default: "\(function)"
    }
  }

  private func value(_ table: AggregationTable, _ words: [UInt64]) -> StructuredValue {
    guard table.value.isDistribution else {
      let number = table.value.scalar(words, normal: table.normal)
      let isSigned = table.value.function != .stddev && table.value.function != .count
      return .integer(number, isSigned: isSigned)
    }
    return .list(
      Distribution(table.value, words, normal: table.normal).buckets.map { bucket in
        var members = [
          StructuredMember("value", .signed(bucket.value)), StructuredMember("count", .signed(bucket.count)),
        ]
        if let sign = bucket.sign { members.append(StructuredMember("operator", .text(sign))) }
        return .object(members)
      })
  }
}
