/* A type that the program declares itself is its own (d-language.md section 14).
 * OPTIONS: -q */
typedef struct { int a; } psinfo_t;
BEGIN { printf("%d\n", sizeof (psinfo_t)); exit(0); }
/* EXPECT
4

 */
