import Kernel

/// Answers the directive `REQUIRES` from the kernel's table of features.
package let kernelFeature: @Sendable (String) -> FeatureAnswer = { name in
  guard let feature = Feature.named(name) else { return .unknown }
  guard let absence = features.absence(of: feature) else { return .yes }
  return .no("\(absence)")
}

private let features = FeatureSet()
