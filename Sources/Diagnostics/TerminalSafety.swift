extension Unicode.Scalar {
  /// Whether the scalar moves a terminal's cursor, or turns the direction of the text, instead of being shown.
  package var isHarmfulToTerminals: Bool {
    switch properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator: true
    // Marks of direction; those that join characters stay.
    case .format: value != 0x200C && value != 0x200D
    default: false
    }
  }
}
