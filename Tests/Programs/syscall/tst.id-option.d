/* The ID that records show enables the probe with -i.
 * OPTIONS: -q -i '116 /pid == $target/ { printf("%s:%s %d\n", probefunc, probename, id); }'        TRIGGER: events 1 */
BEGIN { printf("id %d\n", id); }
/* EXPECT
id 1
lseek:entry 116

 */
