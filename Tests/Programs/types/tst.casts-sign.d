/* Casts of a negative number.
 * OPTIONS: -q        TRIGGER: numbers -1 -2 */
syscall::lseek:entry /pid == $target && arg0 == -1/
{
	printf("%d %d %d %d %u\n", (int8_t)arg1, (uint8_t)arg1, (int16_t)arg1, (uint16_t)arg1, (uint32_t)arg1);
}
/* EXPECT
-2 254 -2 65534 4294967294

 */
