import CTypes
import DIF
import Diagnostics
import Interpreter
import Testing

@testable import DSemantics

/// Members of the kernel's structs, against memory that is laid out by hand (FakeTypes).
struct MemberTests {
  private func value(_ expression: String, declarations: String = "") -> String {
    let firing = Firing(arguments: [FakeTypes.task, FakeTypes.user, 1], curthread: FakeTypes.task)
    let result = run(
      "\(declarations) BEGIN { trace(\(expression)); }", firing: firing, types: FakeTypes(), machine: FakeTypes.machine)
    return result.values.first ?? "fault \(result.faults.first.map { "\($0)" } ?? "")"
  }

  @Test(arguments: [
    EvaluationRow("curthread->pid", "1234"),
    EvaluationRow("((struct task_struct *)arg0)->pid", "1234"),
    EvaluationRow("((struct task_struct *)arg0)->mm->pgd", "2748"),
    EvaluationRow("curthread->mm->owner->mm->owner->pid", "1234"),
    EvaluationRow("(*curthread).pid", "1234"),
    EvaluationRow("(&*curthread)->pid", "1234"),
    EvaluationRow("curthread->se.vruntime", "77"),
    EvaluationRow("curthread->se.load.weight", "-6"),
    EvaluationRow("(&curthread->se)->load.id", "5"),
    EvaluationRow("(&curthread->se.load)->weight", "-6"),
    // Members of an unnamed union and of an unnamed struct within.
    EvaluationRow("curthread->code", "4294836227"),
    EvaluationRow("curthread->low", "3"),
    EvaluationRow("curthread->high", "-2"),
    // Bit-fields.
    EvaluationRow("curthread->running", "1"),
    EvaluationRow("curthread->grade", "-7"),
    EvaluationRow("curthread->level", "900"),
    EvaluationRow("curthread->level + curthread->grade", "893"),
    EvaluationRow("curthread->grade < 0 ? curthread->level : 0", "900"),
    // Arrays.
    EvaluationRow("curthread->prio[0]", "1"),
    EvaluationRow("curthread->prio[2]", "3"),
    EvaluationRow("curthread->prio[arg2]", "2"),
    EvaluationRow("*curthread->prio", "1"),
    EvaluationRow("*(curthread->prio + 3)", "4"),
    EvaluationRow("curthread->children[1].weight", "21"),
    EvaluationRow("curthread->children[arg2].id", "20"),
    EvaluationRow("(curthread->children + 1)->id", "20"),
    EvaluationRow("&curthread->children[1] - curthread->children", "1"),
    EvaluationRow("&curthread->prio[3] - &curthread->prio[1]", "2"),
    EvaluationRow("stringof(curthread->tail)", "end"),
    EvaluationRow("curthread->tail[1]", "110"),
    // Arrays of characters are strings where one is wanted.
    EvaluationRow("stringof(curthread->comm)", "worker"),
    EvaluationRow("strlen(curthread->comm)", "6"),
    EvaluationRow("curthread->comm == \"worker\"", "1"),
    EvaluationRow("stringof(curthread->mm->arg_start)", "worker"),
    // Addresses.
    EvaluationRow("(uint64_t)&curthread->pid - (uint64_t)curthread", "4"),
    EvaluationRow("(uint64_t)&curthread->prio[0] - (uint64_t)curthread", "60"),
    EvaluationRow("curthread == curthread->mm->owner", "1"),
    EvaluationRow("&curthread->pid == 0", "0"),
    EvaluationRow("offsetof(struct task_struct, se)", "32"),
    EvaluationRow("offsetof(struct task_struct, high)", "50"),
    EvaluationRow("sizeof (struct task_struct)", "96"),
    EvaluationRow("sizeof (curthread->se)", "16"),
    EvaluationRow("sizeof (curthread->comm)", "16"),
    EvaluationRow("sizeof (*curthread)", "96"),
    EvaluationRow("sizeof (*curthread->mm)", "24"),
    EvaluationRow("sizeof (struct vmlinux`node)", "8"),
    // Whole structs are their bytes.
    EvaluationRow("curthread->se.load", "05000000faffffff"),
    EvaluationRow("arg2 ? curthread->children[0] : curthread->children[1]", "0a0000000b000000"),
    EvaluationRow("(arg2 ? curthread->children[0] : curthread->children[1]).weight", "11"),
    EvaluationRow("(0, curthread->children[1]).id", "20"),
    // The same in user space.
    EvaluationRow("((userland struct task_struct *)arg1)->pid", "1234"),
    EvaluationRow("((userland struct task_struct *)arg1)->se.load.weight", "-6"),
    EvaluationRow("((userland struct task_struct *)arg1)->level", "900"),
    EvaluationRow("((userland struct task_struct *)arg1)->prio[2]", "3"),
    EvaluationRow("((userland struct task_struct *)arg1)->children[1].id", "20"),
    EvaluationRow("stringof(((userland struct task_struct *)arg1)->comm)", "worker"),
    EvaluationRow("((userland struct task_struct *)arg1)->se.load", "05000000faffffff"),
    EvaluationRow("((userland struct task_struct *)arg1)->mm->pgd", "fault badAddress"),
    EvaluationRow("((struct task_struct *)arg1)->pid", "fault badAddress"),
  ])
  func members(_ row: EvaluationRow) {
    #expect(value(row.expression, declarations: row.declarations) == row.want)
  }

  /// Values of struct type in variables of every class.
  @Test(arguments: ["x", "self->x", "this->x", "x[1, \"k\"]", "self->x[2]"])
  func structVariables(place: String) {
    let declarations = """
      struct in { char c; int : 4; int low : 5; unsigned high : 20; short list[3]; };
      struct s { long n; struct in in; union { int i; unsigned char b[4]; }; struct s *next; };
      """
    func check(_ statements: String, _ want: [String]) {
      let text = "\(declarations) BEGIN { \(statements) }".replacing("X", with: place)
      let result = run(text, types: FakeTypes(), machine: FakeTypes.machine)
      #expect(result.values == want && result.faults.isEmpty, "\(text): \(result)")
    }
    // Made by a first assignment of the whole, or of what a pointer leads to.
    let p = "this->p = (struct s *)alloca(sizeof (struct s)); this->p->n = 5;"
    check("\(p) X = *this->p; trace(X.n); trace(X.in.c); trace(X.i);", ["5", "0", "0"])
    check("\(p) X = *this->p; X.n++; X.n += 10; trace(X.n++); trace(X.n); trace(this->p->n);", ["16", "17", "5"])
    check(
      "\(p) X = *this->p; X.in.low = -3; X.in.high = 0xFFFFF; X.in.low--; trace(X.in.low); trace(X.in.high);",
      ["-4", "1048575"])
    check(
      "\(p) X = *this->p; trace(X.in.low = 21); trace(X.in.low++); trace(++X.in.low); trace(X.in.high -= 1);",
      ["-11", "-11", "-9", "1048575"])
    check("\(p) X = *this->p; X.in.list[1] = 7; X.in.list[pid + 2] = 8; trace(X.in.list[1] + X.in.list[2]);", ["15"])
    check("\(p) X = *this->p; X.i = 0x01020304; trace(X.b[0]); X.b[3] = 0xff; trace(X.i);", ["4", "-16645372"])
    check("\(p) X = *this->p; y = X; X.n = 6; trace(y.n); trace(X.n); trace((pid ? X : y).n);", ["5", "6", "5"])
    check("\(p) X = *this->p; X.next = this->p; trace(X.next->n); X.next->n = 9; trace(this->p->n);", ["5", "9"])
    check("\(p) X = *this->p; X.in.c = 'q'; trace(sizeof (X)); this->q = &X.in; trace(this->q->c);", ["40", "113"])
  }

  /// Members, bit-fields and copies of structs as operands of expressions that take more registers than there are.
  @Test func deepExpressionsNeverRunOutOfRegisters() {
    let declarations = """
      struct in { int a; int b : 5; unsigned c : 9; int d[3]; };
      struct s { long n; struct in in; } x, y; self struct s z; struct s w[int];
      """
    let atoms = [
      "x.n", "x.in.b", "(x.in.c = 77)", "(x.in.b += 3)", "x.in.b++", "--y.in.c", "self->z.in.d[x.in.a]",
      "(w[x.in.a].in.d[1] = 4)", "(w[x.n] = x, w[x.n].in.c)", "(x = y, x.n)", "(pid ? x : y).in.c",
      "(w[1].in.d[2] += 5)", "(self->z.in.b = -2)", "(self->z = w[0]).in.c",
    ]
    // Right-leaning, so that all left operands wait at once; each atom stands at each depth once.
    for shift in atoms.indices {
      var text = "1"
      for level in 0..<24 { text = "(\(atoms[(level * 5 + shift) % atoms.count]) + \(text))" }
      let result = run("\(declarations) BEGIN { trace(\(text)); }")
      #expect(result.values.count == 1 && result.faults.isEmpty, "\(text): \(result)")
      // The same from left to right: every value is computed with registers free.
      let order = (0..<24).map { atoms[($0 * 5 + shift) % atoms.count] }.reversed()
      let steps = order.map { "this->sum = this->sum + \($0);" }.joined(separator: " ")
      let flat = run("\(declarations) BEGIN { this->sum = (int64_t)1; \(steps) trace(this->sum); }")
      #expect(flat.values == result.values, "\(text)")
    }
  }

  @Test func unsetStructsAreZero() {
    let declarations = "struct s { int a; int b : 3; char c[4]; } x; self struct s y; this struct s z; struct s w[int];"
    for place in ["x", "self->y", "this->z", "w[3]"] {
      let result = run(
        "\(declarations) BEGIN { trace(\(place).a); trace(\(place).b); trace(\(place).c[1]); trace(\(place)); "
          + "trace(\(place).c[pid + 1]); trace(stringof(\(place).c)); }")
      #expect(result.values == ["0", "0", "0", "000000000000000000000000", "0", ""], "\(place)")
      #expect(result.faults.isEmpty)
    }
  }

  @Test func structsAreKeysByTheirBytes() {
    let result = run(
      """
      struct k { int a; char b; }; struct k one; struct k two; int n[struct k];
      BEGIN { one.a = 1; two.a = 2; n[one] = 10; n[two] = 20; one.a++; trace(n[one]); one.b = 1; trace(n[one]); }
      """)
    #expect(result.values == ["20", "0"])
  }

  @Test(arguments: [
    EvaluationRow("c == GREEN", "1"), EvaluationRow("c == RED", "0"), EvaluationRow("c < BLUE", "1"),
    EvaluationRow("c + 1 == BLUE", "1"), EvaluationRow("(c = BLUE, c)", "2"),
  ])
  func enums(_ row: EvaluationRow) {
    let result = run("enum color { RED, GREEN, BLUE }; enum color c; BEGIN { c = GREEN; trace(\(row.expression)); }")
    #expect(result.values == [row.want])
  }

  @Test func offsetsOfNestedMembersAreAddedUp() {
    let program = compiled("BEGIN { trace(curthread->se.load.weight); }", types: FakeTypes())
    let opcodes = program.clauses[0].actions[0].arguments[0].difo.instructions.map(\.opcode)
    #expect(opcodes == [.ldgs, .setx, .add, .ldsw, .ret])
  }

  @Test func variablesHaveALimit() {
    expectError(
      "struct big { char c[20000]; } «1»x; BEGIN { }", .D_UNKNOWN,
      "cannot create x: struct big has 20000 bytes, a variable holds at most 16384")
    expectError(
      "struct big { char c[20000]; }; BEGIN { «1»this->x = *(struct big *)arg0; }", .D_UNKNOWN,
      "cannot create x: struct big has 20000 bytes, a variable holds at most 16384")
  }

  @Test func errors() {
    func error(_ text: String, _ tag: ErrorTag, _ message: String, hint: String? = nil) {
      expectError("BEGIN { \(text) }", tag, message, hint: hint, types: FakeTypes())
    }
    error(
      "trace(curthread->«1»pgid);", .D_TYPE_MEMBER, "pgid is not a member of struct task_struct",
      hint: "did you mean pid?")
    error(
      "trace(curthread->«1»lows);", .D_TYPE_MEMBER, "lows is not a member of struct task_struct",
      hint: "did you mean low?")
    error(
      "trace(«1»curthread.pid);", .D_OP_SOU,
      "operator . cannot be applied to type \"struct task_struct *\"; must be applied to a struct or union",
      hint: "a member behind a pointer is reached by ->")
    error(
      "trace(«1»curthread->se->load);", .D_OP_PTR, "operator -> must be applied to a pointer",
      hint: "a member of a struct itself is reached by .")
    error(
      "trace(«1»curthread->comm->x);", .D_OP_SOU,
      "operator -> cannot be applied to pointer to type \"char\"; must be applied to a struct or union pointer")
    error("trace(&«1»curthread->grade);", .D_ADDROF_BITFIELD, "cannot take address of bit-field")
    error("trace(sizeof «1»(curthread->grade));", .D_SIZEOF_BITFIELD, "cannot apply sizeof to a bit-field")
    error(
      "trace(offsetof(struct task_struct, «1»grade));", .D_OFFSETOF_BITFIELD,
      "cannot take offset of a bit-field: grade")
    error("«1»curthread->pid = 1;", .D_OP_WRITE, "operator = can only be applied to a writable variable")
    error("«1»curthread->mm->pgd++;", .D_OP_WRITE, "operator ++ can only be applied to a writable variable")
    error(
      "«1»(arg0 ? *curthread : *curthread).pid = 1;", .D_OP_LVAL, "operator = requires modifiable lvalue as an operand")
    error(
      "trace(«1»((struct nowhere *)arg0)->x);", .D_OP_INCOMPLETE,
      "operator -> cannot be applied to a forward declaration: no struct nowhere definition is available")
  }
}
