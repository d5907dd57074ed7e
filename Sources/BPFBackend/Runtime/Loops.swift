import DIF
import Kernel

/// The bodies of loops: functions that bpf_loop calls, with the index in r1 and a pointer to the loop's context in r2.
///
/// They work on scratch memory; parameters and results stand in its runtime block, so that the verifier knows nothing
/// of them and looks at each body once (kernel.md §1).
enum RuntimeCallback: Int, CaseIterable, Hashable, Comparable, Sendable {
  /// words 0 and 1 two strings, 2 becomes 1 where 8 bytes of them differ, 3 and 4 these.
  case compareWords
  /// word 0 base, word 1 index of the first byte equal to word 2.
  case firstByte
  /// The same of the last.
  case lastByte
  /// words 0 text, 1 result, 2 pattern, 3 its length, 4 first position, 5 step (1 or -1).
  case findText
  /// words 2 pattern, 6 place in the text, 7 still equal.
  case compareBytes
  /// word 0 base; 1 last byte was a slash; 2 start and 3 end of the last component, 4 end of the one before.
  case pathParts
  /// words 0 number, 1 position, 2 base, 3 buffer: writes one digit before the position.
  case digit
  /// words 0 address (network order), 1 position, 2 buffer: writes one octet.
  case octet
  /// words 0 start and 1 length of the longest run of zero groups so far, 4 bytes of the address, 5 length of this run.
  case zeroRun
  /// words 0 and 1 the run to be left out, 2 position, 3 buffer, 4 bytes of the address: writes one group.
  case group
  /// word 0 base: each NUL of 8 bytes becomes a blank.
  case blanks
  /// The walk from a file up to the root of its task: see Lower+Paths.
  case pathStep
  /// Appends the name of one directory entry: see Lower+Paths.
  case pathName
  /// Looks for an ancestor: see Lower+Tasks.
  case ancestor
  /// words 0 base, 1 base of the result, 2 and 3 the case to change (`emitCase`): changes 8 bytes.
  case changeCase
  /// word 0 base; 2 what stands for NUL, 1 whether the text has ended, 4 its length.
  case replaceNUL
  /// word 0 base; 1 value, 2 base of the digits, 3 state, 4 whether it is negative.
  case number
  /// words 0 base, 1 a set of bytes: puts one byte into the set.
  case mark
  /// words 0 base, 1 a set of bytes, 6 position; 2 whether the token has begun, 3 its start, 4 its end.
  case token
  /// words 0 base and 2 position of the path, 1 and 3 of the result, 4 state.
  case cleanPath
  /// words 0 bytes, 1 position, 2 buffer, 3 separator, 4 after which bytes it stands: writes two digits.
  case hexadecimal
  /// words 0 base, 1 base and 2 position of the names, 3 their number.
  case selector
  /// `JSONWord`
  case json
  /// words 0 when the wait began, 1 how long it is to be, in nanoseconds.
  case chill
  /// The number of a task: see Lower+Namespaces.
  case namespaceNumber
  /// Copies a piece of a packet: see Lower+Packets.
  case packetPiece

  static func < (a: RuntimeCallback, b: RuntimeCallback) -> Bool { a.rawValue < b.rawValue }
}

extension SiteCompiler {
  /// Byte offset in scratch memory of a word of the runtime block.
  static func word(_ n: Int) -> Int { ScratchLayout.runtime + 8 * n }

  func storeWord(_ n: Int, _ register: BPFRegister) { asm.store(.double, .r7, Self.word(n), register) }
  func storeWord(_ n: Int, immediate: Int32) { asm.store(.double, .r7, Self.word(n), immediate: immediate) }
  func loadWord(_ n: Int, in register: BPFRegister) { asm.load(.double, register, .r7, Self.word(n)) }

  /// Runs a body r1 times.
  func emitLoop(_ callback: RuntimeCallback) {
    let label = callbacks[callback] ?? asm.label()
    callbacks[callback] = label
    asm.store(.double, .fp, Frame.loopContext, .r7)
    asm.loadFunction(.r2, label)
    asm.move(.r3, .fp)
    asm.alu(.add, .r3, Int32(Frame.loopContext))
    asm.move(.r4, 0)
    asm.call(.loop)
  }

  /// r0 becomes the length of a counted string.
  func emitLength(of place: StringPlace) {
    pointer(to: place, in: .r1)
    asm.load(.word, .r0, .r1, -8)
    asm.alu(.sub, .r0, 1)
  }

  /// The same where the verifier is to know that it is less than the string's size.
  func emitBoundedLength(of place: StringPlace) {
    let fine = asm.label()
    emitLength(of: place)
    asm.jump(.less, .r0, Int32(place.size), fine)
    asm.move(.r0, 0)
    asm.place(fine)
  }

  /// Emits the bodies that were asked for; those that they call in turn come with them.
  func emitCallbacks() {
    asm.clause = -1
    if callbacks[.findText] != nil, callbacks[.compareBytes] == nil { callbacks[.compareBytes] = asm.label() }
    for (callback, label) in callbacks.sorted(by: { $0.key < $1.key }) {
      asm.beginFunction(label, typeID: layout.types.localFunction)
      asm.load(.double, .r6, .r2, 0)
      switch callback {
      case .compareWords: emitCompareWordsBody()
      case .firstByte, .lastByte: emitByteBody(isFirst: callback == .firstByte)
      case .findText: emitFindBody()
      case .compareBytes: emitCompareBody()
      case .pathParts: emitPathBody()
      case .digit: emitDigitBody()
      case .octet: emitOctetBody()
      case .zeroRun: emitZeroRunBody()
      case .group: emitGroupBody()
      case .blanks: emitBlanksBody()
      case .pathStep: emitPathStepBody()
      case .pathName: emitPathNameBody()
      case .ancestor: emitAncestorBody()
      case .changeCase: emitCaseBody()
      case .replaceNUL: emitReplaceBody()
      case .number: emitNumberBody()
      case .mark: emitMarkBody()
      case .token: emitTokenBody()
      case .cleanPath: emitCleanBody()
      case .hexadecimal: emitHexadecimalBody()
      case .selector: emitSelectorBody()
      case .json: emitJSONBody()
      case .chill: emitChillBody()
      case .namespaceNumber: emitNamespaceNumberBody()
      case .packetPiece: emitPacketPieceBody()
      }
    }
  }

  func body(_ n: Int, in register: BPFRegister) { asm.load(.double, register, .r6, Self.word(n)) }
  func setBody(_ n: Int, _ register: BPFRegister) { asm.store(.double, .r6, Self.word(n), register) }
  func setBody(_ n: Int, immediate: Int32) { asm.store(.double, .r6, Self.word(n), immediate: immediate) }

  func returns(_ value: Int64) {
    asm.move(.r0, value)
    asm.exit()
  }

  /// r4 becomes a pointer into scratch memory at offset r3, so many bytes of which may be touched; ends the loop if it
  /// lies outside, which the callers exclude but the verifier cannot know.
  func emitBodyPointer(bytes: Int = 8) {
    let fine = asm.label()
    asm.jump(.lessOrEqual, .r3, Int32(scratch.size + 8 - bytes), fine)
    returns(1)
    asm.place(fine)
    asm.move(.r4, .r6)
    asm.alu(.add, .r4, .r3)
  }

  /// r5 becomes the byte at position r7 of the text in word `base`; r4 points to it.
  func emitBodyByte(base: Int, in register: BPFRegister = .r5) {
    body(base, in: .r3)
    asm.alu(.add, .r3, .r7)
    emitBodyPointer()
    asm.load(.byte, register, .r4, 0)
  }

  private func emitCompareWordsBody() {
    let differs = asm.label()
    asm.move(.r7, .r1)
    asm.alu(.lsh, .r7, 3)
    body(0, in: .r3)
    asm.alu(.add, .r3, .r7)
    emitBodyPointer()
    asm.load(.double, .r8, .r4, 0)
    body(1, in: .r3)
    asm.alu(.add, .r3, .r7)
    emitBodyPointer()
    asm.load(.double, .r5, .r4, 0)
    asm.jump(.notEqual, .r5, .r8, differs)
    returns(0)
    asm.place(differs)
    setBody(2, immediate: 1)
    setBody(3, .r8)
    setBody(4, .r5)
    returns(1)
  }

  private func emitByteBody(isFirst: Bool) {
    let other = asm.label()
    let more = asm.label()
    asm.move(.r7, .r1)
    body(0, in: .r3)
    asm.alu(.add, .r3, .r7)
    emitBodyPointer()
    asm.load(.byte, .r5, .r4, 0)
    body(2, in: .r2)
    asm.jump(.notEqual, .r5, .r2, other)
    setBody(1, .r7)
    if isFirst { returns(1) }
    asm.place(other)
    asm.jump(.notEqual, .r5, 0, more)
    returns(1)
    asm.place(more)
    returns(0)
  }

  private func emitFindBody() {
    let differs = asm.label()
    let found = asm.label()
    body(5, in: .r2)
    asm.alu(.mul, .r1, .r2)
    body(4, in: .r7)
    asm.alu(.add, .r7, .r1)
    body(0, in: .r3)
    asm.alu(.add, .r3, .r7)
    asm.store(.double, .r6, Self.word(6), .r3)
    asm.move(.r1, 1)
    setBody(7, .r1)
    body(3, in: .r1)
    asm.jump(.equal, .r1, 0, found)
    // The loop's own context: the scratch pointer on this frame.
    asm.store(.double, .fp, -8, .r6)
    guard let compare = callbacks[.compareBytes] else { preconditionFailure("no body to compare with") }
    asm.loadFunction(.r2, compare)
    asm.move(.r3, .fp)
    asm.alu(.add, .r3, -8)
    asm.move(.r4, 0)
    asm.call(.loop)
    body(7, in: .r1)
    asm.jump(.equal, .r1, 0, differs)
    asm.place(found)
    setBody(1, .r7)
    returns(1)
    asm.place(differs)
    returns(0)
  }

  private func emitCompareBody() {
    let differs = asm.label()
    asm.move(.r7, .r1)
    body(6, in: .r3)
    asm.alu(.add, .r3, .r7)
    emitBodyPointer()
    asm.load(.byte, .r8, .r4, 0)
    body(2, in: .r3)
    asm.alu(.add, .r3, .r7)
    emitBodyPointer()
    asm.load(.byte, .r5, .r4, 0)
    asm.jump(.notEqual, .r5, .r8, differs)
    returns(0)
    asm.place(differs)
    asm.move(.r1, 0)
    setBody(7, .r1)
    returns(1)
  }

  private func emitPathBody() {
    let text = asm.label()
    let name = asm.label()
    let inside = asm.label()
    asm.move(.r7, .r1)
    body(0, in: .r3)
    asm.alu(.add, .r3, .r7)
    emitBodyPointer()
    asm.load(.byte, .r5, .r4, 0)
    asm.jump(.notEqual, .r5, 0, text)
    returns(1)
    asm.place(text)
    asm.jump(.notEqual, .r5, 0x2F, name)
    asm.move(.r1, 1)
    setBody(1, .r1)
    returns(0)
    asm.place(name)
    body(1, in: .r1)
    asm.jump(.equal, .r1, 0, inside)
    body(3, in: .r1)
    setBody(4, .r1)
    setBody(2, .r7)
    asm.move(.r1, 0)
    setBody(1, .r1)
    asm.place(inside)
    asm.alu(.add, .r7, 1)
    setBody(3, .r7)
    returns(0)
  }

  private func emitDigitBody() {
    let more = asm.label()
    let decimal = asm.label()
    body(0, in: .r1)
    asm.jump(.notEqual, .r1, 0, more)
    returns(1)
    asm.place(more)
    body(2, in: .r2)
    asm.move(.r5, .r1)
    asm.alu(.mod, .r5, .r2)
    asm.alu(.div, .r1, .r2)
    setBody(0, .r1)
    asm.jump(.less, .r5, 10, decimal)
    asm.alu(.add, .r5, 0x61 - 10 - 0x30)
    asm.place(decimal)
    asm.alu(.add, .r5, 0x30)
    body(1, in: .r2)
    asm.alu(.sub, .r2, 1)
    setBody(1, .r2)
    body(3, in: .r3)
    asm.alu(.add, .r3, .r2)
    emitBodyPointer()
    asm.store(.byte, .r4, 0, .r5)
    returns(0)
  }

  /// Writes the byte in r5 at the position (word `position`) of the buffer (word `buffer`) and steps by `step`.
  func emitPut(position: Int, buffer: Int, step: Int32) {
    body(position, in: .r2)
    body(buffer, in: .r3)
    asm.alu(.add, .r3, .r2)
    asm.alu(.add, .r2, step)
    setBody(position, .r2)
    emitBodyPointer()
    asm.store(.byte, .r4, 0, .r5)
  }

  private func emitOctetBody() {
    let tens = asm.label()
    let ones = asm.label()
    let last = asm.label()
    asm.move(.r7, .r1)
    body(0, in: .r8)
    asm.alu(.lsh, .r1, 3)
    asm.alu(.and, .r1, 63)
    asm.alu(.rsh, .r8, .r1)
    asm.alu(.and, .r8, 0xFF)
    func digit(divisor: Int32) {
      asm.move(.r5, .r8)
      if divisor > 1 { asm.alu(.div, .r5, divisor) }
      asm.alu(.mod, .r5, 10)
      asm.alu(.add, .r5, 0x30)
      emitPut(position: 1, buffer: 2, step: 1)
    }
    asm.jump(.less, .r8, 100, tens)
    digit(divisor: 100)
    asm.place(tens)
    asm.jump(.less, .r8, 10, ones)
    digit(divisor: 10)
    asm.place(ones)
    digit(divisor: 1)
    asm.jump(.equal, .r7, 3, last)
    asm.move(.r5, 0x2E)
    emitPut(position: 1, buffer: 2, step: 1)
    asm.place(last)
    returns(0)
  }

  /// r5 becomes group r7 of the address, in host order.
  private func emitLoadGroup() {
    body(4, in: .r3)
    asm.move(.r1, .r7)
    asm.alu(.lsh, .r1, 1)
    asm.alu(.add, .r3, .r1)
    emitBodyPointer()
    asm.load(.half, .r5, .r4, 0)
    asm.toBigEndian(.r5, bits: 16)
  }

  private func emitZeroRunBody() {
    let other = asm.label()
    let shorter = asm.label()
    asm.move(.r7, .r1)
    emitLoadGroup()
    asm.jump(.notEqual, .r5, 0, other)
    body(5, in: .r1)
    asm.alu(.add, .r1, 1)
    setBody(5, .r1)
    body(1, in: .r2)
    asm.jump(.lessOrEqual, .r1, .r2, shorter)
    setBody(1, .r1)
    asm.alu(.sub, .r7, .r1)
    asm.alu(.add, .r7, 1)
    setBody(0, .r7)
    asm.place(shorter)
    returns(0)
    asm.place(other)
    asm.move(.r1, 0)
    setBody(5, .r1)
    returns(0)
  }

  private func emitGroupBody() {
    let outside = asm.label()
    let done = asm.label()
    let digits = asm.label()
    func put(_ position: Int = 2) { emitPut(position: position, buffer: 3, step: 1) }
    asm.move(.r7, .r1)
    body(0, in: .r1)
    body(1, in: .r2)
    asm.move(.r8, .r1)
    asm.alu(.add, .r8, .r2)
    asm.jump(.less, .r7, .r1, outside)
    asm.jump(.greaterOrEqual, .r7, .r8, outside)
    asm.jump(.notEqual, .r7, .r1, done)
    for _ in 0..<2 {
      asm.move(.r5, 0x3A)
      put()
    }
    asm.place(done)
    returns(0)
    asm.place(outside)
    asm.jump(.equal, .r7, 0, digits)
    asm.jump(.equal, .r7, .r8, digits)
    asm.move(.r5, 0x3A)
    put()
    asm.place(digits)
    emitLoadGroup()
    asm.move(.r8, .r5)
    for shift in [12, 8, 4, 0] as [Int32] {
      let skip = asm.label()
      let decimal = asm.label()
      asm.move(.r5, .r8)
      if shift > 0 {
        asm.alu(.rsh, .r5, shift)
        asm.jump(.equal, .r5, 0, skip)
      }
      asm.alu(.and, .r5, 15)
      asm.jump(.less, .r5, 10, decimal)
      asm.alu(.add, .r5, 0x61 - 10 - 0x30)
      asm.place(decimal)
      asm.alu(.add, .r5, 0x30)
      put()
      asm.place(skip)
    }
    returns(0)
  }
}
