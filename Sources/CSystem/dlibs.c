#include "dlibs.h"

// #embed came with C23; the rest of the target is older C.
#pragma clang diagnostic ignored "-Wc23-extensions"

// Untouched text costs nothing: the kernel pages it in when it is read.

static const unsigned char errno_d[] = {
#embed "../../dlibs/errno.d"
};
static const unsigned char io_d[] = {
#embed "../../dlibs/io.d"
};
static const unsigned char net_d[] = {
#embed "../../dlibs/net.d"
};
static const unsigned char pcap_d[] = {
#embed "../../dlibs/pcap.d"
};
static const unsigned char procfs_d[] = {
#embed "../../dlibs/procfs.d"
};
static const unsigned char sched_d[] = {
#embed "../../dlibs/sched.d"
};
static const unsigned char signal_d[] = {
#embed "../../dlibs/signal.d"
};
static const unsigned char types_d[] = {
#embed "../../dlibs/types.d"
};
static const unsigned char unistd_d[] = {
#embed "../../dlibs/unistd.d"
};
#if defined(__x86_64__)
static const unsigned char fcntl_d[] = {
#embed "../../dlibs/x86_64/fcntl.d"
};
static const unsigned char regs_d[] = {
#embed "../../dlibs/x86_64/regs.d"
};
static const unsigned char task_d[] = {
#embed "../../dlibs/x86_64/task.d"
};
static const unsigned char index_text[] = {
#embed "../../dlibs/x86_64/index"
};
#elif defined(__aarch64__)
static const unsigned char fcntl_d[] = {
#embed "../../dlibs/aarch64/fcntl.d"
};
static const unsigned char regs_d[] = {
#embed "../../dlibs/aarch64/regs.d"
};
static const unsigned char task_d[] = {
#embed "../../dlibs/aarch64/task.d"
};
static const unsigned char index_text[] = {
#embed "../../dlibs/aarch64/index"
};
#endif

#define ROW(FILE) {#FILE ".d", FILE##_d, sizeof FILE##_d}

static const struct vg_dlib dlibs[] = {
    ROW(errno), ROW(fcntl), ROW(io), ROW(net), ROW(pcap), ROW(procfs), ROW(regs), ROW(sched),
    ROW(signal), ROW(task), ROW(types), ROW(unistd),
};

const struct vg_dlib *vg_dlib_at(size_t number) {
    return number < sizeof dlibs / sizeof dlibs[0] ? &dlibs[number] : NULL;
}

const struct vg_dlib vg_dlib_index = {"index", index_text, sizeof index_text};
