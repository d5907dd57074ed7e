internal import DTrace
internal import Glibc

enum Run {
  static func main() {}
}
