/* With core the command ends by abort().
 * OPTIONS: -q -x core        WRAP: sh -c 'ulimit -c 0; "$@"; echo status $?' sh */
BEGIN { printf("traced\n"); exit(0); }
/* EXPECT
traced

status 134
 */
