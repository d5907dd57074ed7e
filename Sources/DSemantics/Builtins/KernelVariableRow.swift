import CTypes

/// A variable of the kernel whose type BTF does not tell (d-language.md §6).
struct KernelVariableRow: Sendable {
  enum Shape: Sendable {
    case plain(CType)
    case structure(String)
    case enumeration(String)
    case typedef(String)
    /// Of a length that depends on the kernel: 0.
    case array(CType, Int)
  }

  var name: String
  var shape: Shape

  init(_ name: String, _ shape: Shape) {
    self.name = name
    self.shape = shape
  }

  static let byName: [String: KernelVariableRow] = {
    var rows: [String: KernelVariableRow] = [:]
    for row in table { rows[row.name] = row }
    return rows
  }()

  /// Each has this type in Linux 6.1 to 6.18, where it exists.
  static let table: [KernelVariableRow] = [
    // Time.
    KernelVariableRow("jiffies", .plain(.unsignedLong)),
    KernelVariableRow("jiffies_64", .plain(.unsignedLongLong)),
    KernelVariableRow("loops_per_jiffy", .plain(.unsignedLong)),
    KernelVariableRow("tsc_khz", .plain(.unsignedInt)),
    KernelVariableRow("cpu_khz", .plain(.unsignedInt)),
    KernelVariableRow("sys_tz", .structure("timezone")),
    // Load and processes.
    KernelVariableRow("avenrun", .array(.unsignedLong, 3)),
    KernelVariableRow("nr_threads", .plain(.int)),
    KernelVariableRow("max_threads", .plain(.int)),
    KernelVariableRow("pid_max", .plain(.int)),
    KernelVariableRow("total_forks", .plain(.unsignedLong)),
    KernelVariableRow("init_task", .structure("task_struct")),
    KernelVariableRow("root_task_group", .structure("task_group")),
    // What the first process has.
    KernelVariableRow("init_mm", .structure("mm_struct")),
    KernelVariableRow("init_cred", .structure("cred")),
    KernelVariableRow("init_fs", .structure("fs_struct")),
    KernelVariableRow("init_files", .structure("files_struct")),
    KernelVariableRow("init_nsproxy", .structure("nsproxy")),
    KernelVariableRow("init_uts_ns", .structure("uts_namespace")),
    KernelVariableRow("init_user_ns", .structure("user_namespace")),
    KernelVariableRow("init_pid_ns", .structure("pid_namespace")),
    KernelVariableRow("init_ipc_ns", .structure("ipc_namespace")),
    KernelVariableRow("init_cgroup_ns", .structure("cgroup_namespace")),
    KernelVariableRow("init_time_ns", .structure("time_namespace")),
    KernelVariableRow("init_net", .structure("net")),
    KernelVariableRow("init_css_set", .structure("css_set")),
    // Memory.
    KernelVariableRow("max_pfn", .plain(.unsignedLong)),
    KernelVariableRow("min_low_pfn", .plain(.unsignedLong)),
    KernelVariableRow("max_low_pfn", .plain(.unsignedLong)),
    KernelVariableRow("high_memory", .plain(.voidPointer)),
    KernelVariableRow("phys_base", .plain(.unsignedLong)),
    KernelVariableRow("page_offset_base", .plain(.unsignedLong)),
    KernelVariableRow("vmalloc_base", .plain(.unsignedLong)),
    KernelVariableRow("vmemmap_base", .plain(.unsignedLong)),
    KernelVariableRow("_totalram_pages", .typedef("atomic_long_t")),
    KernelVariableRow("nr_swap_pages", .typedef("atomic_long_t")),
    KernelVariableRow("vm_committed_as", .structure("percpu_counter")),
    KernelVariableRow("mmap_min_addr", .plain(.unsignedLong)),
    // Processors.
    KernelVariableRow("nr_cpu_ids", .plain(.unsignedInt)),
    KernelVariableRow("total_cpus", .plain(.int)),
    KernelVariableRow("__per_cpu_offset", .array(.unsignedLong, 0)),
    // The system.
    KernelVariableRow("system_state", .enumeration("system_states")),
    KernelVariableRow("linux_banner", .array(.char, 512)),
    KernelVariableRow("saved_command_line", .plain(.charPointer)),
    KernelVariableRow("modprobe_path", .array(.char, 256)),
    KernelVariableRow("core_pattern", .array(.char, 128)),
    KernelVariableRow("tainted_mask", .plain(.unsignedLong)),
    KernelVariableRow("oops_in_progress", .plain(.int)),
    // What sysctl(8) sets.
    KernelVariableRow("console_printk", .array(.int, 4)),
    KernelVariableRow("panic_timeout", .plain(.int)),
    KernelVariableRow("panic_on_oops", .plain(.int)),
    KernelVariableRow("kptr_restrict", .plain(.int)),
    KernelVariableRow("randomize_va_space", .plain(.int)),
    KernelVariableRow("suid_dumpable", .plain(.int)),
    KernelVariableRow("overflowuid", .plain(.int)),
    KernelVariableRow("overflowgid", .plain(.int)),
    KernelVariableRow("sysctl_overcommit_memory", .plain(.int)),
    KernelVariableRow("sysctl_overcommit_ratio", .plain(.int)),
    KernelVariableRow("sysctl_max_map_count", .plain(.int)),
    KernelVariableRow("sysctl_tcp_mem", .array(.long, 3)),
    KernelVariableRow("vm_swappiness", .plain(.int)),
    KernelVariableRow("vm_dirty_ratio", .plain(.int)),
    KernelVariableRow("dirty_background_ratio", .plain(.int)),
  ]
}
