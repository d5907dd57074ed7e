import DIF
import DSyntax
import Diagnostics

/// Probe descriptions to selectors, each of which must match a probe unless `-Z` is given (d-language.md §2).
struct ResolveProbes {
  let catalog: any ProbeCatalog
  let options: CompilerOptions

  func selector(_ specifier: ProbeSpecifier) throws(Diagnostic) -> ProbeSelector {
    switch specifier.kind {
    case .id(let number):
      let selector = ProbeSelector.id(ProbeID(number))
      do throws(CatalogError) {
        if try catalog.probes(matching: selector).isEmpty {
          throw CatalogError("Unknown probe identifier")
        }
      } catch {
        throw .invalidProbeID(number, error.message, at: specifier.range)
      }
      return selector
    case .fields(let fields): return try selector(fields, specifier)
    }
  }

  private func selector(
    _ fields: ProbeSpecifier.Fields, _ specifier: ProbeSpecifier
  ) throws(Diagnostic) -> ProbeSelector {
    for (field, limit) in zip(fields.all, [64, 64, 192, 64]) where field.text.utf8.count >= limit {
      throw .invalidDescription(specifier.text, "File name too long", at: field.range)
    }
    let description = ProbeDescription(
      provider: fields.provider.text, module: fields.module.text, function: fields.function.text,
      name: fields.name.text)
    let selector = ProbeSelector.description(description)
    let matches: [Probe]
    do throws(CatalogError) {
      matches = try catalog.probes(matching: selector)
    } catch {
      throw .invalidDescription(specifier.text, error.message, at: specifier.range)
    }
    if matches.isEmpty, !options.allowsZeroMatches {
      let similar = catalog.suggestion(for: description)
      let place = similar.flatMap { fields.all.indices.contains($0.field) ? fields.all[$0.field].range : nil }
      throw .noProbe(description.description, similar: similar?.name, at: place ?? specifier.range)
    }
    return selector
  }
}
