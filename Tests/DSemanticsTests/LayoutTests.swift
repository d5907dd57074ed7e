import CTypes
import DSyntax
import Diagnostics
import Testing

@testable import DSemantics

/// Structs of D lie in memory as gcc lays them out.
struct LayoutTests {
  @Test(arguments: [false, true]) func layoutIsThatOfTheABI(isNarrow: Bool) throws {
    let text = layoutRows.map(\.declaration).joined(separator: "\n")
    let check = try declared(text, isNarrow ? .ilp32(alignmentLimit: 4, longDoubleSize: 12) : .lp64)
    for row in layoutRows {
      let kind: TypeNameKind = row.declaration.hasPrefix("union") ? .union : .structure
      let type = try #require(check.symbols.tags[SymbolTable.Tag(kind: kind, name: row.tag)]?.aggregate)
      #expect(type.size == (isNarrow ? row.narrowSize : row.size), "\(row.declaration)")
      for (name, offset) in isNarrow ? row.narrowMembers : row.members {
        #expect(type.member(name)?.bitOffset == offset, "\(name) of \(row.declaration)")
      }
    }
  }

  @Test func bitFieldUnitsAreAlignedAndHoldTheField() {
    for offset in 0..<128 {
      for width in 1...64 {
        let field = BitField(offset: offset, width: width)
        let isPossible = offset % 64 + width <= 64
        #expect(field.byteOffset * 8 + field.shift == offset)
        if isPossible {
          #expect(field.shift + width <= 8 * field.storage.size)
          #expect(field.byteOffset % field.storage.size == 0)
        }
      }
    }
  }

  @Test func wrongTextTakesItsDefinitionsBack() {
    var compiler = compiler()
    func errors(_ text: String) -> [ErrorTag] {
      compiler.compile(SourceText(text, origin: .script(path: "x.d"))).diagnostics.map(\.tag)
    }
    #expect(errors("struct later; BEGIN { }").isEmpty)
    #expect(errors("struct later { int a; }; BEGIN { trace(nothing); }") == [.D_IDENT_UNDEF])
    #expect(errors("BEGIN { trace(sizeof (struct later)); }") == [.D_SIZEOF_TYPE])
    #expect(errors("struct later { int a, b; }; BEGIN { trace(sizeof (struct later)); }").isEmpty)
  }
}

/// The checker after the declarations of a text.
private func declared(_ text: String, _ model: DataModel) throws -> TypeCheck {
  let parsed = parse(SourceText(text, origin: .script(path: "x.d")), options: ParseOptions())
  #expect(parsed.diagnostics.isEmpty)
  var options = CompilerOptions()
  options.dataModel = model
  var check = TypeCheck(
    symbols: SymbolTable(), options: options, environment: CompilerEnvironment(probes: FakeCatalog()))
  for item in parsed.program.items { if case .declaration(let declaration) = item { try check.declare(declaration) } }
  return check
}
