import DIF
import Diagnostics
import Testing

@testable import DSemantics

@Test func emptyClauseHasNoActions() {
  let program = compiled("BEGIN { } END { ; }")
  #expect(program.clauses.map(\.actions) == [[], []])
  #expect(program.clauses.map(\.recordLayout.recordsData) == [true, true])
}

@Test func oneClauseForEachDescription() {
  let program = compiled("BEGIN, END, syscall::open: { trace(1); }")
  #expect(
    program.clauses.map(\.selector) == [
      .description(ProbeDescription(name: "BEGIN")), .description(ProbeDescription(name: "END")),
      .description(ProbeDescription(provider: "syscall", function: "open")),
    ])
}

@Test func probeNumbersSelect() {
  #expect(compiled("3 { }").clauses.map(\.selector) == [.id(ProbeID(3))])
}

@Test func predicatesReturnEightBytes() {
  let predicate = compiled("BEGIN /pid == 1/ { }").clauses[0].predicate
  #expect(predicate?.returnType == .integer(8))
}

@Test func countIsTheDemo() {
  let program = compiled("syscall:::entry { @[execname, probefunc] = count(); } tick-1s { exit(0); }")
  let action = program.clauses[0].actions[0]
  #expect(action.kind == .count)
  #expect(action.keyCount == 2)
  #expect(action.arguments.map(\.difo.soleBuiltin) == [.execname, .probefunc])
  #expect(program.aggregations.map(\.name) == ["_"])
  #expect(program.aggregations[0].keys.map(\.type) == [.string(256), .string(256)])
  #expect(program.clauses[1].actions.map(\.kind) == [.exit])
  #expect(program.clauses[1].actions[0].arguments[0].difo.returnType == .integer(4))
}

@Test func aggregatingFunctionsTakeKeysThenValueThenIncrement() {
  let program = compiled(
    """
    BEGIN {
      @a[pid] = sum(arg0); @b = quantize(arg0, 2); @c = lquantize(arg0, -10, 10, 2); @d = llquantize(arg0, 10, 0, 6, 20);
      @e[stack(3), sym(arg0), mod(arg1)] = max(arg0); @a[tid] = sum(1);
    }
    """)
  let actions = program.clauses[0].actions
  #expect(actions.map(\.keyCount) == [1, 0, 0, 0, 3, 1])
  #expect(actions.map(\.arguments.count) == [2, 2, 1, 1, 4, 2])
  #expect(actions.map { $0.aggregation?.rawValue } == [1, 2, 3, 4, 5, 1])
  #expect(actions[2].parameter == LquantizeParameter(base: -10, step: 2, levels: 10).word)
  #expect(actions[3].parameter == LlquantizeParameter(factor: 10, low: 0, high: 6, steps: 20).word)
  #expect(actions[4].arguments.map(\.kind) == [.stack(frames: 3), .symbol, .module, .value])
  #expect(program.aggregations.map(\.function) == [.sum, .quantize, .lquantize, .llquantize, .max])
  #expect(program.aggregations[4].keys.map(\.kind) == [.stack(frames: 3), .symbol, .module])
}

@Test func llquantizeTakesTheSpecifiedSteps() {
  for arguments in ["10, 0, 6, 20", "10, 0, 17, 10", "2, 3, 6, 8", "4, 0, 2, 4", "10, 0, 6, 100"] {
    #expect(compiled("BEGIN { @ = llquantize(arg0, \(arguments)); }").aggregations.count == 1)
  }
}

@Test func printaNamesItsAggregations() {
  let program = compiled(
    """
    BEGIN {
      @a[pid] = count(); @b[tid] = sum(2); printa(@a); printa("%d %@d %@d\\n", @a, @b); clear(@a); trunc(@b, 5);
      trunc(@b); normalize(@a, 10); denormalize(@a);
    }
    """)
  let actions = program.clauses[0].actions
  #expect(actions.dropFirst(2).map(\.kind) == [.printa, .printa, .libact, .libact, .libact, .libact, .libact])
  #expect(actions.map { $0.aggregations.map(\.rawValue) } == [[], [], [1], [1, 2], [1], [2], [2], [1], [1]])
  #expect(actions.compactMap(\.library) == [.clear, .trunc, .trunc, .normalize, .denormalize])
  #expect(actions.map(\.arguments.count) == [2 - 1, 2, 0, 0, 0, 1, 0, 1, 0])
  #expect(actions[3].format?.conversions.count == 3)
}

@Test func printfKeepsFormatAndArguments() {
  let program = compiled("BEGIN { printf(\"%-5s|%*d %%\\n\", execname, 3, arg0); printf(\"plain\"); }")
  let actions = program.clauses[0].actions
  #expect(actions[0].arguments.map(\.difo.returnType.size) == [256, 4, 8])
  #expect(actions[0].format?.conversions.map(\.name) == ["s", "d"])
  #expect(actions[1].arguments.isEmpty)
  #expect(actions[1].format?.pieces == [.literal(Array("plain".utf8))])
}

@Test func conditionsGetClausesOfOneGroup() {
  let program = compiled("BEGIN { x = 1; if (arg0) { trace(1); } else { trace(2); } } END { if (arg0) trace(3); }")
  #expect(program.clauses.map(\.group) == [1, 1, 1, 1, 1, 2, 2])
  #expect(program.clauses.map { $0.predicate != nil } == [false, false, true, false, true, false, true])
  #expect(program.clauses.map { $0.recordLayout.recordsData } == [false, false, true, false, true, false, true])
}

@Test func macrosAreNumbersAndStrings() {
  #expect(run("BEGIN { trace($1); trace($$1); trace($$2); trace($target); }").values == ["7", "7", "abc", "43"])
}

@Test func stringSizeIsThatOfTheText() {
  let program = compiled("#pragma D option strsize=64\nBEGIN { x = \"a\"; trace(sizeof (string)); }") { options in
    options.setOption = { options, name, value in
      guard name == "strsize", let value, let size = Int(value) else { return "Invalid option name" }
      options.stringSize = size
      return nil
    }
  }
  #expect(program.stringSize == 64)
  #expect(program.variables.map(\.type) == [.string(64)])
}

@Test func laterStringSizesLeaveVariablesAlone() throws {
  var compiler = compiler()
  for (text, size) in [("BEGIN { x = \"a\"; @[x] = count(); }", 64), ("BEGIN { trace(x); y = x; }", 128)] {
    compiler.options.stringSize = size
    #expect(compiler.compile(SourceText(text)).diagnostics.isEmpty)
  }
  try verify(compiler.program)
  #expect(compiler.program.stringSize == 128)
  #expect(compiler.program.variables.map(\.type.size) == [64, 128])
  #expect(compiler.program.aggregations[0].keys[0].type.size == 64)
}

@Test func keysKeepTheirBuiltins() {
  let program = compiled("BEGIN { @[probename, execname, pid, cpu] = count(); }")
  let layout = program.layout(of: program.aggregations[0])
  #expect(layout.keys.map(\.format.size) == [4, 16, 4, 4])
}

@Test func everyBuiltinHasARow() {
  #expect(BuiltinVariableRow.table.map(\.variable) == BuiltinVariable.allCases)
  #expect(SubroutineRow.table.map(\.subroutine) == Subroutine.allCases.filter { !$0.isCompilers })
  #expect(AggregatingFunctionRow.table.map(\.kind) == ActionKind.allCases.filter(\.isAggregating))
  #expect(Set(PrintfConversionRow.table.flatMap(\.names)) == PrintfFormat.knownConversions)
}
