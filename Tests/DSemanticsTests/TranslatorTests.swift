import CTypes
import DIF
import Diagnostics
import Interpreter
import Testing

@testable import DSemantics

/// Translators over the structs of FakeTypes: a `node` made of a task, an `entity` made of nodes (d-language.md §12).
struct TranslatorTests {
  private static let translators = """
    translator struct node < struct task_struct *t > { id = t->pid; weight = t->pid + t->state; };
    translator struct node < int n > { id = n; weight = n * n; };
    translator struct entity < struct task_struct *t > {
      vruntime = t->se.vruntime; load = xlate <struct node> (t);
    };
    translator struct mm_struct < struct task_struct *t > {
      owner = t->mm->owner; arg_start = t->comm;
    };
    inline struct node *curnode = xlate <struct node *> (curthread);
    inline struct node of[int x] = xlate <struct node> (x);
    """

  private func value(_ expression: String, before: String = "", late: Bool = false) -> String {
    let firing = Firing(arguments: [FakeTypes.task, FakeTypes.user, 3], curthread: FakeTypes.task)
    let result = run(
      "\(Self.translators) BEGIN { \(before) trace(\(expression)); }", firing: firing, types: FakeTypes(),
      machine: FakeTypes.machine, { $0.translatesLate = late })
    return result.values.last ?? "fault \(result.faults.first.map { "\($0)" } ?? "")"
  }

  @Test(arguments: [
    EvaluationRow("xlate <struct node> (curthread).id", "1234"),
    EvaluationRow("xlate <struct node *> (curthread)->weight", "1236"),
    EvaluationRow("curnode->id", "1234"),
    EvaluationRow("curnode->weight - curnode->id", "2"),
    EvaluationRow("xlate <struct node> (curthread->mm->owner).weight", "1236"),
    // By the type of the source.
    EvaluationRow("xlate <struct node> (5).weight", "25"),
    EvaluationRow("xlate <struct node> ((int)arg2).weight", "9"),
    EvaluationRow("xlate <struct node> (arg2 + 1).weight", "16"),
    EvaluationRow("of[7].weight", "49"),
    EvaluationRow("of[arg2 + 1].weight", "16"),
    EvaluationRow("of[of[2].weight].weight", "16"),
    // Translators within translators, members that are structs, pointers and arrays.
    EvaluationRow("xlate <struct entity> (curthread).vruntime", "77"),
    EvaluationRow("xlate <struct entity *> (curthread)->load.weight", "1236"),
    EvaluationRow("xlate <struct entity> (curthread->mm->owner).load.weight", "1236"),
    EvaluationRow("xlate <struct mm_struct *> (curthread)->owner->pid", "1234"),
    EvaluationRow("stringof(xlate <struct mm_struct *> (curthread)->arg_start)", "worker"),
    // Whole structs.
    EvaluationRow("xlate <struct node> (curthread)", "d2040000d4040000"),
    EvaluationRow("xlate <struct entity> (curthread)", "4d00000000000000d2040000d4040000"),
  ])
  func members(_ row: EvaluationRow) {
    #expect(value(row.expression) == row.want)
    #expect(value(row.expression, late: true) == row.want)
  }

  @Test(arguments: [false, true]) func sourceIsEvaluatedOnce(late: Bool) {
    #expect(value("n", before: "n = 3; trace(xlate <struct node> (n++).weight);", late: late) == "4")
    #expect(value("n", before: "n = 3; trace(xlate <struct node> (n++).id);", late: late) == "4")
  }

  @Test(arguments: [false, true]) func wholeStructCanBeAssigned(late: Bool) {
    let (node, entity) = ("this->n = xlate <struct node> (curthread);", "this->e = xlate <struct entity> (curthread);")
    #expect(value("this->n.weight", before: node, late: late) == "1236")
    #expect(value("this->e.load.id", before: entity, late: late) == "1234")
  }

  /// What is in registers when a member is computed survives, however deep the expression.
  @Test(arguments: [
    ("1 + (2 * xlate <struct node> (3).weight + xlate <struct node> (4).weight * 5)", "99"),
    ("xlate <struct node> (2).weight * (1 + xlate <struct node> (3).weight * (1 + xlate <struct node> (5).id))", "220"),
    ("strjoin(lltostr(xlate <struct node> (3).id), lltostr(xlate <struct node> (4).weight))", "316"),
    ("xlate <struct node> (xlate <struct node> (xlate <struct node> (2).weight).weight).weight", "256"),
    ("(xlate <struct node> (2).id ? xlate <struct node> (3).weight : 5) - xlate <struct node> (2).id", "7"),
    ("1+(2+(3+(4+(5+(6+(7+(8+xlate <struct node> (9).weight)))))))", "117"),
  ])
  func registersAreSaved(expression: String, want: String) {
    #expect(value(expression) == want)
    #expect(value(expression, late: true) == want)
  }

  @Test func lateMembersAreReferences() throws {
    let text = "\(Self.translators) BEGIN { trace(curnode->id + curnode->id + xlate <struct node> (7).weight); }"
    let program = compiled(text, types: FakeTypes()) { $0.translatesLate = true }
    let difo = program.clauses[0].actions[0].arguments[0].difo
    #expect(difo.instructions.count { $0.opcode == .xlate } == 3)
    // One object for each member, however often it is used.
    #expect(difo.translations.map(\.name) == ["struct node.id", "struct node.weight"])
    #expect(
      program.translations.map(\.name) == ["struct node.id < struct task_struct * >", "struct node.weight < int >"])
    #expect(throws: VerificationError.self) { try verify(program) }
    try verify(program.linked)
    let listed = listing(of: program)
    #expect(listed.contains("DT_XLREF[1], %r2\t\t! DT_XLREF[1] = struct node.weight"))
    #expect(listed.contains("MEMBER struct node.id < struct task_struct * >"))
  }

  @Test func argumentsOfProbesAreNamed() throws {
    let text = "\(Self.translators) BEGIN { trace(xlate <struct node> ((struct task_struct *)arg0).id); }"
    let program = compiled(text, types: FakeTypes()) { $0.translatesLate = true }
    let difo = program.clauses[0].actions[0].arguments[0].difo
    #expect(difo.instructions.map(\.opcode) == [.xlarg, .ret])
    #expect(difo.translations.first?.argument == .arg0)
    #expect(value("xlate <struct node> ((struct task_struct *)arg0).weight", late: true) == "1236")
    // A value that is cut is no argument any more.
    #expect(value("xlate <struct node> ((int)(arg2 + 0x100000000)).weight", late: true) == "9")
  }

  @Test func selfReferenceEnds() {
    let text = "translator struct node < int n > { id = xlate <struct node> (n).id; };"
    for late in [false, true] {
      var compiler = compiler(types: FakeTypes()) { $0.translatesLate = late }
      let found = compiler.compile(SourceText("\(text) BEGIN { trace(xlate <struct node> (1).id); }")).diagnostics
      // The declaration, and the use.
      #expect(found.map(\.tag) == [.D_UNKNOWN, .D_UNKNOWN])
    }
  }

  /// Each use of a member counts what it will become.
  @Test func growthIsBounded() {
    var text = "struct chain { int m0; "
    for number in 1...20 { text += "int m\(number); " }
    text += "}; translator struct chain < int n > { m0 = n; "
    for number in 1...20 {
      let inner = "xlate <struct chain> (n).m\(number - 1)"
      text += "m\(number) = \(inner) + \(inner); "
    }
    text += "};"
    // Members of libraries are checked where they are used.
    let library = SourceText(text, origin: .library(path: "/usr/lib/dtrace/chain.d"))
    for late in [false, true] {
      var compiler = compiler(types: FakeTypes()) { $0.translatesLate = late }
      #expect(compiler.compile(library).diagnostics.isEmpty)
      #expect(compiler.compile(SourceText("BEGIN { trace(xlate <struct chain> (1).m5); }")).diagnostics.isEmpty)
      let found = compiler.compile(SourceText("BEGIN { trace(xlate <struct chain> (1).m20); }")).diagnostics
      #expect(found.map(\.tag) == [.D_UNKNOWN])
    }
  }

  @Test func memberAloneIsComputed() {
    let program = compiled("\(Self.translators) BEGIN { trace(curnode->id); }", types: FakeTypes())
    let opcodes = program.clauses[0].actions[0].arguments[0].difo.instructions.map(\.opcode)
    #expect(opcodes == [.ldgs, .setx, .add, .ldsw, .ret])
  }

  @Test func memberOfLibraryIsCheckedWhenUsed() {
    var compiler = compiler(types: FakeTypes())
    let library = "translator struct node < struct task_struct *t > { id = t->pid; weight = t->gone; };"
    let source = SourceText(library, origin: .library(path: "/usr/lib/dtrace/procfs.d"))
    #expect(compiler.compile(source).diagnostics.isEmpty)
    #expect(compiler.compile(SourceText("BEGIN { trace(xlate <struct node> (curthread).id); }")).diagnostics.isEmpty)
    let bad = compiler.compile(SourceText("BEGIN { trace(xlate <struct node> (curthread).weight); }")).diagnostics
    #expect(bad.map(\.tag) == [.D_TYPE_MEMBER])
    #expect(
      bad.first?.message == "gone is not a member of struct task_struct (library procfs.d, kernel 6.1.0-test)")
  }

  @Test func errorsOfDeclarations() {
    func error(_ text: String, _ tag: ErrorTag, _ message: String, hint: String? = nil) {
      expectError("\(text) BEGIN { }", tag, message, hint: hint, types: FakeTypes())
    }
    error(
      "translator struct node < int n > { id = n; }; «1»translator struct node < int m > { weight = m; };",
      .D_XLATE_REDECL, "translator from int to struct node has already been declared")
    error("translator «1»int < int n > { id = n; };", .D_XLATE_SOU, "translator output type must be a struct or union")
    error(
      "translator «1»struct nowhere < int n > { id = n; };", .D_XLATE_SOU,
      "incomplete struct/union/enum struct nowhere")
    error(
      "translator struct node < int n > { «1»idd = n; };", .D_XLATE_MEMB,
      "translator member idd is not a member of struct node", hint: "did you mean id?")
    error(
      "translator struct node < int n > { id = «1»execname; };", .D_XLATE_INCOMPAT,
      "translator member id definition uses incompatible types: \"int\" = \"string\"")
    error(
      "translator struct node < int n > { id = «1»m; };", .D_IDENT_UNDEF, "failed to resolve m: Unknown variable name")
    error(
      "translator struct node < struct task_struct *t > { id = t->«1»gone; };", .D_TYPE_MEMBER,
      "gone is not a member of struct task_struct")
  }

  @Test func errorsOfUses() {
    func error(_ text: String, _ tag: ErrorTag, _ message: String) {
      let declarations = "\(Self.translators) translator struct node < string s > { id = strlen(s); };"
      expectError("\(declarations) BEGIN { \(text) }", tag, message, types: FakeTypes())
    }
    error(
      "trace(«1»xlate <struct node> (curthread->mm).id);", .D_XLATE_NONE,
      "cannot translate from \"struct mm_struct *\" to \"struct node\"")
    error(
      "trace(«1»xlate <int> (curthread));", .D_XLATE_NONE, "cannot translate from \"struct task_struct *\" to \"int\"")
    error(
      "trace(«1»xlate <struct node> (execname).weight);", .D_XLATE_NOCONV,
      "translator does not define conversion for member: weight")
    error(
      "trace(«1»xlate <struct node> (execname));", .D_XLATE_NOCONV,
      "translator does not define conversion for member: weight")
    error("trace(«1»curnode->idd);", .D_TYPE_MEMBER, "idd is not a member of struct node")
    error("trace(«1»curnode);", .D_TRACE_DYN, "trace( ) may not be applied to a translated pointer")
    error("print(«1»curnode);", .D_PRINT_DYN, "print( ) may not be applied to a translated pointer")
    error("«1»curnode;", .D_CG_DYN, "expression cannot evaluate to result of a translated pointer")
    error("trace(«1»curnode + 1);", .D_OP_DYN, "operator + operands cannot be of dynamic type")
    error("trace(«1»curnode == 0);", .D_OP_DYN, "operator == operands cannot be of dynamic type")
    error("trace(!«1»curnode);", .D_OP_DYN, "operator ! operands cannot be of dynamic type")
    error("x = «1»curnode;", .D_OP_DYN, "operator = operands cannot be of dynamic type")
    error("trace(pid ? «1»curnode : 0);", .D_OP_DYN, "operator ?: operands cannot be of dynamic type")
    error("x[«1»curnode] = 1;", .D_KEY_TYPE, "dynamic expression may not be used as array index: key #1")
    error(
      "@[«1»curnode] = count();", .D_KEY_TYPE, "dynamic expression may not be used as aggregation index: key #1")
    error(
      "trace(«1»curnode.id);", .D_OP_SOU,
      "operator . cannot be applied to type \"struct node *\"; must be applied to a struct or union")
  }
}
