/* Parts that `if` makes of a clause.
 * OPTIONS: -q        TRIGGER: untouched open rename        LANES: host vm */
syscall::openat:entry, syscall::renameat:entry /pid == $target/ {
  if (probefunc == "openat") { printf("opens %s\n", copyinstr(arg1)); } else { printf("renames %s to %s\n", copyinstr(arg1), copyinstr(arg3)); }
  printf("done\n");
}
/* EXPECT
opens /nonexistent/untouched
done
renames /nonexistent/old to /nonexistent/new
done

 */
