internal import CTypes
internal import DIF

/// print() in machine-readable output (libxo-output.md §4 and §7).
extension OutputInstances {
  func print(_ argument: ActionArgument, _ field: Field, in bytes: FieldBytes) -> [StructuredMember] {
    switch field.format {
    case .string, .text, .internedName:
      let members = datum(field, nil, in: bytes)
      guard dialect == .libxo else { return members }
      return [
        StructuredMember(
          "type", .list([.object([StructuredMember("name", .text("string"))] + members)]))
      ]
    default: break
    }
    guard let type = argument.type else { return datum(field, nil, in: bytes) }
    let raw = bytes.raw(field)
    let value = TypedValue(type, bytes: raw, limit: values.options.printSize)
    let isCut = raw.count > values.options.printSize
    if dialect == .libxo {
      let members = [StructuredMember("name", .text("\(type)")), nested(value)] + Self.mark(isCut)
      return [StructuredMember("type", .list([.object(members)]))]
    }
    var members: [StructuredMember] = []
    switch value.content {
    case .members, .elements, .text: members.append(StructuredMember("type", .text("\(type)")))
    default: break
    }
    members.append(StructuredMember("value", plain(value)))
    if case .enumerator(let number, let name?) = value.content {
      members = [StructuredMember("value", .signed(number)), StructuredMember("enum", .text(name))]
    }
    return members + Self.mark(isCut)
  }

  /// A value as JSON has it: objects of members, lists of elements.
  private func plain(_ value: TypedValue) -> StructuredValue {
    switch value.content {
    case .integer(let number, let type): .integer(Int64(bitPattern: number), isSigned: type.isSigned)
    case .enumerator(let number, _): .signed(number)
    case .pointer(let address, _): .hexadecimal(address)
    case .floating(let number): .text(number.scientific)
    case .text(let characters): .text(characters)
    case .elements(let elements): .list(elements.map(plain))
    case .members(let members): .object(members.flatMap(plain))
    case .cut: .text("...")
    case .unknown: .text("<forward decl>")
    }
  }

  /// Members of an unnamed struct are those of the struct around it.
  private func plain(_ member: TypedValue.Member) -> [StructuredMember] {
    if member.name.isEmpty {
      guard case .members(let inner) = member.value.content else { return [] }
      return inner.flatMap(plain)
    }
    return [StructuredMember(member.name, plain(member.value))]
  }

  /// FreeBSD's form: a list of member objects, each with its type.
  private func nested(_ value: TypedValue) -> StructuredMember {
    switch value.content {
    case .members(let members):
      let list = members.map { member in
        StructuredValue.object([
          StructuredMember("member-name", .text(member.name)), StructuredMember("name", .text("\(member.type)")),
          nested(member.value),
        ])
      }
      return StructuredMember("value", .list(list))
    case .elements(let elements):
      return StructuredMember("value", .list(elements.map { .object([nested($0)]) }))
    default: return StructuredMember("value", plain(value))
    }
  }
}
