/* A number in place of a description is the ID of a probe: 116 and 117 are entry and return of lseek on x86-64, twice
 * its number more than 100.
 * OPTIONS: -q        TRIGGER: events 1 */
116 /pid == $target/ { printf("%s:%s %d\n", probefunc, probename, id); }
117 /pid == $target/ { printf("%s:%s %d\n", probefunc, probename, id); }
/* EXPECT
lseek:entry 116
lseek:return 117

 */
