/* Prototypes of C functions, as headers have them, are accepted.
 * OPTIONS: -q */
extern int open(const char *, int, ...);
void abort(void);
int main(int argc, char *argv[]);
BEGIN { printf("fine\n"); exit(0); }
/* EXPECT
fine

 */
