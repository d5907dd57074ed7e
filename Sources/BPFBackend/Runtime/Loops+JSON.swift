import Kernel

/// The words of the search in JSON.
enum JSONWord: Int, CaseIterable {
  /// The text, and the position of the byte to be read next.
  case text, position
  /// The value that is being read, or that was found: where it begins and ends.
  case start, end
  case isDone
  case state
  /// The selector's names, each ended by NUL; where the present one begins; how many are left with it.
  case names, name, nameCount
  /// How far the name has been compared, and whether it is equal so far.
  case compared, isEqual
  /// The element that is wanted, and the one that is being read.
  case wanted, element
  case inArray
  /// Whether the value under way is the one that the present name means.
  case isFound
  case isKey
  /// Whether the string under way is a part of an object or array that is passed over.
  case inCollection
  case braces, brackets
  /// Digits of \u.
  case digits
}

/// States of the search; those from `outside` to `value` ignore blanks before what they wait for.
private enum JSONState: Int32 {
  case outside, object, colon, comma, value
  case string, escape, unicode, word, integer, fraction, exponent, collection
  /// These read no byte of the text: to the next name of the selector; a name as a number.
  case nextName, index
}

/// json(): one byte in one turn. The reference is `JSONSearch` of the interpreter.
extension SiteCompiler {
  private func json(_ word: JSONWord, in register: BPFRegister) { body(word.rawValue, in: register) }
  private func setJSON(_ word: JSONWord, _ register: BPFRegister) { setBody(word.rawValue, register) }
  private func setJSON(_ word: JSONWord, immediate: Int32) { setBody(word.rawValue, immediate: immediate) }

  /// Takes the next turn in a state.
  private func go(to state: JSONState) {
    setJSON(.state, immediate: state.rawValue)
    returns(0)
  }

  /// Splits a selector at `.` and `[`; `]` and a `[` at its start are left out.
  func emitSelectorBody() {
    let more = asm.label()
    let again = asm.label()
    let splits = asm.label()
    let put = asm.label()
    asm.move(.r7, .r1)
    emitBodyByte(base: 0)
    asm.jump(.notEqual, .r5, 0, more)
    returns(1)
    asm.place(more)
    asm.jump(.equal, .r5, 0x5D, again)
    asm.jump(.equal, .r5, 0x2E, splits)
    asm.jump(.notEqual, .r5, 0x5B, put)
    asm.jump(.equal, .r7, 0, again)
    asm.place(splits)
    body(3, in: .r1)
    asm.alu(.add, .r1, 1)
    setBody(3, .r1)
    asm.move(.r5, 0)
    asm.place(put)
    emitPut(position: 2, buffer: 1, step: 1)
    asm.place(again)
    returns(0)
  }

  /// r8 the byte, r7 the position behind it, r9 the state.
  func emitJSONBody() {
    let states = (0...JSONState.index.rawValue).map { _ in asm.label() }
    func label(_ state: JSONState) -> Label { states[Int(state.rawValue)] }
    let fails = asm.label()
    let again = asm.label()
    let some = asm.label()
    json(.state, in: .r9)
    asm.jump(.equal, .r9, JSONState.nextName.rawValue, label(.nextName))
    asm.jump(.equal, .r9, JSONState.index.rawValue, label(.index))
    json(.position, in: .r7)
    emitBodyByte(base: JSONWord.text.rawValue, in: .r8)
    asm.jump(.notEqual, .r8, 0, some)
    asm.place(fails)
    returns(1)
    asm.place(again)
    returns(0)
    asm.place(some)
    asm.alu(.add, .r7, 1)
    setJSON(.position, .r7)
    let inside: [JSONState] = [.string, .escape, .unicode, .word, .integer, .fraction, .exponent, .collection]
    for state in inside { asm.jump(.equal, .r9, state.rawValue, label(state)) }
    for blank in [0x20, 0x09, 0x0A, 0x0C, 0x0D] as [Int32] { asm.jump(.equal, .r8, blank, again) }
    for state in [.object, .colon, .comma, .value] as [JSONState] {
      asm.jump(.equal, .r9, state.rawValue, label(state))
    }
    asm.place(label(.outside))
    emitJSONStructure(states, fails: fails, again: again)
    emitJSONValue(states, fails: fails)
    emitJSONString(states, fails: fails, again: again)
    emitJSONScalar(states, fails: fails, again: again)
    emitJSONCollection(states, fails: fails, again: again)
    emitJSONNames(states, fails: fails, again: again)
  }

  /// What stands between values.
  private func emitJSONStructure(_ states: [Label], fails: Label, again: Label) {
    func label(_ state: JSONState) -> Label { states[Int(state.rawValue)] }
    let isArray = asm.label()
    asm.jump(.equal, .r8, 0x5B, isArray)
    asm.jump(.notEqual, .r8, 0x7B, fails)
    go(to: .object)
    asm.place(isArray)
    emitBeginArray()

    asm.place(label(.object))
    asm.jump(.notEqual, .r8, 0x22, fails)
    setJSON(.isKey, immediate: 1)
    setJSON(.isEqual, immediate: 1)
    json(.name, in: .r1)
    setJSON(.compared, .r1)
    go(to: .string)

    asm.place(label(.colon))
    asm.jump(.notEqual, .r8, 0x3A, fails)
    go(to: .value)

    let inObject = asm.label()
    let other = asm.label()
    asm.place(label(.comma))
    asm.jump(.notEqual, .r8, 0x2C, fails)
    json(.inArray, in: .r1)
    asm.jump(.equal, .r1, 0, inObject)
    json(.element, in: .r1)
    asm.alu(.add, .r1, 1)
    setJSON(.element, .r1)
    json(.wanted, in: .r2)
    asm.jump(.notEqual, .r1, .r2, other)
    setJSON(.isFound, immediate: 1)
    asm.place(other)
    go(to: .value)
    asm.place(inObject)
    go(to: .object)
  }

  private func emitBeginArray() {
    setJSON(.inArray, immediate: 1)
    setJSON(.element, immediate: 0)
    setJSON(.wanted, immediate: 0)
    json(.name, in: .r1)
    setJSON(.compared, .r1)
    go(to: .index)
  }

  /// The first byte of a value says what it is.
  private func emitJSONValue(_ states: [Label], fails: Label) {
    let isString = asm.label()
    let isObject = asm.label()
    let isArray = asm.label()
    let isNumber = asm.label()
    let passes = asm.label()
    asm.place(states[Int(JSONState.value.rawValue)])
    asm.move(.r1, .r7)
    asm.alu(.sub, .r1, 1)
    setJSON(.start, .r1)
    asm.jump(.equal, .r8, 0x22, isString)
    asm.jump(.equal, .r8, 0x7B, isObject)
    asm.jump(.equal, .r8, 0x5B, isArray)
    asm.jump(.equal, .r8, 0x2D, isNumber)
    asm.jump(.less, .r8, 0x30, fails)
    asm.jump(.lessOrEqual, .r8, 0x39, isNumber)
    asm.jump(.less, .r8, 0x61, fails)
    asm.jump(.greater, .r8, 0x7A, fails)
    go(to: .word)
    asm.place(isNumber)
    go(to: .integer)
    asm.place(isString)
    setJSON(.start, .r7)
    setJSON(.isKey, immediate: 0)
    go(to: .string)

    // Into it, if the selector goes on; else over it.
    for (label, isList) in [(isObject, false), (isArray, true)] {
      asm.place(label)
      setJSON(.braces, immediate: isList ? 0 : 1)
      setJSON(.brackets, immediate: isList ? 1 : 0)
      json(.isFound, in: .r1)
      asm.jump(.equal, .r1, 0, passes)
      json(.nameCount, in: .r1)
      asm.jump(.lessOrEqual, .r1, 1, passes)
      asm.alu(.sub, .r1, 1)
      setJSON(.nameCount, .r1)
      setJSON(.isFound, immediate: 0)
      setJSON(.inArray, immediate: isList ? 1 : 0)
      go(to: .nextName)
    }
    asm.place(passes)
    go(to: .collection)
  }

  private func emitJSONString(_ states: [Label], fails: Label, again: Label) {
    func label(_ state: JSONState) -> Label { states[Int(state.rawValue)] }
    let compare = asm.label()
    let differs = asm.label()
    let ends = asm.label()
    asm.place(label(.string))
    asm.jump(.equal, .r8, 0x22, ends)
    asm.jump(.notEqual, .r8, 0x5C, compare)
    setJSON(.state, immediate: JSONState.escape.rawValue)
    asm.place(compare)
    json(.isKey, in: .r1)
    asm.jump(.equal, .r1, 0, again)
    json(.isEqual, in: .r1)
    asm.jump(.equal, .r1, 0, again)
    json(.compared, in: .r7)
    emitBodyByte(base: JSONWord.names.rawValue)
    asm.jump(.notEqual, .r5, .r8, differs)
    asm.alu(.add, .r7, 1)
    setJSON(.compared, .r7)
    returns(0)
    asm.place(differs)
    setJSON(.isEqual, immediate: 0)
    returns(0)

    let isPart = asm.label()
    let isKey = asm.label()
    let isOther = asm.label()
    asm.place(ends)
    json(.inCollection, in: .r1)
    asm.jump(.notEqual, .r1, 0, isPart)
    json(.isKey, in: .r1)
    asm.jump(.notEqual, .r1, 0, isKey)
    asm.alu(.sub, .r7, 1)
    emitJSONEnd(fails: fails)
    go(to: .comma)
    asm.place(isPart)
    setJSON(.inCollection, immediate: 0)
    go(to: .collection)
    asm.place(isKey)
    setJSON(.isKey, immediate: 0)
    json(.isEqual, in: .r1)
    asm.jump(.equal, .r1, 0, isOther)
    json(.compared, in: .r7)
    emitBodyByte(base: JSONWord.names.rawValue)
    asm.jump(.notEqual, .r5, 0, isOther)
    setJSON(.isFound, immediate: 1)
    asm.place(isOther)
    go(to: .colon)

    let isUnicode = asm.label()
    asm.place(label(.escape))
    asm.jump(.equal, .r8, 0x75, isUnicode)
    setJSON(.state, immediate: JSONState.string.rawValue)
    asm.jump(compare)
    asm.place(isUnicode)
    setJSON(.digits, immediate: 0)
    setJSON(.state, immediate: JSONState.unicode.rawValue)
    asm.jump(compare)

    let isDigit = asm.label()
    asm.place(label(.unicode))
    asm.move(.r1, .r8)
    asm.alu(.sub, .r1, 0x30)
    asm.jump(.lessOrEqual, .r1, 9, isDigit)
    asm.move(.r1, .r8)
    asm.alu(.or, .r1, 0x20)
    asm.alu(.sub, .r1, 0x61)
    asm.jump(.greater, .r1, 5, fails)
    asm.place(isDigit)
    json(.digits, in: .r1)
    asm.alu(.add, .r1, 1)
    setJSON(.digits, .r1)
    asm.jump(.notEqual, .r1, 4, compare)
    setJSON(.state, immediate: JSONState.string.rawValue)
    asm.jump(compare)
  }

  /// The value that ends at r7 is the result if it is the one, and no name is left; else what follows is emitted next.
  private func emitJSONEnd(fails: Label) {
    let other = asm.label()
    json(.isFound, in: .r1)
    asm.jump(.equal, .r1, 0, other)
    json(.nameCount, in: .r1)
    asm.jump(.notEqual, .r1, 1, fails)
    setJSON(.end, .r7)
    setJSON(.isDone, immediate: 1)
    returns(1)
    asm.place(other)
  }

  /// Words and numbers end at the first byte that does not belong to them, which is read again.
  private func emitJSONScalar(_ states: [Label], fails: Label, again: Label) {
    func label(_ state: JSONState) -> Label { states[Int(state.rawValue)] }
    let known = asm.label()
    let wordEnds = asm.label()
    let long = asm.label()
    asm.place(label(.word))
    asm.jump(.less, .r8, 0x61, wordEnds)
    asm.jump(.lessOrEqual, .r8, 0x7A, again)
    asm.place(wordEnds)
    asm.move(.r8, .r7)
    json(.start, in: .r7)
    asm.alu(.sub, .r8, .r7)
    emitBodyByte(base: JSONWord.text.rawValue)
    asm.load(.double, .r5, .r4, 0)
    json(.position, in: .r7)
    // r8: bytes of the word and one.
    asm.jump(.equal, .r8, 6, long)
    asm.jump(.notEqual, .r8, 5, fails)
    asm.alu32(.mov, .r5, .r5)
    for text in ["true", "null"] {
      asm.move(.r1, Self.number(of: text))
      asm.jump(.equal, .r5, .r1, known)
    }
    returns(1)
    asm.place(long)
    asm.alu(.lsh, .r5, 24)
    asm.move(.r1, Self.number(of: "false") << 24)
    asm.jump(.equal, .r5, .r1, known)
    returns(1)

    asm.place(label(.integer))
    let fraction = asm.label()
    let point = asm.label()
    asm.jump(.equal, .r8, 0x2E, point)
    asm.jump(.equal, .r8, 0x78, fails)
    asm.jump(.equal, .r8, 0x58, fails)
    asm.place(label(.fraction))
    asm.jump(.equal, .r8, 0x65, fraction)
    asm.jump(.equal, .r8, 0x45, fraction)
    asm.jump(.equal, .r8, 0x2B, fails)
    asm.jump(.equal, .r8, 0x2D, fails)
    asm.place(label(.exponent))
    asm.jump(.equal, .r8, 0x2B, again)
    asm.jump(.equal, .r8, 0x2D, again)
    asm.move(.r1, .r8)
    asm.alu(.sub, .r1, 0x30)
    asm.jump(.lessOrEqual, .r1, 9, again)
    asm.place(known)
    asm.alu(.sub, .r7, 1)
    emitJSONEnd(fails: fails)
    setJSON(.position, .r7)
    go(to: .comma)
    asm.place(fraction)
    go(to: .exponent)
    asm.place(point)
    go(to: .fraction)
  }

  /// At most 8 bytes as a number in host order.
  private static func number(of text: String) -> Int64 {
    text.utf8.reversed().reduce(0) { $0 << 8 | Int64($1) }
  }

  private func emitJSONCollection(_ states: [Label], fails: Label, again: Label) {
    let count = asm.label()
    let string = asm.label()
    asm.place(states[Int(JSONState.collection.rawValue)])
    asm.jump(.equal, .r8, 0x22, string)
    for (open, close, word) in [(0x7B, 0x7D, JSONWord.braces), (0x5B, 0x5D, .brackets)] as [(Int32, Int32, JSONWord)] {
      let isOther = asm.label()
      let closes = asm.label()
      json(word, in: .r1)
      asm.jump(.equal, .r8, close, closes)
      asm.jump(.notEqual, .r8, open, isOther)
      asm.alu(.add, .r1, 1)
      setJSON(word, .r1)
      returns(0)
      asm.place(closes)
      asm.jump(.equal, .r1, 0, fails)
      asm.alu(.sub, .r1, 1)
      setJSON(word, .r1)
      asm.jump(count)
      asm.place(isOther)
    }
    returns(0)
    asm.place(count)
    json(.braces, in: .r1)
    asm.jump(.notEqual, .r1, 0, again)
    json(.brackets, in: .r1)
    asm.jump(.notEqual, .r1, 0, again)
    emitJSONEnd(fails: fails)
    go(to: .comma)
    asm.place(string)
    setJSON(.inCollection, immediate: 1)
    setJSON(.isKey, immediate: 0)
    go(to: .string)
  }

  private func emitJSONNames(_ states: [Label], fails: Label, again: Label) {
    let inObject = asm.label()
    asm.place(states[Int(JSONState.nextName.rawValue)])
    json(.name, in: .r7)
    emitBodyByte(base: JSONWord.names.rawValue)
    asm.alu(.add, .r7, 1)
    setJSON(.name, .r7)
    asm.jump(.notEqual, .r5, 0, again)
    json(.inArray, in: .r1)
    asm.jump(.equal, .r1, 0, inObject)
    emitBeginArray()
    asm.place(inObject)
    go(to: .object)

    let ends = asm.label()
    let other = asm.label()
    asm.place(states[Int(JSONState.index.rawValue)])
    json(.compared, in: .r7)
    emitBodyByte(base: JSONWord.names.rawValue)
    json(.wanted, in: .r2)
    asm.jump(.equal, .r5, 0, ends)
    asm.alu(.sub, .r5, 0x30)
    asm.jump(.greater, .r5, 9, fails)
    asm.alu(.mul, .r2, 10)
    asm.alu(.add, .r2, .r5)
    setJSON(.wanted, .r2)
    asm.alu(.add, .r7, 1)
    setJSON(.compared, .r7)
    returns(0)
    // A name without a digit is no number.
    asm.place(ends)
    json(.name, in: .r1)
    asm.jump(.equal, .r1, .r7, fails)
    asm.jump(.notEqual, .r2, 0, other)
    setJSON(.isFound, immediate: 1)
    asm.place(other)
    go(to: .value)
  }
}
