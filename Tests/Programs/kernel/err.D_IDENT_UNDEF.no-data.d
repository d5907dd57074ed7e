/* A kernel that lists functions only says just that (d-language.md section 6).
 * OPTIONS: -x errtags        REQUIRES: !data_symbols */
BEGIN { trace(`jiffies); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_IDENT_UNDEF.no-data.d: [D_IDENT_UNDEF] line 3: failed to resolve `jiffies: this kernel lists no data symbols (built without KALLSYMS_ALL)
...
 */
