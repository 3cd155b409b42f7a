// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.locale;

import org.protopython.annotations.PyConstant;
import org.protopython.annotations.PyModule;

/** The numbers of {@code _locale}, those of the GNU C library. */
@PyModule("_locale")
public final class LocaleConstants {
    @PyConstant("ABDAY_1")
    static final int ABDAY_1 = 131072;

    @PyConstant("ABDAY_2")
    static final int ABDAY_2 = 131073;

    @PyConstant("ABDAY_3")
    static final int ABDAY_3 = 131074;

    @PyConstant("ABDAY_4")
    static final int ABDAY_4 = 131075;

    @PyConstant("ABDAY_5")
    static final int ABDAY_5 = 131076;

    @PyConstant("ABDAY_6")
    static final int ABDAY_6 = 131077;

    @PyConstant("ABDAY_7")
    static final int ABDAY_7 = 131078;

    @PyConstant("ABMON_1")
    static final int ABMON_1 = 131086;

    @PyConstant("ABMON_10")
    static final int ABMON_10 = 131095;

    @PyConstant("ABMON_11")
    static final int ABMON_11 = 131096;

    @PyConstant("ABMON_12")
    static final int ABMON_12 = 131097;

    @PyConstant("ABMON_2")
    static final int ABMON_2 = 131087;

    @PyConstant("ABMON_3")
    static final int ABMON_3 = 131088;

    @PyConstant("ABMON_4")
    static final int ABMON_4 = 131089;

    @PyConstant("ABMON_5")
    static final int ABMON_5 = 131090;

    @PyConstant("ABMON_6")
    static final int ABMON_6 = 131091;

    @PyConstant("ABMON_7")
    static final int ABMON_7 = 131092;

    @PyConstant("ABMON_8")
    static final int ABMON_8 = 131093;

    @PyConstant("ABMON_9")
    static final int ABMON_9 = 131094;

    @PyConstant("ALT_DIGITS")
    static final int ALT_DIGITS = 131119;

    @PyConstant("AM_STR")
    static final int AM_STR = 131110;

    @PyConstant("CHAR_MAX")
    static final int CHAR_MAX = 127;

    @PyConstant("CODESET")
    static final int CODESET = 14;

    @PyConstant("CRNCYSTR")
    static final int CRNCYSTR = 262159;

    @PyConstant("DAY_1")
    static final int DAY_1 = 131079;

    @PyConstant("DAY_2")
    static final int DAY_2 = 131080;

    @PyConstant("DAY_3")
    static final int DAY_3 = 131081;

    @PyConstant("DAY_4")
    static final int DAY_4 = 131082;

    @PyConstant("DAY_5")
    static final int DAY_5 = 131083;

    @PyConstant("DAY_6")
    static final int DAY_6 = 131084;

    @PyConstant("DAY_7")
    static final int DAY_7 = 131085;

    @PyConstant("D_FMT")
    static final int D_FMT = 131113;

    @PyConstant("D_T_FMT")
    static final int D_T_FMT = 131112;

    @PyConstant("ERA")
    static final int ERA = 131116;

    @PyConstant("ERA_D_FMT")
    static final int ERA_D_FMT = 131118;

    @PyConstant("ERA_D_T_FMT")
    static final int ERA_D_T_FMT = 131120;

    @PyConstant("ERA_T_FMT")
    static final int ERA_T_FMT = 131121;

    @PyConstant("LC_ALL")
    static final int LC_ALL = 6;

    @PyConstant("LC_COLLATE")
    static final int LC_COLLATE = 3;

    @PyConstant("LC_CTYPE")
    static final int LC_CTYPE = 0;

    @PyConstant("LC_MESSAGES")
    static final int LC_MESSAGES = 5;

    @PyConstant("LC_MONETARY")
    static final int LC_MONETARY = 4;

    @PyConstant("LC_NUMERIC")
    static final int LC_NUMERIC = 1;

    @PyConstant("LC_TIME")
    static final int LC_TIME = 2;

    @PyConstant("MON_1")
    static final int MON_1 = 131098;

    @PyConstant("MON_10")
    static final int MON_10 = 131107;

    @PyConstant("MON_11")
    static final int MON_11 = 131108;

    @PyConstant("MON_12")
    static final int MON_12 = 131109;

    @PyConstant("MON_2")
    static final int MON_2 = 131099;

    @PyConstant("MON_3")
    static final int MON_3 = 131100;

    @PyConstant("MON_4")
    static final int MON_4 = 131101;

    @PyConstant("MON_5")
    static final int MON_5 = 131102;

    @PyConstant("MON_6")
    static final int MON_6 = 131103;

    @PyConstant("MON_7")
    static final int MON_7 = 131104;

    @PyConstant("MON_8")
    static final int MON_8 = 131105;

    @PyConstant("MON_9")
    static final int MON_9 = 131106;

    @PyConstant("NOEXPR")
    static final int NOEXPR = 327681;

    @PyConstant("PM_STR")
    static final int PM_STR = 131111;

    @PyConstant("RADIXCHAR")
    static final int RADIXCHAR = 65536;

    @PyConstant("THOUSEP")
    static final int THOUSEP = 65537;

    @PyConstant("T_FMT")
    static final int T_FMT = 131114;

    @PyConstant("T_FMT_AMPM")
    static final int T_FMT_AMPM = 131115;

    @PyConstant("YESEXPR")
    static final int YESEXPR = 327680;

    @PyConstant("_DATE_FMT")
    static final int DATE_FMT = 131180;

    private LocaleConstants() {}
}
