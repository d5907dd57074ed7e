internal import Glibc

/// Work that another thread does meanwhile, which matters where a start is made of steps that wait for nothing of each other.
///
/// Its thread takes no signals: those are for the thread that waits for them.
package final class Background<Value: Sendable> {
  private final class Box: @unchecked Sendable {
    var value: Value?
  }

  private let box = Box()
  private var thread = pthread_t()
  private var isRunning = false

  /// Starts; where there can be no thread the work is done here and now.
  package init(_ work: @escaping @Sendable () -> Value) {
    let job = Job { [box] in box.value = work() }
    var all = sigset_t()
    var before = sigset_t()
    sigfillset(&all)
    pthread_sigmask(SIG_SETMASK, &all, &before)
    defer { pthread_sigmask(SIG_SETMASK, &before, nil) }
    let argument = Unmanaged.passRetained(job)
    let status = pthread_create(
      &thread, nil,
      { argument in
        if let argument { Unmanaged<Job>.fromOpaque(argument).takeRetainedValue().work() }
        return nil
      }, argument.toOpaque())
    isRunning = status == 0
    if !isRunning { argument.takeRetainedValue().work() }
  }

  /// Waits for the work's end, and gives what came of it.
  package func wait() -> Value {
    if isRunning { pthread_join(thread, nil) }
    isRunning = false
    guard let value = box.value else { preconditionFailure("the work has ended without a value") }
    return value
  }

  deinit {
    if isRunning { pthread_join(thread, nil) }
  }
}

/// What a thread is to do, as an object that its argument can point to.
private final class Job: Sendable {
  let work: @Sendable () -> Void

  init(_ work: @escaping @Sendable () -> Void) { self.work = work }
}
