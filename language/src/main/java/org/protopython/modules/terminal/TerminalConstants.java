// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.terminal;

import org.protopython.annotations.PyConstant;
import org.protopython.annotations.PyModule;

/** {@code termios}: the numbers of Linux. */
@PyModule("termios")
final class TerminalConstants {
    /** What stands in the place of a control character that is switched off. */
    @PyConstant("_POSIX_VDISABLE")
    static final long POSIX_VDISABLE = 0L;

    @PyConstant("B0")
    static final long B0 = 0L;

    @PyConstant("B1000000")
    static final long B1000000 = 4104L;

    @PyConstant("B110")
    static final long B110 = 3L;

    @PyConstant("B115200")
    static final long B115200 = 4098L;

    @PyConstant("B1152000")
    static final long B1152000 = 4105L;

    @PyConstant("B1200")
    static final long B1200 = 9L;

    @PyConstant("B134")
    static final long B134 = 4L;

    @PyConstant("B150")
    static final long B150 = 5L;

    @PyConstant("B1500000")
    static final long B1500000 = 4106L;

    @PyConstant("B1800")
    static final long B1800 = 10L;

    @PyConstant("B19200")
    static final long B19200 = 14L;

    @PyConstant("B200")
    static final long B200 = 6L;

    @PyConstant("B2000000")
    static final long B2000000 = 4107L;

    @PyConstant("B230400")
    static final long B230400 = 4099L;

    @PyConstant("B2400")
    static final long B2400 = 11L;

    @PyConstant("B2500000")
    static final long B2500000 = 4108L;

    @PyConstant("B300")
    static final long B300 = 7L;

    @PyConstant("B3000000")
    static final long B3000000 = 4109L;

    @PyConstant("B3500000")
    static final long B3500000 = 4110L;

    @PyConstant("B38400")
    static final long B38400 = 15L;

    @PyConstant("B4000000")
    static final long B4000000 = 4111L;

    @PyConstant("B460800")
    static final long B460800 = 4100L;

    @PyConstant("B4800")
    static final long B4800 = 12L;

    @PyConstant("B50")
    static final long B50 = 1L;

    @PyConstant("B500000")
    static final long B500000 = 4101L;

    @PyConstant("B57600")
    static final long B57600 = 4097L;

    @PyConstant("B576000")
    static final long B576000 = 4102L;

    @PyConstant("B600")
    static final long B600 = 8L;

    @PyConstant("B75")
    static final long B75 = 2L;

    @PyConstant("B921600")
    static final long B921600 = 4103L;

    @PyConstant("B9600")
    static final long B9600 = 13L;

    @PyConstant("BRKINT")
    static final long BRKINT = 2L;

    @PyConstant("BS0")
    static final long BS0 = 0L;

    @PyConstant("BS1")
    static final long BS1 = 8192L;

    @PyConstant("BSDLY")
    static final long BSDLY = 8192L;

    @PyConstant("CBAUD")
    static final long CBAUD = 4111L;

    @PyConstant("CBAUDEX")
    static final long CBAUDEX = 4096L;

    @PyConstant("CDSUSP")
    static final long CDSUSP = 25L;

    @PyConstant("CEOF")
    static final long CEOF = 4L;

    @PyConstant("CEOL")
    static final long CEOL = 0L;

    @PyConstant("CEOT")
    static final long CEOT = 4L;

    @PyConstant("CERASE")
    static final long CERASE = 127L;

    @PyConstant("CFLUSH")
    static final long CFLUSH = 15L;

    @PyConstant("CIBAUD")
    static final long CIBAUD = 269418496L;

    @PyConstant("CINTR")
    static final long CINTR = 3L;

    @PyConstant("CKILL")
    static final long CKILL = 21L;

    @PyConstant("CLNEXT")
    static final long CLNEXT = 22L;

    @PyConstant("CLOCAL")
    static final long CLOCAL = 2048L;

    @PyConstant("CQUIT")
    static final long CQUIT = 28L;

    @PyConstant("CR0")
    static final long CR0 = 0L;

    @PyConstant("CR1")
    static final long CR1 = 512L;

    @PyConstant("CR2")
    static final long CR2 = 1024L;

    @PyConstant("CR3")
    static final long CR3 = 1536L;

    @PyConstant("CRDLY")
    static final long CRDLY = 1536L;

    @PyConstant("CREAD")
    static final long CREAD = 128L;

    @PyConstant("CRPRNT")
    static final long CRPRNT = 18L;

    @PyConstant("CRTSCTS")
    static final long CRTSCTS = 2147483648L;

    @PyConstant("CS5")
    static final long CS5 = 0L;

    @PyConstant("CS6")
    static final long CS6 = 16L;

    @PyConstant("CS7")
    static final long CS7 = 32L;

    @PyConstant("CS8")
    static final long CS8 = 48L;

    @PyConstant("CSIZE")
    static final long CSIZE = 48L;

    @PyConstant("CSTART")
    static final long CSTART = 17L;

    @PyConstant("CSTOP")
    static final long CSTOP = 19L;

    @PyConstant("CSTOPB")
    static final long CSTOPB = 64L;

    @PyConstant("CSUSP")
    static final long CSUSP = 26L;

    @PyConstant("CWERASE")
    static final long CWERASE = 23L;

    @PyConstant("ECHO")
    static final long ECHO = 8L;

    @PyConstant("ECHOCTL")
    static final long ECHOCTL = 512L;

    @PyConstant("ECHOE")
    static final long ECHOE = 16L;

    @PyConstant("ECHOK")
    static final long ECHOK = 32L;

    @PyConstant("ECHOKE")
    static final long ECHOKE = 2048L;

    @PyConstant("ECHONL")
    static final long ECHONL = 64L;

    @PyConstant("ECHOPRT")
    static final long ECHOPRT = 1024L;

    @PyConstant("EXTA")
    static final long EXTA = 14L;

    @PyConstant("EXTB")
    static final long EXTB = 15L;

    @PyConstant("EXTPROC")
    static final long EXTPROC = 65536L;

    @PyConstant("FF0")
    static final long FF0 = 0L;

    @PyConstant("FF1")
    static final long FF1 = 32768L;

    @PyConstant("FFDLY")
    static final long FFDLY = 32768L;

    @PyConstant("FIOASYNC")
    static final long FIOASYNC = 21586L;

    @PyConstant("FIOCLEX")
    static final long FIOCLEX = 21585L;

    @PyConstant("FIONBIO")
    static final long FIONBIO = 21537L;

    @PyConstant("FIONCLEX")
    static final long FIONCLEX = 21584L;

    @PyConstant("FIONREAD")
    static final long FIONREAD = 21531L;

    @PyConstant("FLUSHO")
    static final long FLUSHO = 4096L;

    @PyConstant("HUPCL")
    static final long HUPCL = 1024L;

    @PyConstant("ICANON")
    static final long ICANON = 2L;

    @PyConstant("ICRNL")
    static final long ICRNL = 256L;

    @PyConstant("IEXTEN")
    static final long IEXTEN = 32768L;

    @PyConstant("IGNBRK")
    static final long IGNBRK = 1L;

    @PyConstant("IGNCR")
    static final long IGNCR = 128L;

    @PyConstant("IGNPAR")
    static final long IGNPAR = 4L;

    @PyConstant("IMAXBEL")
    static final long IMAXBEL = 8192L;

    @PyConstant("INLCR")
    static final long INLCR = 64L;

    @PyConstant("INPCK")
    static final long INPCK = 16L;

    @PyConstant("IOCSIZE_MASK")
    static final long IOCSIZE_MASK = 1073676288L;

    @PyConstant("IOCSIZE_SHIFT")
    static final long IOCSIZE_SHIFT = 16L;

    @PyConstant("ISIG")
    static final long ISIG = 1L;

    @PyConstant("ISTRIP")
    static final long ISTRIP = 32L;

    @PyConstant("IUCLC")
    static final long IUCLC = 512L;

    @PyConstant("IUTF8")
    static final long IUTF8 = 16384L;

    @PyConstant("IXANY")
    static final long IXANY = 2048L;

    @PyConstant("IXOFF")
    static final long IXOFF = 4096L;

    @PyConstant("IXON")
    static final long IXON = 1024L;

    @PyConstant("NCC")
    static final long NCC = 8L;

    @PyConstant("NCCS")
    static final long NCCS = 32L;

    @PyConstant("NL0")
    static final long NL0 = 0L;

    @PyConstant("NL1")
    static final long NL1 = 256L;

    @PyConstant("NLDLY")
    static final long NLDLY = 256L;

    @PyConstant("NOFLSH")
    static final long NOFLSH = 128L;

    @PyConstant("N_MOUSE")
    static final long N_MOUSE = 2L;

    @PyConstant("N_PPP")
    static final long N_PPP = 3L;

    @PyConstant("N_SLIP")
    static final long N_SLIP = 1L;

    @PyConstant("N_STRIP")
    static final long N_STRIP = 4L;

    @PyConstant("N_TTY")
    static final long N_TTY = 0L;

    @PyConstant("OCRNL")
    static final long OCRNL = 8L;

    @PyConstant("OFDEL")
    static final long OFDEL = 128L;

    @PyConstant("OFILL")
    static final long OFILL = 64L;

    @PyConstant("OLCUC")
    static final long OLCUC = 2L;

    @PyConstant("ONLCR")
    static final long ONLCR = 4L;

    @PyConstant("ONLRET")
    static final long ONLRET = 32L;

    @PyConstant("ONOCR")
    static final long ONOCR = 16L;

    @PyConstant("OPOST")
    static final long OPOST = 1L;

    @PyConstant("PARENB")
    static final long PARENB = 256L;

    @PyConstant("PARMRK")
    static final long PARMRK = 8L;

    @PyConstant("PARODD")
    static final long PARODD = 512L;

    @PyConstant("PENDIN")
    static final long PENDIN = 16384L;

    @PyConstant("TAB0")
    static final long TAB0 = 0L;

    @PyConstant("TAB1")
    static final long TAB1 = 2048L;

    @PyConstant("TAB2")
    static final long TAB2 = 4096L;

    @PyConstant("TAB3")
    static final long TAB3 = 6144L;

    @PyConstant("TABDLY")
    static final long TABDLY = 6144L;

    @PyConstant("TCFLSH")
    static final long TCFLSH = 21515L;

    @PyConstant("TCGETA")
    static final long TCGETA = 21509L;

    @PyConstant("TCGETS")
    static final long TCGETS = 21505L;

    @PyConstant("TCIFLUSH")
    static final long TCIFLUSH = 0L;

    @PyConstant("TCIOFF")
    static final long TCIOFF = 2L;

    @PyConstant("TCIOFLUSH")
    static final long TCIOFLUSH = 2L;

    @PyConstant("TCION")
    static final long TCION = 3L;

    @PyConstant("TCOFLUSH")
    static final long TCOFLUSH = 1L;

    @PyConstant("TCOOFF")
    static final long TCOOFF = 0L;

    @PyConstant("TCOON")
    static final long TCOON = 1L;

    @PyConstant("TCSADRAIN")
    static final long TCSADRAIN = 1L;

    @PyConstant("TCSAFLUSH")
    static final long TCSAFLUSH = 2L;

    @PyConstant("TCSANOW")
    static final long TCSANOW = 0L;

    @PyConstant("TCSBRK")
    static final long TCSBRK = 21513L;

    @PyConstant("TCSBRKP")
    static final long TCSBRKP = 21541L;

    @PyConstant("TCSETA")
    static final long TCSETA = 21510L;

    @PyConstant("TCSETAF")
    static final long TCSETAF = 21512L;

    @PyConstant("TCSETAW")
    static final long TCSETAW = 21511L;

    @PyConstant("TCSETS")
    static final long TCSETS = 21506L;

    @PyConstant("TCSETSF")
    static final long TCSETSF = 21508L;

    @PyConstant("TCSETSW")
    static final long TCSETSW = 21507L;

    @PyConstant("TCXONC")
    static final long TCXONC = 21514L;

    @PyConstant("TIOCCONS")
    static final long TIOCCONS = 21533L;

    @PyConstant("TIOCEXCL")
    static final long TIOCEXCL = 21516L;

    @PyConstant("TIOCGETD")
    static final long TIOCGETD = 21540L;

    @PyConstant("TIOCGICOUNT")
    static final long TIOCGICOUNT = 21597L;

    @PyConstant("TIOCGLCKTRMIOS")
    static final long TIOCGLCKTRMIOS = 21590L;

    @PyConstant("TIOCGPGRP")
    static final long TIOCGPGRP = 21519L;

    @PyConstant("TIOCGSERIAL")
    static final long TIOCGSERIAL = 21534L;

    @PyConstant("TIOCGSOFTCAR")
    static final long TIOCGSOFTCAR = 21529L;

    @PyConstant("TIOCGWINSZ")
    static final long TIOCGWINSZ = 21523L;

    @PyConstant("TIOCINQ")
    static final long TIOCINQ = 21531L;

    @PyConstant("TIOCLINUX")
    static final long TIOCLINUX = 21532L;

    @PyConstant("TIOCMBIC")
    static final long TIOCMBIC = 21527L;

    @PyConstant("TIOCMBIS")
    static final long TIOCMBIS = 21526L;

    @PyConstant("TIOCMGET")
    static final long TIOCMGET = 21525L;

    @PyConstant("TIOCMIWAIT")
    static final long TIOCMIWAIT = 21596L;

    @PyConstant("TIOCMSET")
    static final long TIOCMSET = 21528L;

    @PyConstant("TIOCM_CAR")
    static final long TIOCM_CAR = 64L;

    @PyConstant("TIOCM_CD")
    static final long TIOCM_CD = 64L;

    @PyConstant("TIOCM_CTS")
    static final long TIOCM_CTS = 32L;

    @PyConstant("TIOCM_DSR")
    static final long TIOCM_DSR = 256L;

    @PyConstant("TIOCM_DTR")
    static final long TIOCM_DTR = 2L;

    @PyConstant("TIOCM_LE")
    static final long TIOCM_LE = 1L;

    @PyConstant("TIOCM_RI")
    static final long TIOCM_RI = 128L;

    @PyConstant("TIOCM_RNG")
    static final long TIOCM_RNG = 128L;

    @PyConstant("TIOCM_RTS")
    static final long TIOCM_RTS = 4L;

    @PyConstant("TIOCM_SR")
    static final long TIOCM_SR = 16L;

    @PyConstant("TIOCM_ST")
    static final long TIOCM_ST = 8L;

    @PyConstant("TIOCNOTTY")
    static final long TIOCNOTTY = 21538L;

    @PyConstant("TIOCNXCL")
    static final long TIOCNXCL = 21517L;

    @PyConstant("TIOCOUTQ")
    static final long TIOCOUTQ = 21521L;

    @PyConstant("TIOCPKT")
    static final long TIOCPKT = 21536L;

    @PyConstant("TIOCPKT_DATA")
    static final long TIOCPKT_DATA = 0L;

    @PyConstant("TIOCPKT_DOSTOP")
    static final long TIOCPKT_DOSTOP = 32L;

    @PyConstant("TIOCPKT_FLUSHREAD")
    static final long TIOCPKT_FLUSHREAD = 1L;

    @PyConstant("TIOCPKT_FLUSHWRITE")
    static final long TIOCPKT_FLUSHWRITE = 2L;

    @PyConstant("TIOCPKT_NOSTOP")
    static final long TIOCPKT_NOSTOP = 16L;

    @PyConstant("TIOCPKT_START")
    static final long TIOCPKT_START = 8L;

    @PyConstant("TIOCPKT_STOP")
    static final long TIOCPKT_STOP = 4L;

    @PyConstant("TIOCSCTTY")
    static final long TIOCSCTTY = 21518L;

    @PyConstant("TIOCSERCONFIG")
    static final long TIOCSERCONFIG = 21587L;

    @PyConstant("TIOCSERGETLSR")
    static final long TIOCSERGETLSR = 21593L;

    @PyConstant("TIOCSERGETMULTI")
    static final long TIOCSERGETMULTI = 21594L;

    @PyConstant("TIOCSERGSTRUCT")
    static final long TIOCSERGSTRUCT = 21592L;

    @PyConstant("TIOCSERGWILD")
    static final long TIOCSERGWILD = 21588L;

    @PyConstant("TIOCSERSETMULTI")
    static final long TIOCSERSETMULTI = 21595L;

    @PyConstant("TIOCSERSWILD")
    static final long TIOCSERSWILD = 21589L;

    @PyConstant("TIOCSER_TEMT")
    static final long TIOCSER_TEMT = 1L;

    @PyConstant("TIOCSETD")
    static final long TIOCSETD = 21539L;

    @PyConstant("TIOCSLCKTRMIOS")
    static final long TIOCSLCKTRMIOS = 21591L;

    @PyConstant("TIOCSPGRP")
    static final long TIOCSPGRP = 21520L;

    @PyConstant("TIOCSSERIAL")
    static final long TIOCSSERIAL = 21535L;

    @PyConstant("TIOCSSOFTCAR")
    static final long TIOCSSOFTCAR = 21530L;

    @PyConstant("TIOCSTI")
    static final long TIOCSTI = 21522L;

    @PyConstant("TIOCSWINSZ")
    static final long TIOCSWINSZ = 21524L;

    @PyConstant("TOSTOP")
    static final long TOSTOP = 256L;

    @PyConstant("VDISCARD")
    static final long VDISCARD = 13L;

    @PyConstant("VEOF")
    static final long VEOF = 4L;

    @PyConstant("VEOL")
    static final long VEOL = 11L;

    @PyConstant("VEOL2")
    static final long VEOL2 = 16L;

    @PyConstant("VERASE")
    static final long VERASE = 2L;

    @PyConstant("VINTR")
    static final long VINTR = 0L;

    @PyConstant("VKILL")
    static final long VKILL = 3L;

    @PyConstant("VLNEXT")
    static final long VLNEXT = 15L;

    @PyConstant("VMIN")
    static final long VMIN = 6L;

    @PyConstant("VQUIT")
    static final long VQUIT = 1L;

    @PyConstant("VREPRINT")
    static final long VREPRINT = 12L;

    @PyConstant("VSTART")
    static final long VSTART = 8L;

    @PyConstant("VSTOP")
    static final long VSTOP = 9L;

    @PyConstant("VSUSP")
    static final long VSUSP = 10L;

    @PyConstant("VSWTC")
    static final long VSWTC = 7L;

    @PyConstant("VSWTCH")
    static final long VSWTCH = 7L;

    @PyConstant("VT0")
    static final long VT0 = 0L;

    @PyConstant("VT1")
    static final long VT1 = 16384L;

    @PyConstant("VTDLY")
    static final long VTDLY = 16384L;

    @PyConstant("VTIME")
    static final long VTIME = 5L;

    @PyConstant("VWERASE")
    static final long VWERASE = 14L;

    @PyConstant("XCASE")
    static final long XCASE = 4L;

    @PyConstant("XTABS")
    static final long XTABS = 6144L;

    private TerminalConstants() {}
}
