/* What Linux has no equivalent of is defined all the same (providers.md section 18).
 * OPTIONS: -q */
BEGIN
{
    printf("%d %d %d %d %d %d %d %d %d %d\n", curpsinfo->pr_flag, curpsinfo->pr_pctcpu, curpsinfo->pr_pctmem,
        curpsinfo->pr_taskid, curpsinfo->pr_projid, curpsinfo->pr_nzomb, curpsinfo->pr_poolid, curpsinfo->pr_zoneid,
        curpsinfo->pr_contract, curpsinfo->pr_argc);
    printf("%d %d %d %d %d\n", curlwpsinfo->pr_wchan, curlwpsinfo->pr_stype, curlwpsinfo->pr_oldpri,
        curlwpsinfo->pr_cpu, curlwpsinfo->pr_pctcpu);
    printf("%s %d %d %d\n", curlwpsinfo->pr_clname, curpsinfo->pr_dmodel == PR_MODEL_LP64, curpsinfo->pr_ctime.tv_sec,
        curpsinfo->pr_wstat);
    exit(0);
}
/* EXPECT
0 0 0 0 0 0 0 0 0 -1
0 0 0 0 0
CFS 1 0 0

 */
