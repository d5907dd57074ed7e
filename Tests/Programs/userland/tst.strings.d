/* An array of characters in user space is a string too: no copyinstr is needed.
 * OPTIONS: -q        TRIGGER: writes hello */
struct text { char head[2], tail[6]; };
syscall::write:entry /pid == $target && arg2 == 5/ { this->t = (userland struct text *)arg1; printf("%d %d\n", this->t->head == "hello", strlen(this->t->tail) >= 3); }
/* EXPECT
1 1

 */
