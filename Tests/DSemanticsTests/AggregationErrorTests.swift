import Diagnostics
import Testing

@testable import DSemantics

private let aggregations: [ErrorRow] = [
  .body(
    "@a = count(); «1»@a = sum(1);", .D_AGG_REDEF,
    "aggregation redefined: @a\n\t current: @a = sum( )\n\tprevious: @a = count( ) : line 1"),
  .body("@a = «1»1;", .D_AGG_FUNC, "@a must be assigned the result of an aggregating function"),
  .body("@a = «1»strlen(\"a\");", .D_AGG_FUNC, "@a must be assigned the result of an aggregating function"),
  .body("@a = «1»cuont();", .D_FUNC_UNDEF, "undefined function name: cuont", hint: "did you mean count?"),
  .body("@a = count(); «1»@a;", .D_AGG_NULL, "expression has null effect: @a"),
  .body(
    "@a[1] = count(); trace(«1»@a[1][2]);", .D_AGG_MDIM,
    "improper attempt to reference @a as a multi-dimensional array"),
  .body("@a = sum(«1»\"x\");", .D_AGG_SCALAR, "sum( ) argument #1 must be of scalar type"),
  .body("@a = «1»sum();", .D_PROTO_LEN, "sum( ) prototype mismatch: 0 args passed, 1 expected"),
  .body("@a = «1»count(1);", .D_PROTO_LEN, "count( ) prototype mismatch: 1 arg passed, 0 expected"),
  .body("@a = «1»quantize();", .D_PROTO_LEN, "quantize( ) prototype mismatch: 0 args passed, at least 1 expected"),
  .body("@a[1] = count(); «1»@a = count();", .D_PROTO_LEN, "@a[ ] prototype mismatch: 0 keys passed, 1 expected"),
  .body(
    "@a[1] = count(); @a[«1»\"x\"] = count();", .D_PROTO_ARG,
    "@a[ ] key #1 is incompatible with prototype:\n\tprototype: int\n\t argument: string"),
  .body(
    "@a[stack()] = count(); @a[«1»1] = count();", .D_PROTO_ARG,
    "@a[ ] key #1 is incompatible with prototype:\n\tprototype: stack\n\t argument: int"),
  .body("@a[«1»trace(1)] = count();", .D_KEY_TYPE, "action expression may not be used as aggregation index: key #1"),
  .body("@a = lquantize(1, «1»arg0, 10);", .D_LQUANT_BASETYPE, "lquantize( ) argument #1 must be an integer constant"),
  .body(
    "@a = lquantize(1, «1»0x100000000, 10);", .D_LQUANT_BASEVAL,
    "lquantize( ) argument #1 must be a 32-bit quantity"),
  .body("@a = lquantize(1, 0, «1»\"x\");", .D_LQUANT_LIMTYPE, "lquantize( ) argument #2 must be an integer constant"),
  .body(
    "@a = lquantize(1, 0, «1»0x100000000);", .D_LQUANT_LIMVAL,
    "lquantize( ) argument #2 must be a 32-bit quantity"),
  .body(
    "@a = lquantize(1, «1»10, 10);", .D_LQUANT_MISMATCH,
    "lquantize( ) base (argument #1) must be less than limit (argument #2)"),
  .body(
    "@a = lquantize(1, 0, 10, «1»0);", .D_LQUANT_STEPTYPE,
    "lquantize( ) argument #3 must be a non-zero positive integer constant"),
  .body(
    "@a = lquantize(1, 0, 100000, «1»70000);", .D_LQUANT_STEPVAL,
    "lquantize( ) argument #3 must be a 16-bit quantity"),
  .body(
    "@a = lquantize(1, 0, 10, «1»11);", .D_LQUANT_STEPLARGE,
    "lquantize( ) step (argument #3) too large: must have at least one quantization level"),
  .body(
    "@a = lquantize(1, 0, 100000, «1»1);", .D_LQUANT_STEPSMALL,
    "lquantize( ) step (argument #3) too small: number of quantization levels must be a 16-bit quantity"),
  .body(
    "@a = lquantize(1, 0, 10, 1); @a = lquantize(1, «1»1, 10, 1);", .D_LQUANT_MATCHBASE,
    "lquantize( ) base (argument #1) doesn't match previous declaration: expected 0, found 1"),
  .body(
    "@a = lquantize(1, 0, 10, 1); @a = lquantize(1, 0, «1»11, 1);", .D_LQUANT_MATCHLIM,
    "lquantize( ) limit (argument #2) doesn't match previous declaration: expected 10, found 11"),
  .body(
    "@a = lquantize(1, 0, 10, 1); @a = lquantize(1, 0, 10, «1»2);", .D_LQUANT_MATCHSTEP,
    "lquantize( ) step (argument #3) doesn't match previous declaration: expected 1, found 2"),
  .body(
    "@a = llquantize(1, «1»arg0, 0, 6, 20);", .D_LLQUANT_FACTORTYPE,
    "llquantize( ) argument #1 (factor) must be an integer constant"),
  .body(
    "@a = llquantize(1, 10, «1»arg0, 6, 20);", .D_LLQUANT_LOWTYPE,
    "llquantize( ) argument #2 (low magnitude) must be an integer constant"),
  .body(
    "@a = llquantize(1, 10, 0, «1»arg0, 20);", .D_LLQUANT_HIGHTYPE,
    "llquantize( ) argument #3 (high magnitude) must be an integer constant"),
  .body(
    "@a = llquantize(1, 10, 0, 6, «1»arg0);", .D_LLQUANT_NSTEPTYPE,
    "llquantize( ) argument #4 (linear steps per magnitude) must be an integer constant"),
  .body(
    "@a = llquantize(1, «1»70000, 0, 6, 20);", .D_LLQUANT_FACTORVAL,
    "llquantize( ) argument #1 (factor) must be an unsigned 16-bit quantity"),
  .body(
    "@a = llquantize(1, 10, «1»-1, 6, 20);", .D_LLQUANT_LOWVAL,
    "llquantize( ) argument #2 (low magnitude) must be an unsigned 16-bit quantity"),
  .body(
    "@a = llquantize(1, 10, 0, «1»70000, 20);", .D_LLQUANT_HIGHVAL,
    "llquantize( ) argument #3 (high magnitude) must be an unsigned 16-bit quantity"),
  .body(
    "@a = llquantize(1, 10, 0, 6, «1»70000);", .D_LLQUANT_NSTEPVAL,
    "llquantize( ) argument #4 (linear steps per magnitude) must be an unsigned 16-bit quantity"),
  .body(
    "@a = llquantize(1, «1»1, 0, 6, 20);", .D_LLQUANT_FACTORSMALL,
    "llquantize( ) factor (argument #1) must be two or more"),
  .body(
    "@a = llquantize(1, 10, 6, «1»6, 20);", .D_LLQUANT_MAGRANGE,
    "llquantize( ) high magnitude (argument #3) must be greater than low magnitude (argument #2)"),
  .body(
    "@a = llquantize(1, 10, 0, 6, «1»9);", .D_LLQUANT_FACTORNSTEPS,
    "llquantize( ) factor (argument #1) must be less than or equal to the number of linear steps per magnitude "
      + "(argument #4)"),
  .body(
    "@a = llquantize(1, 10, 0, 6, «1»30);", .D_LLQUANT_FACTOREVEN,
    "llquantize( ) factor (argument #1) must evenly divide the number of linear steps per magnitude (argument #4), "
      + "which must evenly divide a power of the factor"),
  .body(
    "@a = llquantize(1, 10, 0, «1»19, 20);", .D_LLQUANT_MAGTOOBIG,
    "llquantize( ) factor (10) raised to power of high magnitude (19) plus 1 overflows 64-bits"),
  .body(
    "@a = llquantize(1, 10, 0, 6, 20); @a = llquantize(1, «1»2, 0, 6, 16);", .D_LLQUANT_FACTORMATCH,
    "llquantize( ) factor (argument #1) doesn't match previous declaration: expected 10, found 2"),
  .body(
    "@a = llquantize(1, 10, 0, 6, 20); @a = llquantize(1, 10, «1»1, 6, 20);", .D_LLQUANT_LOWMATCH,
    "llquantize( ) low magnitude (argument #2) doesn't match previous declaration: expected 0, found 1"),
  .body(
    "@a = llquantize(1, 10, 0, 6, 20); @a = llquantize(1, 10, 0, «1»7, 20);", .D_LLQUANT_HIGHMATCH,
    "llquantize( ) high magnitude (argument #3) doesn't match previous declaration: expected 6, found 7"),
  .body(
    "@a = llquantize(1, 10, 0, 6, 20); @a = llquantize(1, 10, 0, 6, «1»10);", .D_LLQUANT_NSTEPMATCH,
    "llquantize( ) linear steps per magnitude (argument #4) doesn't match previous declaration: expected 20, found 10"),
]

private let actions: [ErrorRow] = [
  .body("«1»trace();", .D_PROTO_LEN, "trace( ) prototype mismatch: 0 args passed, 1 expected"),
  .body("trace(«1»(void)1);", .D_TRACE_VOID, "trace( ) may not be applied to a void expression"),
  .body("trace(«1»exit(1));", .D_TRACE_VOID, "trace( ) may not be applied to a void expression"),
  .body(
    "@a = count(); trace(«1»@a);", .D_TRACE_AGG, "trace( ) may not be applied to an aggregation",
    hint: "printa() prints aggregations"),
  .body("«1»exit();", .D_PROTO_LEN, "exit( ) prototype mismatch: 0 args passed, 1 expected"),
  .body(
    "exit(«1»\"a\");", .D_PROTO_ARG,
    "exit( ) argument #1 is incompatible with prototype:\n\tprototype: int\n\t argument: string"),
  .body("«1»stack(1, 2);", .D_STACK_PROTO, "stack( ) prototype mismatch: too many arguments"),
  .body("stack(«1»0);", .D_STACK_SIZE, "stack( ) size must be a non-zero positive integral constant expression"),
  .body("stack(«1»arg0);", .D_STACK_SIZE, "stack( ) size must be a non-zero positive integral constant expression"),
  .body(
    "@[ustack(«1»-1)] = count();", .D_USTACK_FRAMES,
    "ustack( ) argument #1 must be a non-zero positive integer constant"),
  .body(
    "@[ustack(1, «1»arg0)] = count();", .D_USTACK_STRSIZE,
    "ustack( ) argument #2 must be a positive integer constant"),
  .body("@[«1»ustack(1, 2, 3)] = count();", .D_USTACK_PROTO, "ustack( ) prototype mismatch: too many arguments"),
  .body("«1»clear();", .D_CLEAR_PROTO, "clear( ) prototype mismatch: 0 args passed, 1 expected"),
  .body(
    "clear(«1»1);", .D_CLEAR_AGGARG,
    "clear( ) argument #1 is incompatible with prototype:\n\tprototype: aggregation\n\t argument: int"),
  .body("clear(«1»@nosuch);", .D_CLEAR_AGGBAD, "undefined aggregation: @nosuch"),
  .body(
    "@total = count(); clear(«1»@totl);", .D_CLEAR_AGGBAD, "undefined aggregation: @totl",
    hint: "did you mean @total?"),
  .body("«1»trunc();", .D_TRUNC_PROTO, "trunc( ) prototype mismatch: 0 args passed, at least 1 expected"),
  .body(
    "@a = count(); «1»trunc(@a, 1, 2);", .D_TRUNC_PROTO,
    "trunc( ) prototype mismatch: 3 args passed, no more than 2 expected"),
  .body(
    "trunc(«1»\"x\");", .D_TRUNC_AGGARG,
    "trunc( ) argument #1 is incompatible with prototype:\n\tprototype: aggregation\n\t argument: string"),
  .body("trunc(«1»@a);", .D_TRUNC_AGGBAD, "undefined aggregation: @a"),
  .body("@a = count(); trunc(@a, «1»\"x\");", .D_TRUNC_SCALAR, "trunc( ) argument #2 must be of scalar type"),
  .body(
    "@a = count(); «1»normalize(@a);", .D_NORMALIZE_PROTO,
    "normalize( ) prototype mismatch: 1 args passed, 2 expected"),
  .body(
    "@a = count(); «1»denormalize(@a, 2);", .D_NORMALIZE_PROTO,
    "denormalize( ) prototype mismatch: 2 args passed, 1 expected"),
  .body(
    "normalize(«1»1, 2);", .D_NORMALIZE_AGGARG,
    "normalize( ) argument #1 is incompatible with prototype:\n\tprototype: aggregation\n\t argument: int"),
  .body("normalize(«1»@a, 2);", .D_NORMALIZE_AGGBAD, "undefined aggregation: @a"),
  .body(
    "@a = count(); normalize(@a, «1»\"x\");", .D_NORMALIZE_SCALAR,
    "normalize( ) argument #2 must be of scalar type"),
  // Order of statements: the message about the order comes before that about the missing action.
  .body("commit(1); «1»commit(1);", .D_COMM_COMM, "commit( ) may not follow commit( )"),
  .body("trace(1); «1»commit(1);", .D_COMM_DREC, "commit( ) may not follow data-recording action(s)"),
  .body("commit(1); «1»@a = count();", .D_AGG_COMM, "aggregating actions may not follow commit( )"),
  .body("commit(1); «1»trace(1);", .D_DREC_COMM, "data-recording actions may not follow commit( )"),
  .body("speculate(1); «1»speculate(1);", .D_SPEC_SPEC, "speculate( ) may not follow speculate( )"),
  .body("commit(1); «1»speculate(1);", .D_SPEC_COMM, "speculate( ) may not follow commit( )"),
  .body("trace(1); «1»speculate(1);", .D_SPEC_DREC, "speculate( ) may not follow data-recording action(s)"),
  .body("speculate(1); «1»@a = count();", .D_AGG_SPEC, "aggregating actions may not follow speculate( )"),
  .body("speculate(1); «1»stop();", .D_ACT_SPEC, "destructive actions may not follow speculate( )"),
  .body("speculate(1); «1»exit(1);", .D_EXIT_SPEC, "exit( ) may not follow speculate( )"),
]

private let formats: [ErrorRow] = [
  .body("«1»printf();", .D_PROTO_LEN, "printf( ) prototype mismatch: 0 args passed, at least 1 expected"),
  .body("printf(«1»\"\");", .D_PRINTF_FMT_EMPTY, "printf( ) format string is empty"),
  .body(
    "printf(«1»1);", .D_PRINTF_ARG_FMT,
    "printf( ) argument #1 is incompatible with prototype:\n\tprototype: string constant\n\t argument: int"),
  .body(
    "printf(«1»execname);", .D_PRINTF_ARG_FMT,
    "printf( ) argument #1 is incompatible with prototype:\n\tprototype: string constant\n\t argument: string"),
  .body(
    "printf(«1»\"%d\");", .D_PRINTF_ARG_PROTO,
    "printf( ) prototype mismatch: conversion #1 (%d) is missing a corresponding value argument"),
  .body(
    "printf(«1»\"%*d\");", .D_PRINTF_DYN_PROTO,
    "printf( ) prototype mismatch: conversion #1 (%d) is missing a corresponding \"*\" argument"),
  .body(
    "printf(\"%.*d\", «1»\"a\", 1);", .D_PRINTF_DYN_TYPE,
    "printf( ) argument #2 is incompatible with conversion #1 prototype:\n\tconversion: % .* d\n\t prototype: int\n\t"
      + "  argument: string"),
  .body(
    "printf(«1»\"%@d\", 1);", .D_PRINTF_AGG_CONV,
    "%@ conversion requires an aggregation and is not for use with printf( )"),
  .body(
    "printf(\"%d\", «1»\"a\");", .D_PRINTF_ARG_TYPE,
    "printf( ) argument #2 is incompatible with conversion #1 prototype:\n\tconversion: %d\n\t prototype: "
      + "char, short, int, long, or long long\n\t  argument: string"),
  .body(
    "printf(\"%s %d %s\", \"a\", 1, «1»2);", .D_PRINTF_ARG_TYPE,
    "printf( ) argument #4 is incompatible with conversion #3 prototype:\n\tconversion: %s\n\t prototype: "
      + "char [] or string (or use stringof)\n\t  argument: int"),
  .body(
    "printf(\"%s\", «1»(char *)arg0);", .D_PRINTF_ARG_TYPE,
    "printf( ) argument #2 is incompatible with conversion #1 prototype:\n\tconversion: %s\n\t prototype: "
      + "char [] or string (or use stringof)\n\t  argument: char *",
    hint: "stringof() or copyinstr() makes a string of an address"),
  .body(
    "printf(\"%c\", «1»arg0);", .D_PRINTF_ARG_TYPE,
    "printf( ) argument #2 is incompatible with conversion #1 prototype:\n\tconversion: %c\n\t prototype: "
      + "char, short, or int\n\t  argument: int64_t"),
  .body(
    "printf(\"%hd\", «1»1);", .D_PRINTF_ARG_TYPE,
    "printf( ) argument #2 is incompatible with conversion #1 prototype:\n\tconversion: %hd\n\t prototype: "
      + "short\n\t  argument: int"),
  .body(
    "printf(\"%d\", 1, «1»2);", .D_PRINTF_ARG_EXTRA,
    "printf( ) prototype mismatch: only 1 arguments required by this format string"),
  .body("printf(\"a %d «1»%q\", 1);", .D_SYNTAX, "format conversion #2 is undefined: %q"),
  .body(
    "printf(\"«1»%**d\", 1);", .D_SYNTAX,
    "format conversion #1 has more than one '*' specified for the output width"),
  .body("printf(\"«1»%.1.2d\", 1);", .D_SYNTAX, "format conversion #1 has more than one '.' specified"),
  .body("printf(\"«1»%1$d\", 1);", .D_SYNTAX, "format conversion #1 uses unsupported positional format (%n$)"),
  .body(
    "printf(\"«1»%5%\");", .D_SYNTAX,
    "format conversion #1 cannot be combined with other format flags: %%"),
  .body(
    "printf(\"x «1»%5\");", .D_SYNTAX,
    "format conversion #1 name expected before end of format string"),
  .body("«1»printa();", .D_PRINTA_PROTO, "printa( ) prototype mismatch: 0 args passed, 1 expected"),
  .body("«1»printa(\"%d\");", .D_PRINTA_PROTO, "printa( ) prototype mismatch: 1 args passed, 2 expected"),
  .body(
    "printa(«1»1);", .D_PRINTA_AGGARG,
    "printa( ) argument #1 is incompatible with prototype:\n\tprototype: aggregation\n\t argument: int"),
  .body(
    "printa(\"%d\", «1»1);", .D_PRINTA_AGGARG,
    "printa( ) argument #2 is incompatible with prototype:\n\tprototype: aggregation\n\t argument: int"),
  .body("printa(«1»@nosuch);", .D_PRINTA_AGGBAD, "undefined aggregation: @nosuch"),
  .body(
    "@a = count(); @b[1] = count(); printa(@a, «1»@b);", .D_PRINTA_AGGKEY,
    "printa( ): @a and @b do not have matching key signatures: @a has 0 keys, @b has 1 key"),
  .body(
    "@a[1] = count(); @b[\"x\"] = count(); printa(@a, «1»@b);", .D_PRINTA_AGGPROTO,
    "printa( ): @b[ ] key #1 is incompatible with @a:\n       @a key #1: int\n       @b key #1: string"),
  .body(
    "@a[1] = count(); printa(«1»\"%s %@d\", @a);", .D_PRINTF_ARG_TYPE,
    "printa( ) aggregation tuple key #1 is incompatible with conversion #1 prototype:\n\tconversion: %s\n\t "
      + "prototype: char [] or string (or use stringof)\n\t  argument: int"),
  .body(
    "@a[1] = count(); printa(«1»\"%d %@s\", @a);", .D_PRINTF_ARG_TYPE,
    "printa( ) aggregation result is incompatible with conversion #2 prototype:\n\tconversion: %s\n\t "
      + "prototype: char [] or string (or use stringof)\n\t  argument: int64_t"),
  .body(
    "@a = count(); printa(«1»\"%d %@d\", @a);", .D_PRINTF_ARG_PROTO,
    "printa( ) prototype mismatch: conversion #1 (%d) is missing a corresponding value argument"),
]

@Test("Aggregations are checked", arguments: aggregations)
func aggregationError(row: ErrorRow) { expectError(row.text, row.tag, row.message, hint: row.hint) }

@Test("Actions are checked", arguments: actions)
func actionError(row: ErrorRow) { expectError(row.text, row.tag, row.message, hint: row.hint) }

@Test("Formats are checked", arguments: formats)
func formatError(row: ErrorRow) { expectError(row.text, row.tag, row.message, hint: row.hint) }
