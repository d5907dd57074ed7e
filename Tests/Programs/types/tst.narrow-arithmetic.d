/* char + char is computed in 64 bits and cut only where it is stored (d-language.md section 4.2).
 * OPTIONS: -q        TRIGGER: numbers -1 100 */
syscall::lseek:entry /pid == $target && arg0 == -1/
{
	printf("%d %d\n", (char)arg1 + (char)arg1 > 127, (char)((char)arg1 + (char)arg1));
}
/* EXPECT
1 -56

 */
