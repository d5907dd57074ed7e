internal import Diagnostics

/// A message as a terminal may have it: names and programs in it are written by others, so what would move the cursor, or
/// turn the direction of the text, is `?`.
func harmless(_ message: String) -> String {
  if message.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F || $0 == 0x0A || $0 == 0x09 }) { return message }
  var text = String.UnicodeScalarView()
  for scalar in message.unicodeScalars {
    let isShown = scalar == "\n" || scalar == "\t" || !scalar.isHarmfulToTerminals
    text.append(isShown ? scalar : "?")
  }
  return String(text)
}
