/// A message as a terminal may have it: names and programs in it are written by others, so what would move the cursor, or
/// turn the direction of the text, is `?`.
func harmless(_ message: String) -> String {
  if message.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F || $0 == 0x0A || $0 == 0x09 }) { return message }
  var text = String.UnicodeScalarView()
  for scalar in message.unicodeScalars {
    switch scalar.properties.generalCategory {
    case .control where scalar != "\n" && scalar != "\t": text.append("?")
    case .lineSeparator, .paragraphSeparator: text.append("?")
    // Those that join characters stay.
    case .format where scalar.value != 0x200C && scalar.value != 0x200D: text.append("?")
    default: text.append(scalar)
    }
  }
  return String(text)
}
