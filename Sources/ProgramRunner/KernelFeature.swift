/// Answers the directive `REQUIRES` from the kernel's table of features.
package let kernelFeature: @Sendable (String) -> FeatureAnswer = { _ in .unknown }
