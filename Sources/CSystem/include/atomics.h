// Loads and stores with ordering, for memory that is shared with BPF programs. Inlined into Swift.
#ifndef VIGIL_ATOMICS_H
#define VIGIL_ATOMICS_H

#include <stdint.h>

#pragma clang assume_nonnull begin

static inline uint32_t vg_load_acquire_u32(const void *address) {
  return __atomic_load_n((const uint32_t *)address, __ATOMIC_ACQUIRE);
}

static inline uint64_t vg_load_acquire_u64(const void *address) {
  return __atomic_load_n((const uint64_t *)address, __ATOMIC_ACQUIRE);
}

static inline void vg_store_release_u32(void *address, uint32_t value) {
  __atomic_store_n((uint32_t *)address, value, __ATOMIC_RELEASE);
}

static inline void vg_store_release_u64(void *address, uint64_t value) {
  __atomic_store_n((uint64_t *)address, value, __ATOMIC_RELEASE);
}

/// Adds and returns the value before.
static inline uint64_t vg_fetch_add_u64(void *address, uint64_t value) {
  return __atomic_fetch_add((uint64_t *)address, value, __ATOMIC_SEQ_CST);
}

/// Stores `desired` if the word holds `expected`; whether it did.
static inline _Bool vg_compare_exchange_u32(void *address, uint32_t expected, uint32_t desired) {
  return __atomic_compare_exchange_n(
      (uint32_t *)address, &expected, desired, 0, __ATOMIC_SEQ_CST, __ATOMIC_SEQ_CST);
}

/// Nothing before moves behind, nothing behind moves before.
static inline void vg_fence(void) { __atomic_thread_fence(__ATOMIC_SEQ_CST); }

#pragma clang assume_nonnull end
#endif
