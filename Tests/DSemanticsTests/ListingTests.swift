import DIF
import Diagnostics
import Testing

@testable import DSemantics

/// A statement and the instructions of its last argument.
private struct CodeRow: CustomTestStringConvertible, Sendable {
  var statement: String
  var want: [String]
  var declarations: String

  init(_ statement: String, _ want: [String], declarations: String = "") {
    self.statement = statement
    self.want = want
    self.declarations = declarations
  }

  var testDescription: String { statement }
}

private let rows: [CodeRow] = [
  CodeRow("trace(1);", ["setx DT_INTEGER[0], %r1", "ret %r1"]),
  CodeRow("trace(1 + 2);", ["setx DT_INTEGER[0], %r1", "ret %r1"]),
  CodeRow("trace(\"a\");", ["sets DT_STRING[1], %r1", "ret %r1"]),
  CodeRow("trace(execname);", ["ldgs DT_VAR(280), %r1", "ret %r1"]),
  CodeRow("x = 1;", ["setx DT_INTEGER[0], %r1", "stgs %r1, DT_VAR(1280)", "ret %r1"]),
  CodeRow("this->x = 1;", ["setx DT_INTEGER[0], %r1", "stls %r1, DT_VAR(1280)", "ret %r1"]),
  CodeRow("self->x = timestamp;", ["ldgs DT_VAR(257), %r1", "stts %r1, DT_VAR(1280)", "ret %r1"]),
  CodeRow("trace(arg0 + arg1);", ["ldgs DT_VAR(262), %r1", "ldgs DT_VAR(263), %r2", "add %r1, %r2, %r1", "ret %r1"]),
  CodeRow("trace(-arg0);", ["ldgs DT_VAR(262), %r1", "sub %r0, %r1, %r1", "ret %r1"]),
  CodeRow("trace(~arg0);", ["ldgs DT_VAR(262), %r1", "not %r1, %r1", "ret %r1"]),
  CodeRow(
    "trace(!arg0);",
    [
      "ldgs DT_VAR(262), %r1", "tst %r1", "be 5", "mov %r0, %r1", "ba 6", "setx DT_INTEGER[0], %r1", "nop", "ret %r1",
    ]),
  CodeRow(
    "trace(arg0 < 5);",
    [
      "ldgs DT_VAR(262), %r1", "setx DT_INTEGER[0], %r2", "cmp %r1, %r2", "bl 6", "mov %r0, %r1", "ba 7",
      "setx DT_INTEGER[1], %r1", "nop", "ret %r1",
    ]),
  CodeRow(
    "trace(timestamp > 5);",
    [
      "ldgs DT_VAR(257), %r1", "setx DT_INTEGER[0], %r2", "cmp %r1, %r2", "bgu 6", "mov %r0, %r1", "ba 7",
      "setx DT_INTEGER[1], %r1", "nop", "ret %r1",
    ]),
  CodeRow(
    "trace(execname == \"a\");",
    [
      "ldgs DT_VAR(280), %r1", "sets DT_STRING[1], %r2", "scmp %r1, %r2", "be 6", "mov %r0, %r1", "ba 7",
      "setx DT_INTEGER[0], %r1", "nop", "ret %r1",
    ]),
  CodeRow(
    "trace(arg0 && arg1);",
    [
      "ldgs DT_VAR(262), %r1", "tst %r1", "be 8", "ldgs DT_VAR(263), %r1", "tst %r1", "be 8",
      "setx DT_INTEGER[0], %r1", "ba 9", "mov %r0, %r1", "nop", "ret %r1",
    ]),
  CodeRow(
    "trace(arg0 ? 1 : 2);",
    [
      "ldgs DT_VAR(262), %r1", "tst %r1", "be 5", "setx DT_INTEGER[0], %r1", "ba 7", "nop",
      "setx DT_INTEGER[1], %r1", "nop", "ret %r1",
    ]),
  CodeRow(
    "x++;",
    [
      "ldgs DT_VAR(1280), %r1", "setx DT_INTEGER[0], %r2", "add %r1, %r2, %r2", "stgs %r2, DT_VAR(1280)", "ret %r1",
    ]),
  CodeRow(
    "c = arg0;",
    [
      "ldgs DT_VAR(262), %r1", "setx DT_INTEGER[0], %r2", "sll %r1, %r2, %r1", "sra %r1, %r2, %r1",
      "stgs %r1, DT_VAR(1280)", "ret %r1",
    ], declarations: "char c;"),
  CodeRow(
    "a[\"k\", 1] = arg0;",
    [
      "ldgs DT_VAR(262), %r1", "sets DT_STRING[1], %r2", "setx DT_INTEGER[0], %r3", "flushts",
      "setx DT_INTEGER[1], %r4", "pushtr DT_TYPE(1), %r4, %r2", "pushtv DT_TYPE(0), %r3", "stgaa %r1, DT_VAR(1280)",
      "ret %r1",
    ]),
  CodeRow(
    "trace(strlen(\"abc\"));",
    [
      "sets DT_STRING[1], %r1", "flushts", "setx DT_INTEGER[0], %r2", "pushtr DT_TYPE(1), %r2, %r1",
      "call DIF_SUBR(12), %r1", "ret %r1",
    ]),
  CodeRow("trace(*(int *)arg0);", ["ldgs DT_VAR(262), %r1", "ldsw [%r1], %r1", "ret %r1"]),
  CodeRow("trace(*(uint8_t *)arg0);", ["ldgs DT_VAR(262), %r1", "ldub [%r1], %r1", "ret %r1"]),
  CodeRow("trace(*(userland short *)arg0);", ["ldgs DT_VAR(262), %r1", "uldsh [%r1], %r1", "ret %r1"]),
  CodeRow("trace(*(string *)arg0);", ["ldgs DT_VAR(262), %r1", "ret %r1"]),
  CodeRow(
    "trace(((uint64_t *)arg0)[2]);",
    ["ldgs DT_VAR(262), %r1", "setx DT_INTEGER[0], %r2", "add %r1, %r2, %r1", "ldx [%r1], %r1", "ret %r1"]),
  CodeRow(
    "*(int *)arg0 = 1;",
    ["setx DT_INTEGER[0], %r1", "ldgs DT_VAR(262), %r2", "stw %r1, [%r2]", "ret %r1"]),
  CodeRow("exit(0);", ["setx DT_INTEGER[0], %r1", "ret %r1"]),
]

@Test("Statements become the instructions of dif.md", arguments: rows)
private func generates(row: CodeRow) {
  #expect(code(row.statement, declarations: row.declarations) == row.want)
}

@Test func listsAsDTraceDoes() {
  let program = compiled("BEGIN { trace(1); x = pid; }")
  let want = """

    DIFO 0x1 returns D type (integer) (size 4)
    OFF OPCODE      INSTRUCTION
    00: 25000001    setx DT_INTEGER[0], %r1\t\t! 0x1
    01: 23000001    ret  %r1

    DIFO 0x2 returns D type (integer) (size 0)
    OFF OPCODE      INSTRUCTION
    00: 29011601    ldgs DT_VAR(278), %r1\t\t! DT_VAR(278) = "pid"
    01: 2a050001    stgs %r1, DT_VAR(1280)\t\t! DT_VAR(1280) = "x"
    02: 23000001    ret  %r1

    NAME             ID   KND SCP FLAG TYPE
    pid              278  scl glb r    D type (integer) (size 4)
    x                1280 scl glb w    D type (integer) (size 4)

    """
  #expect(listing(of: program) == want)
}

@Test func instructionsCarryTheirPlace() {
  let text = "BEGIN { trace(arg0 / arg1); }"
  let program = compiled(text)
  let difo = program.clauses[0].actions[0].arguments[0].difo
  #expect(difo.ranges.map { $0?.text ?? "" } == ["arg0", "arg1", "arg0 / arg1", "arg0 / arg1"])
}
