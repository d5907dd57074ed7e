/* 500 clauses with predicates, conditions and strings (d-language.md section 8.1: in program order).
 * OPTIONS: -q
 */
int total;
BEGIN /pid == $pid/ { if (total == 0) { total++; } else { printf("clause %d after %d\n", 0, total); } }
BEGIN /pid == $pid/ { if (total == 1) { total++; } else { printf("clause %d after %d\n", 1, total); } }
BEGIN /pid == $pid/ { if (total == 2) { total++; } else { printf("clause %d after %d\n", 2, total); } }
BEGIN /pid == $pid/ { if (total == 3) { total++; } else { printf("clause %d after %d\n", 3, total); } }
BEGIN /pid == $pid/ { if (total == 4) { total++; } else { printf("clause %d after %d\n", 4, total); } }
BEGIN /pid == $pid/ { if (total == 5) { total++; } else { printf("clause %d after %d\n", 5, total); } }
BEGIN /pid == $pid/ { if (total == 6) { total++; } else { printf("clause %d after %d\n", 6, total); } }
BEGIN /pid == $pid/ { if (total == 7) { total++; } else { printf("clause %d after %d\n", 7, total); } }
BEGIN /pid == $pid/ { if (total == 8) { total++; } else { printf("clause %d after %d\n", 8, total); } }
BEGIN /pid == $pid/ { if (total == 9) { total++; } else { printf("clause %d after %d\n", 9, total); } }
BEGIN /pid == $pid/ { if (total == 10) { total++; } else { printf("clause %d after %d\n", 10, total); } }
BEGIN /pid == $pid/ { if (total == 11) { total++; } else { printf("clause %d after %d\n", 11, total); } }
BEGIN /pid == $pid/ { if (total == 12) { total++; } else { printf("clause %d after %d\n", 12, total); } }
BEGIN /pid == $pid/ { if (total == 13) { total++; } else { printf("clause %d after %d\n", 13, total); } }
BEGIN /pid == $pid/ { if (total == 14) { total++; } else { printf("clause %d after %d\n", 14, total); } }
BEGIN /pid == $pid/ { if (total == 15) { total++; } else { printf("clause %d after %d\n", 15, total); } }
BEGIN /pid == $pid/ { if (total == 16) { total++; } else { printf("clause %d after %d\n", 16, total); } }
BEGIN /pid == $pid/ { if (total == 17) { total++; } else { printf("clause %d after %d\n", 17, total); } }
BEGIN /pid == $pid/ { if (total == 18) { total++; } else { printf("clause %d after %d\n", 18, total); } }
BEGIN /pid == $pid/ { if (total == 19) { total++; } else { printf("clause %d after %d\n", 19, total); } }
BEGIN /pid == $pid/ { if (total == 20) { total++; } else { printf("clause %d after %d\n", 20, total); } }
BEGIN /pid == $pid/ { if (total == 21) { total++; } else { printf("clause %d after %d\n", 21, total); } }
BEGIN /pid == $pid/ { if (total == 22) { total++; } else { printf("clause %d after %d\n", 22, total); } }
BEGIN /pid == $pid/ { if (total == 23) { total++; } else { printf("clause %d after %d\n", 23, total); } }
BEGIN /pid == $pid/ { if (total == 24) { total++; } else { printf("clause %d after %d\n", 24, total); } }
BEGIN /pid == $pid/ { if (total == 25) { total++; } else { printf("clause %d after %d\n", 25, total); } }
BEGIN /pid == $pid/ { if (total == 26) { total++; } else { printf("clause %d after %d\n", 26, total); } }
BEGIN /pid == $pid/ { if (total == 27) { total++; } else { printf("clause %d after %d\n", 27, total); } }
BEGIN /pid == $pid/ { if (total == 28) { total++; } else { printf("clause %d after %d\n", 28, total); } }
BEGIN /pid == $pid/ { if (total == 29) { total++; } else { printf("clause %d after %d\n", 29, total); } }
BEGIN /pid == $pid/ { if (total == 30) { total++; } else { printf("clause %d after %d\n", 30, total); } }
BEGIN /pid == $pid/ { if (total == 31) { total++; } else { printf("clause %d after %d\n", 31, total); } }
BEGIN /pid == $pid/ { if (total == 32) { total++; } else { printf("clause %d after %d\n", 32, total); } }
BEGIN /pid == $pid/ { if (total == 33) { total++; } else { printf("clause %d after %d\n", 33, total); } }
BEGIN /pid == $pid/ { if (total == 34) { total++; } else { printf("clause %d after %d\n", 34, total); } }
BEGIN /pid == $pid/ { if (total == 35) { total++; } else { printf("clause %d after %d\n", 35, total); } }
BEGIN /pid == $pid/ { if (total == 36) { total++; } else { printf("clause %d after %d\n", 36, total); } }
BEGIN /pid == $pid/ { if (total == 37) { total++; } else { printf("clause %d after %d\n", 37, total); } }
BEGIN /pid == $pid/ { if (total == 38) { total++; } else { printf("clause %d after %d\n", 38, total); } }
BEGIN /pid == $pid/ { if (total == 39) { total++; } else { printf("clause %d after %d\n", 39, total); } }
BEGIN /pid == $pid/ { if (total == 40) { total++; } else { printf("clause %d after %d\n", 40, total); } }
BEGIN /pid == $pid/ { if (total == 41) { total++; } else { printf("clause %d after %d\n", 41, total); } }
BEGIN /pid == $pid/ { if (total == 42) { total++; } else { printf("clause %d after %d\n", 42, total); } }
BEGIN /pid == $pid/ { if (total == 43) { total++; } else { printf("clause %d after %d\n", 43, total); } }
BEGIN /pid == $pid/ { if (total == 44) { total++; } else { printf("clause %d after %d\n", 44, total); } }
BEGIN /pid == $pid/ { if (total == 45) { total++; } else { printf("clause %d after %d\n", 45, total); } }
BEGIN /pid == $pid/ { if (total == 46) { total++; } else { printf("clause %d after %d\n", 46, total); } }
BEGIN /pid == $pid/ { if (total == 47) { total++; } else { printf("clause %d after %d\n", 47, total); } }
BEGIN /pid == $pid/ { if (total == 48) { total++; } else { printf("clause %d after %d\n", 48, total); } }
BEGIN /pid == $pid/ { if (total == 49) { total++; } else { printf("clause %d after %d\n", 49, total); } }
BEGIN /pid == $pid/ { if (total == 50) { total++; } else { printf("clause %d after %d\n", 50, total); } }
BEGIN /pid == $pid/ { if (total == 51) { total++; } else { printf("clause %d after %d\n", 51, total); } }
BEGIN /pid == $pid/ { if (total == 52) { total++; } else { printf("clause %d after %d\n", 52, total); } }
BEGIN /pid == $pid/ { if (total == 53) { total++; } else { printf("clause %d after %d\n", 53, total); } }
BEGIN /pid == $pid/ { if (total == 54) { total++; } else { printf("clause %d after %d\n", 54, total); } }
BEGIN /pid == $pid/ { if (total == 55) { total++; } else { printf("clause %d after %d\n", 55, total); } }
BEGIN /pid == $pid/ { if (total == 56) { total++; } else { printf("clause %d after %d\n", 56, total); } }
BEGIN /pid == $pid/ { if (total == 57) { total++; } else { printf("clause %d after %d\n", 57, total); } }
BEGIN /pid == $pid/ { if (total == 58) { total++; } else { printf("clause %d after %d\n", 58, total); } }
BEGIN /pid == $pid/ { if (total == 59) { total++; } else { printf("clause %d after %d\n", 59, total); } }
BEGIN /pid == $pid/ { if (total == 60) { total++; } else { printf("clause %d after %d\n", 60, total); } }
BEGIN /pid == $pid/ { if (total == 61) { total++; } else { printf("clause %d after %d\n", 61, total); } }
BEGIN /pid == $pid/ { if (total == 62) { total++; } else { printf("clause %d after %d\n", 62, total); } }
BEGIN /pid == $pid/ { if (total == 63) { total++; } else { printf("clause %d after %d\n", 63, total); } }
BEGIN /pid == $pid/ { if (total == 64) { total++; } else { printf("clause %d after %d\n", 64, total); } }
BEGIN /pid == $pid/ { if (total == 65) { total++; } else { printf("clause %d after %d\n", 65, total); } }
BEGIN /pid == $pid/ { if (total == 66) { total++; } else { printf("clause %d after %d\n", 66, total); } }
BEGIN /pid == $pid/ { if (total == 67) { total++; } else { printf("clause %d after %d\n", 67, total); } }
BEGIN /pid == $pid/ { if (total == 68) { total++; } else { printf("clause %d after %d\n", 68, total); } }
BEGIN /pid == $pid/ { if (total == 69) { total++; } else { printf("clause %d after %d\n", 69, total); } }
BEGIN /pid == $pid/ { if (total == 70) { total++; } else { printf("clause %d after %d\n", 70, total); } }
BEGIN /pid == $pid/ { if (total == 71) { total++; } else { printf("clause %d after %d\n", 71, total); } }
BEGIN /pid == $pid/ { if (total == 72) { total++; } else { printf("clause %d after %d\n", 72, total); } }
BEGIN /pid == $pid/ { if (total == 73) { total++; } else { printf("clause %d after %d\n", 73, total); } }
BEGIN /pid == $pid/ { if (total == 74) { total++; } else { printf("clause %d after %d\n", 74, total); } }
BEGIN /pid == $pid/ { if (total == 75) { total++; } else { printf("clause %d after %d\n", 75, total); } }
BEGIN /pid == $pid/ { if (total == 76) { total++; } else { printf("clause %d after %d\n", 76, total); } }
BEGIN /pid == $pid/ { if (total == 77) { total++; } else { printf("clause %d after %d\n", 77, total); } }
BEGIN /pid == $pid/ { if (total == 78) { total++; } else { printf("clause %d after %d\n", 78, total); } }
BEGIN /pid == $pid/ { if (total == 79) { total++; } else { printf("clause %d after %d\n", 79, total); } }
BEGIN /pid == $pid/ { if (total == 80) { total++; } else { printf("clause %d after %d\n", 80, total); } }
BEGIN /pid == $pid/ { if (total == 81) { total++; } else { printf("clause %d after %d\n", 81, total); } }
BEGIN /pid == $pid/ { if (total == 82) { total++; } else { printf("clause %d after %d\n", 82, total); } }
BEGIN /pid == $pid/ { if (total == 83) { total++; } else { printf("clause %d after %d\n", 83, total); } }
BEGIN /pid == $pid/ { if (total == 84) { total++; } else { printf("clause %d after %d\n", 84, total); } }
BEGIN /pid == $pid/ { if (total == 85) { total++; } else { printf("clause %d after %d\n", 85, total); } }
BEGIN /pid == $pid/ { if (total == 86) { total++; } else { printf("clause %d after %d\n", 86, total); } }
BEGIN /pid == $pid/ { if (total == 87) { total++; } else { printf("clause %d after %d\n", 87, total); } }
BEGIN /pid == $pid/ { if (total == 88) { total++; } else { printf("clause %d after %d\n", 88, total); } }
BEGIN /pid == $pid/ { if (total == 89) { total++; } else { printf("clause %d after %d\n", 89, total); } }
BEGIN /pid == $pid/ { if (total == 90) { total++; } else { printf("clause %d after %d\n", 90, total); } }
BEGIN /pid == $pid/ { if (total == 91) { total++; } else { printf("clause %d after %d\n", 91, total); } }
BEGIN /pid == $pid/ { if (total == 92) { total++; } else { printf("clause %d after %d\n", 92, total); } }
BEGIN /pid == $pid/ { if (total == 93) { total++; } else { printf("clause %d after %d\n", 93, total); } }
BEGIN /pid == $pid/ { if (total == 94) { total++; } else { printf("clause %d after %d\n", 94, total); } }
BEGIN /pid == $pid/ { if (total == 95) { total++; } else { printf("clause %d after %d\n", 95, total); } }
BEGIN /pid == $pid/ { if (total == 96) { total++; } else { printf("clause %d after %d\n", 96, total); } }
BEGIN /pid == $pid/ { if (total == 97) { total++; } else { printf("clause %d after %d\n", 97, total); } }
BEGIN /pid == $pid/ { if (total == 98) { total++; } else { printf("clause %d after %d\n", 98, total); } }
BEGIN /pid == $pid/ { if (total == 99) { total++; } else { printf("clause %d after %d\n", 99, total); } }
BEGIN /pid == $pid/ { if (total == 100) { total++; } else { printf("clause %d after %d\n", 100, total); } }
BEGIN /pid == $pid/ { if (total == 101) { total++; } else { printf("clause %d after %d\n", 101, total); } }
BEGIN /pid == $pid/ { if (total == 102) { total++; } else { printf("clause %d after %d\n", 102, total); } }
BEGIN /pid == $pid/ { if (total == 103) { total++; } else { printf("clause %d after %d\n", 103, total); } }
BEGIN /pid == $pid/ { if (total == 104) { total++; } else { printf("clause %d after %d\n", 104, total); } }
BEGIN /pid == $pid/ { if (total == 105) { total++; } else { printf("clause %d after %d\n", 105, total); } }
BEGIN /pid == $pid/ { if (total == 106) { total++; } else { printf("clause %d after %d\n", 106, total); } }
BEGIN /pid == $pid/ { if (total == 107) { total++; } else { printf("clause %d after %d\n", 107, total); } }
BEGIN /pid == $pid/ { if (total == 108) { total++; } else { printf("clause %d after %d\n", 108, total); } }
BEGIN /pid == $pid/ { if (total == 109) { total++; } else { printf("clause %d after %d\n", 109, total); } }
BEGIN /pid == $pid/ { if (total == 110) { total++; } else { printf("clause %d after %d\n", 110, total); } }
BEGIN /pid == $pid/ { if (total == 111) { total++; } else { printf("clause %d after %d\n", 111, total); } }
BEGIN /pid == $pid/ { if (total == 112) { total++; } else { printf("clause %d after %d\n", 112, total); } }
BEGIN /pid == $pid/ { if (total == 113) { total++; } else { printf("clause %d after %d\n", 113, total); } }
BEGIN /pid == $pid/ { if (total == 114) { total++; } else { printf("clause %d after %d\n", 114, total); } }
BEGIN /pid == $pid/ { if (total == 115) { total++; } else { printf("clause %d after %d\n", 115, total); } }
BEGIN /pid == $pid/ { if (total == 116) { total++; } else { printf("clause %d after %d\n", 116, total); } }
BEGIN /pid == $pid/ { if (total == 117) { total++; } else { printf("clause %d after %d\n", 117, total); } }
BEGIN /pid == $pid/ { if (total == 118) { total++; } else { printf("clause %d after %d\n", 118, total); } }
BEGIN /pid == $pid/ { if (total == 119) { total++; } else { printf("clause %d after %d\n", 119, total); } }
BEGIN /pid == $pid/ { if (total == 120) { total++; } else { printf("clause %d after %d\n", 120, total); } }
BEGIN /pid == $pid/ { if (total == 121) { total++; } else { printf("clause %d after %d\n", 121, total); } }
BEGIN /pid == $pid/ { if (total == 122) { total++; } else { printf("clause %d after %d\n", 122, total); } }
BEGIN /pid == $pid/ { if (total == 123) { total++; } else { printf("clause %d after %d\n", 123, total); } }
BEGIN /pid == $pid/ { if (total == 124) { total++; } else { printf("clause %d after %d\n", 124, total); } }
BEGIN /pid == $pid/ { if (total == 125) { total++; } else { printf("clause %d after %d\n", 125, total); } }
BEGIN /pid == $pid/ { if (total == 126) { total++; } else { printf("clause %d after %d\n", 126, total); } }
BEGIN /pid == $pid/ { if (total == 127) { total++; } else { printf("clause %d after %d\n", 127, total); } }
BEGIN /pid == $pid/ { if (total == 128) { total++; } else { printf("clause %d after %d\n", 128, total); } }
BEGIN /pid == $pid/ { if (total == 129) { total++; } else { printf("clause %d after %d\n", 129, total); } }
BEGIN /pid == $pid/ { if (total == 130) { total++; } else { printf("clause %d after %d\n", 130, total); } }
BEGIN /pid == $pid/ { if (total == 131) { total++; } else { printf("clause %d after %d\n", 131, total); } }
BEGIN /pid == $pid/ { if (total == 132) { total++; } else { printf("clause %d after %d\n", 132, total); } }
BEGIN /pid == $pid/ { if (total == 133) { total++; } else { printf("clause %d after %d\n", 133, total); } }
BEGIN /pid == $pid/ { if (total == 134) { total++; } else { printf("clause %d after %d\n", 134, total); } }
BEGIN /pid == $pid/ { if (total == 135) { total++; } else { printf("clause %d after %d\n", 135, total); } }
BEGIN /pid == $pid/ { if (total == 136) { total++; } else { printf("clause %d after %d\n", 136, total); } }
BEGIN /pid == $pid/ { if (total == 137) { total++; } else { printf("clause %d after %d\n", 137, total); } }
BEGIN /pid == $pid/ { if (total == 138) { total++; } else { printf("clause %d after %d\n", 138, total); } }
BEGIN /pid == $pid/ { if (total == 139) { total++; } else { printf("clause %d after %d\n", 139, total); } }
BEGIN /pid == $pid/ { if (total == 140) { total++; } else { printf("clause %d after %d\n", 140, total); } }
BEGIN /pid == $pid/ { if (total == 141) { total++; } else { printf("clause %d after %d\n", 141, total); } }
BEGIN /pid == $pid/ { if (total == 142) { total++; } else { printf("clause %d after %d\n", 142, total); } }
BEGIN /pid == $pid/ { if (total == 143) { total++; } else { printf("clause %d after %d\n", 143, total); } }
BEGIN /pid == $pid/ { if (total == 144) { total++; } else { printf("clause %d after %d\n", 144, total); } }
BEGIN /pid == $pid/ { if (total == 145) { total++; } else { printf("clause %d after %d\n", 145, total); } }
BEGIN /pid == $pid/ { if (total == 146) { total++; } else { printf("clause %d after %d\n", 146, total); } }
BEGIN /pid == $pid/ { if (total == 147) { total++; } else { printf("clause %d after %d\n", 147, total); } }
BEGIN /pid == $pid/ { if (total == 148) { total++; } else { printf("clause %d after %d\n", 148, total); } }
BEGIN /pid == $pid/ { if (total == 149) { total++; } else { printf("clause %d after %d\n", 149, total); } }
BEGIN /pid == $pid/ { if (total == 150) { total++; } else { printf("clause %d after %d\n", 150, total); } }
BEGIN /pid == $pid/ { if (total == 151) { total++; } else { printf("clause %d after %d\n", 151, total); } }
BEGIN /pid == $pid/ { if (total == 152) { total++; } else { printf("clause %d after %d\n", 152, total); } }
BEGIN /pid == $pid/ { if (total == 153) { total++; } else { printf("clause %d after %d\n", 153, total); } }
BEGIN /pid == $pid/ { if (total == 154) { total++; } else { printf("clause %d after %d\n", 154, total); } }
BEGIN /pid == $pid/ { if (total == 155) { total++; } else { printf("clause %d after %d\n", 155, total); } }
BEGIN /pid == $pid/ { if (total == 156) { total++; } else { printf("clause %d after %d\n", 156, total); } }
BEGIN /pid == $pid/ { if (total == 157) { total++; } else { printf("clause %d after %d\n", 157, total); } }
BEGIN /pid == $pid/ { if (total == 158) { total++; } else { printf("clause %d after %d\n", 158, total); } }
BEGIN /pid == $pid/ { if (total == 159) { total++; } else { printf("clause %d after %d\n", 159, total); } }
BEGIN /pid == $pid/ { if (total == 160) { total++; } else { printf("clause %d after %d\n", 160, total); } }
BEGIN /pid == $pid/ { if (total == 161) { total++; } else { printf("clause %d after %d\n", 161, total); } }
BEGIN /pid == $pid/ { if (total == 162) { total++; } else { printf("clause %d after %d\n", 162, total); } }
BEGIN /pid == $pid/ { if (total == 163) { total++; } else { printf("clause %d after %d\n", 163, total); } }
BEGIN /pid == $pid/ { if (total == 164) { total++; } else { printf("clause %d after %d\n", 164, total); } }
BEGIN /pid == $pid/ { if (total == 165) { total++; } else { printf("clause %d after %d\n", 165, total); } }
BEGIN /pid == $pid/ { if (total == 166) { total++; } else { printf("clause %d after %d\n", 166, total); } }
BEGIN /pid == $pid/ { if (total == 167) { total++; } else { printf("clause %d after %d\n", 167, total); } }
BEGIN /pid == $pid/ { if (total == 168) { total++; } else { printf("clause %d after %d\n", 168, total); } }
BEGIN /pid == $pid/ { if (total == 169) { total++; } else { printf("clause %d after %d\n", 169, total); } }
BEGIN /pid == $pid/ { if (total == 170) { total++; } else { printf("clause %d after %d\n", 170, total); } }
BEGIN /pid == $pid/ { if (total == 171) { total++; } else { printf("clause %d after %d\n", 171, total); } }
BEGIN /pid == $pid/ { if (total == 172) { total++; } else { printf("clause %d after %d\n", 172, total); } }
BEGIN /pid == $pid/ { if (total == 173) { total++; } else { printf("clause %d after %d\n", 173, total); } }
BEGIN /pid == $pid/ { if (total == 174) { total++; } else { printf("clause %d after %d\n", 174, total); } }
BEGIN /pid == $pid/ { if (total == 175) { total++; } else { printf("clause %d after %d\n", 175, total); } }
BEGIN /pid == $pid/ { if (total == 176) { total++; } else { printf("clause %d after %d\n", 176, total); } }
BEGIN /pid == $pid/ { if (total == 177) { total++; } else { printf("clause %d after %d\n", 177, total); } }
BEGIN /pid == $pid/ { if (total == 178) { total++; } else { printf("clause %d after %d\n", 178, total); } }
BEGIN /pid == $pid/ { if (total == 179) { total++; } else { printf("clause %d after %d\n", 179, total); } }
BEGIN /pid == $pid/ { if (total == 180) { total++; } else { printf("clause %d after %d\n", 180, total); } }
BEGIN /pid == $pid/ { if (total == 181) { total++; } else { printf("clause %d after %d\n", 181, total); } }
BEGIN /pid == $pid/ { if (total == 182) { total++; } else { printf("clause %d after %d\n", 182, total); } }
BEGIN /pid == $pid/ { if (total == 183) { total++; } else { printf("clause %d after %d\n", 183, total); } }
BEGIN /pid == $pid/ { if (total == 184) { total++; } else { printf("clause %d after %d\n", 184, total); } }
BEGIN /pid == $pid/ { if (total == 185) { total++; } else { printf("clause %d after %d\n", 185, total); } }
BEGIN /pid == $pid/ { if (total == 186) { total++; } else { printf("clause %d after %d\n", 186, total); } }
BEGIN /pid == $pid/ { if (total == 187) { total++; } else { printf("clause %d after %d\n", 187, total); } }
BEGIN /pid == $pid/ { if (total == 188) { total++; } else { printf("clause %d after %d\n", 188, total); } }
BEGIN /pid == $pid/ { if (total == 189) { total++; } else { printf("clause %d after %d\n", 189, total); } }
BEGIN /pid == $pid/ { if (total == 190) { total++; } else { printf("clause %d after %d\n", 190, total); } }
BEGIN /pid == $pid/ { if (total == 191) { total++; } else { printf("clause %d after %d\n", 191, total); } }
BEGIN /pid == $pid/ { if (total == 192) { total++; } else { printf("clause %d after %d\n", 192, total); } }
BEGIN /pid == $pid/ { if (total == 193) { total++; } else { printf("clause %d after %d\n", 193, total); } }
BEGIN /pid == $pid/ { if (total == 194) { total++; } else { printf("clause %d after %d\n", 194, total); } }
BEGIN /pid == $pid/ { if (total == 195) { total++; } else { printf("clause %d after %d\n", 195, total); } }
BEGIN /pid == $pid/ { if (total == 196) { total++; } else { printf("clause %d after %d\n", 196, total); } }
BEGIN /pid == $pid/ { if (total == 197) { total++; } else { printf("clause %d after %d\n", 197, total); } }
BEGIN /pid == $pid/ { if (total == 198) { total++; } else { printf("clause %d after %d\n", 198, total); } }
BEGIN /pid == $pid/ { if (total == 199) { total++; } else { printf("clause %d after %d\n", 199, total); } }
BEGIN /pid == $pid/ { if (total == 200) { total++; } else { printf("clause %d after %d\n", 200, total); } }
BEGIN /pid == $pid/ { if (total == 201) { total++; } else { printf("clause %d after %d\n", 201, total); } }
BEGIN /pid == $pid/ { if (total == 202) { total++; } else { printf("clause %d after %d\n", 202, total); } }
BEGIN /pid == $pid/ { if (total == 203) { total++; } else { printf("clause %d after %d\n", 203, total); } }
BEGIN /pid == $pid/ { if (total == 204) { total++; } else { printf("clause %d after %d\n", 204, total); } }
BEGIN /pid == $pid/ { if (total == 205) { total++; } else { printf("clause %d after %d\n", 205, total); } }
BEGIN /pid == $pid/ { if (total == 206) { total++; } else { printf("clause %d after %d\n", 206, total); } }
BEGIN /pid == $pid/ { if (total == 207) { total++; } else { printf("clause %d after %d\n", 207, total); } }
BEGIN /pid == $pid/ { if (total == 208) { total++; } else { printf("clause %d after %d\n", 208, total); } }
BEGIN /pid == $pid/ { if (total == 209) { total++; } else { printf("clause %d after %d\n", 209, total); } }
BEGIN /pid == $pid/ { if (total == 210) { total++; } else { printf("clause %d after %d\n", 210, total); } }
BEGIN /pid == $pid/ { if (total == 211) { total++; } else { printf("clause %d after %d\n", 211, total); } }
BEGIN /pid == $pid/ { if (total == 212) { total++; } else { printf("clause %d after %d\n", 212, total); } }
BEGIN /pid == $pid/ { if (total == 213) { total++; } else { printf("clause %d after %d\n", 213, total); } }
BEGIN /pid == $pid/ { if (total == 214) { total++; } else { printf("clause %d after %d\n", 214, total); } }
BEGIN /pid == $pid/ { if (total == 215) { total++; } else { printf("clause %d after %d\n", 215, total); } }
BEGIN /pid == $pid/ { if (total == 216) { total++; } else { printf("clause %d after %d\n", 216, total); } }
BEGIN /pid == $pid/ { if (total == 217) { total++; } else { printf("clause %d after %d\n", 217, total); } }
BEGIN /pid == $pid/ { if (total == 218) { total++; } else { printf("clause %d after %d\n", 218, total); } }
BEGIN /pid == $pid/ { if (total == 219) { total++; } else { printf("clause %d after %d\n", 219, total); } }
BEGIN /pid == $pid/ { if (total == 220) { total++; } else { printf("clause %d after %d\n", 220, total); } }
BEGIN /pid == $pid/ { if (total == 221) { total++; } else { printf("clause %d after %d\n", 221, total); } }
BEGIN /pid == $pid/ { if (total == 222) { total++; } else { printf("clause %d after %d\n", 222, total); } }
BEGIN /pid == $pid/ { if (total == 223) { total++; } else { printf("clause %d after %d\n", 223, total); } }
BEGIN /pid == $pid/ { if (total == 224) { total++; } else { printf("clause %d after %d\n", 224, total); } }
BEGIN /pid == $pid/ { if (total == 225) { total++; } else { printf("clause %d after %d\n", 225, total); } }
BEGIN /pid == $pid/ { if (total == 226) { total++; } else { printf("clause %d after %d\n", 226, total); } }
BEGIN /pid == $pid/ { if (total == 227) { total++; } else { printf("clause %d after %d\n", 227, total); } }
BEGIN /pid == $pid/ { if (total == 228) { total++; } else { printf("clause %d after %d\n", 228, total); } }
BEGIN /pid == $pid/ { if (total == 229) { total++; } else { printf("clause %d after %d\n", 229, total); } }
BEGIN /pid == $pid/ { if (total == 230) { total++; } else { printf("clause %d after %d\n", 230, total); } }
BEGIN /pid == $pid/ { if (total == 231) { total++; } else { printf("clause %d after %d\n", 231, total); } }
BEGIN /pid == $pid/ { if (total == 232) { total++; } else { printf("clause %d after %d\n", 232, total); } }
BEGIN /pid == $pid/ { if (total == 233) { total++; } else { printf("clause %d after %d\n", 233, total); } }
BEGIN /pid == $pid/ { if (total == 234) { total++; } else { printf("clause %d after %d\n", 234, total); } }
BEGIN /pid == $pid/ { if (total == 235) { total++; } else { printf("clause %d after %d\n", 235, total); } }
BEGIN /pid == $pid/ { if (total == 236) { total++; } else { printf("clause %d after %d\n", 236, total); } }
BEGIN /pid == $pid/ { if (total == 237) { total++; } else { printf("clause %d after %d\n", 237, total); } }
BEGIN /pid == $pid/ { if (total == 238) { total++; } else { printf("clause %d after %d\n", 238, total); } }
BEGIN /pid == $pid/ { if (total == 239) { total++; } else { printf("clause %d after %d\n", 239, total); } }
BEGIN /pid == $pid/ { if (total == 240) { total++; } else { printf("clause %d after %d\n", 240, total); } }
BEGIN /pid == $pid/ { if (total == 241) { total++; } else { printf("clause %d after %d\n", 241, total); } }
BEGIN /pid == $pid/ { if (total == 242) { total++; } else { printf("clause %d after %d\n", 242, total); } }
BEGIN /pid == $pid/ { if (total == 243) { total++; } else { printf("clause %d after %d\n", 243, total); } }
BEGIN /pid == $pid/ { if (total == 244) { total++; } else { printf("clause %d after %d\n", 244, total); } }
BEGIN /pid == $pid/ { if (total == 245) { total++; } else { printf("clause %d after %d\n", 245, total); } }
BEGIN /pid == $pid/ { if (total == 246) { total++; } else { printf("clause %d after %d\n", 246, total); } }
BEGIN /pid == $pid/ { if (total == 247) { total++; } else { printf("clause %d after %d\n", 247, total); } }
BEGIN /pid == $pid/ { if (total == 248) { total++; } else { printf("clause %d after %d\n", 248, total); } }
BEGIN /pid == $pid/ { if (total == 249) { total++; } else { printf("clause %d after %d\n", 249, total); } }
BEGIN /pid == $pid/ { if (total == 250) { total++; } else { printf("clause %d after %d\n", 250, total); } }
BEGIN /pid == $pid/ { if (total == 251) { total++; } else { printf("clause %d after %d\n", 251, total); } }
BEGIN /pid == $pid/ { if (total == 252) { total++; } else { printf("clause %d after %d\n", 252, total); } }
BEGIN /pid == $pid/ { if (total == 253) { total++; } else { printf("clause %d after %d\n", 253, total); } }
BEGIN /pid == $pid/ { if (total == 254) { total++; } else { printf("clause %d after %d\n", 254, total); } }
BEGIN /pid == $pid/ { if (total == 255) { total++; } else { printf("clause %d after %d\n", 255, total); } }
BEGIN /pid == $pid/ { if (total == 256) { total++; } else { printf("clause %d after %d\n", 256, total); } }
BEGIN /pid == $pid/ { if (total == 257) { total++; } else { printf("clause %d after %d\n", 257, total); } }
BEGIN /pid == $pid/ { if (total == 258) { total++; } else { printf("clause %d after %d\n", 258, total); } }
BEGIN /pid == $pid/ { if (total == 259) { total++; } else { printf("clause %d after %d\n", 259, total); } }
BEGIN /pid == $pid/ { if (total == 260) { total++; } else { printf("clause %d after %d\n", 260, total); } }
BEGIN /pid == $pid/ { if (total == 261) { total++; } else { printf("clause %d after %d\n", 261, total); } }
BEGIN /pid == $pid/ { if (total == 262) { total++; } else { printf("clause %d after %d\n", 262, total); } }
BEGIN /pid == $pid/ { if (total == 263) { total++; } else { printf("clause %d after %d\n", 263, total); } }
BEGIN /pid == $pid/ { if (total == 264) { total++; } else { printf("clause %d after %d\n", 264, total); } }
BEGIN /pid == $pid/ { if (total == 265) { total++; } else { printf("clause %d after %d\n", 265, total); } }
BEGIN /pid == $pid/ { if (total == 266) { total++; } else { printf("clause %d after %d\n", 266, total); } }
BEGIN /pid == $pid/ { if (total == 267) { total++; } else { printf("clause %d after %d\n", 267, total); } }
BEGIN /pid == $pid/ { if (total == 268) { total++; } else { printf("clause %d after %d\n", 268, total); } }
BEGIN /pid == $pid/ { if (total == 269) { total++; } else { printf("clause %d after %d\n", 269, total); } }
BEGIN /pid == $pid/ { if (total == 270) { total++; } else { printf("clause %d after %d\n", 270, total); } }
BEGIN /pid == $pid/ { if (total == 271) { total++; } else { printf("clause %d after %d\n", 271, total); } }
BEGIN /pid == $pid/ { if (total == 272) { total++; } else { printf("clause %d after %d\n", 272, total); } }
BEGIN /pid == $pid/ { if (total == 273) { total++; } else { printf("clause %d after %d\n", 273, total); } }
BEGIN /pid == $pid/ { if (total == 274) { total++; } else { printf("clause %d after %d\n", 274, total); } }
BEGIN /pid == $pid/ { if (total == 275) { total++; } else { printf("clause %d after %d\n", 275, total); } }
BEGIN /pid == $pid/ { if (total == 276) { total++; } else { printf("clause %d after %d\n", 276, total); } }
BEGIN /pid == $pid/ { if (total == 277) { total++; } else { printf("clause %d after %d\n", 277, total); } }
BEGIN /pid == $pid/ { if (total == 278) { total++; } else { printf("clause %d after %d\n", 278, total); } }
BEGIN /pid == $pid/ { if (total == 279) { total++; } else { printf("clause %d after %d\n", 279, total); } }
BEGIN /pid == $pid/ { if (total == 280) { total++; } else { printf("clause %d after %d\n", 280, total); } }
BEGIN /pid == $pid/ { if (total == 281) { total++; } else { printf("clause %d after %d\n", 281, total); } }
BEGIN /pid == $pid/ { if (total == 282) { total++; } else { printf("clause %d after %d\n", 282, total); } }
BEGIN /pid == $pid/ { if (total == 283) { total++; } else { printf("clause %d after %d\n", 283, total); } }
BEGIN /pid == $pid/ { if (total == 284) { total++; } else { printf("clause %d after %d\n", 284, total); } }
BEGIN /pid == $pid/ { if (total == 285) { total++; } else { printf("clause %d after %d\n", 285, total); } }
BEGIN /pid == $pid/ { if (total == 286) { total++; } else { printf("clause %d after %d\n", 286, total); } }
BEGIN /pid == $pid/ { if (total == 287) { total++; } else { printf("clause %d after %d\n", 287, total); } }
BEGIN /pid == $pid/ { if (total == 288) { total++; } else { printf("clause %d after %d\n", 288, total); } }
BEGIN /pid == $pid/ { if (total == 289) { total++; } else { printf("clause %d after %d\n", 289, total); } }
BEGIN /pid == $pid/ { if (total == 290) { total++; } else { printf("clause %d after %d\n", 290, total); } }
BEGIN /pid == $pid/ { if (total == 291) { total++; } else { printf("clause %d after %d\n", 291, total); } }
BEGIN /pid == $pid/ { if (total == 292) { total++; } else { printf("clause %d after %d\n", 292, total); } }
BEGIN /pid == $pid/ { if (total == 293) { total++; } else { printf("clause %d after %d\n", 293, total); } }
BEGIN /pid == $pid/ { if (total == 294) { total++; } else { printf("clause %d after %d\n", 294, total); } }
BEGIN /pid == $pid/ { if (total == 295) { total++; } else { printf("clause %d after %d\n", 295, total); } }
BEGIN /pid == $pid/ { if (total == 296) { total++; } else { printf("clause %d after %d\n", 296, total); } }
BEGIN /pid == $pid/ { if (total == 297) { total++; } else { printf("clause %d after %d\n", 297, total); } }
BEGIN /pid == $pid/ { if (total == 298) { total++; } else { printf("clause %d after %d\n", 298, total); } }
BEGIN /pid == $pid/ { if (total == 299) { total++; } else { printf("clause %d after %d\n", 299, total); } }
BEGIN /pid == $pid/ { if (total == 300) { total++; } else { printf("clause %d after %d\n", 300, total); } }
BEGIN /pid == $pid/ { if (total == 301) { total++; } else { printf("clause %d after %d\n", 301, total); } }
BEGIN /pid == $pid/ { if (total == 302) { total++; } else { printf("clause %d after %d\n", 302, total); } }
BEGIN /pid == $pid/ { if (total == 303) { total++; } else { printf("clause %d after %d\n", 303, total); } }
BEGIN /pid == $pid/ { if (total == 304) { total++; } else { printf("clause %d after %d\n", 304, total); } }
BEGIN /pid == $pid/ { if (total == 305) { total++; } else { printf("clause %d after %d\n", 305, total); } }
BEGIN /pid == $pid/ { if (total == 306) { total++; } else { printf("clause %d after %d\n", 306, total); } }
BEGIN /pid == $pid/ { if (total == 307) { total++; } else { printf("clause %d after %d\n", 307, total); } }
BEGIN /pid == $pid/ { if (total == 308) { total++; } else { printf("clause %d after %d\n", 308, total); } }
BEGIN /pid == $pid/ { if (total == 309) { total++; } else { printf("clause %d after %d\n", 309, total); } }
BEGIN /pid == $pid/ { if (total == 310) { total++; } else { printf("clause %d after %d\n", 310, total); } }
BEGIN /pid == $pid/ { if (total == 311) { total++; } else { printf("clause %d after %d\n", 311, total); } }
BEGIN /pid == $pid/ { if (total == 312) { total++; } else { printf("clause %d after %d\n", 312, total); } }
BEGIN /pid == $pid/ { if (total == 313) { total++; } else { printf("clause %d after %d\n", 313, total); } }
BEGIN /pid == $pid/ { if (total == 314) { total++; } else { printf("clause %d after %d\n", 314, total); } }
BEGIN /pid == $pid/ { if (total == 315) { total++; } else { printf("clause %d after %d\n", 315, total); } }
BEGIN /pid == $pid/ { if (total == 316) { total++; } else { printf("clause %d after %d\n", 316, total); } }
BEGIN /pid == $pid/ { if (total == 317) { total++; } else { printf("clause %d after %d\n", 317, total); } }
BEGIN /pid == $pid/ { if (total == 318) { total++; } else { printf("clause %d after %d\n", 318, total); } }
BEGIN /pid == $pid/ { if (total == 319) { total++; } else { printf("clause %d after %d\n", 319, total); } }
BEGIN /pid == $pid/ { if (total == 320) { total++; } else { printf("clause %d after %d\n", 320, total); } }
BEGIN /pid == $pid/ { if (total == 321) { total++; } else { printf("clause %d after %d\n", 321, total); } }
BEGIN /pid == $pid/ { if (total == 322) { total++; } else { printf("clause %d after %d\n", 322, total); } }
BEGIN /pid == $pid/ { if (total == 323) { total++; } else { printf("clause %d after %d\n", 323, total); } }
BEGIN /pid == $pid/ { if (total == 324) { total++; } else { printf("clause %d after %d\n", 324, total); } }
BEGIN /pid == $pid/ { if (total == 325) { total++; } else { printf("clause %d after %d\n", 325, total); } }
BEGIN /pid == $pid/ { if (total == 326) { total++; } else { printf("clause %d after %d\n", 326, total); } }
BEGIN /pid == $pid/ { if (total == 327) { total++; } else { printf("clause %d after %d\n", 327, total); } }
BEGIN /pid == $pid/ { if (total == 328) { total++; } else { printf("clause %d after %d\n", 328, total); } }
BEGIN /pid == $pid/ { if (total == 329) { total++; } else { printf("clause %d after %d\n", 329, total); } }
BEGIN /pid == $pid/ { if (total == 330) { total++; } else { printf("clause %d after %d\n", 330, total); } }
BEGIN /pid == $pid/ { if (total == 331) { total++; } else { printf("clause %d after %d\n", 331, total); } }
BEGIN /pid == $pid/ { if (total == 332) { total++; } else { printf("clause %d after %d\n", 332, total); } }
BEGIN /pid == $pid/ { if (total == 333) { total++; } else { printf("clause %d after %d\n", 333, total); } }
BEGIN /pid == $pid/ { if (total == 334) { total++; } else { printf("clause %d after %d\n", 334, total); } }
BEGIN /pid == $pid/ { if (total == 335) { total++; } else { printf("clause %d after %d\n", 335, total); } }
BEGIN /pid == $pid/ { if (total == 336) { total++; } else { printf("clause %d after %d\n", 336, total); } }
BEGIN /pid == $pid/ { if (total == 337) { total++; } else { printf("clause %d after %d\n", 337, total); } }
BEGIN /pid == $pid/ { if (total == 338) { total++; } else { printf("clause %d after %d\n", 338, total); } }
BEGIN /pid == $pid/ { if (total == 339) { total++; } else { printf("clause %d after %d\n", 339, total); } }
BEGIN /pid == $pid/ { if (total == 340) { total++; } else { printf("clause %d after %d\n", 340, total); } }
BEGIN /pid == $pid/ { if (total == 341) { total++; } else { printf("clause %d after %d\n", 341, total); } }
BEGIN /pid == $pid/ { if (total == 342) { total++; } else { printf("clause %d after %d\n", 342, total); } }
BEGIN /pid == $pid/ { if (total == 343) { total++; } else { printf("clause %d after %d\n", 343, total); } }
BEGIN /pid == $pid/ { if (total == 344) { total++; } else { printf("clause %d after %d\n", 344, total); } }
BEGIN /pid == $pid/ { if (total == 345) { total++; } else { printf("clause %d after %d\n", 345, total); } }
BEGIN /pid == $pid/ { if (total == 346) { total++; } else { printf("clause %d after %d\n", 346, total); } }
BEGIN /pid == $pid/ { if (total == 347) { total++; } else { printf("clause %d after %d\n", 347, total); } }
BEGIN /pid == $pid/ { if (total == 348) { total++; } else { printf("clause %d after %d\n", 348, total); } }
BEGIN /pid == $pid/ { if (total == 349) { total++; } else { printf("clause %d after %d\n", 349, total); } }
BEGIN /pid == $pid/ { if (total == 350) { total++; } else { printf("clause %d after %d\n", 350, total); } }
BEGIN /pid == $pid/ { if (total == 351) { total++; } else { printf("clause %d after %d\n", 351, total); } }
BEGIN /pid == $pid/ { if (total == 352) { total++; } else { printf("clause %d after %d\n", 352, total); } }
BEGIN /pid == $pid/ { if (total == 353) { total++; } else { printf("clause %d after %d\n", 353, total); } }
BEGIN /pid == $pid/ { if (total == 354) { total++; } else { printf("clause %d after %d\n", 354, total); } }
BEGIN /pid == $pid/ { if (total == 355) { total++; } else { printf("clause %d after %d\n", 355, total); } }
BEGIN /pid == $pid/ { if (total == 356) { total++; } else { printf("clause %d after %d\n", 356, total); } }
BEGIN /pid == $pid/ { if (total == 357) { total++; } else { printf("clause %d after %d\n", 357, total); } }
BEGIN /pid == $pid/ { if (total == 358) { total++; } else { printf("clause %d after %d\n", 358, total); } }
BEGIN /pid == $pid/ { if (total == 359) { total++; } else { printf("clause %d after %d\n", 359, total); } }
BEGIN /pid == $pid/ { if (total == 360) { total++; } else { printf("clause %d after %d\n", 360, total); } }
BEGIN /pid == $pid/ { if (total == 361) { total++; } else { printf("clause %d after %d\n", 361, total); } }
BEGIN /pid == $pid/ { if (total == 362) { total++; } else { printf("clause %d after %d\n", 362, total); } }
BEGIN /pid == $pid/ { if (total == 363) { total++; } else { printf("clause %d after %d\n", 363, total); } }
BEGIN /pid == $pid/ { if (total == 364) { total++; } else { printf("clause %d after %d\n", 364, total); } }
BEGIN /pid == $pid/ { if (total == 365) { total++; } else { printf("clause %d after %d\n", 365, total); } }
BEGIN /pid == $pid/ { if (total == 366) { total++; } else { printf("clause %d after %d\n", 366, total); } }
BEGIN /pid == $pid/ { if (total == 367) { total++; } else { printf("clause %d after %d\n", 367, total); } }
BEGIN /pid == $pid/ { if (total == 368) { total++; } else { printf("clause %d after %d\n", 368, total); } }
BEGIN /pid == $pid/ { if (total == 369) { total++; } else { printf("clause %d after %d\n", 369, total); } }
BEGIN /pid == $pid/ { if (total == 370) { total++; } else { printf("clause %d after %d\n", 370, total); } }
BEGIN /pid == $pid/ { if (total == 371) { total++; } else { printf("clause %d after %d\n", 371, total); } }
BEGIN /pid == $pid/ { if (total == 372) { total++; } else { printf("clause %d after %d\n", 372, total); } }
BEGIN /pid == $pid/ { if (total == 373) { total++; } else { printf("clause %d after %d\n", 373, total); } }
BEGIN /pid == $pid/ { if (total == 374) { total++; } else { printf("clause %d after %d\n", 374, total); } }
BEGIN /pid == $pid/ { if (total == 375) { total++; } else { printf("clause %d after %d\n", 375, total); } }
BEGIN /pid == $pid/ { if (total == 376) { total++; } else { printf("clause %d after %d\n", 376, total); } }
BEGIN /pid == $pid/ { if (total == 377) { total++; } else { printf("clause %d after %d\n", 377, total); } }
BEGIN /pid == $pid/ { if (total == 378) { total++; } else { printf("clause %d after %d\n", 378, total); } }
BEGIN /pid == $pid/ { if (total == 379) { total++; } else { printf("clause %d after %d\n", 379, total); } }
BEGIN /pid == $pid/ { if (total == 380) { total++; } else { printf("clause %d after %d\n", 380, total); } }
BEGIN /pid == $pid/ { if (total == 381) { total++; } else { printf("clause %d after %d\n", 381, total); } }
BEGIN /pid == $pid/ { if (total == 382) { total++; } else { printf("clause %d after %d\n", 382, total); } }
BEGIN /pid == $pid/ { if (total == 383) { total++; } else { printf("clause %d after %d\n", 383, total); } }
BEGIN /pid == $pid/ { if (total == 384) { total++; } else { printf("clause %d after %d\n", 384, total); } }
BEGIN /pid == $pid/ { if (total == 385) { total++; } else { printf("clause %d after %d\n", 385, total); } }
BEGIN /pid == $pid/ { if (total == 386) { total++; } else { printf("clause %d after %d\n", 386, total); } }
BEGIN /pid == $pid/ { if (total == 387) { total++; } else { printf("clause %d after %d\n", 387, total); } }
BEGIN /pid == $pid/ { if (total == 388) { total++; } else { printf("clause %d after %d\n", 388, total); } }
BEGIN /pid == $pid/ { if (total == 389) { total++; } else { printf("clause %d after %d\n", 389, total); } }
BEGIN /pid == $pid/ { if (total == 390) { total++; } else { printf("clause %d after %d\n", 390, total); } }
BEGIN /pid == $pid/ { if (total == 391) { total++; } else { printf("clause %d after %d\n", 391, total); } }
BEGIN /pid == $pid/ { if (total == 392) { total++; } else { printf("clause %d after %d\n", 392, total); } }
BEGIN /pid == $pid/ { if (total == 393) { total++; } else { printf("clause %d after %d\n", 393, total); } }
BEGIN /pid == $pid/ { if (total == 394) { total++; } else { printf("clause %d after %d\n", 394, total); } }
BEGIN /pid == $pid/ { if (total == 395) { total++; } else { printf("clause %d after %d\n", 395, total); } }
BEGIN /pid == $pid/ { if (total == 396) { total++; } else { printf("clause %d after %d\n", 396, total); } }
BEGIN /pid == $pid/ { if (total == 397) { total++; } else { printf("clause %d after %d\n", 397, total); } }
BEGIN /pid == $pid/ { if (total == 398) { total++; } else { printf("clause %d after %d\n", 398, total); } }
BEGIN /pid == $pid/ { if (total == 399) { total++; } else { printf("clause %d after %d\n", 399, total); } }
BEGIN /pid == $pid/ { if (total == 400) { total++; } else { printf("clause %d after %d\n", 400, total); } }
BEGIN /pid == $pid/ { if (total == 401) { total++; } else { printf("clause %d after %d\n", 401, total); } }
BEGIN /pid == $pid/ { if (total == 402) { total++; } else { printf("clause %d after %d\n", 402, total); } }
BEGIN /pid == $pid/ { if (total == 403) { total++; } else { printf("clause %d after %d\n", 403, total); } }
BEGIN /pid == $pid/ { if (total == 404) { total++; } else { printf("clause %d after %d\n", 404, total); } }
BEGIN /pid == $pid/ { if (total == 405) { total++; } else { printf("clause %d after %d\n", 405, total); } }
BEGIN /pid == $pid/ { if (total == 406) { total++; } else { printf("clause %d after %d\n", 406, total); } }
BEGIN /pid == $pid/ { if (total == 407) { total++; } else { printf("clause %d after %d\n", 407, total); } }
BEGIN /pid == $pid/ { if (total == 408) { total++; } else { printf("clause %d after %d\n", 408, total); } }
BEGIN /pid == $pid/ { if (total == 409) { total++; } else { printf("clause %d after %d\n", 409, total); } }
BEGIN /pid == $pid/ { if (total == 410) { total++; } else { printf("clause %d after %d\n", 410, total); } }
BEGIN /pid == $pid/ { if (total == 411) { total++; } else { printf("clause %d after %d\n", 411, total); } }
BEGIN /pid == $pid/ { if (total == 412) { total++; } else { printf("clause %d after %d\n", 412, total); } }
BEGIN /pid == $pid/ { if (total == 413) { total++; } else { printf("clause %d after %d\n", 413, total); } }
BEGIN /pid == $pid/ { if (total == 414) { total++; } else { printf("clause %d after %d\n", 414, total); } }
BEGIN /pid == $pid/ { if (total == 415) { total++; } else { printf("clause %d after %d\n", 415, total); } }
BEGIN /pid == $pid/ { if (total == 416) { total++; } else { printf("clause %d after %d\n", 416, total); } }
BEGIN /pid == $pid/ { if (total == 417) { total++; } else { printf("clause %d after %d\n", 417, total); } }
BEGIN /pid == $pid/ { if (total == 418) { total++; } else { printf("clause %d after %d\n", 418, total); } }
BEGIN /pid == $pid/ { if (total == 419) { total++; } else { printf("clause %d after %d\n", 419, total); } }
BEGIN /pid == $pid/ { if (total == 420) { total++; } else { printf("clause %d after %d\n", 420, total); } }
BEGIN /pid == $pid/ { if (total == 421) { total++; } else { printf("clause %d after %d\n", 421, total); } }
BEGIN /pid == $pid/ { if (total == 422) { total++; } else { printf("clause %d after %d\n", 422, total); } }
BEGIN /pid == $pid/ { if (total == 423) { total++; } else { printf("clause %d after %d\n", 423, total); } }
BEGIN /pid == $pid/ { if (total == 424) { total++; } else { printf("clause %d after %d\n", 424, total); } }
BEGIN /pid == $pid/ { if (total == 425) { total++; } else { printf("clause %d after %d\n", 425, total); } }
BEGIN /pid == $pid/ { if (total == 426) { total++; } else { printf("clause %d after %d\n", 426, total); } }
BEGIN /pid == $pid/ { if (total == 427) { total++; } else { printf("clause %d after %d\n", 427, total); } }
BEGIN /pid == $pid/ { if (total == 428) { total++; } else { printf("clause %d after %d\n", 428, total); } }
BEGIN /pid == $pid/ { if (total == 429) { total++; } else { printf("clause %d after %d\n", 429, total); } }
BEGIN /pid == $pid/ { if (total == 430) { total++; } else { printf("clause %d after %d\n", 430, total); } }
BEGIN /pid == $pid/ { if (total == 431) { total++; } else { printf("clause %d after %d\n", 431, total); } }
BEGIN /pid == $pid/ { if (total == 432) { total++; } else { printf("clause %d after %d\n", 432, total); } }
BEGIN /pid == $pid/ { if (total == 433) { total++; } else { printf("clause %d after %d\n", 433, total); } }
BEGIN /pid == $pid/ { if (total == 434) { total++; } else { printf("clause %d after %d\n", 434, total); } }
BEGIN /pid == $pid/ { if (total == 435) { total++; } else { printf("clause %d after %d\n", 435, total); } }
BEGIN /pid == $pid/ { if (total == 436) { total++; } else { printf("clause %d after %d\n", 436, total); } }
BEGIN /pid == $pid/ { if (total == 437) { total++; } else { printf("clause %d after %d\n", 437, total); } }
BEGIN /pid == $pid/ { if (total == 438) { total++; } else { printf("clause %d after %d\n", 438, total); } }
BEGIN /pid == $pid/ { if (total == 439) { total++; } else { printf("clause %d after %d\n", 439, total); } }
BEGIN /pid == $pid/ { if (total == 440) { total++; } else { printf("clause %d after %d\n", 440, total); } }
BEGIN /pid == $pid/ { if (total == 441) { total++; } else { printf("clause %d after %d\n", 441, total); } }
BEGIN /pid == $pid/ { if (total == 442) { total++; } else { printf("clause %d after %d\n", 442, total); } }
BEGIN /pid == $pid/ { if (total == 443) { total++; } else { printf("clause %d after %d\n", 443, total); } }
BEGIN /pid == $pid/ { if (total == 444) { total++; } else { printf("clause %d after %d\n", 444, total); } }
BEGIN /pid == $pid/ { if (total == 445) { total++; } else { printf("clause %d after %d\n", 445, total); } }
BEGIN /pid == $pid/ { if (total == 446) { total++; } else { printf("clause %d after %d\n", 446, total); } }
BEGIN /pid == $pid/ { if (total == 447) { total++; } else { printf("clause %d after %d\n", 447, total); } }
BEGIN /pid == $pid/ { if (total == 448) { total++; } else { printf("clause %d after %d\n", 448, total); } }
BEGIN /pid == $pid/ { if (total == 449) { total++; } else { printf("clause %d after %d\n", 449, total); } }
BEGIN /execname != "x0"/ { printf("%s\n", strjoin("s", lltostr(0))); }
BEGIN /execname != "x1"/ { printf("%s\n", strjoin("s", lltostr(1))); }
BEGIN /execname != "x2"/ { printf("%s\n", strjoin("s", lltostr(2))); }
BEGIN /execname != "x3"/ { printf("%s\n", strjoin("s", lltostr(3))); }
BEGIN /execname != "x4"/ { printf("%s\n", strjoin("s", lltostr(4))); }
BEGIN /execname != "x5"/ { printf("%s\n", strjoin("s", lltostr(5))); }
BEGIN /execname != "x6"/ { printf("%s\n", strjoin("s", lltostr(6))); }
BEGIN /execname != "x7"/ { printf("%s\n", strjoin("s", lltostr(7))); }
BEGIN /execname != "x8"/ { printf("%s\n", strjoin("s", lltostr(8))); }
BEGIN /execname != "x9"/ { printf("%s\n", strjoin("s", lltostr(9))); }
BEGIN /execname != "x10"/ { printf("%s\n", strjoin("s", lltostr(10))); }
BEGIN /execname != "x11"/ { printf("%s\n", strjoin("s", lltostr(11))); }
BEGIN /execname != "x12"/ { printf("%s\n", strjoin("s", lltostr(12))); }
BEGIN /execname != "x13"/ { printf("%s\n", strjoin("s", lltostr(13))); }
BEGIN /execname != "x14"/ { printf("%s\n", strjoin("s", lltostr(14))); }
BEGIN /execname != "x15"/ { printf("%s\n", strjoin("s", lltostr(15))); }
BEGIN /execname != "x16"/ { printf("%s\n", strjoin("s", lltostr(16))); }
BEGIN /execname != "x17"/ { printf("%s\n", strjoin("s", lltostr(17))); }
BEGIN /execname != "x18"/ { printf("%s\n", strjoin("s", lltostr(18))); }
BEGIN /execname != "x19"/ { printf("%s\n", strjoin("s", lltostr(19))); }
BEGIN /execname != "x20"/ { printf("%s\n", strjoin("s", lltostr(20))); }
BEGIN /execname != "x21"/ { printf("%s\n", strjoin("s", lltostr(21))); }
BEGIN /execname != "x22"/ { printf("%s\n", strjoin("s", lltostr(22))); }
BEGIN /execname != "x23"/ { printf("%s\n", strjoin("s", lltostr(23))); }
BEGIN /execname != "x24"/ { printf("%s\n", strjoin("s", lltostr(24))); }
BEGIN /execname != "x25"/ { printf("%s\n", strjoin("s", lltostr(25))); }
BEGIN /execname != "x26"/ { printf("%s\n", strjoin("s", lltostr(26))); }
BEGIN /execname != "x27"/ { printf("%s\n", strjoin("s", lltostr(27))); }
BEGIN /execname != "x28"/ { printf("%s\n", strjoin("s", lltostr(28))); }
BEGIN /execname != "x29"/ { printf("%s\n", strjoin("s", lltostr(29))); }
BEGIN /execname != "x30"/ { printf("%s\n", strjoin("s", lltostr(30))); }
BEGIN /execname != "x31"/ { printf("%s\n", strjoin("s", lltostr(31))); }
BEGIN /execname != "x32"/ { printf("%s\n", strjoin("s", lltostr(32))); }
BEGIN /execname != "x33"/ { printf("%s\n", strjoin("s", lltostr(33))); }
BEGIN /execname != "x34"/ { printf("%s\n", strjoin("s", lltostr(34))); }
BEGIN /execname != "x35"/ { printf("%s\n", strjoin("s", lltostr(35))); }
BEGIN /execname != "x36"/ { printf("%s\n", strjoin("s", lltostr(36))); }
BEGIN /execname != "x37"/ { printf("%s\n", strjoin("s", lltostr(37))); }
BEGIN /execname != "x38"/ { printf("%s\n", strjoin("s", lltostr(38))); }
BEGIN /execname != "x39"/ { printf("%s\n", strjoin("s", lltostr(39))); }
BEGIN /execname != "x40"/ { printf("%s\n", strjoin("s", lltostr(40))); }
BEGIN /execname != "x41"/ { printf("%s\n", strjoin("s", lltostr(41))); }
BEGIN /execname != "x42"/ { printf("%s\n", strjoin("s", lltostr(42))); }
BEGIN /execname != "x43"/ { printf("%s\n", strjoin("s", lltostr(43))); }
BEGIN /execname != "x44"/ { printf("%s\n", strjoin("s", lltostr(44))); }
BEGIN /execname != "x45"/ { printf("%s\n", strjoin("s", lltostr(45))); }
BEGIN /execname != "x46"/ { printf("%s\n", strjoin("s", lltostr(46))); }
BEGIN /execname != "x47"/ { printf("%s\n", strjoin("s", lltostr(47))); }
BEGIN /execname != "x48"/ { printf("%s\n", strjoin("s", lltostr(48))); }
BEGIN /execname != "x49"/ { printf("%s\n", strjoin("s", lltostr(49))); }
BEGIN { printf("%d\n", total); exit(0); }
/* EXPECT
s0
s1
s2
s3
s4
s5
s6
s7
s8
s9
s10
s11
s12
s13
s14
s15
s16
s17
s18
s19
s20
s21
s22
s23
s24
s25
s26
s27
s28
s29
s30
s31
s32
s33
s34
s35
s36
s37
s38
s39
s40
s41
s42
s43
s44
s45
s46
s47
s48
s49
450

 */
