/* END runs after exit(), and what it prints comes last (cli.md section 3).
 * OPTIONS: -q */
END { printf("end\n"); }
BEGIN { printf("begin\n"); exit(0); }
/* EXPECT
begin
end

 */
