/* Threads of the target differ in tid and agree in pid.
 * OPTIONS: -q        TRIGGER: events 10 2 */
syscall::lseek:entry /pid == $target/ { @[arg0 == -1 ? tid == pid : tid != pid] = count(); }
/* EXPECT

        1               20
 */
