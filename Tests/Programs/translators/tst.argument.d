/* The source is an argument of the probe (xlarg, if the translation is late).
 * OPTIONS: -q        TRIGGER: numbers 5 6 7 */
struct call { int64_t first; int64_t twice; string text; };
translator struct call < int64_t n > { first = n; twice = 2 * n; text = lltostr(n); };
syscall::lseek:entry
/pid == $target && xlate <struct call> (arg1).first == 6/
{
	printf("%d %d %s\n", xlate <struct call> (arg0).twice, xlate <struct call *> (arg1)->twice,
	    xlate <struct call> (arg2).text);
}

/* EXPECT
10 12 7

 */
