/* With bpflog the log of the kernel's verifier is shown for each program.
 * OPTIONS: -q -x bpflog        WRAP: sh -c '"$@" 2>&1 | grep -E "^dtrace: BPF|^processed" | cut -c1-33' sh */
BEGIN { exit(0); }
/* EXPECT-MATCH
dtrace: BPF verifier log of vg_be*
processed * insns *
 */
