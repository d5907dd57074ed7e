/* With -x errall there is one error for each statement that has one, and a hint where a name is near.
 * OPTIONS: -x errtags -x errall */
BEGIN
/nowhere > 1/
{
	trace(execnam);
	trace(probfunc);
	started = timestmp;
	trace(started);
	this->p = curthread->nosuch_member;
	@sum = som(arg0);
	printa(@sums);
	self->x = self->y;
	if (pid == tidd) { trace(undefined_in_if); } else { trace(undefined_in_else); }
}
/* EXPECT-ERR
dtrace: failed to compile script err.D_IDENT_UNDEF.all.d: [D_IDENT_UNDEF] line 4: failed to resolve nowhere: Unknown variable name
    4 | /nowhere > 1/
      |  ^~~~~~~
dtrace: failed to compile script err.D_IDENT_UNDEF.all.d: [D_IDENT_UNDEF] line 6: failed to resolve execnam: Unknown variable name
    6 |         trace(execnam);
      |               ^~~~~~~ did you mean execname?
dtrace: failed to compile script err.D_IDENT_UNDEF.all.d: [D_IDENT_UNDEF] line 7: failed to resolve probfunc: Unknown variable name
    7 |         trace(probfunc);
      |               ^~~~~~~~ did you mean probefunc?
dtrace: failed to compile script err.D_IDENT_UNDEF.all.d: [D_IDENT_UNDEF] line 8: failed to resolve timestmp: Unknown variable name
    8 |         started = timestmp;
      |                   ^~~~~~~~ did you mean timestamp?
dtrace: failed to compile script err.D_IDENT_UNDEF.all.d: [D_TYPE_MEMBER] line 10: nosuch_member is not a member of struct task_struct
   10 |         this->p = curthread->nosuch_member;
      |                              ^~~~~~~~~~~~~
dtrace: failed to compile script err.D_IDENT_UNDEF.all.d: [D_FUNC_UNDEF] line 11: undefined function name: som
   11 |         @sum = som(arg0);
      |                ^~~ did you mean sum?
dtrace: failed to compile script err.D_IDENT_UNDEF.all.d: [D_PRINTA_AGGBAD] line 12: undefined aggregation: @sums
   12 |         printa(@sums);
      |                ^~~~~
dtrace: failed to compile script err.D_IDENT_UNDEF.all.d: [D_VAR_UNDEF] line 13: self->y has not yet been declared or assigned
   13 |         self->x = self->y;
      |                   ^~~~~~~
dtrace: failed to compile script err.D_IDENT_UNDEF.all.d: [D_IDENT_UNDEF] line 14: failed to resolve tidd: Unknown variable name
   14 |         if (pid == tidd) { trace(undefined_in_if); } else { trace(undefined_in_else); }
      |                    ^~~~ did you mean tid?
dtrace: failed to compile script err.D_IDENT_UNDEF.all.d: [D_IDENT_UNDEF] line 14: failed to resolve undefined_in_if: Unknown variable name
   14 |         if (pid == tidd) { trace(undefined_in_if); } else { trace(undefined_in_else); }
      |                                  ^~~~~~~~~~~~~~~
dtrace: failed to compile script err.D_IDENT_UNDEF.all.d: [D_IDENT_UNDEF] line 14: failed to resolve undefined_in_else: Unknown variable name
   14 |         if (pid == tidd) { trace(undefined_in_if); } else { trace(undefined_in_else); }
      |                                                                   ^~~~~~~~~~~~~~~~~
 */
