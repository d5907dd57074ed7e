internal import Glibc

/// A wall-clock time in nanoseconds since 1970, in the local time zone, by a format of strftime(3).
func calendarTime(_ nanoseconds: Int64, _ format: String) -> [UInt8] {
  // Rounded down, so that times before 1970 are right too.
  let (quotient, remainder) = nanoseconds.quotientAndRemainder(dividingBy: 1_000_000_000)
  var seconds = time_t(remainder < 0 ? quotient - 1 : quotient)
  var parts = tm()
  guard localtime_r(&seconds, &parts) != nil else { return Array(String(nanoseconds).utf8) }
  var text = [CChar](repeating: 0, count: 128)
  let count = strftime(&text, text.count, format, &parts)
  return text.prefix(count).map { UInt8(bitPattern: $0) }
}
