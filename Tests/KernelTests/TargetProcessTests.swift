import CSystem
import Glibc
import Testing

/// The C functions that start the command of -c.
///
/// Each test owns the children that it starts.
@Suite(.serialized)
struct TargetProcess {
  /// Spawns a command; the arguments are copied by fork.
  private func spawn(_ arguments: [String]) throws -> vg_target {
    var pointers: [UnsafeMutablePointer<CChar>?] = arguments.map { strdup($0) } + [nil]
    defer { for pointer in pointers { free(pointer) } }
    var target = vg_target()
    try #require(vg_spawn_target(nil, &pointers, &target) == 0)
    return target
  }

  /// Waits for the end of a child.
  private func wait(_ target: vg_target) -> CInt {
    var status: CInt = 0
    while waitpid(target.pid, &status, 0) < 0, errno == EINTR {}
    return status
  }

  @Test func commandRunsWhenReleased() throws {
    var target = try spawn(["sh", "-c", "exit 7"])
    #expect(waitpid(target.pid, nil, WNOHANG) == 0)
    #expect(vg_release_target(&target) == 0)
    let status = wait(target)
    vg_close_target(&target)
    #expect(vg_exited(status) && vg_exit_status(status) == 7)
  }

  @Test func commandIsNotExecutedBeforeItsRelease() throws {
    var target = try spawn(["sleep", "1000"])
    let ours = try #require(realpath("/proc/self/exe", nil))
    let its = try #require(realpath("/proc/\(target.pid)/exe", nil))
    #expect(strcmp(ours, its) == 0)
    free(ours)
    free(its)
    vg_kill_target(&target)
    #expect(kill(target.pid, 0) == -1 && errno == ESRCH)
  }

  @Test(arguments: [("/nonexistent/command", ENOENT), ("no-such-command-anywhere", ENOENT), ("/proc/version", EACCES)])
  func failureOfExecIsReported(command: String, expected: CInt) throws {
    var target = try spawn([command])
    #expect(vg_release_target(&target) == -expected)
    // Reaped already.
    #expect(waitpid(target.pid, nil, WNOHANG) == -1)
  }

  @Test func noCommandIsAnError() {
    var none: [UnsafeMutablePointer<CChar>?] = [nil]
    var target = vg_target()
    #expect(vg_spawn_target(nil, &none, &target) == -EINVAL)
  }

  @Test func descriptorReportsTheEnd() throws {
    var target = try spawn(["true"])
    try #require(target.pidfd >= 0)
    #expect(vg_release_target(&target) == 0)
    var waiting = pollfd(fd: target.pidfd, events: Int16(POLLIN), revents: 0)
    #expect(poll(&waiting, 1, 10_000) == 1)
    #expect(wait(target) == 0)
    vg_close_target(&target)
  }

  @Test func waitingChildEndsWithTheGoPipe() throws {
    // As when the tracer is killed before it releases the child and the signal did not come.
    var target = try spawn(["sleep", "1000"])
    close(target.go)
    target.go = -1
    let status = wait(target)
    vg_close_target(&target)
    #expect(vg_exited(status) && vg_exit_status(status) == 127)
  }

  @Test func runningChildIsKilledWithTheThreadThatForkedIt() throws {
    var thread = pthread_t()
    let started = pthread_create(
      &thread, nil,
      { _ in
        var pointers: [UnsafeMutablePointer<CChar>?] = [strdup("sleep"), strdup("1000"), nil]
        var target = vg_target()
        let spawned = vg_spawn_target(nil, &pointers, &target)
        for pointer in pointers { free(pointer) }
        guard spawned == 0, vg_release_target(&target) == 0 else { return nil }
        vg_close_target(&target)
        return UnsafeMutableRawPointer(bitPattern: UInt(target.pid))
      }, nil)
    try #require(started == 0)
    var result: UnsafeMutableRawPointer?
    pthread_join(thread, &result)
    let pid = pid_t(truncatingIfNeeded: UInt(bitPattern: result))
    try #require(pid > 0)
    var status: CInt = 0
    while waitpid(pid, &status, 0) < 0, errno == EINTR {}
    #expect(vg_signaled(status) && vg_term_signal(status) == SIGKILL)
  }
}
