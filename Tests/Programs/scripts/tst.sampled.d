#!/usr/sbin/dtrace -s
/* Samples of who is on CPU: profile with a predicate on the pid, the heading by a string inline, the top by trunc
 * (d-language.md §7).
 * OPTIONS: -q     TRIGGER: spin 300     LANES: live */
inline string HEAD = "SAMPLES OF";

profile:::profile-997
/pid == $target/
{
	@Samples[execname, arg1 ? "user" : "kernel"] = count();
	@All[execname] = count();
}

END
{
	trunc(@All, 1);
	printf("%s\n", HEAD);
	printa("%-8s\n", @All);
	clear(@Samples); trunc(@Samples);
}
/* EXPECT
SAMPLES OF
spin    

 */
