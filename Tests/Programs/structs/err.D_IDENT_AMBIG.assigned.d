/* An assignment makes a variable of the name, too.
 * OPTIONS: -x errtags */
BEGIN { PIDTYPE_PID = 2; trace((enum pid_type)arg0 != PIDTYPE_PID); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_IDENT_AMBIG.assigned.d: [D_IDENT_AMBIG] line 3: ambiguous use of operator !=: PIDTYPE_PID is both a enum pid_type enum tag and a global scalar
    3 | BEGIN { PIDTYPE_PID = 2; trace((enum pid_type)arg0 != PIDTYPE_PID); }
      |                                                       ^~~~~~~~~~~
 */
