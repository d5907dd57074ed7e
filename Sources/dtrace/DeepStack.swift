internal import Glibc

/// Runs work that follows deeply nested expressions, with room on the stack for as deep as the compiler allows.
///
/// The first thread's stack grows on demand up to the limit of the moment, which is 8 MB as a rule; the addresses below
/// it are kept free for 128 MB at least. The limit is as before afterwards: children inherit it.
func withDeepStack<T, Failure: Error>(_ body: () throws(Failure) -> T) throws(Failure) -> T {
  let resource = __rlimit_resource_t(RLIMIT_STACK.rawValue)
  let wanted: rlim_t = 96 << 20
  var before = rlimit()
  guard getrlimit(resource, &before) == 0, before.rlim_cur < wanted else { return try body() }
  var raised = before
  raised.rlim_cur = min(wanted, before.rlim_max)
  // Where this is refused, only very deep expressions suffer.
  _ = setrlimit(resource, &raised)
  defer { _ = setrlimit(resource, &before) }
  return try body()
}
