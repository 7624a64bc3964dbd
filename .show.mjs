import { createRequire } from "module"; const require = createRequire(import.meta.url);
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __commonJS = (cb, mod2) => function __require() {
  try {
    return mod2 || (0, cb[__getOwnPropNames(cb)[0]])((mod2 = { exports: {} }).exports, mod2), mod2.exports;
  } catch (e3) {
    throw mod2 = 0, e3;
  }
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toESM = (mod2, isNodeMode, target) => (target = mod2 != null ? __create(__getProtoOf(mod2)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod2 || !mod2.__esModule ? __defProp(target, "default", { value: mod2, enumerable: true }) : target,
  mod2
));

// ../main/node_modules/fastest-levenshtein/mod.js
var require_mod = __commonJS({
  "../main/node_modules/fastest-levenshtein/mod.js"(exports) {
    "use strict";
    exports.__esModule = true;
    exports.distance = exports.closest = void 0;
    var peq = new Uint32Array(65536);
    var myers_32 = function(a, b) {
      var n = a.length;
      var m = b.length;
      var lst = 1 << n - 1;
      var pv = -1;
      var mv = 0;
      var sc = n;
      var i = n;
      while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
      }
      for (i = 0; i < m; i++) {
        var eq = peq[b.charCodeAt(i)];
        var xv = eq | mv;
        eq |= (eq & pv) + pv ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
          sc++;
        }
        if (pv & lst) {
          sc--;
        }
        mv = mv << 1 | 1;
        pv = pv << 1 | ~(xv | mv);
        mv &= xv;
      }
      i = n;
      while (i--) {
        peq[a.charCodeAt(i)] = 0;
      }
      return sc;
    };
    var myers_x = function(b, a) {
      var n = a.length;
      var m = b.length;
      var mhc = [];
      var phc = [];
      var hsize = Math.ceil(n / 32);
      var vsize = Math.ceil(m / 32);
      for (var i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
      }
      var j = 0;
      for (; j < vsize - 1; j++) {
        var mv_1 = 0;
        var pv_1 = -1;
        var start_1 = j * 32;
        var vlen_1 = Math.min(32, m) + start_1;
        for (var k = start_1; k < vlen_1; k++) {
          peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (var i = 0; i < n; i++) {
          var eq = peq[a.charCodeAt(i)];
          var pb = phc[i / 32 | 0] >>> i & 1;
          var mb = mhc[i / 32 | 0] >>> i & 1;
          var xv = eq | mv_1;
          var xh = ((eq | mb) & pv_1) + pv_1 ^ pv_1 | eq | mb;
          var ph = mv_1 | ~(xh | pv_1);
          var mh = pv_1 & xh;
          if (ph >>> 31 ^ pb) {
            phc[i / 32 | 0] ^= 1 << i;
          }
          if (mh >>> 31 ^ mb) {
            mhc[i / 32 | 0] ^= 1 << i;
          }
          ph = ph << 1 | pb;
          mh = mh << 1 | mb;
          pv_1 = mh | ~(xv | ph);
          mv_1 = ph & xv;
        }
        for (var k = start_1; k < vlen_1; k++) {
          peq[b.charCodeAt(k)] = 0;
        }
      }
      var mv = 0;
      var pv = -1;
      var start = j * 32;
      var vlen = Math.min(32, m - start) + start;
      for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
      }
      var score = m;
      for (var i = 0; i < n; i++) {
        var eq = peq[a.charCodeAt(i)];
        var pb = phc[i / 32 | 0] >>> i & 1;
        var mb = mhc[i / 32 | 0] >>> i & 1;
        var xv = eq | mv;
        var xh = ((eq | mb) & pv) + pv ^ pv | eq | mb;
        var ph = mv | ~(xh | pv);
        var mh = pv & xh;
        score += ph >>> m - 1 & 1;
        score -= mh >>> m - 1 & 1;
        if (ph >>> 31 ^ pb) {
          phc[i / 32 | 0] ^= 1 << i;
        }
        if (mh >>> 31 ^ mb) {
          mhc[i / 32 | 0] ^= 1 << i;
        }
        ph = ph << 1 | pb;
        mh = mh << 1 | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
      }
      for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
      }
      return score;
    };
    var distance2 = function(a, b) {
      if (a.length < b.length) {
        var tmp = b;
        b = a;
        a = tmp;
      }
      if (b.length === 0) {
        return a.length;
      }
      if (a.length <= 32) {
        return myers_32(a, b);
      }
      return myers_x(a, b);
    };
    exports.distance = distance2;
    var closest2 = function(str, arr) {
      var min_distance = Infinity;
      var min_index = 0;
      for (var i = 0; i < arr.length; i++) {
        var dist = distance2(str, arr[i]);
        if (dist < min_distance) {
          min_distance = dist;
          min_index = i;
        }
      }
      return arr[min_index];
    };
    exports.closest = closest2;
  }
});

// ../main/node_modules/@date-fns/utc/date/mini.js
var UTCDateMini = class extends Date {
  constructor() {
    super();
    this.setTime(arguments.length === 0 ? (
      // Enables Sinon's fake timers that override the constructor
      Date.now()
    ) : arguments.length === 1 ? typeof arguments[0] === "string" ? +new Date(arguments[0]) : arguments[0] : Date.UTC(...arguments));
  }
  getTimezoneOffset() {
    return 0;
  }
};
var re = /^(get|set)(?!UTC)/;
Object.getOwnPropertyNames(Date.prototype).forEach((method) => {
  if (re.test(method)) {
    const utcMethod = Date.prototype[method.replace(re, "$1UTC")];
    if (utcMethod) UTCDateMini.prototype[method] = utcMethod;
  }
});

// ../main/node_modules/date-fns/_lib/addLeadingZeros.js
function addLeadingZeros(number3, targetLength) {
  const sign2 = number3 < 0 ? "-" : "";
  const output = Math.abs(number3).toString().padStart(targetLength, "0");
  return sign2 + output;
}

// ../main/node_modules/date-fns/constants.js
var daysInYear = 365.2425;
var maxTime = Math.pow(10, 8) * 24 * 60 * 60 * 1e3;
var minTime = -maxTime;
var millisecondsInMinute = 6e4;
var millisecondsInHour = 36e5;
var secondsInHour = 3600;
var secondsInDay = secondsInHour * 24;
var secondsInWeek = secondsInDay * 7;
var secondsInYear = secondsInDay * daysInYear;
var secondsInMonth = secondsInYear / 12;
var secondsInQuarter = secondsInMonth * 3;
var constructFromSymbol = /* @__PURE__ */ Symbol.for("constructDateFrom");

// ../main/node_modules/date-fns/constructFrom.js
function constructFrom(date3, value) {
  if (typeof date3 === "function") return date3(value);
  if (date3 && typeof date3 === "object" && constructFromSymbol in date3)
    return date3[constructFromSymbol](value);
  if (date3 instanceof Date) return new date3.constructor(value);
  return new Date(value);
}

// ../main/node_modules/date-fns/toDate.js
function toDate(argument, context) {
  return constructFrom(context || argument, argument);
}

// ../main/node_modules/date-fns/formatISO.js
function formatISO(date3, options) {
  const date_ = toDate(date3, options?.in);
  if (isNaN(+date_)) {
    throw new RangeError("Invalid time value");
  }
  const format = options?.format ?? "extended";
  const representation = options?.representation ?? "complete";
  let result = "";
  let tzOffset = "";
  const dateDelimiter = format === "extended" ? "-" : "";
  const timeDelimiter = format === "extended" ? ":" : "";
  if (representation !== "time") {
    const day = addLeadingZeros(date_.getDate(), 2);
    const month = addLeadingZeros(date_.getMonth() + 1, 2);
    const year = addLeadingZeros(date_.getFullYear(), 4);
    result = `${year}${dateDelimiter}${month}${dateDelimiter}${day}`;
  }
  if (representation !== "date") {
    const offset = date_.getTimezoneOffset();
    if (offset !== 0) {
      const absoluteOffset = Math.abs(offset);
      const hourOffset = addLeadingZeros(Math.trunc(absoluteOffset / 60), 2);
      const minuteOffset = addLeadingZeros(absoluteOffset % 60, 2);
      const sign2 = offset < 0 ? "+" : "-";
      tzOffset = `${sign2}${hourOffset}:${minuteOffset}`;
    } else {
      tzOffset = "Z";
    }
    const hour = addLeadingZeros(date_.getHours(), 2);
    const minute = addLeadingZeros(date_.getMinutes(), 2);
    const second = addLeadingZeros(date_.getSeconds(), 2);
    const separator = result === "" ? "" : "T";
    const time2 = [hour, minute, second].join(timeDelimiter);
    result = `${result}${separator}${time2}${tzOffset}`;
  }
  return result;
}

// ../main/node_modules/date-fns/parseISO.js
function parseISO(argument, options) {
  const invalidDate = () => constructFrom(options?.in, NaN);
  const additionalDigits = options?.additionalDigits ?? 2;
  const dateStrings = splitDateString(argument);
  let date3;
  if (dateStrings.date) {
    const parseYearResult = parseYear(dateStrings.date, additionalDigits);
    date3 = parseDate(parseYearResult.restDateString, parseYearResult.year);
  }
  if (!date3 || isNaN(+date3)) return invalidDate();
  const timestamp = +date3;
  let time2 = 0;
  let offset;
  if (dateStrings.time) {
    time2 = parseTime(dateStrings.time);
    if (isNaN(time2)) return invalidDate();
  }
  if (dateStrings.timezone) {
    offset = parseTimezone(dateStrings.timezone);
    if (isNaN(offset)) return invalidDate();
  } else {
    const tmpDate = new Date(timestamp + time2);
    const result = toDate(0, options?.in);
    result.setFullYear(
      tmpDate.getUTCFullYear(),
      tmpDate.getUTCMonth(),
      tmpDate.getUTCDate()
    );
    result.setHours(
      tmpDate.getUTCHours(),
      tmpDate.getUTCMinutes(),
      tmpDate.getUTCSeconds(),
      tmpDate.getUTCMilliseconds()
    );
    return result;
  }
  return toDate(timestamp + time2 + offset, options?.in);
}
var patterns = {
  dateTimeDelimiter: /[T ]/,
  timeZoneDelimiter: /[Z ]/i,
  timezone: /([Z+-].*)$/
};
var dateRegex = /^-?(?:(\d{3})|(\d{2})(?:-?(\d{2}))?|W(\d{2})(?:-?(\d{1}))?|)$/;
var timeRegex = /^(\d{2}(?:[.,]\d*)?)(?::?(\d{2}(?:[.,]\d*)?))?(?::?(\d{2}(?:[.,]\d*)?))?$/;
var timezoneRegex = /^([+-])(\d{2})(?::?(\d{2}))?$/;
function splitDateString(dateString) {
  const dateStrings = {};
  const array2 = dateString.split(patterns.dateTimeDelimiter);
  let timeString;
  if (array2.length > 2) {
    return dateStrings;
  }
  if (/:/.test(array2[0])) {
    timeString = array2[0];
  } else {
    dateStrings.date = array2[0];
    timeString = array2[1];
    if (patterns.timeZoneDelimiter.test(dateStrings.date)) {
      dateStrings.date = dateString.split(patterns.timeZoneDelimiter)[0];
      timeString = dateString.substr(
        dateStrings.date.length,
        dateString.length
      );
    }
  }
  if (timeString) {
    const token = patterns.timezone.exec(timeString);
    if (token) {
      dateStrings.time = timeString.replace(token[1], "");
      dateStrings.timezone = token[1];
    } else {
      dateStrings.time = timeString;
    }
  }
  return dateStrings;
}
function parseYear(dateString, additionalDigits) {
  const regex = new RegExp(
    "^(?:(\\d{4}|[+-]\\d{" + (4 + additionalDigits) + "})|(\\d{2}|[+-]\\d{" + (2 + additionalDigits) + "})$)"
  );
  const captures = dateString.match(regex);
  if (!captures) return { year: NaN, restDateString: "" };
  const year = captures[1] ? parseInt(captures[1]) : null;
  const century = captures[2] ? parseInt(captures[2]) : null;
  return {
    year: century === null ? year : century * 100,
    restDateString: dateString.slice((captures[1] || captures[2]).length)
  };
}
function parseDate(dateString, year) {
  if (year === null) return /* @__PURE__ */ new Date(NaN);
  const captures = dateString.match(dateRegex);
  if (!captures) return /* @__PURE__ */ new Date(NaN);
  const isWeekDate = !!captures[4];
  const dayOfYear = parseDateUnit(captures[1]);
  const month = parseDateUnit(captures[2]) - 1;
  const day = parseDateUnit(captures[3]);
  const week = parseDateUnit(captures[4]);
  const dayOfWeek = parseDateUnit(captures[5]) - 1;
  if (isWeekDate) {
    if (!validateWeekDate(year, week, dayOfWeek)) {
      return /* @__PURE__ */ new Date(NaN);
    }
    return dayOfISOWeekYear(year, week, dayOfWeek);
  } else {
    const date3 = /* @__PURE__ */ new Date(0);
    if (!validateDate(year, month, day) || !validateDayOfYearDate(year, dayOfYear)) {
      return /* @__PURE__ */ new Date(NaN);
    }
    date3.setUTCFullYear(year, month, Math.max(dayOfYear, day));
    return date3;
  }
}
function parseDateUnit(value) {
  return value ? parseInt(value) : 1;
}
function parseTime(timeString) {
  const captures = timeString.match(timeRegex);
  if (!captures) return NaN;
  const hours = parseTimeUnit(captures[1]);
  const minutes = parseTimeUnit(captures[2]);
  const seconds = parseTimeUnit(captures[3]);
  if (!validateTime(hours, minutes, seconds)) {
    return NaN;
  }
  return hours * millisecondsInHour + minutes * millisecondsInMinute + seconds * 1e3;
}
function parseTimeUnit(value) {
  return value && parseFloat(value.replace(",", ".")) || 0;
}
function parseTimezone(timezoneString) {
  if (timezoneString === "Z") return 0;
  const captures = timezoneString.match(timezoneRegex);
  if (!captures) return 0;
  const sign2 = captures[1] === "+" ? -1 : 1;
  const hours = parseInt(captures[2]);
  const minutes = captures[3] && parseInt(captures[3]) || 0;
  if (!validateTimezone(hours, minutes)) {
    return NaN;
  }
  return sign2 * (hours * millisecondsInHour + minutes * millisecondsInMinute);
}
function dayOfISOWeekYear(isoWeekYear, week, day) {
  const date3 = /* @__PURE__ */ new Date(0);
  date3.setUTCFullYear(isoWeekYear, 0, 4);
  const fourthOfJanuaryDay = date3.getUTCDay() || 7;
  const diff = (week - 1) * 7 + day + 1 - fourthOfJanuaryDay;
  date3.setUTCDate(date3.getUTCDate() + diff);
  return date3;
}
var daysInMonths = [31, null, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
function isLeapYearIndex(year) {
  return year % 400 === 0 || year % 4 === 0 && year % 100 !== 0;
}
function validateDate(year, month, date3) {
  return month >= 0 && month <= 11 && date3 >= 1 && date3 <= (daysInMonths[month] || (isLeapYearIndex(year) ? 29 : 28));
}
function validateDayOfYearDate(year, dayOfYear) {
  return dayOfYear >= 1 && dayOfYear <= (isLeapYearIndex(year) ? 366 : 365);
}
function validateWeekDate(_year, week, day) {
  return week >= 1 && week <= 53 && day >= 0 && day <= 6;
}
function validateTime(hours, minutes, seconds) {
  if (hours === 24) {
    return minutes === 0 && seconds === 0;
  }
  return seconds >= 0 && seconds < 60 && minutes >= 0 && minutes < 60 && hours >= 0 && hours < 25;
}
function validateTimezone(_hours, minutes) {
  return minutes >= 0 && minutes <= 59;
}

// src/facts/civil-date.ts
var DATE_PATTERN = /^\d{4}-\d{2}-\d{2}$/;
var MILLISECONDS_A_DAY = 864e5;
var utc = (value) => new UTCDateMini(+new Date(value));
var MEMO_LIMIT = 65536;
var dayByText = /* @__PURE__ */ new Map();
var textByDay = /* @__PURE__ */ new Map();
function dayNumber(text) {
  const known = dayByText.get(text);
  if (known !== void 0) return known;
  if (!DATE_PATTERN.test(text)) return void 0;
  const time2 = parseISO(text, { in: utc }).getTime();
  if (Number.isNaN(time2)) return void 0;
  const day = time2 / MILLISECONDS_A_DAY;
  if (dayByText.size < MEMO_LIMIT) dayByText.set(text, day);
  return day;
}
function civilDate(day) {
  const known = textByDay.get(day);
  if (known !== void 0) return known;
  const text = formatISO(utc(day * MILLISECONDS_A_DAY), { representation: "date" });
  if (textByDay.size < MEMO_LIMIT) textByDay.set(day, text);
  return text;
}

// ../main/node_modules/decimal.js/decimal.mjs
var EXP_LIMIT = 9e15;
var MAX_DIGITS = 1e9;
var NUMERALS = "0123456789abcdef";
var LN10 = "2.3025850929940456840179914546843642076011014886287729760333279009675726096773524802359972050895982983419677840422862486334095254650828067566662873690987816894829072083255546808437998948262331985283935053089653777326288461633662222876982198867465436674744042432743651550489343149393914796194044002221051017141748003688084012647080685567743216228355220114804663715659121373450747856947683463616792101806445070648000277502684916746550586856935673420670581136429224554405758925724208241314695689016758940256776311356919292033376587141660230105703089634572075440370847469940168269282808481184289314848524948644871927809676271275775397027668605952496716674183485704422507197965004714951050492214776567636938662976979522110718264549734772662425709429322582798502585509785265383207606726317164309505995087807523710333101197857547331541421808427543863591778117054309827482385045648019095610299291824318237525357709750539565187697510374970888692180205189339507238539205144634197265287286965110862571492198849978748873771345686209167058";
var PI = "3.1415926535897932384626433832795028841971693993751058209749445923078164062862089986280348253421170679821480865132823066470938446095505822317253594081284811174502841027019385211055596446229489549303819644288109756659334461284756482337867831652712019091456485669234603486104543266482133936072602491412737245870066063155881748815209209628292540917153643678925903600113305305488204665213841469519415116094330572703657595919530921861173819326117931051185480744623799627495673518857527248912279381830119491298336733624406566430860213949463952247371907021798609437027705392171762931767523846748184676694051320005681271452635608277857713427577896091736371787214684409012249534301465495853710507922796892589235420199561121290219608640344181598136297747713099605187072113499999983729780499510597317328160963185950244594553469083026425223082533446850352619311881710100031378387528865875332083814206171776691473035982534904287554687311595628638823537875937519577818577805321712268066130019278766111959092164201989380952572010654858632789";
var DEFAULTS = {
  // These values must be integers within the stated ranges (inclusive).
  // Most of these values can be changed at run-time using the `Decimal.config` method.
  // The maximum number of significant digits of the result of a calculation or base conversion.
  // E.g. `Decimal.config({ precision: 20 });`
  precision: 20,
  // 1 to MAX_DIGITS
  // The rounding mode used when rounding to `precision`.
  //
  // ROUND_UP         0 Away from zero.
  // ROUND_DOWN       1 Towards zero.
  // ROUND_CEIL       2 Towards +Infinity.
  // ROUND_FLOOR      3 Towards -Infinity.
  // ROUND_HALF_UP    4 Towards nearest neighbour. If equidistant, up.
  // ROUND_HALF_DOWN  5 Towards nearest neighbour. If equidistant, down.
  // ROUND_HALF_EVEN  6 Towards nearest neighbour. If equidistant, towards even neighbour.
  // ROUND_HALF_CEIL  7 Towards nearest neighbour. If equidistant, towards +Infinity.
  // ROUND_HALF_FLOOR 8 Towards nearest neighbour. If equidistant, towards -Infinity.
  //
  // E.g.
  // `Decimal.rounding = 4;`
  // `Decimal.rounding = Decimal.ROUND_HALF_UP;`
  rounding: 4,
  // 0 to 8
  // The modulo mode used when calculating the modulus: a mod n.
  // The quotient (q = a / n) is calculated according to the corresponding rounding mode.
  // The remainder (r) is calculated as: r = a - n * q.
  //
  // UP         0 The remainder is positive if the dividend is negative, else is negative.
  // DOWN       1 The remainder has the same sign as the dividend (JavaScript %).
  // FLOOR      3 The remainder has the same sign as the divisor (Python %).
  // HALF_EVEN  6 The IEEE 754 remainder function.
  // EUCLID     9 Euclidian division. q = sign(n) * floor(a / abs(n)). Always positive.
  //
  // Truncated division (1), floored division (3), the IEEE 754 remainder (6), and Euclidian
  // division (9) are commonly used for the modulus operation. The other rounding modes can also
  // be used, but they may not give useful results.
  modulo: 1,
  // 0 to 9
  // The exponent value at and beneath which `toString` returns exponential notation.
  // JavaScript numbers: -7
  toExpNeg: -7,
  // 0 to -EXP_LIMIT
  // The exponent value at and above which `toString` returns exponential notation.
  // JavaScript numbers: 21
  toExpPos: 21,
  // 0 to EXP_LIMIT
  // The minimum exponent value, beneath which underflow to zero occurs.
  // JavaScript numbers: -324  (5e-324)
  minE: -EXP_LIMIT,
  // -1 to -EXP_LIMIT
  // The maximum exponent value, above which overflow to Infinity occurs.
  // JavaScript numbers: 308  (1.7976931348623157e+308)
  maxE: EXP_LIMIT,
  // 1 to EXP_LIMIT
  // Whether to use cryptographically-secure random number generation, if available.
  crypto: false
  // true/false
};
var inexact;
var quadrant;
var external = true;
var decimalError = "[DecimalError] ";
var invalidArgument = decimalError + "Invalid argument: ";
var precisionLimitExceeded = decimalError + "Precision limit exceeded";
var cryptoUnavailable = decimalError + "crypto unavailable";
var tag = "[object Decimal]";
var mathfloor = Math.floor;
var mathpow = Math.pow;
var isBinary = /^0b([01]+(\.[01]*)?|\.[01]+)(p[+-]?\d+)?$/i;
var isHex = /^0x([0-9a-f]+(\.[0-9a-f]*)?|\.[0-9a-f]+)(p[+-]?\d+)?$/i;
var isOctal = /^0o([0-7]+(\.[0-7]*)?|\.[0-7]+)(p[+-]?\d+)?$/i;
var isDecimal = /^(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i;
var BASE = 1e7;
var LOG_BASE = 7;
var MAX_SAFE_INTEGER = 9007199254740991;
var LN10_PRECISION = LN10.length - 1;
var PI_PRECISION = PI.length - 1;
var P = { toStringTag: tag };
P.absoluteValue = P.abs = function() {
  var x = new this.constructor(this);
  if (x.s < 0) x.s = 1;
  return finalise(x);
};
P.ceil = function() {
  return finalise(new this.constructor(this), this.e + 1, 2);
};
P.clampedTo = P.clamp = function(min2, max2) {
  var k, x = this, Ctor = x.constructor;
  min2 = new Ctor(min2);
  max2 = new Ctor(max2);
  if (!min2.s || !max2.s) return new Ctor(NaN);
  if (min2.gt(max2)) throw Error(invalidArgument + max2);
  k = x.cmp(min2);
  return k < 0 ? min2 : x.cmp(max2) > 0 ? max2 : new Ctor(x);
};
P.comparedTo = P.cmp = function(y) {
  var i, j, xdL, ydL, x = this, xd = x.d, yd = (y = new x.constructor(y)).d, xs = x.s, ys = y.s;
  if (!xd || !yd) {
    return !xs || !ys ? NaN : xs !== ys ? xs : xd === yd ? 0 : !xd ^ xs < 0 ? 1 : -1;
  }
  if (!xd[0] || !yd[0]) return xd[0] ? xs : yd[0] ? -ys : 0;
  if (xs !== ys) return xs;
  if (x.e !== y.e) return x.e > y.e ^ xs < 0 ? 1 : -1;
  xdL = xd.length;
  ydL = yd.length;
  for (i = 0, j = xdL < ydL ? xdL : ydL; i < j; ++i) {
    if (xd[i] !== yd[i]) return xd[i] > yd[i] ^ xs < 0 ? 1 : -1;
  }
  return xdL === ydL ? 0 : xdL > ydL ^ xs < 0 ? 1 : -1;
};
P.cosine = P.cos = function() {
  var pr, rm, x = this, Ctor = x.constructor;
  if (!x.d) return new Ctor(NaN);
  if (!x.d[0]) return new Ctor(1);
  pr = Ctor.precision;
  rm = Ctor.rounding;
  Ctor.precision = pr + Math.max(x.e, x.sd()) + LOG_BASE;
  Ctor.rounding = 1;
  x = cosine(Ctor, toLessThanHalfPi(Ctor, x));
  Ctor.precision = pr;
  Ctor.rounding = rm;
  return finalise(quadrant == 2 || quadrant == 3 ? x.neg() : x, pr, rm, true);
};
P.cubeRoot = P.cbrt = function() {
  var e3, m, n, r, rep, s, sd, t, t3, t3plusx, x = this, Ctor = x.constructor;
  if (!x.isFinite() || x.isZero()) return new Ctor(x);
  external = false;
  s = x.s * mathpow(x.s * x, 1 / 3);
  if (!s || Math.abs(s) == 1 / 0) {
    n = digitsToString(x.d);
    e3 = x.e;
    if (s = (e3 - n.length + 1) % 3) n += s == 1 || s == -2 ? "0" : "00";
    s = mathpow(n, 1 / 3);
    e3 = mathfloor((e3 + 1) / 3) - (e3 % 3 == (e3 < 0 ? -1 : 2));
    if (s == 1 / 0) {
      n = "5e" + e3;
    } else {
      n = s.toExponential();
      n = n.slice(0, n.indexOf("e") + 1) + e3;
    }
    r = new Ctor(n);
    r.s = x.s;
  } else {
    r = new Ctor(s.toString());
  }
  sd = (e3 = Ctor.precision) + 3;
  for (; ; ) {
    t = r;
    t3 = t.times(t).times(t);
    t3plusx = t3.plus(x);
    r = divide(t3plusx.plus(x).times(t), t3plusx.plus(t3), sd + 2, 1);
    if (digitsToString(t.d).slice(0, sd) === (n = digitsToString(r.d)).slice(0, sd)) {
      n = n.slice(sd - 3, sd + 1);
      if (n == "9999" || !rep && n == "4999") {
        if (!rep) {
          finalise(t, e3 + 1, 0);
          if (t.times(t).times(t).eq(x)) {
            r = t;
            break;
          }
        }
        sd += 4;
        rep = 1;
      } else {
        if (!+n || !+n.slice(1) && n.charAt(0) == "5") {
          finalise(r, e3 + 1, 1);
          m = !r.times(r).times(r).eq(x);
        }
        break;
      }
    }
  }
  external = true;
  return finalise(r, e3, Ctor.rounding, m);
};
P.decimalPlaces = P.dp = function() {
  var w, d = this.d, n = NaN;
  if (d) {
    w = d.length - 1;
    n = (w - mathfloor(this.e / LOG_BASE)) * LOG_BASE;
    w = d[w];
    if (w) for (; w % 10 == 0; w /= 10) n--;
    if (n < 0) n = 0;
  }
  return n;
};
P.dividedBy = P.div = function(y) {
  return divide(this, new this.constructor(y));
};
P.dividedToIntegerBy = P.divToInt = function(y) {
  var x = this, Ctor = x.constructor;
  return finalise(divide(x, new Ctor(y), 0, 1, 1), Ctor.precision, Ctor.rounding);
};
P.equals = P.eq = function(y) {
  return this.cmp(y) === 0;
};
P.floor = function() {
  return finalise(new this.constructor(this), this.e + 1, 3);
};
P.greaterThan = P.gt = function(y) {
  return this.cmp(y) > 0;
};
P.greaterThanOrEqualTo = P.gte = function(y) {
  var k = this.cmp(y);
  return k == 1 || k === 0;
};
P.hyperbolicCosine = P.cosh = function() {
  var k, n, pr, rm, len, x = this, Ctor = x.constructor, one = new Ctor(1);
  if (!x.isFinite()) return new Ctor(x.s ? 1 / 0 : NaN);
  if (x.isZero()) return one;
  pr = Ctor.precision;
  rm = Ctor.rounding;
  Ctor.precision = pr + Math.max(x.e, x.sd()) + 4;
  Ctor.rounding = 1;
  len = x.d.length;
  if (len < 32) {
    k = Math.ceil(len / 3);
    n = (1 / tinyPow(4, k)).toString();
  } else {
    k = 16;
    n = "2.3283064365386962890625e-10";
  }
  x = taylorSeries(Ctor, 1, x.times(n), new Ctor(1), true);
  var cosh2_x, i = k, d8 = new Ctor(8);
  for (; i--; ) {
    cosh2_x = x.times(x);
    x = one.minus(cosh2_x.times(d8.minus(cosh2_x.times(d8))));
  }
  return finalise(x, Ctor.precision = pr, Ctor.rounding = rm, true);
};
P.hyperbolicSine = P.sinh = function() {
  var k, pr, rm, len, x = this, Ctor = x.constructor;
  if (!x.isFinite() || x.isZero()) return new Ctor(x);
  pr = Ctor.precision;
  rm = Ctor.rounding;
  Ctor.precision = pr + Math.max(x.e, x.sd()) + 4;
  Ctor.rounding = 1;
  len = x.d.length;
  if (len < 3) {
    x = taylorSeries(Ctor, 2, x, x, true);
  } else {
    k = 1.4 * Math.sqrt(len);
    k = k > 16 ? 16 : k | 0;
    x = x.times(1 / tinyPow(5, k));
    x = taylorSeries(Ctor, 2, x, x, true);
    var sinh2_x, d5 = new Ctor(5), d16 = new Ctor(16), d20 = new Ctor(20);
    for (; k--; ) {
      sinh2_x = x.times(x);
      x = x.times(d5.plus(sinh2_x.times(d16.times(sinh2_x).plus(d20))));
    }
  }
  Ctor.precision = pr;
  Ctor.rounding = rm;
  return finalise(x, pr, rm, true);
};
P.hyperbolicTangent = P.tanh = function() {
  var pr, rm, x = this, Ctor = x.constructor;
  if (!x.isFinite()) return new Ctor(x.s);
  if (x.isZero()) return new Ctor(x);
  pr = Ctor.precision;
  rm = Ctor.rounding;
  Ctor.precision = pr + 7;
  Ctor.rounding = 1;
  return divide(x.sinh(), x.cosh(), Ctor.precision = pr, Ctor.rounding = rm);
};
P.inverseCosine = P.acos = function() {
  var x = this, Ctor = x.constructor, k = x.abs().cmp(1), pr = Ctor.precision, rm = Ctor.rounding;
  if (k !== -1) {
    return k === 0 ? x.isNeg() ? getPi(Ctor, pr, rm) : new Ctor(0) : new Ctor(NaN);
  }
  if (x.isZero()) return getPi(Ctor, pr + 4, rm).times(0.5);
  Ctor.precision = pr + 6;
  Ctor.rounding = 1;
  x = new Ctor(1).minus(x).div(x.plus(1)).sqrt().atan();
  Ctor.precision = pr;
  Ctor.rounding = rm;
  return x.times(2);
};
P.inverseHyperbolicCosine = P.acosh = function() {
  var pr, rm, x = this, Ctor = x.constructor;
  if (x.lte(1)) return new Ctor(x.eq(1) ? 0 : NaN);
  if (!x.isFinite()) return new Ctor(x);
  pr = Ctor.precision;
  rm = Ctor.rounding;
  Ctor.precision = pr + Math.max(Math.abs(x.e), x.sd()) + 4;
  Ctor.rounding = 1;
  external = false;
  x = x.times(x).minus(1).sqrt().plus(x);
  external = true;
  Ctor.precision = pr;
  Ctor.rounding = rm;
  return x.ln();
};
P.inverseHyperbolicSine = P.asinh = function() {
  var pr, rm, x = this, Ctor = x.constructor;
  if (!x.isFinite() || x.isZero()) return new Ctor(x);
  pr = Ctor.precision;
  rm = Ctor.rounding;
  Ctor.precision = pr + 2 * Math.max(Math.abs(x.e), x.sd()) + 6;
  Ctor.rounding = 1;
  external = false;
  x = x.times(x).plus(1).sqrt().plus(x);
  external = true;
  Ctor.precision = pr;
  Ctor.rounding = rm;
  return x.ln();
};
P.inverseHyperbolicTangent = P.atanh = function() {
  var pr, rm, wpr, xsd, x = this, Ctor = x.constructor;
  if (!x.isFinite()) return new Ctor(NaN);
  if (x.e >= 0) return new Ctor(x.abs().eq(1) ? x.s / 0 : x.isZero() ? x : NaN);
  pr = Ctor.precision;
  rm = Ctor.rounding;
  xsd = x.sd();
  if (Math.max(xsd, pr) < 2 * -x.e - 1) return finalise(new Ctor(x), pr, rm, true);
  Ctor.precision = wpr = xsd - x.e;
  x = divide(x.plus(1), new Ctor(1).minus(x), wpr + pr, 1);
  Ctor.precision = pr + 4;
  Ctor.rounding = 1;
  x = x.ln();
  Ctor.precision = pr;
  Ctor.rounding = rm;
  return x.times(0.5);
};
P.inverseSine = P.asin = function() {
  var halfPi, k, pr, rm, x = this, Ctor = x.constructor;
  if (x.isZero()) return new Ctor(x);
  k = x.abs().cmp(1);
  pr = Ctor.precision;
  rm = Ctor.rounding;
  if (k !== -1) {
    if (k === 0) {
      halfPi = getPi(Ctor, pr + 4, rm).times(0.5);
      halfPi.s = x.s;
      return halfPi;
    }
    return new Ctor(NaN);
  }
  Ctor.precision = pr + 6;
  Ctor.rounding = 1;
  x = x.div(new Ctor(1).minus(x.times(x)).sqrt().plus(1)).atan();
  Ctor.precision = pr;
  Ctor.rounding = rm;
  return x.times(2);
};
P.inverseTangent = P.atan = function() {
  var i, j, k, n, px, t, r, wpr, x2, x = this, Ctor = x.constructor, pr = Ctor.precision, rm = Ctor.rounding;
  if (!x.isFinite()) {
    if (!x.s) return new Ctor(NaN);
    if (pr + 4 <= PI_PRECISION) {
      r = getPi(Ctor, pr + 4, rm).times(0.5);
      r.s = x.s;
      return r;
    }
  } else if (x.isZero()) {
    return new Ctor(x);
  } else if (x.abs().eq(1) && pr + 4 <= PI_PRECISION) {
    r = getPi(Ctor, pr + 4, rm).times(0.25);
    r.s = x.s;
    return r;
  }
  Ctor.precision = wpr = pr + 10;
  Ctor.rounding = 1;
  k = Math.min(28, wpr / LOG_BASE + 2 | 0);
  for (i = k; i; --i) x = x.div(x.times(x).plus(1).sqrt().plus(1));
  external = false;
  j = Math.ceil(wpr / LOG_BASE);
  n = 1;
  x2 = x.times(x);
  r = new Ctor(x);
  px = x;
  for (; i !== -1; ) {
    px = px.times(x2);
    t = r.minus(px.div(n += 2));
    px = px.times(x2);
    r = t.plus(px.div(n += 2));
    if (r.d[j] !== void 0) for (i = j; r.d[i] === t.d[i] && i--; ) ;
  }
  if (k) r = r.times(2 << k - 1);
  external = true;
  return finalise(r, Ctor.precision = pr, Ctor.rounding = rm, true);
};
P.isFinite = function() {
  return !!this.d;
};
P.isInteger = P.isInt = function() {
  return !!this.d && mathfloor(this.e / LOG_BASE) > this.d.length - 2;
};
P.isNaN = function() {
  return !this.s;
};
P.isNegative = P.isNeg = function() {
  return this.s < 0;
};
P.isPositive = P.isPos = function() {
  return this.s > 0;
};
P.isZero = function() {
  return !!this.d && this.d[0] === 0;
};
P.lessThan = P.lt = function(y) {
  return this.cmp(y) < 0;
};
P.lessThanOrEqualTo = P.lte = function(y) {
  return this.cmp(y) < 1;
};
P.logarithm = P.log = function(base2) {
  var isBase10, d, denominator, k, inf, num, sd, r, arg = this, Ctor = arg.constructor, pr = Ctor.precision, rm = Ctor.rounding, guard = 5;
  if (base2 == null) {
    base2 = new Ctor(10);
    isBase10 = true;
  } else {
    base2 = new Ctor(base2);
    d = base2.d;
    if (base2.s < 0 || !d || !d[0] || base2.eq(1)) return new Ctor(NaN);
    isBase10 = base2.eq(10);
  }
  d = arg.d;
  if (arg.s < 0 || !d || !d[0] || arg.eq(1)) {
    return new Ctor(d && !d[0] ? -1 / 0 : arg.s != 1 ? NaN : d ? 0 : 1 / 0);
  }
  if (isBase10) {
    if (d.length > 1) {
      inf = true;
    } else {
      for (k = d[0]; k % 10 === 0; ) k /= 10;
      inf = k !== 1;
    }
  }
  external = false;
  sd = pr + guard;
  num = naturalLogarithm(arg, sd);
  denominator = isBase10 ? getLn10(Ctor, sd + 10) : naturalLogarithm(base2, sd);
  r = divide(num, denominator, sd, 1);
  if (checkRoundingDigits(r.d, k = pr, rm)) {
    do {
      sd += 10;
      num = naturalLogarithm(arg, sd);
      denominator = isBase10 ? getLn10(Ctor, sd + 10) : naturalLogarithm(base2, sd);
      r = divide(num, denominator, sd, 1);
      if (!inf) {
        if (+digitsToString(r.d).slice(k + 1, k + 15) + 1 == 1e14) {
          r = finalise(r, pr + 1, 0);
        }
        break;
      }
    } while (checkRoundingDigits(r.d, k += 10, rm));
  }
  external = true;
  return finalise(r, pr, rm);
};
P.minus = P.sub = function(y) {
  var d, e3, i, j, k, len, pr, rm, xd, xe, xLTy, yd, x = this, Ctor = x.constructor;
  y = new Ctor(y);
  if (!x.d || !y.d) {
    if (!x.s || !y.s) y = new Ctor(NaN);
    else if (x.d) y.s = -y.s;
    else y = new Ctor(y.d || x.s !== y.s ? x : NaN);
    return y;
  }
  if (x.s != y.s) {
    y.s = -y.s;
    return x.plus(y);
  }
  xd = x.d;
  yd = y.d;
  pr = Ctor.precision;
  rm = Ctor.rounding;
  if (!xd[0] || !yd[0]) {
    if (yd[0]) y.s = -y.s;
    else if (xd[0]) y = new Ctor(x);
    else return new Ctor(rm === 3 ? -0 : 0);
    return external ? finalise(y, pr, rm) : y;
  }
  e3 = mathfloor(y.e / LOG_BASE);
  xe = mathfloor(x.e / LOG_BASE);
  xd = xd.slice();
  k = xe - e3;
  if (k) {
    xLTy = k < 0;
    if (xLTy) {
      d = xd;
      k = -k;
      len = yd.length;
    } else {
      d = yd;
      e3 = xe;
      len = xd.length;
    }
    i = Math.max(Math.ceil(pr / LOG_BASE), len) + 2;
    if (k > i) {
      k = i;
      d.length = 1;
    }
    d.reverse();
    for (i = k; i--; ) d.push(0);
    d.reverse();
  } else {
    i = xd.length;
    len = yd.length;
    xLTy = i < len;
    if (xLTy) len = i;
    for (i = 0; i < len; i++) {
      if (xd[i] != yd[i]) {
        xLTy = xd[i] < yd[i];
        break;
      }
    }
    k = 0;
  }
  if (xLTy) {
    d = xd;
    xd = yd;
    yd = d;
    y.s = -y.s;
  }
  len = xd.length;
  for (i = yd.length - len; i > 0; --i) xd[len++] = 0;
  for (i = yd.length; i > k; ) {
    if (xd[--i] < yd[i]) {
      for (j = i; j && xd[--j] === 0; ) xd[j] = BASE - 1;
      --xd[j];
      xd[i] += BASE;
    }
    xd[i] -= yd[i];
  }
  for (; xd[--len] === 0; ) xd.pop();
  for (; xd[0] === 0; xd.shift()) --e3;
  if (!xd[0]) return new Ctor(rm === 3 ? -0 : 0);
  y.d = xd;
  y.e = getBase10Exponent(xd, e3);
  return external ? finalise(y, pr, rm) : y;
};
P.modulo = P.mod = function(y) {
  var q, x = this, Ctor = x.constructor;
  y = new Ctor(y);
  if (!x.d || !y.s || y.d && !y.d[0]) return new Ctor(NaN);
  if (!y.d || x.d && !x.d[0]) {
    return finalise(new Ctor(x), Ctor.precision, Ctor.rounding);
  }
  external = false;
  if (Ctor.modulo == 9) {
    q = divide(x, y.abs(), 0, 3, 1);
    q.s *= y.s;
  } else {
    q = divide(x, y, 0, Ctor.modulo, 1);
  }
  q = q.times(y);
  external = true;
  return x.minus(q);
};
P.naturalExponential = P.exp = function() {
  return naturalExponential(this);
};
P.naturalLogarithm = P.ln = function() {
  return naturalLogarithm(this);
};
P.negated = P.neg = function() {
  var x = new this.constructor(this);
  x.s = -x.s;
  return finalise(x);
};
P.plus = P.add = function(y) {
  var carry, d, e3, i, k, len, pr, rm, xd, yd, x = this, Ctor = x.constructor;
  y = new Ctor(y);
  if (!x.d || !y.d) {
    if (!x.s || !y.s) y = new Ctor(NaN);
    else if (!x.d) y = new Ctor(y.d || x.s === y.s ? x : NaN);
    return y;
  }
  if (x.s != y.s) {
    y.s = -y.s;
    return x.minus(y);
  }
  xd = x.d;
  yd = y.d;
  pr = Ctor.precision;
  rm = Ctor.rounding;
  if (!xd[0] || !yd[0]) {
    if (!yd[0]) y = new Ctor(x);
    return external ? finalise(y, pr, rm) : y;
  }
  k = mathfloor(x.e / LOG_BASE);
  e3 = mathfloor(y.e / LOG_BASE);
  xd = xd.slice();
  i = k - e3;
  if (i) {
    if (i < 0) {
      d = xd;
      i = -i;
      len = yd.length;
    } else {
      d = yd;
      e3 = k;
      len = xd.length;
    }
    k = Math.ceil(pr / LOG_BASE);
    len = k > len ? k + 1 : len + 1;
    if (i > len) {
      i = len;
      d.length = 1;
    }
    d.reverse();
    for (; i--; ) d.push(0);
    d.reverse();
  }
  len = xd.length;
  i = yd.length;
  if (len - i < 0) {
    i = len;
    d = yd;
    yd = xd;
    xd = d;
  }
  for (carry = 0; i; ) {
    carry = (xd[--i] = xd[i] + yd[i] + carry) / BASE | 0;
    xd[i] %= BASE;
  }
  if (carry) {
    xd.unshift(carry);
    ++e3;
  }
  for (len = xd.length; xd[--len] == 0; ) xd.pop();
  y.d = xd;
  y.e = getBase10Exponent(xd, e3);
  return external ? finalise(y, pr, rm) : y;
};
P.precision = P.sd = function(z) {
  var k, x = this;
  if (z !== void 0 && z !== !!z && z !== 1 && z !== 0) throw Error(invalidArgument + z);
  if (x.d) {
    k = getPrecision(x.d);
    if (z && x.e + 1 > k) k = x.e + 1;
  } else {
    k = NaN;
  }
  return k;
};
P.round = function() {
  var x = this, Ctor = x.constructor;
  return finalise(new Ctor(x), x.e + 1, Ctor.rounding);
};
P.sine = P.sin = function() {
  var pr, rm, x = this, Ctor = x.constructor;
  if (!x.isFinite()) return new Ctor(NaN);
  if (x.isZero()) return new Ctor(x);
  pr = Ctor.precision;
  rm = Ctor.rounding;
  Ctor.precision = pr + Math.max(x.e, x.sd()) + LOG_BASE;
  Ctor.rounding = 1;
  x = sine(Ctor, toLessThanHalfPi(Ctor, x));
  Ctor.precision = pr;
  Ctor.rounding = rm;
  return finalise(quadrant > 2 ? x.neg() : x, pr, rm, true);
};
P.squareRoot = P.sqrt = function() {
  var m, n, sd, r, rep, t, x = this, d = x.d, e3 = x.e, s = x.s, Ctor = x.constructor;
  if (s !== 1 || !d || !d[0]) {
    return new Ctor(!s || s < 0 && (!d || d[0]) ? NaN : d ? x : 1 / 0);
  }
  external = false;
  s = Math.sqrt(+x);
  if (s == 0 || s == 1 / 0) {
    n = digitsToString(d);
    if ((n.length + e3) % 2 == 0) n += "0";
    s = Math.sqrt(n);
    e3 = mathfloor((e3 + 1) / 2) - (e3 < 0 || e3 % 2);
    if (s == 1 / 0) {
      n = "5e" + e3;
    } else {
      n = s.toExponential();
      n = n.slice(0, n.indexOf("e") + 1) + e3;
    }
    r = new Ctor(n);
  } else {
    r = new Ctor(s.toString());
  }
  sd = (e3 = Ctor.precision) + 3;
  for (; ; ) {
    t = r;
    r = t.plus(divide(x, t, sd + 2, 1)).times(0.5);
    if (digitsToString(t.d).slice(0, sd) === (n = digitsToString(r.d)).slice(0, sd)) {
      n = n.slice(sd - 3, sd + 1);
      if (n == "9999" || !rep && n == "4999") {
        if (!rep) {
          finalise(t, e3 + 1, 0);
          if (t.times(t).eq(x)) {
            r = t;
            break;
          }
        }
        sd += 4;
        rep = 1;
      } else {
        if (!+n || !+n.slice(1) && n.charAt(0) == "5") {
          finalise(r, e3 + 1, 1);
          m = !r.times(r).eq(x);
        }
        break;
      }
    }
  }
  external = true;
  return finalise(r, e3, Ctor.rounding, m);
};
P.tangent = P.tan = function() {
  var pr, rm, x = this, Ctor = x.constructor;
  if (!x.isFinite()) return new Ctor(NaN);
  if (x.isZero()) return new Ctor(x);
  pr = Ctor.precision;
  rm = Ctor.rounding;
  Ctor.precision = pr + 10;
  Ctor.rounding = 1;
  x = x.sin();
  x.s = 1;
  x = divide(x, new Ctor(1).minus(x.times(x)).sqrt(), pr + 10, 0);
  Ctor.precision = pr;
  Ctor.rounding = rm;
  return finalise(quadrant == 2 || quadrant == 4 ? x.neg() : x, pr, rm, true);
};
P.times = P.mul = function(y) {
  var carry, e3, i, k, r, rL, t, xdL, ydL, x = this, Ctor = x.constructor, xd = x.d, yd = (y = new Ctor(y)).d;
  y.s *= x.s;
  if (!xd || !xd[0] || !yd || !yd[0]) {
    return new Ctor(!y.s || xd && !xd[0] && !yd || yd && !yd[0] && !xd ? NaN : !xd || !yd ? y.s / 0 : y.s * 0);
  }
  e3 = mathfloor(x.e / LOG_BASE) + mathfloor(y.e / LOG_BASE);
  xdL = xd.length;
  ydL = yd.length;
  if (xdL < ydL) {
    r = xd;
    xd = yd;
    yd = r;
    rL = xdL;
    xdL = ydL;
    ydL = rL;
  }
  r = [];
  rL = xdL + ydL;
  for (i = rL; i--; ) r.push(0);
  for (i = ydL; --i >= 0; ) {
    carry = 0;
    for (k = xdL + i; k > i; ) {
      t = r[k] + yd[i] * xd[k - i - 1] + carry;
      r[k--] = t % BASE | 0;
      carry = t / BASE | 0;
    }
    r[k] = (r[k] + carry) % BASE | 0;
  }
  for (; !r[--rL]; ) r.pop();
  if (carry) ++e3;
  else r.shift();
  y.d = r;
  y.e = getBase10Exponent(r, e3);
  return external ? finalise(y, Ctor.precision, Ctor.rounding) : y;
};
P.toBinary = function(sd, rm) {
  return toStringBinary(this, 2, sd, rm);
};
P.toDecimalPlaces = P.toDP = function(dp, rm) {
  var x = this, Ctor = x.constructor;
  x = new Ctor(x);
  if (dp === void 0) return x;
  checkInt32(dp, 0, MAX_DIGITS);
  if (rm === void 0) rm = Ctor.rounding;
  else checkInt32(rm, 0, 8);
  return finalise(x, dp + x.e + 1, rm);
};
P.toExponential = function(dp, rm) {
  var str, x = this, Ctor = x.constructor;
  if (dp === void 0) {
    str = finiteToString(x, true);
  } else {
    checkInt32(dp, 0, MAX_DIGITS);
    if (rm === void 0) rm = Ctor.rounding;
    else checkInt32(rm, 0, 8);
    x = finalise(new Ctor(x), dp + 1, rm);
    str = finiteToString(x, true, dp + 1);
  }
  return x.isNeg() && !x.isZero() ? "-" + str : str;
};
P.toFixed = function(dp, rm) {
  var str, y, x = this, Ctor = x.constructor;
  if (dp === void 0) {
    str = finiteToString(x);
  } else {
    checkInt32(dp, 0, MAX_DIGITS);
    if (rm === void 0) rm = Ctor.rounding;
    else checkInt32(rm, 0, 8);
    y = finalise(new Ctor(x), dp + x.e + 1, rm);
    str = finiteToString(y, false, dp + y.e + 1);
  }
  return x.isNeg() && !x.isZero() ? "-" + str : str;
};
P.toFraction = function(maxD) {
  var d, d0, d1, d2, e3, k, n, n0, n1, pr, q, r, x = this, xd = x.d, Ctor = x.constructor;
  if (!xd) return new Ctor(x);
  n1 = d0 = new Ctor(1);
  d1 = n0 = new Ctor(0);
  d = new Ctor(d1);
  e3 = d.e = getPrecision(xd) - x.e - 1;
  k = e3 % LOG_BASE;
  d.d[0] = mathpow(10, k < 0 ? LOG_BASE + k : k);
  if (maxD == null) {
    maxD = e3 > 0 ? d : n1;
  } else {
    n = new Ctor(maxD);
    if (!n.isInt() || n.lt(n1)) throw Error(invalidArgument + n);
    maxD = n.gt(d) ? e3 > 0 ? d : n1 : n;
  }
  external = false;
  n = new Ctor(digitsToString(xd));
  pr = Ctor.precision;
  Ctor.precision = e3 = xd.length * LOG_BASE * 2;
  for (; ; ) {
    q = divide(n, d, 0, 1, 1);
    d2 = d0.plus(q.times(d1));
    if (d2.cmp(maxD) == 1) break;
    d0 = d1;
    d1 = d2;
    d2 = n1;
    n1 = n0.plus(q.times(d2));
    n0 = d2;
    d2 = d;
    d = n.minus(q.times(d2));
    n = d2;
  }
  d2 = divide(maxD.minus(d0), d1, 0, 1, 1);
  n0 = n0.plus(d2.times(n1));
  d0 = d0.plus(d2.times(d1));
  n0.s = n1.s = x.s;
  r = divide(n1, d1, e3, 1).minus(x).abs().cmp(divide(n0, d0, e3, 1).minus(x).abs()) < 1 ? [n1, d1] : [n0, d0];
  Ctor.precision = pr;
  external = true;
  return r;
};
P.toHexadecimal = P.toHex = function(sd, rm) {
  return toStringBinary(this, 16, sd, rm);
};
P.toNearest = function(y, rm) {
  var x = this, Ctor = x.constructor;
  x = new Ctor(x);
  if (y == null) {
    if (!x.d) return x;
    y = new Ctor(1);
    rm = Ctor.rounding;
  } else {
    y = new Ctor(y);
    if (rm === void 0) {
      rm = Ctor.rounding;
    } else {
      checkInt32(rm, 0, 8);
    }
    if (!x.d) return y.s ? x : y;
    if (!y.d) {
      if (y.s) y.s = x.s;
      return y;
    }
  }
  if (y.d[0]) {
    external = false;
    x = divide(x, y, 0, rm, 1).times(y);
    external = true;
    finalise(x);
  } else {
    y.s = x.s;
    x = y;
  }
  return x;
};
P.toNumber = function() {
  return +this;
};
P.toOctal = function(sd, rm) {
  return toStringBinary(this, 8, sd, rm);
};
P.toPower = P.pow = function(y) {
  var e3, k, pr, r, rm, s, x = this, Ctor = x.constructor, yn = +(y = new Ctor(y));
  if (!x.d || !y.d || !x.d[0] || !y.d[0]) return new Ctor(mathpow(+x, yn));
  x = new Ctor(x);
  if (x.eq(1)) return x;
  pr = Ctor.precision;
  rm = Ctor.rounding;
  if (y.eq(1)) return finalise(x, pr, rm);
  e3 = mathfloor(y.e / LOG_BASE);
  if (e3 >= y.d.length - 1 && (k = yn < 0 ? -yn : yn) <= MAX_SAFE_INTEGER) {
    r = intPow(Ctor, x, k, pr);
    return y.s < 0 ? new Ctor(1).div(r) : finalise(r, pr, rm);
  }
  s = x.s;
  if (s < 0) {
    if (e3 < y.d.length - 1) return new Ctor(NaN);
    if ((y.d[e3] & 1) == 0) s = 1;
    if (x.e == 0 && x.d[0] == 1 && x.d.length == 1) {
      x.s = s;
      return x;
    }
  }
  k = mathpow(+x, yn);
  e3 = k == 0 || !isFinite(k) ? mathfloor(yn * (Math.log("0." + digitsToString(x.d)) / Math.LN10 + x.e + 1)) : new Ctor(k + "").e;
  if (e3 > Ctor.maxE + 1 || e3 < Ctor.minE - 1) return new Ctor(e3 > 0 ? s / 0 : 0);
  external = false;
  Ctor.rounding = x.s = 1;
  k = Math.min(12, (e3 + "").length);
  r = naturalExponential(y.times(naturalLogarithm(x, pr + k)), pr);
  if (r.d) {
    r = finalise(r, pr + 5, 1);
    if (checkRoundingDigits(r.d, pr, rm)) {
      e3 = pr + 10;
      r = finalise(naturalExponential(y.times(naturalLogarithm(x, e3 + k)), e3), e3 + 5, 1);
      if (+digitsToString(r.d).slice(pr + 1, pr + 15) + 1 == 1e14) {
        r = finalise(r, pr + 1, 0);
      }
    }
  }
  r.s = s;
  external = true;
  Ctor.rounding = rm;
  return finalise(r, pr, rm);
};
P.toPrecision = function(sd, rm) {
  var str, x = this, Ctor = x.constructor;
  if (sd === void 0) {
    str = finiteToString(x, x.e <= Ctor.toExpNeg || x.e >= Ctor.toExpPos);
  } else {
    checkInt32(sd, 1, MAX_DIGITS);
    if (rm === void 0) rm = Ctor.rounding;
    else checkInt32(rm, 0, 8);
    x = finalise(new Ctor(x), sd, rm);
    str = finiteToString(x, sd <= x.e || x.e <= Ctor.toExpNeg, sd);
  }
  return x.isNeg() && !x.isZero() ? "-" + str : str;
};
P.toSignificantDigits = P.toSD = function(sd, rm) {
  var x = this, Ctor = x.constructor;
  if (sd === void 0) {
    sd = Ctor.precision;
    rm = Ctor.rounding;
  } else {
    checkInt32(sd, 1, MAX_DIGITS);
    if (rm === void 0) rm = Ctor.rounding;
    else checkInt32(rm, 0, 8);
  }
  return finalise(new Ctor(x), sd, rm);
};
P.toString = function() {
  var x = this, Ctor = x.constructor, str = finiteToString(x, x.e <= Ctor.toExpNeg || x.e >= Ctor.toExpPos);
  return x.isNeg() && !x.isZero() ? "-" + str : str;
};
P.truncated = P.trunc = function() {
  return finalise(new this.constructor(this), this.e + 1, 1);
};
P.valueOf = P.toJSON = function() {
  var x = this, Ctor = x.constructor, str = finiteToString(x, x.e <= Ctor.toExpNeg || x.e >= Ctor.toExpPos);
  return x.isNeg() ? "-" + str : str;
};
function digitsToString(d) {
  var i, k, ws, indexOfLastWord = d.length - 1, str = "", w = d[0];
  if (indexOfLastWord > 0) {
    str += w;
    for (i = 1; i < indexOfLastWord; i++) {
      ws = d[i] + "";
      k = LOG_BASE - ws.length;
      if (k) str += getZeroString(k);
      str += ws;
    }
    w = d[i];
    ws = w + "";
    k = LOG_BASE - ws.length;
    if (k) str += getZeroString(k);
  } else if (w === 0) {
    return "0";
  }
  for (; w % 10 === 0; ) w /= 10;
  return str + w;
}
function checkInt32(i, min2, max2) {
  if (i !== ~~i || i < min2 || i > max2) {
    throw Error(invalidArgument + i);
  }
}
function checkRoundingDigits(d, i, rm, repeating) {
  var di, k, r, rd;
  for (k = d[0]; k >= 10; k /= 10) --i;
  if (--i < 0) {
    i += LOG_BASE;
    di = 0;
  } else {
    di = Math.ceil((i + 1) / LOG_BASE);
    i %= LOG_BASE;
  }
  k = mathpow(10, LOG_BASE - i);
  rd = d[di] % k | 0;
  if (repeating == null) {
    if (i < 3) {
      if (i == 0) rd = rd / 100 | 0;
      else if (i == 1) rd = rd / 10 | 0;
      r = rm < 4 && rd == 99999 || rm > 3 && rd == 49999 || rd == 5e4 || rd == 0;
    } else {
      r = (rm < 4 && rd + 1 == k || rm > 3 && rd + 1 == k / 2) && (d[di + 1] / k / 100 | 0) == mathpow(10, i - 2) - 1 || (rd == k / 2 || rd == 0) && (d[di + 1] / k / 100 | 0) == 0;
    }
  } else {
    if (i < 4) {
      if (i == 0) rd = rd / 1e3 | 0;
      else if (i == 1) rd = rd / 100 | 0;
      else if (i == 2) rd = rd / 10 | 0;
      r = (repeating || rm < 4) && rd == 9999 || !repeating && rm > 3 && rd == 4999;
    } else {
      r = ((repeating || rm < 4) && rd + 1 == k || !repeating && rm > 3 && rd + 1 == k / 2) && (d[di + 1] / k / 1e3 | 0) == mathpow(10, i - 3) - 1;
    }
  }
  return r;
}
function convertBase(str, baseIn, baseOut) {
  var j, arr = [0], arrL, i = 0, strL = str.length;
  for (; i < strL; ) {
    for (arrL = arr.length; arrL--; ) arr[arrL] *= baseIn;
    arr[0] += NUMERALS.indexOf(str.charAt(i++));
    for (j = 0; j < arr.length; j++) {
      if (arr[j] > baseOut - 1) {
        if (arr[j + 1] === void 0) arr[j + 1] = 0;
        arr[j + 1] += arr[j] / baseOut | 0;
        arr[j] %= baseOut;
      }
    }
  }
  return arr.reverse();
}
function cosine(Ctor, x) {
  var k, len, y;
  if (x.isZero()) return x;
  len = x.d.length;
  if (len < 32) {
    k = Math.ceil(len / 3);
    y = (1 / tinyPow(4, k)).toString();
  } else {
    k = 16;
    y = "2.3283064365386962890625e-10";
  }
  Ctor.precision += k;
  x = taylorSeries(Ctor, 1, x.times(y), new Ctor(1));
  for (var i = k; i--; ) {
    var cos2x = x.times(x);
    x = cos2x.times(cos2x).minus(cos2x).times(8).plus(1);
  }
  Ctor.precision -= k;
  return x;
}
var divide = /* @__PURE__ */ (function() {
  function multiplyInteger(x, k, base2) {
    var temp, carry = 0, i = x.length;
    for (x = x.slice(); i--; ) {
      temp = x[i] * k + carry;
      x[i] = temp % base2 | 0;
      carry = temp / base2 | 0;
    }
    if (carry) x.unshift(carry);
    return x;
  }
  function compare(a, b, aL, bL) {
    var i, r;
    if (aL != bL) {
      r = aL > bL ? 1 : -1;
    } else {
      for (i = r = 0; i < aL; i++) {
        if (a[i] != b[i]) {
          r = a[i] > b[i] ? 1 : -1;
          break;
        }
      }
    }
    return r;
  }
  function subtract(a, b, aL, base2) {
    var i = 0;
    for (; aL--; ) {
      a[aL] -= i;
      i = a[aL] < b[aL] ? 1 : 0;
      a[aL] = i * base2 + a[aL] - b[aL];
    }
    for (; !a[0] && a.length > 1; ) a.shift();
  }
  return function(x, y, pr, rm, dp, base2) {
    var cmp, e3, i, k, logBase, more, prod, prodL, q, qd, rem, remL, rem0, sd, t, xi, xL, yd0, yL, yz, Ctor = x.constructor, sign2 = x.s == y.s ? 1 : -1, xd = x.d, yd = y.d;
    if (!xd || !xd[0] || !yd || !yd[0]) {
      return new Ctor(
        // Return NaN if either NaN, or both Infinity or 0.
        !x.s || !y.s || (xd ? yd && xd[0] == yd[0] : !yd) ? NaN : (
          // Return ±0 if x is 0 or y is ±Infinity, or return ±Infinity as y is 0.
          xd && xd[0] == 0 || !yd ? sign2 * 0 : sign2 / 0
        )
      );
    }
    if (base2) {
      logBase = 1;
      e3 = x.e - y.e;
    } else {
      base2 = BASE;
      logBase = LOG_BASE;
      e3 = mathfloor(x.e / logBase) - mathfloor(y.e / logBase);
    }
    yL = yd.length;
    xL = xd.length;
    q = new Ctor(sign2);
    qd = q.d = [];
    for (i = 0; yd[i] == (xd[i] || 0); i++) ;
    if (yd[i] > (xd[i] || 0)) e3--;
    if (pr == null) {
      sd = pr = Ctor.precision;
      rm = Ctor.rounding;
    } else if (dp) {
      sd = pr + (x.e - y.e) + 1;
    } else {
      sd = pr;
    }
    if (sd < 0) {
      qd.push(1);
      more = true;
    } else {
      sd = sd / logBase + 2 | 0;
      i = 0;
      if (yL == 1) {
        k = 0;
        yd = yd[0];
        sd++;
        for (; (i < xL || k) && sd--; i++) {
          t = k * base2 + (xd[i] || 0);
          qd[i] = t / yd | 0;
          k = t % yd | 0;
        }
        more = k || i < xL;
      } else {
        k = base2 / (yd[0] + 1) | 0;
        if (k > 1) {
          yd = multiplyInteger(yd, k, base2);
          xd = multiplyInteger(xd, k, base2);
          yL = yd.length;
          xL = xd.length;
        }
        xi = yL;
        rem = xd.slice(0, yL);
        remL = rem.length;
        for (; remL < yL; ) rem[remL++] = 0;
        yz = yd.slice();
        yz.unshift(0);
        yd0 = yd[0];
        if (yd[1] >= base2 / 2) ++yd0;
        do {
          k = 0;
          cmp = compare(yd, rem, yL, remL);
          if (cmp < 0) {
            rem0 = rem[0];
            if (yL != remL) rem0 = rem0 * base2 + (rem[1] || 0);
            k = rem0 / yd0 | 0;
            if (k > 1) {
              if (k >= base2) k = base2 - 1;
              prod = multiplyInteger(yd, k, base2);
              prodL = prod.length;
              remL = rem.length;
              cmp = compare(prod, rem, prodL, remL);
              if (cmp == 1) {
                k--;
                subtract(prod, yL < prodL ? yz : yd, prodL, base2);
              }
            } else {
              if (k == 0) cmp = k = 1;
              prod = yd.slice();
            }
            prodL = prod.length;
            if (prodL < remL) prod.unshift(0);
            subtract(rem, prod, remL, base2);
            if (cmp == -1) {
              remL = rem.length;
              cmp = compare(yd, rem, yL, remL);
              if (cmp < 1) {
                k++;
                subtract(rem, yL < remL ? yz : yd, remL, base2);
              }
            }
            remL = rem.length;
          } else if (cmp === 0) {
            k++;
            rem = [0];
          }
          qd[i++] = k;
          if (cmp && rem[0]) {
            rem[remL++] = xd[xi] || 0;
          } else {
            rem = [xd[xi]];
            remL = 1;
          }
        } while ((xi++ < xL || rem[0] !== void 0) && sd--);
        more = rem[0] !== void 0;
      }
      if (!qd[0]) qd.shift();
    }
    if (logBase == 1) {
      q.e = e3;
      inexact = more;
    } else {
      for (i = 1, k = qd[0]; k >= 10; k /= 10) i++;
      q.e = i + e3 * logBase - 1;
      finalise(q, dp ? pr + q.e + 1 : pr, rm, more);
    }
    return q;
  };
})();
function finalise(x, sd, rm, isTruncated) {
  var digits, i, j, k, rd, roundUp, w, xd, xdi, Ctor = x.constructor;
  out: if (sd != null) {
    xd = x.d;
    if (!xd) return x;
    for (digits = 1, k = xd[0]; k >= 10; k /= 10) digits++;
    i = sd - digits;
    if (i < 0) {
      i += LOG_BASE;
      j = sd;
      w = xd[xdi = 0];
      rd = w / mathpow(10, digits - j - 1) % 10 | 0;
    } else {
      xdi = Math.ceil((i + 1) / LOG_BASE);
      k = xd.length;
      if (xdi >= k) {
        if (isTruncated) {
          for (; k++ <= xdi; ) xd.push(0);
          w = rd = 0;
          digits = 1;
          i %= LOG_BASE;
          j = i - LOG_BASE + 1;
        } else {
          break out;
        }
      } else {
        w = k = xd[xdi];
        for (digits = 1; k >= 10; k /= 10) digits++;
        i %= LOG_BASE;
        j = i - LOG_BASE + digits;
        rd = j < 0 ? 0 : w / mathpow(10, digits - j - 1) % 10 | 0;
      }
    }
    isTruncated = isTruncated || sd < 0 || xd[xdi + 1] !== void 0 || (j < 0 ? w : w % mathpow(10, digits - j - 1));
    roundUp = rm < 4 ? (rd || isTruncated) && (rm == 0 || rm == (x.s < 0 ? 3 : 2)) : rd > 5 || rd == 5 && (rm == 4 || isTruncated || rm == 6 && // Check whether the digit to the left of the rounding digit is odd.
    (i > 0 ? j > 0 ? w / mathpow(10, digits - j) : 0 : xd[xdi - 1]) % 10 & 1 || rm == (x.s < 0 ? 8 : 7));
    if (sd < 1 || !xd[0]) {
      xd.length = 0;
      if (roundUp) {
        sd -= x.e + 1;
        xd[0] = mathpow(10, (LOG_BASE - sd % LOG_BASE) % LOG_BASE);
        x.e = -sd || 0;
      } else {
        xd[0] = x.e = 0;
      }
      return x;
    }
    if (i == 0) {
      xd.length = xdi;
      k = 1;
      xdi--;
    } else {
      xd.length = xdi + 1;
      k = mathpow(10, LOG_BASE - i);
      xd[xdi] = j > 0 ? (w / mathpow(10, digits - j) % mathpow(10, j) | 0) * k : 0;
    }
    if (roundUp) {
      for (; ; ) {
        if (xdi == 0) {
          for (i = 1, j = xd[0]; j >= 10; j /= 10) i++;
          j = xd[0] += k;
          for (k = 1; j >= 10; j /= 10) k++;
          if (i != k) {
            x.e++;
            if (xd[0] == BASE) xd[0] = 1;
          }
          break;
        } else {
          xd[xdi] += k;
          if (xd[xdi] != BASE) break;
          xd[xdi--] = 0;
          k = 1;
        }
      }
    }
    for (i = xd.length; xd[--i] === 0; ) xd.pop();
  }
  if (external) {
    if (x.e > Ctor.maxE) {
      x.d = null;
      x.e = NaN;
    } else if (x.e < Ctor.minE) {
      x.e = 0;
      x.d = [0];
    }
  }
  return x;
}
function finiteToString(x, isExp, sd) {
  if (!x.isFinite()) return nonFiniteToString(x);
  var k, e3 = x.e, str = digitsToString(x.d), len = str.length;
  if (isExp) {
    if (sd && (k = sd - len) > 0) {
      str = str.charAt(0) + "." + str.slice(1) + getZeroString(k);
    } else if (len > 1) {
      str = str.charAt(0) + "." + str.slice(1);
    }
    str = str + (x.e < 0 ? "e" : "e+") + x.e;
  } else if (e3 < 0) {
    str = "0." + getZeroString(-e3 - 1) + str;
    if (sd && (k = sd - len) > 0) str += getZeroString(k);
  } else if (e3 >= len) {
    str += getZeroString(e3 + 1 - len);
    if (sd && (k = sd - e3 - 1) > 0) str = str + "." + getZeroString(k);
  } else {
    if ((k = e3 + 1) < len) str = str.slice(0, k) + "." + str.slice(k);
    if (sd && (k = sd - len) > 0) {
      if (e3 + 1 === len) str += ".";
      str += getZeroString(k);
    }
  }
  return str;
}
function getBase10Exponent(digits, e3) {
  var w = digits[0];
  for (e3 *= LOG_BASE; w >= 10; w /= 10) e3++;
  return e3;
}
function getLn10(Ctor, sd, pr) {
  if (sd > LN10_PRECISION) {
    external = true;
    if (pr) Ctor.precision = pr;
    throw Error(precisionLimitExceeded);
  }
  return finalise(new Ctor(LN10), sd, 1, true);
}
function getPi(Ctor, sd, rm) {
  if (sd > PI_PRECISION) throw Error(precisionLimitExceeded);
  return finalise(new Ctor(PI), sd, rm, true);
}
function getPrecision(digits) {
  var w = digits.length - 1, len = w * LOG_BASE + 1;
  w = digits[w];
  if (w) {
    for (; w % 10 == 0; w /= 10) len--;
    for (w = digits[0]; w >= 10; w /= 10) len++;
  }
  return len;
}
function getZeroString(k) {
  var zs = "";
  for (; k--; ) zs += "0";
  return zs;
}
function intPow(Ctor, x, n, pr) {
  var isTruncated, r = new Ctor(1), k = Math.ceil(pr / LOG_BASE + 4);
  external = false;
  for (; ; ) {
    if (n % 2) {
      r = r.times(x);
      if (truncate(r.d, k)) isTruncated = true;
    }
    n = mathfloor(n / 2);
    if (n === 0) {
      n = r.d.length - 1;
      if (isTruncated && r.d[n] === 0) ++r.d[n];
      break;
    }
    x = x.times(x);
    truncate(x.d, k);
  }
  external = true;
  return r;
}
function isOdd(n) {
  return n.d[n.d.length - 1] & 1;
}
function maxOrMin(Ctor, args, n) {
  var k, y, x = new Ctor(args[0]), i = 0;
  for (; ++i < args.length; ) {
    y = new Ctor(args[i]);
    if (!y.s) {
      x = y;
      break;
    }
    k = x.cmp(y);
    if (k === n || k === 0 && x.s === n) {
      x = y;
    }
  }
  return x;
}
function naturalExponential(x, sd) {
  var denominator, guard, j, pow2, sum2, t, wpr, rep = 0, i = 0, k = 0, Ctor = x.constructor, rm = Ctor.rounding, pr = Ctor.precision;
  if (!x.d || !x.d[0] || x.e > 17) {
    return new Ctor(x.d ? !x.d[0] ? 1 : x.s < 0 ? 0 : 1 / 0 : x.s ? x.s < 0 ? 0 : x : 0 / 0);
  }
  if (sd == null) {
    external = false;
    wpr = pr;
  } else {
    wpr = sd;
  }
  t = new Ctor(0.03125);
  while (x.e > -2) {
    x = x.times(t);
    k += 5;
  }
  guard = Math.log(mathpow(2, k)) / Math.LN10 * 2 + 5 | 0;
  wpr += guard;
  denominator = pow2 = sum2 = new Ctor(1);
  Ctor.precision = wpr;
  for (; ; ) {
    pow2 = finalise(pow2.times(x), wpr, 1);
    denominator = denominator.times(++i);
    t = sum2.plus(divide(pow2, denominator, wpr, 1));
    if (digitsToString(t.d).slice(0, wpr) === digitsToString(sum2.d).slice(0, wpr)) {
      j = k;
      while (j--) sum2 = finalise(sum2.times(sum2), wpr, 1);
      if (sd == null) {
        if (rep < 3 && checkRoundingDigits(sum2.d, wpr - guard, rm, rep)) {
          Ctor.precision = wpr += 10;
          denominator = pow2 = t = new Ctor(1);
          i = 0;
          rep++;
        } else {
          return finalise(sum2, Ctor.precision = pr, rm, external = true);
        }
      } else {
        Ctor.precision = pr;
        return sum2;
      }
    }
    sum2 = t;
  }
}
function naturalLogarithm(y, sd) {
  var c, c0, denominator, e3, numerator, rep, sum2, t, wpr, x1, x2, n = 1, guard = 10, x = y, xd = x.d, Ctor = x.constructor, rm = Ctor.rounding, pr = Ctor.precision;
  if (x.s < 0 || !xd || !xd[0] || !x.e && xd[0] == 1 && xd.length == 1) {
    return new Ctor(xd && !xd[0] ? -1 / 0 : x.s != 1 ? NaN : xd ? 0 : x);
  }
  if (sd == null) {
    external = false;
    wpr = pr;
  } else {
    wpr = sd;
  }
  Ctor.precision = wpr += guard;
  c = digitsToString(xd);
  c0 = c.charAt(0);
  if (Math.abs(e3 = x.e) < 15e14) {
    while (c0 < 7 && c0 != 1 || c0 == 1 && c.charAt(1) > 3) {
      x = x.times(y);
      c = digitsToString(x.d);
      c0 = c.charAt(0);
      n++;
    }
    e3 = x.e;
    if (c0 > 1) {
      x = new Ctor("0." + c);
      e3++;
    } else {
      x = new Ctor(c0 + "." + c.slice(1));
    }
  } else {
    t = getLn10(Ctor, wpr + 2, pr).times(e3 + "");
    x = naturalLogarithm(new Ctor(c0 + "." + c.slice(1)), wpr - guard).plus(t);
    Ctor.precision = pr;
    return sd == null ? finalise(x, pr, rm, external = true) : x;
  }
  x1 = x;
  sum2 = numerator = x = divide(x.minus(1), x.plus(1), wpr, 1);
  x2 = finalise(x.times(x), wpr, 1);
  denominator = 3;
  for (; ; ) {
    numerator = finalise(numerator.times(x2), wpr, 1);
    t = sum2.plus(divide(numerator, new Ctor(denominator), wpr, 1));
    if (digitsToString(t.d).slice(0, wpr) === digitsToString(sum2.d).slice(0, wpr)) {
      sum2 = sum2.times(2);
      if (e3 !== 0) sum2 = sum2.plus(getLn10(Ctor, wpr + 2, pr).times(e3 + ""));
      sum2 = divide(sum2, new Ctor(n), wpr, 1);
      if (sd == null) {
        if (checkRoundingDigits(sum2.d, wpr - guard, rm, rep)) {
          Ctor.precision = wpr += guard;
          t = numerator = x = divide(x1.minus(1), x1.plus(1), wpr, 1);
          x2 = finalise(x.times(x), wpr, 1);
          denominator = rep = 1;
        } else {
          return finalise(sum2, Ctor.precision = pr, rm, external = true);
        }
      } else {
        Ctor.precision = pr;
        return sum2;
      }
    }
    sum2 = t;
    denominator += 2;
  }
}
function nonFiniteToString(x) {
  return String(x.s * x.s / 0);
}
function parseDecimal(x, str) {
  var e3, i, len;
  if ((e3 = str.indexOf(".")) > -1) str = str.replace(".", "");
  if ((i = str.search(/e/i)) > 0) {
    if (e3 < 0) e3 = i;
    e3 += +str.slice(i + 1);
    str = str.substring(0, i);
  } else if (e3 < 0) {
    e3 = str.length;
  }
  for (i = 0; str.charCodeAt(i) === 48; i++) ;
  for (len = str.length; str.charCodeAt(len - 1) === 48; --len) ;
  str = str.slice(i, len);
  if (str) {
    len -= i;
    x.e = e3 = e3 - i - 1;
    x.d = [];
    i = (e3 + 1) % LOG_BASE;
    if (e3 < 0) i += LOG_BASE;
    if (i < len) {
      if (i) x.d.push(+str.slice(0, i));
      for (len -= LOG_BASE; i < len; ) x.d.push(+str.slice(i, i += LOG_BASE));
      str = str.slice(i);
      i = LOG_BASE - str.length;
    } else {
      i -= len;
    }
    for (; i--; ) str += "0";
    x.d.push(+str);
    if (external) {
      if (x.e > x.constructor.maxE) {
        x.d = null;
        x.e = NaN;
      } else if (x.e < x.constructor.minE) {
        x.e = 0;
        x.d = [0];
      }
    }
  } else {
    x.e = 0;
    x.d = [0];
  }
  return x;
}
function parseOther(x, str) {
  var base2, Ctor, divisor, i, isFloat, len, p, xd, xe;
  if (str.indexOf("_") > -1) {
    str = str.replace(/(\d)_(?=\d)/g, "$1");
    if (isDecimal.test(str)) return parseDecimal(x, str);
  } else if (str === "Infinity" || str === "NaN") {
    if (!+str) x.s = NaN;
    x.e = NaN;
    x.d = null;
    return x;
  }
  if (isHex.test(str)) {
    base2 = 16;
    str = str.toLowerCase();
  } else if (isBinary.test(str)) {
    base2 = 2;
  } else if (isOctal.test(str)) {
    base2 = 8;
  } else {
    throw Error(invalidArgument + str);
  }
  i = str.search(/p/i);
  if (i > 0) {
    p = +str.slice(i + 1);
    str = str.substring(2, i);
  } else {
    str = str.slice(2);
  }
  i = str.indexOf(".");
  isFloat = i >= 0;
  Ctor = x.constructor;
  if (isFloat) {
    str = str.replace(".", "");
    len = str.length;
    i = len - i;
    divisor = intPow(Ctor, new Ctor(base2), i, i * 2);
  }
  xd = convertBase(str, base2, BASE);
  xe = xd.length - 1;
  for (i = xe; xd[i] === 0; --i) xd.pop();
  if (i < 0) return new Ctor(x.s * 0);
  x.e = getBase10Exponent(xd, xe);
  x.d = xd;
  external = false;
  if (isFloat) x = divide(x, divisor, len * 4);
  if (p) x = x.times(Math.abs(p) < 54 ? mathpow(2, p) : Decimal.pow(2, p));
  external = true;
  return x;
}
function sine(Ctor, x) {
  var k, len = x.d.length;
  if (len < 3) {
    return x.isZero() ? x : taylorSeries(Ctor, 2, x, x);
  }
  k = 1.4 * Math.sqrt(len);
  k = k > 16 ? 16 : k | 0;
  x = x.times(1 / tinyPow(5, k));
  x = taylorSeries(Ctor, 2, x, x);
  var sin2_x, d5 = new Ctor(5), d16 = new Ctor(16), d20 = new Ctor(20);
  for (; k--; ) {
    sin2_x = x.times(x);
    x = x.times(d5.plus(sin2_x.times(d16.times(sin2_x).minus(d20))));
  }
  return x;
}
function taylorSeries(Ctor, n, x, y, isHyperbolic) {
  var j, t, u2, x2, i = 1, pr = Ctor.precision, k = Math.ceil(pr / LOG_BASE);
  external = false;
  x2 = x.times(x);
  u2 = new Ctor(y);
  for (; ; ) {
    t = divide(u2.times(x2), new Ctor(n++ * n++), pr, 1);
    u2 = isHyperbolic ? y.plus(t) : y.minus(t);
    y = divide(t.times(x2), new Ctor(n++ * n++), pr, 1);
    t = u2.plus(y);
    if (t.d[k] !== void 0) {
      for (j = k; t.d[j] === u2.d[j] && j--; ) ;
      if (j == -1) break;
    }
    j = u2;
    u2 = y;
    y = t;
    t = j;
    i++;
  }
  external = true;
  t.d.length = k + 1;
  return t;
}
function tinyPow(b, e3) {
  var n = b;
  while (--e3) n *= b;
  return n;
}
function toLessThanHalfPi(Ctor, x) {
  var t, isNeg = x.s < 0, pi = getPi(Ctor, Ctor.precision, 1), halfPi = pi.times(0.5);
  x = x.abs();
  if (x.lte(halfPi)) {
    quadrant = isNeg ? 4 : 1;
    return x;
  }
  t = x.divToInt(pi);
  if (t.isZero()) {
    quadrant = isNeg ? 3 : 2;
  } else {
    x = x.minus(t.times(pi));
    if (x.lte(halfPi)) {
      quadrant = isOdd(t) ? isNeg ? 2 : 3 : isNeg ? 4 : 1;
      return x;
    }
    quadrant = isOdd(t) ? isNeg ? 1 : 4 : isNeg ? 3 : 2;
  }
  return x.minus(pi).abs();
}
function toStringBinary(x, baseOut, sd, rm) {
  var base2, e3, i, k, len, roundUp, str, xd, y, Ctor = x.constructor, isExp = sd !== void 0;
  if (isExp) {
    checkInt32(sd, 1, MAX_DIGITS);
    if (rm === void 0) rm = Ctor.rounding;
    else checkInt32(rm, 0, 8);
  } else {
    sd = Ctor.precision;
    rm = Ctor.rounding;
  }
  if (!x.isFinite()) {
    str = nonFiniteToString(x);
  } else {
    str = finiteToString(x);
    i = str.indexOf(".");
    if (isExp) {
      base2 = 2;
      if (baseOut == 16) {
        sd = sd * 4 - 3;
      } else if (baseOut == 8) {
        sd = sd * 3 - 2;
      }
    } else {
      base2 = baseOut;
    }
    if (i >= 0) {
      str = str.replace(".", "");
      y = new Ctor(1);
      y.e = str.length - i;
      y.d = convertBase(finiteToString(y), 10, base2);
      y.e = y.d.length;
    }
    xd = convertBase(str, 10, base2);
    e3 = len = xd.length;
    for (; xd[--len] == 0; ) xd.pop();
    if (!xd[0]) {
      str = isExp ? "0p+0" : "0";
    } else {
      if (i < 0) {
        e3--;
      } else {
        x = new Ctor(x);
        x.d = xd;
        x.e = e3;
        x = divide(x, y, sd, rm, 0, base2);
        xd = x.d;
        e3 = x.e;
        roundUp = inexact;
      }
      i = xd[sd];
      k = base2 / 2;
      roundUp = roundUp || xd[sd + 1] !== void 0;
      roundUp = rm < 4 ? (i !== void 0 || roundUp) && (rm === 0 || rm === (x.s < 0 ? 3 : 2)) : i > k || i === k && (rm === 4 || roundUp || rm === 6 && xd[sd - 1] & 1 || rm === (x.s < 0 ? 8 : 7));
      xd.length = sd;
      if (roundUp) {
        for (; ++xd[--sd] > base2 - 1; ) {
          xd[sd] = 0;
          if (!sd) {
            ++e3;
            xd.unshift(1);
          }
        }
      }
      for (len = xd.length; !xd[len - 1]; --len) ;
      for (i = 0, str = ""; i < len; i++) str += NUMERALS.charAt(xd[i]);
      if (isExp) {
        if (len > 1) {
          if (baseOut == 16 || baseOut == 8) {
            i = baseOut == 16 ? 4 : 3;
            for (--len; len % i; len++) str += "0";
            xd = convertBase(str, base2, baseOut);
            for (len = xd.length; !xd[len - 1]; --len) ;
            for (i = 1, str = "1."; i < len; i++) str += NUMERALS.charAt(xd[i]);
          } else {
            str = str.charAt(0) + "." + str.slice(1);
          }
        }
        str = str + (e3 < 0 ? "p" : "p+") + e3;
      } else if (e3 < 0) {
        for (; ++e3; ) str = "0" + str;
        str = "0." + str;
      } else {
        if (++e3 > len) for (e3 -= len; e3--; ) str += "0";
        else if (e3 < len) str = str.slice(0, e3) + "." + str.slice(e3);
      }
    }
    str = (baseOut == 16 ? "0x" : baseOut == 2 ? "0b" : baseOut == 8 ? "0o" : "") + str;
  }
  return x.s < 0 ? "-" + str : str;
}
function truncate(arr, len) {
  if (arr.length > len) {
    arr.length = len;
    return true;
  }
}
function abs(x) {
  return new this(x).abs();
}
function acos(x) {
  return new this(x).acos();
}
function acosh(x) {
  return new this(x).acosh();
}
function add(x, y) {
  return new this(x).plus(y);
}
function asin(x) {
  return new this(x).asin();
}
function asinh(x) {
  return new this(x).asinh();
}
function atan(x) {
  return new this(x).atan();
}
function atanh(x) {
  return new this(x).atanh();
}
function atan2(y, x) {
  y = new this(y);
  x = new this(x);
  var r, pr = this.precision, rm = this.rounding, wpr = pr + 4;
  if (!y.s || !x.s) {
    r = new this(NaN);
  } else if (!y.d && !x.d) {
    r = getPi(this, wpr, 1).times(x.s > 0 ? 0.25 : 0.75);
    r.s = y.s;
  } else if (!x.d || y.isZero()) {
    r = x.s < 0 ? getPi(this, pr, rm) : new this(0);
    r.s = y.s;
  } else if (!y.d || x.isZero()) {
    r = getPi(this, wpr, 1).times(0.5);
    r.s = y.s;
  } else if (x.s < 0) {
    this.precision = wpr;
    this.rounding = 1;
    r = this.atan(divide(y, x, wpr, 1));
    x = getPi(this, wpr, 1);
    this.precision = pr;
    this.rounding = rm;
    r = y.s < 0 ? r.minus(x) : r.plus(x);
  } else {
    r = this.atan(divide(y, x, wpr, 1));
  }
  return r;
}
function cbrt(x) {
  return new this(x).cbrt();
}
function ceil(x) {
  return finalise(x = new this(x), x.e + 1, 2);
}
function clamp(x, min2, max2) {
  return new this(x).clamp(min2, max2);
}
function config(obj) {
  if (!obj || typeof obj !== "object") throw Error(decimalError + "Object expected");
  var i, p, v, useDefaults = obj.defaults === true, ps = [
    "precision",
    1,
    MAX_DIGITS,
    "rounding",
    0,
    8,
    "toExpNeg",
    -EXP_LIMIT,
    0,
    "toExpPos",
    0,
    EXP_LIMIT,
    "maxE",
    0,
    EXP_LIMIT,
    "minE",
    -EXP_LIMIT,
    0,
    "modulo",
    0,
    9
  ];
  for (i = 0; i < ps.length; i += 3) {
    if (p = ps[i], useDefaults) this[p] = DEFAULTS[p];
    if ((v = obj[p]) !== void 0) {
      if (mathfloor(v) === v && v >= ps[i + 1] && v <= ps[i + 2]) this[p] = v;
      else throw Error(invalidArgument + p + ": " + v);
    }
  }
  if (p = "crypto", useDefaults) this[p] = DEFAULTS[p];
  if ((v = obj[p]) !== void 0) {
    if (v === true || v === false || v === 0 || v === 1) {
      if (v) {
        if (typeof crypto != "undefined" && crypto && (crypto.getRandomValues || crypto.randomBytes)) {
          this[p] = true;
        } else {
          throw Error(cryptoUnavailable);
        }
      } else {
        this[p] = false;
      }
    } else {
      throw Error(invalidArgument + p + ": " + v);
    }
  }
  return this;
}
function cos(x) {
  return new this(x).cos();
}
function cosh(x) {
  return new this(x).cosh();
}
function clone(obj) {
  var i, p, ps;
  function Decimal3(v) {
    var e3, i2, t, x = this;
    if (!(x instanceof Decimal3)) return new Decimal3(v);
    x.constructor = Decimal3;
    if (isDecimalInstance(v)) {
      x.s = v.s;
      if (external) {
        if (!v.d || v.e > Decimal3.maxE) {
          x.e = NaN;
          x.d = null;
        } else if (v.e < Decimal3.minE) {
          x.e = 0;
          x.d = [0];
        } else {
          x.e = v.e;
          x.d = v.d.slice();
        }
      } else {
        x.e = v.e;
        x.d = v.d ? v.d.slice() : v.d;
      }
      return;
    }
    t = typeof v;
    if (t === "number") {
      if (v === 0) {
        x.s = 1 / v < 0 ? -1 : 1;
        x.e = 0;
        x.d = [0];
        return;
      }
      if (v < 0) {
        v = -v;
        x.s = -1;
      } else {
        x.s = 1;
      }
      if (v === ~~v && v < 1e7) {
        for (e3 = 0, i2 = v; i2 >= 10; i2 /= 10) e3++;
        if (external) {
          if (e3 > Decimal3.maxE) {
            x.e = NaN;
            x.d = null;
          } else if (e3 < Decimal3.minE) {
            x.e = 0;
            x.d = [0];
          } else {
            x.e = e3;
            x.d = [v];
          }
        } else {
          x.e = e3;
          x.d = [v];
        }
        return;
      }
      if (v * 0 !== 0) {
        if (!v) x.s = NaN;
        x.e = NaN;
        x.d = null;
        return;
      }
      return parseDecimal(x, v.toString());
    }
    if (t === "string") {
      if ((i2 = v.charCodeAt(0)) === 45) {
        v = v.slice(1);
        x.s = -1;
      } else {
        if (i2 === 43) v = v.slice(1);
        x.s = 1;
      }
      return isDecimal.test(v) ? parseDecimal(x, v) : parseOther(x, v);
    }
    if (t === "bigint") {
      if (v < 0) {
        v = -v;
        x.s = -1;
      } else {
        x.s = 1;
      }
      return parseDecimal(x, v.toString());
    }
    throw Error(invalidArgument + v);
  }
  Decimal3.prototype = P;
  Decimal3.ROUND_UP = 0;
  Decimal3.ROUND_DOWN = 1;
  Decimal3.ROUND_CEIL = 2;
  Decimal3.ROUND_FLOOR = 3;
  Decimal3.ROUND_HALF_UP = 4;
  Decimal3.ROUND_HALF_DOWN = 5;
  Decimal3.ROUND_HALF_EVEN = 6;
  Decimal3.ROUND_HALF_CEIL = 7;
  Decimal3.ROUND_HALF_FLOOR = 8;
  Decimal3.EUCLID = 9;
  Decimal3.config = Decimal3.set = config;
  Decimal3.clone = clone;
  Decimal3.isDecimal = isDecimalInstance;
  Decimal3.abs = abs;
  Decimal3.acos = acos;
  Decimal3.acosh = acosh;
  Decimal3.add = add;
  Decimal3.asin = asin;
  Decimal3.asinh = asinh;
  Decimal3.atan = atan;
  Decimal3.atanh = atanh;
  Decimal3.atan2 = atan2;
  Decimal3.cbrt = cbrt;
  Decimal3.ceil = ceil;
  Decimal3.clamp = clamp;
  Decimal3.cos = cos;
  Decimal3.cosh = cosh;
  Decimal3.div = div;
  Decimal3.exp = exp;
  Decimal3.floor = floor;
  Decimal3.hypot = hypot;
  Decimal3.ln = ln;
  Decimal3.log = log;
  Decimal3.log10 = log10;
  Decimal3.log2 = log2;
  Decimal3.max = max;
  Decimal3.min = min;
  Decimal3.mod = mod;
  Decimal3.mul = mul;
  Decimal3.pow = pow;
  Decimal3.random = random;
  Decimal3.round = round;
  Decimal3.sign = sign;
  Decimal3.sin = sin;
  Decimal3.sinh = sinh;
  Decimal3.sqrt = sqrt;
  Decimal3.sub = sub;
  Decimal3.sum = sum;
  Decimal3.tan = tan;
  Decimal3.tanh = tanh;
  Decimal3.trunc = trunc;
  if (obj === void 0) obj = {};
  if (obj) {
    if (obj.defaults !== true) {
      ps = ["precision", "rounding", "toExpNeg", "toExpPos", "maxE", "minE", "modulo", "crypto"];
      for (i = 0; i < ps.length; ) if (!obj.hasOwnProperty(p = ps[i++])) obj[p] = this[p];
    }
  }
  Decimal3.config(obj);
  return Decimal3;
}
function div(x, y) {
  return new this(x).div(y);
}
function exp(x) {
  return new this(x).exp();
}
function floor(x) {
  return finalise(x = new this(x), x.e + 1, 3);
}
function hypot() {
  var i, n, t = new this(0);
  external = false;
  for (i = 0; i < arguments.length; ) {
    n = new this(arguments[i++]);
    if (!n.d) {
      if (n.s) {
        external = true;
        return new this(1 / 0);
      }
      t = n;
    } else if (t.d) {
      t = t.plus(n.times(n));
    }
  }
  external = true;
  return t.sqrt();
}
function isDecimalInstance(obj) {
  return obj instanceof Decimal || obj && obj.toStringTag === tag || false;
}
function ln(x) {
  return new this(x).ln();
}
function log(x, y) {
  return new this(x).log(y);
}
function log2(x) {
  return new this(x).log(2);
}
function log10(x) {
  return new this(x).log(10);
}
function max() {
  return maxOrMin(this, arguments, -1);
}
function min() {
  return maxOrMin(this, arguments, 1);
}
function mod(x, y) {
  return new this(x).mod(y);
}
function mul(x, y) {
  return new this(x).mul(y);
}
function pow(x, y) {
  return new this(x).pow(y);
}
function random(sd) {
  var d, e3, k, n, i = 0, r = new this(1), rd = [];
  if (sd === void 0) sd = this.precision;
  else checkInt32(sd, 1, MAX_DIGITS);
  k = Math.ceil(sd / LOG_BASE);
  if (!this.crypto) {
    for (; i < k; ) rd[i++] = Math.random() * 1e7 | 0;
  } else if (crypto.getRandomValues) {
    d = crypto.getRandomValues(new Uint32Array(k));
    for (; i < k; ) {
      n = d[i];
      if (n >= 429e7) {
        d[i] = crypto.getRandomValues(new Uint32Array(1))[0];
      } else {
        rd[i++] = n % 1e7;
      }
    }
  } else if (crypto.randomBytes) {
    d = crypto.randomBytes(k *= 4);
    for (; i < k; ) {
      n = d[i] + (d[i + 1] << 8) + (d[i + 2] << 16) + ((d[i + 3] & 127) << 24);
      if (n >= 214e7) {
        crypto.randomBytes(4).copy(d, i);
      } else {
        rd.push(n % 1e7);
        i += 4;
      }
    }
    i = k / 4;
  } else {
    throw Error(cryptoUnavailable);
  }
  k = rd[--i];
  sd %= LOG_BASE;
  if (k && sd) {
    n = mathpow(10, LOG_BASE - sd);
    rd[i] = (k / n | 0) * n;
  }
  for (; rd[i] === 0; i--) rd.pop();
  if (i < 0) {
    e3 = 0;
    rd = [0];
  } else {
    e3 = -1;
    for (; rd[0] === 0; e3 -= LOG_BASE) rd.shift();
    for (k = 1, n = rd[0]; n >= 10; n /= 10) k++;
    if (k < LOG_BASE) e3 -= LOG_BASE - k;
  }
  r.e = e3;
  r.d = rd;
  return r;
}
function round(x) {
  return finalise(x = new this(x), x.e + 1, this.rounding);
}
function sign(x) {
  x = new this(x);
  return x.d ? x.d[0] ? x.s : 0 * x.s : x.s || NaN;
}
function sin(x) {
  return new this(x).sin();
}
function sinh(x) {
  return new this(x).sinh();
}
function sqrt(x) {
  return new this(x).sqrt();
}
function sub(x, y) {
  return new this(x).sub(y);
}
function sum() {
  var i = 0, args = arguments, x = new this(args[i]);
  external = false;
  for (; x.s && ++i < args.length; ) x = x.plus(args[i]);
  external = true;
  return finalise(x, this.precision, this.rounding);
}
function tan(x) {
  return new this(x).tan();
}
function tanh(x) {
  return new this(x).tanh();
}
function trunc(x) {
  return finalise(x = new this(x), x.e + 1, 1);
}
P[/* @__PURE__ */ Symbol.for("nodejs.util.inspect.custom")] = P.toString;
P[Symbol.toStringTag] = "Decimal";
var Decimal = P.constructor = clone(DEFAULTS);
LN10 = new Decimal(LN10);
PI = new Decimal(PI);

// src/facts/decimal.ts
var Decimal2 = Decimal.clone({ precision: 60, rounding: Decimal.ROUND_HALF_UP, toExpNeg: -40, toExpPos: 40 });

// src/facts/money.ts
var MAX_YUAN = 999999999999999e-2;
var MAX_DIGITS2 = 13;
var ZERO = 48;
var POINT = 46;
var YUAN_PATTERN = /^(?:0|[1-9]\d{0,12})(?:\.\d{1,2})?$/;
function fen(yuan) {
  if (typeof yuan === "string") return fenOfText(yuan);
  if (!(yuan >= 0 && yuan <= MAX_YUAN)) return void 0;
  const rounded = Math.round(yuan * 100) + 0;
  return rounded / 100 === yuan ? rounded : void 0;
}
function fenOfText(text) {
  const { length } = text;
  let at = 0;
  let yuan = 0;
  for (; at < length; at++) {
    const digit = text.charCodeAt(at) - ZERO;
    if (digit < 0 || digit > 9) break;
    yuan = yuan * 10 + digit;
  }
  if (at === 0 || at > MAX_DIGITS2 || at > 1 && text.charCodeAt(0) === ZERO) return void 0;
  if (at === length) return yuan * 100;
  const decimals = length - at - 1;
  if (text.charCodeAt(at) !== POINT || decimals < 1 || decimals > 2) return void 0;
  const tenths = text.charCodeAt(at + 1) - ZERO;
  const hundredths = decimals === 2 ? text.charCodeAt(at + 2) - ZERO : 0;
  if (tenths < 0 || tenths > 9 || hundredths < 0 || hundredths > 9) return void 0;
  return yuan * 100 + tenths * 10 + hundredths;
}
function yuanText(amount) {
  const sign2 = amount < 0 ? "-" : "";
  const whole = Math.abs(amount);
  const decimals = whole % 100;
  return `${sign2}${(whole - decimals) / 100}.${decimals < 10 ? "0" : ""}${decimals}`;
}

// src/facts/rate.ts
var UNITS_OF_ONE = 1e8;
var RATE_PATTERN = /^0(?:\.\d{1,8})?$/;
function rateUnits(rate2) {
  if (typeof rate2 === "string") return unitsOfText(rate2);
  if (!(rate2 >= 0 && rate2 < 1)) return void 0;
  const rounded = Math.round(rate2 * UNITS_OF_ONE) + 0;
  return rounded / UNITS_OF_ONE === rate2 ? rounded : void 0;
}
var MAX_DECIMALS = Math.round(Math.log10(UNITS_OF_ONE));
var ZERO2 = 48;
var POINT2 = 46;
function unitsOfText(text) {
  if (text.charCodeAt(0) !== ZERO2) return void 0;
  if (text.length === 1) return 0;
  const decimals = text.length - 2;
  if (text.charCodeAt(1) !== POINT2 || decimals < 1 || decimals > MAX_DECIMALS) return void 0;
  let units = 0;
  for (let at = 0; at < MAX_DECIMALS; at++) {
    const digit = at < decimals ? text.charCodeAt(at + 2) - ZERO2 : 0;
    if (digit < 0 || digit > 9) return void 0;
    units = units * 10 + digit;
  }
  return units;
}
function rateText(units) {
  const digits = String(units % UNITS_OF_ONE).padStart(8, "0").replace(/0+$/, "");
  const whole = String((units - units % UNITS_OF_ONE) / UNITS_OF_ONE);
  return digits === "" ? whole : `${whole}.${digits}`;
}

// src/facts/fact.ts
var LOAN_GRAINS = ["loan", "component", "guarantee"];
var AUDIT_GRAINS = ["servicing", "guarantee-servicing"];
var SUBJECT_GRAINS = ["main-bank", "renewal", "lender-year", "region-year", "support", "enterprise"];
var GRAINS = [...LOAN_GRAINS, ...AUDIT_GRAINS, ...SUBJECT_GRAINS];
var FACTOR_PATTERN = /^\d+(\.\d+)?$/;
function exactValue(type, plain2) {
  switch (type.kind) {
    case "money":
      return typeof plain2 === "boolean" ? void 0 : fen(plain2);
    case "rate":
      return typeof plain2 === "boolean" ? void 0 : rateUnits(plain2);
    case "date":
      return typeof plain2 === "string" ? dayNumber(plain2) : void 0;
    case "count":
      return Number.isSafeInteger(plain2) && plain2 >= 0 ? plain2 : void 0;
    case "flag":
      return typeof plain2 === "boolean" ? plain2 : void 0;
    case "choice":
      return typeof plain2 === "string" && type.values.includes(plain2) ? plain2 : void 0;
    case "factor":
      return typeof plain2 === "string" && FACTOR_PATTERN.test(plain2) ? new Decimal2(plain2) : void 0;
  }
}
function plainValue(type, value) {
  if (typeof value === "object") return type.kind === "money" ? value.toFixed() : value.toString();
  if (typeof value !== "number") return value;
  switch (type.kind) {
    case "money":
      return yuanText(value);
    case "rate":
      return rateText(value);
    case "date":
      return civilDate(value);
    case "count":
    case "flag":
    case "choice":
    case "factor":
      return value;
  }
}
function decimalValue(type, value) {
  if (typeof value === "object") return value;
  switch (type.kind) {
    case "money":
      return new Decimal2(value).div(100);
    case "rate":
      return new Decimal2(value).div(UNITS_OF_ONE);
    default:
      return new Decimal2(value);
  }
}
function expectation(type) {
  switch (type.kind) {
    case "money":
      return "an amount in yuan from 0 to 9999999999999.99 with at most 2 decimals, as a decimal string or a number";
    case "rate":
      return 'a yearly rate as a decimal fraction below 1 with at most 8 decimals ("0.0435" is 4.35 %)';
    case "date":
      return "a calendar day YYYY-MM-DD, without time or time zone";
    case "count":
      return "a whole number from 0";
    case "flag":
      return "true or false";
    case "choice":
      return `one of ${type.values.map((value) => JSON.stringify(value)).join(", ")}`;
    case "factor":
      return 'a decimal from 0 as a string ("1.5")';
  }
}

// rules/ningxia-2020/derived-facts.json
var derived_facts_default = [
  {
    fact: "guarantee.allowedFeeRate",
    type: "rate",
    grain: "guarantee",
    product: ["guarantee.standardFeeRate", "param:guarantee.feeShare"],
    title: { zh: "\u51CF\u534A\u540E\u7684\u62C5\u4FDD\u8D39\u7387", en: "the halved guarantee fee rate" }
  },
  {
    fact: "guarantee.allowedFormerFeeRate",
    type: "rate",
    grain: "guarantee",
    product: ["guarantee.formerFeeRate", "param:guarantee.feeShare"],
    title: { zh: "\u539F\u62C5\u4FDD\u8D39\u7387\u7684\u4E00\u534A", en: "half of the guarantee fee rate formerly charged" }
  },
  {
    fact: "guarantee.compositeFeeRate",
    type: "rate",
    grain: "guarantee",
    sum: ["guarantee.chargedFeeRate", "guarantee.otherFeeRate"],
    title: { zh: "\u7EFC\u5408\u878D\u8D44\u62C5\u4FDD\u8D39\u7387", en: "the composite guarantee fee rate" }
  },
  {
    fact: "main-bank.investmentLimit",
    type: "money",
    grain: "main-bank",
    product: ["main-bank.netAssets", "main-bank.investmentShare"],
    title: { zh: "\u65E0\u987B\u5F81\u6C42\u610F\u89C1\u7684\u5BF9\u5916\u6295\u8D44\u4E0A\u9650", en: "outward investment that needs no consultation" }
  },
  {
    fact: "lender-year.increase",
    type: "money",
    grain: "lender-year",
    difference: ["lender-year.balance.now", "lender-year.balance.yearBefore"],
    title: { zh: "\u666E\u60E0\u5C0F\u5FAE\u8D37\u6B3E\u4F59\u989D\u589E\u91CF", en: "increase of the inclusive small-micro balance" }
  },
  {
    fact: "lender-year.increaseBefore",
    type: "money",
    grain: "lender-year",
    difference: ["lender-year.balance.yearBefore", "lender-year.balance.twoYearsBefore"],
    title: { zh: "\u4E0A\u5E74\u666E\u60E0\u5C0F\u5FAE\u8D37\u6B3E\u4F59\u989D\u589E\u91CF", en: "increase of the balance in the year before" }
  },
  {
    fact: "lender-year.growth",
    type: "rate",
    grain: "lender-year",
    quotient: ["lender-year.increase", "lender-year.balance.yearBefore"],
    title: { zh: "\u666E\u60E0\u5C0F\u5FAE\u8D37\u6B3E\u589E\u901F", en: "growth of the inclusive small-micro balance" }
  },
  {
    fact: "lender-year.growthBefore",
    type: "rate",
    grain: "lender-year",
    quotient: ["lender-year.increaseBefore", "lender-year.balance.twoYearsBefore"],
    title: { zh: "\u4E0A\u5E74\u540C\u671F\u589E\u901F", en: "growth in the same period of the year before" }
  },
  {
    fact: "lender-year.growthNow",
    type: "factor",
    grain: "lender-year",
    product: ["lender-year.balance.now", "lender-year.balance.twoYearsBefore"],
    title: {
      zh: "\u672C\u671F\u4F59\u989D\xD7\u524D\u5E74\u540C\u671F\u4F59\u989D",
      en: "balance \xD7 balance of two years before: the side of growth now, the comparison without division"
    }
  },
  {
    fact: "lender-year.growthThen",
    type: "factor",
    grain: "lender-year",
    product: ["lender-year.balance.yearBefore", "lender-year.balance.yearBefore"],
    title: { zh: "\u4E0A\u5E74\u540C\u671F\u4F59\u989D\u7684\u5E73\u65B9", en: "balance of the year before, squared: the side of growth then" }
  },
  {
    fact: "lender-year.stateBankIncrease",
    type: "money",
    grain: "lender-year",
    product: ["lender-year.balance.yearBefore", "param:lending.stateBankGrowth"],
    title: { zh: "\u5927\u578B\u56FD\u6709\u5546\u4E1A\u94F6\u884C\u5E94\u8D85\u8FC7\u7684\u589E\u91CF", en: "increase that a large state-owned bank must exceed" }
  },
  {
    fact: "lender-year.unsecuredIncrease",
    type: "money",
    grain: "lender-year",
    difference: ["lender-year.unsecured.now", "lender-year.unsecured.yearBefore"],
    title: { zh: "\u4FE1\u7528\u8D37\u6B3E\u4F59\u989D\u589E\u91CF", en: "increase of the unsecured balance" }
  },
  {
    fact: "lender-year.unsecuredGrowth",
    type: "rate",
    grain: "lender-year",
    quotient: ["lender-year.unsecuredIncrease", "lender-year.unsecured.yearBefore"],
    title: { zh: "\u4FE1\u7528\u8D37\u6B3E\u4F59\u989D\u589E\u901F", en: "growth of the unsecured balance" }
  },
  {
    fact: "lender-year.unsecuredIncreaseTarget",
    type: "money",
    grain: "lender-year",
    product: ["lender-year.unsecured.yearBefore", "param:lending.unsecuredGrowth"],
    title: { zh: "\u4FE1\u7528\u8D37\u6B3E\u4F59\u989D\u589E\u91CF\u76EE\u6807", en: "increase of the unsecured balance that the target asks" }
  },
  {
    fact: "region-year.unsecuredIncrease",
    type: "money",
    grain: "region-year",
    difference: ["region-year.unsecured.now", "region-year.unsecured.yearBefore"],
    title: { zh: "\u4FE1\u7528\u8D37\u6B3E\u4F59\u989D\u589E\u91CF", en: "increase of the unsecured balance" }
  },
  {
    fact: "region-year.unsecuredGrowth",
    type: "rate",
    grain: "region-year",
    quotient: ["region-year.unsecuredIncrease", "region-year.unsecured.yearBefore"],
    title: { zh: "\u4FE1\u7528\u8D37\u6B3E\u4F59\u989D\u589E\u901F", en: "growth of the unsecured balance" }
  },
  {
    fact: "region-year.unsecuredIncreaseTarget",
    type: "money",
    grain: "region-year",
    product: ["region-year.unsecured.yearBefore", "param:lending.unsecuredGrowth"],
    title: { zh: "\u4FE1\u7528\u8D37\u6B3E\u4F59\u989D\u589E\u91CF\u76EE\u6807", en: "increase of the unsecured balance that the target asks" }
  },
  {
    fact: "support.bridgeFee",
    type: "money",
    grain: "support",
    product: ["support.bridge.fee", "param:support.bridgeFeeShare"],
    title: { zh: "\u5E94\u6536\u53D6\u7684\u8FC7\u6865\u8D39\u7528", en: "bridge-fund fee to be charged" }
  },
  {
    fact: "support.bondSubsidy",
    type: "money",
    grain: "support",
    product: ["support.bond.amount", "param:support.bondSubsidyShare"],
    title: { zh: "\u4E00\u6B21\u6027\u53D1\u503A\u8D34\u606F\u91D1\u989D", en: "bond-issue subsidy given once" }
  },
  {
    fact: "support.bondSubsidyOfTerm",
    type: "money",
    grain: "support",
    product: ["support.bondSubsidy", "support.bond.termYears"],
    title: { zh: "\u503A\u5238\u5B58\u7EED\u671F\u5185\u7684\u8D34\u606F\u603B\u989D", en: "bond-issue subsidy of all years of the term" }
  },
  {
    fact: "support.relendingAmount",
    type: "money",
    grain: "support",
    product: ["support.relending.principal", "param:support.relendingShare"],
    title: { zh: "\u65E0\u606F\u518D\u8D37\u6B3E\u91D1\u989D", en: "interest-free relending" }
  },
  {
    fact: "servicing.penaltyWaivedPart",
    type: "money",
    grain: "servicing",
    product: ["servicing.penaltyCharged", "servicing.penaltyWaivedDays"],
    title: { zh: "\u5DF2\u6536\u7F5A\u606F\xD7\u5EF6\u671F\u671F\u95F4\u5185\u7684\u5929\u6570", en: "the penalty interest charged times its days in the deferral" }
  },
  {
    fact: "servicing.penaltyRefund",
    type: "money",
    grain: "servicing",
    quotient: ["servicing.penaltyWaivedPart", "servicing.penaltyDays"],
    title: {
      zh: "\u6309\u5EF6\u671F\u671F\u95F4\u5185\u7684\u5929\u6570\u6298\u7B97\u7684\u5DF2\u6536\u7F5A\u606F",
      en: "the penalty interest charged, in proportion to its days in the deferral"
    }
  },
  {
    fact: "servicing.surchargeRate",
    type: "rate",
    grain: "servicing",
    difference: ["penaltyAnnualRate", "annualRate"],
    title: { zh: "\u7F5A\u606F\u52A0\u6536\u5229\u7387", en: "the penalty rate above the contract's rate" }
  },
  {
    fact: "servicing.penaltyAtSurchargeRate",
    type: "money",
    grain: "servicing",
    product: ["servicing.penaltyCharged", "servicing.surchargeRate"],
    title: { zh: "\u5DF2\u6536\u7F5A\u606F\xD7\u52A0\u6536\u5229\u7387", en: "the penalty interest charged times the rate of the surcharge" }
  },
  {
    fact: "servicing.penaltySurchargeRefund",
    type: "money",
    grain: "servicing",
    quotient: ["servicing.penaltyAtSurchargeRate", "penaltyAnnualRate"],
    title: {
      zh: "\u6309\u7F5A\u606F\u5229\u7387\u6240\u6536\u6B3E\u9879\u4E2D\u7684\u52A0\u6536\u90E8\u5206",
      en: "the surcharge in what was charged at the penalty rate"
    }
  },
  {
    fact: "servicing.penaltyWaivedAtSurchargeRate",
    type: "money",
    grain: "servicing",
    product: ["servicing.penaltyCharged", "servicing.surchargeRate", "servicing.penaltyWaivedDays"],
    title: {
      zh: "\u5DF2\u6536\u7F5A\u606F\xD7\u52A0\u6536\u5229\u7387\xD7\u514D\u6536\u671F\u95F4\u5185\u7684\u5929\u6570",
      en: "the penalty interest charged times the rate of the surcharge times its days in the period waived"
    }
  },
  {
    fact: "servicing.penaltyRateDays",
    type: "rate",
    grain: "servicing",
    product: ["penaltyAnnualRate", "servicing.penaltyDays"],
    title: { zh: "\u7F5A\u606F\u5229\u7387\xD7\u8BA1\u6536\u5929\u6570", en: "the penalty rate times the days charged for" }
  },
  {
    fact: "servicing.penaltySurchargePartRefund",
    type: "money",
    grain: "servicing",
    quotient: ["servicing.penaltyWaivedAtSurchargeRate", "servicing.penaltyRateDays"],
    title: {
      zh: "\u6309\u514D\u6536\u671F\u95F4\u5185\u7684\u5929\u6570\u6298\u7B97\u7684\u52A0\u6536\u90E8\u5206",
      en: "the surcharge in what was charged at the penalty rate, in proportion to its days in the period waived"
    }
  },
  {
    fact: "guarantee-servicing.excessFeeRate",
    type: "rate",
    grain: "guarantee-servicing",
    difference: ["guarantee.chargedFeeRate", "guarantee.allowedFeeRate"],
    title: { zh: "\u591A\u6536\u7684\u62C5\u4FDD\u8D39\u7387", en: "the guarantee fee rate above what may be charged" }
  },
  {
    fact: "guarantee-servicing.excessFee",
    type: "money",
    grain: "guarantee-servicing",
    product: ["guarantee-servicing.excessFeeRate", "guarantee-servicing.feeBase"],
    title: { zh: "\u4E00\u5E74\u591A\u6536\u7684\u62C5\u4FDD\u8D39", en: "the guarantee fee of a year above what may be charged" }
  },
  {
    fact: "guarantee-servicing.formerExcessFeeRate",
    type: "rate",
    grain: "guarantee-servicing",
    difference: ["guarantee.chargedFeeRate", "guarantee.allowedFormerFeeRate"],
    title: { zh: "\u6309\u539F\u6536\u8D39\u51CF\u534A\u591A\u6536\u7684\u62C5\u4FDD\u8D39\u7387", en: "the guarantee fee rate above half of the one formerly charged" }
  },
  {
    fact: "guarantee-servicing.formerExcessFee",
    type: "money",
    grain: "guarantee-servicing",
    product: ["guarantee-servicing.formerExcessFeeRate", "guarantee-servicing.feeBase"],
    title: { zh: "\u6309\u539F\u6536\u8D39\u51CF\u534A\u4E00\u5E74\u591A\u6536\u7684\u62C5\u4FDD\u8D39", en: "the guarantee fee of a year above half of the one formerly charged" }
  },
  {
    fact: "guarantee-servicing.reGuaranteeExcess",
    type: "money",
    grain: "guarantee-servicing",
    difference: ["guarantee.reGuaranteeFee", "param:guarantee.reGuaranteeFee"],
    title: { zh: "\u5E94\u9000\u8FD8\u7684\u518D\u62C5\u4FDD\u8D39", en: "the re-guarantee fee to be refunded" }
  }
];

// rules/ningxia-2020/interpretations.json
var interpretations_default = [
  {
    id: "ceiling.scope",
    question: {
      zh: "\u201C\u5355\u6237\u6388\u4FE11000\u4E07\u5143\u53CA\u4EE5\u4E0B\u201D\u9650\u5B9A\u54EA\u4E9B\u8D37\u6B3E?",
      en: "Which loans does \u201Csingle-household credit of at most \xA510 million\u201D limit?"
    },
    readings: [
      {
        id: "all-limbs",
        standing: "default",
        zh: "\u5C0F\u5FAE\u4F01\u4E1A\u8D37\u6B3E\u3001\u4E2A\u4F53\u5DE5\u5546\u6237\u548C\u5C0F\u5FAE\u4F01\u4E1A\u4E3B\u7ECF\u8425\u6027\u8D37\u6B3E\u5747\u53D7\u9650\u5236",
        en: "loans to small and micro enterprises and operating loans of individual businesses and of owners alike"
      },
      { id: "enterprises", standing: "tenable", zh: "\u4EC5\u9650\u5C0F\u5FAE\u4F01\u4E1A\u8D37\u6B3E", en: "loans to small and micro enterprises only" }
    ],
    reason: {
      zh: "\u8BE5\u53E5\u5C06\u4E09\u7C7B\u8D37\u6B3E\u5408\u79F0\u201C\u666E\u60E0\u5C0F\u5FAE\u8D37\u6B3E\u201D,\u76D1\u7BA1\u7EDF\u8BA1\u4E2D\u666E\u60E0\u578B\u5C0F\u5FAE\u4F01\u4E1A\u8D37\u6B3E\u5373\u4E3A\u5355\u6237\u6388\u4FE11000\u4E07\u5143\u53CA\u4EE5\u4E0B\u7684\u5C0F\u5FAE\u4F01\u4E1A\u3001\u4E2A\u4F53\u5DE5\u5546\u6237\u548C\u5C0F\u5FAE\u4F01\u4E1A\u4E3B\u8D37\u6B3E,\u4EBA\u6C11\u94F6\u884C\u5C31\u540C\u4E00\u653F\u7B56\u7684\u8868\u8FF0\u4EA6\u540C\u3002",
      en: "The sentence names the three kinds as one class, inclusive small-micro loans; the supervisory count of that class takes credit of at most \xA510 million for all three, and the central bank words the same policy so."
    },
    provisions: ["notice/s2/p1/1"]
  },
  {
    id: "exposure.scope",
    question: {
      zh: "\u201C\u5355\u6237\u6388\u4FE1\u201D\u4EE5\u672C\u884C\u6388\u4FE1\u8FD8\u662F\u5404\u94F6\u884C\u6388\u4FE1\u5408\u8BA1\u8BA1\u7B97?",
      en: "Is a single household's credit counted at the lending bank or at all banks?"
    },
    readings: [
      { id: "one-bank", standing: "default", zh: "\u672C\u884C\u5BF9\u8BE5\u6237\u7684\u6388\u4FE1", en: "the credit that the lending bank has granted" },
      {
        id: "all-banks",
        standing: "remote",
        zh: "\u5404\u94F6\u884C\u6388\u4FE1\u5408\u8BA1",
        en: "the credit at all banks together",
        against: {
          zh: "\u76D1\u7BA1\u7EDF\u8BA1\u6309\u672C\u884C\u5BF9\u5355\u6237\u7684\u6388\u4FE1\u8BA1\u7B97,\u8D37\u6B3E\u94F6\u884C\u4E5F\u65E0\u4ECE\u6838\u5B9A\u4ED6\u884C\u6388\u4FE1\u3002",
          en: "Supervisory statistics count the reporting bank's own credit, and the lending bank has no means to establish what others have granted."
        }
      }
    ],
    reason: {
      zh: "\u5EF6\u671F\u4E49\u52A1\u7531\u8D37\u6B3E\u94F6\u884C\u5C65\u884C,\u201C\u5355\u6237\u6388\u4FE1\u201D\u5728\u76D1\u7BA1\u7EDF\u8BA1\u4E2D\u6309\u672C\u884C\u5BF9\u5355\u6237\u7684\u6388\u4FE1\u8BA1\u7B97\u3002",
      en: "The duty is the lending bank's, and supervisory statistics count a single household's credit at the reporting bank."
    },
    provisions: ["notice/s2/p1/1"]
  },
  {
    id: "window.date",
    question: {
      zh: "\u201C6\u67081\u65E5\u81F312\u670831\u65E5\u671F\u95F4\u5230\u671F\u201D\u4EE5\u54EA\u4E2A\u65E5\u671F\u4E3A\u51C6?",
      en: "Which date must fall between 1 June and 31 December?"
    },
    readings: [
      {
        id: "component-due-date",
        standing: "default",
        zh: "\u8BE5\u7B14\u672C\u91D1\u6216\u5229\u606F\u81EA\u8EAB\u7684\u5230\u671F\u65E5",
        en: "the due date of the principal or interest itself"
      },
      {
        id: "loan-maturity",
        standing: "remote",
        zh: "\u672C\u91D1\u548C\u5229\u606F\u5747\u4EE5\u8D37\u6B3E\u7684\u6700\u7EC8\u5230\u671F\u65E5\u4E3A\u51C6",
        en: "the loan's maturity date, for principal and interest alike",
        against: {
          zh: "\u7B2C\u4E8C\u6B3E\u3001\u7B2C\u4E09\u6B3E\u5206\u522B\u89C4\u5B9A\u5230\u671F\u7684\u672C\u91D1\u548C\u5E94\u4ED8\u5229\u606F;\u4EE5\u6700\u7EC8\u5230\u671F\u65E5\u4E3A\u51C6,\u5219\u5206\u671F\u507F\u8FD8\u7684\u672C\u91D1\u548C\u671F\u9650\u8F83\u957F\u8D37\u6B3E\u7684\u5229\u606F\u5747\u4E0D\u80FD\u5EF6\u671F\u3002",
          en: "Paragraphs 2 and 3 speak of principal and of interest falling due; by the maturity date neither instalments nor the interest of longer loans could be deferred."
        }
      },
      {
        id: "maturity-for-principal",
        standing: "remote",
        zh: "\u672C\u91D1\u4EE5\u8D37\u6B3E\u7684\u6700\u7EC8\u5230\u671F\u65E5\u4E3A\u51C6,\u5229\u606F\u4EE5\u81EA\u8EAB\u7684\u4ED8\u606F\u65E5\u4E3A\u51C6",
        en: "the loan's maturity date for principal, the due date itself for interest",
        against: {
          zh: "\u7B2C\u4E8C\u6B3E\u89C4\u5B9A\u7684\u662F\u201C\u5230\u671F\u7684\u2026\u2026\u8D37\u6B3E\u672C\u91D1\u201D,\u5206\u671F\u507F\u8FD8\u7684\u672C\u91D1\u4EA6\u5404\u6709\u5230\u671F\u65E5\u3002",
          en: "Paragraph 2 speaks of principal falling due, and each instalment of it has a due date of its own."
        }
      },
      {
        id: "maturity-for-interest",
        standing: "remote",
        zh: "\u5229\u606F\u4EE5\u8D37\u6B3E\u7684\u6700\u7EC8\u5230\u671F\u65E5\u4E3A\u51C6,\u672C\u91D1\u4EE5\u81EA\u8EAB\u7684\u5230\u671F\u65E5\u4E3A\u51C6",
        en: "the loan's maturity date for interest, the due date itself for principal",
        against: {
          zh: "\u7B2C\u4E09\u6B3E\u89C4\u5B9A\u7684\u662F\u671F\u95F4\u5185\u7684\u201C\u5E94\u4ED8\u5229\u606F\u201D,\u4ED8\u606F\u65E5\u5E76\u4E0D\u7B49\u4E8E\u8D37\u6B3E\u5230\u671F\u65E5\u3002",
          en: "Paragraph 3 speaks of interest payable in the period, which is not payable on maturity alone."
        }
      }
    ],
    reason: {
      zh: "\u7B2C\u4E8C\u6B3E\u3001\u7B2C\u4E09\u6B3E\u5206\u522B\u89C4\u5B9A\u5230\u671F\u7684\u201C\u8D37\u6B3E\u672C\u91D1\u201D\u548C\u201C\u5E94\u4ED8\u5229\u606F\u201D,\u5404\u6709\u5176\u5230\u671F\u65E5\u3002",
      en: "Paragraphs 2 and 3 speak of principal and of interest falling due, each of which has a date of its own."
    },
    provisions: ["notice/s2/p2/1", "notice/s2/p3/1"]
  },
  {
    id: "window.deferredBefore",
    question: {
      zh: "\u6B64\u524D\u5DF2\u5EF6\u671F\u7684,\u4EE5\u5EF6\u671F\u540E\u7684\u5230\u671F\u65E5\u8FD8\u662F\u539F\u5230\u671F\u65E5\u5224\u65AD\u662F\u5426\u5728\u89C4\u5B9A\u671F\u95F4\u5185\u5230\u671F?",
      en: "Where an instalment was deferred before, which due date must fall in the window?"
    },
    readings: [
      {
        id: "either",
        standing: "default",
        zh: "\u73B0\u5230\u671F\u65E5\u6216\u9996\u6B21\u5EF6\u671F\u524D\u7684\u539F\u5230\u671F\u65E5\u5728\u671F\u95F4\u5185\u5747\u53EF;\u539F\u5230\u671F\u65E5\u5728\u671F\u95F4\u5185\u7684,\u9650\u4E8E\u73B0\u5230\u671F\u65E5\u5728\u5EF6\u671F\u4E0A\u9650\u4E4B\u524D",
        en: "either: the date on which it now falls due, or the one before the first deferral, as long as the present one is before the cap"
      },
      { id: "current", standing: "tenable", zh: "\u73B0\u5728\u7684\u5230\u671F\u65E5", en: "the date on which it now falls due" },
      {
        id: "original",
        standing: "remote",
        zh: "\u9996\u6B21\u5EF6\u671F\u524D\u7684\u539F\u5230\u671F\u65E5",
        en: "the due date before the first deferral",
        against: {
          zh: "\u6309\u6B64\u89E3\u8BFB,\u4F9D\u524D\u671F\u653F\u7B56\u5EF6\u671F\u81F3\u672C\u671F\u95F4\u5185\u5230\u671F\u7684\u8D37\u6B3E\u4E0D\u5F97\u518D\u5EF6,\u4E0E\u5F53\u65F6\u7684\u5B9E\u9645\u505A\u6CD5\u4E0D\u7B26\u3002",
          en: "It would shut out loans that the earlier scheme had moved into the window, which practice at the time did allow to be deferred again."
        }
      }
    ],
    reason: {
      zh: "\u4E24\u79CD\u5230\u671F\u65E5\u90FD\u662F\u201C\u671F\u95F4\u5230\u671F\u201D;\u901A\u77E5\u672A\u6392\u9664\u518D\u6B21\u5EF6\u671F,\u53EA\u89C4\u5B9A\u6700\u957F\u53EF\u5EF6\u81F32021\u5E743\u670831\u65E5,\u671F\u95F4\u5185\u5230\u671F\u3001\u5DF2\u5728\u4E0A\u9650\u4EE5\u5185\u5EF6\u671F\u4E00\u6B21\u7684\u8D37\u6B3E\u5E76\u4E0D\u56E0\u6B64\u5931\u53BB\u5176\u4F59\u671F\u9650\u3002",
      en: "Each of the two is a date on which it falls due in the period; the notice does not exclude a second deferral and only sets a cap, so that a loan once deferred within the cap does not lose the rest of it."
    },
    provisions: ["notice/s2/p2/1", "notice/s2/p3/1"]
  },
  {
    id: "application.late",
    question: {
      zh: "\u5230\u671F\u4EE5\u540E\u624D\u63D0\u51FA\u7533\u8BF7\u7684,\u662F\u5426\u4ECD\u5C5E\u5E94\u4E88\u5EF6\u671F?",
      en: "Must what is overdue already when the application is made still be deferred?"
    },
    readings: [
      { id: "included", standing: "default", zh: "\u4ECD\u5E94\u5EF6\u671F", en: "yes" },
      {
        id: "before-due",
        standing: "tenable",
        zh: "\u5230\u671F\u524D\u63D0\u51FA\u7533\u8BF7\u7684\u624D\u5E94\u5EF6\u671F,\u903E\u671F\u540E\u7533\u8BF7\u7684\u53EF\u81EA\u4E3B\u534F\u5546",
        en: "only where the application is made by the due date; a later one is for negotiation"
      }
    ],
    reason: {
      zh: "\u901A\u77E5\u672A\u89C4\u5B9A\u7533\u8BF7\u7684\u622A\u6B62\u65E5\u671F,\u903E\u671F\u7684\u8D37\u6B3E\u4ECD\u662F\u201C\u671F\u95F4\u5230\u671F\u201D\u7684\u8D37\u6B3E\u3002",
      en: "The notice sets no last day for applying, and a loan that is overdue did fall due in the period."
    },
    provisions: ["notice/s2/p2/1", "notice/s2/p3/1"]
  },
  {
    id: "annex.conditions",
    question: {
      zh: "\u9644\u4EF6\u7B2C17\u9879\u7684\u201C\u4FDD\u6301\u73B0\u6709\u62B5\u62BC\u62C5\u4FDD\u72B6\u6001\u4E0D\u53D8\u3001\u627F\u8BFA\u5C31\u4E1A\u57FA\u672C\u7A33\u5B9A\u201D\u7EA6\u675F\u4EC0\u4E48?",
      en: "What do annex item 17's conditions (collateral kept, employment commitment) govern?"
    },
    readings: [
      {
        id: "annex-only",
        standing: "default",
        zh: "\u4EC5\u7EA6\u675F\u9644\u4EF6\u6240\u5355\u72EC\u89C4\u5B9A\u7684\u5185\u5BB9,\u5373\u201C\u4E0D\u5F97\u4EE5\u4EFB\u4F55\u7406\u7531\u62D2\u7EDD\u529E\u7406\u201D\u53CA\u5BF9\u672C\u91D1\u514D\u6536\u7F5A\u606F\u7684\u660E\u6587\u89C4\u5B9A;\u5E94\u5EF6\u5C3D\u5EF6\u4EE5\u901A\u77E5\u7B2C\u4E8C\u6761\u4E3A\u636E",
        en: "what the annex alone gives: that the bank must not refuse on any ground, and its express waiver; the duty to defer rests on section 2"
      },
      {
        id: "required",
        standing: "tenable",
        zh: "\u4EA6\u4E3A\u5E94\u5EF6\u5C3D\u5EF6\u7684\u6761\u4EF6,\u4E0D\u6EE1\u8DB3\u7684\u53EF\u81EA\u4E3B\u534F\u5546",
        en: "the duty to defer as well: what fails them is for negotiation"
      },
      {
        id: "recorded",
        standing: "remote",
        zh: "\u4EC5\u4F5C\u8BB0\u5F55,\u4E0D\u4F5C\u4E3A\u6761\u4EF6",
        en: "nothing: they are recorded only",
        against: {
          zh: "\u201C\u5BF9\u4FDD\u6301\u2026\u2026\u3001\u627F\u8BFA\u2026\u2026\u7684\u201D\u662F\u8BE5\u53E5\u7684\u9650\u5B9A\u8BED,\u4EC5\u4F5C\u8BB0\u5F55\u5219\u8BE5\u9650\u5B9A\u8BED\u6CA1\u6709\u4EFB\u4F55\u4F5C\u7528\u3002",
          en: "They qualify whom the sentence speaks of; recorded only, the words would have no effect at all."
        }
      }
    ],
    reason: {
      zh: "\u901A\u77E5\u7B2C\u4E8C\u6761\u662F\u5BF9\u9644\u4EF6\u7684\u5177\u4F53\u843D\u5B9E,\u672A\u91CD\u7533\u8BE5\u4E24\u9879\u6761\u4EF6;\u9644\u4EF6\u5355\u72EC\u89C4\u5B9A\u7684\u5185\u5BB9\u5219\u4EE5\u5176\u9650\u5B9A\u7684\u5BF9\u8C61\u4E3A\u9650\u3002",
      en: "Section 2 of the notice carries the annex out and does not repeat the conditions; what the annex alone gives, it gives to those it names."
    },
    provisions: ["notice/s2/p1/1", "annex/i17/3"]
  },
  {
    id: "annex.collateral",
    question: {
      zh: "\u4F55\u8C13\u9644\u4EF6\u7B2C17\u9879\u7684\u201C\u4FDD\u6301\u73B0\u6709\u62B5\u62BC\u62C5\u4FDD\u72B6\u6001\u4E0D\u53D8\u201D?",
      en: "What keeps the existing mortgage and guarantee status \u201Cunchanged\u201D (annex item 17)?"
    },
    readings: [
      {
        id: "kept-or-replaced",
        standing: "default",
        zh: "\u4FDD\u6301\u73B0\u6709\u62B5\u62BC\u62C5\u4FDD,\u6216\u63D0\u4F9B\u66FF\u4EE3\u62C5\u4FDD\u5B89\u6392",
        en: "keeping the existing collateral and guarantees, or providing a substitute"
      },
      {
        id: "unchanged",
        standing: "tenable",
        zh: "\u73B0\u6709\u62B5\u62BC\u62C5\u4FDD\u4E0D\u5F97\u53D8\u66F4",
        en: "keeping the existing collateral and guarantees as they are"
      }
    ],
    reason: {
      zh: "\u901A\u77E5\u7B2C\u4E8C\u6761\u7B2C\u4E8C\u6B3E\u5141\u8BB8\u201C\u4FDD\u6301\u6709\u6548\u62C5\u4FDD\u5B89\u6392\u6216\u63D0\u4F9B\u66FF\u4EE3\u5B89\u6392\u201D\u3002",
      en: "Section 2, paragraph 2 of the notice itself allows keeping an effective guarantee or providing a substitute."
    },
    provisions: ["annex/i17/3", "notice/s2/p2/3"]
  },
  {
    id: "annex.borrowers",
    question: {
      zh: "\u9644\u4EF6\u7B2C17\u9879\u7684\u201C\u4E2A\u4F53\u7ECF\u8425\u8005\u548C\u5C0F\u5FAE\u4F01\u4E1A\u201D\u5305\u62EC\u54EA\u4E9B\u501F\u6B3E\u4EBA?",
      en: "Whom do annex item 17's words \u201Cindividual operators and small and micro enterprises\u201D name?"
    },
    readings: [
      {
        id: "as-named",
        standing: "default",
        zh: "\u5C0F\u5FAE\u4F01\u4E1A\u548C\u4E2A\u4F53\u5DE5\u5546\u6237",
        en: "small and micro enterprises and individual businesses"
      },
      {
        id: "with-owners",
        standing: "tenable",
        zh: "\u5C0F\u5FAE\u4F01\u4E1A\u3001\u4E2A\u4F53\u5DE5\u5546\u6237\u548C\u5C0F\u5FAE\u4F01\u4E1A\u4E3B",
        en: "owners of small and micro enterprises as well"
      }
    ],
    reason: {
      zh: "\u9644\u4EF6\u672A\u63D0\u53CA\u5C0F\u5FAE\u4F01\u4E1A\u4E3B;\u201C\u4E2A\u4F53\u7ECF\u8425\u8005\u201D\u901A\u5E38\u5373\u4E2A\u4F53\u5DE5\u5546\u6237\u3002",
      en: "The annex does not name owners; individual operators are ordinarily individual businesses."
    },
    provisions: ["annex/i17/3"]
  },
  {
    id: "annex.ceiling",
    question: {
      zh: "\u9644\u4EF6\u7B2C17\u9879\u672A\u8BBE\u5355\u6237\u6388\u4FE1\u4E0A\u9650,\u662F\u5426\u56E0\u6B64\u6269\u5927\u5E94\u5EF6\u8303\u56F4?",
      en: "Annex item 17 has no credit ceiling: does it widen the duty to defer?"
    },
    readings: [
      {
        id: "section-2-governs",
        standing: "default",
        zh: "\u4EE5\u901A\u77E5\u7B2C\u4E8C\u6761\u7684\u8303\u56F4\u4E3A\u51C6",
        en: "section 2 of the notice sets the scope"
      },
      {
        id: "annex-adds",
        standing: "tenable",
        zh: "\u7B26\u5408\u9644\u4EF6\u6761\u4EF6\u7684\u5C0F\u5FAE\u4F01\u4E1A\u548C\u4E2A\u4F53\u7ECF\u8425\u8005,\u8D85\u8FC7\u4E0A\u9650\u4EA6\u5E94\u5EF6",
        en: "those within the annex's words that meet its conditions are within the duty above the ceiling too"
      }
    ],
    reason: {
      zh: "\u7B2C\u4E8C\u6761\u4E3A\u9644\u4EF6\u7684\u5B9E\u65BD\u7EC6\u5219,\u5E76\u5C06\u5176\u4ED6\u4E2D\u5C0F\u5FAE\u4F01\u4E1A\u660E\u786E\u5F52\u5165\u81EA\u4E3B\u534F\u5546;\u4F46\u9644\u4EF6\u4E3A\u81EA\u6CBB\u533A\u515A\u59D4\u3001\u653F\u5E9C\u6587\u4EF6,\u4F4D\u9636\u66F4\u9AD8,\u5176\u6587\u5B57\u672A\u8BBE\u4E0A\u9650,\u6545\u4E24\u8BF4\u5E76\u5B58\u3002",
      en: "Section 2 implements the annex and expressly leaves other micro, small and medium enterprises to negotiation. The annex, however, is the higher document and its words set no ceiling, so the other reading is tenable."
    },
    provisions: ["notice/s2/p1/1", "notice/s2/p1/2", "annex/i17/3"]
  },
  {
    id: "pandemic.effect",
    question: {
      zh: "\u201C\u7ED3\u5408\u4F01\u4E1A\u53D7\u75AB\u60C5\u5F71\u54CD\u60C5\u51B5\u201D\u662F\u5426\u4E3A\u5EF6\u671F\u7684\u6761\u4EF6?",
      en: "Is being affected by the epidemic a condition of deferral?"
    },
    readings: [
      {
        id: "weighed",
        standing: "default",
        zh: "\u94F6\u884C\u5728\u786E\u5B9A\u5EF6\u671F\u671F\u9650\u65F6\u4E88\u4EE5\u8003\u8651",
        en: "weighed by the bank in setting the period"
      },
      {
        id: "required",
        standing: "remote",
        zh: "\u987B\u53D7\u75AB\u60C5\u5F71\u54CD",
        en: "only for those affected",
        against: {
          zh: "\u201C\u7ED3\u5408\u201D\u662F\u8003\u8651\u56E0\u7D20\u800C\u975E\u6761\u4EF6,\u4E14\u201C\u5E94\u5EF6\u5C3D\u5EF6\u201D\u4E0D\u4EE5\u53D7\u75AB\u60C5\u5F71\u54CD\u4E3A\u524D\u63D0\u3002",
          en: "\u201CTaking into account\u201D is weighing, not a condition, and \u201Call that should be deferred\u201D is not limited to those affected."
        }
      }
    ],
    reason: {
      zh: "\u201C\u7ED3\u5408\u201D\u8981\u6C42\u94F6\u884C\u5728\u786E\u5B9A\u201C\u4E00\u5B9A\u671F\u9650\u201D\u65F6\u4E88\u4EE5\u8003\u8651,\u800C\u975E\u4EE5\u6B64\u51B3\u5B9A\u662F\u5426\u5EF6\u671F\u3002",
      en: "\u201CTaking into account\u201D asks the bank to weigh it in setting \u201Ca certain period\u201D, not in deciding whether to defer."
    },
    provisions: ["notice/s2/p2/1", "notice/s2/p3/1"]
  },
  {
    id: "deferral.period",
    question: { zh: "\u5728\u4E0A\u9650\u4E4B\u5185,\u5EF6\u671F\u81F3\u4F55\u65E5\u7531\u8C01\u786E\u5B9A?", en: "Within the cap, who sets the date?" },
    readings: [
      {
        id: "bank-sets",
        standing: "default",
        zh: "\u94F6\u884C\u7ED3\u5408\u4F01\u4E1A\u53D7\u75AB\u60C5\u5F71\u54CD\u60C5\u51B5\u548C\u7ECF\u8425\u72B6\u51B5,\u5728\u4E0A\u9650\u4E4B\u5185\u7ED9\u4E88\u201C\u4E00\u5B9A\u671F\u9650\u201D",
        en: "the bank, which grants \u201Ca certain period\u201D within the cap in view of the epidemic's effect and the business condition"
      },
      { id: "as-requested", standing: "tenable", zh: "\u6309\u4F01\u4E1A\u7533\u8BF7\u7684\u65E5\u671F", en: "the enterprise's application" }
    ],
    reason: {
      zh: "\u6761\u6587\u89C4\u5B9A\u94F6\u884C\u201C\u7ED3\u5408\u4F01\u4E1A\u53D7\u75AB\u60C5\u5F71\u54CD\u60C5\u51B5\u548C\u7ECF\u8425\u72B6\u51B5\u2026\u2026\u7ED9\u4E88\u4F01\u4E1A\u4E00\u5B9A\u671F\u9650\u7684\u201D\u5EF6\u671F\u5B89\u6392,\u6700\u957F\u201C\u53EF\u201D\u5EF6\u81F3\u4E0A\u9650;\u671F\u9650\u987B\u5927\u4E8E\u96F6,\u5176\u957F\u77ED\u7531\u94F6\u884C\u7ED3\u5408\u4E0A\u8FF0\u60C5\u51B5\u786E\u5B9A\u3002",
      en: "The bank shall grant \u201Ca certain period\u201D in view of the epidemic's effect and the business condition, which \u201Cmay\u201D reach the cap: some period is due, and how long it is the bank sets."
    },
    provisions: ["notice/s2/p2/1", "notice/s2/p2/2", "notice/s2/p3/1", "notice/s2/p3/2"]
  },
  {
    id: "penalty.scope",
    question: {
      zh: "\u514D\u6536\u7F5A\u606F\u4EC5\u9002\u7528\u4E8E\u5229\u606F,\u8FD8\u662F\u540C\u65F6\u9002\u7528\u4E8E\u672C\u91D1?",
      en: "Does the waiver of penalty interest cover interest only, or principal too?"
    },
    readings: [
      {
        id: "principal-and-interest",
        standing: "default",
        zh: "\u672C\u91D1\u548C\u5229\u606F:\u4F9D\u7B2C\u4E8C\u6761\u5EF6\u671F\u7684\u6B3E\u9879\u672A\u903E\u671F,\u672C\u91D1\u56E0\u5EF6\u671F\u800C\u4E0D\u8BA1\u6536\u7F5A\u606F;\u5229\u606F\u7531\u7B2C\u4E8C\u6761\u7B2C\u4E09\u6B3E\u660E\u6587\u514D\u6536",
        en: "both: what is deferred under section 2 is not overdue, so that nothing above contract interest runs on principal; for interest paragraph 3 says so"
      },
      {
        id: "annex-principal",
        standing: "tenable",
        zh: "\u5229\u606F\u7531\u7B2C\u4E8C\u6761\u7B2C\u4E09\u6B3E\u514D\u6536;\u672C\u91D1\u4EC5\u4F9D\u9644\u4EF6\u7B2C17\u9879,\u4EE5\u7B26\u5408\u5176\u6761\u4EF6\u4E3A\u9650",
        en: "interest by section 2, paragraph 3; principal by annex item 17 alone, under its conditions"
      },
      {
        id: "interest-only",
        standing: "remote",
        zh: "\u4EC5\u5229\u606F",
        en: "interest only",
        against: {
          zh: "\u7F5A\u606F\u4EE5\u903E\u671F\u4E3A\u524D\u63D0,\u5DF2\u5EF6\u671F\u7684\u672C\u91D1\u672A\u903E\u671F;\u9644\u4EF6\u7B2C17\u9879\u4EA6\u5C31\u8FD8\u672C\u4ED8\u606F\u65E5\u671F\u4E00\u5E76\u89C4\u5B9A\u514D\u6536\u7F5A\u606F\u3002",
          en: "Penalty interest presupposes that a payment is overdue, which deferred principal is not; and annex item 17 waives it for the dates of principal and interest alike."
        }
      }
    ],
    reason: {
      zh: "\u7F5A\u606F\u662F\u5BF9\u903E\u671F\u8D37\u6B3E\u8BA1\u6536\u7684(\u94F6\u53D1\u30142003\u3015251\u53F7),\u4F9D\u7B2C\u4E8C\u6761\u5EF6\u671F\u7684\u672C\u91D1\u672A\u903E\u671F;\u9644\u4EF6\u7B2C17\u9879\u5C31\u7B26\u5408\u6761\u4EF6\u8005\u4E00\u5E76\u660E\u6587\u89C4\u5B9A\u3002",
      en: "Penalty interest is for overdue loans (Yin Fa [2003] No. 251), and principal deferred under section 2 is not overdue; annex item 17 says so expressly for those who meet its conditions."
    },
    provisions: ["notice/s2/p2/1", "notice/s2/p3/2", "annex/i17/3", "pbc-2003-251/3"]
  },
  {
    id: "penalty.from",
    question: {
      zh: "\u5230\u671F\u4E4B\u540E\u624D\u63D0\u51FA\u7533\u8BF7\u7684,\u514D\u6536\u7F5A\u606F\u81EA\u4F55\u65E5\u8D77\u7B97?",
      en: "Where the application comes after the due date, from which day is penalty interest waived?"
    },
    readings: [
      {
        id: "due-date",
        standing: "default",
        zh: "\u81EA\u5230\u671F\u65E5\u8D77:\u5EF6\u671F\u53CA\u4E8E\u6574\u4E2A\u671F\u95F4",
        en: "from the due date: the deferral covers the whole period"
      },
      {
        id: "application",
        standing: "tenable",
        zh: "\u81EA\u63D0\u51FA\u7533\u8BF7\u4E4B\u65E5\u8D77:\u6B64\u524D\u5DF2\u7ECF\u903E\u671F\u7684\u671F\u95F4\u4E0D\u4E88\u8FFD\u6EAF",
        en: "from the application, where it came later: the days already overdue before it stay as they are"
      }
    ],
    reason: {
      zh: "\u901A\u77E5\u5BF9\u8FD8\u672C\u4ED8\u606F\u65E5\u671F\u7ED9\u4E88\u5EF6\u671F\u5E76\u514D\u6536\u7F5A\u606F,\u672A\u4EE5\u7533\u8BF7\u4E4B\u65E5\u4E3A\u754C;\u65E5\u671F\u65E2\u5DF2\u5EF6\u540E,\u539F\u5230\u671F\u65E5\u4E4B\u540E\u5373\u4E0D\u6784\u6210\u903E\u671F\u3002",
      en: "The notice moves the dates of payment and waives penalty interest without drawing a line at the application; once the date is moved, nothing is overdue after the date that it replaces."
    },
    provisions: ["notice/s2/p3/2", "annex/i17/3"]
  },
  {
    id: "penalty.compound",
    question: {
      zh: "\u514D\u6536\u7F5A\u606F\u662F\u5426\u53CA\u4E8E\u5BF9\u5EF6\u671F\u5229\u606F\u8BA1\u6536\u7684\u590D\u5229?",
      en: "Does the penalty-interest waiver cover compound interest on deferred interest?"
    },
    readings: [
      {
        id: "covered",
        standing: "default",
        zh: "\u53CA\u4E8E\u590D\u5229",
        en: "it does"
      },
      {
        id: "not-covered",
        standing: "tenable",
        zh: "\u4E0D\u53CA\u4E8E\u590D\u5229",
        en: "it does not"
      }
    ],
    reason: {
      zh: "\u5BF9\u4E0D\u80FD\u6309\u65F6\u652F\u4ED8\u7684\u5229\u606F,\u6309\u7F5A\u606F\u5229\u7387\u8BA1\u6536\u7684\u662F\u590D\u5229(\u94F6\u53D1\u30142003\u3015251\u53F7\u7B2C\u4E09\u6761);\u5229\u606F\u5EF6\u671F\u201C\u514D\u6536\u7F5A\u606F\u201D\u5982\u4E0D\u53CA\u4E8E\u590D\u5229,\u8BE5\u53E5\u5373\u65E0\u6240\u514D\u3002",
      en: "What is charged at the penalty rate on unpaid interest is compound interest (Yin Fa [2003] No. 251, article 3); a waiver for deferred interest that did not cover it would waive nothing."
    },
    provisions: ["notice/s2/p3/2", "annex/i17/3", "pbc-2003-251/3/3"]
  },
  {
    id: "negotiation.other",
    question: {
      zh: "\u201C\u5176\u4ED6\u4E2D\u5C0F\u5FAE\u4F01\u4E1A\u8D37\u6B3E\u201D\u4E2D\u7684\u201C\u5176\u4ED6\u201D\u662F\u76F8\u5BF9\u4E8E\u54EA\u7C7B\u8D37\u6B3E\u800C\u8A00?",
      en: "\u201COther\u201D micro, small and medium enterprise loans: other than which?"
    },
    readings: [
      {
        id: "than-shall-defer",
        standing: "default",
        zh: "\u5E94\u5EF6\u5C3D\u5EF6\u7684\u8D37\u6B3E\u4EE5\u5916(\u542B\u89C4\u5B9A\u671F\u95F4\u4EE5\u5916\u5230\u671F\u7684\u666E\u60E0\u5C0F\u5FAE\u8D37\u6B3E)",
        en: "other than what must be deferred, so that inclusive loans due outside the window are among them"
      },
      {
        id: "than-inclusive",
        standing: "remote",
        zh: "\u666E\u60E0\u5C0F\u5FAE\u8D37\u6B3E\u4EE5\u5916",
        en: "other than inclusive small-micro loans",
        against: {
          zh: "\u6309\u6B64\u89E3\u8BFB,\u4FDD\u62A4\u7A0B\u5EA6\u66F4\u9AD8\u7684\u666E\u60E0\u5C0F\u5FAE\u8D37\u6B3E\u5728\u89C4\u5B9A\u671F\u95F4\u4EE5\u5916\u5230\u671F\u65F6\u53CD\u800C\u4E0D\u80FD\u534F\u5546\u3002",
          en: "Inclusive loans, which the notice protects more, would then get less than larger ones where they fall due outside the window."
        }
      }
    ],
    reason: {
      zh: "\u524D\u53E5\u89C4\u5B9A\u7684\u662F\u671F\u95F4\u5185\u5230\u671F\u3001\u5E94\u5EF6\u5C3D\u5EF6\u7684\u8D37\u6B3E,\u201C\u5176\u4ED6\u201D\u4E0E\u4E4B\u76F8\u5BF9;\u666E\u60E0\u5C0F\u5FAE\u4F01\u4E1A\u4E5F\u662F\u4E2D\u5C0F\u5FAE\u4F01\u4E1A\u3002",
      en: "The sentence before speaks of the loans that must be deferred, against which \u201Cother\u201D stands; small and micro enterprises are micro, small and medium enterprises too."
    },
    provisions: ["notice/s2/p1/1", "notice/s2/p1/2"]
  },
  {
    id: "negotiation.owners",
    question: {
      zh: "\u4E0D\u5C5E\u5E94\u5EF6\u5C3D\u5EF6\u7684\u4E2A\u4F53\u5DE5\u5546\u6237\u3001\u5C0F\u5FAE\u4F01\u4E1A\u4E3B\u7ECF\u8425\u6027\u8D37\u6B3E\u662F\u5426\u5C5E\u4E8E\u201C\u5176\u4ED6\u4E2D\u5C0F\u5FAE\u4F01\u4E1A\u8D37\u6B3E\u201D?",
      en: "Are operating loans of individual businesses and owners that need not be deferred \u201Cother micro, small and medium enterprise loans\u201D?"
    },
    readings: [
      { id: "counted", standing: "default", zh: "\u5C5E\u4E8E", en: "yes" },
      { id: "enterprises-only", standing: "tenable", zh: "\u4E0D\u5C5E\u4E8E,\u4EC5\u9650\u4F01\u4E1A\u8D37\u6B3E", en: "no, loans to enterprises only" }
    ],
    reason: {
      zh: "\u7B2C\u4E8C\u6761\u628A\u4E2A\u4F53\u5DE5\u5546\u6237\u548C\u5C0F\u5FAE\u4F01\u4E1A\u4E3B\u7ECF\u8425\u6027\u8D37\u6B3E\u4E0E\u5C0F\u5FAE\u4F01\u4E1A\u8D37\u6B3E\u5E76\u5217\u4E3A\u540C\u4E00\u7C7B\u3002",
      en: "Section 2 treats operating loans of individual businesses and owners as one class with small and micro enterprise loans."
    },
    provisions: ["notice/s2/p1/1", "notice/s2/p1/2"]
  },
  {
    id: "negotiation.hardship",
    question: {
      zh: "\u54EA\u4E9B\u501F\u6B3E\u4EBA\u987B\u201C\u6709\u7279\u6B8A\u56F0\u96BE\u201D,\u624D\u53EF\u81EA\u4E3B\u534F\u5546?",
      en: "Which borrowers must be \u201Cin special difficulty\u201D for a deferral to be negotiable?"
    },
    readings: [
      {
        id: "listed-unless-denied",
        standing: "default",
        zh: "\u5927\u578B\u4F01\u4E1A\u987B\u6709\u7279\u6B8A\u56F0\u96BE;\u5927\u578B\u56FD\u9645\u4EA7\u4E1A\u94FE\u4F01\u4E1A(\u5916\u8D38\u4F01\u4E1A)\u4E3A\u6240\u5217\u60C5\u5F62,\u63A8\u5B9A\u6709\u7279\u6B8A\u56F0\u96BE,\u4F46\u5DF2\u77E5\u6CA1\u6709\u7279\u6B8A\u56F0\u96BE\u7684\u9664\u5916;\u4E2D\u5C0F\u5FAE\u4F01\u4E1A\u3001\u4E2A\u4F53\u5DE5\u5546\u6237\u548C\u5C0F\u5FAE\u4F01\u4E1A\u4E3B\u65E0\u987B\u6709\u7279\u6B8A\u56F0\u96BE",
        en: "large enterprises; a large international supply-chain (foreign trade) enterprise, named as such a case, is presumed to be unless it is known not to be; micro, small and medium enterprises, individual businesses and owners need not be"
      },
      {
        id: "listed-qualify",
        standing: "tenable",
        zh: "\u5927\u578B\u4F01\u4E1A\u987B\u6709\u7279\u6B8A\u56F0\u96BE,\u4F46\u5927\u578B\u56FD\u9645\u4EA7\u4E1A\u94FE\u4F01\u4E1A(\u5916\u8D38\u4F01\u4E1A)\u672C\u8EAB\u5373\u5C5E\u6709\u7279\u6B8A\u56F0\u96BE;\u4E2D\u5C0F\u5FAE\u4F01\u4E1A\u3001\u4E2A\u4F53\u5DE5\u5546\u6237\u548C\u5C0F\u5FAE\u4F01\u4E1A\u4E3B\u65E0\u987B\u6709\u7279\u6B8A\u56F0\u96BE",
        en: "large enterprises, except large international supply-chain (foreign trade) enterprises, which qualify by being named; micro, small and medium enterprises, individual businesses and owners need not be"
      },
      {
        id: "second-kind",
        standing: "tenable",
        zh: "\u5927\u578B\u4F01\u4E1A\u5747\u987B\u6709\u7279\u6B8A\u56F0\u96BE,\u5927\u578B\u56FD\u9645\u4EA7\u4E1A\u94FE\u4F01\u4E1A(\u5916\u8D38\u4F01\u4E1A)\u4EA6\u7136;\u4E2D\u5C0F\u5FAE\u4F01\u4E1A\u3001\u4E2A\u4F53\u5DE5\u5546\u6237\u548C\u5C0F\u5FAE\u4F01\u4E1A\u4E3B\u65E0\u987B\u6709\u7279\u6B8A\u56F0\u96BE",
        en: "every large enterprise, large international supply-chain (foreign trade) enterprises too; micro, small and medium enterprises, individual businesses and owners need not be"
      },
      {
        id: "every-borrower",
        standing: "remote",
        zh: "\u6240\u6709\u501F\u6B3E\u4EBA\u5747\u987B\u6709\u7279\u6B8A\u56F0\u96BE,\u4E2D\u5C0F\u5FAE\u4F01\u4E1A\u3001\u4E2A\u4F53\u5DE5\u5546\u6237\u548C\u5C0F\u5FAE\u4F01\u4E1A\u4E3B\u4EA6\u7136",
        en: "every borrower: micro, small and medium enterprises, individual businesses and owners too",
        against: {
          zh: "\u201C\u7B49\u6709\u7279\u6B8A\u56F0\u96BE\u4F01\u4E1A\u7684\u8D37\u6B3E\u201D\u4E0E\u201C\u5176\u4ED6\u4E2D\u5C0F\u5FAE\u4F01\u4E1A\u8D37\u6B3E\u201D\u4EE5\u201C\u548C\u201D\u5E76\u5217,\u5E76\u4E0D\u9650\u5B9A\u540E\u8005\u3002",
          en: "\u201CLoans to enterprises in special difficulty\u201D stands beside \u201Cother micro, small and medium enterprise loans\u201D, joined by \u201Cand\u201D, and does not qualify them."
        }
      }
    ],
    reason: {
      zh: "\u201C\u7B49\u6709\u7279\u6B8A\u56F0\u96BE\u4F01\u4E1A\u201D\u4EE5\u6240\u5217\u4F01\u4E1A\u4E3A\u4F8B\u793A,\u662F\u4E00\u79CD\u63A8\u5B9A;\u5DF2\u77E5\u6CA1\u6709\u7279\u6B8A\u56F0\u96BE\u7684,\u63A8\u5B9A\u4E0D\u518D\u9002\u7528\u3002",
      en: "\u201C\u2026\u7B49\u6709\u7279\u6B8A\u56F0\u96BE\u4F01\u4E1A\u201D gives the enterprises named as its example, which is a presumption; what is known to the contrary overrules it."
    },
    provisions: ["notice/s2/p1/2"]
  },
  {
    id: "negotiation.window",
    question: { zh: "\u53EF\u534F\u5546\u8D37\u6B3E\u7684\u5230\u671F\u671F\u95F4\u6709\u65E0\u8D77\u59CB\u65E5?", en: "From which day must a negotiable loan fall due?" },
    readings: [
      { id: "year-2020", standing: "default", zh: "2020\u5E74\u5185\u5230\u671F", en: "due in 2020" },
      { id: "from-window-start", standing: "tenable", zh: "\u81EA2020\u5E746\u67081\u65E5\u8D77\u5230\u671F", en: "due from 1 June 2020" },
      {
        id: "no-start",
        standing: "remote",
        zh: "\u65E0\u8D77\u59CB\u65E5,2020\u5E74\u5E74\u5E95\u524D\u5230\u671F\u5373\u53EF",
        en: "none: due by the end of 2020, however long ago",
        against: {
          zh: "\u591A\u5E74\u524D\u5DF2\u5230\u671F\u7684\u503A\u52A1\u5E76\u975E\u201C2020\u5E74\u5E74\u5E95\u524D\u5230\u671F\u7684\u8D37\u6B3E\u201D\u3002",
          en: "A debt that fell due years before is no loan \u201Cfalling due before the end of 2020\u201D."
        }
      }
    ],
    reason: {
      zh: "\u201C2020\u5E74\u5E74\u5E95\u524D\u5230\u671F\u201D\u8BF4\u7684\u662F\u5F53\u5E74\u5230\u671F\u7684\u8D37\u6B3E\u3002",
      en: "\u201CFalling due before the end of 2020\u201D speaks of the loans that fall due in the year."
    },
    provisions: ["notice/s2/p1/2"]
  },
  {
    id: "negotiation.yearEnd",
    question: { zh: "\u201C2020\u5E74\u5E74\u5E95\u524D\u201D\u662F\u5426\u5305\u62EC12\u670831\u65E5?", en: "Does \u201Cbefore the end of 2020\u201D include 31 December?" },
    readings: [
      { id: "included", standing: "default", zh: "\u5305\u62EC", en: "yes" },
      {
        id: "excluded",
        standing: "remote",
        zh: "\u4E0D\u5305\u62EC",
        en: "no",
        against: {
          zh: "\u516C\u6587\u4E2D\u201C\u5E74\u5E95\u524D\u201D\u6307\u5F53\u5E74\u4E4B\u5185,\u524D\u53E5\u7684\u671F\u95F4\u4EA6\u4EE512\u670831\u65E5\u4E3A\u672B\u65E5\u3002",
          en: "Official texts mean the whole year by it, and the sentence before ends its period with 31 December."
        }
      }
    ],
    reason: {
      zh: "\u516C\u6587\u4E2D\u201C\u5E74\u5E95\u524D\u201D\u6307\u5F53\u5E74\u4E4B\u5185,\u524D\u53E5\u7684\u671F\u95F4\u4EA6\u4EE512\u670831\u65E5\u4E3A\u672B\u65E5\u3002",
      en: "Official texts mean the whole year by it, and the sentence before ends its period with 31 December."
    },
    provisions: ["notice/s2/p1/2"]
  },
  {
    id: "negotiation.period",
    question: {
      zh: "\u201C2020\u5E74\u5E74\u5E95\u524D\u5230\u671F\u201D\u662F\u5426\u4E5F\u9650\u5B9A\u5927\u578B\u56FD\u9645\u4EA7\u4E1A\u94FE\u4F01\u4E1A\u7B49\u6709\u7279\u6B8A\u56F0\u96BE\u4F01\u4E1A\u7684\u8D37\u6B3E?",
      en: "Does \u201Cdue before the end of 2020\u201D limit loans of the second kind of negotiable borrower too?"
    },
    readings: [
      { id: "both-kinds", standing: "default", zh: "\u4E24\u7C7B\u5747\u53D7\u9650\u5236", en: "both kinds" },
      {
        id: "smes-only",
        standing: "remote",
        zh: "\u4EC5\u9650\u5176\u4ED6\u4E2D\u5C0F\u5FAE\u4F01\u4E1A\u8D37\u6B3E",
        en: "other micro, small and medium enterprise loans only",
        against: {
          zh: "\u6309\u6B64\u89E3\u8BFB,\u5927\u578B\u4F01\u4E1A\u4E0D\u53D7\u671F\u9650\u9650\u5236,\u4E2D\u5C0F\u5FAE\u4F01\u4E1A\u53CD\u53D7\u9650\u5236\u3002",
          en: "Large enterprises would have no limit in time where smaller ones have one."
        }
      }
    ],
    reason: {
      zh: "\u8BE5\u5B9A\u8BED\u4F4D\u4E8E\u4E24\u7C7B\u8D37\u6B3E\u4E4B\u524D,\u7EDF\u9886\u4E8C\u8005\u3002",
      en: "The phrase stands before both kinds of loan and governs both."
    },
    provisions: ["notice/s2/p1/2"]
  },
  {
    id: "guarantee.borrowers",
    question: {
      zh: "\u51CF\u534A\u6536\u8D39\u3001\u514D\u6536\u518D\u62C5\u4FDD\u8D39\u60E0\u53CA\u54EA\u4E9B\u501F\u6B3E\u4EBA?",
      en: "Which borrowers have the guarantee fee halved and the re-guarantee fee waived?"
    },
    readings: [
      { id: "enterprises", standing: "default", zh: "\u5C0F\u5FAE\u4F01\u4E1A", en: "small and micro enterprises" },
      {
        id: "with-individuals",
        standing: "tenable",
        zh: "\u5C0F\u5FAE\u4F01\u4E1A\u3001\u4E2A\u4F53\u5DE5\u5546\u6237\u548C\u5C0F\u5FAE\u4F01\u4E1A\u4E3B",
        en: "small and micro enterprises, individual businesses and owners of small and micro enterprises"
      }
    ],
    reason: {
      zh: "\u8BE5\u53E5\u53EA\u5199\u201C\u5C0F\u5FAE\u4F01\u4E1A\u201D;\u540C\u4E00\u9879\u7684\u5176\u4ED6\u53E5\u5B50\u5728\u517C\u6307\u4E2A\u4F53\u5DE5\u5546\u6237\u65F6\u53E6\u884C\u5199\u660E\u3002",
      en: "The sentence says \u201Csmall and micro enterprises\u201D; other sentences of the same item name individual businesses where they mean them."
    },
    provisions: ["notice/s1/p1/2", "annex/i17/7"]
  },
  {
    id: "guarantee.halfBase",
    question: {
      zh: "\u201C\u51CF\u534A\u6536\u53D6\u878D\u8D44\u62C5\u4FDD\u8D39\u7528\u201D\u4EE5\u4EC0\u4E48\u8D39\u7528\u4E3A\u57FA\u6570\u51CF\u534A?",
      en: "Of which fee is half to be charged, where the guarantee fee is halved?"
    },
    readings: [
      {
        id: "standard-fee",
        standing: "default",
        zh: "\u62C5\u4FDD\u516C\u53F8\u516C\u5E03\u7684\u6807\u51C6\u62C5\u4FDD\u8D39\u7387",
        en: "the guarantee company's standard fee rate"
      },
      { id: "former-fee", standing: "tenable", zh: "\u653F\u7B56\u65BD\u884C\u524D\u5B9E\u9645\u6536\u53D6\u7684\u62C5\u4FDD\u8D39\u7387", en: "the fee rate formerly charged" }
    ],
    reason: {
      zh: "\u8BE5\u53E5\u6CA1\u6709\u5199\u660E\u57FA\u6570\u3002\u4EE5\u6536\u8D39\u6807\u51C6\u4E3A\u57FA\u6570,\u5BF9\u65B0\u8001\u5BA2\u6237\u4E00\u81F4\u9002\u7528,\u65B0\u589E\u7684\u62C5\u4FDD\u6CA1\u6709\u539F\u6536\u8D39\u53EF\u8A00;\u4EE5\u539F\u6536\u8D39\u4E3A\u57FA\u6570,\u4E5F\u7B26\u5408\u201C\u51CF\u534A\u201D\u7684\u901A\u5E38\u7528\u6CD5\u3002",
      en: "The sentence names no base. By the standard fee it applies alike to new and old clients, for a new guarantee has no former fee; by the former fee it is how \u201Chalved\u201D is commonly used."
    },
    provisions: ["annex/i17/7"]
  },
  {
    id: "guarantee.compositeScope",
    question: {
      zh: "\u7EFC\u5408\u878D\u8D44\u62C5\u4FDD\u8D39\u7387\u964D\u52301%\u4EE5\u4E0B,\u662F\u5C31\u6BCF\u7B14\u62C5\u4FDD\u800C\u8A00,\u8FD8\u662F\u5C31\u5E73\u5747\u6C34\u5E73\u800C\u8A00?",
      en: "Is the composite guarantee fee rate to be brought to 1% or less for each guarantee, or as an average?"
    },
    readings: [
      { id: "each-guarantee", standing: "default", zh: "\u5C31\u6BCF\u7B14\u62C5\u4FDD\u800C\u8A00", en: "for each guarantee" },
      {
        id: "average",
        standing: "tenable",
        zh: "\u5C31\u62C5\u4FDD\u516C\u53F8\u6216\u5168\u533A\u7684\u5E73\u5747\u8D39\u7387\u800C\u8A00",
        en: "as the average of a guarantee company or of the Region"
      }
    ],
    reason: {
      zh: "\u8BE5\u53E5\u4EE5\u5C0F\u5FAE\u4F01\u4E1A\u7684\u8D39\u7387\u4E3A\u5BF9\u8C61,\u6BCF\u6237\u8D1F\u62C5\u5747\u80FD\u636E\u4EE5\u6838\u5BF9;\u4F5C\u4E3A\u529B\u4E89\u7684\u76EE\u6807,\u4E5F\u53EF\u7406\u89E3\u4E3A\u5BF9\u5E73\u5747\u6C34\u5E73\u7684\u8981\u6C42,\u5355\u7B14\u62C5\u4FDD\u5373\u4E0D\u80FD\u636E\u4EE5\u5224\u5B9A\u3002",
      en: "The sentence speaks of the rate of small and micro enterprises, and by it each one's burden can be checked; as a target to strive for it may also be one for the average, by which one guarantee cannot be judged."
    },
    provisions: ["notice/s1/p1/2", "annex/i17/7"]
  },
  {
    id: "counterGuarantee.borrowers",
    question: { zh: "\u53D6\u6D88\u53CD\u62C5\u4FDD\u60E0\u53CA\u54EA\u4E9B\u501F\u6B3E\u4EBA?", en: "For which borrowers is the counter-guarantee to be dropped?" },
    readings: [
      { id: "as-the-fee", standing: "default", zh: "\u4E0E\u51CF\u534A\u6536\u8D39\u76F8\u540C\u7684\u501F\u6B3E\u4EBA", en: "those whose guarantee fee is halved" },
      { id: "all", standing: "tenable", zh: "\u6240\u6709\u501F\u6B3E\u4EBA", en: "every borrower" }
    ],
    reason: {
      zh: "\u8BE5\u53E5\u4EE5\u964D\u4F4E\u5C0F\u5FAE\u4F01\u4E1A\u7EFC\u5408\u878D\u8D44\u62C5\u4FDD\u8D39\u7387\u4E3A\u76EE\u6807,\u53D6\u6D88\u53CD\u62C5\u4FDD\u662F\u5176\u4E2D\u7684\u63AA\u65BD\u3002",
      en: "The sentence aims at the guarantee fee rate of small and micro enterprises, and dropping counter-guarantees is among its means."
    },
    provisions: ["notice/s1/p1/2"]
  },
  {
    id: "renewal.borrowers",
    question: {
      zh: "\u201C\u5C0F\u5FAE\u4F01\u4E1A\u7EED\u8D37\u8D37\u6B3E\u201D\u201C\u5C0F\u5FAE\u4F01\u4E1A\u65E0\u8FD8\u672C\u7EED\u8D37\u201D\u662F\u5426\u5305\u62EC\u4E2A\u4F53\u5DE5\u5546\u6237\u548C\u5C0F\u5FAE\u4F01\u4E1A\u4E3B\u7684\u8D37\u6B3E?",
      en: "Do \u201Cloan renewals of small and micro enterprises\u201D include those of individual businesses and of owners?"
    },
    readings: [
      { id: "enterprises", standing: "default", zh: "\u4EC5\u9650\u5C0F\u5FAE\u4F01\u4E1A", en: "small and micro enterprises only" },
      {
        id: "with-individuals",
        standing: "tenable",
        zh: "\u5305\u62EC\u4E2A\u4F53\u5DE5\u5546\u6237\u548C\u5C0F\u5FAE\u4F01\u4E1A\u4E3B",
        en: "individual businesses and owners of small and micro enterprises too"
      }
    ],
    reason: {
      zh: "\u8BE5\u53E5\u53EA\u5199\u201C\u5C0F\u5FAE\u4F01\u4E1A\u201D;\u901A\u77E5\u7B2C\u4E8C\u6761\u517C\u6307\u4E2A\u4F53\u5DE5\u5546\u6237\u548C\u5C0F\u5FAE\u4F01\u4E1A\u4E3B\u65F6\u53E6\u884C\u5199\u660E\u3002",
      en: "The sentence says \u201Csmall and micro enterprises\u201D; section 2 names individual businesses and owners where it means them."
    },
    provisions: ["notice/s4/p1/4"]
  },
  {
    id: "mainBank.which",
    question: {
      zh: "\u57FA\u672C\u8D26\u6237\u6240\u5728\u94F6\u884C\u4E0E\u6700\u5927\u503A\u6743\u94F6\u884C\u4E0D\u662F\u540C\u4E00\u5BB6\u65F6,\u7531\u54EA\u4E00\u5BB6\u62C5\u4EFB\u4E3B\u529E\u94F6\u884C?",
      en: "Where the basic-account bank and the largest creditor bank differ, which is the main bank?"
    },
    readings: [
      {
        id: "basic-account-bank",
        standing: "default",
        zh: "\u57FA\u672C\u8D26\u6237\u6240\u5728\u94F6\u884C,\u6CA1\u6709\u65F6\u4E3A\u6700\u5927\u503A\u6743\u94F6\u884C",
        en: "the basic-account bank; the largest creditor where there is none"
      },
      { id: "largest-creditor-bank", standing: "tenable", zh: "\u6700\u5927\u503A\u6743\u94F6\u884C", en: "the largest creditor bank" }
    ],
    reason: {
      zh: "\u201C\u57FA\u672C\u8D26\u6237\u6240\u5728\u94F6\u884C\u201D\u5728\u524D,\u201C(\u6216\u6700\u5927\u503A\u6743\u94F6\u884C)\u201D\u5728\u62EC\u53F7\u5185,\u4E3A\u5176\u66FF\u4EE3\u3002",
      en: "The basic-account bank is named first; the largest creditor stands in brackets, as its substitute."
    },
    provisions: ["notice/s3/p1/1"]
  },
  {
    id: "mainBank.nonCreditor",
    question: {
      zh: "\u57FA\u672C\u8D26\u6237\u6240\u5728\u94F6\u884C\u6CA1\u6709\u5BF9\u8BE5\u4F01\u4E1A\u653E\u8D37\u7684,\u80FD\u5426\u62C5\u4EFB\u4E3B\u529E\u94F6\u884C?",
      en: "Can the basic-account bank be the main bank where the enterprise owes it nothing?"
    },
    readings: [
      { id: "may-be", standing: "default", zh: "\u80FD,\u4EE5\u57FA\u672C\u8D26\u6237\u6240\u5728\u94F6\u884C\u4E3A\u51C6", en: "yes: the basic account decides" },
      { id: "creditors-only", standing: "tenable", zh: "\u4E0D\u80FD,\u7531\u6700\u5927\u503A\u6743\u94F6\u884C\u62C5\u4EFB", en: "no: the largest creditor bank is" }
    ],
    reason: {
      zh: "\u201C\u4E3B\u529E\u94F6\u884C\u7531\u4F01\u4E1A\u57FA\u672C\u8D26\u6237\u6240\u5728\u94F6\u884C(\u6216\u6700\u5927\u503A\u6743\u94F6\u884C)\u62C5\u4EFB\u201D\u6CA1\u6709\u8981\u6C42\u57FA\u672C\u8D26\u6237\u6240\u5728\u94F6\u884C\u4E3A\u503A\u6743\u94F6\u884C\u3002",
      en: "The sentence names the basic-account bank without asking that it be a creditor."
    },
    provisions: ["notice/s3/p1/1"]
  },
  {
    id: "lending.unsecuredGrowth",
    question: {
      zh: "\u201C\u4FE1\u7528\u8D37\u6B3E\u4F59\u989D\u540C\u6BD4\u589E\u957F10%\u4EE5\u4E0A\u201D\u662F\u5168\u533A\u76EE\u6807,\u8FD8\u662F\u5BF9\u6BCF\u5BB6\u94F6\u884C\u7684\u8981\u6C42?",
      en: "Does growth of unsecured loans by 10% or more bind the Region or each bank?"
    },
    readings: [
      { id: "region", standing: "default", zh: "\u5168\u533A\u76EE\u6807", en: "the Region as a whole" },
      {
        id: "each-bank",
        standing: "remote",
        zh: "\u6BCF\u5BB6\u94F6\u884C\u5747\u987B\u8FBE\u5230",
        en: "each bank",
        against: {
          zh: "\u4E24\u5904\u539F\u6587\u5747\u4EE5\u201C\u5168\u533A2020\u5E74\u4FE1\u7528\u8D37\u6B3E\u4F59\u989D\u201D\u4E3A\u4E3B\u8BED,\u6CA1\u6709\u89C4\u5B9A\u5206\u89E3\u5230\u6BCF\u5BB6\u94F6\u884C\u3002",
          en: "Both sentences have \u201Cthe balance of credit loans in the whole Region\u201D as their subject, and neither divides it among banks."
        }
      }
    ],
    reason: {
      zh: "\u4E24\u5904\u539F\u6587\u5747\u4EE5\u201C\u5168\u533A2020\u5E74\u4FE1\u7528\u8D37\u6B3E\u4F59\u989D\u201D\u4E3A\u4E3B\u8BED\u3002",
      en: "Both sentences have \u201Cthe balance of credit loans in the whole Region\u201D as their subject."
    },
    provisions: ["notice/s4/p1/2", "annex/i17/2"]
  },
  {
    id: "lending.stateBankScope",
    question: {
      zh: "\u201C5\u5BB6\u5927\u578B\u56FD\u6709\u5546\u4E1A\u94F6\u884C\u666E\u60E0\u578B\u5C0F\u5FAE\u4F01\u4E1A\u8D37\u6B3E\u589E\u901F\u9AD8\u4E8E40%\u201D\u662F\u5BF9\u6BCF\u5BB6\u94F6\u884C\u7684\u8981\u6C42,\u8FD8\u662F5\u5BB6\u5408\u8BA1?",
      en: "Is growth above 40% asked of each of the 5 large state-owned banks, or of the five together?"
    },
    readings: [
      { id: "each-bank", standing: "default", zh: "\u6BCF\u5BB6\u94F6\u884C\u5747\u987B\u9AD8\u4E8E40%", en: "each of them" },
      { id: "five-together", standing: "tenable", zh: "5\u5BB6\u5408\u8BA1\u9AD8\u4E8E40%", en: "the five together" }
    ],
    reason: {
      zh: "\u8BE5\u53E5\u4EE5\u201C\u5404\u94F6\u884C\u673A\u6784\u201D\u4E3A\u4E3B\u8BED,\u4E0E\u6237\u6570\u3001\u589E\u901F\u4E0D\u4F4E\u4E8E\u4E0A\u5E74\u540C\u671F\u7684\u8981\u6C42\u5E76\u5217,\u9010\u5BB6\u9002\u7528\u3002",
      en: "The sentence speaks to \u201Call banks\u201D, and the figure stands beside requirements that each bank meets by itself."
    },
    provisions: ["notice/s1/p1/5"]
  },
  {
    id: "support.instruments",
    question: {
      zh: "\u201C\u7B49\u503A\u5238\u201D\u662F\u5426\u5305\u62EC\u6240\u5217\u56DB\u7C7B\u4EE5\u5916\u7684\u503A\u5238?",
      en: "Does \u201Cand other bonds\u201D cover bonds other than the four kinds listed?"
    },
    readings: [
      { id: "any-bond", standing: "default", zh: "\u5305\u62EC", en: "yes" },
      { id: "listed-only", standing: "tenable", zh: "\u4EC5\u9650\u6240\u5217\u56DB\u7C7B", en: "no, the four kinds listed only" }
    ],
    reason: { zh: "\u201C\u7B49\u503A\u5238\u201D\u4EE5\u6240\u5217\u54C1\u79CD\u4E3A\u4F8B\u793A\u3002", en: "\u201C\u7B49\u503A\u5238\u201D gives the kinds listed as its examples." },
    provisions: ["annex/i17/6"]
  },
  {
    id: "support.subsidyTerm",
    question: {
      zh: "\u6309\u53D1\u503A\u989D\u5EA6\u7ED9\u4E882%\u8D34\u606F,\u662F\u4E00\u6B21\u6027\u7ED9\u4E88,\u8FD8\u662F\u503A\u5238\u5B58\u7EED\u671F\u5185\u6BCF\u5E74\u7ED9\u4E88?",
      en: "Is the subsidy of 2% of the amount issued given once, or for each year of the bonds' term?"
    },
    readings: [
      { id: "once", standing: "default", zh: "\u4E00\u6B21\u6027\u7ED9\u4E88", en: "once" },
      { id: "each-year", standing: "tenable", zh: "\u5B58\u7EED\u671F\u5185\u6BCF\u5E74\u7ED9\u4E88", en: "for each year of the term" }
    ],
    reason: {
      zh: "\u8BE5\u53E5\u6309\u201C\u53D1\u503A\u989D\u5EA6\u201D\u8BA1\u7B97,\u6CA1\u6709\u201C\u6BCF\u5E74\u201D\u6216\u201C\u5E74\u201D\u7684\u8868\u8FF0\u3002",
      en: "The sentence counts by the amount issued and does not say \u201Ca year\u201D."
    },
    provisions: ["annex/i17/6"]
  },
  {
    id: "support.relendingInstitutions",
    question: {
      zh: "\u201C\u7B26\u5408\u6761\u4EF6\u7684\u673A\u6784\u201D\u662F\u5426\u9650\u4E8E\u5730\u65B9\u6CD5\u4EBA\u673A\u6784?",
      en: "Are the \u201Cinstitutions that meet the conditions\u201D local legal-person institutions only?"
    },
    readings: [
      {
        id: "any-qualifying",
        standing: "default",
        zh: "\u4E0D\u9650,\u7B26\u5408\u6761\u4EF6\u7684\u673A\u6784\u5747\u53EF",
        en: "no: any institution that meets the conditions"
      },
      { id: "local-only", standing: "tenable", zh: "\u4EC5\u9650\u5730\u65B9\u6CD5\u4EBA\u673A\u6784", en: "yes: local legal-person institutions only" }
    ],
    reason: {
      zh: "\u8BE5\u53E5\u53EA\u5199\u201C\u7B26\u5408\u6761\u4EF6\u7684\u673A\u6784\u201D;\u524D\u53E5\u4E13\u6307\u5730\u65B9\u6CD5\u4EBA\u673A\u6784\u65F6\u5747\u5199\u660E\u201C\u5730\u65B9\u6CD5\u4EBA\u201D\u3002",
      en: "The sentence says \u201Cinstitutions that meet the conditions\u201D; the one before says \u201Clocal legal-person\u201D wherever it means that."
    },
    provisions: ["annex/i17/4", "annex/i17/5"]
  },
  {
    id: "support.relendingLoans",
    question: { zh: "\u201C\u8D37\u6B3E\u672C\u91D140%\u201D\u4E2D\u7684\u201C\u8D37\u6B3E\u201D\u6307\u54EA\u4E9B\u8D37\u6B3E?", en: "Of which loans is 40% of \u201Cthe loan principal\u201D relent?" },
    readings: [
      {
        id: "inclusive-unsecured",
        standing: "default",
        zh: "\u666E\u60E0\u5C0F\u5FAE\u4FE1\u7528\u8D37\u6B3E",
        en: "inclusive small-micro loans without security"
      },
      {
        id: "inclusive",
        standing: "tenable",
        zh: "\u666E\u60E0\u5C0F\u5FAE\u8D37\u6B3E,\u6709\u65E0\u62B5\u62BC\u62C5\u4FDD\u5747\u53EF",
        en: "inclusive small-micro loans, secured or not"
      },
      {
        id: "any-loan",
        standing: "remote",
        zh: "\u5404\u7C7B\u8D37\u6B3E",
        en: "loans of every kind",
        against: {
          zh: "\u8BE5\u53E5\u7D27\u63A5\u5BF9\u666E\u60E0\u5C0F\u5FAE\u8D37\u6B3E\u548C\u666E\u60E0\u5C0F\u5FAE\u4FE1\u7528\u8D37\u6B3E\u7684\u89C4\u5B9A,\u8131\u79BB\u4E0A\u6587\u5373\u65E0\u6240\u6307\u3002",
          en: "The sentence follows directly on those on inclusive small-micro loans; apart from them it speaks of no loans at all."
        }
      }
    ],
    reason: {
      zh: "\u201C\u8D37\u6B3E\u672C\u91D1\u201D\u627F\u63A5\u524D\u53E5\u672B\u7684\u201C\u666E\u60E0\u5C0F\u5FAE\u4FE1\u7528\u8D37\u6B3E\u201D;\u4EBA\u6C11\u94F6\u884C2020\u5E74\u540C\u6BD4\u4F8B\u7684\u652F\u6301\u8BA1\u5212\u4EA6\u9488\u5BF9\u6B64\u7C7B\u8D37\u6B3E\u3002",
      en: "\u201CThe loan principal\u201D takes up the loans with which the sentence before ends, inclusive small-micro credit loans; the central bank's own scheme of 2020 at the same share was for these."
    },
    provisions: ["annex/i17/4", "annex/i17/5"]
  }
];

// rules/ningxia-2020/parameters.json
var parameters_default = [
  {
    id: "deferral.windowStart",
    type: "date",
    value: "2020-06-01",
    inForceFrom: "2020-06-28",
    title: { zh: "\u5230\u671F\u7A97\u53E3\u9996\u65E5", en: "first day of the maturity window" },
    provisions: ["notice/s2/p1/1", "notice/s2/p2/1", "notice/s2/p3/1", "annex/i17/3"]
  },
  {
    id: "deferral.windowEnd",
    type: "date",
    value: "2020-12-31",
    inForceFrom: "2020-06-28",
    title: { zh: "\u5230\u671F\u7A97\u53E3\u672B\u65E5", en: "last day of the maturity window" },
    provisions: ["notice/s2/p1/1", "notice/s2/p2/1", "notice/s2/p3/1", "annex/i17/3"]
  },
  {
    id: "deferral.latestDate",
    type: "date",
    value: "2021-03-31",
    inForceFrom: "2020-06-28",
    title: { zh: "\u8FD8\u672C\u4ED8\u606F\u6700\u957F\u53EF\u5EF6\u81F3\u65E5", en: "latest date to which payment may be deferred" },
    provisions: ["notice/s2/p2/2", "notice/s2/p3/2", "annex/i17/3"]
  },
  {
    id: "inclusive.creditCeiling",
    type: "money",
    value: "10000000.00",
    inForceFrom: "2020-06-28",
    title: { zh: "\u5355\u6237\u6388\u4FE1\u4E0A\u9650(\u542B\u672C\u6570)", en: "ceiling of a single household's credit, itself included" },
    provisions: ["notice/s2/p1/1", "civil/a205"]
  },
  {
    id: "negotiation.firstDate",
    type: "date",
    value: "2020-01-01",
    inForceFrom: "2020-06-28",
    title: { zh: "2020\u5E74\u9996\u65E5", en: "first day of 2020, from which loans may be deferred by negotiation" },
    provisions: ["notice/s2/p1/2"]
  },
  {
    id: "negotiation.lastDate",
    type: "date",
    value: "2020-12-31",
    inForceFrom: "2020-06-28",
    title: { zh: "2020\u5E74\u5E74\u5E95", en: "end of 2020, up to which loans may be deferred by negotiation" },
    provisions: ["notice/s2/p1/2"]
  },
  {
    id: "guarantee.feeCeiling",
    type: "rate",
    value: "0.01",
    inForceFrom: "2020-06-28",
    title: {
      zh: "\u7EFC\u5408\u878D\u8D44\u62C5\u4FDD\u8D39\u7387\u76EE\u6807(\u542B\u672C\u6570)",
      en: "target for the composite guarantee fee rate a year, itself included"
    },
    provisions: ["notice/s1/p1/2", "annex/i17/7", "civil/a205"]
  },
  {
    id: "guarantee.feeShare",
    type: "rate",
    value: "0.5",
    inForceFrom: "2020-06-07",
    title: { zh: "\u51CF\u534A\u6536\u53D6\u6BD4\u4F8B", en: "share of the standard guarantee fee that may be charged" },
    provisions: ["annex/i17/7"]
  },
  {
    id: "guarantee.reGuaranteeFee",
    type: "money",
    value: "0.00",
    inForceFrom: "2020-06-07",
    title: { zh: "\u518D\u62C5\u4FDD\u8D39(\u514D\u6536)", en: "re-guarantee fee that may be charged: none" },
    provisions: ["annex/i17/7"]
  },
  {
    id: "penalty.multiplier",
    type: "factor",
    value: "1.5",
    inForceFrom: "2004-01-01",
    title: {
      zh: "\u672A\u77E5\u5408\u540C\u7F5A\u606F\u5229\u7387\u65F6\u91C7\u7528\u7684\u7F5A\u606F\u500D\u6570(\u52A0\u653650%,\u4E3A\u4E0A\u9650)",
      en: "multiple of the contract rate assumed where the contract's penalty rate is not known: the most that may be agreed (an extra 50%)"
    },
    provisions: ["pbc-2003-251/3"]
  },
  {
    id: "penalty.dayCount",
    type: "factor",
    value: "360",
    inForceFrom: "2004-01-01",
    title: { zh: "\u7F5A\u606F\u8BA1\u7B97\u7684\u5E74\u5929\u6570", en: "days a year in the computation of penalty interest" },
    provisions: [],
    basis: {
      zh: "\u94F6\u884C\u4E1A\u4EBA\u6C11\u5E01\u4E1A\u52A1\u60EF\u4F8B:\u65E5\u5229\u7387=\u5E74\u5229\u7387\xF7360;\u5408\u540C\u53E6\u6709\u7EA6\u5B9A\u7684\u4ECE\u5176\u7EA6\u5B9A",
      en: "banking convention for renminbi business: daily rate = annual rate \xF7 360; a contract that says otherwise prevails"
    }
  },
  {
    id: "guarantee.dayCount",
    type: "factor",
    value: "365",
    inForceFrom: "2020-06-28",
    title: { zh: "\u62C5\u4FDD\u8D39\u5E74\u5316\u7684\u5E74\u5929\u6570", en: "days a year in turning a guarantee fee into a yearly rate" },
    provisions: [],
    basis: {
      zh: "\u62C5\u4FDD\u8D39\u6309\u5E74\u8BA1\u6536:\u4E00\u5E74\u671F\u62C5\u4FDD\u6536\u53D6\u7684\u8D39\u7528\u5360\u62C5\u4FDD\u989D\u7684\u6BD4\u4F8B\u5373\u4E3A\u5E74\u8D39\u7387",
      en: "guarantee fees are charged by the year: what is charged for a guarantee of one year, as a share of the amount guaranteed, is the yearly rate"
    }
  },
  {
    id: "lending.stateBankGrowth",
    type: "rate",
    value: "0.4",
    inForceFrom: "2020-06-28",
    title: {
      zh: "\u5927\u578B\u56FD\u6709\u5546\u4E1A\u94F6\u884C\u589E\u901F\u76EE\u6807(\u201C\u9AD8\u4E8E\u201D\u4E0D\u542B\u672C\u6570)",
      en: "growth that the large state-owned banks must exceed, itself excluded"
    },
    provisions: ["notice/s1/p1/5"]
  },
  {
    id: "lending.unsecuredGrowth",
    type: "rate",
    value: "0.1",
    inForceFrom: "2020-06-28",
    title: {
      zh: "\u4FE1\u7528\u8D37\u6B3E\u4F59\u989D\u540C\u6BD4\u589E\u957F\u76EE\u6807(\u542B\u672C\u6570)",
      en: "target for the growth of unsecured loans year on year, itself included"
    },
    provisions: ["notice/s4/p1/2", "annex/i17/2", "civil/a205"]
  },
  {
    id: "lending.newLoans",
    type: "money",
    value: "60000000000.00",
    inForceFrom: "2020-06-28",
    title: { zh: "\u5168\u533A\u5168\u5E74\u65B0\u589E\u8D37\u6B3E\u76EE\u6807(\u542B\u672C\u6570)", en: "target for new loans in the Region in the year, itself included" },
    provisions: ["notice/s1/p1/4", "annex/i17/1", "civil/a205"]
  },
  {
    id: "lending.inclusiveUnsecured",
    type: "money",
    value: "2000000000.00",
    inForceFrom: "2020-06-28",
    title: {
      zh: "\u5730\u65B9\u6CD5\u4EBA\u91D1\u878D\u673A\u6784\u65B0\u589E\u666E\u60E0\u5C0F\u5FAE\u4FE1\u7528\u8D37\u6B3E\u76EE\u6807",
      en: "target for new inclusive small-micro unsecured loans of local institutions"
    },
    provisions: ["notice/s4/p1/3", "annex/i17/4"]
  },
  {
    id: "lending.reliefFund",
    type: "money",
    value: "1000000000.00",
    inForceFrom: "2020-06-07",
    title: {
      zh: "\u6C11\u8425\u4F01\u4E1A\u653F\u7B56\u6027\u7EBE\u56F0\u57FA\u91D1\u5168\u5E74\u6295\u653E\u76EE\u6807",
      en: "target for the relief fund put out to private enterprises in the year"
    },
    provisions: ["annex/i15/1"]
  },
  {
    id: "lending.events",
    type: "count",
    value: "80",
    inForceFrom: "2020-06-28",
    title: {
      zh: "\u201C\u91D1\u878D+\u201D\u878D\u8D44\u5BF9\u63A5\u6D3B\u52A8\u5168\u5E74\u573A\u6B21\u76EE\u6807(\u201C\u4E0D\u5C11\u4E8E\u201D\u542B\u672C\u6570)",
      en: "target for \u201CFinance Plus\u201D matchmaking events in the year: no fewer"
    },
    provisions: ["notice/s1/p1/3"]
  },
  {
    id: "lending.yearStart",
    type: "date",
    value: "2020-01-01",
    inForceFrom: "2020-06-28",
    title: { zh: "\u76EE\u6807\u5E74\u5EA6\u9996\u65E5", en: "first day of the year of the targets" },
    provisions: [
      "notice/s1/p1/3",
      "notice/s1/p1/4",
      "notice/s4/p1/2",
      "annex/i15/1",
      "annex/i17/1",
      "annex/i17/2",
      "annex/i17/4"
    ]
  },
  {
    id: "lending.yearEnd",
    type: "date",
    value: "2020-12-31",
    inForceFrom: "2020-06-28",
    title: { zh: "\u76EE\u6807\u5E74\u5EA6\u672B\u65E5", en: "last day of the year of the targets" },
    provisions: [
      "notice/s1/p1/3",
      "notice/s1/p1/4",
      "notice/s4/p1/2",
      "annex/i15/1",
      "annex/i17/1",
      "annex/i17/2",
      "annex/i17/4"
    ]
  },
  {
    id: "support.bridgeFeeShare",
    type: "rate",
    value: "0.5",
    inForceFrom: "2020-06-07",
    title: { zh: "\u8F6C\u8D37\u8FC7\u6865\u8D39\u7528\u6536\u53D6\u6BD4\u4F8B", en: "share of the bridge-fund fee that is charged" },
    provisions: ["annex/i17/9"]
  },
  {
    id: "support.bondSubsidyShare",
    type: "rate",
    value: "0.02",
    inForceFrom: "2020-06-07",
    title: { zh: "\u53D1\u503A\u8D34\u606F\u6BD4\u4F8B", en: "bond-issue subsidy as a share of the amount issued" },
    provisions: ["annex/i17/6"]
  },
  {
    id: "support.relendingShare",
    type: "rate",
    value: "0.4",
    inForceFrom: "2020-06-07",
    title: { zh: "\u65E0\u606F\u518D\u8D37\u6B3E\u5360\u8D37\u6B3E\u672C\u91D1\u6BD4\u4F8B", en: "interest-free relending as a share of the loan principal" },
    provisions: ["annex/i17/5"]
  }
];

// rules/ningxia-2020/provisions.json
var provisions_default = {
  sources: [
    {
      id: "notice",
      title: {
        zh: "\u81EA\u6CBB\u533A\u5730\u65B9\u91D1\u878D\u76D1\u7BA1\u5C40\u5173\u4E8E\u8D2F\u5F7B\u843D\u5B9E\u300A\u5168\u9762\u843D\u5B9E\u201C\u516D\u4FDD\u201D\u4EFB\u52A1\u5B9E\u65BD\u65B9\u6848\u300B\u7684\u901A\u77E5",
        en: "Notice of the Autonomous Region Local Financial Regulatory Bureau on Carrying Out the Implementation Plan for Fully Accomplishing the Tasks of the \u201CSix Protections\u201D"
      },
      issuer: {
        zh: "\u5B81\u590F\u56DE\u65CF\u81EA\u6CBB\u533A\u5730\u65B9\u91D1\u878D\u76D1\u7763\u7BA1\u7406\u5C40",
        en: "Local Financial Regulatory Bureau of the Ningxia Hui Autonomous Region"
      },
      dated: "2020-06-28",
      inForceFrom: "2020-06-28",
      sha256: "c5547c7a6c581413088993a67af7f38db894dbbbc9a969e7f580b6a7a44ca358",
      length: 12455
    },
    {
      id: "annex",
      title: {
        zh: "\u81EA\u6CBB\u533A\u515A\u59D4 \u4EBA\u6C11\u653F\u5E9C\u5173\u4E8E\u5370\u53D1\u300A\u5168\u9762\u843D\u5B9E\u201C\u516D\u4FDD\u201D\u4EFB\u52A1\u5B9E\u65BD\u65B9\u6848\u300B\u7684\u901A\u77E5(\u5B81\u515A\u53D1\u30142020\u301510\u53F7)",
        en: "Notice of the Autonomous Region Party Committee and People's Government on Issuing the Implementation Plan for Fully Accomplishing the Tasks of the \u201CSix Protections\u201D (Ning Dang Fa [2020] No. 10)"
      },
      issuer: {
        zh: "\u4E2D\u5171\u5B81\u590F\u56DE\u65CF\u81EA\u6CBB\u533A\u59D4\u5458\u4F1A \u5B81\u590F\u56DE\u65CF\u81EA\u6CBB\u533A\u4EBA\u6C11\u653F\u5E9C",
        en: "Committee of the Communist Party of China of the Ningxia Hui Autonomous Region; People's Government of the Ningxia Hui Autonomous Region"
      },
      dated: "2020-06-07",
      inForceFrom: "2020-06-07",
      sha256: "c5547c7a6c581413088993a67af7f38db894dbbbc9a969e7f580b6a7a44ca358",
      length: 12455
    },
    {
      id: "civil",
      title: { zh: "\u4E2D\u534E\u4EBA\u6C11\u5171\u548C\u56FD\u6C11\u6CD5\u603B\u5219", en: "General Provisions of the Civil Law of the People's Republic of China" },
      issuer: { zh: "\u5168\u56FD\u4EBA\u6C11\u4EE3\u8868\u5927\u4F1A", en: "National People's Congress" },
      dated: "2017-03-15",
      inForceFrom: "2017-10-01",
      byAnalogy: true
    },
    {
      id: "pbc-2003-251",
      title: {
        zh: "\u4E2D\u56FD\u4EBA\u6C11\u94F6\u884C\u5173\u4E8E\u4EBA\u6C11\u5E01\u8D37\u6B3E\u5229\u7387\u6709\u5173\u95EE\u9898\u7684\u901A\u77E5(\u94F6\u53D1\u30142003\u3015251\u53F7)",
        en: "Notice of the People's Bank of China on Issues Concerning Renminbi Loan Interest Rates (Yin Fa [2003] No. 251)"
      },
      issuer: { zh: "\u4E2D\u56FD\u4EBA\u6C11\u94F6\u884C", en: "People's Bank of China" },
      dated: "2003-12-10",
      inForceFrom: "2004-01-01"
    }
  ],
  provisions: [
    {
      id: "notice/s1/p1/1",
      source: "notice",
      text: "\u5404\u94F6\u884C\u673A\u6784\u8981\u6309\u7167\u300A\u81EA\u6CBB\u533A\u5730\u65B9\u91D1\u878D\u76D1\u7BA1\u5C40\u5173\u4E8E2020\u5E74\u5EA6\u65B0\u589E\u4FE1\u8D37\u6295\u653E\u7684\u6307\u5BFC\u610F\u89C1\u300B(\u5B81\u5730\u91D1\u76D1\u51FD\u30142020\u3015115\u53F7)\u8981\u6C42,\u505A\u597D\u5E74\u5EA6\u4FE1\u8D37\u65B0\u589E\u6295\u653E\u4EFB\u52A1\u5206\u89E3\u3002",
      gloss: "All banks shall break down the year's task of new lending in accordance with the requirements of the Guiding Opinions of the Autonomous Region Local Financial Regulatory Bureau on New Credit in 2020 (Ning Di Jin Jian Han [2020] No. 115).",
      span: { start: 266, end: 340 },
      force: "obligation",
      addressee: ["bank"],
      undecidable: {
        zh: "\u4EFB\u52A1\u5982\u4F55\u5206\u89E3\u7531\u5B81\u5730\u91D1\u76D1\u51FD\u30142020\u3015115\u53F7\u6587\u89C4\u5B9A,\u8BE5\u6587\u672A\u968F\u672C\u901A\u77E5\u516C\u5E03,\u201C\u505A\u597D\u201D\u5206\u89E3\u4E5F\u6CA1\u6709\u53EF\u8BA1\u7B97\u7684\u6807\u51C6\u3002",
        en: "How the task is to be broken down stands in letter No. 115, which is not part of this text, and what counts as breaking it down properly has no measurable test."
      }
    },
    {
      id: "notice/s1/p1/2",
      source: "notice",
      text: "\u653F\u5E9C\u6027\u878D\u8D44\u62C5\u4FDD\u516C\u53F8\u8981\u8BA4\u771F\u843D\u5B9E\u964D\u8D39\u8BA9\u5229\u548C\u53D6\u6D88\u53CD\u62C5\u4FDD\u7B49\u6709\u5173\u8981\u6C42,\u529B\u4E89\u5C06\u5C0F\u5FAE\u4F01\u4E1A\u7EFC\u5408\u878D\u8D44\u62C5\u4FDD\u8D39\u7387\u964D\u52301%\u4EE5\u4E0B\u3002",
      gloss: "Government-backed financing guarantee companies shall earnestly carry out the requirements on reducing fees, giving up profit and abolishing counter-guarantees, and strive to bring the comprehensive financing guarantee fee rate for small and micro enterprises down to 1% or less.",
      span: { start: 340, end: 392 },
      force: "obligation",
      alsoForce: ["best-effort"],
      addressee: ["guarantor"],
      clauses: [
        {
          text: "\u653F\u5E9C\u6027\u878D\u8D44\u62C5\u4FDD\u516C\u53F8\u8981\u8BA4\u771F\u843D\u5B9E\u964D\u8D39\u8BA9\u5229",
          gloss: "Government-backed financing guarantee companies shall earnestly carry out the requirements on reducing fees and giving up profit",
          undecidable: {
            zh: "\u964D\u8D39\u7684\u5E45\u5EA6\u7531\u9644\u4EF6\u7B2C17\u9879\u89C4\u5B9A(\u51CF\u534A\u6536\u53D6\u62C5\u4FDD\u8D39\u3001\u514D\u6536\u518D\u62C5\u4FDD\u8D39);\u201C\u8BA9\u5229\u201D\u6CA1\u6709\u89C4\u5B9A\u6570\u989D\u3002",
            en: "By how much fees are reduced stands in annex item 17 (half the fee, no re-guarantee fee); no amount of profit to be given up is stated."
          }
        },
        {
          text: "\u548C\u53D6\u6D88\u53CD\u62C5\u4FDD",
          gloss: "and abolishing counter-guarantees",
          ruleSets: ["counter-guarantee", "audit-counter-guarantee"]
        },
        {
          text: "\u7B49\u6709\u5173\u8981\u6C42",
          gloss: "and other requirements concerned",
          undecidable: {
            zh: "\u201C\u7B49\u6709\u5173\u8981\u6C42\u201D\u6240\u6307\u7684\u5176\u4ED6\u8981\u6C42\u672A\u5728\u672C\u901A\u77E5\u4E2D\u5217\u660E\u3002",
            en: "Which other requirements are meant is not stated in this text."
          }
        },
        {
          text: "\u529B\u4E89\u5C06\u5C0F\u5FAE\u4F01\u4E1A\u7EFC\u5408\u878D\u8D44\u62C5\u4FDD\u8D39\u7387\u964D\u52301%\u4EE5\u4E0B",
          gloss: "strive to bring the comprehensive financing guarantee fee rate for small and micro enterprises down to 1% or less",
          ruleSets: ["guarantee-fee-ceiling", "audit-composite-fee"]
        }
      ]
    },
    {
      id: "notice/s1/p1/3",
      source: "notice",
      text: "\u201C\u91D1\u878D+\u201D\u6210\u5458\u5355\u4F4D\u8981\u6309\u7167\u300A2020\u5E74\u81EA\u6CBB\u533A\u201C\u91D1\u878D+\u201D\u8054\u5E2D\u4F1A\u8BAE\u5DE5\u4F5C\u65B9\u6848\u548C\u5DE5\u4F5C\u8BA1\u5212\u300B\u7684\u6709\u5173\u8981\u6C42,\u7EC4\u7EC7\u53EC\u5F00\u5E76\u914D\u5408\u6709\u5173\u90E8\u95E8\u9002\u65F6\u5F00\u5C55\u201C\u91D1\u878D+\u201D\u878D\u8D44\u5BF9\u63A5\u6D3B\u52A8,\u5168\u5E74\u529B\u4E89\u5F00\u5C55\u201C\u91D1\u878D+\u201D\u878D\u8D44\u5BF9\u63A5\u6D3B\u52A8\u4E0D\u5C11\u4E8E80\u573A\u3002",
      gloss: "\u201CFinance Plus\u201D member units shall, in accordance with the requirements of the 2020 Work Programme and Work Plan of the Autonomous Region \u201CFinance Plus\u201D Joint Conference, organise \u201CFinance Plus\u201D financing matchmaking events, and cooperate with the departments concerned in holding them at suitable times, and strive to hold no fewer than 80 \u201CFinance Plus\u201D financing matchmaking events in the whole year.",
      span: { start: 392, end: 489 },
      force: "obligation",
      alsoForce: ["best-effort"],
      addressee: ["finance-plus-member"],
      clauses: [
        {
          text: "\u201C\u91D1\u878D+\u201D\u6210\u5458\u5355\u4F4D\u8981\u6309\u7167\u300A2020\u5E74\u81EA\u6CBB\u533A\u201C\u91D1\u878D+\u201D\u8054\u5E2D\u4F1A\u8BAE\u5DE5\u4F5C\u65B9\u6848\u548C\u5DE5\u4F5C\u8BA1\u5212\u300B\u7684\u6709\u5173\u8981\u6C42,\u7EC4\u7EC7\u53EC\u5F00\u5E76\u914D\u5408\u6709\u5173\u90E8\u95E8\u9002\u65F6\u5F00\u5C55\u201C\u91D1\u878D+\u201D\u878D\u8D44\u5BF9\u63A5\u6D3B\u52A8",
          gloss: "\u201CFinance Plus\u201D member units shall, in accordance with the requirements of the 2020 Work Programme and Work Plan of the Autonomous Region \u201CFinance Plus\u201D Joint Conference, organise \u201CFinance Plus\u201D financing matchmaking events, and cooperate with the departments concerned in holding them at suitable times",
          undecidable: {
            zh: "\u5DE5\u4F5C\u65B9\u6848\u548C\u5DE5\u4F5C\u8BA1\u5212\u672A\u968F\u672C\u901A\u77E5\u516C\u5E03,\u201C\u9002\u65F6\u201D\u7531\u6210\u5458\u5355\u4F4D\u638C\u63E1,\u6CA1\u6709\u53EF\u6838\u5BF9\u7684\u65F6\u95F4\u6216\u5185\u5BB9\u3002",
            en: "The programme and plan are not part of this text, and what is a suitable time is left to the members: there is no date and no content to check."
          }
        },
        {
          text: "\u5168\u5E74\u529B\u4E89\u5F00\u5C55\u201C\u91D1\u878D+\u201D\u878D\u8D44\u5BF9\u63A5\u6D3B\u52A8\u4E0D\u5C11\u4E8E80\u573A",
          gloss: "strive to hold no fewer than 80 \u201CFinance Plus\u201D financing matchmaking events in the whole year",
          ruleSets: ["regional-events"]
        }
      ]
    },
    {
      id: "notice/s1/p1/4",
      source: "notice",
      text: "\u8BA4\u771F\u843D\u5B9E\u300A\u81EA\u6CBB\u533A\u5730\u65B9\u91D1\u878D\u76D1\u7BA1\u5C40\u5173\u4E8E\u8FDB\u4E00\u6B65\u505A\u597D\u91D1\u878D\u670D\u52A1\u8054\u7EDC\u5458\u5DE5\u4F5C\u7684\u901A\u77E5\u300B(\u5B81\u5730\u91D1\u76D1\u53D1\u30142020\u3015139\u53F7)\u8981\u6C42,\u53D1\u6325\u597D\u91D1\u878D\u670D\u52A1\u8054\u7EDC\u5458\u7684\u4F5C\u7528,\u52A0\u5927\u5BF9\u81EA\u6CBB\u533A\u91CD\u5927\u5DE5\u7A0B\u3001\u91CD\u70B9\u9879\u76EE\u548C\u5C0F\u5FAE\u3001\u201C\u4E09\u519C\u201D\u7B49\u8584\u5F31\u9886\u57DF\u4FE1\u8D37\u6295\u653E,\u9F13\u52B1\u6211\u533A\u91D1\u878D\u673A\u6784\u5F00\u5C55\u7279\u8272\u4F18\u52BF\u884C\u4E1A\u7684\u4F9B\u5E94\u94FE\u91D1\u878D\u8BD5\u70B9\u670D\u52A1,\u4FC3\u8FDB\u4E2D\u5C0F\u5FAE\u4F01\u4E1A2020\u5E74\u5E94\u6536\u8D26\u6B3E\u878D\u8D44\u663E\u8457\u589E\u52A0,\u5B9E\u73B0\u5168\u533A2020\u5E74\u65B0\u589E\u8D37\u6B3E600\u4EBF\u5143\u4EE5\u4E0A\u7684\u76EE\u6807\u3002",
      gloss: "Earnestly carry out the requirements of the Notice of the Autonomous Region Local Financial Regulatory Bureau on Further Improving the Work of Financial Service Liaison Officers (Ning Di Jin Jian Fa [2020] No. 139), make good use of the financial service liaison officers, increase lending to the Autonomous Region's major works and key projects and to weak areas such as small and micro enterprises and agriculture, rural areas and farmers, encourage financial institutions in the Region to pilot supply-chain finance services for distinctive and competitive industries, bring about a marked increase in 2020 in accounts-receivable financing for micro, small and medium enterprises, and reach the target of 60 billion yuan or more of new loans in the whole Region in 2020.",
      span: { start: 489, end: 665 },
      force: "obligation",
      alsoForce: ["encouragement", "target"],
      addressee: ["bank", "finance-plus-member"],
      clauses: [
        {
          text: "\u8BA4\u771F\u843D\u5B9E\u300A\u81EA\u6CBB\u533A\u5730\u65B9\u91D1\u878D\u76D1\u7BA1\u5C40\u5173\u4E8E\u8FDB\u4E00\u6B65\u505A\u597D\u91D1\u878D\u670D\u52A1\u8054\u7EDC\u5458\u5DE5\u4F5C\u7684\u901A\u77E5\u300B(\u5B81\u5730\u91D1\u76D1\u53D1\u30142020\u3015139\u53F7)\u8981\u6C42,\u53D1\u6325\u597D\u91D1\u878D\u670D\u52A1\u8054\u7EDC\u5458\u7684\u4F5C\u7528",
          gloss: "Earnestly carry out the requirements of the Notice of the Autonomous Region Local Financial Regulatory Bureau on Further Improving the Work of Financial Service Liaison Officers (Ning Di Jin Jian Fa [2020] No. 139), make good use of the financial service liaison officers",
          undecidable: {
            zh: "\u5B81\u5730\u91D1\u76D1\u53D1\u30142020\u3015139\u53F7\u6587\u672A\u968F\u672C\u901A\u77E5\u516C\u5E03,\u8054\u7EDC\u5458\u7684\u4F5C\u7528\u662F\u5426\u201C\u53D1\u6325\u597D\u201D\u6CA1\u6709\u8861\u91CF\u6807\u51C6\u3002",
            en: "Letter No. 139 is not part of this text, and nothing measures whether the liaison officers are put to good use."
          }
        },
        {
          text: "\u52A0\u5927\u5BF9\u81EA\u6CBB\u533A\u91CD\u5927\u5DE5\u7A0B\u3001\u91CD\u70B9\u9879\u76EE\u548C\u5C0F\u5FAE\u3001\u201C\u4E09\u519C\u201D\u7B49\u8584\u5F31\u9886\u57DF\u4FE1\u8D37\u6295\u653E",
          gloss: "increase lending to the Autonomous Region's major works and key projects and to weak areas such as small and micro enterprises and agriculture, rural areas and farmers",
          undecidable: {
            zh: "\u201C\u52A0\u5927\u201D\u6CA1\u6709\u89C4\u5B9A\u57FA\u6570\u548C\u5E45\u5EA6,\u91CD\u5927\u5DE5\u7A0B\u3001\u91CD\u70B9\u9879\u76EE\u548C\u8584\u5F31\u9886\u57DF\u4E5F\u6CA1\u6709\u5217\u660E\u8303\u56F4\u3002",
            en: "\u201CIncrease\u201D has neither a base nor an extent, and the works, projects and weak areas meant are not listed."
          }
        },
        {
          text: "\u9F13\u52B1\u6211\u533A\u91D1\u878D\u673A\u6784\u5F00\u5C55\u7279\u8272\u4F18\u52BF\u884C\u4E1A\u7684\u4F9B\u5E94\u94FE\u91D1\u878D\u8BD5\u70B9\u670D\u52A1",
          gloss: "encourage financial institutions in the Region to pilot supply-chain finance services for distinctive and competitive industries",
          undecidable: {
            zh: "\u201C\u9F13\u52B1\u201D\u5F00\u5C55\u8BD5\u70B9\u4E0D\u6784\u6210\u4E49\u52A1,\u4E5F\u6CA1\u6709\u89C4\u5B9A\u884C\u4E1A\u3001\u6570\u91CF\u6216\u671F\u9650\u3002",
            en: "To encourage a pilot binds nobody; neither the industries, nor a number, nor a date is stated."
          }
        },
        {
          text: "\u4FC3\u8FDB\u4E2D\u5C0F\u5FAE\u4F01\u4E1A2020\u5E74\u5E94\u6536\u8D26\u6B3E\u878D\u8D44\u663E\u8457\u589E\u52A0",
          gloss: "bring about a marked increase in 2020 in accounts-receivable financing for micro, small and medium enterprises",
          undecidable: { zh: "\u201C\u663E\u8457\u589E\u52A0\u201D\u6CA1\u6709\u89C4\u5B9A\u57FA\u6570\u548C\u5E45\u5EA6\u3002", en: "A \u201Cmarked increase\u201D has neither a base nor a figure." }
        },
        {
          text: "\u5B9E\u73B0\u5168\u533A2020\u5E74\u65B0\u589E\u8D37\u6B3E600\u4EBF\u5143\u4EE5\u4E0A\u7684\u76EE\u6807",
          gloss: "reach the target of 60 billion yuan or more of new loans in the whole Region in 2020",
          ruleSets: ["regional-new-loans"]
        }
      ]
    },
    {
      id: "notice/s1/p1/5",
      source: "notice",
      text: "\u5404\u94F6\u884C\u673A\u6784\u8981\u52A0\u5927\u5BF9\u6C11\u8425\u3001\u5C0F\u5FAE\u4F01\u4E1A\u4FE1\u8D37\u6295\u653E\u529B\u5EA6,\u786E\u4FDD2020\u5E74\u666E\u60E0\u578B\u5C0F\u5FAE\u4F01\u4E1A\u8D37\u6B3E\u6237\u6570\u548C\u589E\u901F\u5747\u4E0D\u4F4E\u4E8E\u4E0A\u5E74\u540C\u671F\u6C34\u5E73,5\u5BB6\u5927\u578B\u56FD\u6709\u5546\u4E1A\u94F6\u884C\u666E\u60E0\u578B\u5C0F\u5FAE\u4F01\u4E1A\u8D37\u6B3E\u589E\u901F\u9AD8\u4E8E40%\u3002",
      gloss: "All banks shall lend more to private enterprises and to small and micro enterprises, and ensure that in 2020 both the number of borrowers and the growth rate of inclusive small and micro enterprise loans are not lower than in the same period of the previous year, and that at the 5 large state-owned commercial banks the growth rate of inclusive small and micro enterprise loans is higher than 40%.",
      span: { start: 665, end: 747 },
      force: "obligation",
      alsoForce: ["target"],
      addressee: ["bank"],
      clauses: [
        {
          text: "\u5404\u94F6\u884C\u673A\u6784\u8981\u52A0\u5927\u5BF9\u6C11\u8425\u3001\u5C0F\u5FAE\u4F01\u4E1A\u4FE1\u8D37\u6295\u653E\u529B\u5EA6",
          gloss: "All banks shall lend more to private enterprises and to small and micro enterprises",
          undecidable: {
            zh: "\u201C\u52A0\u5927\u201D\u6CA1\u6709\u89C4\u5B9A\u57FA\u6570\u548C\u5E45\u5EA6;\u53EF\u6838\u5BF9\u7684\u6237\u6570\u548C\u589E\u901F\u7531\u672C\u53E5\u5176\u540E\u5404\u5206\u53E5\u89C4\u5B9A\u3002",
            en: "\u201CMore\u201D has neither a base nor an extent; what can be checked, borrowers and growth, stands in the clauses that follow."
          }
        },
        {
          text: "\u786E\u4FDD2020\u5E74\u666E\u60E0\u578B\u5C0F\u5FAE\u4F01\u4E1A\u8D37\u6B3E\u6237\u6570\u548C\u589E\u901F\u5747\u4E0D\u4F4E\u4E8E\u4E0A\u5E74\u540C\u671F\u6C34\u5E73",
          gloss: "ensure that in 2020 both the number of borrowers and the growth rate of inclusive small and micro enterprise loans are not lower than in the same period of the previous year",
          ruleSets: ["lending-borrowers", "lending-growth"]
        },
        {
          text: "5\u5BB6\u5927\u578B\u56FD\u6709\u5546\u4E1A\u94F6\u884C\u666E\u60E0\u578B\u5C0F\u5FAE\u4F01\u4E1A\u8D37\u6B3E\u589E\u901F\u9AD8\u4E8E40%",
          gloss: "at the 5 large state-owned commercial banks the growth rate of inclusive small and micro enterprise loans is higher than 40%",
          ruleSets: ["lending-state-banks"]
        }
      ]
    },
    {
      id: "notice/s1/p1/6",
      source: "notice",
      text: "\u81EA\u6CBB\u533A\u5730\u65B9\u91D1\u878D\u76D1\u7BA1\u5C40\u5C06\u4F1A\u540C\u76D1\u7BA1\u90E8\u95E8\u6309\u6708\u7EDF\u8BA1\u8D37\u6B3E\u6295\u653E\u8FDB\u5EA6,\u5BF9\u6295\u653E\u8FDB\u5C55\u7F13\u6162\u3001\u4E0D\u80FD\u5982\u671F\u5B8C\u6210\u4EFB\u52A1\u7684\u94F6\u884C\u673A\u6784,\u53CA\u65F6\u7EA6\u8C08\u4E3B\u8981\u8D1F\u8D23\u4EBA,\u7763\u4FC3\u5B8C\u6210\u8BA1\u5212\u3002",
      gloss: "The Autonomous Region Local Financial Regulatory Bureau, together with the supervisory departments, will compile monthly statistics on the progress of lending and, for banks whose lending is slow and which cannot complete their task on schedule, will promptly summon their principal persons in charge for a talk and urge them to complete the plan.",
      span: { start: 747, end: 814 },
      force: "obligation",
      addressee: ["regulator"],
      undecidable: {
        zh: "\u4F55\u4E3A\u201C\u6295\u653E\u8FDB\u5C55\u7F13\u6162\u3001\u4E0D\u80FD\u5982\u671F\u5B8C\u6210\u4EFB\u52A1\u201D\u4EE5\u53CA\u7EA6\u8C08\u662F\u5426\u201C\u53CA\u65F6\u201D,\u7531\u76D1\u7BA1\u90E8\u95E8\u5224\u65AD,\u901A\u77E5\u6CA1\u6709\u7ED9\u51FA\u8FDB\u5EA6\u6807\u51C6\u6216\u671F\u9650\u3002",
        en: "Whether lending is \u201Cslow\u201D, whether a bank \u201Ccannot\u201D finish on schedule and what is prompt are judged by the regulator: the notice gives neither a rate of progress nor a time limit."
      }
    },
    {
      id: "notice/s1/p1/7",
      source: "notice",
      text: "\u5BF9\u8D85\u989D\u5B8C\u6210\u4EFB\u52A1\u7684\u91D1\u878D\u673A\u6784,\u5728\u8D22\u653F\u8D44\u91D1\u5B58\u653E\u3001\u91D1\u878D\u652F\u6301\u8D21\u732E\u5956\u8BC4\u9009\u7B49\u65B9\u9762\u7ED9\u4E88\u503E\u659C\u3002",
      gloss: "Financial institutions that exceed their task are to be given preference in the placing of fiscal funds, in the selection for awards for financial support and contribution, and in other respects.",
      span: { start: 814, end: 852 },
      force: "obligation",
      addressee: ["regulator", "government"],
      undecidable: {
        zh: "\u201C\u7ED9\u4E88\u503E\u659C\u201D\u6CA1\u6709\u6570\u989D\u3001\u6BD4\u4F8B\u6216\u8BC4\u5206\u529E\u6CD5,\u8D22\u653F\u8D44\u91D1\u5B58\u653E\u548C\u8BC4\u5956\u7531\u4E3B\u7BA1\u90E8\u95E8\u53E6\u884C\u88C1\u91CF\u3002",
        en: "\u201CPreference\u201D comes with no amount, ratio or scoring method; the placing of fiscal funds and the awards are left to the discretion of the authorities in charge."
      }
    },
    {
      id: "notice/s2/p1/1",
      source: "notice",
      text: "\u5BF9\u4E8E2020\u5E746\u67081\u65E5\u81F312\u670831\u65E5\u671F\u95F4\u5230\u671F\u7684\u666E\u60E0\u5C0F\u5FAE\u8D37\u6B3E(\u5305\u62EC\u5355\u6237\u6388\u4FE11000\u4E07\u5143\u53CA\u4EE5\u4E0B\u7684\u5C0F\u5FAE\u4F01\u4E1A\u8D37\u6B3E\u3001\u4E2A\u4F53\u5DE5\u5546\u6237\u548C\u5C0F\u5FAE\u4F01\u4E1A\u4E3B\u7ECF\u8425\u6027\u8D37\u6B3E,\u4E0B\u540C),\u6309\u7167\u201C\u5E94\u5EF6\u5C3D\u5EF6\u201D\u8981\u6C42,\u5B9E\u65BD\u9636\u6BB5\u6027\u5EF6\u671F\u8FD8\u672C\u4ED8\u606F\u3002",
      gloss: "For inclusive small-micro loans falling due in the period from 1 June to 31 December 2020 (which include, at a credit of 10 million yuan or less to a single borrower, small and micro enterprise loans, and business loans to individual businesses and to owners of small and micro enterprises; likewise below), temporary deferral of repayment of principal and payment of interest is carried out in accordance with the requirement that \u201Call that should be deferred is deferred\u201D.",
      span: { start: 879, end: 976 },
      force: "obligation",
      alsoForce: ["definition"],
      addressee: ["bank"]
    },
    {
      id: "notice/s2/p1/2",
      source: "notice",
      text: "\u5BF9\u4E8E2020\u5E74\u5E74\u5E95\u524D\u5230\u671F\u7684\u5176\u4ED6\u4E2D\u5C0F\u5FAE\u4F01\u4E1A\u8D37\u6B3E\u548C\u5927\u578B\u56FD\u9645\u4EA7\u4E1A\u94FE\u4F01\u4E1A(\u5916\u8D38\u4F01\u4E1A)\u7B49\u6709\u7279\u6B8A\u56F0\u96BE\u4F01\u4E1A\u7684\u8D37\u6B3E,\u53EF\u7531\u4F01\u4E1A\u4E0E\u94F6\u884C\u673A\u6784\u81EA\u4E3B\u534F\u5546\u5EF6\u671F\u8FD8\u672C\u4ED8\u606F\u3002",
      gloss: "For other micro, small and medium enterprise loans, and loans to enterprises in special difficulty such as large international industrial-chain enterprises (foreign-trade enterprises), falling due before the end of 2020, the enterprise and the bank may negotiate by themselves a deferral of repayment of principal and payment of interest.",
      span: { start: 976, end: 1046 },
      force: "permission",
      addressee: ["enterprise", "bank"]
    },
    {
      id: "notice/s2/p2/1",
      source: "notice",
      text: "\u5BF9\u4E8E2020\u5E746\u67081\u65E5\u81F312\u670831\u65E5\u671F\u95F4\u5230\u671F\u7684\u666E\u60E0\u5C0F\u5FAE\u8D37\u6B3E\u672C\u91D1,\u94F6\u884C\u673A\u6784\u5E94\u6839\u636E\u4F01\u4E1A\u5EF6\u671F\u8FD8\u672C\u7533\u8BF7,\u7ED3\u5408\u4F01\u4E1A\u53D7\u75AB\u60C5\u5F71\u54CD\u60C5\u51B5\u548C\u7ECF\u8425\u72B6\u51B5,\u901A\u8FC7\u8D37\u6B3E\u5C55\u671F\u3001\u7EED\u8D37\u7B49\u65B9\u5F0F,\u7ED9\u4E88\u4F01\u4E1A\u4E00\u5B9A\u671F\u9650\u7684\u5EF6\u671F\u8FD8\u672C\u5B89\u6392\u3002",
      gloss: "For the principal of inclusive small-micro loans falling due in the period from 1 June to 31 December 2020, the bank shall, on the basis of the enterprise's application to defer repayment of principal, and taking into account how the enterprise is affected by the epidemic and its business condition, by loan extension, loan renewal or other means, grant the enterprise an arrangement deferring repayment of principal for a certain period.",
      span: { start: 1052, end: 1146 },
      force: "obligation",
      addressee: ["bank"],
      clauses: [
        {
          text: "\u5BF9\u4E8E2020\u5E746\u67081\u65E5\u81F312\u670831\u65E5\u671F\u95F4\u5230\u671F\u7684\u666E\u60E0\u5C0F\u5FAE\u8D37\u6B3E\u672C\u91D1",
          gloss: "For the principal of inclusive small-micro loans falling due in the period from 1 June to 31 December 2020",
          ruleSets: ["maturity-window", "window-date", "deferral-track"]
        },
        {
          text: "\u94F6\u884C\u673A\u6784\u5E94\u6839\u636E\u4F01\u4E1A\u5EF6\u671F\u8FD8\u672C\u7533\u8BF7",
          gloss: "the bank shall, on the basis of the enterprise's application to defer repayment of principal",
          ruleSets: ["application-dates", "deferral-outcome", "audit-deferral"]
        },
        {
          text: "\u7ED3\u5408\u4F01\u4E1A\u53D7\u75AB\u60C5\u5F71\u54CD\u60C5\u51B5",
          gloss: "and taking into account how the enterprise is affected by the epidemic",
          ruleSets: ["reported-conditions"]
        },
        {
          text: "\u548C\u7ECF\u8425\u72B6\u51B5",
          gloss: "and its business condition",
          undecidable: {
            zh: "\u5982\u4F55\u7ED3\u5408\u7ECF\u8425\u72B6\u51B5\u6CA1\u6709\u6807\u51C6,\u7531\u94F6\u884C\u5224\u65AD\u3002",
            en: "How the business condition is to be taken into account has no test; the bank judges."
          }
        },
        {
          text: "\u901A\u8FC7\u8D37\u6B3E\u5C55\u671F\u3001\u7EED\u8D37\u7B49\u65B9\u5F0F",
          gloss: "by loan extension, loan renewal or other means",
          undecidable: {
            zh: "\u5C55\u671F\u3001\u7EED\u8D37\u548C\u5176\u4ED6\u65B9\u5F0F\u5747\u53EF,\u7531\u94F6\u884C\u4E0E\u4F01\u4E1A\u9009\u5B9A,\u91C7\u7528\u4F55\u79CD\u65B9\u5F0F\u4E0D\u5F71\u54CD\u5E94\u5426\u5EF6\u671F\u3002",
            en: "Any means will do, as the bank and the enterprise choose: whether there is a duty to defer does not turn on it."
          }
        },
        {
          text: "\u7ED9\u4E88\u4F01\u4E1A\u4E00\u5B9A\u671F\u9650\u7684\u5EF6\u671F\u8FD8\u672C\u5B89\u6392",
          gloss: "grant the enterprise an arrangement deferring repayment of principal for a certain period",
          ruleSets: ["deferral-outcome", "audit-deferral", "penalty-waiver"]
        }
      ]
    },
    {
      id: "notice/s2/p2/2",
      source: "notice",
      text: "\u8FD8\u672C\u65E5\u671F\u6700\u957F\u53EF\u5EF6\u81F32021\u5E743\u670831\u65E5\u3002",
      gloss: "The date for repayment of principal may be deferred to 31 March 2021 at the latest.",
      span: { start: 1146, end: 1166 },
      force: "permission",
      addressee: ["bank", "enterprise"]
    },
    {
      id: "notice/s2/p2/3",
      source: "notice",
      text: "\u4E0A\u8FF0\u8D37\u6B3E\u6D89\u53CA\u62C5\u4FDD\u7684,\u94F6\u884C\u673A\u6784\u5E94\u4E0E\u4F01\u4E1A\u3001\u62C5\u4FDD\u4EBA\u7B49\u534F\u5546\u5904\u7406,\u6839\u636E\u5546\u4E1A\u539F\u5219\u4FDD\u6301\u6709\u6548\u62C5\u4FDD\u5B89\u6392\u6216\u63D0\u4F9B\u66FF\u4EE3\u5B89\u6392\u3002",
      gloss: "Where the above loans involve a guarantee, the bank shall deal with it in consultation with the enterprise, the guarantor and others, and keep an effective guarantee arrangement in place or provide a substitute arrangement according to commercial principles.",
      span: { start: 1166, end: 1216 },
      force: "obligation",
      addressee: ["bank"],
      clauses: [
        {
          text: "\u4E0A\u8FF0\u8D37\u6B3E\u6D89\u53CA\u62C5\u4FDD\u7684,\u94F6\u884C\u673A\u6784\u5E94\u4E0E\u4F01\u4E1A\u3001\u62C5\u4FDD\u4EBA\u7B49\u534F\u5546\u5904\u7406",
          gloss: "Where the above loans involve a guarantee, the bank shall deal with it in consultation with the enterprise, the guarantor and others",
          ruleSets: ["guarantee-arrangement", "audit-guarantee-arrangement"]
        },
        {
          text: "\u6839\u636E\u5546\u4E1A\u539F\u5219",
          gloss: "according to commercial principles",
          undecidable: {
            zh: "\u201C\u5546\u4E1A\u539F\u5219\u201D\u7531\u94F6\u884C\u3001\u4F01\u4E1A\u548C\u62C5\u4FDD\u4EBA\u628A\u63E1,\u6CA1\u6709\u53EF\u6838\u5BF9\u7684\u6807\u51C6\u3002",
            en: "Commercial principles are for the bank, the enterprise and the guarantor to apply, with no test to check them by."
          }
        },
        {
          text: "\u4FDD\u6301\u6709\u6548\u62C5\u4FDD\u5B89\u6392\u6216\u63D0\u4F9B\u66FF\u4EE3\u5B89\u6392",
          gloss: "and keep an effective guarantee arrangement in place or provide a substitute arrangement",
          ruleSets: ["guarantee-arrangement", "audit-guarantee-arrangement", "reported-conditions", "guarantee-consistency"]
        }
      ]
    },
    {
      id: "notice/s2/p3/1",
      source: "notice",
      text: "\u5BF9\u4E8E2020\u5E746\u67081\u65E5\u81F312\u670831\u65E5\u671F\u95F4\u5230\u671F\u7684\u666E\u60E0\u5C0F\u5FAE\u8D37\u6B3E\u5E94\u4ED8\u5229\u606F,\u94F6\u884C\u673A\u6784\u5E94\u6839\u636E\u4F01\u4E1A\u5EF6\u671F\u4ED8\u606F\u7533\u8BF7,\u7ED3\u5408\u4F01\u4E1A\u53D7\u75AB\u60C5\u5F71\u54CD\u60C5\u51B5\u548C\u7ECF\u8425\u72B6\u51B5,\u7ED9\u4E88\u4F01\u4E1A\u4E00\u5B9A\u671F\u9650\u7684\u5EF6\u671F\u4ED8\u606F\u5B89\u6392\u3002",
      gloss: "For the interest payable on inclusive small-micro loans falling due in the period from 1 June to 31 December 2020, the bank shall, on the basis of the enterprise's application to defer payment of interest, and taking into account how the enterprise is affected by the epidemic and its business condition, grant the enterprise an arrangement deferring payment of interest for a certain period.",
      span: { start: 1222, end: 1305 },
      force: "obligation",
      addressee: ["bank"],
      clauses: [
        {
          text: "\u5BF9\u4E8E2020\u5E746\u67081\u65E5\u81F312\u670831\u65E5\u671F\u95F4\u5230\u671F\u7684\u666E\u60E0\u5C0F\u5FAE\u8D37\u6B3E\u5E94\u4ED8\u5229\u606F",
          gloss: "For the interest payable on inclusive small-micro loans falling due in the period from 1 June to 31 December 2020",
          ruleSets: ["maturity-window", "window-date", "deferral-track"]
        },
        {
          text: "\u94F6\u884C\u673A\u6784\u5E94\u6839\u636E\u4F01\u4E1A\u5EF6\u671F\u4ED8\u606F\u7533\u8BF7",
          gloss: "the bank shall, on the basis of the enterprise's application to defer payment of interest",
          ruleSets: ["application-dates", "deferral-outcome", "audit-deferral"]
        },
        {
          text: "\u7ED3\u5408\u4F01\u4E1A\u53D7\u75AB\u60C5\u5F71\u54CD\u60C5\u51B5",
          gloss: "and taking into account how the enterprise is affected by the epidemic",
          ruleSets: ["reported-conditions"]
        },
        {
          text: "\u548C\u7ECF\u8425\u72B6\u51B5",
          gloss: "and its business condition",
          undecidable: {
            zh: "\u5982\u4F55\u7ED3\u5408\u7ECF\u8425\u72B6\u51B5\u6CA1\u6709\u6807\u51C6,\u7531\u94F6\u884C\u5224\u65AD\u3002",
            en: "How the business condition is to be taken into account has no test; the bank judges."
          }
        },
        {
          text: "\u7ED9\u4E88\u4F01\u4E1A\u4E00\u5B9A\u671F\u9650\u7684\u5EF6\u671F\u4ED8\u606F\u5B89\u6392",
          gloss: "grant the enterprise an arrangement deferring payment of interest for a certain period",
          ruleSets: ["deferral-outcome", "audit-deferral"]
        }
      ]
    },
    {
      id: "notice/s2/p3/2",
      source: "notice",
      text: "\u8D37\u6B3E\u4ED8\u606F\u65E5\u671F\u6700\u957F\u53EF\u5EF6\u81F32021\u5E743\u670831\u65E5,\u514D\u6536\u7F5A\u606F\u3002",
      gloss: "The date for payment of loan interest may be deferred to 31 March 2021 at the latest, and penalty interest is waived.",
      span: { start: 1305, end: 1332 },
      force: "permission",
      alsoForce: ["obligation"],
      addressee: ["bank", "enterprise"]
    },
    {
      id: "notice/s2/p3/3",
      source: "notice",
      text: "\u5EF6\u671F\u5229\u606F\u7684\u5177\u4F53\u507F\u8FD8\u8BA1\u5212,\u7531\u94F6\u884C\u673A\u6784\u4E0E\u4F01\u4E1A\u53CC\u65B9\u81EA\u4E3B\u534F\u5546\u3001\u5408\u7406\u786E\u5B9A\u3002",
      gloss: "The specific plan for paying the deferred interest is to be negotiated by the bank and the enterprise themselves and reasonably determined by the two of them.",
      span: { start: 1332, end: 1364 },
      force: "obligation",
      addressee: ["bank", "enterprise"]
    },
    {
      id: "notice/s3/p1/1",
      source: "notice",
      text: "\u6309\u7167\u201C\u653F\u5E9C\u4E3B\u5BFC\u3001\u94F6\u884C\u9886\u529E\u3001\u534F\u540C\u8054\u52A8\u3001\u5206\u7C7B\u65BD\u7B56\u201D\u7684\u539F\u5219,\u5BF9\u8F96\u533A\u94F6\u884C\u673A\u6784\u5B58\u91CF\u4FE1\u8D37\u4F01\u4E1A\u5BA2\u6237\u5EFA\u7ACB\u4E3B\u529E\u94F6\u884C\u673A\u5236,\u4E3B\u529E\u94F6\u884C\u7531\u4F01\u4E1A\u57FA\u672C\u8D26\u6237\u6240\u5728\u94F6\u884C(\u6216\u6700\u5927\u503A\u6743\u94F6\u884C)\u62C5\u4EFB\u3002",
      gloss: "In accordance with the principle of \u201Cgovernment leads, banks take charge, action is coordinated, measures differ by category\u201D, establish the main bank mechanism for the existing enterprise borrowers of banks in the area, the main bank being the bank where the enterprise's basic account is held (or the bank that is its largest creditor).",
      span: { start: 1388, end: 1466 },
      force: "obligation",
      alsoForce: ["definition"],
      addressee: ["bank"],
      clauses: [
        {
          text: "\u6309\u7167\u201C\u653F\u5E9C\u4E3B\u5BFC\u3001\u94F6\u884C\u9886\u529E\u3001\u534F\u540C\u8054\u52A8\u3001\u5206\u7C7B\u65BD\u7B56\u201D\u7684\u539F\u5219",
          gloss: "In accordance with the principle of \u201Cgovernment leads, banks take charge, action is coordinated, measures differ by category\u201D",
          undecidable: {
            zh: "\u8FD9\u662F\u5EFA\u7ACB\u673A\u5236\u6240\u4F9D\u7684\u5DE5\u4F5C\u539F\u5219,\u6CA1\u6709\u53EF\u6838\u5BF9\u7684\u5185\u5BB9\u3002",
            en: "A principle of how to work, with no content to check."
          }
        },
        {
          text: "\u5BF9\u8F96\u533A\u94F6\u884C\u673A\u6784\u5B58\u91CF\u4FE1\u8D37\u4F01\u4E1A\u5BA2\u6237\u5EFA\u7ACB\u4E3B\u529E\u94F6\u884C\u673A\u5236",
          gloss: "establish the main bank mechanism for the existing enterprise borrowers of banks in the area",
          ruleSets: ["main-bank"]
        },
        {
          text: "\u4E3B\u529E\u94F6\u884C\u7531\u4F01\u4E1A\u57FA\u672C\u8D26\u6237\u6240\u5728\u94F6\u884C(\u6216\u6700\u5927\u503A\u6743\u94F6\u884C)\u62C5\u4EFB",
          gloss: "the main bank being the bank where the enterprise's basic account is held (or the bank that is its largest creditor)",
          ruleSets: ["main-bank", "main-bank-new-debt"]
        }
      ]
    },
    {
      id: "notice/s3/p1/2",
      source: "notice",
      text: "\u4E3B\u529E\u94F6\u884C\u8981\u79C9\u627F\u201C\u94F6\u4F01\u547D\u8FD0\u5171\u540C\u4F53\u201D\u7406\u5FF5,\u5EFA\u7ACB\u201C\u5E73\u7B49\u534F\u5546,\u4E92\u5229\u5171\u8D62,\u5171\u540C\u53D1\u5C55,\u5171\u62C5\u98CE\u9669\u201D\u7684\u65B0\u578B\u5408\u4F5C\u6A21\u5F0F\u3002",
      gloss: "The main bank shall uphold the idea of a \u201Ccommunity of shared destiny of bank and enterprise\u201D and establish a new type of cooperation of \u201Cconsultation on an equal footing, mutual benefit and common gain, common development and shared risk\u201D.",
      span: { start: 1466, end: 1516 },
      force: "obligation",
      addressee: ["bank"],
      undecidable: {
        zh: "\u201C\u94F6\u4F01\u547D\u8FD0\u5171\u540C\u4F53\u201D\u7406\u5FF5\u548C\u201C\u5E73\u7B49\u534F\u5546\u3001\u4E92\u5229\u5171\u8D62\u201D\u7684\u5408\u4F5C\u6A21\u5F0F\u662F\u4EF7\u503C\u8981\u6C42,\u6CA1\u6709\u4EFB\u4F55\u8D37\u6B3E\u6216\u94F6\u884C\u6570\u636E\u80FD\u8868\u660E\u662F\u5426\u79C9\u627F\u3002",
        en: "An idea of shared destiny and a spirit of cooperation are values: no figure of a loan or a bank shows whether they are upheld."
      }
    },
    {
      id: "notice/s3/p1/3",
      source: "notice",
      text: "\u8981\u6DF1\u5165\u628A\u8109\u4F01\u4E1A\u53D1\u5C55,\u4E86\u89E3\u4F01\u4E1A\u751F\u4EA7\u7ECF\u8425\u72B6\u51B5\u548C\u5B9E\u9645\u878D\u8D44\u9700\u6C42,\u5E2E\u52A9\u4F01\u4E1A\u5236\u5B9A\u548C\u843D\u5B9E\u5168\u65B9\u4F4D\u3001\u7ACB\u4F53\u5316\u3001\u591A\u7EF4\u5EA6\u4E00\u63FD\u5B50\u4E13\u5C5E\u91D1\u878D\u670D\u52A1\u65B9\u6848\u3002",
      gloss: "It shall study the enterprise's development in depth, understand its production and business condition and its actual financing needs, and help it draw up and carry out an all-round, three-dimensional, multi-dimensional package of exclusive financial services.",
      span: { start: 1516, end: 1576 },
      force: "obligation",
      addressee: ["bank"],
      undecidable: {
        zh: "\u4E86\u89E3\u662F\u5426\u201C\u6DF1\u5165\u201D\u3001\u65B9\u6848\u662F\u5426\u201C\u5168\u65B9\u4F4D\u3001\u7ACB\u4F53\u5316\u3001\u591A\u7EF4\u5EA6\u201D\u5C5E\u4E8E\u670D\u52A1\u8D28\u91CF\u7684\u8BC4\u4EF7,\u901A\u77E5\u6CA1\u6709\u89C4\u5B9A\u65B9\u6848\u5E94\u542B\u7684\u5185\u5BB9\u3002",
        en: "Whether the study is deep and the package \u201Call-round, three-dimensional, multi-dimensional\u201D is an appraisal of service quality; the notice names no contents that the package must have."
      }
    },
    {
      id: "notice/s3/p1/4",
      source: "notice",
      text: "\u5BF9\u8D44\u91D1\u94FE\u65AD\u7684\u4F01\u4E1A,\u8981\u505A\u597D\u628A\u8109\u95EE\u8BCA\u3001\u8FFD\u6839\u6EAF\u6E90\u3001\u4FEE\u590D\u4FE1\u7528\u3001\u89E3\u5957\u7EED\u94FE\u3001\u5F3A\u57FA\u56FA\u672C\u5DE5\u4F5C,\u501F\u9274\u503A\u6743\u4EBA\u59D4\u5458\u4F1A\u7684\u505A\u6CD5,\u7531\u4E3B\u529E\u94F6\u884C\u7275\u5934,\u6309\u7167\u201C\u8C01\u5148\u62BD\u8D37\u8C01\u5148\u8D37\u3001\u5176\u4ED6\u8DDF\u8D37\u201D\u7684\u539F\u5219,\u534F\u8C03\u843D\u5B9E\u7A33\u8D37\u3001\u7EED\u8D37\u3001\u589E\u8D37\u3002",
      gloss: "For enterprises whose chain of funds has broken, it shall diagnose the trouble, trace its source, repair credit, untie and renew the chain and strengthen the foundations; drawing on the practice of creditors' committees, the main bank takes the lead and, in accordance with the principle of \u201Cwhoever withdraws a loan first lends first, the others lend after\u201D, coordinates and carries out the keeping, renewing and increasing of loans.",
      span: { start: 1576, end: 1668 },
      force: "obligation",
      addressee: ["bank"],
      clauses: [
        {
          text: "\u5BF9\u8D44\u91D1\u94FE\u65AD\u7684\u4F01\u4E1A",
          gloss: "For enterprises whose chain of funds has broken",
          ruleSets: ["main-bank-rescue"]
        },
        {
          text: "\u8981\u505A\u597D\u628A\u8109\u95EE\u8BCA\u3001\u8FFD\u6839\u6EAF\u6E90\u3001\u4FEE\u590D\u4FE1\u7528\u3001\u89E3\u5957\u7EED\u94FE\u3001\u5F3A\u57FA\u56FA\u672C\u5DE5\u4F5C,\u501F\u9274\u503A\u6743\u4EBA\u59D4\u5458\u4F1A\u7684\u505A\u6CD5",
          gloss: "it shall diagnose the trouble, trace its source, repair credit, untie and renew the chain and strengthen the foundations, drawing on the practice of creditors' committees",
          undecidable: {
            zh: "\u5E2E\u6276\u5DE5\u4F5C\u662F\u5426\u201C\u505A\u597D\u201D\u662F\u5BF9\u8FC7\u7A0B\u548C\u8D28\u91CF\u7684\u8BC4\u4EF7,\u501F\u9274\u4F55\u79CD\u505A\u6CD5\u4E5F\u6CA1\u6709\u5217\u660E\u3002",
            en: "Whether this help is given well is an appraisal of work and quality, and which practice is to be drawn on is not stated."
          }
        },
        {
          text: "\u7531\u4E3B\u529E\u94F6\u884C\u7275\u5934,\u6309\u7167\u201C\u8C01\u5148\u62BD\u8D37\u8C01\u5148\u8D37\u3001\u5176\u4ED6\u8DDF\u8D37\u201D\u7684\u539F\u5219,\u534F\u8C03\u843D\u5B9E\u7A33\u8D37\u3001\u7EED\u8D37\u3001\u589E\u8D37",
          gloss: "the main bank takes the lead and, in accordance with the principle of \u201Cwhoever withdraws a loan first lends first, the others lend after\u201D, coordinates and carries out the keeping, renewing and increasing of loans",
          ruleSets: ["main-bank-rescue"]
        }
      ]
    },
    {
      id: "notice/s3/p1/5",
      source: "notice",
      text: "\u8981\u575A\u6301\u7EBF\u4E0A\u3001\u7EBF\u4E0B\u4E1A\u52A1\u201C\u4E24\u624B\u6293\u201D,\u4F18\u5316\u5FAE\u4FE1\u94F6\u884C\u3001\u7F51\u4E0A\u94F6\u884C\u3001\u624B\u673A\u94F6\u884C\u7B49\u7EBF\u4E0A\u670D\u52A1\u6E20\u9053,\u5F00\u901A\u201C\u4E13\u5C5E\u5FEB\u901F\u5BA1\u6279\u901A\u9053\u201D,\u7F29\u77ED\u5BA1\u6279\u65F6\u9650,\u63D0\u9AD8\u670D\u52A1\u6548\u7387;\u7EBF\u4E0B\u4E0E\u670D\u52A1\u4F01\u4E1A\u505A\u597D\u4FE1\u606F\u6C9F\u901A\u3001\u5B9E\u5730\u67E5\u9A8C\u548C\u6301\u7EED\u8DDF\u8E2A\u670D\u52A1,\u786E\u4FDD\u91D1\u878D\u670D\u52A1\u52A8\u6001\u8DDF\u8FDB\u3001\u7075\u6D3B\u8C03\u6574\u3002",
      gloss: "It shall work \u201Cwith both hands\u201D, online business and offline business, improve online service channels such as WeChat banking, internet banking and mobile banking, open an \u201Cexclusive fast-track approval channel\u201D, shorten the time limits for approval and raise service efficiency; offline, it shall communicate with the enterprises it serves, verify on site and provide continuous follow-up service, and ensure that financial services follow developments and are adjusted flexibly.",
      span: { start: 1668, end: 1777 },
      force: "obligation",
      addressee: ["bank"],
      undecidable: {
        zh: "\u6E20\u9053\u201C\u4F18\u5316\u201D\u3001\u5BA1\u6279\u65F6\u9650\u201C\u7F29\u77ED\u201D\u548C\u8C03\u6574\u201C\u7075\u6D3B\u201D\u90FD\u6CA1\u6709\u89C4\u5B9A\u57FA\u51C6\u6216\u5929\u6570,\u7EBF\u4E0B\u6C9F\u901A\u67E5\u9A8C\u7684\u8D28\u91CF\u4E5F\u53EA\u80FD\u7531\u4EBA\u8BC4\u4EF7\u3002",
        en: "\u201CImprove\u201D, \u201Cshorten\u201D and \u201Cflexibly\u201D have no baseline or number of days, and the quality of communication and on-site checks can only be appraised by people."
      }
    },
    {
      id: "notice/s3/p1/6",
      source: "notice",
      text: "\u8981\u5B9E\u65F6\u4E86\u89E3\u4F01\u4E1A\u7684\u91CD\u5927\u7ECF\u6D4E\u548C\u8D22\u52A1\u6D3B\u52A8,\u52A0\u5F3A\u5BF9\u8D1F\u503A\u98CE\u9669\u7684\u63A7\u5236,\u53CA\u65F6\u63D0\u9192\u6F5C\u5728\u91D1\u878D\u98CE\u9669\u7684\u53EF\u80FD\u6027,\u53D1\u6325\u4E13\u4E1A\u4F18\u52BF\u53C2\u4E0E\u5230\u4F01\u4E1A\u91D1\u878D\u98CE\u9669\u5316\u89E3\u5DE5\u4F5C\u4E2D;\u5728\u4F01\u4E1A\u53D1\u751F\u8D44\u91D1\u3001\u503A\u52A1\u548C\u6D41\u52A8\u6027\u98CE\u9669\u65F6,\u8981\u52C7\u4E8E\u62C5\u5F53,\u63D0\u51FA\u89E3\u51B3\u65B9\u6848,\u4E0D\u62BD\u8D37\u3001\u4E0D\u65AD\u8D37\u3001\u4E0D\u538B\u8D37\u3002",
      gloss: "It shall keep up to date with the enterprise's major economic and financial activities, strengthen control over debt risk, give timely warning of possible latent financial risks, and use its professional strengths to take part in resolving the enterprise's financial risks; when the enterprise meets with funding, debt or liquidity risk, it shall have the courage to take responsibility and propose solutions, and not withdraw loans, not cut off loans and not reduce loans.",
      span: { start: 1777, end: 1885 },
      force: "obligation",
      alsoForce: ["prohibition"],
      addressee: ["bank"],
      clauses: [
        {
          text: "\u8981\u5B9E\u65F6\u4E86\u89E3\u4F01\u4E1A\u7684\u91CD\u5927\u7ECF\u6D4E\u548C\u8D22\u52A1\u6D3B\u52A8,\u52A0\u5F3A\u5BF9\u8D1F\u503A\u98CE\u9669\u7684\u63A7\u5236,\u53CA\u65F6\u63D0\u9192\u6F5C\u5728\u91D1\u878D\u98CE\u9669\u7684\u53EF\u80FD\u6027,\u53D1\u6325\u4E13\u4E1A\u4F18\u52BF\u53C2\u4E0E\u5230\u4F01\u4E1A\u91D1\u878D\u98CE\u9669\u5316\u89E3\u5DE5\u4F5C\u4E2D",
          gloss: "It shall keep up to date with the enterprise's major economic and financial activities, strengthen control over debt risk, give timely warning of possible latent financial risks, and use its professional strengths to take part in resolving the enterprise's financial risks",
          undecidable: {
            zh: "\u4E86\u89E3\u662F\u5426\u201C\u5B9E\u65F6\u201D\u3001\u63D0\u9192\u662F\u5426\u201C\u53CA\u65F6\u201D\u3001\u63A7\u5236\u662F\u5426\u201C\u52A0\u5F3A\u201D\u90FD\u6CA1\u6709\u671F\u9650\u6216\u6807\u51C6,\u53EA\u80FD\u7531\u4EBA\u8BC4\u4EF7\u3002",
            en: "\u201CUp to date\u201D, \u201Ctimely\u201D and \u201Cstrengthen\u201D have no time limit and no standard; people have to judge them."
          }
        },
        {
          text: "\u5728\u4F01\u4E1A\u53D1\u751F\u8D44\u91D1\u3001\u503A\u52A1\u548C\u6D41\u52A8\u6027\u98CE\u9669\u65F6",
          gloss: "when the enterprise meets with funding, debt or liquidity risk",
          ruleSets: ["main-bank-conduct"]
        },
        {
          text: "\u8981\u52C7\u4E8E\u62C5\u5F53",
          gloss: "it shall have the courage to take responsibility",
          undecidable: {
            zh: "\u201C\u52C7\u4E8E\u62C5\u5F53\u201D\u662F\u5BF9\u6001\u5EA6\u7684\u8981\u6C42,\u6CA1\u6709\u53EF\u6838\u5BF9\u7684\u884C\u4E3A\u3002",
            en: "Courage is an attitude, with no act to check."
          }
        },
        {
          text: "\u63D0\u51FA\u89E3\u51B3\u65B9\u6848,\u4E0D\u62BD\u8D37\u3001\u4E0D\u65AD\u8D37\u3001\u4E0D\u538B\u8D37",
          gloss: "propose solutions, and not withdraw loans, not cut off loans and not reduce loans",
          ruleSets: ["main-bank-conduct"]
        }
      ]
    },
    {
      id: "notice/s3/p1/7",
      source: "notice",
      text: "\u4F01\u4E1A\u9664\u4E3B\u529E\u94F6\u884C\u5916\u7684\u65B0\u589E\u91D1\u878D\u673A\u6784\u8D1F\u503A\u548C\u8D85\u8FC7\u51C0\u8D44\u4EA7\u4E00\u5B9A\u6BD4\u4F8B\u7684\u5BF9\u5916\u6295\u8D44\u9700\u4E8B\u5148\u5F81\u6C42\u4E3B\u529E\u94F6\u884C\u610F\u89C1,\u4F01\u4E1A\u80A1\u4E1C\u4F1A\u548C\u8463\u4E8B\u4F1A\u7EAA\u8981\u6284\u9001\u4E3B\u529E\u94F6\u884C\u3002",
      gloss: "An enterprise's new liabilities to financial institutions other than the main bank, and its outward investments exceeding a certain proportion of net assets, require the main bank's opinion to be sought beforehand, and the minutes of the enterprise's shareholders' meeting and board of directors are to be copied to the main bank.",
      span: { start: 1885, end: 1947 },
      force: "obligation",
      addressee: ["enterprise"],
      clauses: [
        {
          text: "\u4F01\u4E1A\u9664\u4E3B\u529E\u94F6\u884C\u5916\u7684\u65B0\u589E\u91D1\u878D\u673A\u6784\u8D1F\u503A",
          gloss: "An enterprise's new liabilities to financial institutions other than the main bank",
          ruleSets: ["main-bank-new-debt"]
        },
        {
          text: "\u548C\u8D85\u8FC7\u51C0\u8D44\u4EA7\u4E00\u5B9A\u6BD4\u4F8B\u7684\u5BF9\u5916\u6295\u8D44",
          gloss: "and its outward investments exceeding a certain proportion of net assets",
          ruleSets: ["main-bank-investment"]
        },
        {
          text: "\u9700\u4E8B\u5148\u5F81\u6C42\u4E3B\u529E\u94F6\u884C\u610F\u89C1",
          gloss: "require the main bank's opinion to be sought beforehand",
          ruleSets: ["main-bank-new-debt", "main-bank-investment"]
        },
        {
          text: "\u4F01\u4E1A\u80A1\u4E1C\u4F1A\u548C\u8463\u4E8B\u4F1A\u7EAA\u8981\u6284\u9001\u4E3B\u529E\u94F6\u884C",
          gloss: "the minutes of the enterprise's shareholders' meeting and board of directors are to be copied to the main bank",
          ruleSets: ["main-bank-minutes"]
        }
      ]
    },
    {
      id: "notice/s4/p1/1",
      source: "notice",
      text: "\u5404\u94F6\u884C\u673A\u6784\u8981\u4F18\u5316\u98CE\u9669\u8BC4\u4F30\u673A\u5236,\u6CE8\u91CD\u5BA1\u6838\u7B2C\u4E00\u8FD8\u6B3E\u6765\u6E90,\u51CF\u5C11\u5BF9\u62B5\u62BC\u62C5\u4FDD\u7684\u4F9D\u8D56\u3002",
      gloss: "All banks shall improve their risk assessment mechanisms, attach importance to examining the primary source of repayment, and reduce reliance on mortgage and guarantee.",
      span: { start: 1982, end: 2019 },
      force: "obligation",
      addressee: ["bank"],
      undecidable: {
        zh: "\u8BC4\u4F30\u673A\u5236\u662F\u5426\u201C\u4F18\u5316\u201D\u3001\u7B2C\u4E00\u8FD8\u6B3E\u6765\u6E90\u662F\u5426\u5F97\u5230\u201C\u6CE8\u91CD\u201D\u662F\u94F6\u884C\u5185\u90E8\u5BA1\u67E5\u65B9\u6CD5\u7684\u95EE\u9898,\u51CF\u5C11\u5BF9\u62B5\u62BC\u62C5\u4FDD\u7684\u4F9D\u8D56\u4E5F\u6CA1\u6709\u89C4\u5B9A\u5E45\u5EA6\u3002",
        en: "Whether a mechanism is improved and the primary source of repayment is given weight concerns the bank's internal way of examining, and no extent is set for relying less on mortgage and guarantee."
      }
    },
    {
      id: "notice/s4/p1/2",
      source: "notice",
      text: "\u5728\u98CE\u9669\u53EF\u63A7\u7684\u524D\u63D0\u4E0B,\u529B\u4E89\u5B9E\u73B0\u65B0\u53D1\u653E\u4FE1\u7528\u8D37\u6B3E\u5360\u6BD4\u663E\u8457\u63D0\u9AD8,\u5168\u533A2020\u5E74\u4FE1\u7528\u8D37\u6B3E\u4F59\u989D\u540C\u6BD4\u589E\u957F10%\u4EE5\u4E0A\u3002",
      gloss: "On the premise that risk is controllable, strive for a marked rise in the share of credit loans (loans without security) among newly granted loans, with the balance of credit loans in the whole Region in 2020 growing by 10% or more year on year.",
      span: { start: 2019, end: 2070 },
      force: "best-effort",
      alsoForce: ["target"],
      addressee: ["bank"],
      clauses: [
        {
          text: "\u5728\u98CE\u9669\u53EF\u63A7\u7684\u524D\u63D0\u4E0B",
          gloss: "On the premise that risk is controllable",
          undecidable: {
            zh: "\u201C\u98CE\u9669\u53EF\u63A7\u201D\u7531\u94F6\u884C\u81EA\u884C\u5224\u65AD,\u901A\u77E5\u6CA1\u6709\u7ED9\u51FA\u6807\u51C6\u3002",
            en: "Whether risk is controllable is the bank's own judgement; the notice gives no standard."
          }
        },
        {
          text: "\u529B\u4E89\u5B9E\u73B0\u65B0\u53D1\u653E\u4FE1\u7528\u8D37\u6B3E\u5360\u6BD4\u663E\u8457\u63D0\u9AD8",
          gloss: "strive for a marked rise in the share of credit loans (loans without security) among newly granted loans",
          undecidable: { zh: "\u201C\u663E\u8457\u63D0\u9AD8\u201D\u6CA1\u6709\u89C4\u5B9A\u57FA\u6570\u548C\u5E45\u5EA6\u3002", en: "A \u201Cmarked rise\u201D has neither a base nor a figure." }
        },
        {
          text: "\u5168\u533A2020\u5E74\u4FE1\u7528\u8D37\u6B3E\u4F59\u989D\u540C\u6BD4\u589E\u957F10%\u4EE5\u4E0A",
          gloss: "with the balance of credit loans in the whole Region in 2020 growing by 10% or more year on year",
          ruleSets: ["lending-unsecured", "regional-unsecured-growth"]
        }
      ]
    },
    {
      id: "notice/s4/p1/3",
      source: "notice",
      text: "\u5168\u533A\u5730\u65B9\u6CD5\u4EBA\u91D1\u878D\u673A\u6784\u8981\u8FDB\u4E00\u6B65\u6269\u5927\u4FE1\u7528\u8D37\u6B3E\u8BD5\u70B9\u8303\u56F4,\u660E\u786E\u57FA\u5C42\u4FE1\u8D37\u4EBA\u5458\u5C3D\u804C\u514D\u8D23\u8BA4\u5B9A\u6807\u51C6\u548C\u514D\u8D23\u6761\u4EF6,\u5EFA\u7ACB\u5065\u5168\u5BB9\u9519\u7EA0\u9519\u673A\u5236,\u540C\u65F6\u8981\u628A\u652F\u6301\u5C0F\u5FAE\u4F01\u4E1A\u3001\u6C11\u8425\u7ECF\u6D4E\u7684\u6237\u6570\u3001\u989D\u5EA6\u3001\u671F\u9650\u548C\u5229\u7387\u7B49\u7EB3\u5165\u5BF9\u5458\u5DE5\u7684\u8003\u6838\u6FC0\u52B1\u8303\u56F4,\u529B\u4E89\u65B0\u589E\u666E\u60E0\u5C0F\u5FAE\u4FE1\u7528\u8D37\u6B3E20\u4EBF\u5143\u3002",
      gloss: "Local legal-person financial institutions throughout the Region shall further widen the pilot scope of credit loans, make clear the standards for recognising that grassroots credit staff have performed their duties and are exempt from liability and the conditions for exemption, and establish and perfect a mechanism for tolerating and correcting errors; at the same time they shall include the number of borrowers, amounts, terms and interest rates of their support for small and micro enterprises and the private economy in the assessment and incentives of staff, and strive for 2 billion yuan of new inclusive small-micro credit loans.",
      span: { start: 2070, end: 2186 },
      force: "obligation",
      alsoForce: ["best-effort"],
      addressee: ["local-institution"],
      clauses: [
        {
          text: "\u5168\u533A\u5730\u65B9\u6CD5\u4EBA\u91D1\u878D\u673A\u6784\u8981\u8FDB\u4E00\u6B65\u6269\u5927\u4FE1\u7528\u8D37\u6B3E\u8BD5\u70B9\u8303\u56F4",
          gloss: "Local legal-person financial institutions throughout the Region shall further widen the pilot scope of credit loans",
          undecidable: {
            zh: "\u201C\u8FDB\u4E00\u6B65\u6269\u5927\u201D\u6CA1\u6709\u89C4\u5B9A\u539F\u8303\u56F4\u548C\u5E94\u8FBE\u5230\u7684\u8303\u56F4\u3002",
            en: "\u201CFurther widen\u201D says neither from which scope nor to which."
          }
        },
        {
          text: "\u660E\u786E\u57FA\u5C42\u4FE1\u8D37\u4EBA\u5458\u5C3D\u804C\u514D\u8D23\u8BA4\u5B9A\u6807\u51C6\u548C\u514D\u8D23\u6761\u4EF6,\u5EFA\u7ACB\u5065\u5168\u5BB9\u9519\u7EA0\u9519\u673A\u5236",
          gloss: "make clear the standards for recognising that grassroots credit staff have performed their duties and are exempt from liability and the conditions for exemption, and establish and perfect a mechanism for tolerating and correcting errors",
          undecidable: {
            zh: "\u6807\u51C6\u3001\u6761\u4EF6\u548C\u673A\u5236\u7684\u5185\u5BB9\u7531\u673A\u6784\u5185\u90E8\u5236\u5EA6\u89C4\u5B9A,\u901A\u77E5\u6CA1\u6709\u89C4\u5B9A\u5176\u5E94\u542B\u7684\u5185\u5BB9\u3002",
            en: "What the standards, conditions and mechanism contain is left to the institution's own rules; the notice names no contents."
          }
        },
        {
          text: "\u540C\u65F6\u8981\u628A\u652F\u6301\u5C0F\u5FAE\u4F01\u4E1A\u3001\u6C11\u8425\u7ECF\u6D4E\u7684\u6237\u6570\u3001\u989D\u5EA6\u3001\u671F\u9650\u548C\u5229\u7387\u7B49\u7EB3\u5165\u5BF9\u5458\u5DE5\u7684\u8003\u6838\u6FC0\u52B1\u8303\u56F4",
          gloss: "at the same time they shall include the number of borrowers, amounts, terms and interest rates of their support for small and micro enterprises and the private economy in the assessment and incentives of staff",
          undecidable: {
            zh: "\u5C5E\u673A\u6784\u5185\u90E8\u8003\u6838\u5236\u5EA6,\u901A\u77E5\u6CA1\u6709\u89C4\u5B9A\u5404\u9879\u6307\u6807\u7684\u6743\u91CD\u6216\u6C34\u5E73,\u987B\u67E5\u9605\u8BE5\u5236\u5EA6\u65B9\u80FD\u8BA4\u5B9A\u3002",
            en: "A matter of the institution's own staff assessment: no weight or level of any item is stated, and only its rules can show it."
          }
        },
        {
          text: "\u529B\u4E89\u65B0\u589E\u666E\u60E0\u5C0F\u5FAE\u4FE1\u7528\u8D37\u6B3E20\u4EBF\u5143",
          gloss: "strive for 2 billion yuan of new inclusive small-micro credit loans",
          ruleSets: ["regional-inclusive-unsecured"]
        }
      ]
    },
    {
      id: "notice/s4/p1/4",
      source: "notice",
      text: "\u5404\u94F6\u884C\u673A\u6784\u3001\u878D\u8D44\u62C5\u4FDD\u516C\u53F8\u8981\u79EF\u6781\u914D\u5408\u652F\u6301\u81EA\u6CBB\u533A\u9996\u8D37\u3001\u7EED\u8D37\u534F\u8C03\u4E2D\u5FC3\u5DE5\u4F5C,\u4E0E\u201C\u91D1\u878D+\u201D\u3001\u91D1\u878D\u670D\u52A1\u8054\u7EDC\u5458\u534F\u540C,\u5EFA\u7ACB\u5E38\u6001\u5316\u3001\u4E13\u4E1A\u5316\u3001\u5236\u5EA6\u5316\u3001\u7F51\u7EDC\u5316\u957F\u6548\u673A\u5236,\u63D0\u9AD8\u9996\u6B21\u4ECE\u94F6\u884C\u4F53\u7CFB\u83B7\u5F97\u8D37\u6B3E\u7684\u6237\u6570,\u5141\u8BB8\u5C06\u7B26\u5408\u6761\u4EF6\u7684\u5C0F\u5FAE\u4F01\u4E1A\u7EED\u8D37\u8D37\u6B3E\u7EB3\u5165\u6B63\u5E38\u7C7B\u8D37\u6B3E,\u5927\u5E45\u589E\u52A0\u5C0F\u5FAE\u4F01\u4E1A\u65E0\u8FD8\u672C\u7EED\u8D37\u3002",
      gloss: "All banks and financing guarantee companies shall actively cooperate with and support the work of the Autonomous Region's coordination centre for first loans and loan renewals, work together with \u201CFinance Plus\u201D and the financial service liaison officers, establish a regular, professional, institutionalised and networked long-term mechanism, and raise the number of borrowers obtaining a loan from the banking system for the first time; loan renewals of small and micro enterprises that meet the conditions are allowed to be classified as normal loans, and loan renewals without repayment of principal for small and micro enterprises are to be greatly increased.",
      span: { start: 2186, end: 2314 },
      force: "obligation",
      alsoForce: ["permission"],
      addressee: ["bank", "guarantor"],
      clauses: [
        {
          text: "\u5404\u94F6\u884C\u673A\u6784\u3001\u878D\u8D44\u62C5\u4FDD\u516C\u53F8\u8981\u79EF\u6781\u914D\u5408\u652F\u6301\u81EA\u6CBB\u533A\u9996\u8D37\u3001\u7EED\u8D37\u534F\u8C03\u4E2D\u5FC3\u5DE5\u4F5C,\u4E0E\u201C\u91D1\u878D+\u201D\u3001\u91D1\u878D\u670D\u52A1\u8054\u7EDC\u5458\u534F\u540C,\u5EFA\u7ACB\u5E38\u6001\u5316\u3001\u4E13\u4E1A\u5316\u3001\u5236\u5EA6\u5316\u3001\u7F51\u7EDC\u5316\u957F\u6548\u673A\u5236",
          gloss: "All banks and financing guarantee companies shall actively cooperate with and support the work of the Autonomous Region's coordination centre for first loans and loan renewals, work together with \u201CFinance Plus\u201D and the financial service liaison officers, establish a regular, professional, institutionalised and networked long-term mechanism",
          undecidable: {
            zh: "\u201C\u79EF\u6781\u914D\u5408\u201D\u548C\u673A\u5236\u7684\u201C\u5E38\u6001\u5316\u3001\u4E13\u4E1A\u5316\u3001\u5236\u5EA6\u5316\u3001\u7F51\u7EDC\u5316\u201D\u662F\u5BF9\u5DE5\u4F5C\u65B9\u5F0F\u7684\u8981\u6C42,\u6CA1\u6709\u53EF\u6838\u5BF9\u7684\u5185\u5BB9\u3002",
            en: "Active cooperation and a mechanism that is regular, professional and networked are manners of working, with no content to check."
          }
        },
        {
          text: "\u63D0\u9AD8\u9996\u6B21\u4ECE\u94F6\u884C\u4F53\u7CFB\u83B7\u5F97\u8D37\u6B3E\u7684\u6237\u6570",
          gloss: "raise the number of borrowers obtaining a loan from the banking system for the first time",
          undecidable: {
            zh: "\u9996\u8D37\u6237\u6570\u7684\u201C\u63D0\u9AD8\u201D\u6CA1\u6709\u89C4\u5B9A\u4EE5\u4F55\u65F6\u4E3A\u57FA\u6570\u3001\u63D0\u9AD8\u591A\u5C11\u3002",
            en: "\u201CRaise\u201D says neither from which base nor by how many."
          }
        },
        {
          text: "\u5141\u8BB8\u5C06\u7B26\u5408\u6761\u4EF6\u7684\u5C0F\u5FAE\u4F01\u4E1A\u7EED\u8D37\u8D37\u6B3E\u7EB3\u5165\u6B63\u5E38\u7C7B\u8D37\u6B3E",
          gloss: "loan renewals of small and micro enterprises that meet the conditions are allowed to be classified as normal loans",
          ruleSets: ["renewal-classification"]
        },
        {
          text: "\u5927\u5E45\u589E\u52A0",
          gloss: "are to be greatly increased",
          undecidable: {
            zh: "\u201C\u5927\u5E45\u589E\u52A0\u201D\u6CA1\u6709\u89C4\u5B9A\u57FA\u6570\u548C\u5E45\u5EA6;\u54EA\u4E9B\u8D37\u6B3E\u5C5E\u4E8E\u5176\u5BF9\u8C61,\u7531\u4E0B\u4E00\u5206\u53E5\u89C4\u5B9A\u3002",
            en: "\u201CGreatly increase\u201D has neither a base nor a figure; which loans are meant stands in the next clause."
          }
        },
        {
          text: "\u5C0F\u5FAE\u4F01\u4E1A\u65E0\u8FD8\u672C\u7EED\u8D37",
          gloss: "loan renewals without repayment of principal for small and micro enterprises",
          ruleSets: ["renewal-without-repayment"]
        }
      ]
    },
    {
      id: "annex/i14/4",
      source: "annex",
      text: "\u5168\u9762\u6E05\u7406\u89C4\u8303\u5DE5\u7A0B\u5EFA\u8BBE\u9886\u57DF\u4FDD\u8BC1\u91D1,\u52A0\u5FEB\u63A8\u884C\u94F6\u884C\u4FDD\u51FD\u3001\u4FDD\u9669\u66FF\u4EE3\u7B49\u4FDD\u8BC1\u91D1\u65B9\u5F0F\u3002",
      gloss: "Comprehensively clean up and regulate deposits in the field of construction works, and speed up the use of bank letters of guarantee, insurance and other substitutes for deposits.",
      span: { start: 6940, end: 6976 },
      force: "obligation",
      addressee: ["government", "regulator"],
      undecidable: {
        zh: "\u6E05\u7406\u89C4\u8303\u4FDD\u8BC1\u91D1\u548C\u201C\u52A0\u5FEB\u63A8\u884C\u201D\u4FDD\u51FD\u66FF\u4EE3\u662F\u884C\u653F\u63A8\u8FDB\u5DE5\u4F5C,\u6CA1\u6709\u89C4\u5B9A\u66FF\u4EE3\u6BD4\u4F8B\u6216\u5B8C\u6210\u65F6\u95F4\u3002",
        en: "Cleaning up deposits and speeding up their replacement by bank guarantees is administrative work with no share to be replaced and no date for completion."
      }
    },
    {
      id: "annex/i15/1",
      source: "annex",
      text: "\u5206\u7EA7\u5206\u7C7B\u52A9\u529B\u5E02\u573A\u4E3B\u4F53\u7EBE\u56F0\u53D1\u5C55,\u5168\u5E74\u6295\u653E\u6C11\u8425\u4F01\u4E1A\u653F\u7B56\u6027\u7EBE\u56F0\u57FA\u91D110\u4EBF\u5143\u3002",
      gloss: "Help market entities out of difficulty and to develop, by level and by category, and put out 1 billion yuan of the policy relief fund for private enterprises in the whole year.",
      span: { start: 7167, end: 7202 },
      force: "target",
      addressee: ["government"],
      clauses: [
        {
          text: "\u5206\u7EA7\u5206\u7C7B\u52A9\u529B\u5E02\u573A\u4E3B\u4F53\u7EBE\u56F0\u53D1\u5C55",
          gloss: "Help market entities out of difficulty and to develop, by level and by category",
          undecidable: {
            zh: "\u201C\u5206\u7EA7\u5206\u7C7B\u52A9\u529B\u201D\u662F\u5DE5\u4F5C\u8981\u6C42,\u6CA1\u6709\u89C4\u5B9A\u5206\u7EA7\u5206\u7C7B\u7684\u529E\u6CD5\u3002",
            en: "Help \u201Cby level and by category\u201D is a manner of working; how levels and categories are told is not stated."
          }
        },
        {
          text: "\u5168\u5E74\u6295\u653E\u6C11\u8425\u4F01\u4E1A\u653F\u7B56\u6027\u7EBE\u56F0\u57FA\u91D110\u4EBF\u5143",
          gloss: "put out 1 billion yuan of the policy relief fund for private enterprises in the whole year",
          ruleSets: ["regional-relief-fund"]
        }
      ]
    },
    {
      id: "annex/i15/2",
      source: "annex",
      text: "\u7528\u8DB3\u7528\u597D\u8D22\u653F\u8D34\u606F\u7B49\u653F\u7B56\u5DE5\u5177,\u7075\u6D3B\u8FD0\u7528\u5E02\u573A\u5316\u624B\u6BB5,\u5E2E\u52A9\u4F01\u4E1A\u7A33\u4F4F\u5E02\u573A\u548C\u8BA2\u5355\u3002",
      gloss: "Make full and good use of policy tools such as fiscal interest subsidies, apply market means flexibly, and help enterprises keep their markets and orders steady.",
      span: { start: 7202, end: 7238 },
      force: "obligation",
      addressee: ["government"],
      undecidable: {
        zh: "\u8D34\u606F\u7B49\u5DE5\u5177\u662F\u5426\u201C\u7528\u8DB3\u7528\u597D\u201D\u53D6\u51B3\u4E8E\u653F\u5E9C\u7684\u653F\u7B56\u9009\u62E9,\u672C\u53E5\u6CA1\u6709\u89C4\u5B9A\u8D34\u606F\u5BF9\u8C61\u3001\u6BD4\u4F8B\u6216\u671F\u9650\u3002",
        en: "Whether interest subsidies are used \u201Cfully and well\u201D is a policy choice of government: the sentence sets no beneficiary, rate or period."
      }
    },
    {
      id: "annex/i15/3",
      source: "annex",
      text: "\u5E2E\u52A9\u5316\u89E3\u6CD5\u4EBA\u5355\u4F4D\u95F4\u201C\u4E09\u89D2\u503A\u201D,\u52A0\u5FEB\u63A8\u8FDB\u6E05\u7406\u62D6\u6B20\u6C11\u8425\u4F01\u4E1A\u4E2D\u5C0F\u4F01\u4E1A\u8D26\u6B3E\u5DE5\u4F5C\u3002",
      gloss: "Help resolve \u201Ctriangular debts\u201D between legal-person units, and speed up the clearing of arrears owed to private enterprises and to small and medium enterprises.",
      span: { start: 7238, end: 7274 },
      force: "obligation",
      addressee: ["government"],
      undecidable: {
        zh: "\u201C\u5E2E\u52A9\u5316\u89E3\u201D\u548C\u201C\u52A0\u5FEB\u63A8\u8FDB\u201D\u6E05\u6B20\u662F\u534F\u8C03\u5DE5\u4F5C,\u6CA1\u6709\u89C4\u5B9A\u5E94\u6E05\u507F\u7684\u8D26\u6B3E\u8303\u56F4\u3001\u6570\u989D\u6216\u671F\u9650\u3002",
        en: "\u201CHelping to resolve\u201D and \u201Cspeeding up\u201D are work of coordination; neither which arrears must be cleared, nor how much, nor by when, is stated."
      }
    },
    {
      id: "annex/i15/4",
      source: "annex",
      text: "\u9F13\u52B1\u5E02\u573A\u4E3B\u4F53\u505A\u597D\u81EA\u4FDD\u4E92\u4FDD,\u5F15\u5BFC\u5927\u4F01\u4E1A\u505A\u597D\u793A\u8303\u5E26\u52A8,\u4EE5\u9884\u4ED8\u6B3E\u7B49\u65B9\u5F0F\u5411\u4E0A\u4E0B\u6E38\u4F01\u4E1A\u652F\u4ED8\u73B0\u91D1\u3002",
      gloss: "Encourage market entities to help and guarantee themselves and one another, guide large enterprises to set an example and take the lead, and to pay cash to upstream and downstream enterprises by way of advance payment and the like.",
      span: { start: 7274, end: 7317 },
      force: "encouragement",
      addressee: ["enterprise"],
      undecidable: {
        zh: "\u201C\u9F13\u52B1\u201D\u201C\u5F15\u5BFC\u201D\u4F01\u4E1A\u81EA\u4FDD\u4E92\u4FDD\u548C\u9884\u4ED8\u73B0\u91D1,\u4E0D\u4EA7\u751F\u53EF\u6838\u5BF9\u7684\u4E49\u52A1,\u4F01\u4E1A\u4E0D\u8FD9\u6837\u505A\u4E5F\u4E0D\u8FDD\u53CD\u672C\u53E5\u3002",
        en: "Encouraging and guiding enterprises to guarantee one another and pay in advance creates no duty to check: an enterprise that does neither breaches nothing."
      }
    },
    {
      id: "annex/i15/6",
      source: "annex",
      text: "\u5EFA\u7ACB\u4F01\u4E1A\u5E2E\u6276\u673A\u5236,\u70B9\u5BF9\u70B9\u3001\u4EBA\u76EF\u4EBA\u3001\u9762\u5BF9\u9762\u89E3\u51B3\u4F01\u4E1A\u7ECF\u8425\u878D\u8D44\u96BE\u9898\u3002",
      gloss: "Establish a mechanism for helping enterprises, and solve their difficulties in business and financing point to point, person to person and face to face.",
      span: { start: 7363, end: 7394 },
      force: "obligation",
      addressee: ["government", "regulator"],
      undecidable: {
        zh: "\u201C\u70B9\u5BF9\u70B9\u3001\u4EBA\u76EF\u4EBA\u3001\u9762\u5BF9\u9762\u201D\u662F\u5DE5\u4F5C\u65B9\u5F0F,\u878D\u8D44\u96BE\u9898\u662F\u5426\u201C\u89E3\u51B3\u201D\u6CA1\u6709\u53EF\u8861\u91CF\u7684\u7ED3\u679C\u6807\u51C6\u3002",
        en: "\u201CPoint to point, person to person, face to face\u201D is a manner of working, and no measurable result says when a financing difficulty is solved."
      }
    },
    {
      id: "annex/i15/7",
      source: "annex",
      text: "\u4F9D\u6258\u201C12345\u201D\u653F\u52A1\u670D\u52A1\u70ED\u7EBF,\u53D7\u7406\u4F01\u4E1A\u7528\u5DE5\u7528\u80FD\u3001\u8D44\u91D1\u4FDD\u969C\u7B49\u65B9\u9762\u7684\u95EE\u9898\u3002",
      gloss: "Relying on the \u201C12345\u201D government service hotline, accept problems of enterprises concerning labour, energy, availability of funds and other matters.",
      span: { start: 7394, end: 7430 },
      force: "obligation",
      addressee: ["government"],
      undecidable: {
        zh: "\u70ED\u7EBF\u53D7\u7406\u662F\u653F\u52A1\u670D\u52A1\u7684\u8FD0\u884C\u4E8B\u9879,\u672C\u53E5\u6CA1\u6709\u89C4\u5B9A\u53D7\u7406\u6761\u4EF6\u3001\u529E\u7406\u65F6\u9650\u6216\u7ED3\u679C,\u8D37\u6B3E\u548C\u878D\u8D44\u6570\u636E\u90FD\u4E0D\u80FD\u53CD\u6620\u3002",
        en: "Taking calls is the running of a government service: the sentence sets no condition, time limit or outcome, and nothing known of a loan or a financing reflects it."
      }
    },
    {
      id: "annex/i17/1",
      source: "annex",
      text: "\u5F15\u5BFC\u91D1\u878D\u673A\u6784\u589E\u52A0\u8D37\u6B3E\u989D\u5EA6,\u5168\u5E74\u65B0\u589E\u8D37\u6B3E600\u4EBF\u5143\u4EE5\u4E0A,\u5BF9\u53D7\u75AB\u60C5\u5F71\u54CD\u5230\u671F\u8FD8\u6B3E\u56F0\u96BE\u7684\u4F01\u4E1A,\u91D1\u878D\u673A\u6784\u8981\u901A\u8FC7\u5C55\u671F\u3001\u7EED\u8D37\u7B49\u65B9\u5F0F\u7ED9\u4E88\u652F\u6301\u3002",
      gloss: "Guide financial institutions to increase loan amounts, with 60 billion yuan or more of new loans in the whole year; financial institutions shall support enterprises that, affected by the epidemic, have difficulty repaying when due, by loan extension, loan renewal and other means.",
      span: { start: 7672, end: 7735 },
      force: "obligation",
      alsoForce: ["target"],
      addressee: ["bank", "regulator"],
      clauses: [
        {
          text: "\u5F15\u5BFC\u91D1\u878D\u673A\u6784\u589E\u52A0\u8D37\u6B3E\u989D\u5EA6",
          gloss: "Guide financial institutions to increase loan amounts",
          undecidable: {
            zh: "\u201C\u5F15\u5BFC\u201D\u662F\u76D1\u7BA1\u90E8\u95E8\u7684\u5DE5\u4F5C,\u589E\u52A0\u591A\u5C11\u7531\u5176\u540E\u7684\u5168\u5E74\u76EE\u6807\u89C4\u5B9A\u3002",
            en: "Guiding is the regulator's work; by how much stands in the yearly target that follows."
          }
        },
        {
          text: "\u5168\u5E74\u65B0\u589E\u8D37\u6B3E600\u4EBF\u5143\u4EE5\u4E0A",
          gloss: "with 60 billion yuan or more of new loans in the whole year",
          ruleSets: ["regional-new-loans"]
        },
        {
          text: "\u5BF9\u53D7\u75AB\u60C5\u5F71\u54CD\u5230\u671F\u8FD8\u6B3E\u56F0\u96BE\u7684\u4F01\u4E1A,\u91D1\u878D\u673A\u6784\u8981\u901A\u8FC7\u5C55\u671F\u3001\u7EED\u8D37\u7B49\u65B9\u5F0F\u7ED9\u4E88\u652F\u6301",
          gloss: "financial institutions shall support enterprises that, affected by the epidemic, have difficulty repaying when due, by loan extension, loan renewal and other means",
          ruleSets: ["support-affected"]
        }
      ]
    },
    {
      id: "annex/i17/2",
      source: "annex",
      text: "\u5EFA\u7ACB\u4F01\u4E1A\u878D\u8D44\u670D\u52A1\u5E73\u53F0,\u52A0\u5927\u5BF9\u5C0F\u5FAE\u4F01\u4E1A\u3001\u4E2A\u4F53\u5DE5\u5546\u6237\u65E0\u62B5\u62BC\u514D\u62C5\u4FDD\u4FE1\u8D37\u6295\u653E\u529B\u5EA6\u548C\u8D37\u6B3E\u8D34\u606F\u652F\u6301,\u5168\u533A2020\u5E74\u4FE1\u7528\u8D37\u6B3E\u4F59\u989D\u540C\u6BD4\u589E\u957F10%\u4EE5\u4E0A\u3002",
      gloss: "Establish an enterprise financing service platform, increase lending to small and micro enterprises and individual businesses without mortgage or guarantee and increase the support given by loan interest subsidies, with the balance of credit loans in the whole Region in 2020 growing by 10% or more year on year.",
      span: { start: 7735, end: 7802 },
      force: "obligation",
      alsoForce: ["target"],
      addressee: ["government", "bank"],
      clauses: [
        {
          text: "\u5EFA\u7ACB\u4F01\u4E1A\u878D\u8D44\u670D\u52A1\u5E73\u53F0",
          gloss: "Establish an enterprise financing service platform",
          undecidable: {
            zh: "\u5EFA\u7ACB\u5E73\u53F0\u662F\u653F\u5E9C\u7684\u5DE5\u4F5C,\u6CA1\u6709\u89C4\u5B9A\u5E73\u53F0\u7684\u529F\u80FD\u6216\u5B8C\u6210\u65F6\u95F4\u3002",
            en: "Setting up a platform is the work of government; neither what it must do nor by when is stated."
          }
        },
        {
          text: "\u52A0\u5927\u5BF9\u5C0F\u5FAE\u4F01\u4E1A\u3001\u4E2A\u4F53\u5DE5\u5546\u6237\u65E0\u62B5\u62BC\u514D\u62C5\u4FDD\u4FE1\u8D37\u6295\u653E\u529B\u5EA6\u548C\u8D37\u6B3E\u8D34\u606F\u652F\u6301",
          gloss: "increase lending to small and micro enterprises and individual businesses without mortgage or guarantee and increase the support given by loan interest subsidies",
          undecidable: {
            zh: "\u201C\u52A0\u5927\u201D\u6CA1\u6709\u89C4\u5B9A\u57FA\u6570\u548C\u5E45\u5EA6,\u8D34\u606F\u6CA1\u6709\u89C4\u5B9A\u5BF9\u8C61\u3001\u6BD4\u4F8B\u548C\u671F\u9650\u3002",
            en: "\u201CIncrease\u201D has neither a base nor an extent, and the subsidies have no beneficiary, rate or period."
          }
        },
        {
          text: "\u5168\u533A2020\u5E74\u4FE1\u7528\u8D37\u6B3E\u4F59\u989D\u540C\u6BD4\u589E\u957F10%\u4EE5\u4E0A",
          gloss: "with the balance of credit loans in the whole Region in 2020 growing by 10% or more year on year",
          ruleSets: ["lending-unsecured", "regional-unsecured-growth"]
        }
      ]
    },
    {
      id: "annex/i17/3",
      source: "annex",
      text: "\u5168\u9762\u5EFA\u7ACB\u4E3B\u529E\u94F6\u884C\u673A\u5236,\u9010\u6B65\u5236\u5B9A\u7EFC\u5408\u91D1\u878D\u670D\u52A1\u65B9\u6848,\u52A0\u5F3A\u4FE1\u8D37\u8D44\u91D1\u652F\u6301,\u5BF9\u4FDD\u6301\u73B0\u6709\u62B5\u62BC\u62C5\u4FDD\u72B6\u6001\u4E0D\u53D8\u3001\u627F\u8BFA\u5C31\u4E1A\u57FA\u672C\u7A33\u5B9A\u7684\u4E2A\u4F53\u7ECF\u8425\u8005\u548C\u5C0F\u5FAE\u4F01\u4E1A,\u5176\u57282020\u5E746\u67081\u65E5\u81F312\u670831\u65E5\u5230\u671F\u7684\u8D37\u6B3E\u5141\u8BB8\u5EF6\u671F,\u8FD8\u672C\u4ED8\u606F\u65E5\u671F\u6700\u957F\u53EF\u5EF6\u81F32021\u5E743\u670831\u65E5,\u514D\u6536\u7F5A\u606F,\u91D1\u878D\u673A\u6784\u8981\u5E94\u5EF6\u5C3D\u5EF6,\u4E0D\u5F97\u4EE5\u4EFB\u4F55\u7406\u7531\u62D2\u7EDD\u529E\u7406\u3002",
      gloss: "Fully establish the main bank mechanism, progressively draw up comprehensive financial service plans and strengthen support with credit funds; for individual business operators and small and micro enterprises that keep their existing mortgage and guarantee status unchanged and undertake to keep employment basically stable, their loans falling due from 1 June to 31 December 2020 are allowed to be deferred, the date for repayment of principal and payment of interest may be deferred to 31 March 2021 at the latest, and penalty interest is waived; financial institutions shall defer all that should be deferred and must not refuse on any ground.",
      span: { start: 7802, end: 7946 },
      force: "obligation",
      alsoForce: ["permission", "prohibition"],
      addressee: ["bank"],
      clauses: [
        {
          text: "\u5168\u9762\u5EFA\u7ACB\u4E3B\u529E\u94F6\u884C\u673A\u5236",
          gloss: "Fully establish the main bank mechanism",
          undecidable: {
            zh: "\u672C\u5206\u53E5\u6CA1\u6709\u89C4\u5B9A\u5982\u4F55\u5EFA\u7ACB,\u5177\u4F53\u7531\u901A\u77E5\u7B2C\u4E09\u6761\u89C4\u5B9A\u3002",
            en: "The clause does not say how; section \u4E09 of the notice does."
          }
        },
        {
          text: "\u9010\u6B65\u5236\u5B9A\u7EFC\u5408\u91D1\u878D\u670D\u52A1\u65B9\u6848,\u52A0\u5F3A\u4FE1\u8D37\u8D44\u91D1\u652F\u6301",
          gloss: "progressively draw up comprehensive financial service plans and strengthen support with credit funds",
          undecidable: {
            zh: "\u201C\u9010\u6B65\u201D\u201C\u52A0\u5F3A\u201D\u6CA1\u6709\u89C4\u5B9A\u671F\u9650\u548C\u5E45\u5EA6,\u65B9\u6848\u5E94\u542B\u7684\u5185\u5BB9\u4E5F\u6CA1\u6709\u5217\u660E\u3002",
            en: "\u201CProgressively\u201D and \u201Cstrengthen\u201D have neither a date nor an extent, and what a plan must contain is not stated."
          }
        },
        {
          text: "\u5BF9\u4FDD\u6301\u73B0\u6709\u62B5\u62BC\u62C5\u4FDD\u72B6\u6001\u4E0D\u53D8\u3001\u627F\u8BFA\u5C31\u4E1A\u57FA\u672C\u7A33\u5B9A\u7684\u4E2A\u4F53\u7ECF\u8425\u8005\u548C\u5C0F\u5FAE\u4F01\u4E1A",
          gloss: "for individual business operators and small and micro enterprises that keep their existing mortgage and guarantee status unchanged and undertake to keep employment basically stable",
          ruleSets: ["annex-borrower", "annex-conditions", "reported-conditions", "guarantee-consistency"]
        },
        {
          text: "\u5176\u57282020\u5E746\u67081\u65E5\u81F312\u670831\u65E5\u5230\u671F\u7684\u8D37\u6B3E\u5141\u8BB8\u5EF6\u671F,\u8FD8\u672C\u4ED8\u606F\u65E5\u671F\u6700\u957F\u53EF\u5EF6\u81F32021\u5E743\u670831\u65E5",
          gloss: "their loans falling due from 1 June to 31 December 2020 are allowed to be deferred, the date for repayment of principal and payment of interest may be deferred to 31 March 2021 at the latest",
          ruleSets: ["deferral-track", "annex-protection"]
        },
        {
          text: "\u514D\u6536\u7F5A\u606F",
          gloss: "and penalty interest is waived",
          ruleSets: ["annex-protection", "penalty-waiver", "penalty-from", "audit-penalty-interest"]
        },
        {
          text: "\u91D1\u878D\u673A\u6784\u8981\u5E94\u5EF6\u5C3D\u5EF6,\u4E0D\u5F97\u4EE5\u4EFB\u4F55\u7406\u7531\u62D2\u7EDD\u529E\u7406",
          gloss: "financial institutions shall defer all that should be deferred and must not refuse on any ground",
          ruleSets: ["annex-protection", "deferral-track", "audit-deferral"]
        }
      ]
    },
    {
      id: "annex/i17/4",
      source: "annex",
      text: "\u4EBA\u6C11\u94F6\u884C\u94F6\u5DDD\u4E2D\u5FC3\u652F\u884C\u8981\u52A0\u5F3A\u7763\u4FC3\u5F15\u5BFC,\u5E76\u6309\u89C4\u5B9A\u5BF9\u5730\u65B9\u6CD5\u4EBA\u94F6\u884C\u5EF6\u671F\u8D37\u6B3E\u7ED9\u4E88\u6FC0\u52B1,\u9F13\u52B1\u5730\u65B9\u6CD5\u4EBA\u91D1\u878D\u673A\u6784\u52A0\u5927\u666E\u60E0\u5C0F\u5FAE\u8D37\u6B3E\u6295\u653E\u529B\u5EA6,\u529B\u4E892020\u5E74\u5168\u533A\u5730\u65B9\u6CD5\u4EBA\u91D1\u878D\u673A\u6784\u65B0\u589E\u666E\u60E0\u5C0F\u5FAE\u4FE1\u7528\u8D37\u6B3E20\u4EBF\u5143\u3002",
      gloss: "The Yinchuan Central Sub-branch of the People's Bank of China shall strengthen supervision, urging and guidance, and give local legal-person banks incentives for deferred loans as prescribed, and encourage local legal-person financial institutions to increase inclusive small-micro lending, striving for 2 billion yuan of new inclusive small-micro credit loans by local legal-person financial institutions of the whole Region in 2020.",
      span: { start: 7946, end: 8039 },
      force: "obligation",
      alsoForce: ["encouragement", "best-effort"],
      addressee: ["central-bank", "local-institution"],
      clauses: [
        {
          text: "\u4EBA\u6C11\u94F6\u884C\u94F6\u5DDD\u4E2D\u5FC3\u652F\u884C\u8981\u52A0\u5F3A\u7763\u4FC3\u5F15\u5BFC",
          gloss: "The Yinchuan Central Sub-branch of the People's Bank of China shall strengthen supervision, urging and guidance",
          undecidable: {
            zh: "\u201C\u52A0\u5F3A\u7763\u4FC3\u5F15\u5BFC\u201D\u662F\u7BA1\u7406\u5DE5\u4F5C,\u6CA1\u6709\u53EF\u6838\u5BF9\u7684\u6807\u51C6\u3002",
            en: "Supervision and guidance are work of administration, with no standard to check them by."
          }
        },
        {
          text: "\u5E76\u6309\u89C4\u5B9A\u5BF9\u5730\u65B9\u6CD5\u4EBA\u94F6\u884C\u5EF6\u671F\u8D37\u6B3E\u7ED9\u4E88\u6FC0\u52B1",
          gloss: "and give local legal-person banks incentives for deferred loans as prescribed",
          undecidable: {
            zh: "\u6FC0\u52B1\u7684\u5BF9\u8C61\u6761\u4EF6\u3001\u6BD4\u4F8B\u548C\u6570\u989D\u7531\u672C\u53E5\u6240\u79F0\u201C\u89C4\u5B9A\u201D\u53E6\u884C\u89C4\u5B9A,\u8BE5\u89C4\u5B9A\u672A\u968F\u672C\u6587\u516C\u5E03\u3002",
            en: "For which loans, at which share and in what amount incentives are given stands in the provisions referred to, which are not part of this text."
          }
        },
        {
          text: "\u9F13\u52B1\u5730\u65B9\u6CD5\u4EBA\u91D1\u878D\u673A\u6784\u52A0\u5927\u666E\u60E0\u5C0F\u5FAE\u8D37\u6B3E\u6295\u653E\u529B\u5EA6",
          gloss: "encourage local legal-person financial institutions to increase inclusive small-micro lending",
          undecidable: {
            zh: "\u201C\u9F13\u52B1\u201D\u4E0D\u6784\u6210\u4E49\u52A1,\u201C\u52A0\u5927\u201D\u6CA1\u6709\u89C4\u5B9A\u5E45\u5EA6\u3002",
            en: "Encouragement binds nobody, and \u201Cincrease\u201D has no extent."
          }
        },
        {
          text: "\u529B\u4E892020\u5E74\u5168\u533A\u5730\u65B9\u6CD5\u4EBA\u91D1\u878D\u673A\u6784\u65B0\u589E\u666E\u60E0\u5C0F\u5FAE\u4FE1\u7528\u8D37\u6B3E20\u4EBF\u5143",
          gloss: "striving for 2 billion yuan of new inclusive small-micro credit loans by local legal-person financial institutions of the whole Region in 2020",
          ruleSets: ["regional-inclusive-unsecured"]
        }
      ]
    },
    {
      id: "annex/i17/5",
      source: "annex",
      text: "\u4EBA\u6C11\u94F6\u884C\u94F6\u5DDD\u4E2D\u5FC3\u652F\u884C\u5BF9\u7B26\u5408\u6761\u4EF6\u7684\u673A\u6784\u7ED9\u4E88\u8D37\u6B3E\u672C\u91D140%\u7684\u65E0\u606F\u518D\u8D37\u6B3E\u652F\u6301,\u5E76\u6309\u7167\u56FD\u5BB6\u653F\u7B56\u6807\u51C6\u7ED9\u4E88\u5956\u52B1\u3002",
      gloss: "The Yinchuan Central Sub-branch of the People's Bank of China gives institutions that meet the conditions the support of interest-free central-bank relending of 40% of the loan principal, and gives rewards according to the national policy standard.",
      span: { start: 8039, end: 8089 },
      force: "obligation",
      addressee: ["central-bank"],
      clauses: [
        {
          text: "\u4EBA\u6C11\u94F6\u884C\u94F6\u5DDD\u4E2D\u5FC3\u652F\u884C\u5BF9\u7B26\u5408\u6761\u4EF6\u7684\u673A\u6784\u7ED9\u4E88\u8D37\u6B3E\u672C\u91D140%\u7684\u65E0\u606F\u518D\u8D37\u6B3E\u652F\u6301",
          gloss: "The Yinchuan Central Sub-branch of the People's Bank of China gives institutions that meet the conditions the support of interest-free central-bank relending of 40% of the loan principal",
          ruleSets: ["support-relending"]
        },
        {
          text: "\u5E76\u6309\u7167\u56FD\u5BB6\u653F\u7B56\u6807\u51C6\u7ED9\u4E88\u5956\u52B1",
          gloss: "and gives rewards according to the national policy standard",
          undecidable: {
            zh: "\u5956\u52B1\u7684\u6807\u51C6\u7531\u56FD\u5BB6\u653F\u7B56\u53E6\u884C\u89C4\u5B9A,\u672A\u968F\u672C\u6587\u516C\u5E03\u3002",
            en: "The standard of the rewards stands in national policy, which is not part of this text."
          }
        }
      ]
    },
    {
      id: "annex/i17/6",
      source: "annex",
      text: "\u5BF9\u6210\u529F\u53D1\u884C\u975E\u91D1\u878D\u4F01\u4E1A\u503A\u52A1\u878D\u8D44\u5DE5\u5177\u3001\u516C\u53F8\u503A\u3001\u4F01\u4E1A\u503A\u3001\u96C6\u5408\u503A\u7B49\u503A\u5238\u7684\u6C11\u8425\u4F01\u4E1A,\u6309\u53D1\u503A\u989D\u5EA6\u7ED9\u4E882%\u8D34\u606F\u3002",
      gloss: "Private enterprises that successfully issue non-financial enterprise debt financing instruments, corporate bonds, enterprise bonds, collective bonds or other bonds are given an interest subsidy of 2% on the amount of bonds issued.",
      span: { start: 8089, end: 8138 },
      force: "obligation",
      addressee: ["government"]
    },
    {
      id: "annex/i17/7",
      source: "annex",
      text: "\u53D1\u6325\u653F\u5E9C\u6027\u878D\u8D44\u62C5\u4FDD\u673A\u6784\u4F5C\u7528,\u5BF9\u5C0F\u5FAE\u4F01\u4E1A\u51CF\u534A\u6536\u53D6\u878D\u8D44\u62C5\u4FDD\u8D39\u7528,\u514D\u6536\u518D\u62C5\u4FDD\u8D39,\u529B\u4E89\u5C06\u5C0F\u5FAE\u4F01\u4E1A\u7EFC\u5408\u878D\u8D44\u62C5\u4FDD\u8D39\u7387\u964D\u52301%\u4EE5\u4E0B\u3002",
      gloss: "Bring the role of government-backed financing guarantee institutions into play: charge small and micro enterprises half the financing guarantee fee, waive the re-guarantee fee, and strive to bring the comprehensive financing guarantee fee rate for small and micro enterprises down to 1% or less.",
      span: { start: 8138, end: 8197 },
      force: "obligation",
      alsoForce: ["best-effort"],
      addressee: ["guarantor"],
      clauses: [
        {
          text: "\u53D1\u6325\u653F\u5E9C\u6027\u878D\u8D44\u62C5\u4FDD\u673A\u6784\u4F5C\u7528",
          gloss: "Bring the role of government-backed financing guarantee institutions into play",
          undecidable: {
            zh: "\u201C\u53D1\u6325\u4F5C\u7528\u201D\u6CA1\u6709\u53EF\u6838\u5BF9\u7684\u6807\u51C6;\u5177\u4F53\u8981\u6C42\u7531\u5176\u540E\u5404\u5206\u53E5\u89C4\u5B9A\u3002",
            en: "\u201CBring into play\u201D has no standard; what is required stands in the clauses that follow."
          }
        },
        {
          text: "\u5BF9\u5C0F\u5FAE\u4F01\u4E1A\u51CF\u534A\u6536\u53D6\u878D\u8D44\u62C5\u4FDD\u8D39\u7528",
          gloss: "charge small and micro enterprises half the financing guarantee fee",
          ruleSets: ["guarantee-fee", "audit-guarantee-fee", "guarantee-scope"]
        },
        {
          text: "\u514D\u6536\u518D\u62C5\u4FDD\u8D39",
          gloss: "waive the re-guarantee fee",
          ruleSets: ["re-guarantee-fee", "audit-re-guarantee-fee", "guarantee-scope"]
        },
        {
          text: "\u529B\u4E89\u5C06\u5C0F\u5FAE\u4F01\u4E1A\u7EFC\u5408\u878D\u8D44\u62C5\u4FDD\u8D39\u7387\u964D\u52301%\u4EE5\u4E0B",
          gloss: "strive to bring the comprehensive financing guarantee fee rate for small and micro enterprises down to 1% or less",
          ruleSets: ["guarantee-fee-ceiling", "audit-composite-fee"]
        }
      ]
    },
    {
      id: "annex/i17/8",
      source: "annex",
      text: "\u9F13\u52B1\u91D1\u878D\u673A\u6784\u63A8\u8FDB\u8BA2\u5355\u3001\u5B58\u8D27\u3001\u5E94\u6536\u8D26\u6B3E\u3001\u52A8\u4EA7\u8D28\u62BC\u3001\u5546\u4E1A\u4FDD\u7406\u878D\u8D44\u7B49\u670D\u52A1,\u9F13\u52B1\u94F6\u884C\u5927\u5E45\u589E\u52A0\u5C0F\u5FAE\u4F01\u4E1A\u4FE1\u7528\u8D37\u3001\u9996\u8D37\u3001\u65E0\u8FD8\u672C\u7EED\u8D37\u3002",
      gloss: "Encourage financial institutions to promote services such as financing against orders, inventory and accounts receivable, pledge of movables and commercial factoring, and encourage banks to greatly increase credit loans, first loans and loan renewals without repayment of principal for small and micro enterprises.",
      span: { start: 8197, end: 8256 },
      force: "encouragement",
      addressee: ["bank"],
      undecidable: {
        zh: "\u201C\u9F13\u52B1\u201D\u4E0D\u6784\u6210\u4E49\u52A1,\u201C\u5927\u5E45\u589E\u52A0\u201D\u5728\u672C\u53E5\u4E2D\u6CA1\u6709\u89C4\u5B9A\u5E45\u5EA6,\u56E0\u6B64\u4E0D\u5B58\u5728\u53EF\u5224\u5B9A\u7684\u8FBE\u6807\u6216\u8FDD\u53CD\u3002",
        en: "Encouragement binds nobody and \u201Cgreatly increase\u201D carries no figure here, so there is neither fulfilment nor breach to decide."
      }
    },
    {
      id: "annex/i17/9",
      source: "annex",
      text: "\u4F7F\u7528\u81EA\u6CBB\u533A\u653F\u7B56\u6027\u8F6C\u8D37\u8D44\u91D1\u8F6C\u8D37\u8FC7\u6865\u7684\u4F01\u4E1A,\u630950%\u6536\u53D6\u8D39\u7528\u3002",
      gloss: "Enterprises that use the Autonomous Region's policy on-lending funds to bridge a loan renewal are charged 50% of the fee.",
      span: { start: 8256, end: 8285 },
      force: "obligation",
      addressee: ["government"]
    },
    {
      id: "annex/i17/10",
      source: "annex",
      text: "\u79EF\u6781\u9632\u8303\u548C\u5316\u89E3\u91D1\u878D\u98CE\u9669,\u575A\u51B3\u5B88\u4F4F\u4E0D\u53D1\u751F\u7CFB\u7EDF\u6027\u98CE\u9669\u5E95\u7EBF\u3002",
      gloss: "Actively prevent and resolve financial risks, and resolutely hold the bottom line that no systemic risk occurs.",
      span: { start: 8285, end: 8312 },
      force: "obligation",
      addressee: ["government", "regulator", "central-bank"],
      undecidable: {
        zh: "\u7CFB\u7EDF\u6027\u98CE\u9669\u662F\u5BF9\u6574\u4E2A\u91D1\u878D\u4F53\u7CFB\u7684\u5B8F\u89C2\u5224\u65AD,\u5355\u7B14\u8D37\u6B3E\u3001\u62C5\u4FDD\u6216\u4E00\u5BB6\u94F6\u884C\u7684\u5E74\u5EA6\u6570\u636E\u90FD\u4E0D\u80FD\u5224\u5B9A\u5176\u662F\u5426\u53D1\u751F\u6216\u5DF2\u88AB\u9632\u8303\u3002",
        en: "Systemic risk is a judgement on the whole financial system: no loan, guarantee or one bank's yearly figures can show that it has occurred or been prevented."
      }
    },
    {
      id: "civil/a205",
      source: "civil",
      text: "\u6C11\u6CD5\u6240\u79F0\u7684\u201C\u4EE5\u4E0A\u201D\u3001\u201C\u4EE5\u4E0B\u201D\u3001\u201C\u4EE5\u5185\u201D\u3001\u201C\u5C4A\u6EE1\u201D,\u5305\u62EC\u672C\u6570;\u6240\u79F0\u7684\u201C\u4E0D\u6EE1\u201D\u3001\u201C\u8D85\u8FC7\u201D\u3001\u201C\u4EE5\u5916\u201D,\u4E0D\u5305\u62EC\u672C\u6570\u3002",
      gloss: "In the civil law, \u201C\u4EE5\u4E0A\u201D (or more), \u201C\u4EE5\u4E0B\u201D (or less), \u201C\u4EE5\u5185\u201D (within) and \u201C\u5C4A\u6EE1\u201D (upon expiry) include the number itself; \u201C\u4E0D\u6EE1\u201D (less than), \u201C\u8D85\u8FC7\u201D (more than) and \u201C\u4EE5\u5916\u201D (beyond) do not include the number itself.",
      force: "definition",
      addressee: []
    },
    {
      id: "pbc-2003-251/3",
      source: "pbc-2003-251",
      text: "\u903E\u671F\u8D37\u6B3E(\u501F\u6B3E\u4EBA\u672A\u6309\u5408\u540C\u7EA6\u5B9A\u65E5\u671F\u8FD8\u6B3E\u7684\u501F\u6B3E)\u7F5A\u606F\u5229\u7387\u7531\u73B0\u884C\u6309\u65E5\u4E07\u5206\u4E4B\u4E8C\u70B9\u4E00\u8BA1\u6536\u5229\u606F,\u6539\u4E3A\u5728\u501F\u6B3E\u5408\u540C\u8F7D\u660E\u7684\u8D37\u6B3E\u5229\u7387\u6C34\u5E73\u4E0A\u52A0\u653630%-50%",
      gloss: "The penalty interest rate for overdue loans (borrowings that the borrower has not repaid on the date agreed in the contract) is changed from the present charge of 0.021% a day to a surcharge of 30%-50% on the level of the loan interest rate stated in the loan contract.",
      force: "obligation",
      addressee: ["bank"]
    },
    {
      id: "pbc-2003-251/3/3",
      source: "pbc-2003-251",
      text: "\u5BF9\u4E0D\u80FD\u6309\u65F6\u652F\u4ED8\u7684\u5229\u606F,\u6309\u7F5A\u606F\u5229\u7387\u8BA1\u6536\u590D\u5229\u3002",
      gloss: "On interest that cannot be paid on time, compound interest is charged at the penalty interest rate.",
      force: "obligation",
      addressee: ["bank"]
    }
  ]
};

// rules/ningxia-2020/rule-sets/annex-borrower.json
var annex_borrower_default = {
  id: "annex-borrower",
  title: { zh: "\u9644\u4EF6\u7B2C17\u9879\u6240\u79F0\u501F\u6B3E\u4EBA", en: "borrower within annex item 17" },
  decides: "loan.withinAnnex",
  grain: "loan",
  hitPolicy: "first",
  rules: [
    {
      name: "annex-borrower/enterprise",
      priority: 30,
      conditions: {
        all: [
          { fact: "borrower.kind", operator: "is", value: "enterprise" },
          { fact: "borrower.size", operator: "oneOf", value: ["micro", "small"] }
        ]
      },
      event: {
        type: "yes",
        params: {
          force: "definition",
          provisions: ["annex/i17/3"],
          zh: "\u5C5E\u9644\u4EF6\u7B2C17\u9879\u6240\u79F0\u201C\u5C0F\u5FAE\u4F01\u4E1A\u201D",
          en: "a small or micro enterprise within the words of annex item 17"
        }
      }
    },
    {
      name: "annex-borrower/individual-business",
      priority: 20,
      conditions: { all: [{ fact: "borrower.kind", operator: "is", value: "individual-business" }] },
      event: {
        type: "yes",
        params: {
          force: "definition",
          provisions: ["annex/i17/3"],
          zh: "\u5C5E\u9644\u4EF6\u7B2C17\u9879\u6240\u79F0\u201C\u4E2A\u4F53\u7ECF\u8425\u8005\u201D",
          en: "an individual operator within the words of annex item 17"
        }
      }
    },
    {
      name: "annex-borrower/owner",
      priority: 10,
      conditions: {
        all: [
          { fact: "reading:annex.borrowers", operator: "is", value: "with-owners" },
          { fact: "borrower.kind", operator: "is", value: "business-owner" },
          { fact: "borrower.size", operator: "oneOf", value: ["micro", "small"] }
        ]
      },
      event: {
        type: "yes",
        params: {
          force: "definition",
          provisions: ["annex/i17/3"],
          zh: "\u5C0F\u5FAE\u4F01\u4E1A\u4E3B,\u6309\u6240\u91C7\u89E3\u8BFB\u5C5E\u9644\u4EF6\u7B2C17\u9879\u7684\u501F\u6B3E\u4EBA",
          en: "the owner of a small or micro enterprise, on this reading within the words of annex item 17"
        }
      }
    }
  ],
  otherwise: {
    conditions: {
      any: [
        { fact: "borrower.kind", operator: "is", value: "other" },
        {
          all: [
            { fact: "borrower.kind", operator: "oneOf", value: ["enterprise", "business-owner"] },
            { fact: "borrower.size", operator: "oneOf", value: ["medium", "large"] }
          ]
        },
        {
          all: [
            { fact: "borrower.kind", operator: "is", value: "business-owner" },
            { fact: "reading:annex.borrowers", operator: "is", value: "as-named" }
          ]
        }
      ]
    },
    type: "no",
    params: {
      force: "definition",
      provisions: ["annex/i17/3"],
      zh: "\u4E0D\u5C5E\u9644\u4EF6\u7B2C17\u9879\u6240\u79F0\u201C\u4E2A\u4F53\u7ECF\u8425\u8005\u548C\u5C0F\u5FAE\u4F01\u4E1A\u201D",
      en: "not within the words of annex item 17, \u201Cindividual operators and small and micro enterprises\u201D"
    }
  }
};

// rules/ningxia-2020/rule-sets/annex-conditions.json
var annex_conditions_default = {
  id: "annex-conditions",
  title: { zh: "\u9644\u4EF6\u7B2C17\u9879\u7684\u6761\u4EF6", en: "conditions of annex item 17" },
  decides: "loan.annexConditions",
  grain: "loan",
  hitPolicy: "first",
  rules: [
    {
      name: "annex-conditions/recorded",
      priority: 20,
      conditions: { all: [{ fact: "reading:annex.conditions", operator: "is", value: "recorded" }] },
      event: {
        type: "met",
        params: {
          force: "definition",
          provisions: ["annex/i17/3"],
          zh: "\u6309\u6240\u91C7\u89E3\u8BFB,\u9644\u4EF6\u7B2C17\u9879\u7684\u4E24\u9879\u5185\u5BB9\u4EC5\u4F5C\u8BB0\u5F55,\u4E0D\u4F5C\u4E3A\u6761\u4EF6",
          en: "on this reading what annex item 17 names is recorded only and is no condition"
        }
      }
    },
    {
      name: "annex-conditions/met",
      priority: 10,
      conditions: {
        all: [
          {
            any: [
              { fact: "commitments.collateralUnchanged", operator: "is", value: true },
              {
                all: [
                  { fact: "reading:annex.collateral", operator: "is", value: "kept-or-replaced" },
                  { fact: "commitments.collateralReplaced", operator: "is", value: true }
                ]
              }
            ]
          },
          { fact: "commitments.employmentStable", operator: "is", value: true }
        ]
      },
      event: {
        type: "met",
        params: {
          force: "definition",
          provisions: ["annex/i17/3"],
          zh: "\u7B26\u5408\u9644\u4EF6\u7B2C17\u9879\u7684\u4E24\u9879\u6761\u4EF6:\u62B5\u62BC\u62C5\u4FDD\u5F97\u5230\u4FDD\u6301,\u627F\u8BFA\u5C31\u4E1A\u57FA\u672C\u7A33\u5B9A",
          en: "both conditions of annex item 17 are met: collateral is kept, and employment is undertaken to be kept basically stable"
        }
      }
    }
  ],
  otherwise: {
    conditions: {
      all: [
        { fact: "reading:annex.conditions", operator: "oneOf", value: ["annex-only", "required"] },
        {
          any: [
            {
              all: [
                { fact: "commitments.collateralUnchanged", operator: "is", value: false },
                {
                  any: [
                    { fact: "reading:annex.collateral", operator: "is", value: "unchanged" },
                    { fact: "commitments.collateralReplaced", operator: "is", value: false }
                  ]
                }
              ]
            },
            { fact: "commitments.employmentStable", operator: "is", value: false }
          ]
        }
      ]
    },
    type: "not-met",
    params: {
      force: "definition",
      provisions: ["annex/i17/3"],
      zh: "\u4E0D\u7B26\u5408\u9644\u4EF6\u7B2C17\u9879\u7684\u6761\u4EF6",
      en: "the conditions of annex item 17 are not met"
    }
  }
};

// rules/ningxia-2020/rule-sets/annex-protection.json
var annex_protection_default = {
  id: "annex-protection",
  title: { zh: "\u9644\u4EF6\u7B2C17\u9879:\u4E0D\u5F97\u62D2\u7EDD\u3001\u514D\u6536\u7F5A\u606F", en: "annex item 17: no refusal, no penalty interest" },
  decides: "component.refusal",
  grain: "component",
  hitPolicy: "first",
  rules: [
    {
      name: "annex-protection/applies",
      priority: 10,
      conditions: {
        all: [
          { fact: "component.track", operator: "is", value: "shall-defer" },
          { fact: "loan.withinAnnex", operator: "is", value: "yes" },
          { fact: "loan.annexConditions", operator: "is", value: "met" }
        ]
      },
      event: {
        type: "prohibited",
        params: {
          force: "prohibition",
          provisions: ["annex/i17/3"],
          zh: "\u7B26\u5408\u9644\u4EF6\u7B2C17\u9879\u7684\u6761\u4EF6:\u4F01\u4E1A\u7533\u8BF7\u5EF6\u671F\u7684,\u4E0D\u5F97\u4EE5\u4EFB\u4F55\u7406\u7531\u62D2\u7EDD\u529E\u7406,\u5EF6\u671F\u672C\u606F\u514D\u6536\u7F5A\u606F",
          en: "the conditions of annex item 17 are met: the bank must not refuse an application on any ground, and penalty interest is waived on principal and interest deferred"
        }
      }
    }
  ],
  otherwise: {
    conditions: {
      any: [
        { fact: "component.track", operator: "oneOf", value: ["may-negotiate", "not-covered"] },
        { fact: "loan.withinAnnex", operator: "is", value: "no" },
        { fact: "loan.annexConditions", operator: "is", value: "not-met" }
      ]
    },
    type: "not-prohibited",
    params: {
      force: "definition",
      provisions: ["notice/s2/p1/1"],
      zh: "\u9644\u4EF6\u7B2C17\u9879\u5355\u72EC\u89C4\u5B9A\u7684\u5185\u5BB9(\u4E0D\u5F97\u4EE5\u4EFB\u4F55\u7406\u7531\u62D2\u7EDD\u529E\u7406\u3001\u660E\u6587\u514D\u6536\u7F5A\u606F)\u4E0D\u9002\u7528",
      en: "what annex item 17 alone gives, no refusal on any ground and its express waiver, does not apply"
    }
  }
};

// rules/ningxia-2020/rule-sets/application-dates.json
var application_dates_default = {
  id: "application-dates",
  title: { zh: "\u7533\u8BF7\u65E5\u671F", en: "dates of the application" },
  decides: "component.applicationDates",
  grain: "component",
  hitPolicy: "collect",
  rules: [
    {
      name: "application-dates/after-due",
      priority: 30,
      conditions: {
        all: [
          { fact: "component.track", operator: "is", value: "shall-defer" },
          { fact: "component.requested", operator: "is", value: true },
          { fact: "application.appliedOn", operator: "after", value: { fact: "component.dueDate" } }
        ]
      },
      event: {
        type: "applied-after-due",
        params: {
          force: "definition",
          provisions: ["notice/s2/p2/1", "notice/s2/p3/1"],
          zh: "\u7533\u8BF7\u65F6\u8BE5\u7B14\u5DF2\u7ECF\u5230\u671F",
          en: "it was overdue already when the application was made"
        }
      }
    },
    {
      name: "application-dates/after-asked",
      priority: 20,
      conditions: {
        all: [
          { fact: "component.track", operator: "is", value: "shall-defer" },
          { fact: "component.requested", operator: "is", value: true },
          { fact: "application.appliedOn", operator: "after", value: { fact: "component.requestedUntil" } }
        ]
      },
      event: {
        type: "applied-after-date-asked",
        params: {
          force: "definition",
          provisions: ["notice/s2/p2/1", "notice/s2/p3/1"],
          zh: "\u7533\u8BF7\u5EF6\u81F3\u7684\u65E5\u671F\u65E9\u4E8E\u7533\u8BF7\u65E5",
          en: "the date asked is before the day of the application"
        }
      }
    },
    {
      name: "application-dates/asked-past",
      priority: 10,
      conditions: {
        all: [
          { fact: "component.track", operator: "is", value: "shall-defer" },
          { fact: "component.requested", operator: "is", value: true },
          { fact: "component.requestedUntil", operator: "before", value: { fact: "asOf" } }
        ]
      },
      event: {
        type: "date-asked-past",
        params: {
          force: "definition",
          provisions: ["notice/s2/p2/1", "notice/s2/p3/1"],
          zh: "\u7533\u8BF7\u5EF6\u81F3\u7684\u65E5\u671F\u5728\u5224\u5B9A\u57FA\u51C6\u65E5\u4E4B\u524D",
          en: "the date asked is before the day as of which it is decided"
        }
      }
    }
  ]
};

// rules/ningxia-2020/rule-sets/audit-composite-fee.json
var audit_composite_fee_default = {
  id: "audit-composite-fee",
  title: { zh: "\u7EFC\u5408\u878D\u8D44\u62C5\u4FDD\u8D39\u7387", en: "the composite guarantee fee" },
  decides: "guarantee-servicing.compositeFee",
  grain: "guarantee-servicing",
  hitPolicy: "first",
  rules: [
    {
      name: "audit-composite-fee/above-ceiling",
      priority: 10,
      conditions: { all: [{ fact: "guarantee.compositeVerdict", operator: "is", value: "above-ceiling" }] },
      event: {
        type: "above-ceiling",
        params: {
          force: "best-effort",
          provisions: ["notice/s1/p1/2", "annex/i17/7"],
          zh: "\u7EFC\u5408\u878D\u8D44\u62C5\u4FDD\u8D39\u7387\u9AD8\u4E8E{guarantee.feeCeiling};\u529B\u4E89\u76EE\u6807,\u4E0D\u6784\u6210\u8FDD\u53CD",
          en: "the composite guarantee fee rate is above {guarantee.feeCeiling}, a target to strive for and no breach",
          gives: { departsFrom: "compositeFee" }
        }
      }
    }
  ],
  otherwise: {
    conditions: {
      all: [{ fact: "guarantee.compositeVerdict", operator: "oneOf", value: ["within-ceiling", "not-governed"] }]
    },
    type: "lawful",
    params: {
      force: "definition",
      provisions: ["notice/s1/p1/2", "annex/i17/7"],
      zh: "\u7EFC\u5408\u878D\u8D44\u62C5\u4FDD\u8D39\u7387\u672A\u89C1\u4E0D\u7B26",
      en: "nothing to remark on the composite guarantee fee"
    }
  }
};

// rules/ningxia-2020/rule-sets/audit-counter-guarantee.json
var audit_counter_guarantee_default = {
  id: "audit-counter-guarantee",
  title: { zh: "\u53CD\u62C5\u4FDD\u662F\u5426\u53D6\u6D88", en: "whether the counter-guarantee was dropped" },
  decides: "guarantee-servicing.counterGuarantee",
  grain: "guarantee-servicing",
  hitPolicy: "first",
  rules: [
    {
      name: "audit-counter-guarantee/kept",
      priority: 10,
      conditions: { all: [{ fact: "guarantee.counterGuaranteeVerdict", operator: "is", value: "to-be-dropped" }] },
      event: {
        type: "counter-guarantee-kept",
        params: {
          force: "obligation",
          provisions: ["notice/s1/p1/2"],
          zh: "\u5E94\u53D6\u6D88\u53CD\u62C5\u4FDD\u800C\u672A\u53D6\u6D88",
          en: "the counter-guarantee is to be dropped, but is kept",
          gives: { departsFrom: "counterGuarantee" }
        }
      }
    }
  ],
  otherwise: {
    conditions: {
      all: [{ fact: "guarantee.counterGuaranteeVerdict", operator: "oneOf", value: ["none", "not-governed"] }]
    },
    type: "lawful",
    params: {
      force: "definition",
      provisions: ["notice/s1/p1/2"],
      zh: "\u53CD\u62C5\u4FDD\u672A\u89C1\u4E0D\u7B26",
      en: "nothing at odds with the notice in the counter-guarantee"
    }
  }
};

// rules/ningxia-2020/rule-sets/audit-deferral.json
var audit_deferral_default = {
  id: "audit-deferral",
  title: { zh: "\u5EF6\u671F\u662F\u5426\u4F9D\u89C4\u529E\u7406", en: "whether deferral was granted as it must be" },
  decides: "servicing.deferral",
  grain: "servicing",
  hitPolicy: "first",
  rules: [
    {
      name: "audit-deferral/principal-refused-annex",
      priority: 120,
      conditions: {
        all: [
          { fact: "component.kind", operator: "is", value: "principal" },
          { fact: "component.outcome", operator: "oneOf", value: ["defer-as-requested", "defer-to-cap"] },
          { fact: "component.refusal", operator: "is", value: "prohibited" },
          { fact: "servicing.action", operator: "is", value: "refused" }
        ]
      },
      event: {
        type: "refused",
        params: {
          force: "prohibition",
          provisions: ["notice/s2/p2/1", "annex/i17/3"],
          zh: "\u4F01\u4E1A\u5DF2\u7533\u8BF7\u5EF6\u671F,\u8BE5\u7B14\u672C\u91D1\u5E94\u5EF6\u5C3D\u5EF6,\u4E14\u7B26\u5408\u9644\u4EF6\u7B2C17\u9879\u7684\u6761\u4EF6,\u4E0D\u5F97\u4EE5\u4EFB\u4F55\u7406\u7531\u62D2\u7EDD\u529E\u7406,\u800C\u94F6\u884C\u62D2\u7EDD",
          en: "the enterprise applied and the principal must be deferred; the conditions of annex item 17 are met, so that the bank must not refuse on any ground; it refused",
          gives: { departsFrom: "outcome" }
        }
      }
    },
    {
      name: "audit-deferral/principal-refused",
      priority: 110,
      conditions: {
        all: [
          { fact: "component.kind", operator: "is", value: "principal" },
          { fact: "component.outcome", operator: "oneOf", value: ["defer-as-requested", "defer-to-cap"] },
          { fact: "servicing.action", operator: "is", value: "refused" }
        ]
      },
      event: {
        type: "refused",
        params: {
          force: "obligation",
          provisions: ["notice/s2/p2/1"],
          zh: "\u4F01\u4E1A\u5DF2\u7533\u8BF7\u5EF6\u671F,\u8BE5\u7B14\u672C\u91D1\u5E94\u5EF6\u5C3D\u5EF6,\u800C\u94F6\u884C\u62D2\u7EDD",
          en: "the enterprise applied and the principal must be deferred; the bank refused",
          gives: { departsFrom: "outcome" }
        }
      }
    },
    {
      name: "audit-deferral/principal-not-deferred",
      priority: 100,
      conditions: {
        all: [
          { fact: "component.kind", operator: "is", value: "principal" },
          { fact: "component.outcome", operator: "oneOf", value: ["defer-as-requested", "defer-to-cap"] },
          { fact: "servicing.action", operator: "is", value: "overdue" }
        ]
      },
      event: {
        type: "not-deferred",
        params: {
          force: "obligation",
          provisions: ["notice/s2/p2/1"],
          zh: "\u4F01\u4E1A\u5DF2\u7533\u8BF7\u5EF6\u671F,\u8BE5\u7B14\u672C\u91D1\u5E94\u5EF6\u5C3D\u5EF6,\u800C\u94F6\u884C\u6309\u903E\u671F\u5904\u7406",
          en: "the enterprise applied and the principal must be deferred; the bank treated it as overdue",
          gives: { departsFrom: "outcome" }
        }
      }
    },
    {
      name: "audit-deferral/principal-short",
      priority: 90,
      conditions: {
        all: [
          { fact: "component.kind", operator: "is", value: "principal" },
          { fact: "reading:deferral.period", operator: "is", value: "as-requested" },
          { fact: "component.outcome", operator: "oneOf", value: ["defer-as-requested", "defer-to-cap"] },
          { fact: "servicing.action", operator: "is", value: "deferred" },
          {
            all: [
              { fact: "servicing.grantedUntil", operator: "before", value: { fact: "component.requestedUntil" } },
              { fact: "servicing.grantedUntil", operator: "before", value: { fact: "param:deferral.latestDate" } }
            ]
          }
        ]
      },
      event: {
        type: "granted-short",
        params: {
          force: "obligation",
          provisions: ["notice/s2/p2/1"],
          zh: "\u94F6\u884C\u7ED9\u4E88\u7684\u5EF6\u671F\u671F\u9650\u77ED\u4E8E\u4F01\u4E1A\u7533\u8BF7\u671F\u9650(\u89C4\u5B9A\u671F\u9650\u5185)",
          en: "the bank granted a shorter deferral of the principal than was asked within the cap",
          gives: { departsFrom: "grantedUntil" }
        }
      }
    },
    {
      name: "audit-deferral/principal-period-set",
      priority: 80,
      conditions: {
        all: [
          { fact: "component.kind", operator: "is", value: "principal" },
          { fact: "reading:deferral.period", operator: "is", value: "bank-sets" },
          { fact: "component.outcome", operator: "oneOf", value: ["defer-as-requested", "defer-to-cap"] },
          { fact: "servicing.action", operator: "is", value: "deferred" },
          {
            all: [
              { fact: "servicing.grantedUntil", operator: "before", value: { fact: "component.requestedUntil" } },
              { fact: "servicing.grantedUntil", operator: "before", value: { fact: "param:deferral.latestDate" } }
            ]
          }
        ]
      },
      event: {
        type: "period-set-by-bank",
        params: {
          force: "permission",
          provisions: ["notice/s2/p2/1", "notice/s2/p2/2"],
          zh: "\u94F6\u884C\u7ED9\u4E88\u7684\u5EF6\u671F\u671F\u9650\u77ED\u4E8E\u4F01\u4E1A\u7533\u8BF7\u671F\u9650;\u6309\u6240\u91C7\u89E3\u8BFB,\u671F\u9650\u7531\u94F6\u884C\u7ED3\u5408\u4F01\u4E1A\u53D7\u75AB\u60C5\u5F71\u54CD\u60C5\u51B5\u548C\u7ECF\u8425\u72B6\u51B5\u5728\u4E0A\u9650\u4EE5\u5185\u786E\u5B9A",
          en: "the bank granted a shorter deferral of the principal than was asked; on this reading the bank sets the period within the cap, in view of the epidemic's effect and the business condition",
          gives: { departsFrom: "grantedUntil" }
        }
      }
    },
    {
      name: "audit-deferral/principal-beyond",
      priority: 70,
      conditions: {
        all: [
          { fact: "component.kind", operator: "is", value: "principal" },
          { fact: "component.track", operator: "is", value: "shall-defer" },
          { fact: "servicing.action", operator: "is", value: "deferred" },
          { fact: "servicing.grantedUntil", operator: "after", value: { fact: "param:deferral.latestDate" } }
        ]
      },
      event: {
        type: "beyond-permission",
        params: {
          force: "permission",
          provisions: ["notice/s2/p2/2"],
          zh: "\u5EF6\u671F\u8FD8\u672C\u81F3{deferral.latestDate}\u4E4B\u540E,\u8D85\u51FA\u901A\u77E5\u6240\u5141\u8BB8\u7684\u671F\u9650",
          en: "the principal was deferred beyond {deferral.latestDate}, further than the notice permits",
          gives: { departsFrom: "latestDate" }
        }
      }
    },
    {
      name: "audit-deferral/interest-refused-annex",
      priority: 60,
      conditions: {
        all: [
          { fact: "component.kind", operator: "is", value: "interest" },
          { fact: "component.outcome", operator: "oneOf", value: ["defer-as-requested", "defer-to-cap"] },
          { fact: "component.refusal", operator: "is", value: "prohibited" },
          { fact: "servicing.action", operator: "is", value: "refused" }
        ]
      },
      event: {
        type: "refused",
        params: {
          force: "prohibition",
          provisions: ["notice/s2/p3/1", "annex/i17/3"],
          zh: "\u4F01\u4E1A\u5DF2\u7533\u8BF7\u5EF6\u671F,\u8BE5\u7B14\u5229\u606F\u5E94\u5EF6\u5C3D\u5EF6,\u4E14\u7B26\u5408\u9644\u4EF6\u7B2C17\u9879\u7684\u6761\u4EF6,\u4E0D\u5F97\u4EE5\u4EFB\u4F55\u7406\u7531\u62D2\u7EDD\u529E\u7406,\u800C\u94F6\u884C\u62D2\u7EDD",
          en: "the enterprise applied and the interest must be deferred; the conditions of annex item 17 are met, so that the bank must not refuse on any ground; it refused",
          gives: { departsFrom: "outcome" }
        }
      }
    },
    {
      name: "audit-deferral/interest-refused",
      priority: 50,
      conditions: {
        all: [
          { fact: "component.kind", operator: "is", value: "interest" },
          { fact: "component.outcome", operator: "oneOf", value: ["defer-as-requested", "defer-to-cap"] },
          { fact: "servicing.action", operator: "is", value: "refused" }
        ]
      },
      event: {
        type: "refused",
        params: {
          force: "obligation",
          provisions: ["notice/s2/p3/1"],
          zh: "\u4F01\u4E1A\u5DF2\u7533\u8BF7\u5EF6\u671F,\u8BE5\u7B14\u5229\u606F\u5E94\u5EF6\u5C3D\u5EF6,\u800C\u94F6\u884C\u62D2\u7EDD",
          en: "the enterprise applied and the interest must be deferred; the bank refused",
          gives: { departsFrom: "outcome" }
        }
      }
    },
    {
      name: "audit-deferral/interest-not-deferred",
      priority: 40,
      conditions: {
        all: [
          { fact: "component.kind", operator: "is", value: "interest" },
          { fact: "component.outcome", operator: "oneOf", value: ["defer-as-requested", "defer-to-cap"] },
          { fact: "servicing.action", operator: "is", value: "overdue" }
        ]
      },
      event: {
        type: "not-deferred",
        params: {
          force: "obligation",
          provisions: ["notice/s2/p3/1"],
          zh: "\u4F01\u4E1A\u5DF2\u7533\u8BF7\u5EF6\u671F,\u8BE5\u7B14\u5229\u606F\u5E94\u5EF6\u5C3D\u5EF6,\u800C\u94F6\u884C\u6309\u903E\u671F\u5904\u7406",
          en: "the enterprise applied and the interest must be deferred; the bank treated it as overdue",
          gives: { departsFrom: "outcome" }
        }
      }
    },
    {
      name: "audit-deferral/interest-short",
      priority: 30,
      conditions: {
        all: [
          { fact: "component.kind", operator: "is", value: "interest" },
          { fact: "reading:deferral.period", operator: "is", value: "as-requested" },
          { fact: "component.outcome", operator: "oneOf", value: ["defer-as-requested", "defer-to-cap"] },
          { fact: "servicing.action", operator: "is", value: "deferred" },
          {
            all: [
              { fact: "servicing.grantedUntil", operator: "before", value: { fact: "component.requestedUntil" } },
              { fact: "servicing.grantedUntil", operator: "before", value: { fact: "param:deferral.latestDate" } }
            ]
          }
        ]
      },
      event: {
        type: "granted-short",
        params: {
          force: "obligation",
          provisions: ["notice/s2/p3/1"],
          zh: "\u94F6\u884C\u7ED9\u4E88\u7684\u5EF6\u671F\u671F\u9650\u77ED\u4E8E\u4F01\u4E1A\u7533\u8BF7\u671F\u9650(\u89C4\u5B9A\u671F\u9650\u5185)",
          en: "the bank granted a shorter deferral of the interest than was asked within the cap",
          gives: { departsFrom: "grantedUntil" }
        }
      }
    },
    {
      name: "audit-deferral/interest-period-set",
      priority: 20,
      conditions: {
        all: [
          { fact: "component.kind", operator: "is", value: "interest" },
          { fact: "reading:deferral.period", operator: "is", value: "bank-sets" },
          { fact: "component.outcome", operator: "oneOf", value: ["defer-as-requested", "defer-to-cap"] },
          { fact: "servicing.action", operator: "is", value: "deferred" },
          {
            all: [
              { fact: "servicing.grantedUntil", operator: "before", value: { fact: "component.requestedUntil" } },
              { fact: "servicing.grantedUntil", operator: "before", value: { fact: "param:deferral.latestDate" } }
            ]
          }
        ]
      },
      event: {
        type: "period-set-by-bank",
        params: {
          force: "permission",
          provisions: ["notice/s2/p3/1", "notice/s2/p3/2"],
          zh: "\u94F6\u884C\u7ED9\u4E88\u7684\u5EF6\u671F\u671F\u9650\u77ED\u4E8E\u4F01\u4E1A\u7533\u8BF7\u671F\u9650;\u6309\u6240\u91C7\u89E3\u8BFB,\u671F\u9650\u7531\u94F6\u884C\u7ED3\u5408\u4F01\u4E1A\u53D7\u75AB\u60C5\u5F71\u54CD\u60C5\u51B5\u548C\u7ECF\u8425\u72B6\u51B5\u5728\u4E0A\u9650\u4EE5\u5185\u786E\u5B9A",
          en: "the bank granted a shorter deferral of the interest than was asked; on this reading the bank sets the period within the cap, in view of the epidemic's effect and the business condition",
          gives: { departsFrom: "grantedUntil" }
        }
      }
    },
    {
      name: "audit-deferral/interest-beyond",
      priority: 10,
      conditions: {
        all: [
          { fact: "component.kind", operator: "is", value: "interest" },
          { fact: "component.track", operator: "is", value: "shall-defer" },
          { fact: "servicing.action", operator: "is", value: "deferred" },
          { fact: "servicing.grantedUntil", operator: "after", value: { fact: "param:deferral.latestDate" } }
        ]
      },
      event: {
        type: "beyond-permission",
        params: {
          force: "permission",
          provisions: ["notice/s2/p3/2"],
          zh: "\u5EF6\u671F\u4ED8\u606F\u81F3{deferral.latestDate}\u4E4B\u540E,\u8D85\u51FA\u901A\u77E5\u6240\u5141\u8BB8\u7684\u671F\u9650",
          en: "the interest was deferred beyond {deferral.latestDate}, further than the notice permits",
          gives: { departsFrom: "latestDate" }
        }
      }
    }
  ],
  otherwise: {
    conditions: {
      any: [
        { fact: "servicing.action", operator: "is", value: "paid" },
        {
          all: [
            { fact: "servicing.action", operator: "oneOf", value: ["refused", "overdue"] },
            {
              fact: "component.outcome",
              operator: "oneOf",
              value: ["nothing-due", "no-deferral", "apply-first", "negotiate"]
            }
          ]
        },
        {
          all: [
            { fact: "servicing.action", operator: "is", value: "deferred" },
            { fact: "component.track", operator: "oneOf", value: ["may-negotiate", "not-covered"] }
          ]
        },
        {
          all: [
            { fact: "servicing.action", operator: "is", value: "deferred" },
            { fact: "servicing.grantedUntil", operator: "onOrBefore", value: { fact: "param:deferral.latestDate" } },
            {
              any: [
                { fact: "component.outcome", operator: "oneOf", value: ["nothing-due", "no-deferral", "apply-first"] },
                { fact: "servicing.grantedUntil", operator: "onOrAfter", value: { fact: "component.requestedUntil" } },
                { fact: "servicing.grantedUntil", operator: "onOrAfter", value: { fact: "param:deferral.latestDate" } }
              ]
            }
          ]
        }
      ]
    },
    type: "lawful",
    params: {
      force: "definition",
      provisions: ["notice/s2/p2/1", "notice/s2/p3/1"],
      zh: "\u5EF6\u671F\u529E\u7406\u672A\u89C1\u4E0D\u7B26",
      en: "nothing at odds with the notice in the deferral"
    }
  }
};

// rules/ningxia-2020/rule-sets/audit-guarantee-arrangement.json
var audit_guarantee_arrangement_default = {
  id: "audit-guarantee-arrangement",
  title: { zh: "\u62C5\u4FDD\u5B89\u6392\u662F\u5426\u534F\u5546", en: "whether the guarantee arrangement was discussed" },
  decides: "guarantee-servicing.arrangement",
  grain: "guarantee-servicing",
  hitPolicy: "first",
  rules: [
    {
      name: "audit-guarantee-arrangement/not-discussed",
      priority: 20,
      conditions: {
        all: [
          { fact: "guarantee.arrangementVerdict", operator: "is", value: "to-agree" },
          { fact: "guarantee-servicing.consulted", operator: "is", value: false }
        ]
      },
      event: {
        type: "not-discussed",
        params: {
          force: "obligation",
          provisions: ["notice/s2/p2/3"],
          zh: "\u62C5\u4FDD\u5C1A\u5F85\u843D\u5B9E,\u94F6\u884C\u672A\u6309\u89C4\u5B9A\u4E0E\u4F01\u4E1A\u3001\u62C5\u4FDD\u4EBA\u7B49\u534F\u5546\u4FDD\u6301\u6709\u6548\u62C5\u4FDD\u6216\u63D0\u4F9B\u66FF\u4EE3\u62C5\u4FDD",
          en: "the guarantee is still to be settled, and the bank, which must consult with the enterprise, the guarantor and others on keeping or replacing it, did not",
          gives: { departsFrom: "arrangement" }
        }
      }
    },
    {
      name: "audit-guarantee-arrangement/kept-undiscussed",
      priority: 10,
      conditions: {
        all: [
          { fact: "guarantee.arrangementVerdict", operator: "is", value: "in-place" },
          { fact: "guarantee-servicing.consulted", operator: "is", value: false }
        ]
      },
      event: {
        type: "not-discussed",
        params: {
          force: "obligation",
          provisions: ["notice/s2/p2/3"],
          zh: "\u62C5\u4FDD\u867D\u5DF2\u4FDD\u6301\u6216\u66FF\u4EE3,\u94F6\u884C\u672A\u6309\u89C4\u5B9A\u4E0E\u4F01\u4E1A\u3001\u62C5\u4FDD\u4EBA\u7B49\u534F\u5546",
          en: "the guarantee is kept or replaced, and yet the bank, which must consult with the enterprise, the guarantor and others about it, did not",
          gives: { departsFrom: "arrangement" }
        }
      }
    }
  ],
  otherwise: {
    conditions: {
      any: [
        { fact: "guarantee.arrangementVerdict", operator: "oneOf", value: ["no-guarantee", "not-governed"] },
        { fact: "guarantee-servicing.consulted", operator: "is", value: true }
      ]
    },
    type: "lawful",
    params: {
      force: "definition",
      provisions: ["notice/s2/p2/3"],
      zh: "\u62C5\u4FDD\u5B89\u6392\u672A\u89C1\u4E0D\u7B26",
      en: "nothing at odds with the notice in the guarantee arrangement"
    }
  }
};

// rules/ningxia-2020/rule-sets/audit-guarantee-fee.json
var audit_guarantee_fee_default = {
  id: "audit-guarantee-fee",
  title: { zh: "\u62C5\u4FDD\u8D39\u662F\u5426\u51CF\u534A", en: "whether the guarantee fee was halved" },
  decides: "guarantee-servicing.fee",
  grain: "guarantee-servicing",
  hitPolicy: "first",
  rules: [
    {
      name: "audit-guarantee-fee/above-half",
      priority: 20,
      conditions: {
        all: [
          { fact: "guarantee.feeVerdict", operator: "is", value: "above-half" },
          { fact: "reading:guarantee.halfBase", operator: "is", value: "standard-fee" }
        ]
      },
      event: {
        type: "fee-above-half",
        params: {
          force: "obligation",
          provisions: ["annex/i17/7"],
          zh: "\u62C5\u4FDD\u8D39\u9AD8\u4E8E\u6807\u51C6\u62C5\u4FDD\u8D39\u7684\u4E00\u534A,\u591A\u6536\u90E8\u5206\u5E94\u9000\u8FD8",
          en: "the guarantee fee is more than half of the standard fee: the excess is to be refunded",
          gives: {
            departsFrom: "fee",
            excessRate: { fact: "guarantee-servicing.excessFeeRate" },
            refund: { fact: "guarantee-servicing.excessFee" }
          }
        }
      }
    },
    {
      name: "audit-guarantee-fee/above-half-of-former",
      priority: 10,
      conditions: {
        all: [
          { fact: "guarantee.feeVerdict", operator: "is", value: "above-half" },
          { fact: "reading:guarantee.halfBase", operator: "is", value: "former-fee" }
        ]
      },
      event: {
        type: "fee-above-half",
        params: {
          force: "obligation",
          provisions: ["annex/i17/7"],
          zh: "\u62C5\u4FDD\u8D39\u9AD8\u4E8E\u539F\u6536\u8D39\u7684\u4E00\u534A,\u591A\u6536\u90E8\u5206\u5E94\u9000\u8FD8",
          en: "the guarantee fee is more than half of the fee formerly charged: the excess is to be refunded",
          gives: {
            departsFrom: "fee",
            excessRate: { fact: "guarantee-servicing.formerExcessFeeRate" },
            refund: { fact: "guarantee-servicing.formerExcessFee" }
          }
        }
      }
    }
  ],
  otherwise: {
    conditions: { all: [{ fact: "guarantee.feeVerdict", operator: "oneOf", value: ["within-half", "not-governed"] }] },
    type: "lawful",
    params: {
      force: "definition",
      provisions: ["annex/i17/7"],
      zh: "\u62C5\u4FDD\u8D39\u672A\u89C1\u4E0D\u7B26",
      en: "nothing at odds with the notice in the guarantee fee"
    }
  }
};

// rules/ningxia-2020/rule-sets/audit-penalty-interest.json
var audit_penalty_interest_default = {
  id: "audit-penalty-interest",
  title: { zh: "\u7F5A\u606F\u662F\u5426\u4F9D\u89C4\u514D\u6536", en: "whether penalty interest was waived as it must be" },
  decides: "servicing.penaltyInterest",
  grain: "servicing",
  hitPolicy: "first",
  rules: [
    {
      name: "audit-penalty-interest/principal",
      priority: 70,
      conditions: {
        all: [
          { fact: "component.kind", operator: "is", value: "principal" },
          { fact: "servicing.penaltyBasis", operator: "is", value: "penalty-rate" },
          {
            any: [
              { fact: "component.penaltyWaiver", operator: "is", value: "yes" },
              {
                all: [
                  { fact: "component.penaltyWaiver", operator: "is", value: "upon-deferral" },
                  { fact: "servicing.action", operator: "is", value: "deferred" }
                ]
              }
            ]
          },
          { fact: "servicing.penaltyTaken", operator: "is", value: true },
          {
            fact: "servicing.penaltyWaivedDays",
            operator: "atLeast",
            value: { fact: "servicing.penaltyDays" }
          }
        ]
      },
      event: {
        type: "charged-while-waived",
        params: {
          force: "obligation",
          provisions: ["annex/i17/3"],
          zh: "\u5EF6\u671F\u671F\u95F4\u4ECD\u6309\u5408\u540C\u7EA6\u5B9A\u5229\u7387\u8BA1\u606F,\u514D\u6536\u7F5A\u606F(\u52A0\u6536\u90E8\u5206):\u6309\u7F5A\u606F\u5229\u7387\u6240\u6536\u6B3E\u9879\u4E2D\u8D85\u8FC7\u5408\u540C\u5229\u606F\u7684\u90E8\u5206\u5E94\u9000\u8FD8",
          en: "contract interest goes on during the deferral, and no penalty surcharge is charged on the principal: of what was charged at the penalty rate, what is above contract interest is to be refunded",
          gives: { departsFrom: "penaltyInterest", refund: { fact: "servicing.penaltySurchargeRefund" } }
        }
      },
      overrides: ["audit-penalty-interest/principal-part"]
    },
    {
      name: "audit-penalty-interest/principal-part",
      priority: 60,
      conditions: {
        all: [
          { fact: "component.kind", operator: "is", value: "principal" },
          { fact: "servicing.penaltyBasis", operator: "is", value: "penalty-rate" },
          {
            any: [
              { fact: "component.penaltyWaiver", operator: "is", value: "yes" },
              {
                all: [
                  { fact: "component.penaltyWaiver", operator: "is", value: "upon-deferral" },
                  { fact: "servicing.action", operator: "is", value: "deferred" }
                ]
              }
            ]
          },
          { fact: "servicing.penaltyTaken", operator: "is", value: true },
          { fact: "servicing.penaltyInDeferral", operator: "is", value: true }
        ]
      },
      event: {
        type: "charged-while-waived",
        params: {
          force: "obligation",
          provisions: ["annex/i17/3"],
          zh: "\u5EF6\u671F\u671F\u95F4\u4ECD\u6309\u5408\u540C\u7EA6\u5B9A\u5229\u7387\u8BA1\u606F,\u514D\u6536\u7F5A\u606F(\u52A0\u6536\u90E8\u5206):\u6309\u7F5A\u606F\u5229\u7387\u6240\u6536\u6B3E\u9879\u4E2D,\u5C5E\u4E8E\u514D\u6536\u671F\u95F4\u4E14\u8D85\u8FC7\u5408\u540C\u5229\u606F\u7684\u90E8\u5206\u5E94\u9000\u8FD8",
          en: "contract interest goes on during the deferral, and no penalty surcharge is charged on the principal: of what was charged at the penalty rate for the days waived, what is above contract interest is to be refunded",
          gives: { departsFrom: "penaltyInterest", refund: { fact: "servicing.penaltySurchargePartRefund" } }
        }
      }
    },
    {
      name: "audit-penalty-interest/principal-surcharge",
      priority: 50,
      conditions: {
        all: [
          { fact: "component.kind", operator: "is", value: "principal" },
          { fact: "servicing.penaltyBasis", operator: "is", value: "surcharge" },
          {
            any: [
              { fact: "component.penaltyWaiver", operator: "is", value: "yes" },
              {
                all: [
                  { fact: "component.penaltyWaiver", operator: "is", value: "upon-deferral" },
                  { fact: "servicing.action", operator: "is", value: "deferred" }
                ]
              }
            ]
          },
          { fact: "servicing.penaltyTaken", operator: "is", value: true },
          {
            fact: "servicing.penaltyWaivedDays",
            operator: "atLeast",
            value: { fact: "servicing.penaltyDays" }
          }
        ]
      },
      event: {
        type: "charged-while-waived",
        params: {
          force: "obligation",
          provisions: ["annex/i17/3"],
          zh: "\u5EF6\u671F\u671F\u95F4\u4ECD\u6309\u5408\u540C\u7EA6\u5B9A\u5229\u7387\u8BA1\u606F,\u514D\u6536\u7F5A\u606F(\u52A0\u6536\u90E8\u5206),\u5DF2\u6536\u7684\u52A0\u6536\u90E8\u5206\u5E94\u9000\u8FD8",
          en: "contract interest goes on during the deferral, and no penalty surcharge is charged on the principal: the surcharge that was charged is to be refunded",
          gives: { departsFrom: "penaltyInterest", refund: { fact: "servicing.penaltySurcharge" } }
        }
      },
      overrides: ["audit-penalty-interest/principal-surcharge-part"]
    },
    {
      name: "audit-penalty-interest/principal-surcharge-part",
      priority: 40,
      conditions: {
        all: [
          { fact: "component.kind", operator: "is", value: "principal" },
          { fact: "servicing.penaltyBasis", operator: "is", value: "surcharge" },
          {
            any: [
              { fact: "component.penaltyWaiver", operator: "is", value: "yes" },
              {
                all: [
                  { fact: "component.penaltyWaiver", operator: "is", value: "upon-deferral" },
                  { fact: "servicing.action", operator: "is", value: "deferred" }
                ]
              }
            ]
          },
          { fact: "servicing.penaltyTaken", operator: "is", value: true },
          { fact: "servicing.penaltyInDeferral", operator: "is", value: true }
        ]
      },
      event: {
        type: "charged-while-waived",
        params: {
          force: "obligation",
          provisions: ["annex/i17/3"],
          zh: "\u5EF6\u671F\u671F\u95F4\u4ECD\u6309\u5408\u540C\u7EA6\u5B9A\u5229\u7387\u8BA1\u606F,\u514D\u6536\u7F5A\u606F(\u52A0\u6536\u90E8\u5206),\u5DF2\u6536\u7684\u52A0\u6536\u90E8\u5206\u4E2D\u5C5E\u4E8E\u514D\u6536\u671F\u95F4\u7684\u5E94\u9000\u8FD8",
          en: "contract interest goes on during the deferral, and no penalty surcharge is charged on the principal: the surcharge that was charged for the days waived is to be refunded",
          gives: { departsFrom: "penaltyInterest", refund: { fact: "servicing.penaltyRefund" } }
        }
      }
    },
    {
      name: "audit-penalty-interest/principal-not-stated",
      priority: 30,
      conditions: {
        all: [
          { fact: "component.kind", operator: "is", value: "principal" },
          { fact: "servicing.penaltyBasis", operator: "is", value: "not-stated" },
          {
            any: [
              { fact: "component.penaltyWaiver", operator: "is", value: "yes" },
              {
                all: [
                  { fact: "component.penaltyWaiver", operator: "is", value: "upon-deferral" },
                  { fact: "servicing.action", operator: "is", value: "deferred" }
                ]
              }
            ]
          },
          { fact: "servicing.penaltyTaken", operator: "is", value: true },
          { fact: "servicing.penaltyInDeferral", operator: "is", value: true }
        ]
      },
      event: {
        type: "charged-while-waived",
        params: {
          force: "obligation",
          provisions: ["annex/i17/3"],
          zh: "\u5EF6\u671F\u671F\u95F4\u4ECD\u6309\u5408\u540C\u7EA6\u5B9A\u5229\u7387\u8BA1\u606F,\u514D\u6536\u7F5A\u606F(\u52A0\u6536\u90E8\u5206),\u5DF2\u6536\u7F5A\u606F\u4E2D\u7684\u52A0\u6536\u90E8\u5206\u5E94\u9000\u8FD8;\u5DF2\u6536\u91D1\u989D\u662F\u5426\u542B\u5408\u540C\u5229\u606F\u5C1A\u4E0D\u6E05\u695A,\u9000\u8FD8\u91D1\u989D\u5F85\u5B9A",
          en: "contract interest goes on during the deferral, and no penalty surcharge is charged on the principal: the surcharge in what was charged is to be refunded, and how much that is turns on whether contract interest is in it",
          gives: { departsFrom: "penaltyInterest", refund: { fact: "servicing.penaltySurcharge" } }
        }
      }
    },
    {
      name: "audit-penalty-interest/interest",
      priority: 20,
      conditions: {
        all: [
          { fact: "component.kind", operator: "is", value: "interest" },
          {
            any: [
              { fact: "component.penaltyWaiver", operator: "is", value: "yes" },
              {
                all: [
                  { fact: "component.penaltyWaiver", operator: "is", value: "upon-deferral" },
                  { fact: "servicing.action", operator: "is", value: "deferred" }
                ]
              }
            ]
          },
          { fact: "servicing.penaltyTaken", operator: "is", value: true },
          {
            fact: "servicing.penaltyWaivedDays",
            operator: "atLeast",
            value: { fact: "servicing.penaltyDays" }
          }
        ]
      },
      event: {
        type: "charged-while-waived",
        params: {
          force: "obligation",
          provisions: ["notice/s2/p3/2", "annex/i17/3"],
          zh: "\u514D\u6536\u7F5A\u606F(\u5BF9\u5EF6\u671F\u5229\u606F\u8BA1\u6536\u7684\u590D\u5229),\u5DF2\u6536\u90E8\u5206\u5E94\u9000\u8FD8",
          en: "no penalty interest may be charged on the deferred interest (no interest on interest): what was charged is to be refunded",
          gives: { departsFrom: "penaltyInterest", refund: { fact: "servicing.penaltyCharged" } }
        }
      },
      overrides: ["audit-penalty-interest/interest-part"]
    },
    {
      name: "audit-penalty-interest/interest-part",
      priority: 10,
      conditions: {
        all: [
          { fact: "component.kind", operator: "is", value: "interest" },
          {
            any: [
              { fact: "component.penaltyWaiver", operator: "is", value: "yes" },
              {
                all: [
                  { fact: "component.penaltyWaiver", operator: "is", value: "upon-deferral" },
                  { fact: "servicing.action", operator: "is", value: "deferred" }
                ]
              }
            ]
          },
          { fact: "servicing.penaltyTaken", operator: "is", value: true },
          { fact: "servicing.penaltyInDeferral", operator: "is", value: true }
        ]
      },
      event: {
        type: "charged-while-waived",
        params: {
          force: "obligation",
          provisions: ["notice/s2/p3/2", "annex/i17/3"],
          zh: "\u514D\u6536\u7F5A\u606F(\u5BF9\u5EF6\u671F\u5229\u606F\u8BA1\u6536\u7684\u590D\u5229),\u5DF2\u6536\u90E8\u5206\u4E2D\u5C5E\u4E8E\u514D\u6536\u671F\u95F4\u7684\u5E94\u9000\u8FD8",
          en: "no penalty interest may be charged on the deferred interest (no interest on interest): what was charged for the days waived is to be refunded",
          gives: { departsFrom: "penaltyInterest", refund: { fact: "servicing.penaltyRefund" } }
        }
      }
    }
  ],
  otherwise: {
    conditions: {
      any: [
        { fact: "servicing.penaltyTaken", operator: "is", value: false },
        { fact: "servicing.penaltyInDeferral", operator: "is", value: false },
        { fact: "component.penaltyWaiver", operator: "is", value: "no" },
        {
          all: [
            { fact: "component.penaltyWaiver", operator: "is", value: "upon-deferral" },
            { fact: "servicing.action", operator: "oneOf", value: ["refused", "overdue", "paid"] }
          ]
        }
      ]
    },
    type: "lawful",
    params: {
      force: "definition",
      provisions: ["notice/s2/p3/2", "annex/i17/3"],
      zh: "\u7F5A\u606F\u6536\u53D6\u672A\u89C1\u4E0D\u7B26",
      en: "nothing at odds with the notice in the penalty interest"
    }
  }
};

// rules/ningxia-2020/rule-sets/audit-re-guarantee-fee.json
var audit_re_guarantee_fee_default = {
  id: "audit-re-guarantee-fee",
  title: { zh: "\u518D\u62C5\u4FDD\u8D39\u662F\u5426\u514D\u6536", en: "whether the re-guarantee fee was waived" },
  decides: "guarantee-servicing.reGuaranteeFee",
  grain: "guarantee-servicing",
  hitPolicy: "first",
  rules: [
    {
      name: "audit-re-guarantee-fee/charged",
      priority: 10,
      conditions: { all: [{ fact: "guarantee.reGuaranteeVerdict", operator: "is", value: "charged" }] },
      event: {
        type: "re-guarantee-fee-charged",
        params: {
          force: "obligation",
          provisions: ["annex/i17/7"],
          zh: "\u518D\u62C5\u4FDD\u8D39\u5E94\u4E88\u514D\u6536,\u5DF2\u6536\u90E8\u5206\u5E94\u9000\u8FD8",
          en: "the re-guarantee fee must be waived: what was charged is to be refunded",
          gives: { departsFrom: "reGuaranteeFee", refund: { fact: "guarantee-servicing.reGuaranteeExcess" } }
        }
      }
    }
  ],
  otherwise: {
    conditions: {
      all: [{ fact: "guarantee.reGuaranteeVerdict", operator: "oneOf", value: ["exempt", "not-governed"] }]
    },
    type: "lawful",
    params: {
      force: "definition",
      provisions: ["annex/i17/7"],
      zh: "\u518D\u62C5\u4FDD\u8D39\u672A\u89C1\u4E0D\u7B26",
      en: "nothing at odds with the notice in the re-guarantee fee"
    }
  }
};

// rules/ningxia-2020/rule-sets/component-consistency.json
var component_consistency_default = {
  id: "component-consistency",
  title: { zh: "\u5206\u671F\u6570\u636E\u76F8\u4E92\u77DB\u76FE", en: "contradictions in what is known of an instalment" },
  decides: "component.warnings",
  grain: "component",
  hitPolicy: "collect",
  rules: [
    {
      name: "component-consistency/above-credit",
      priority: 20,
      conditions: {
        all: [
          { fact: "component.kind", operator: "is", value: "principal" },
          { fact: "component.amount", operator: "moreThan", value: { fact: "borrower.creditTotal" } }
        ]
      },
      event: {
        type: "principal-above-credit",
        params: {
          force: "definition",
          provisions: ["notice/s2/p1/1"],
          zh: "\u8BE5\u671F\u5E94\u8FD8\u672C\u91D1\u8D85\u8FC7\u5355\u6237\u6388\u4FE1\u603B\u989D,\u8BF7\u6838\u5BF9",
          en: "the principal of the instalment is more than the credit in total: please verify"
        }
      }
    },
    {
      name: "component-consistency/after-maturity",
      priority: 10,
      conditions: {
        all: [
          { fact: "component.amountDue", operator: "is", value: true },
          { fact: "component.dueDate", operator: "after", value: { fact: "maturityDate" } }
        ]
      },
      event: {
        type: "due-after-maturity",
        params: {
          force: "definition",
          provisions: ["notice/s2/p1/1"],
          zh: "\u8BE5\u671F\u5230\u671F\u65E5\u665A\u4E8E\u8D37\u6B3E\u5230\u671F\u65E5,\u8BF7\u6838\u5BF9",
          en: "the instalment falls due after the loan matures: please verify"
        }
      }
    }
  ]
};

// rules/ningxia-2020/rule-sets/counter-guarantee.json
var counter_guarantee_default = {
  id: "counter-guarantee",
  title: { zh: "\u53D6\u6D88\u53CD\u62C5\u4FDD", en: "counter-guarantee dropped" },
  decides: "guarantee.counterGuaranteeVerdict",
  grain: "guarantee",
  hitPolicy: "first",
  rules: [
    {
      name: "counter-guarantee/no-guarantee",
      priority: 30,
      conditions: {
        all: [
          { fact: "guarantee.arrangement", operator: "given", value: true },
          { fact: "guarantee.arrangement", operator: "is", value: "none" }
        ]
      },
      event: {
        type: "not-governed",
        params: {
          force: "definition",
          provisions: ["notice/s1/p1/2"],
          zh: "\u6CA1\u6709\u62C5\u4FDD,\u4E0D\u6D89\u53CA\u53CD\u62C5\u4FDD",
          en: "there is no guarantee, and so no counter-guarantee"
        }
      },
      overrides: ["counter-guarantee/kept", "counter-guarantee/none"]
    },
    {
      name: "counter-guarantee/kept",
      priority: 20,
      conditions: {
        all: [
          {
            any: [
              { fact: "guarantee.scope", operator: "is", value: "governed" },
              {
                all: [
                  { fact: "reading:counterGuarantee.borrowers", operator: "is", value: "all" },
                  { fact: "guarantee.guarantorKind", operator: "is", value: "government" }
                ]
              }
            ]
          },
          { fact: "guarantee.counterGuarantee", operator: "is", value: true }
        ]
      },
      event: {
        type: "to-be-dropped",
        params: {
          force: "obligation",
          provisions: ["notice/s1/p1/2"],
          zh: "\u5E94\u53D6\u6D88\u53CD\u62C5\u4FDD",
          en: "the counter-guarantee is to be dropped"
        }
      }
    },
    {
      name: "counter-guarantee/none",
      priority: 10,
      conditions: {
        all: [
          {
            any: [
              { fact: "guarantee.scope", operator: "is", value: "governed" },
              {
                all: [
                  { fact: "reading:counterGuarantee.borrowers", operator: "is", value: "all" },
                  { fact: "guarantee.guarantorKind", operator: "is", value: "government" }
                ]
              }
            ]
          },
          { fact: "guarantee.counterGuarantee", operator: "is", value: false }
        ]
      },
      event: {
        type: "none",
        params: {
          force: "obligation",
          provisions: ["notice/s1/p1/2"],
          zh: "\u65E0\u53CD\u62C5\u4FDD",
          en: "there is no counter-guarantee"
        }
      }
    }
  ],
  otherwise: {
    conditions: {
      any: [
        { fact: "guarantee.guarantorKind", operator: "isNot", value: "government" },
        {
          all: [
            { fact: "reading:counterGuarantee.borrowers", operator: "is", value: "as-the-fee" },
            { fact: "guarantee.scope", operator: "isNot", value: "governed" }
          ]
        }
      ]
    },
    type: "not-governed",
    params: {
      force: "definition",
      provisions: ["notice/s1/p1/2"],
      zh: "\u672C\u9879\u8981\u6C42\u4E0D\u9002\u7528",
      en: "the requirement does not apply"
    }
  }
};

// rules/ningxia-2020/rule-sets/deferral-cap.json
var deferral_cap_default = {
  id: "deferral-cap",
  title: { zh: "\u5EF6\u671F\u4E0A\u9650", en: "deferral cap" },
  decides: "component.cap",
  grain: "component",
  hitPolicy: "first",
  rules: [
    {
      name: "deferral-cap/principal",
      priority: 20,
      conditions: {
        all: [
          { fact: "component.kind", operator: "is", value: "principal" },
          { fact: "component.track", operator: "is", value: "shall-defer" }
        ]
      },
      event: {
        type: "capped",
        params: {
          force: "permission",
          provisions: ["notice/s2/p2/2"],
          zh: "\u8FD8\u672C\u65E5\u671F\u6700\u957F\u53EF\u5EF6\u81F3{deferral.latestDate}",
          en: "the date for repaying principal may be deferred to {deferral.latestDate} at the latest",
          gives: { latestDate: { fact: "param:deferral.latestDate" } }
        }
      }
    },
    {
      name: "deferral-cap/interest",
      priority: 10,
      conditions: {
        all: [
          { fact: "component.kind", operator: "is", value: "interest" },
          { fact: "component.track", operator: "is", value: "shall-defer" }
        ]
      },
      event: {
        type: "capped",
        params: {
          force: "permission",
          provisions: ["notice/s2/p3/2"],
          zh: "\u4ED8\u606F\u65E5\u671F\u6700\u957F\u53EF\u5EF6\u81F3{deferral.latestDate}",
          en: "the date for paying interest may be deferred to {deferral.latestDate} at the latest",
          gives: { latestDate: { fact: "param:deferral.latestDate" } }
        }
      }
    }
  ],
  otherwise: {
    conditions: { all: [{ fact: "component.track", operator: "oneOf", value: ["may-negotiate", "not-covered"] }] },
    type: "none",
    params: {
      force: "definition",
      provisions: ["notice/s2/p2/2", "notice/s2/p3/2"],
      zh: "\u901A\u77E5\u672A\u89C4\u5B9A\u5EF6\u671F\u4E0A\u9650",
      en: "the notice sets no latest date"
    }
  }
};

// rules/ningxia-2020/rule-sets/deferral-outcome.json
var deferral_outcome_default = {
  id: "deferral-outcome",
  title: { zh: "\u5EF6\u671F\u7ED3\u679C", en: "deferral outcome" },
  decides: "component.outcome",
  grain: "component",
  hitPolicy: "first",
  rules: [
    {
      name: "deferral-outcome/nothing-due",
      priority: 180,
      conditions: { all: [{ fact: "component.amountDue", operator: "is", value: false }] },
      event: {
        type: "nothing-due",
        params: {
          force: "definition",
          provisions: ["notice/s2/p2/1", "notice/s2/p3/1"],
          zh: "\u8BE5\u671F\u6CA1\u6709\u5E94\u8FD8\u672C\u91D1\u6216\u5E94\u4ED8\u5229\u606F",
          en: "nothing of it falls due on this date"
        }
      },
      overrides: [
        "deferral-outcome/principal-at-cap",
        "deferral-outcome/principal-too-late",
        "deferral-outcome/principal-date-past",
        "deferral-outcome/principal-apply-first",
        "deferral-outcome/principal-as-requested",
        "deferral-outcome/principal-within-cap",
        "deferral-outcome/principal-to-cap",
        "deferral-outcome/principal-beyond-cap",
        "deferral-outcome/interest-at-cap",
        "deferral-outcome/interest-too-late",
        "deferral-outcome/interest-date-past",
        "deferral-outcome/interest-apply-first",
        "deferral-outcome/interest-as-requested",
        "deferral-outcome/interest-within-cap",
        "deferral-outcome/interest-to-cap",
        "deferral-outcome/interest-beyond-cap",
        "deferral-outcome/negotiate"
      ]
    },
    {
      name: "deferral-outcome/principal-at-cap",
      priority: 170,
      conditions: {
        all: [
          { fact: "component.kind", operator: "is", value: "principal" },
          { fact: "component.track", operator: "is", value: "shall-defer" },
          { fact: "component.dueDate", operator: "onOrAfter", value: { fact: "param:deferral.latestDate" } }
        ]
      },
      event: {
        type: "no-deferral",
        params: {
          force: "permission",
          provisions: ["notice/s2/p2/2"],
          zh: "\u8BE5\u7B14\u672C\u91D1\u7684\u5230\u671F\u65E5\u5DF2\u8FBE\u5EF6\u671F\u4E0A\u9650{deferral.latestDate},\u4E0D\u80FD\u518D\u5EF6",
          en: "the principal falls due on or after {deferral.latestDate} already, the latest date to which it may be deferred"
        }
      },
      overrides: [
        "deferral-outcome/principal-date-past",
        "deferral-outcome/principal-apply-first",
        "deferral-outcome/principal-to-cap",
        "deferral-outcome/principal-beyond-cap"
      ]
    },
    {
      name: "deferral-outcome/principal-too-late",
      priority: 160,
      conditions: {
        all: [
          { fact: "component.kind", operator: "is", value: "principal" },
          { fact: "component.track", operator: "is", value: "shall-defer" },
          {
            any: [
              {
                all: [
                  { fact: "application.appliedOn", operator: "given", value: true },
                  { fact: "application.appliedOn", operator: "onOrAfter", value: { fact: "param:deferral.latestDate" } }
                ]
              },
              {
                all: [
                  { fact: "asOf", operator: "given", value: true },
                  { fact: "asOf", operator: "onOrAfter", value: { fact: "param:deferral.latestDate" } }
                ]
              }
            ]
          }
        ]
      },
      event: {
        type: "no-deferral",
        params: {
          force: "permission",
          provisions: ["notice/s2/p2/2"],
          zh: "\u7533\u8BF7\u6216\u5224\u5B9A\u4E4B\u65E5\u5DF2\u8FBE\u5EF6\u671F\u4E0A\u9650{deferral.latestDate},\u4E0D\u80FD\u518D\u529E\u7406\u5EF6\u671F\u8FD8\u672C",
          en: "on the day of the application, or as of which it is decided, {deferral.latestDate} is reached already, the latest date to which the principal may be deferred"
        }
      },
      overrides: [
        "deferral-outcome/principal-date-past",
        "deferral-outcome/principal-apply-first",
        "deferral-outcome/principal-as-requested",
        "deferral-outcome/principal-within-cap",
        "deferral-outcome/principal-to-cap",
        "deferral-outcome/principal-beyond-cap"
      ]
    },
    {
      name: "deferral-outcome/principal-date-past",
      priority: 150,
      conditions: {
        all: [
          { fact: "component.kind", operator: "is", value: "principal" },
          { fact: "component.track", operator: "is", value: "shall-defer" },
          { fact: "component.requested", operator: "is", value: true },
          {
            any: [
              {
                all: [
                  { fact: "application.appliedOn", operator: "given", value: true },
                  { fact: "component.requestedUntil", operator: "before", value: { fact: "application.appliedOn" } }
                ]
              },
              {
                all: [
                  { fact: "asOf", operator: "given", value: true },
                  { fact: "component.requestedUntil", operator: "before", value: { fact: "asOf" } }
                ]
              }
            ]
          }
        ]
      },
      event: {
        type: "apply-first",
        params: {
          force: "obligation",
          provisions: ["notice/s2/p2/1"],
          zh: "\u7533\u8BF7\u5EF6\u81F3\u7684\u65E5\u671F\u5DF2\u8FC7,\u4F01\u4E1A\u91CD\u65B0\u63D0\u51FA\u7533\u8BF7\u540E,\u94F6\u884C\u5E94\u7ED9\u4E88\u5EF6\u671F\u5B89\u6392",
          en: "the date asked is past already: once the enterprise applies anew to defer the principal, the bank shall grant it"
        }
      },
      overrides: ["deferral-outcome/principal-as-requested", "deferral-outcome/principal-within-cap"]
    },
    {
      name: "deferral-outcome/principal-apply-first",
      priority: 140,
      conditions: {
        all: [
          { fact: "component.kind", operator: "is", value: "principal" },
          { fact: "component.track", operator: "is", value: "shall-defer" },
          { fact: "component.requested", operator: "is", value: false }
        ]
      },
      event: {
        type: "apply-first",
        params: {
          force: "obligation",
          provisions: ["notice/s2/p2/1"],
          zh: "\u4F01\u4E1A\u63D0\u51FA\u5EF6\u671F\u8FD8\u672C\u7533\u8BF7\u540E,\u94F6\u884C\u5E94\u7ED9\u4E88\u5EF6\u671F\u5B89\u6392",
          en: "once the enterprise applies to defer the principal, the bank shall grant it"
        }
      }
    },
    {
      name: "deferral-outcome/principal-as-requested",
      priority: 130,
      conditions: {
        all: [
          { fact: "component.kind", operator: "is", value: "principal" },
          { fact: "component.track", operator: "is", value: "shall-defer" },
          { fact: "reading:deferral.period", operator: "is", value: "as-requested" },
          { fact: "component.requested", operator: "is", value: true },
          { fact: "component.requestedUntil", operator: "onOrBefore", value: { fact: "param:deferral.latestDate" } }
        ]
      },
      event: {
        type: "defer-as-requested",
        params: {
          force: "obligation",
          provisions: ["notice/s2/p2/1", "notice/s2/p2/2"],
          zh: "\u6309\u6240\u91C7\u89E3\u8BFB,\u94F6\u884C\u5E94\u6309\u4F01\u4E1A\u7533\u8BF7\u7684\u65E5\u671F\u5EF6\u671F\u8FD8\u672C",
          en: "on this reading the bank shall defer the principal until the date asked",
          gives: {
            grantedUntil: { fact: "component.requestedUntil" },
            boundUntil: { fact: "component.requestedUntil" }
          }
        }
      }
    },
    {
      name: "deferral-outcome/principal-within-cap",
      priority: 120,
      conditions: {
        all: [
          { fact: "component.kind", operator: "is", value: "principal" },
          { fact: "component.track", operator: "is", value: "shall-defer" },
          { fact: "reading:deferral.period", operator: "is", value: "bank-sets" },
          { fact: "component.requested", operator: "is", value: true },
          { fact: "component.requestedUntil", operator: "onOrBefore", value: { fact: "param:deferral.latestDate" } }
        ]
      },
      event: {
        type: "defer-as-requested",
        params: {
          force: "obligation",
          provisions: ["notice/s2/p2/1", "notice/s2/p2/2"],
          zh: "\u94F6\u884C\u5E94\u6839\u636E\u7533\u8BF7\u7ED9\u4E88\u4E00\u5B9A\u671F\u9650\u7684\u5EF6\u671F\u8FD8\u672C\u5B89\u6392;\u7533\u8BF7\u7684\u65E5\u671F\u5728\u4E0A\u9650\u4EE5\u5185,\u53EF\u4EE5\u6EE1\u8DB3",
          en: "the bank shall grant a deferral of the principal for a certain period; the date asked is within the cap and meets it",
          gives: { grantedUntil: { fact: "component.requestedUntil" } }
        }
      }
    },
    {
      name: "deferral-outcome/principal-to-cap",
      priority: 110,
      conditions: {
        all: [
          { fact: "component.kind", operator: "is", value: "principal" },
          { fact: "component.track", operator: "is", value: "shall-defer" },
          { fact: "reading:deferral.period", operator: "is", value: "as-requested" },
          { fact: "component.requested", operator: "is", value: true },
          { fact: "component.requestedUntil", operator: "after", value: { fact: "param:deferral.latestDate" } }
        ]
      },
      event: {
        type: "defer-to-cap",
        params: {
          force: "obligation",
          provisions: ["notice/s2/p2/1", "notice/s2/p2/2"],
          zh: "\u7533\u8BF7\u7684\u65E5\u671F\u8D85\u8FC7\u4E0A\u9650,\u6309\u6240\u91C7\u89E3\u8BFB,\u94F6\u884C\u5E94\u5EF6\u671F\u8FD8\u672C\u81F3{deferral.latestDate}",
          en: "the date asked is beyond the cap: on this reading the bank shall defer the principal until {deferral.latestDate}",
          gives: {
            grantedUntil: { fact: "param:deferral.latestDate" },
            boundUntil: { fact: "param:deferral.latestDate" }
          }
        }
      }
    },
    {
      name: "deferral-outcome/principal-beyond-cap",
      priority: 100,
      conditions: {
        all: [
          { fact: "component.kind", operator: "is", value: "principal" },
          { fact: "component.track", operator: "is", value: "shall-defer" },
          { fact: "reading:deferral.period", operator: "is", value: "bank-sets" },
          { fact: "component.requested", operator: "is", value: true },
          { fact: "component.requestedUntil", operator: "after", value: { fact: "param:deferral.latestDate" } }
        ]
      },
      event: {
        type: "defer-to-cap",
        params: {
          force: "obligation",
          provisions: ["notice/s2/p2/1", "notice/s2/p2/2"],
          zh: "\u94F6\u884C\u5E94\u6839\u636E\u7533\u8BF7\u7ED9\u4E88\u4E00\u5B9A\u671F\u9650\u7684\u5EF6\u671F\u8FD8\u672C\u5B89\u6392;\u7533\u8BF7\u7684\u65E5\u671F\u8D85\u8FC7\u4E0A\u9650,\u6700\u957F\u53EF\u5EF6\u81F3{deferral.latestDate}",
          en: "the bank shall grant a deferral of the principal for a certain period; the date asked is beyond the cap, and {deferral.latestDate} is the latest that meets it",
          gives: { grantedUntil: { fact: "param:deferral.latestDate" } }
        }
      }
    },
    {
      name: "deferral-outcome/interest-at-cap",
      priority: 90,
      conditions: {
        all: [
          { fact: "component.kind", operator: "is", value: "interest" },
          { fact: "component.track", operator: "is", value: "shall-defer" },
          { fact: "component.dueDate", operator: "onOrAfter", value: { fact: "param:deferral.latestDate" } }
        ]
      },
      event: {
        type: "no-deferral",
        params: {
          force: "permission",
          provisions: ["notice/s2/p3/2"],
          zh: "\u8BE5\u7B14\u5229\u606F\u7684\u5230\u671F\u65E5\u5DF2\u8FBE\u5EF6\u671F\u4E0A\u9650{deferral.latestDate},\u4E0D\u80FD\u518D\u5EF6",
          en: "the interest falls due on or after {deferral.latestDate} already, the latest date to which it may be deferred"
        }
      },
      overrides: [
        "deferral-outcome/interest-date-past",
        "deferral-outcome/interest-apply-first",
        "deferral-outcome/interest-to-cap",
        "deferral-outcome/interest-beyond-cap"
      ]
    },
    {
      name: "deferral-outcome/interest-too-late",
      priority: 80,
      conditions: {
        all: [
          { fact: "component.kind", operator: "is", value: "interest" },
          { fact: "component.track", operator: "is", value: "shall-defer" },
          {
            any: [
              {
                all: [
                  { fact: "application.appliedOn", operator: "given", value: true },
                  { fact: "application.appliedOn", operator: "onOrAfter", value: { fact: "param:deferral.latestDate" } }
                ]
              },
              {
                all: [
                  { fact: "asOf", operator: "given", value: true },
                  { fact: "asOf", operator: "onOrAfter", value: { fact: "param:deferral.latestDate" } }
                ]
              }
            ]
          }
        ]
      },
      event: {
        type: "no-deferral",
        params: {
          force: "permission",
          provisions: ["notice/s2/p3/2"],
          zh: "\u7533\u8BF7\u6216\u5224\u5B9A\u4E4B\u65E5\u5DF2\u8FBE\u5EF6\u671F\u4E0A\u9650{deferral.latestDate},\u4E0D\u80FD\u518D\u529E\u7406\u5EF6\u671F\u4ED8\u606F",
          en: "on the day of the application, or as of which it is decided, {deferral.latestDate} is reached already, the latest date to which the interest may be deferred"
        }
      },
      overrides: [
        "deferral-outcome/interest-date-past",
        "deferral-outcome/interest-apply-first",
        "deferral-outcome/interest-as-requested",
        "deferral-outcome/interest-within-cap",
        "deferral-outcome/interest-to-cap",
        "deferral-outcome/interest-beyond-cap"
      ]
    },
    {
      name: "deferral-outcome/interest-date-past",
      priority: 70,
      conditions: {
        all: [
          { fact: "component.kind", operator: "is", value: "interest" },
          { fact: "component.track", operator: "is", value: "shall-defer" },
          { fact: "component.requested", operator: "is", value: true },
          {
            any: [
              {
                all: [
                  { fact: "application.appliedOn", operator: "given", value: true },
                  { fact: "component.requestedUntil", operator: "before", value: { fact: "application.appliedOn" } }
                ]
              },
              {
                all: [
                  { fact: "asOf", operator: "given", value: true },
                  { fact: "component.requestedUntil", operator: "before", value: { fact: "asOf" } }
                ]
              }
            ]
          }
        ]
      },
      event: {
        type: "apply-first",
        params: {
          force: "obligation",
          provisions: ["notice/s2/p3/1"],
          zh: "\u7533\u8BF7\u5EF6\u81F3\u7684\u65E5\u671F\u5DF2\u8FC7,\u4F01\u4E1A\u91CD\u65B0\u63D0\u51FA\u7533\u8BF7\u540E,\u94F6\u884C\u5E94\u7ED9\u4E88\u5EF6\u671F\u5B89\u6392",
          en: "the date asked is past already: once the enterprise applies anew to defer the interest, the bank shall grant it"
        }
      },
      overrides: ["deferral-outcome/interest-as-requested", "deferral-outcome/interest-within-cap"]
    },
    {
      name: "deferral-outcome/interest-apply-first",
      priority: 60,
      conditions: {
        all: [
          { fact: "component.kind", operator: "is", value: "interest" },
          { fact: "component.track", operator: "is", value: "shall-defer" },
          { fact: "component.requested", operator: "is", value: false }
        ]
      },
      event: {
        type: "apply-first",
        params: {
          force: "obligation",
          provisions: ["notice/s2/p3/1"],
          zh: "\u4F01\u4E1A\u63D0\u51FA\u5EF6\u671F\u4ED8\u606F\u7533\u8BF7\u540E,\u94F6\u884C\u5E94\u7ED9\u4E88\u5EF6\u671F\u5B89\u6392",
          en: "once the enterprise applies to defer the interest, the bank shall grant it"
        }
      }
    },
    {
      name: "deferral-outcome/interest-as-requested",
      priority: 50,
      conditions: {
        all: [
          { fact: "component.kind", operator: "is", value: "interest" },
          { fact: "component.track", operator: "is", value: "shall-defer" },
          { fact: "reading:deferral.period", operator: "is", value: "as-requested" },
          { fact: "component.requested", operator: "is", value: true },
          { fact: "component.requestedUntil", operator: "onOrBefore", value: { fact: "param:deferral.latestDate" } }
        ]
      },
      event: {
        type: "defer-as-requested",
        params: {
          force: "obligation",
          provisions: ["notice/s2/p3/1", "notice/s2/p3/2"],
          zh: "\u6309\u6240\u91C7\u89E3\u8BFB,\u94F6\u884C\u5E94\u6309\u4F01\u4E1A\u7533\u8BF7\u7684\u65E5\u671F\u5EF6\u671F\u4ED8\u606F",
          en: "on this reading the bank shall defer the interest until the date asked",
          gives: {
            grantedUntil: { fact: "component.requestedUntil" },
            boundUntil: { fact: "component.requestedUntil" }
          }
        }
      }
    },
    {
      name: "deferral-outcome/interest-within-cap",
      priority: 40,
      conditions: {
        all: [
          { fact: "component.kind", operator: "is", value: "interest" },
          { fact: "component.track", operator: "is", value: "shall-defer" },
          { fact: "reading:deferral.period", operator: "is", value: "bank-sets" },
          { fact: "component.requested", operator: "is", value: true },
          { fact: "component.requestedUntil", operator: "onOrBefore", value: { fact: "param:deferral.latestDate" } }
        ]
      },
      event: {
        type: "defer-as-requested",
        params: {
          force: "obligation",
          provisions: ["notice/s2/p3/1", "notice/s2/p3/2"],
          zh: "\u94F6\u884C\u5E94\u6839\u636E\u7533\u8BF7\u7ED9\u4E88\u4E00\u5B9A\u671F\u9650\u7684\u5EF6\u671F\u4ED8\u606F\u5B89\u6392;\u7533\u8BF7\u7684\u65E5\u671F\u5728\u4E0A\u9650\u4EE5\u5185,\u53EF\u4EE5\u6EE1\u8DB3",
          en: "the bank shall grant a deferral of the interest for a certain period; the date asked is within the cap and meets it",
          gives: { grantedUntil: { fact: "component.requestedUntil" } }
        }
      }
    },
    {
      name: "deferral-outcome/interest-to-cap",
      priority: 30,
      conditions: {
        all: [
          { fact: "component.kind", operator: "is", value: "interest" },
          { fact: "component.track", operator: "is", value: "shall-defer" },
          { fact: "reading:deferral.period", operator: "is", value: "as-requested" },
          { fact: "component.requested", operator: "is", value: true },
          { fact: "component.requestedUntil", operator: "after", value: { fact: "param:deferral.latestDate" } }
        ]
      },
      event: {
        type: "defer-to-cap",
        params: {
          force: "obligation",
          provisions: ["notice/s2/p3/1", "notice/s2/p3/2"],
          zh: "\u7533\u8BF7\u7684\u65E5\u671F\u8D85\u8FC7\u4E0A\u9650,\u6309\u6240\u91C7\u89E3\u8BFB,\u94F6\u884C\u5E94\u5EF6\u671F\u4ED8\u606F\u81F3{deferral.latestDate}",
          en: "the date asked is beyond the cap: on this reading the bank shall defer the interest until {deferral.latestDate}",
          gives: {
            grantedUntil: { fact: "param:deferral.latestDate" },
            boundUntil: { fact: "param:deferral.latestDate" }
          }
        }
      }
    },
    {
      name: "deferral-outcome/interest-beyond-cap",
      priority: 20,
      conditions: {
        all: [
          { fact: "component.kind", operator: "is", value: "interest" },
          { fact: "component.track", operator: "is", value: "shall-defer" },
          { fact: "reading:deferral.period", operator: "is", value: "bank-sets" },
          { fact: "component.requested", operator: "is", value: true },
          { fact: "component.requestedUntil", operator: "after", value: { fact: "param:deferral.latestDate" } }
        ]
      },
      event: {
        type: "defer-to-cap",
        params: {
          force: "obligation",
          provisions: ["notice/s2/p3/1", "notice/s2/p3/2"],
          zh: "\u94F6\u884C\u5E94\u6839\u636E\u7533\u8BF7\u7ED9\u4E88\u4E00\u5B9A\u671F\u9650\u7684\u5EF6\u671F\u4ED8\u606F\u5B89\u6392;\u7533\u8BF7\u7684\u65E5\u671F\u8D85\u8FC7\u4E0A\u9650,\u6700\u957F\u53EF\u5EF6\u81F3{deferral.latestDate}",
          en: "the bank shall grant a deferral of the interest for a certain period; the date asked is beyond the cap, and {deferral.latestDate} is the latest that meets it",
          gives: { grantedUntil: { fact: "param:deferral.latestDate" } }
        }
      }
    },
    {
      name: "deferral-outcome/negotiate",
      priority: 10,
      conditions: { all: [{ fact: "component.track", operator: "is", value: "may-negotiate" }] },
      event: {
        type: "negotiate",
        params: {
          force: "permission",
          provisions: ["notice/s2/p1/2"],
          zh: "\u7531\u4F01\u4E1A\u4E0E\u94F6\u884C\u81EA\u4E3B\u534F\u5546",
          en: "for the enterprise and the bank to negotiate"
        }
      }
    }
  ],
  otherwise: {
    conditions: {
      all: [
        { fact: "component.amountDue", operator: "is", value: true },
        { fact: "component.track", operator: "is", value: "not-covered" }
      ]
    },
    type: "no-deferral",
    params: {
      force: "definition",
      provisions: ["notice/s2/p1/1", "notice/s2/p1/2"],
      zh: "\u901A\u77E5\u672A\u89C4\u5B9A\u5EF6\u671F",
      en: "the notice provides no deferral"
    }
  }
};

// rules/ningxia-2020/rule-sets/deferral-track.json
var deferral_track_default = {
  id: "deferral-track",
  title: { zh: "\u9002\u7528\u60C5\u5F62", en: "deferral track" },
  decides: "component.track",
  grain: "component",
  hitPolicy: "first",
  rules: [
    {
      name: "deferral-track/other-lender",
      priority: 50,
      conditions: {
        all: [
          { fact: "lenderKind", operator: "given", value: true },
          { fact: "lenderKind", operator: "is", value: "other" }
        ]
      },
      event: {
        type: "not-covered",
        params: {
          force: "definition",
          provisions: ["notice/s2/p2/1", "notice/s2/p3/1"],
          zh: "\u8D37\u6B3E\u4EBA\u4E0D\u662F\u94F6\u884C\u4E1A\u91D1\u878D\u673A\u6784,\u901A\u77E5\u4E0D\u9002\u7528",
          en: "the lender is no bank, to which the notice is addressed"
        }
      },
      overrides: [
        "deferral-track/shall-defer",
        "deferral-track/annex",
        "deferral-track/inclusive",
        "deferral-track/may-negotiate"
      ]
    },
    {
      name: "deferral-track/shall-defer",
      priority: 40,
      conditions: {
        all: [
          { fact: "loan.inclusive", operator: "is", value: "yes" },
          { fact: "component.inWindow", operator: "is", value: "yes" },
          {
            any: [
              { fact: "reading:pandemic.effect", operator: "is", value: "weighed" },
              { fact: "borrower.pandemicAffected", operator: "is", value: true }
            ]
          },
          {
            any: [
              { fact: "reading:annex.conditions", operator: "is", value: "annex-only" },
              { fact: "loan.annexConditions", operator: "is", value: "met" }
            ]
          },
          {
            any: [
              { fact: "reading:application.late", operator: "is", value: "included" },
              { fact: "application.appliedOn", operator: "given", value: false },
              { fact: "application.appliedOn", operator: "onOrBefore", value: { fact: "component.dueDate" } }
            ]
          }
        ]
      },
      event: {
        type: "shall-defer",
        params: {
          force: "obligation",
          provisions: ["notice/s2/p1/1"],
          zh: "\u5E94\u5EF6\u5C3D\u5EF6",
          en: "must be deferred on application (\u5E94\u5EF6\u5C3D\u5EF6)"
        }
      },
      overrides: ["deferral-track/inclusive", "deferral-track/may-negotiate"]
    },
    {
      name: "deferral-track/annex",
      priority: 30,
      conditions: {
        all: [
          { fact: "reading:annex.ceiling", operator: "is", value: "annex-adds" },
          { fact: "loan.withinAnnex", operator: "is", value: "yes" },
          { fact: "component.inWindow", operator: "is", value: "yes" },
          { fact: "loan.annexConditions", operator: "is", value: "met" },
          {
            any: [
              { fact: "reading:pandemic.effect", operator: "is", value: "weighed" },
              { fact: "borrower.pandemicAffected", operator: "is", value: true }
            ]
          },
          {
            any: [
              { fact: "reading:application.late", operator: "is", value: "included" },
              { fact: "application.appliedOn", operator: "given", value: false },
              { fact: "application.appliedOn", operator: "onOrBefore", value: { fact: "component.dueDate" } }
            ]
          }
        ]
      },
      event: {
        type: "shall-defer",
        params: {
          force: "obligation",
          provisions: ["annex/i17/3"],
          zh: "\u4F9D\u9644\u4EF6\u7B2C17\u9879\u5E94\u5EF6\u5C3D\u5EF6",
          en: "must be deferred on application by annex item 17 (\u5E94\u5EF6\u5C3D\u5EF6)"
        }
      },
      overrides: ["deferral-track/may-negotiate"]
    },
    {
      name: "deferral-track/inclusive",
      priority: 20,
      conditions: {
        all: [
          { fact: "loan.inclusive", operator: "is", value: "yes" },
          { fact: "component.inWindow", operator: "is", value: "yes" }
        ]
      },
      event: {
        type: "may-negotiate",
        params: {
          force: "permission",
          provisions: ["notice/s2/p1/1", "notice/s2/p1/2"],
          zh: "\u671F\u95F4\u5185\u5230\u671F\u7684\u666E\u60E0\u5C0F\u5FAE\u8D37\u6B3E,\u6309\u6240\u91C7\u89E3\u8BFB\u4E0D\u6EE1\u8DB3\u5E94\u5EF6\u5C3D\u5EF6\u7684\u6761\u4EF6,\u53EF\u7531\u4F01\u4E1A\u4E0E\u94F6\u884C\u81EA\u4E3B\u534F\u5546\u5EF6\u671F",
          en: "an inclusive loan due in the window that on these readings fails a condition of the duty to defer: the enterprise and the bank may negotiate (\u81EA\u4E3B\u534F\u5546)"
        }
      }
    },
    {
      name: "deferral-track/may-negotiate",
      priority: 10,
      conditions: {
        all: [
          { fact: "loan.negotiable", operator: "is", value: "yes" },
          { fact: "component.inNegotiationWindow", operator: "is", value: "yes" }
        ]
      },
      event: {
        type: "may-negotiate",
        params: {
          force: "permission",
          provisions: ["notice/s2/p1/2"],
          zh: "\u53EF\u7531\u4F01\u4E1A\u4E0E\u94F6\u884C\u81EA\u4E3B\u534F\u5546\u5EF6\u671F",
          en: "the enterprise and the bank may negotiate a deferral (\u81EA\u4E3B\u534F\u5546)"
        }
      }
    }
  ],
  otherwise: {
    conditions: {
      all: [
        {
          any: [
            { fact: "loan.negotiable", operator: "is", value: "no" },
            { fact: "component.inNegotiationWindow", operator: "is", value: "no" }
          ]
        },
        {
          any: [
            { fact: "component.inWindow", operator: "is", value: "no" },
            {
              all: [
                { fact: "loan.inclusive", operator: "is", value: "no" },
                {
                  any: [
                    { fact: "reading:annex.ceiling", operator: "is", value: "section-2-governs" },
                    { fact: "loan.withinAnnex", operator: "is", value: "no" },
                    { fact: "loan.annexConditions", operator: "is", value: "not-met" },
                    {
                      all: [
                        { fact: "reading:application.late", operator: "is", value: "before-due" },
                        { fact: "application.appliedOn", operator: "given", value: true },
                        { fact: "application.appliedOn", operator: "after", value: { fact: "component.dueDate" } }
                      ]
                    },
                    {
                      all: [
                        { fact: "reading:pandemic.effect", operator: "is", value: "required" },
                        { fact: "borrower.pandemicAffected", operator: "is", value: false }
                      ]
                    }
                  ]
                }
              ]
            }
          ]
        },
        {
          any: [
            { fact: "lenderKind", operator: "given", value: false },
            { fact: "lenderKind", operator: "is", value: "bank" }
          ]
        }
      ]
    },
    type: "not-covered",
    params: {
      force: "definition",
      provisions: ["notice/s2/p1/1", "notice/s2/p1/2"],
      zh: "\u4E0D\u5728\u9636\u6BB5\u6027\u5EF6\u671F\u8FD8\u672C\u4ED8\u606F\u653F\u7B56\u8303\u56F4\u5185",
      en: "not covered by the phased deferral policy"
    }
  }
};

// rules/ningxia-2020/rule-sets/guarantee-arrangement.json
var guarantee_arrangement_default = {
  id: "guarantee-arrangement",
  title: { zh: "\u62C5\u4FDD\u5B89\u6392", en: "guarantee arrangement" },
  decides: "guarantee.arrangementVerdict",
  grain: "guarantee",
  hitPolicy: "first",
  rules: [
    {
      name: "guarantee-arrangement/none",
      priority: 40,
      conditions: { all: [{ fact: "guarantee.arrangement", operator: "is", value: "none" }] },
      event: {
        type: "no-guarantee",
        params: {
          force: "definition",
          provisions: ["notice/s2/p2/3"],
          zh: "\u8D37\u6B3E\u4E0D\u6D89\u53CA\u62C5\u4FDD",
          en: "the loan involves no guarantee"
        }
      }
    },
    {
      name: "guarantee-arrangement/in-place",
      priority: 30,
      conditions: {
        all: [
          { fact: "loan.track", operator: "is", value: "shall-defer" },
          { fact: "guarantee.arrangement", operator: "oneOf", value: ["kept", "replaced"] }
        ]
      },
      event: {
        type: "in-place",
        params: {
          force: "obligation",
          provisions: ["notice/s2/p2/3"],
          zh: "\u5DF2\u4FDD\u6301\u6709\u6548\u62C5\u4FDD\u5B89\u6392\u6216\u63D0\u4F9B\u66FF\u4EE3\u5B89\u6392;\u94F6\u884C\u5E94\u4E0E\u4F01\u4E1A\u3001\u62C5\u4FDD\u4EBA\u7B49\u5C31\u6B64\u534F\u5546",
          en: "an effective guarantee arrangement is kept, or a substitute provided; the bank is to have consulted with the enterprise, the guarantor and others about it"
        }
      }
    },
    {
      name: "guarantee-arrangement/lapsed",
      priority: 20,
      conditions: {
        all: [
          { fact: "loan.track", operator: "is", value: "shall-defer" },
          { fact: "guarantee.arrangement", operator: "is", value: "lapsed" }
        ]
      },
      event: {
        type: "to-agree",
        params: {
          force: "obligation",
          provisions: ["notice/s2/p2/3"],
          zh: "\u62C5\u4FDD\u5DF2\u5931\u6548,\u94F6\u884C\u5E94\u4E0E\u4F01\u4E1A\u3001\u62C5\u4FDD\u4EBA\u7B49\u534F\u5546,\u4FDD\u6301\u6709\u6548\u62C5\u4FDD\u5B89\u6392\u6216\u63D0\u4F9B\u66FF\u4EE3\u5B89\u6392",
          en: "the guarantee has lapsed: the bank shall consult with the enterprise, the guarantor and others, and keep an effective guarantee or provide a substitute"
        }
      }
    },
    {
      name: "guarantee-arrangement/consent-pending",
      priority: 10,
      conditions: {
        all: [
          { fact: "loan.track", operator: "is", value: "shall-defer" },
          { fact: "guarantee.arrangement", operator: "is", value: "consent-pending" }
        ]
      },
      event: {
        type: "to-agree",
        params: {
          force: "obligation",
          provisions: ["notice/s2/p2/3"],
          zh: "\u62C5\u4FDD\u4EBA\u5C1A\u672A\u540C\u610F\u7EE7\u7EED\u62C5\u4FDD,\u94F6\u884C\u5E94\u4E0E\u4F01\u4E1A\u3001\u62C5\u4FDD\u4EBA\u7B49\u534F\u5546,\u4FDD\u6301\u6709\u6548\u62C5\u4FDD\u5B89\u6392\u6216\u63D0\u4F9B\u66FF\u4EE3\u5B89\u6392",
          en: "the guarantor has not consented yet: the bank shall consult with the enterprise, the guarantor and others, and keep an effective guarantee or provide a substitute"
        }
      }
    }
  ],
  otherwise: {
    conditions: {
      all: [
        { fact: "loan.track", operator: "oneOf", value: ["may-negotiate", "not-covered"] },
        { fact: "guarantee.arrangement", operator: "oneOf", value: ["kept", "replaced", "lapsed", "consent-pending"] }
      ]
    },
    type: "not-governed",
    params: {
      force: "definition",
      provisions: ["notice/s2/p2/3"],
      zh: "\u4E0D\u5C5E\u4E8E\u5E94\u5EF6\u671F\u8D37\u6B3E\u7684\u62C5\u4FDD",
      en: "not the guarantee of a loan that must be deferred"
    }
  }
};

// rules/ningxia-2020/rule-sets/guarantee-consistency.json
var guarantee_consistency_default = {
  id: "guarantee-consistency",
  title: { zh: "\u62C5\u4FDD\u6570\u636E\u76F8\u4E92\u77DB\u76FE", en: "contradictions in what is known of a guarantee" },
  decides: "guarantee.warnings",
  grain: "guarantee",
  hitPolicy: "collect",
  rules: [
    {
      name: "guarantee-consistency/replaced-yet-unchanged",
      priority: 10,
      conditions: {
        all: [
          { fact: "guarantee.arrangement", operator: "is", value: "replaced" },
          { fact: "commitments.collateralUnchanged", operator: "is", value: true }
        ]
      },
      event: {
        type: "replaced-yet-unchanged",
        params: {
          force: "definition",
          provisions: ["annex/i17/3", "notice/s2/p2/3"],
          zh: "\u62C5\u4FDD\u8BB0\u4E3A\u5DF2\u66FF\u4EE3,\u53C8\u8BB0\u4E3A\u4FDD\u6301\u73B0\u6709\u62B5\u62BC\u62C5\u4FDD\u72B6\u6001\u4E0D\u53D8,\u8BF7\u6838\u5BF9",
          en: "the guarantee is recorded as replaced, and existing collateral and guarantees as kept unchanged: please verify"
        }
      }
    }
  ]
};

// rules/ningxia-2020/rule-sets/guarantee-fee.json
var guarantee_fee_default = {
  id: "guarantee-fee",
  title: { zh: "\u62C5\u4FDD\u8D39\u51CF\u534A", en: "guarantee fee halved" },
  decides: "guarantee.feeVerdict",
  grain: "guarantee",
  hitPolicy: "first",
  rules: [
    {
      name: "guarantee-fee/within-half",
      priority: 40,
      conditions: {
        all: [
          { fact: "guarantee.scope", operator: "is", value: "governed" },
          { fact: "reading:guarantee.halfBase", operator: "is", value: "standard-fee" },
          { fact: "guarantee.chargedFeeRate", operator: "atMost", value: { fact: "guarantee.allowedFeeRate" } }
        ]
      },
      event: {
        type: "within-half",
        params: {
          force: "obligation",
          provisions: ["annex/i17/7"],
          zh: "\u62C5\u4FDD\u8D39\u4E0D\u9AD8\u4E8E\u6807\u51C6\u62C5\u4FDD\u8D39\u7684\u4E00\u534A",
          en: "the guarantee fee is at most half of the standard fee",
          gives: { allowedRate: { fact: "guarantee.allowedFeeRate" } }
        }
      }
    },
    {
      name: "guarantee-fee/above-half",
      priority: 30,
      conditions: {
        all: [
          { fact: "guarantee.scope", operator: "is", value: "governed" },
          { fact: "reading:guarantee.halfBase", operator: "is", value: "standard-fee" },
          { fact: "guarantee.chargedFeeRate", operator: "moreThan", value: { fact: "guarantee.allowedFeeRate" } }
        ]
      },
      event: {
        type: "above-half",
        params: {
          force: "obligation",
          provisions: ["annex/i17/7"],
          zh: "\u62C5\u4FDD\u8D39\u9AD8\u4E8E\u6807\u51C6\u62C5\u4FDD\u8D39\u7684\u4E00\u534A,\u5E94\u51CF\u534A\u6536\u53D6",
          en: "the guarantee fee is more than half of the standard fee and must be halved",
          gives: { allowedRate: { fact: "guarantee.allowedFeeRate" } }
        }
      }
    },
    {
      name: "guarantee-fee/within-half-of-former",
      priority: 20,
      conditions: {
        all: [
          { fact: "guarantee.scope", operator: "is", value: "governed" },
          { fact: "reading:guarantee.halfBase", operator: "is", value: "former-fee" },
          { fact: "guarantee.chargedFeeRate", operator: "atMost", value: { fact: "guarantee.allowedFormerFeeRate" } }
        ]
      },
      event: {
        type: "within-half",
        params: {
          force: "obligation",
          provisions: ["annex/i17/7"],
          zh: "\u62C5\u4FDD\u8D39\u4E0D\u9AD8\u4E8E\u539F\u6536\u8D39\u7684\u4E00\u534A",
          en: "the guarantee fee is at most half of the fee formerly charged",
          gives: { allowedRate: { fact: "guarantee.allowedFormerFeeRate" } }
        }
      }
    },
    {
      name: "guarantee-fee/above-half-of-former",
      priority: 10,
      conditions: {
        all: [
          { fact: "guarantee.scope", operator: "is", value: "governed" },
          { fact: "reading:guarantee.halfBase", operator: "is", value: "former-fee" },
          { fact: "guarantee.chargedFeeRate", operator: "moreThan", value: { fact: "guarantee.allowedFormerFeeRate" } }
        ]
      },
      event: {
        type: "above-half",
        params: {
          force: "obligation",
          provisions: ["annex/i17/7"],
          zh: "\u62C5\u4FDD\u8D39\u9AD8\u4E8E\u539F\u6536\u8D39\u7684\u4E00\u534A,\u5E94\u51CF\u534A\u6536\u53D6",
          en: "the guarantee fee is more than half of the fee formerly charged and must be halved",
          gives: { allowedRate: { fact: "guarantee.allowedFormerFeeRate" } }
        }
      }
    }
  ],
  otherwise: {
    conditions: { all: [{ fact: "guarantee.scope", operator: "isNot", value: "governed" }] },
    type: "not-governed",
    params: {
      force: "definition",
      provisions: ["annex/i17/7"],
      zh: "\u672C\u9879\u8981\u6C42\u4E0D\u9002\u7528",
      en: "the requirement does not apply"
    }
  }
};

// rules/ningxia-2020/rule-sets/guarantee-fee-ceiling.json
var guarantee_fee_ceiling_default = {
  id: "guarantee-fee-ceiling",
  title: { zh: "\u7EFC\u5408\u878D\u8D44\u62C5\u4FDD\u8D39\u7387", en: "composite guarantee fee ceiling" },
  decides: "guarantee.compositeVerdict",
  grain: "guarantee",
  hitPolicy: "first",
  rules: [
    {
      name: "guarantee-fee-ceiling/average",
      priority: 30,
      conditions: { all: [{ fact: "reading:guarantee.compositeScope", operator: "is", value: "average" }] },
      event: {
        type: "not-governed",
        params: {
          force: "definition",
          provisions: ["notice/s1/p1/2", "annex/i17/7"],
          zh: "\u7EFC\u5408\u878D\u8D44\u62C5\u4FDD\u8D39\u7387\u6309\u5E73\u5747\u6C34\u5E73\u8861\u91CF,\u4E0D\u5C31\u5355\u7B14\u62C5\u4FDD\u4F5C\u51FA\u5224\u5B9A",
          en: "the composite rate is measured as an average, so that there is no verdict on one guarantee"
        }
      }
    },
    {
      name: "guarantee-fee-ceiling/above",
      priority: 20,
      conditions: {
        all: [
          { fact: "guarantee.scope", operator: "is", value: "governed" },
          { fact: "reading:guarantee.compositeScope", operator: "is", value: "each-guarantee" },
          {
            any: [
              { fact: "guarantee.chargedFeeRate", operator: "moreThan", value: { fact: "param:guarantee.feeCeiling" } },
              { fact: "guarantee.otherFeeRate", operator: "moreThan", value: { fact: "param:guarantee.feeCeiling" } },
              { fact: "guarantee.compositeFeeRate", operator: "moreThan", value: { fact: "param:guarantee.feeCeiling" } }
            ]
          }
        ]
      },
      event: {
        type: "above-ceiling",
        params: {
          force: "best-effort",
          provisions: ["notice/s1/p1/2", "annex/i17/7"],
          zh: "\u7EFC\u5408\u878D\u8D44\u62C5\u4FDD\u8D39\u7387\u9AD8\u4E8E{guarantee.feeCeiling},\u5E94\u529B\u4E89\u964D\u5230{guarantee.feeCeiling}\u4EE5\u4E0B",
          en: "the composite guarantee fee rate is above {guarantee.feeCeiling}, which the guarantor is to strive to bring down to {guarantee.feeCeiling} or less",
          gives: { compositeRate: { fact: "guarantee.compositeFeeRate" } }
        }
      }
    },
    {
      name: "guarantee-fee-ceiling/within",
      priority: 10,
      conditions: {
        all: [
          { fact: "guarantee.scope", operator: "is", value: "governed" },
          { fact: "reading:guarantee.compositeScope", operator: "is", value: "each-guarantee" },
          { fact: "guarantee.compositeFeeRate", operator: "atMost", value: { fact: "param:guarantee.feeCeiling" } }
        ]
      },
      event: {
        type: "within-ceiling",
        params: {
          force: "best-effort",
          provisions: ["notice/s1/p1/2", "annex/i17/7", "civil/a205"],
          zh: "\u7EFC\u5408\u878D\u8D44\u62C5\u4FDD\u8D39\u7387\u5728{guarantee.feeCeiling}\u4EE5\u4E0B",
          en: "the composite guarantee fee rate is {guarantee.feeCeiling} or less",
          gives: { compositeRate: { fact: "guarantee.compositeFeeRate" } }
        }
      }
    }
  ],
  otherwise: {
    conditions: { all: [{ fact: "guarantee.scope", operator: "isNot", value: "governed" }] },
    type: "not-governed",
    params: {
      force: "definition",
      provisions: ["annex/i17/7"],
      zh: "\u672C\u9879\u8981\u6C42\u4E0D\u9002\u7528",
      en: "the requirement does not apply"
    }
  }
};

// rules/ningxia-2020/rule-sets/guarantee-scope.json
var guarantee_scope_default = {
  id: "guarantee-scope",
  title: { zh: "\u51CF\u534A\u6536\u8D39\u3001\u514D\u6536\u518D\u62C5\u4FDD\u8D39\u7684\u9002\u7528\u8303\u56F4", en: "for which guarantees fees are reduced" },
  decides: "guarantee.scope",
  grain: "guarantee",
  hitPolicy: "first",
  rules: [
    {
      name: "guarantee-scope/no-guarantee",
      priority: 60,
      conditions: {
        all: [
          { fact: "guarantee.arrangement", operator: "given", value: true },
          { fact: "guarantee.arrangement", operator: "is", value: "none" }
        ]
      },
      event: {
        type: "not-governed",
        params: {
          force: "definition",
          provisions: ["annex/i17/7"],
          zh: "\u6CA1\u6709\u62C5\u4FDD,\u4E0D\u6D89\u53CA\u62C5\u4FDD\u8D39\u548C\u53CD\u62C5\u4FDD",
          en: "there is no guarantee, and so no guarantee fee and no counter-guarantee"
        }
      },
      overrides: ["guarantee-scope/governed"]
    },
    {
      name: "guarantee-scope/other-guarantor",
      priority: 50,
      conditions: { all: [{ fact: "guarantee.guarantorKind", operator: "isNot", value: "government" }] },
      event: {
        type: "not-governed",
        params: {
          force: "definition",
          provisions: ["annex/i17/7"],
          zh: "\u4E0D\u662F\u653F\u5E9C\u6027\u878D\u8D44\u62C5\u4FDD\u516C\u53F8\u63D0\u4F9B\u7684\u62C5\u4FDD,\u4E0D\u9002\u7528",
          en: "it is not given by a government-backed guarantee company, of which alone the sentence speaks"
        }
      }
    },
    {
      name: "guarantee-scope/individual-business",
      priority: 40,
      conditions: {
        all: [
          { fact: "borrower.kind", operator: "is", value: "individual-business" },
          { fact: "reading:guarantee.borrowers", operator: "is", value: "enterprises" }
        ]
      },
      event: {
        type: "not-governed",
        params: {
          force: "definition",
          provisions: ["annex/i17/7"],
          zh: "\u501F\u6B3E\u4EBA\u4E3A\u4E2A\u4F53\u5DE5\u5546\u6237,\u4E0D\u9002\u7528(\u6309\u201C\u5C0F\u5FAE\u4F01\u4E1A\u201D\u89E3\u8BFB)",
          en: "the borrower is an individual business, which the words \u201Csmall and micro enterprises\u201D are read not to include"
        }
      }
    },
    {
      name: "guarantee-scope/business-owner",
      priority: 30,
      conditions: {
        all: [
          { fact: "borrower.kind", operator: "is", value: "business-owner" },
          { fact: "reading:guarantee.borrowers", operator: "is", value: "enterprises" }
        ]
      },
      event: {
        type: "not-governed",
        params: {
          force: "definition",
          provisions: ["annex/i17/7"],
          zh: "\u501F\u6B3E\u4EBA\u4E3A\u5C0F\u5FAE\u4F01\u4E1A\u4E3B,\u4E0D\u9002\u7528(\u6309\u201C\u5C0F\u5FAE\u4F01\u4E1A\u201D\u89E3\u8BFB)",
          en: "the borrower is the owner of an enterprise, whom the words \u201Csmall and micro enterprises\u201D are read not to include"
        }
      }
    },
    {
      name: "guarantee-scope/larger-enterprise",
      priority: 20,
      conditions: {
        all: [
          { fact: "borrower.kind", operator: "oneOf", value: ["enterprise", "business-owner"] },
          { fact: "borrower.size", operator: "oneOf", value: ["medium", "large"] }
        ]
      },
      event: {
        type: "not-governed",
        params: {
          force: "definition",
          provisions: ["annex/i17/7"],
          zh: "\u4F01\u4E1A\u4E3A\u4E2D\u578B\u6216\u5927\u578B\u4F01\u4E1A,\u4E0D\u5C5E\u4E8E\u5C0F\u5FAE\u4F01\u4E1A,\u4E0D\u9002\u7528",
          en: "the enterprise is medium or large, not small or micro"
        }
      }
    },
    {
      name: "guarantee-scope/governed",
      priority: 10,
      conditions: {
        all: [
          { fact: "guarantee.guarantorKind", operator: "is", value: "government" },
          {
            any: [
              {
                all: [
                  { fact: "borrower.kind", operator: "is", value: "enterprise" },
                  { fact: "borrower.size", operator: "oneOf", value: ["micro", "small"] }
                ]
              },
              {
                all: [
                  { fact: "reading:guarantee.borrowers", operator: "is", value: "with-individuals" },
                  {
                    any: [
                      { fact: "borrower.kind", operator: "is", value: "individual-business" },
                      {
                        all: [
                          { fact: "borrower.kind", operator: "is", value: "business-owner" },
                          { fact: "borrower.size", operator: "oneOf", value: ["micro", "small"] }
                        ]
                      }
                    ]
                  }
                ]
              }
            ]
          }
        ]
      },
      event: {
        type: "governed",
        params: {
          force: "definition",
          provisions: ["annex/i17/7"],
          zh: "\u653F\u5E9C\u6027\u878D\u8D44\u62C5\u4FDD\u516C\u53F8\u4E3A\u5C0F\u5FAE\u4F01\u4E1A\u63D0\u4F9B\u7684\u62C5\u4FDD",
          en: "a government-backed guarantee for a small or micro enterprise"
        }
      }
    }
  ],
  otherwise: {
    conditions: { all: [{ fact: "borrower.kind", operator: "is", value: "other" }] },
    type: "not-governed",
    params: {
      force: "definition",
      provisions: ["annex/i17/7"],
      zh: "\u501F\u6B3E\u4EBA\u4E0D\u5C5E\u4E8E\u5C0F\u5FAE\u4F01\u4E1A,\u4E0D\u9002\u7528",
      en: "the borrower is no small or micro enterprise"
    }
  }
};

// rules/ningxia-2020/rule-sets/hardship-presumption.json
var hardship_presumption_default = {
  id: "hardship-presumption",
  title: { zh: "\u7279\u6B8A\u56F0\u96BE\u7684\u63A8\u5B9A", en: "presumption of special difficulty" },
  decides: "loan.hardshipPresumed",
  grain: "loan",
  hitPolicy: "first",
  rules: [
    {
      name: "hardship-presumption/supply-chain",
      priority: 10,
      conditions: {
        all: [
          { fact: "borrower.kind", operator: "is", value: "enterprise" },
          { fact: "borrower.size", operator: "is", value: "large" },
          { fact: "borrower.internationalSupplyChain", operator: "is", value: true },
          { fact: "borrower.specialHardship", operator: "given", value: false }
        ]
      },
      event: {
        type: "yes",
        params: {
          force: "definition",
          provisions: ["notice/s2/p1/2"],
          zh: "\u5927\u578B\u56FD\u9645\u4EA7\u4E1A\u94FE\u4F01\u4E1A(\u5916\u8D38\u4F01\u4E1A)\u4E3A\u6240\u5217\u60C5\u5F62,\u672A\u8F7D\u660E\u6709\u65E0\u7279\u6B8A\u56F0\u96BE\u7684,\u53EF\u63A8\u5B9A\u5176\u6709\u7279\u6B8A\u56F0\u96BE",
          en: "a large international supply-chain (foreign trade) enterprise is named as such a case: where nothing is said of its difficulty, it may be presumed"
        }
      }
    }
  ],
  otherwise: {
    conditions: {
      any: [
        { fact: "borrower.kind", operator: "oneOf", value: ["individual-business", "business-owner", "other"] },
        { fact: "borrower.size", operator: "oneOf", value: ["micro", "small", "medium"] },
        { fact: "borrower.internationalSupplyChain", operator: "is", value: false },
        { fact: "borrower.specialHardship", operator: "given", value: true }
      ]
    },
    type: "no",
    params: {
      force: "definition",
      provisions: ["notice/s2/p1/2"],
      zh: "\u6CA1\u6709\u53EF\u63A8\u5B9A\u7279\u6B8A\u56F0\u96BE\u7684\u60C5\u5F62,\u6216\u5DF2\u8F7D\u660E\u6709\u65E0\u7279\u6B8A\u56F0\u96BE",
      en: "it is no case of which special difficulty is presumed, or whether there is any is stated"
    }
  }
};

// rules/ningxia-2020/rule-sets/inclusive-loan.json
var inclusive_loan_default = {
  id: "inclusive-loan",
  title: { zh: "\u666E\u60E0\u5C0F\u5FAE\u8D37\u6B3E", en: "inclusive small-micro loan" },
  decides: "loan.inclusive",
  grain: "loan",
  hitPolicy: "first",
  rules: [
    {
      name: "inclusive-loan/enterprise",
      priority: 30,
      conditions: {
        all: [
          { fact: "borrower.kind", operator: "is", value: "enterprise" },
          { fact: "borrower.size", operator: "oneOf", value: ["micro", "small"] },
          {
            any: [
              {
                all: [
                  { fact: "reading:exposure.scope", operator: "is", value: "one-bank" },
                  {
                    fact: "borrower.creditTotal",
                    operator: "atMost",
                    value: { fact: "param:inclusive.creditCeiling" }
                  }
                ]
              },
              {
                all: [
                  { fact: "reading:exposure.scope", operator: "is", value: "all-banks" },
                  {
                    fact: "borrower.creditTotalAllBanks",
                    operator: "atMost",
                    value: { fact: "param:inclusive.creditCeiling" }
                  }
                ]
              }
            ]
          }
        ]
      },
      event: {
        type: "yes",
        params: {
          force: "definition",
          provisions: ["notice/s2/p1/1", "civil/a205"],
          zh: "\u5355\u6237\u6388\u4FE1\u4E0D\u8D85\u8FC7{inclusive.creditCeiling}\u7684\u5C0F\u5FAE\u4F01\u4E1A\u8D37\u6B3E,\u5C5E\u666E\u60E0\u5C0F\u5FAE\u8D37\u6B3E",
          en: "a small or micro enterprise loan with a single household's credit of at most {inclusive.creditCeiling} is an inclusive small-micro loan",
          gives: { limb: "enterprise" }
        }
      }
    },
    {
      name: "inclusive-loan/individual-business",
      priority: 20,
      conditions: {
        all: [
          { fact: "borrower.kind", operator: "is", value: "individual-business" },
          { fact: "purpose", operator: "is", value: "operating" },
          {
            any: [
              { fact: "reading:ceiling.scope", operator: "is", value: "enterprises" },
              {
                all: [
                  { fact: "reading:exposure.scope", operator: "is", value: "one-bank" },
                  {
                    fact: "borrower.creditTotal",
                    operator: "atMost",
                    value: { fact: "param:inclusive.creditCeiling" }
                  }
                ]
              },
              {
                all: [
                  { fact: "reading:exposure.scope", operator: "is", value: "all-banks" },
                  {
                    fact: "borrower.creditTotalAllBanks",
                    operator: "atMost",
                    value: { fact: "param:inclusive.creditCeiling" }
                  }
                ]
              }
            ]
          }
        ]
      },
      event: {
        type: "yes",
        params: {
          force: "definition",
          provisions: ["notice/s2/p1/1"],
          zh: "\u4E2A\u4F53\u5DE5\u5546\u6237\u7ECF\u8425\u6027\u8D37\u6B3E,\u5C5E\u666E\u60E0\u5C0F\u5FAE\u8D37\u6B3E",
          en: "an operating loan to an individual business is an inclusive small-micro loan",
          gives: { limb: "individual-business" }
        }
      }
    },
    {
      name: "inclusive-loan/business-owner",
      priority: 10,
      conditions: {
        all: [
          { fact: "borrower.kind", operator: "is", value: "business-owner" },
          { fact: "borrower.size", operator: "oneOf", value: ["micro", "small"] },
          { fact: "purpose", operator: "is", value: "operating" },
          {
            any: [
              { fact: "reading:ceiling.scope", operator: "is", value: "enterprises" },
              {
                all: [
                  { fact: "reading:exposure.scope", operator: "is", value: "one-bank" },
                  {
                    fact: "borrower.creditTotal",
                    operator: "atMost",
                    value: { fact: "param:inclusive.creditCeiling" }
                  }
                ]
              },
              {
                all: [
                  { fact: "reading:exposure.scope", operator: "is", value: "all-banks" },
                  {
                    fact: "borrower.creditTotalAllBanks",
                    operator: "atMost",
                    value: { fact: "param:inclusive.creditCeiling" }
                  }
                ]
              }
            ]
          }
        ]
      },
      event: {
        type: "yes",
        params: {
          force: "definition",
          provisions: ["notice/s2/p1/1"],
          zh: "\u5C0F\u5FAE\u4F01\u4E1A\u4E3B\u7ECF\u8425\u6027\u8D37\u6B3E,\u5C5E\u666E\u60E0\u5C0F\u5FAE\u8D37\u6B3E",
          en: "an operating loan to the owner of a small or micro enterprise is an inclusive small-micro loan",
          gives: { limb: "business-owner" }
        }
      }
    }
  ],
  otherwise: {
    conditions: {
      any: [
        { fact: "borrower.kind", operator: "is", value: "other" },
        {
          all: [
            { fact: "borrower.kind", operator: "oneOf", value: ["enterprise", "business-owner"] },
            { fact: "borrower.size", operator: "oneOf", value: ["medium", "large"] }
          ]
        },
        {
          all: [
            { fact: "borrower.kind", operator: "oneOf", value: ["individual-business", "business-owner"] },
            { fact: "purpose", operator: "is", value: "other" }
          ]
        },
        {
          all: [
            {
              any: [
                { fact: "borrower.kind", operator: "is", value: "enterprise" },
                { fact: "reading:ceiling.scope", operator: "is", value: "all-limbs" }
              ]
            },
            {
              any: [
                {
                  all: [
                    { fact: "reading:exposure.scope", operator: "is", value: "one-bank" },
                    {
                      fact: "borrower.creditTotal",
                      operator: "moreThan",
                      value: { fact: "param:inclusive.creditCeiling" }
                    }
                  ]
                },
                {
                  all: [
                    { fact: "reading:exposure.scope", operator: "is", value: "all-banks" },
                    {
                      fact: "borrower.creditTotalAllBanks",
                      operator: "moreThan",
                      value: { fact: "param:inclusive.creditCeiling" }
                    }
                  ]
                }
              ]
            }
          ]
        }
      ]
    },
    type: "no",
    params: {
      force: "definition",
      provisions: ["notice/s2/p1/1"],
      zh: "\u4E0D\u5C5E\u4E8E\u666E\u60E0\u5C0F\u5FAE\u8D37\u6B3E",
      en: "not an inclusive small-micro loan"
    }
  }
};

// rules/ningxia-2020/rule-sets/interest-plan.json
var interest_plan_default = {
  id: "interest-plan",
  title: { zh: "\u5EF6\u671F\u5229\u606F\u7684\u507F\u8FD8\u8BA1\u5212", en: "plan for paying deferred interest" },
  decides: "component.interestPlan",
  grain: "component",
  hitPolicy: "collect",
  rules: [
    {
      name: "interest-plan/to-agree",
      priority: 10,
      conditions: {
        all: [
          { fact: "component.kind", operator: "is", value: "interest" },
          { fact: "component.outcome", operator: "oneOf", value: ["defer-as-requested", "defer-to-cap"] }
        ]
      },
      event: {
        type: "to-agree",
        params: {
          force: "obligation",
          provisions: ["notice/s2/p3/3"],
          zh: "\u5EF6\u671F\u5229\u606F\u7684\u5177\u4F53\u507F\u8FD8\u8BA1\u5212\u7531\u94F6\u884C\u4E0E\u4F01\u4E1A\u81EA\u4E3B\u534F\u5546\u3001\u5408\u7406\u786E\u5B9A",
          en: "the plan for paying the deferred interest is for the bank and the enterprise to agree"
        }
      }
    }
  ]
};

// rules/ningxia-2020/rule-sets/lending-borrowers.json
var lending_borrowers_default = {
  id: "lending-borrowers",
  title: { zh: "\u666E\u60E0\u5C0F\u5FAE\u8D37\u6B3E\u6237\u6570", en: "inclusive small-micro borrowers" },
  decides: "lender-year.borrowersVerdict",
  grain: "lender-year",
  hitPolicy: "first",
  rules: [
    {
      name: "lending-borrowers/kept-up",
      priority: 10,
      conditions: {
        all: [
          {
            fact: "lender-year.borrowers.now",
            operator: "atLeast",
            value: { fact: "lender-year.borrowers.yearBefore" }
          }
        ]
      },
      event: {
        type: "met",
        params: {
          force: "obligation",
          provisions: ["notice/s1/p1/5"],
          zh: "\u666E\u60E0\u578B\u5C0F\u5FAE\u4F01\u4E1A\u8D37\u6B3E\u6237\u6570\u4E0D\u4F4E\u4E8E\u4E0A\u5E74\u540C\u671F",
          en: "inclusive small-micro borrowers are no fewer than in the same period of the year before"
        }
      }
    }
  ],
  otherwise: {
    conditions: {
      all: [
        { fact: "lender-year.borrowers.now", operator: "lessThan", value: { fact: "lender-year.borrowers.yearBefore" } }
      ]
    },
    type: "missed",
    params: {
      force: "obligation",
      provisions: ["notice/s1/p1/5"],
      zh: "\u666E\u60E0\u578B\u5C0F\u5FAE\u4F01\u4E1A\u8D37\u6B3E\u6237\u6570\u4F4E\u4E8E\u4E0A\u5E74\u540C\u671F",
      en: "inclusive small-micro borrowers are fewer than in the same period of the year before"
    }
  }
};

// rules/ningxia-2020/rule-sets/lending-growth.json
var lending_growth_default = {
  id: "lending-growth",
  title: { zh: "\u666E\u60E0\u5C0F\u5FAE\u8D37\u6B3E\u589E\u901F", en: "growth of inclusive small-micro loans" },
  decides: "lender-year.growthVerdict",
  grain: "lender-year",
  hitPolicy: "first",
  rules: [
    {
      name: "lending-growth/no-base",
      priority: 20,
      conditions: { all: [{ fact: "lender-year.growthComparable", operator: "is", value: false }] },
      event: {
        type: "no-base",
        params: {
          force: "definition",
          provisions: ["notice/s1/p1/5"],
          zh: "\u4E0A\u5E74\u6216\u524D\u5E74\u540C\u671F\u4F59\u989D\u4E3A\u96F6,\u6CA1\u6709\u53EF\u6BD4\u7684\u589E\u901F",
          en: "the balance of a year or of two years before is zero: there is no growth rate to compare"
        }
      },
      overrides: ["lending-growth/kept-up"]
    },
    {
      name: "lending-growth/kept-up",
      priority: 10,
      conditions: {
        all: [{ fact: "lender-year.growthNow", operator: "atLeast", value: { fact: "lender-year.growthThen" } }]
      },
      event: {
        type: "met",
        params: {
          force: "obligation",
          provisions: ["notice/s1/p1/5"],
          zh: "\u666E\u60E0\u578B\u5C0F\u5FAE\u4F01\u4E1A\u8D37\u6B3E\u589E\u901F\u4E0D\u4F4E\u4E8E\u4E0A\u5E74\u540C\u671F",
          en: "inclusive small-micro loans grow no more slowly than in the same period of the year before",
          gives: { growth: { fact: "lender-year.growth" }, growthBefore: { fact: "lender-year.growthBefore" } }
        }
      }
    }
  ],
  otherwise: {
    conditions: {
      all: [
        { fact: "lender-year.growthComparable", operator: "is", value: true },
        { fact: "lender-year.growthNow", operator: "lessThan", value: { fact: "lender-year.growthThen" } }
      ]
    },
    type: "missed",
    params: {
      force: "obligation",
      provisions: ["notice/s1/p1/5"],
      zh: "\u666E\u60E0\u578B\u5C0F\u5FAE\u4F01\u4E1A\u8D37\u6B3E\u589E\u901F\u4F4E\u4E8E\u4E0A\u5E74\u540C\u671F",
      en: "inclusive small-micro loans grow more slowly than in the same period of the year before",
      gives: { growth: { fact: "lender-year.growth" }, growthBefore: { fact: "lender-year.growthBefore" } }
    }
  }
};

// rules/ningxia-2020/rule-sets/lending-state-banks.json
var lending_state_banks_default = {
  id: "lending-state-banks",
  title: { zh: "\u5927\u578B\u56FD\u6709\u5546\u4E1A\u94F6\u884C\u589E\u901F", en: "growth at the large state-owned banks" },
  decides: "lender-year.stateBankVerdict",
  grain: "lender-year",
  hitPolicy: "first",
  rules: [
    {
      name: "lending-state-banks/five-together",
      priority: 40,
      conditions: {
        all: [{ fact: "reading:lending.stateBankScope", operator: "is", value: "five-together" }]
      },
      event: {
        type: "not-governed",
        params: {
          force: "definition",
          provisions: ["notice/s1/p1/5"],
          zh: "\u589E\u901F\u63095\u5BB6\u5927\u578B\u56FD\u6709\u5546\u4E1A\u94F6\u884C\u5408\u8BA1\u8BA1\u7B97,\u4E0D\u5355\u72EC\u7EA6\u675F\u4E00\u5BB6\u94F6\u884C",
          en: "the growth is that of the 5 large state-owned commercial banks together and binds none of them alone"
        }
      },
      overrides: ["lending-state-banks/no-base", "lending-state-banks/above"]
    },
    {
      name: "lending-state-banks/other-bank",
      priority: 30,
      conditions: {
        all: [{ fact: "lender-year.largeStateOwned", operator: "is", value: false }]
      },
      event: {
        type: "not-governed",
        params: {
          force: "definition",
          provisions: ["notice/s1/p1/5"],
          zh: "\u4E0D\u5C5E5\u5BB6\u5927\u578B\u56FD\u6709\u5546\u4E1A\u94F6\u884C",
          en: "not one of the 5 large state-owned commercial banks"
        }
      },
      overrides: ["lending-state-banks/no-base", "lending-state-banks/above"]
    },
    {
      name: "lending-state-banks/no-base",
      priority: 20,
      conditions: {
        all: [{ fact: "lender-year.growthMeasurable", operator: "is", value: false }]
      },
      event: {
        type: "no-base",
        params: {
          force: "definition",
          provisions: ["notice/s1/p1/5"],
          zh: "\u4E0A\u5E74\u540C\u671F\u4F59\u989D\u4E3A\u96F6,\u6CA1\u6709\u589E\u901F",
          en: "the balance of the year before is zero: there is no growth rate"
        }
      },
      overrides: ["lending-state-banks/above"]
    },
    {
      name: "lending-state-banks/above",
      priority: 10,
      conditions: {
        all: [
          {
            fact: "lender-year.increase",
            operator: "moreThan",
            value: { fact: "lender-year.stateBankIncrease" }
          }
        ]
      },
      event: {
        type: "met",
        params: {
          force: "obligation",
          provisions: ["notice/s1/p1/5"],
          zh: "\u666E\u60E0\u578B\u5C0F\u5FAE\u4F01\u4E1A\u8D37\u6B3E\u589E\u901F\u9AD8\u4E8E{lending.stateBankGrowth}",
          en: "inclusive small-micro loans grow by more than {lending.stateBankGrowth}",
          gives: {
            growth: { fact: "lender-year.growth" }
          }
        }
      }
    }
  ],
  otherwise: {
    conditions: {
      all: [
        { fact: "reading:lending.stateBankScope", operator: "is", value: "each-bank" },
        { fact: "lender-year.largeStateOwned", operator: "is", value: true },
        { fact: "lender-year.growthMeasurable", operator: "is", value: true },
        {
          fact: "lender-year.increase",
          operator: "atMost",
          value: { fact: "lender-year.stateBankIncrease" }
        }
      ]
    },
    type: "missed",
    params: {
      force: "obligation",
      provisions: ["notice/s1/p1/5"],
      zh: "\u666E\u60E0\u578B\u5C0F\u5FAE\u4F01\u4E1A\u8D37\u6B3E\u589E\u901F\u672A\u9AD8\u4E8E{lending.stateBankGrowth}",
      en: "inclusive small-micro loans do not grow by more than {lending.stateBankGrowth}",
      gives: {
        growth: { fact: "lender-year.growth" }
      }
    }
  }
};

// rules/ningxia-2020/rule-sets/lending-unsecured.json
var lending_unsecured_default = {
  id: "lending-unsecured",
  title: { zh: "\u4FE1\u7528\u8D37\u6B3E\u4F59\u989D\u589E\u957F", en: "growth of unsecured loans" },
  decides: "lender-year.unsecuredVerdict",
  grain: "lender-year",
  hitPolicy: "first",
  rules: [
    {
      name: "lending-unsecured/region-only",
      priority: 30,
      conditions: { all: [{ fact: "reading:lending.unsecuredGrowth", operator: "is", value: "region" }] },
      event: {
        type: "not-governed",
        params: {
          force: "definition",
          provisions: ["notice/s4/p1/2", "annex/i17/2"],
          zh: "\u4FE1\u7528\u8D37\u6B3E\u4F59\u989D\u589E\u957F{lending.unsecuredGrowth}\u4EE5\u4E0A\u662F\u5168\u533A\u76EE\u6807,\u4E0D\u5355\u72EC\u7EA6\u675F\u4E00\u5BB6\u94F6\u884C",
          en: "growth of unsecured loans by {lending.unsecuredGrowth} or more is a target of the whole Region and binds no single bank"
        }
      },
      overrides: ["lending-unsecured/no-base", "lending-unsecured/reached"]
    },
    {
      name: "lending-unsecured/no-base",
      priority: 20,
      conditions: { all: [{ fact: "lender-year.unsecuredMeasurable", operator: "is", value: false }] },
      event: {
        type: "no-base",
        params: {
          force: "definition",
          provisions: ["notice/s4/p1/2", "annex/i17/2"],
          zh: "\u4E0A\u5E74\u540C\u671F\u4FE1\u7528\u8D37\u6B3E\u4F59\u989D\u4E3A\u96F6,\u6CA1\u6709\u589E\u901F",
          en: "the unsecured balance of the year before is zero: there is no growth rate"
        }
      },
      overrides: ["lending-unsecured/reached"]
    },
    {
      name: "lending-unsecured/reached",
      priority: 10,
      conditions: {
        all: [
          {
            fact: "lender-year.unsecuredIncrease",
            operator: "atLeast",
            value: { fact: "lender-year.unsecuredIncreaseTarget" }
          }
        ]
      },
      event: {
        type: "met",
        params: {
          force: "best-effort",
          provisions: ["notice/s4/p1/2", "annex/i17/2", "civil/a205"],
          zh: "\u4FE1\u7528\u8D37\u6B3E\u4F59\u989D\u540C\u6BD4\u589E\u957F{lending.unsecuredGrowth}\u4EE5\u4E0A",
          en: "the unsecured balance grows by {lending.unsecuredGrowth} or more",
          gives: { unsecuredGrowth: { fact: "lender-year.unsecuredGrowth" } }
        }
      }
    }
  ],
  otherwise: {
    conditions: {
      all: [
        { fact: "reading:lending.unsecuredGrowth", operator: "is", value: "each-bank" },
        { fact: "lender-year.unsecuredMeasurable", operator: "is", value: true },
        {
          fact: "lender-year.unsecuredIncrease",
          operator: "lessThan",
          value: { fact: "lender-year.unsecuredIncreaseTarget" }
        }
      ]
    },
    type: "missed",
    params: {
      force: "best-effort",
      provisions: ["notice/s4/p1/2", "annex/i17/2"],
      zh: "\u4FE1\u7528\u8D37\u6B3E\u4F59\u989D\u540C\u6BD4\u589E\u957F\u4E0D\u8DB3{lending.unsecuredGrowth}",
      en: "the unsecured balance grows by less than {lending.unsecuredGrowth}",
      gives: { unsecuredGrowth: { fact: "lender-year.unsecuredGrowth" } }
    }
  }
};

// rules/ningxia-2020/rule-sets/loan-consistency.json
var loan_consistency_default = {
  id: "loan-consistency",
  title: { zh: "\u8D37\u6B3E\u6570\u636E\u76F8\u4E92\u77DB\u76FE", en: "contradictions in what is known of the loan" },
  decides: "loan.warnings",
  grain: "loan",
  hitPolicy: "collect",
  rules: [
    {
      name: "loan-consistency/penalty-below-contract",
      priority: 20,
      conditions: { all: [{ fact: "penaltyAnnualRate", operator: "lessThan", value: { fact: "annualRate" } }] },
      event: {
        type: "penalty-rate-below-contract-rate",
        params: {
          force: "definition",
          provisions: ["pbc-2003-251/3"],
          zh: "\u7F5A\u606F\u5229\u7387\u4F4E\u4E8E\u5408\u540C\u5229\u7387,\u4E0E\u7F5A\u606F\u5229\u7387\u5728\u5408\u540C\u5229\u7387\u4E0A\u52A0\u6536\u7684\u89C4\u5B9A\u4E0D\u7B26,\u8BF7\u6838\u5BF9",
          en: "the penalty rate is below the contract rate, though it is a surcharge on that rate: please verify"
        }
      }
    },
    {
      name: "loan-consistency/individual-of-size",
      priority: 10,
      conditions: {
        all: [
          { fact: "borrower.kind", operator: "is", value: "individual-business" },
          { fact: "borrower.size", operator: "oneOf", value: ["medium", "large"] }
        ]
      },
      event: {
        type: "individual-business-medium-or-large",
        params: {
          force: "definition",
          provisions: ["notice/s2/p1/1"],
          zh: "\u501F\u6B3E\u4EBA\u4E3A\u4E2A\u4F53\u5DE5\u5546\u6237,\u5374\u8BB0\u4E3A\u4E2D\u578B\u6216\u5927\u578B\u4F01\u4E1A,\u8BF7\u6838\u5BF9",
          en: "the borrower is an individual business and yet recorded as a medium or large enterprise: please verify"
        }
      }
    }
  ]
};

// rules/ningxia-2020/rule-sets/main-bank.json
var main_bank_default = {
  id: "main-bank",
  title: { zh: "\u4E3B\u529E\u94F6\u884C", en: "main bank" },
  decides: "main-bank.designation",
  grain: "main-bank",
  hitPolicy: "first",
  rules: [
    {
      name: "main-bank/no-borrower",
      priority: 30,
      conditions: {
        all: [{ fact: "main-bank.borrows", operator: "is", value: false }]
      },
      event: {
        type: "not-governed",
        params: {
          force: "definition",
          provisions: ["notice/s3/p1/1"],
          zh: "\u4F01\u4E1A\u6CA1\u6709\u5B58\u91CF\u8D37\u6B3E,\u4E0D\u5C5E\u5B58\u91CF\u4FE1\u8D37\u4F01\u4E1A\u5BA2\u6237",
          en: "the enterprise owes no bank: it is no existing borrower, for whom the mechanism is set up"
        }
      },
      overrides: ["main-bank/basic-account"]
    },
    {
      name: "main-bank/basic-account",
      priority: 20,
      conditions: {
        all: [
          { fact: "reading:mainBank.which", operator: "is", value: "basic-account-bank" },
          { fact: "main-bank.hasBasicAccount", operator: "is", value: true },
          {
            any: [
              { fact: "reading:mainBank.nonCreditor", operator: "is", value: "may-be" },
              { fact: "main-bank.basicAccountBankLends", operator: "is", value: true }
            ]
          }
        ]
      },
      event: {
        type: "basic-account-bank",
        params: {
          force: "obligation",
          provisions: ["notice/s3/p1/1"],
          zh: "\u4E3B\u529E\u94F6\u884C\u7531\u4F01\u4E1A\u57FA\u672C\u8D26\u6237\u6240\u5728\u94F6\u884C\u62C5\u4EFB",
          en: "the main bank is the bank that keeps the basic account"
        }
      }
    },
    {
      name: "main-bank/largest-creditor",
      priority: 10,
      conditions: {
        all: [
          {
            any: [
              { fact: "reading:mainBank.which", operator: "is", value: "largest-creditor-bank" },
              { fact: "main-bank.hasBasicAccount", operator: "is", value: false },
              {
                all: [
                  { fact: "reading:mainBank.nonCreditor", operator: "is", value: "creditors-only" },
                  { fact: "main-bank.basicAccountBankLends", operator: "is", value: false }
                ]
              }
            ]
          },
          { fact: "main-bank.largestCreditor", operator: "is", value: "one" }
        ]
      },
      event: {
        type: "largest-creditor-bank",
        params: {
          force: "obligation",
          provisions: ["notice/s3/p1/1"],
          zh: "\u4E3B\u529E\u94F6\u884C\u7531\u6700\u5927\u503A\u6743\u94F6\u884C\u62C5\u4EFB",
          en: "the main bank is the largest creditor bank"
        }
      }
    }
  ],
  otherwise: {
    conditions: {
      all: [
        { fact: "main-bank.borrows", operator: "is", value: true },
        { fact: "main-bank.largestCreditor", operator: "is", value: "tie" },
        {
          any: [
            { fact: "reading:mainBank.which", operator: "is", value: "largest-creditor-bank" },
            { fact: "main-bank.hasBasicAccount", operator: "is", value: false },
            {
              all: [
                { fact: "reading:mainBank.nonCreditor", operator: "is", value: "creditors-only" },
                { fact: "main-bank.basicAccountBankLends", operator: "is", value: false }
              ]
            }
          ]
        }
      ]
    },
    type: "tie",
    params: {
      force: "definition",
      provisions: ["notice/s3/p1/1"],
      zh: "\u6700\u5927\u503A\u6743\u94F6\u884C\u4E0D\u6B62\u4E00\u5BB6,\u503A\u6743\u76F8\u540C,\u901A\u77E5\u672A\u89C4\u5B9A\u7531\u54EA\u4E00\u5BB6\u62C5\u4EFB",
      en: "several banks are the largest creditor with the same amount, and the notice does not say which of them it is"
    }
  }
};

// rules/ningxia-2020/rule-sets/main-bank-conduct.json
var main_bank_conduct_default = {
  id: "main-bank-conduct",
  title: { zh: "\u4E0D\u62BD\u8D37\u3001\u4E0D\u65AD\u8D37\u3001\u4E0D\u538B\u8D37", en: "no withdrawing, cutting or reducing of loans" },
  decides: "main-bank.conductVerdict",
  grain: "main-bank",
  hitPolicy: "first",
  rules: [
    {
      name: "main-bank-conduct/withdrawn",
      priority: 40,
      conditions: {
        all: [
          {
            any: [
              { fact: "main-bank.risk.funds", operator: "is", value: true },
              { fact: "main-bank.risk.debt", operator: "is", value: true },
              { fact: "main-bank.risk.liquidity", operator: "is", value: true }
            ]
          },
          { fact: "main-bank.action", operator: "is", value: "withdraw" }
        ]
      },
      event: {
        type: "breach",
        params: {
          force: "prohibition",
          provisions: ["notice/s3/p1/6"],
          zh: "\u4F01\u4E1A\u53D1\u751F\u98CE\u9669\u65F6\u4E3B\u529E\u94F6\u884C\u62BD\u8D37,\u4E0D\u7B26\u5408\u201C\u4E0D\u62BD\u8D37\u3001\u4E0D\u65AD\u8D37\u3001\u4E0D\u538B\u8D37\u201D\u7684\u89C4\u5B9A",
          en: "the main bank withdraws loans while the enterprise is in risk, which the notice forbids"
        }
      }
    },
    {
      name: "main-bank-conduct/cut",
      priority: 30,
      conditions: {
        all: [
          {
            any: [
              { fact: "main-bank.risk.funds", operator: "is", value: true },
              { fact: "main-bank.risk.debt", operator: "is", value: true },
              { fact: "main-bank.risk.liquidity", operator: "is", value: true }
            ]
          },
          { fact: "main-bank.action", operator: "is", value: "cut" }
        ]
      },
      event: {
        type: "breach",
        params: {
          force: "prohibition",
          provisions: ["notice/s3/p1/6"],
          zh: "\u4F01\u4E1A\u53D1\u751F\u98CE\u9669\u65F6\u4E3B\u529E\u94F6\u884C\u65AD\u8D37,\u4E0D\u7B26\u5408\u201C\u4E0D\u62BD\u8D37\u3001\u4E0D\u65AD\u8D37\u3001\u4E0D\u538B\u8D37\u201D\u7684\u89C4\u5B9A",
          en: "the main bank cuts off loans while the enterprise is in risk, which the notice forbids"
        }
      }
    },
    {
      name: "main-bank-conduct/reduced",
      priority: 20,
      conditions: {
        all: [
          {
            any: [
              { fact: "main-bank.risk.funds", operator: "is", value: true },
              { fact: "main-bank.risk.debt", operator: "is", value: true },
              { fact: "main-bank.risk.liquidity", operator: "is", value: true }
            ]
          },
          { fact: "main-bank.action", operator: "is", value: "press" }
        ]
      },
      event: {
        type: "breach",
        params: {
          force: "prohibition",
          provisions: ["notice/s3/p1/6"],
          zh: "\u4F01\u4E1A\u53D1\u751F\u98CE\u9669\u65F6\u4E3B\u529E\u94F6\u884C\u538B\u8D37,\u4E0D\u7B26\u5408\u201C\u4E0D\u62BD\u8D37\u3001\u4E0D\u65AD\u8D37\u3001\u4E0D\u538B\u8D37\u201D\u7684\u89C4\u5B9A",
          en: "the main bank presses loans down while the enterprise is in risk, which the notice forbids"
        }
      }
    },
    {
      name: "main-bank-conduct/observed",
      priority: 10,
      conditions: {
        all: [
          {
            any: [
              { fact: "main-bank.risk.funds", operator: "is", value: true },
              { fact: "main-bank.risk.debt", operator: "is", value: true },
              { fact: "main-bank.risk.liquidity", operator: "is", value: true }
            ]
          },
          { fact: "main-bank.action", operator: "is", value: "none" }
        ]
      },
      event: {
        type: "observed",
        params: {
          force: "obligation",
          provisions: ["notice/s3/p1/6"],
          zh: "\u4E3B\u529E\u94F6\u884C\u672A\u62BD\u8D37\u3001\u65AD\u8D37\u3001\u538B\u8D37;\u8981\u63D0\u51FA\u89E3\u51B3\u65B9\u6848",
          en: "the main bank neither withdraws, cuts off nor reduces loans; it is to propose a solution"
        }
      }
    }
  ],
  otherwise: {
    conditions: {
      all: [
        { fact: "main-bank.risk.funds", operator: "is", value: false },
        { fact: "main-bank.risk.debt", operator: "is", value: false },
        { fact: "main-bank.risk.liquidity", operator: "is", value: false }
      ]
    },
    type: "not-governed",
    params: {
      force: "definition",
      provisions: ["notice/s3/p1/6"],
      zh: "\u4F01\u4E1A\u6CA1\u6709\u8D44\u91D1\u3001\u503A\u52A1\u548C\u6D41\u52A8\u6027\u98CE\u9669",
      en: "the enterprise is in no funding, debt or liquidity risk"
    }
  }
};

// rules/ningxia-2020/rule-sets/main-bank-investment.json
var main_bank_investment_default = {
  id: "main-bank-investment",
  title: { zh: "\u5BF9\u5916\u6295\u8D44", en: "outward investment" },
  decides: "main-bank.investmentVerdict",
  grain: "main-bank",
  hitPolicy: "first",
  rules: [
    {
      name: "main-bank-investment/no-main-bank",
      priority: 30,
      conditions: {
        all: [{ fact: "main-bank.designation", operator: "is", value: "not-governed" }]
      },
      event: {
        type: "not-governed",
        params: {
          force: "definition",
          provisions: ["notice/s3/p1/7"],
          zh: "\u6CA1\u6709\u4E3B\u529E\u94F6\u884C,\u65E0\u987B\u5F81\u6C42\u610F\u89C1",
          en: "there is no main bank to be consulted"
        }
      },
      overrides: ["main-bank-investment/none", "main-bank-investment/by-contract", "main-bank-investment/unbound"]
    },
    {
      name: "main-bank-investment/none",
      priority: 20,
      conditions: {
        all: [{ fact: "main-bank.investmentPlanned", operator: "is", value: false }]
      },
      event: {
        type: "not-required",
        params: {
          force: "definition",
          provisions: ["notice/s3/p1/7"],
          zh: "\u6CA1\u6709\u5BF9\u5916\u6295\u8D44",
          en: "no outward investment is planned"
        }
      }
    },
    {
      name: "main-bank-investment/by-contract",
      priority: 15,
      conditions: {
        all: [
          {
            fact: "main-bank.outwardInvestment.amount",
            operator: "moreThan",
            value: { fact: "main-bank.investmentLimit" }
          },
          { fact: "main-bank.contractClause", operator: "is", value: true }
        ]
      },
      event: {
        type: "consult-first",
        params: {
          force: "obligation",
          provisions: ["notice/s3/p1/7", "civil/a205"],
          zh: "\u5BF9\u5916\u6295\u8D44\u8D85\u8FC7\u51C0\u8D44\u4EA7\u7684\u7EA6\u5B9A\u6BD4\u4F8B,\u5408\u540C\u5DF2\u6709\u7EA6\u5B9A,\u9700\u4E8B\u5148\u5F81\u6C42\u4E3B\u529E\u94F6\u884C\u610F\u89C1",
          en: "the outward investment exceeds the share of net assets: a contract says so, and the main bank is to be consulted first",
          gives: {
            limit: { fact: "main-bank.investmentLimit" }
          }
        }
      }
    },
    {
      name: "main-bank-investment/unbound",
      priority: 10,
      conditions: {
        all: [
          {
            fact: "main-bank.outwardInvestment.amount",
            operator: "moreThan",
            value: { fact: "main-bank.investmentLimit" }
          },
          { fact: "main-bank.contractClause", operator: "is", value: false }
        ]
      },
      event: {
        type: "not-bound",
        params: {
          force: "definition",
          provisions: ["notice/s3/p1/7", "civil/a205"],
          zh: "\u5BF9\u5916\u6295\u8D44\u8D85\u8FC7\u51C0\u8D44\u4EA7\u7684\u4E00\u5B9A\u6BD4\u4F8B,\u4F9D\u901A\u77E5\u9700\u4E8B\u5148\u5F81\u6C42\u4E3B\u529E\u94F6\u884C\u610F\u89C1;\u4F46\u901A\u77E5\u672A\u4EE5\u4F01\u4E1A\u4E3A\u53D1\u6587\u5BF9\u8C61,\u5408\u540C\u4E5F\u6CA1\u6709\u7EA6\u5B9A,\u5BF9\u4F01\u4E1A\u6CA1\u6709\u7EA6\u675F\u529B",
          en: "the outward investment exceeds the share of net assets: the notice has the main bank consulted first, but the notice is not addressed to enterprises and no contract says so, which leaves the enterprise unbound",
          gives: {
            limit: { fact: "main-bank.investmentLimit" }
          }
        }
      }
    }
  ],
  otherwise: {
    conditions: {
      all: [
        { fact: "main-bank.investmentPlanned", operator: "is", value: true },
        {
          fact: "main-bank.designation",
          operator: "oneOf",
          value: ["basic-account-bank", "largest-creditor-bank", "tie"]
        },
        {
          fact: "main-bank.outwardInvestment.amount",
          operator: "atMost",
          value: { fact: "main-bank.investmentLimit" }
        }
      ]
    },
    type: "not-required",
    params: {
      force: "definition",
      provisions: ["notice/s3/p1/7"],
      zh: "\u5BF9\u5916\u6295\u8D44\u672A\u8D85\u8FC7\u51C0\u8D44\u4EA7\u7684\u4E00\u5B9A\u6BD4\u4F8B",
      en: "the outward investment does not exceed the share of net assets",
      gives: {
        limit: { fact: "main-bank.investmentLimit" }
      }
    }
  }
};

// rules/ningxia-2020/rule-sets/main-bank-minutes.json
var main_bank_minutes_default = {
  id: "main-bank-minutes",
  title: { zh: "\u80A1\u4E1C\u4F1A\u548C\u8463\u4E8B\u4F1A\u7EAA\u8981", en: "minutes of the shareholders and the board" },
  decides: "main-bank.minutesVerdict",
  grain: "main-bank",
  hitPolicy: "first",
  rules: [
    {
      name: "main-bank-minutes/no-main-bank",
      priority: 30,
      conditions: {
        all: [{ fact: "main-bank.designation", operator: "is", value: "not-governed" }]
      },
      event: {
        type: "not-governed",
        params: {
          force: "definition",
          provisions: ["notice/s3/p1/7"],
          zh: "\u6CA1\u6709\u4E3B\u529E\u94F6\u884C,\u65E0\u987B\u6284\u9001\u7EAA\u8981",
          en: "there is no main bank to copy minutes to"
        }
      },
      overrides: ["main-bank-minutes/copied", "main-bank-minutes/by-contract"]
    },
    {
      name: "main-bank-minutes/copied",
      priority: 20,
      conditions: {
        all: [{ fact: "main-bank.minutesCopied", operator: "is", value: true }]
      },
      event: {
        type: "copied",
        params: {
          force: "definition",
          provisions: ["notice/s3/p1/7"],
          zh: "\u4F01\u4E1A\u80A1\u4E1C\u4F1A\u548C\u8463\u4E8B\u4F1A\u7EAA\u8981\u5DF2\u6284\u9001\u4E3B\u529E\u94F6\u884C",
          en: "the minutes of the shareholders and the board are copied to the main bank"
        }
      }
    },
    {
      name: "main-bank-minutes/by-contract",
      priority: 10,
      conditions: {
        all: [
          { fact: "main-bank.minutesCopied", operator: "is", value: false },
          { fact: "main-bank.contractClause", operator: "is", value: true }
        ]
      },
      event: {
        type: "to-copy",
        params: {
          force: "obligation",
          provisions: ["notice/s3/p1/7"],
          zh: "\u4F01\u4E1A\u80A1\u4E1C\u4F1A\u548C\u8463\u4E8B\u4F1A\u7EAA\u8981\u672A\u6284\u9001\u4E3B\u529E\u94F6\u884C,\u5408\u540C\u5DF2\u6709\u7EA6\u5B9A,\u5E94\u4E88\u6284\u9001",
          en: "the minutes of the shareholders and the board are not copied to the main bank: a contract says so, and they are to be"
        }
      }
    }
  ],
  otherwise: {
    conditions: {
      all: [
        { fact: "main-bank.minutesCopied", operator: "is", value: false },
        { fact: "main-bank.contractClause", operator: "is", value: false },
        {
          fact: "main-bank.designation",
          operator: "oneOf",
          value: ["basic-account-bank", "largest-creditor-bank", "tie"]
        }
      ]
    },
    type: "not-bound",
    params: {
      force: "definition",
      provisions: ["notice/s3/p1/7"],
      zh: "\u4F01\u4E1A\u80A1\u4E1C\u4F1A\u548C\u8463\u4E8B\u4F1A\u7EAA\u8981,\u4F9D\u901A\u77E5\u6284\u9001\u4E3B\u529E\u94F6\u884C;\u4F46\u901A\u77E5\u672A\u4EE5\u4F01\u4E1A\u4E3A\u53D1\u6587\u5BF9\u8C61,\u5408\u540C\u4E5F\u6CA1\u6709\u7EA6\u5B9A,\u5BF9\u4F01\u4E1A\u6CA1\u6709\u7EA6\u675F\u529B",
      en: "the notice has the minutes of the shareholders and the board copied to the main bank, but the notice is not addressed to enterprises and no contract says so, which leaves the enterprise unbound"
    }
  }
};

// rules/ningxia-2020/rule-sets/main-bank-new-debt.json
var main_bank_new_debt_default = {
  id: "main-bank-new-debt",
  title: { zh: "\u65B0\u589E\u91D1\u878D\u673A\u6784\u8D1F\u503A", en: "new debt" },
  decides: "main-bank.newDebtVerdict",
  grain: "main-bank",
  hitPolicy: "first",
  rules: [
    {
      name: "main-bank-new-debt/none",
      priority: 40,
      conditions: {
        all: [{ fact: "main-bank.newDebtPlanned", operator: "is", value: false }]
      },
      event: {
        type: "not-required",
        params: {
          force: "definition",
          provisions: ["notice/s3/p1/7"],
          zh: "\u6CA1\u6709\u65B0\u589E\u91D1\u878D\u673A\u6784\u8D1F\u503A",
          en: "no new debt to a financial institution is planned"
        }
      }
    },
    {
      name: "main-bank-new-debt/by-contract",
      priority: 30,
      conditions: {
        all: [
          {
            any: [
              {
                all: [
                  { fact: "main-bank.designation", operator: "is", value: "basic-account-bank" },
                  { fact: "main-bank.newDebtFromBasicAccountBank", operator: "is", value: false }
                ]
              },
              {
                all: [
                  {
                    fact: "main-bank.designation",
                    operator: "oneOf",
                    value: ["largest-creditor-bank", "tie"]
                  },
                  { fact: "main-bank.newDebtFromLargestCreditor", operator: "is", value: false }
                ]
              },
              {
                all: [
                  { fact: "main-bank.borrows", operator: "is", value: true },
                  { fact: "main-bank.newDebtFromBasicAccountBank", operator: "is", value: false },
                  { fact: "main-bank.newDebtFromLargestCreditor", operator: "is", value: false }
                ]
              }
            ]
          },
          { fact: "main-bank.contractClause", operator: "is", value: true }
        ]
      },
      event: {
        type: "consult-first",
        params: {
          force: "obligation",
          provisions: ["notice/s3/p1/7"],
          zh: "\u4E3B\u529E\u94F6\u884C\u4EE5\u5916\u7684\u65B0\u589E\u91D1\u878D\u673A\u6784\u8D1F\u503A,\u5408\u540C\u5DF2\u6709\u7EA6\u5B9A,\u9700\u4E8B\u5148\u5F81\u6C42\u4E3B\u529E\u94F6\u884C\u610F\u89C1",
          en: "new debt to an institution other than the main bank: a contract says so, and the main bank is to be consulted first"
        }
      }
    },
    {
      name: "main-bank-new-debt/unbound",
      priority: 25,
      conditions: {
        all: [
          {
            any: [
              {
                all: [
                  { fact: "main-bank.designation", operator: "is", value: "basic-account-bank" },
                  { fact: "main-bank.newDebtFromBasicAccountBank", operator: "is", value: false }
                ]
              },
              {
                all: [
                  {
                    fact: "main-bank.designation",
                    operator: "oneOf",
                    value: ["largest-creditor-bank", "tie"]
                  },
                  { fact: "main-bank.newDebtFromLargestCreditor", operator: "is", value: false }
                ]
              },
              {
                all: [
                  { fact: "main-bank.borrows", operator: "is", value: true },
                  { fact: "main-bank.newDebtFromBasicAccountBank", operator: "is", value: false },
                  { fact: "main-bank.newDebtFromLargestCreditor", operator: "is", value: false }
                ]
              }
            ]
          },
          { fact: "main-bank.contractClause", operator: "is", value: false }
        ]
      },
      event: {
        type: "not-bound",
        params: {
          force: "definition",
          provisions: ["notice/s3/p1/7"],
          zh: "\u4E3B\u529E\u94F6\u884C\u4EE5\u5916\u7684\u65B0\u589E\u91D1\u878D\u673A\u6784\u8D1F\u503A,\u4F9D\u901A\u77E5\u9700\u4E8B\u5148\u5F81\u6C42\u4E3B\u529E\u94F6\u884C\u610F\u89C1;\u4F46\u901A\u77E5\u672A\u4EE5\u4F01\u4E1A\u4E3A\u53D1\u6587\u5BF9\u8C61,\u5408\u540C\u4E5F\u6CA1\u6709\u7EA6\u5B9A,\u5BF9\u4F01\u4E1A\u6CA1\u6709\u7EA6\u675F\u529B",
          en: "new debt to an institution other than the main bank: the notice has the main bank consulted first, but the notice is not addressed to enterprises and no contract says so, which leaves the enterprise unbound"
        }
      }
    },
    {
      name: "main-bank-new-debt/main-bank-itself",
      priority: 20,
      conditions: {
        any: [
          {
            all: [
              { fact: "main-bank.designation", operator: "is", value: "basic-account-bank" },
              { fact: "main-bank.newDebtFromBasicAccountBank", operator: "is", value: true }
            ]
          },
          {
            all: [
              { fact: "main-bank.designation", operator: "is", value: "largest-creditor-bank" },
              { fact: "main-bank.newDebtFromLargestCreditor", operator: "is", value: true }
            ]
          }
        ]
      },
      event: {
        type: "not-required",
        params: {
          force: "definition",
          provisions: ["notice/s3/p1/7"],
          zh: "\u65B0\u589E\u8D1F\u503A\u6765\u81EA\u4E3B\u529E\u94F6\u884C",
          en: "the new debt is to the main bank itself"
        }
      }
    },
    {
      name: "main-bank-new-debt/which-main-bank",
      priority: 10,
      conditions: {
        all: [
          { fact: "main-bank.designation", operator: "is", value: "tie" },
          { fact: "main-bank.newDebtFromLargestCreditor", operator: "is", value: true }
        ]
      },
      event: {
        type: "main-bank-open",
        params: {
          force: "definition",
          provisions: ["notice/s3/p1/1", "notice/s3/p1/7"],
          zh: "\u5148\u987B\u5728\u5E76\u5217\u7684\u6700\u5927\u503A\u6743\u94F6\u884C\u4E2D\u786E\u5B9A\u4E3B\u529E\u94F6\u884C",
          en: "which of the equal largest creditors is the main bank must be settled first"
        }
      }
    }
  ],
  otherwise: {
    conditions: {
      all: [
        { fact: "main-bank.newDebtPlanned", operator: "is", value: true },
        { fact: "main-bank.designation", operator: "is", value: "not-governed" }
      ]
    },
    type: "not-governed",
    params: {
      force: "definition",
      provisions: ["notice/s3/p1/7"],
      zh: "\u6CA1\u6709\u4E3B\u529E\u94F6\u884C,\u65E0\u987B\u5F81\u6C42\u610F\u89C1",
      en: "there is no main bank to be consulted"
    }
  }
};

// rules/ningxia-2020/rule-sets/main-bank-rescue.json
var main_bank_rescue_default = {
  id: "main-bank-rescue",
  title: { zh: "\u8C01\u5148\u62BD\u8D37\u8C01\u5148\u8D37", en: "who withdrew first lends first" },
  decides: "main-bank.rescueVerdict",
  grain: "main-bank",
  hitPolicy: "first",
  rules: [
    {
      name: "main-bank-rescue/one-first",
      priority: 30,
      conditions: {
        all: [
          { fact: "main-bank.chainBroken", operator: "is", value: true },
          { fact: "main-bank.firstWithdrawal", operator: "is", value: "one" }
        ]
      },
      event: {
        type: "first-lends",
        params: {
          force: "obligation",
          provisions: ["notice/s3/p1/4"],
          zh: "\u7531\u4E3B\u529E\u94F6\u884C\u7275\u5934,\u6700\u5148\u62BD\u8D37\u7684\u94F6\u884C\u5148\u8D37,\u5176\u4ED6\u94F6\u884C\u8DDF\u8D37",
          en: "the main bank leads; the bank that withdrew first lends first and the others follow"
        }
      }
    },
    {
      name: "main-bank-rescue/several-first",
      priority: 20,
      conditions: {
        all: [
          { fact: "main-bank.chainBroken", operator: "is", value: true },
          { fact: "main-bank.firstWithdrawal", operator: "is", value: "tie" }
        ]
      },
      event: {
        type: "several-lend-first",
        params: {
          force: "obligation",
          provisions: ["notice/s3/p1/4"],
          zh: "\u7531\u4E3B\u529E\u94F6\u884C\u7275\u5934,\u540C\u65E5\u6700\u5148\u62BD\u8D37\u7684\u5404\u94F6\u884C\u5148\u8D37,\u5176\u4ED6\u94F6\u884C\u8DDF\u8D37",
          en: "the main bank leads; the banks that withdrew first on the same day lend first and the others follow"
        }
      }
    },
    {
      name: "main-bank-rescue/none-withdrew",
      priority: 10,
      conditions: {
        all: [
          { fact: "main-bank.chainBroken", operator: "is", value: true },
          { fact: "main-bank.firstWithdrawal", operator: "is", value: "none" }
        ]
      },
      event: {
        type: "keep-lending",
        params: {
          force: "obligation",
          provisions: ["notice/s3/p1/4"],
          zh: "\u6CA1\u6709\u94F6\u884C\u62BD\u8D37,\u7531\u4E3B\u529E\u94F6\u884C\u7275\u5934\u534F\u8C03\u843D\u5B9E\u7A33\u8D37\u3001\u7EED\u8D37\u3001\u589E\u8D37",
          en: "no bank has withdrawn; the main bank leads in keeping, renewing and increasing loans"
        }
      }
    }
  ],
  otherwise: {
    conditions: { all: [{ fact: "main-bank.chainBroken", operator: "is", value: false }] },
    type: "not-governed",
    params: {
      force: "definition",
      provisions: ["notice/s3/p1/4"],
      zh: "\u4F01\u4E1A\u8D44\u91D1\u94FE\u672A\u65AD",
      en: "the enterprise's chain of funds is not broken"
    }
  }
};

// rules/ningxia-2020/rule-sets/maturity-window.json
var maturity_window_default = {
  id: "maturity-window",
  title: { zh: "\u89C4\u5B9A\u671F\u95F4", en: "maturity window" },
  decides: "component.inWindow",
  grain: "component",
  hitPolicy: "first",
  rules: [
    {
      name: "maturity-window/principal",
      priority: 20,
      conditions: {
        all: [
          { fact: "component.kind", operator: "is", value: "principal" },
          {
            any: [
              {
                all: [
                  { fact: "component.windowDate", operator: "is", value: "due-date" },
                  { fact: "reading:window.deferredBefore", operator: "oneOf", value: ["either", "current"] },
                  { fact: "component.dueDate", operator: "onOrAfter", value: { fact: "param:deferral.windowStart" } },
                  { fact: "component.dueDate", operator: "onOrBefore", value: { fact: "param:deferral.windowEnd" } }
                ]
              },
              {
                all: [
                  { fact: "component.windowDate", operator: "is", value: "due-date" },
                  { fact: "reading:window.deferredBefore", operator: "is", value: "either" },
                  { fact: "component.dueDate", operator: "onOrAfter", value: { fact: "param:deferral.windowStart" } },
                  { fact: "component.dueDate", operator: "before", value: { fact: "param:deferral.latestDate" } },
                  {
                    fact: "component.originalDueDate",
                    operator: "onOrAfter",
                    value: { fact: "param:deferral.windowStart" }
                  },
                  {
                    fact: "component.originalDueDate",
                    operator: "onOrBefore",
                    value: { fact: "param:deferral.windowEnd" }
                  }
                ]
              },
              {
                all: [
                  { fact: "component.windowDate", operator: "is", value: "due-date" },
                  { fact: "reading:window.deferredBefore", operator: "is", value: "original" },
                  { fact: "component.dueDate", operator: "onOrAfter", value: { fact: "param:deferral.windowStart" } },
                  {
                    fact: "component.originalDueDate",
                    operator: "onOrAfter",
                    value: { fact: "param:deferral.windowStart" }
                  },
                  {
                    fact: "component.originalDueDate",
                    operator: "onOrBefore",
                    value: { fact: "param:deferral.windowEnd" }
                  }
                ]
              },
              {
                all: [
                  { fact: "component.windowDate", operator: "is", value: "maturity" },
                  { fact: "maturityDate", operator: "onOrAfter", value: { fact: "param:deferral.windowStart" } },
                  { fact: "maturityDate", operator: "onOrBefore", value: { fact: "param:deferral.windowEnd" } }
                ]
              }
            ]
          }
        ]
      },
      event: {
        type: "yes",
        params: {
          force: "definition",
          provisions: ["notice/s2/p2/1"],
          zh: "\u8BE5\u7B14\u672C\u91D1\u4E8E{deferral.windowStart}\u81F3{deferral.windowEnd}\u671F\u95F4\u5230\u671F",
          en: "the principal falls due between {deferral.windowStart} and {deferral.windowEnd}"
        }
      }
    },
    {
      name: "maturity-window/interest",
      priority: 10,
      conditions: {
        all: [
          { fact: "component.kind", operator: "is", value: "interest" },
          {
            any: [
              {
                all: [
                  { fact: "component.windowDate", operator: "is", value: "due-date" },
                  { fact: "reading:window.deferredBefore", operator: "oneOf", value: ["either", "current"] },
                  { fact: "component.dueDate", operator: "onOrAfter", value: { fact: "param:deferral.windowStart" } },
                  { fact: "component.dueDate", operator: "onOrBefore", value: { fact: "param:deferral.windowEnd" } }
                ]
              },
              {
                all: [
                  { fact: "component.windowDate", operator: "is", value: "due-date" },
                  { fact: "reading:window.deferredBefore", operator: "is", value: "either" },
                  { fact: "component.dueDate", operator: "onOrAfter", value: { fact: "param:deferral.windowStart" } },
                  { fact: "component.dueDate", operator: "before", value: { fact: "param:deferral.latestDate" } },
                  {
                    fact: "component.originalDueDate",
                    operator: "onOrAfter",
                    value: { fact: "param:deferral.windowStart" }
                  },
                  {
                    fact: "component.originalDueDate",
                    operator: "onOrBefore",
                    value: { fact: "param:deferral.windowEnd" }
                  }
                ]
              },
              {
                all: [
                  { fact: "component.windowDate", operator: "is", value: "due-date" },
                  { fact: "reading:window.deferredBefore", operator: "is", value: "original" },
                  { fact: "component.dueDate", operator: "onOrAfter", value: { fact: "param:deferral.windowStart" } },
                  {
                    fact: "component.originalDueDate",
                    operator: "onOrAfter",
                    value: { fact: "param:deferral.windowStart" }
                  },
                  {
                    fact: "component.originalDueDate",
                    operator: "onOrBefore",
                    value: { fact: "param:deferral.windowEnd" }
                  }
                ]
              },
              {
                all: [
                  { fact: "component.windowDate", operator: "is", value: "maturity" },
                  { fact: "maturityDate", operator: "onOrAfter", value: { fact: "param:deferral.windowStart" } },
                  { fact: "maturityDate", operator: "onOrBefore", value: { fact: "param:deferral.windowEnd" } }
                ]
              }
            ]
          }
        ]
      },
      event: {
        type: "yes",
        params: {
          force: "definition",
          provisions: ["notice/s2/p3/1"],
          zh: "\u8BE5\u7B14\u5E94\u4ED8\u5229\u606F\u4E8E{deferral.windowStart}\u81F3{deferral.windowEnd}\u671F\u95F4\u5230\u671F",
          en: "the interest falls due between {deferral.windowStart} and {deferral.windowEnd}"
        }
      }
    }
  ],
  otherwise: {
    conditions: {
      any: [
        {
          all: [
            { fact: "component.windowDate", operator: "is", value: "due-date" },
            { fact: "component.dueDate", operator: "before", value: { fact: "param:deferral.windowStart" } }
          ]
        },
        {
          all: [
            { fact: "component.windowDate", operator: "is", value: "due-date" },
            { fact: "reading:window.deferredBefore", operator: "is", value: "current" },
            { fact: "component.dueDate", operator: "after", value: { fact: "param:deferral.windowEnd" } }
          ]
        },
        {
          all: [
            { fact: "component.windowDate", operator: "is", value: "due-date" },
            { fact: "reading:window.deferredBefore", operator: "is", value: "original" },
            {
              any: [
                { fact: "component.originalDueDate", operator: "before", value: { fact: "param:deferral.windowStart" } },
                { fact: "component.originalDueDate", operator: "after", value: { fact: "param:deferral.windowEnd" } }
              ]
            }
          ]
        },
        {
          all: [
            { fact: "component.windowDate", operator: "is", value: "due-date" },
            { fact: "reading:window.deferredBefore", operator: "is", value: "either" },
            { fact: "component.dueDate", operator: "after", value: { fact: "param:deferral.windowEnd" } },
            {
              any: [
                { fact: "component.dueDate", operator: "onOrAfter", value: { fact: "param:deferral.latestDate" } },
                {
                  any: [
                    {
                      fact: "component.originalDueDate",
                      operator: "before",
                      value: { fact: "param:deferral.windowStart" }
                    },
                    { fact: "component.originalDueDate", operator: "after", value: { fact: "param:deferral.windowEnd" } }
                  ]
                }
              ]
            }
          ]
        },
        {
          all: [
            { fact: "component.windowDate", operator: "is", value: "maturity" },
            {
              any: [
                { fact: "maturityDate", operator: "before", value: { fact: "param:deferral.windowStart" } },
                { fact: "maturityDate", operator: "after", value: { fact: "param:deferral.windowEnd" } }
              ]
            }
          ]
        }
      ]
    },
    type: "no",
    params: {
      force: "definition",
      provisions: ["notice/s2/p1/1"],
      zh: "\u4E0D\u5728{deferral.windowStart}\u81F3{deferral.windowEnd}\u671F\u95F4\u5230\u671F",
      en: "does not fall due between {deferral.windowStart} and {deferral.windowEnd}"
    }
  }
};

// rules/ningxia-2020/rule-sets/negotiable-ground.json
var negotiable_ground_default = {
  id: "negotiable-ground",
  title: { zh: "\u53EF\u81EA\u4E3B\u534F\u5546\u7684\u7F18\u7531", en: "ground of a negotiable loan" },
  decides: "loan.negotiableGround",
  grain: "loan",
  hitPolicy: "collect",
  rules: [
    {
      name: "negotiable-ground/other-msme",
      priority: 30,
      conditions: {
        all: [
          { fact: "loan.negotiable", operator: "is", value: "yes" },
          {
            any: [
              { fact: "borrower.size", operator: "oneOf", value: ["micro", "small", "medium"] },
              { fact: "borrower.kind", operator: "is", value: "individual-business" }
            ]
          }
        ]
      },
      event: {
        type: "other-msme",
        params: {
          force: "definition",
          provisions: ["notice/s2/p1/2"],
          zh: "\u5C5E\u5176\u4ED6\u4E2D\u5C0F\u5FAE\u4F01\u4E1A\u8D37\u6B3E",
          en: "it is another micro, small or medium enterprise loan"
        }
      }
    },
    {
      name: "negotiable-ground/supply-chain",
      priority: 20,
      conditions: {
        all: [
          { fact: "loan.negotiable", operator: "is", value: "yes" },
          { fact: "borrower.size", operator: "is", value: "large" },
          { fact: "borrower.internationalSupplyChain", operator: "is", value: true }
        ]
      },
      event: {
        type: "supply-chain",
        params: {
          force: "definition",
          provisions: ["notice/s2/p1/2"],
          zh: "\u5C5E\u5927\u578B\u56FD\u9645\u4EA7\u4E1A\u94FE\u4F01\u4E1A(\u5916\u8D38\u4F01\u4E1A)\u8D37\u6B3E",
          en: "it is a loan to a large international supply-chain (foreign trade) enterprise"
        }
      }
    },
    {
      name: "negotiable-ground/special-hardship",
      priority: 10,
      conditions: {
        all: [
          { fact: "loan.negotiable", operator: "is", value: "yes" },
          { fact: "borrower.kind", operator: "is", value: "enterprise" },
          { fact: "borrower.specialHardship", operator: "is", value: true }
        ]
      },
      event: {
        type: "special-hardship",
        params: {
          force: "definition",
          provisions: ["notice/s2/p1/2"],
          zh: "\u4F01\u4E1A\u6709\u7279\u6B8A\u56F0\u96BE",
          en: "the enterprise is in special difficulty"
        }
      }
    }
  ]
};

// rules/ningxia-2020/rule-sets/negotiable-loan.json
var negotiable_loan_default = {
  id: "negotiable-loan",
  title: { zh: "\u53EF\u81EA\u4E3B\u534F\u5546\u7684\u8D37\u6B3E", en: "negotiable loan" },
  decides: "loan.negotiable",
  grain: "loan",
  hitPolicy: "first",
  rules: [
    {
      name: "negotiable-loan/enterprise",
      priority: 20,
      conditions: {
        all: [
          { fact: "borrower.kind", operator: "is", value: "enterprise" },
          {
            any: [
              { fact: "loan.inclusive", operator: "is", value: "no" },
              { fact: "reading:negotiation.other", operator: "is", value: "than-shall-defer" }
            ]
          },
          {
            any: [
              {
                all: [
                  { fact: "borrower.size", operator: "oneOf", value: ["micro", "small", "medium"] },
                  {
                    fact: "reading:negotiation.hardship",
                    operator: "oneOf",
                    value: ["listed-unless-denied", "listed-qualify", "second-kind"]
                  }
                ]
              },
              {
                all: [
                  { fact: "reading:negotiation.hardship", operator: "is", value: "listed-qualify" },
                  { fact: "borrower.size", operator: "is", value: "large" },
                  { fact: "borrower.internationalSupplyChain", operator: "is", value: true }
                ]
              },
              {
                all: [
                  { fact: "reading:negotiation.hardship", operator: "is", value: "listed-unless-denied" },
                  { fact: "loan.hardshipPresumed", operator: "is", value: "yes" }
                ]
              },
              { fact: "borrower.specialHardship", operator: "is", value: true }
            ]
          }
        ]
      },
      event: {
        type: "yes",
        params: {
          force: "definition",
          provisions: ["notice/s2/p1/2"],
          zh: "\u5176\u4ED6\u4E2D\u5C0F\u5FAE\u4F01\u4E1A\u8D37\u6B3E,\u6216\u5927\u578B\u56FD\u9645\u4EA7\u4E1A\u94FE\u4F01\u4E1A(\u5916\u8D38\u4F01\u4E1A)\u7B49\u6709\u7279\u6B8A\u56F0\u96BE\u4F01\u4E1A\u7684\u8D37\u6B3E",
          en: "another micro, small or medium enterprise loan, or one to an enterprise in special difficulty such as a large international supply-chain (foreign trade) enterprise"
        }
      }
    },
    {
      name: "negotiable-loan/owner",
      priority: 10,
      conditions: {
        all: [
          { fact: "reading:negotiation.owners", operator: "is", value: "counted" },
          {
            any: [
              { fact: "borrower.kind", operator: "is", value: "individual-business" },
              {
                all: [
                  { fact: "borrower.kind", operator: "is", value: "business-owner" },
                  { fact: "borrower.size", operator: "oneOf", value: ["micro", "small"] }
                ]
              }
            ]
          },
          { fact: "purpose", operator: "is", value: "operating" },
          {
            any: [
              { fact: "loan.inclusive", operator: "is", value: "no" },
              { fact: "reading:negotiation.other", operator: "is", value: "than-shall-defer" }
            ]
          },
          {
            any: [
              {
                fact: "reading:negotiation.hardship",
                operator: "oneOf",
                value: ["listed-unless-denied", "listed-qualify", "second-kind"]
              },
              { fact: "borrower.specialHardship", operator: "is", value: true }
            ]
          }
        ]
      },
      event: {
        type: "yes",
        params: {
          force: "definition",
          provisions: ["notice/s2/p1/2"],
          zh: "\u4E2A\u4F53\u5DE5\u5546\u6237\u3001\u5C0F\u5FAE\u4F01\u4E1A\u4E3B\u7684\u5176\u4ED6\u7ECF\u8425\u6027\u8D37\u6B3E",
          en: "another operating loan of an individual business or of an owner"
        }
      }
    }
  ],
  otherwise: {
    conditions: {
      any: [
        { fact: "borrower.kind", operator: "is", value: "other" },
        {
          all: [
            { fact: "loan.inclusive", operator: "is", value: "yes" },
            { fact: "reading:negotiation.other", operator: "is", value: "than-inclusive" }
          ]
        },
        {
          all: [
            { fact: "reading:negotiation.hardship", operator: "is", value: "every-borrower" },
            { fact: "borrower.specialHardship", operator: "is", value: false }
          ]
        },
        {
          all: [
            { fact: "borrower.kind", operator: "is", value: "enterprise" },
            { fact: "borrower.size", operator: "is", value: "large" },
            { fact: "borrower.specialHardship", operator: "is", value: false },
            {
              any: [
                { fact: "reading:negotiation.hardship", operator: "oneOf", value: ["listed-unless-denied", "second-kind"] },
                { fact: "borrower.internationalSupplyChain", operator: "is", value: false }
              ]
            }
          ]
        },
        {
          all: [
            { fact: "borrower.kind", operator: "oneOf", value: ["individual-business", "business-owner"] },
            {
              any: [
                { fact: "reading:negotiation.owners", operator: "is", value: "enterprises-only" },
                { fact: "purpose", operator: "is", value: "other" }
              ]
            }
          ]
        },
        {
          all: [
            { fact: "borrower.kind", operator: "is", value: "business-owner" },
            { fact: "borrower.size", operator: "oneOf", value: ["medium", "large"] }
          ]
        }
      ]
    },
    type: "no",
    params: {
      force: "definition",
      provisions: ["notice/s2/p1/2"],
      zh: "\u4E0D\u5C5E\u4E8E\u53EF\u81EA\u4E3B\u534F\u5546\u5EF6\u671F\u7684\u8D37\u6B3E",
      en: "not a loan whose deferral the notice leaves to negotiation"
    }
  }
};

// rules/ningxia-2020/rule-sets/negotiation-window.json
var negotiation_window_default = {
  id: "negotiation-window",
  title: { zh: "\u53EF\u534F\u5546\u8D37\u6B3E\u7684\u5230\u671F\u671F\u95F4", en: "negotiation window" },
  decides: "component.inNegotiationWindow",
  grain: "component",
  hitPolicy: "first",
  rules: [
    {
      name: "negotiation-window/year-end",
      priority: 20,
      conditions: {
        any: [
          {
            all: [
              { fact: "component.windowDate", operator: "is", value: "due-date" },
              {
                any: [
                  { fact: "component.dueDate", operator: "before", value: { fact: "param:negotiation.lastDate" } },
                  {
                    all: [
                      { fact: "reading:negotiation.yearEnd", operator: "is", value: "included" },
                      { fact: "component.dueDate", operator: "onOrBefore", value: { fact: "param:negotiation.lastDate" } }
                    ]
                  }
                ]
              },
              {
                any: [
                  { fact: "reading:negotiation.window", operator: "is", value: "no-start" },
                  {
                    all: [
                      { fact: "reading:negotiation.window", operator: "is", value: "year-2020" },
                      { fact: "component.dueDate", operator: "onOrAfter", value: { fact: "param:negotiation.firstDate" } }
                    ]
                  },
                  { fact: "component.dueDate", operator: "onOrAfter", value: { fact: "param:deferral.windowStart" } }
                ]
              }
            ]
          },
          {
            all: [
              { fact: "component.windowDate", operator: "is", value: "maturity" },
              {
                any: [
                  { fact: "maturityDate", operator: "before", value: { fact: "param:negotiation.lastDate" } },
                  {
                    all: [
                      { fact: "reading:negotiation.yearEnd", operator: "is", value: "included" },
                      { fact: "maturityDate", operator: "onOrBefore", value: { fact: "param:negotiation.lastDate" } }
                    ]
                  }
                ]
              },
              {
                any: [
                  { fact: "reading:negotiation.window", operator: "is", value: "no-start" },
                  {
                    all: [
                      { fact: "reading:negotiation.window", operator: "is", value: "year-2020" },
                      { fact: "maturityDate", operator: "onOrAfter", value: { fact: "param:negotiation.firstDate" } }
                    ]
                  },
                  { fact: "maturityDate", operator: "onOrAfter", value: { fact: "param:deferral.windowStart" } }
                ]
              }
            ]
          }
        ]
      },
      event: {
        type: "yes",
        params: {
          force: "definition",
          provisions: ["notice/s2/p1/2"],
          zh: "{negotiation.lastDate}\u4EE5\u524D\u5230\u671F",
          en: "due by {negotiation.lastDate}"
        }
      }
    },
    {
      name: "negotiation-window/special-hardship",
      priority: 10,
      conditions: {
        all: [
          { fact: "reading:negotiation.period", operator: "is", value: "smes-only" },
          { fact: "borrower.size", operator: "is", value: "large" }
        ]
      },
      event: {
        type: "yes",
        params: {
          force: "definition",
          provisions: ["notice/s2/p1/2"],
          zh: "\u6709\u7279\u6B8A\u56F0\u96BE\u4F01\u4E1A\u7684\u8D37\u6B3E,\u4E0D\u53D7\u5230\u671F\u671F\u95F4\u9650\u5236",
          en: "a loan to an enterprise in special difficulty, which on this reading no period limits"
        }
      }
    }
  ],
  otherwise: {
    conditions: {
      all: [
        {
          any: [
            { fact: "reading:negotiation.period", operator: "is", value: "both-kinds" },
            { fact: "borrower.size", operator: "oneOf", value: ["micro", "small", "medium"] }
          ]
        },
        {
          any: [
            {
              all: [
                { fact: "component.windowDate", operator: "is", value: "due-date" },
                {
                  any: [
                    { fact: "component.dueDate", operator: "after", value: { fact: "param:negotiation.lastDate" } },
                    {
                      all: [
                        { fact: "reading:negotiation.yearEnd", operator: "is", value: "excluded" },
                        {
                          fact: "component.dueDate",
                          operator: "onOrAfter",
                          value: { fact: "param:negotiation.lastDate" }
                        }
                      ]
                    },
                    {
                      all: [
                        { fact: "reading:negotiation.window", operator: "is", value: "year-2020" },
                        { fact: "component.dueDate", operator: "before", value: { fact: "param:negotiation.firstDate" } }
                      ]
                    },
                    {
                      all: [
                        { fact: "reading:negotiation.window", operator: "is", value: "from-window-start" },
                        { fact: "component.dueDate", operator: "before", value: { fact: "param:deferral.windowStart" } }
                      ]
                    }
                  ]
                }
              ]
            },
            {
              all: [
                { fact: "component.windowDate", operator: "is", value: "maturity" },
                {
                  any: [
                    { fact: "maturityDate", operator: "after", value: { fact: "param:negotiation.lastDate" } },
                    {
                      all: [
                        { fact: "reading:negotiation.yearEnd", operator: "is", value: "excluded" },
                        { fact: "maturityDate", operator: "onOrAfter", value: { fact: "param:negotiation.lastDate" } }
                      ]
                    },
                    {
                      all: [
                        { fact: "reading:negotiation.window", operator: "is", value: "year-2020" },
                        { fact: "maturityDate", operator: "before", value: { fact: "param:negotiation.firstDate" } }
                      ]
                    },
                    {
                      all: [
                        { fact: "reading:negotiation.window", operator: "is", value: "from-window-start" },
                        { fact: "maturityDate", operator: "before", value: { fact: "param:deferral.windowStart" } }
                      ]
                    }
                  ]
                }
              ]
            }
          ]
        }
      ]
    },
    type: "no",
    params: {
      force: "definition",
      provisions: ["notice/s2/p1/2"],
      zh: "\u4E0D\u5728\u53EF\u534F\u5546\u7684\u5230\u671F\u671F\u95F4\u5185",
      en: "outside the period of negotiable loans"
    }
  }
};

// rules/ningxia-2020/rule-sets/penalty-from.json
var penalty_from_default = {
  id: "penalty-from",
  title: { zh: "\u514D\u6536\u7F5A\u606F\u7684\u8D77\u7B97\u65E5", en: "first day of the penalty-interest waiver" },
  decides: "component.penaltyFrom",
  grain: "component",
  hitPolicy: "first",
  rules: [
    {
      name: "penalty-from/application",
      priority: 10,
      conditions: {
        all: [
          { fact: "reading:penalty.from", operator: "is", value: "application" },
          { fact: "application.appliedOn", operator: "after", value: { fact: "component.dueDate" } }
        ]
      },
      event: {
        type: "application",
        params: {
          force: "definition",
          provisions: ["notice/s2/p3/2", "annex/i17/3"],
          zh: "\u5230\u671F\u540E\u63D0\u51FA\u7533\u8BF7\u7684,\u514D\u6536\u7F5A\u606F\u81EA\u7533\u8BF7\u4E4B\u65E5\u8D77\u7B97",
          en: "where the application came after the due date, a waiver of penalty interest runs from the application",
          gives: { from: { fact: "application.appliedOn" } }
        }
      }
    }
  ],
  otherwise: {
    conditions: {
      any: [
        { fact: "reading:penalty.from", operator: "is", value: "due-date" },
        {
          all: [
            { fact: "reading:penalty.from", operator: "is", value: "application" },
            { fact: "application.appliedOn", operator: "onOrBefore", value: { fact: "component.dueDate" } }
          ]
        }
      ]
    },
    type: "due-date",
    params: {
      force: "definition",
      provisions: ["notice/s2/p3/2", "annex/i17/3"],
      zh: "\u514D\u6536\u7F5A\u606F\u7684,\u81EA\u5230\u671F\u65E5\u8D77\u7B97",
      en: "a waiver of penalty interest runs from the due date",
      gives: { from: { fact: "component.dueDate" } }
    }
  }
};

// rules/ningxia-2020/rule-sets/penalty-waiver.json
var penalty_waiver_default = {
  id: "penalty-waiver",
  title: { zh: "\u514D\u6536\u7F5A\u606F", en: "penalty-interest waiver" },
  decides: "component.penaltyWaiver",
  grain: "component",
  hitPolicy: "first",
  rules: [
    {
      name: "penalty-waiver/principal",
      priority: 60,
      conditions: {
        all: [
          { fact: "component.kind", operator: "is", value: "principal" },
          { fact: "reading:penalty.scope", operator: "is", value: "principal-and-interest" },
          { fact: "component.outcome", operator: "oneOf", value: ["defer-as-requested", "defer-to-cap"] }
        ]
      },
      event: {
        type: "yes",
        params: {
          force: "obligation",
          provisions: ["notice/s2/p2/1", "pbc-2003-251/3"],
          zh: "\u5EF6\u671F\u672C\u91D1\u672A\u903E\u671F,\u4E0D\u8BA1\u6536\u7F5A\u606F(\u52A0\u6536\u90E8\u5206),\u4ECD\u6309\u5408\u540C\u7EA6\u5B9A\u5229\u7387\u8BA1\u606F",
          en: "the deferred principal is not overdue: contract interest goes on, and nothing is charged above it"
        }
      }
    },
    {
      name: "penalty-waiver/principal-upon-deferral",
      priority: 50,
      conditions: {
        all: [
          { fact: "component.kind", operator: "is", value: "principal" },
          { fact: "reading:penalty.scope", operator: "is", value: "principal-and-interest" },
          { fact: "component.outcome", operator: "is", value: "apply-first" }
        ]
      },
      event: {
        type: "upon-deferral",
        params: {
          force: "obligation",
          provisions: ["notice/s2/p2/1", "pbc-2003-251/3"],
          zh: "\u5EF6\u671F\u540E\u8BE5\u7B14\u672C\u91D1\u4E0D\u8BA1\u6536\u7F5A\u606F(\u52A0\u6536\u90E8\u5206),\u4ECD\u6309\u5408\u540C\u7EA6\u5B9A\u5229\u7387\u8BA1\u606F",
          en: "once deferred, contract interest goes on and nothing is charged above it on the principal"
        }
      }
    },
    {
      name: "penalty-waiver/principal-annex",
      priority: 40,
      conditions: {
        all: [
          { fact: "component.kind", operator: "is", value: "principal" },
          { fact: "reading:penalty.scope", operator: "is", value: "annex-principal" },
          { fact: "loan.withinAnnex", operator: "is", value: "yes" },
          { fact: "loan.annexConditions", operator: "is", value: "met" },
          { fact: "component.outcome", operator: "oneOf", value: ["defer-as-requested", "defer-to-cap"] }
        ]
      },
      event: {
        type: "yes",
        params: {
          force: "obligation",
          provisions: ["annex/i17/3"],
          zh: "\u4F9D\u9644\u4EF6\u7B2C17\u9879,\u5EF6\u671F\u672C\u91D1\u514D\u6536\u7F5A\u606F(\u52A0\u6536\u90E8\u5206)",
          en: "by annex item 17, no penalty interest on the deferred principal"
        }
      }
    },
    {
      name: "penalty-waiver/principal-annex-upon-deferral",
      priority: 30,
      conditions: {
        all: [
          { fact: "component.kind", operator: "is", value: "principal" },
          { fact: "reading:penalty.scope", operator: "is", value: "annex-principal" },
          { fact: "loan.withinAnnex", operator: "is", value: "yes" },
          { fact: "loan.annexConditions", operator: "is", value: "met" },
          { fact: "component.outcome", operator: "is", value: "apply-first" }
        ]
      },
      event: {
        type: "upon-deferral",
        params: {
          force: "obligation",
          provisions: ["annex/i17/3"],
          zh: "\u5EF6\u671F\u540E\u4F9D\u9644\u4EF6\u7B2C17\u9879\u514D\u6536\u8BE5\u7B14\u672C\u91D1\u7684\u7F5A\u606F(\u52A0\u6536\u90E8\u5206)",
          en: "once deferred, by annex item 17 no penalty interest on the principal"
        }
      }
    },
    {
      name: "penalty-waiver/interest",
      priority: 20,
      conditions: {
        all: [
          { fact: "component.kind", operator: "is", value: "interest" },
          { fact: "reading:penalty.compound", operator: "is", value: "covered" },
          { fact: "component.outcome", operator: "oneOf", value: ["defer-as-requested", "defer-to-cap"] }
        ]
      },
      event: {
        type: "yes",
        params: {
          force: "obligation",
          provisions: ["notice/s2/p3/2"],
          zh: "\u5EF6\u671F\u5229\u606F\u514D\u6536\u7F5A\u606F(\u5BF9\u5EF6\u671F\u5229\u606F\u8BA1\u6536\u7684\u590D\u5229)",
          en: "no penalty interest, that is no compound interest at the penalty rate, on the deferred interest"
        }
      }
    },
    {
      name: "penalty-waiver/interest-upon-deferral",
      priority: 10,
      conditions: {
        all: [
          { fact: "component.kind", operator: "is", value: "interest" },
          { fact: "reading:penalty.compound", operator: "is", value: "covered" },
          { fact: "component.outcome", operator: "is", value: "apply-first" }
        ]
      },
      event: {
        type: "upon-deferral",
        params: {
          force: "obligation",
          provisions: ["notice/s2/p3/2"],
          zh: "\u5EF6\u671F\u540E\u514D\u6536\u8BE5\u7B14\u5229\u606F\u7684\u7F5A\u606F(\u5BF9\u5EF6\u671F\u5229\u606F\u8BA1\u6536\u7684\u590D\u5229)",
          en: "once deferred, no penalty interest, that is no compound interest at the penalty rate, on the interest"
        }
      }
    }
  ],
  otherwise: {
    conditions: {
      any: [
        {
          all: [
            { fact: "component.kind", operator: "is", value: "interest" },
            { fact: "reading:penalty.compound", operator: "is", value: "not-covered" }
          ]
        },
        { fact: "component.outcome", operator: "oneOf", value: ["nothing-due", "no-deferral", "negotiate"] },
        {
          all: [
            { fact: "component.kind", operator: "is", value: "principal" },
            { fact: "reading:penalty.scope", operator: "is", value: "interest-only" }
          ]
        },
        {
          all: [
            { fact: "component.kind", operator: "is", value: "principal" },
            { fact: "reading:penalty.scope", operator: "is", value: "annex-principal" },
            {
              any: [
                { fact: "loan.withinAnnex", operator: "is", value: "no" },
                { fact: "loan.annexConditions", operator: "is", value: "not-met" }
              ]
            }
          ]
        }
      ]
    },
    type: "no",
    params: {
      force: "definition",
      provisions: ["notice/s2/p3/2"],
      zh: "\u901A\u77E5\u672A\u514D\u9664\u7F5A\u606F",
      en: "the notice does not waive penalty interest"
    }
  }
};

// rules/ningxia-2020/rule-sets/re-guarantee-fee.json
var re_guarantee_fee_default = {
  id: "re-guarantee-fee",
  title: { zh: "\u514D\u6536\u518D\u62C5\u4FDD\u8D39", en: "re-guarantee fee waived" },
  decides: "guarantee.reGuaranteeVerdict",
  grain: "guarantee",
  hitPolicy: "first",
  rules: [
    {
      name: "re-guarantee-fee/none",
      priority: 20,
      conditions: {
        all: [
          { fact: "guarantee.scope", operator: "is", value: "governed" },
          { fact: "guarantee.reGuaranteeFee", operator: "atMost", value: { fact: "param:guarantee.reGuaranteeFee" } }
        ]
      },
      event: {
        type: "exempt",
        params: {
          force: "obligation",
          provisions: ["annex/i17/7"],
          zh: "\u672A\u6536\u518D\u62C5\u4FDD\u8D39",
          en: "no re-guarantee fee is charged"
        }
      }
    },
    {
      name: "re-guarantee-fee/charged",
      priority: 10,
      conditions: {
        all: [
          { fact: "guarantee.scope", operator: "is", value: "governed" },
          { fact: "guarantee.reGuaranteeFee", operator: "moreThan", value: { fact: "param:guarantee.reGuaranteeFee" } }
        ]
      },
      event: {
        type: "charged",
        params: {
          force: "obligation",
          provisions: ["annex/i17/7"],
          zh: "\u518D\u62C5\u4FDD\u8D39\u5E94\u4E88\u514D\u6536",
          en: "a re-guarantee fee is charged that must be waived"
        }
      }
    }
  ],
  otherwise: {
    conditions: { all: [{ fact: "guarantee.scope", operator: "isNot", value: "governed" }] },
    type: "not-governed",
    params: {
      force: "definition",
      provisions: ["annex/i17/7"],
      zh: "\u672C\u9879\u8981\u6C42\u4E0D\u9002\u7528",
      en: "the requirement does not apply"
    }
  }
};

// rules/ningxia-2020/rule-sets/regional-events.json
var regional_events_default = {
  id: "regional-events",
  title: { zh: "\u201C\u91D1\u878D+\u201D\u878D\u8D44\u5BF9\u63A5\u6D3B\u52A8", en: "\u201CFinance Plus\u201D matchmaking events" },
  decides: "region-year.eventsVerdict",
  grain: "region-year",
  hitPolicy: "first",
  rules: [
    {
      name: "regional-events/reached",
      priority: 30,
      conditions: {
        all: [
          {
            fact: "region-year.events",
            operator: "atLeast",
            value: { fact: "param:lending.events" }
          }
        ]
      },
      event: {
        type: "met",
        params: {
          force: "best-effort",
          provisions: ["notice/s1/p1/3"],
          zh: "\u201C\u91D1\u878D+\u201D\u878D\u8D44\u5BF9\u63A5\u6D3B\u52A8\u5DF2\u8FBE\u5230{lending.events}\u573A",
          en: "\u201CFinance Plus\u201D matchmaking events: {lending.events} is reached"
        }
      },
      overrides: ["regional-events/over", "regional-events/before"]
    },
    {
      name: "regional-events/over",
      priority: 20,
      conditions: {
        all: [
          {
            fact: "region-year.asOf",
            operator: "onOrAfter",
            value: { fact: "param:lending.yearEnd" }
          }
        ]
      },
      event: {
        type: "missed",
        params: {
          force: "best-effort",
          provisions: ["notice/s1/p1/3"],
          zh: "\u201C\u91D1\u878D+\u201D\u878D\u8D44\u5BF9\u63A5\u6D3B\u52A8\u672A\u8FBE\u5230{lending.events}\u573A",
          en: "\u201CFinance Plus\u201D matchmaking events: {lending.events} was not reached"
        }
      }
    },
    {
      name: "regional-events/before",
      priority: 10,
      conditions: {
        all: [
          {
            fact: "region-year.asOf",
            operator: "before",
            value: { fact: "param:lending.yearStart" }
          }
        ]
      },
      event: {
        type: "not-begun",
        params: {
          force: "best-effort",
          provisions: ["notice/s1/p1/3"],
          zh: "\u201C\u91D1\u878D+\u201D\u878D\u8D44\u5BF9\u63A5\u6D3B\u52A8:\u5E74\u5EA6\u5C1A\u672A\u5F00\u59CB",
          en: "\u201CFinance Plus\u201D matchmaking events: the year has not begun"
        }
      }
    }
  ],
  otherwise: {
    conditions: {
      all: [
        {
          fact: "region-year.events",
          operator: "lessThan",
          value: { fact: "param:lending.events" }
        },
        {
          fact: "region-year.asOf",
          operator: "onOrAfter",
          value: { fact: "param:lending.yearStart" }
        },
        {
          fact: "region-year.asOf",
          operator: "before",
          value: { fact: "param:lending.yearEnd" }
        }
      ]
    },
    type: "not-yet",
    params: {
      force: "best-effort",
      provisions: ["notice/s1/p1/3"],
      zh: "\u201C\u91D1\u878D+\u201D\u878D\u8D44\u5BF9\u63A5\u6D3B\u52A8\u5C1A\u672A\u8FBE\u5230{lending.events}\u573A,\u5E74\u5EA6\u672A\u7ED3\u675F",
      en: "\u201CFinance Plus\u201D matchmaking events: {lending.events} is not reached yet, and the year is not over"
    }
  }
};

// rules/ningxia-2020/rule-sets/regional-inclusive-unsecured.json
var regional_inclusive_unsecured_default = {
  id: "regional-inclusive-unsecured",
  title: { zh: "\u5730\u65B9\u6CD5\u4EBA\u91D1\u878D\u673A\u6784\u65B0\u589E\u666E\u60E0\u5C0F\u5FAE\u4FE1\u7528\u8D37\u6B3E", en: "new inclusive unsecured loans of local institutions" },
  decides: "region-year.inclusiveUnsecuredVerdict",
  grain: "region-year",
  hitPolicy: "first",
  rules: [
    {
      name: "regional-inclusive-unsecured/reached",
      priority: 30,
      conditions: {
        all: [
          {
            fact: "region-year.inclusiveUnsecured",
            operator: "atLeast",
            value: { fact: "param:lending.inclusiveUnsecured" }
          }
        ]
      },
      event: {
        type: "met",
        params: {
          force: "best-effort",
          provisions: ["notice/s4/p1/3", "annex/i17/4"],
          zh: "\u5730\u65B9\u6CD5\u4EBA\u91D1\u878D\u673A\u6784\u65B0\u589E\u666E\u60E0\u5C0F\u5FAE\u4FE1\u7528\u8D37\u6B3E\u5DF2\u8FBE\u5230{lending.inclusiveUnsecured}",
          en: "new inclusive small-micro unsecured loans of local institutions: {lending.inclusiveUnsecured} is reached"
        }
      },
      overrides: ["regional-inclusive-unsecured/over", "regional-inclusive-unsecured/before"]
    },
    {
      name: "regional-inclusive-unsecured/over",
      priority: 20,
      conditions: {
        all: [
          {
            fact: "region-year.asOf",
            operator: "onOrAfter",
            value: { fact: "param:lending.yearEnd" }
          }
        ]
      },
      event: {
        type: "missed",
        params: {
          force: "best-effort",
          provisions: ["notice/s4/p1/3", "annex/i17/4"],
          zh: "\u5730\u65B9\u6CD5\u4EBA\u91D1\u878D\u673A\u6784\u65B0\u589E\u666E\u60E0\u5C0F\u5FAE\u4FE1\u7528\u8D37\u6B3E\u672A\u8FBE\u5230{lending.inclusiveUnsecured}",
          en: "new inclusive small-micro unsecured loans of local institutions: {lending.inclusiveUnsecured} was not reached"
        }
      }
    },
    {
      name: "regional-inclusive-unsecured/before",
      priority: 10,
      conditions: {
        all: [
          {
            fact: "region-year.asOf",
            operator: "before",
            value: { fact: "param:lending.yearStart" }
          }
        ]
      },
      event: {
        type: "not-begun",
        params: {
          force: "best-effort",
          provisions: ["notice/s4/p1/3", "annex/i17/4"],
          zh: "\u5730\u65B9\u6CD5\u4EBA\u91D1\u878D\u673A\u6784\u65B0\u589E\u666E\u60E0\u5C0F\u5FAE\u4FE1\u7528\u8D37\u6B3E:\u5E74\u5EA6\u5C1A\u672A\u5F00\u59CB",
          en: "new inclusive small-micro unsecured loans of local institutions: the year has not begun"
        }
      }
    }
  ],
  otherwise: {
    conditions: {
      all: [
        {
          fact: "region-year.inclusiveUnsecured",
          operator: "lessThan",
          value: { fact: "param:lending.inclusiveUnsecured" }
        },
        {
          fact: "region-year.asOf",
          operator: "onOrAfter",
          value: { fact: "param:lending.yearStart" }
        },
        {
          fact: "region-year.asOf",
          operator: "before",
          value: { fact: "param:lending.yearEnd" }
        }
      ]
    },
    type: "not-yet",
    params: {
      force: "best-effort",
      provisions: ["notice/s4/p1/3", "annex/i17/4"],
      zh: "\u5730\u65B9\u6CD5\u4EBA\u91D1\u878D\u673A\u6784\u65B0\u589E\u666E\u60E0\u5C0F\u5FAE\u4FE1\u7528\u8D37\u6B3E\u5C1A\u672A\u8FBE\u5230{lending.inclusiveUnsecured},\u5E74\u5EA6\u672A\u7ED3\u675F",
      en: "new inclusive small-micro unsecured loans of local institutions: {lending.inclusiveUnsecured} is not reached yet, and the year is not over"
    }
  }
};

// rules/ningxia-2020/rule-sets/regional-new-loans.json
var regional_new_loans_default = {
  id: "regional-new-loans",
  title: { zh: "\u5168\u533A\u65B0\u589E\u8D37\u6B3E", en: "new loans in the Region" },
  decides: "region-year.newLoansVerdict",
  grain: "region-year",
  hitPolicy: "first",
  rules: [
    {
      name: "regional-new-loans/reached",
      priority: 30,
      conditions: {
        all: [
          {
            fact: "region-year.newLoans",
            operator: "atLeast",
            value: { fact: "param:lending.newLoans" }
          }
        ]
      },
      event: {
        type: "met",
        params: {
          force: "target",
          provisions: ["notice/s1/p1/4", "annex/i17/1", "civil/a205"],
          zh: "\u5168\u533A\u65B0\u589E\u8D37\u6B3E\u5DF2\u8FBE\u5230{lending.newLoans}",
          en: "new loans in the Region: {lending.newLoans} is reached"
        }
      },
      overrides: ["regional-new-loans/over", "regional-new-loans/before"]
    },
    {
      name: "regional-new-loans/over",
      priority: 20,
      conditions: {
        all: [
          {
            fact: "region-year.asOf",
            operator: "onOrAfter",
            value: { fact: "param:lending.yearEnd" }
          }
        ]
      },
      event: {
        type: "missed",
        params: {
          force: "target",
          provisions: ["notice/s1/p1/4", "annex/i17/1"],
          zh: "\u5168\u533A\u65B0\u589E\u8D37\u6B3E\u672A\u8FBE\u5230{lending.newLoans}",
          en: "new loans in the Region: {lending.newLoans} was not reached"
        }
      }
    },
    {
      name: "regional-new-loans/before",
      priority: 10,
      conditions: {
        all: [
          {
            fact: "region-year.asOf",
            operator: "before",
            value: { fact: "param:lending.yearStart" }
          }
        ]
      },
      event: {
        type: "not-begun",
        params: {
          force: "target",
          provisions: ["notice/s1/p1/4", "annex/i17/1"],
          zh: "\u5168\u533A\u65B0\u589E\u8D37\u6B3E:\u5E74\u5EA6\u5C1A\u672A\u5F00\u59CB",
          en: "new loans in the Region: the year has not begun"
        }
      }
    }
  ],
  otherwise: {
    conditions: {
      all: [
        {
          fact: "region-year.newLoans",
          operator: "lessThan",
          value: { fact: "param:lending.newLoans" }
        },
        {
          fact: "region-year.asOf",
          operator: "onOrAfter",
          value: { fact: "param:lending.yearStart" }
        },
        {
          fact: "region-year.asOf",
          operator: "before",
          value: { fact: "param:lending.yearEnd" }
        }
      ]
    },
    type: "not-yet",
    params: {
      force: "target",
      provisions: ["notice/s1/p1/4", "annex/i17/1"],
      zh: "\u5168\u533A\u65B0\u589E\u8D37\u6B3E\u5C1A\u672A\u8FBE\u5230{lending.newLoans},\u5E74\u5EA6\u672A\u7ED3\u675F",
      en: "new loans in the Region: {lending.newLoans} is not reached yet, and the year is not over"
    }
  }
};

// rules/ningxia-2020/rule-sets/regional-relief-fund.json
var regional_relief_fund_default = {
  id: "regional-relief-fund",
  title: { zh: "\u6C11\u8425\u4F01\u4E1A\u653F\u7B56\u6027\u7EBE\u56F0\u57FA\u91D1\u6295\u653E", en: "relief fund for private enterprises" },
  decides: "region-year.reliefFundVerdict",
  grain: "region-year",
  hitPolicy: "first",
  rules: [
    {
      name: "regional-relief-fund/reached",
      priority: 30,
      conditions: {
        all: [
          {
            fact: "region-year.reliefFund",
            operator: "atLeast",
            value: { fact: "param:lending.reliefFund" }
          }
        ]
      },
      event: {
        type: "met",
        params: {
          force: "target",
          provisions: ["annex/i15/1"],
          zh: "\u6C11\u8425\u4F01\u4E1A\u653F\u7B56\u6027\u7EBE\u56F0\u57FA\u91D1\u6295\u653E\u5DF2\u8FBE\u5230{lending.reliefFund}",
          en: "relief fund for private enterprises: {lending.reliefFund} is reached"
        }
      },
      overrides: ["regional-relief-fund/over", "regional-relief-fund/before"]
    },
    {
      name: "regional-relief-fund/over",
      priority: 20,
      conditions: {
        all: [
          {
            fact: "region-year.asOf",
            operator: "onOrAfter",
            value: { fact: "param:lending.yearEnd" }
          }
        ]
      },
      event: {
        type: "missed",
        params: {
          force: "target",
          provisions: ["annex/i15/1"],
          zh: "\u6C11\u8425\u4F01\u4E1A\u653F\u7B56\u6027\u7EBE\u56F0\u57FA\u91D1\u6295\u653E\u672A\u8FBE\u5230{lending.reliefFund}",
          en: "relief fund for private enterprises: {lending.reliefFund} was not reached"
        }
      }
    },
    {
      name: "regional-relief-fund/before",
      priority: 10,
      conditions: {
        all: [
          {
            fact: "region-year.asOf",
            operator: "before",
            value: { fact: "param:lending.yearStart" }
          }
        ]
      },
      event: {
        type: "not-begun",
        params: {
          force: "target",
          provisions: ["annex/i15/1"],
          zh: "\u6C11\u8425\u4F01\u4E1A\u653F\u7B56\u6027\u7EBE\u56F0\u57FA\u91D1\u6295\u653E:\u5E74\u5EA6\u5C1A\u672A\u5F00\u59CB",
          en: "relief fund for private enterprises: the year has not begun"
        }
      }
    }
  ],
  otherwise: {
    conditions: {
      all: [
        {
          fact: "region-year.reliefFund",
          operator: "lessThan",
          value: { fact: "param:lending.reliefFund" }
        },
        {
          fact: "region-year.asOf",
          operator: "onOrAfter",
          value: { fact: "param:lending.yearStart" }
        },
        {
          fact: "region-year.asOf",
          operator: "before",
          value: { fact: "param:lending.yearEnd" }
        }
      ]
    },
    type: "not-yet",
    params: {
      force: "target",
      provisions: ["annex/i15/1"],
      zh: "\u6C11\u8425\u4F01\u4E1A\u653F\u7B56\u6027\u7EBE\u56F0\u57FA\u91D1\u6295\u653E\u5C1A\u672A\u8FBE\u5230{lending.reliefFund},\u5E74\u5EA6\u672A\u7ED3\u675F",
      en: "relief fund for private enterprises: {lending.reliefFund} is not reached yet, and the year is not over"
    }
  }
};

// rules/ningxia-2020/rule-sets/regional-unsecured-growth.json
var regional_unsecured_growth_default = {
  id: "regional-unsecured-growth",
  title: { zh: "\u5168\u533A\u4FE1\u7528\u8D37\u6B3E\u4F59\u989D\u589E\u957F", en: "growth of unsecured loans in the Region" },
  decides: "region-year.unsecuredVerdict",
  grain: "region-year",
  hitPolicy: "first",
  rules: [
    {
      name: "regional-unsecured-growth/no-base",
      priority: 30,
      conditions: {
        all: [{ fact: "region-year.unsecuredMeasurable", operator: "is", value: false }]
      },
      event: {
        type: "no-base",
        params: {
          force: "definition",
          provisions: ["notice/s4/p1/2", "annex/i17/2"],
          zh: "\u4E0A\u5E74\u540C\u671F\u4FE1\u7528\u8D37\u6B3E\u4F59\u989D\u4E3A\u96F6,\u6CA1\u6709\u589E\u901F",
          en: "the unsecured balance of the year before is zero: there is no growth rate"
        }
      },
      overrides: ["regional-unsecured-growth/reached", "regional-unsecured-growth/over"]
    },
    {
      name: "regional-unsecured-growth/reached",
      priority: 20,
      conditions: {
        all: [
          {
            fact: "region-year.unsecuredIncrease",
            operator: "atLeast",
            value: { fact: "region-year.unsecuredIncreaseTarget" }
          },
          {
            fact: "region-year.asOf",
            operator: "onOrAfter",
            value: { fact: "param:lending.yearEnd" }
          }
        ]
      },
      event: {
        type: "met",
        params: {
          force: "target",
          provisions: ["notice/s4/p1/2", "annex/i17/2", "civil/a205"],
          zh: "\u5168\u533A\u4FE1\u7528\u8D37\u6B3E\u4F59\u989D\u540C\u6BD4\u589E\u957F\u8FBE\u5230{lending.unsecuredGrowth}\u4EE5\u4E0A",
          en: "unsecured loans in the Region have grown by {lending.unsecuredGrowth} or more",
          gives: {
            unsecuredGrowth: { fact: "region-year.unsecuredGrowth" }
          }
        }
      },
      overrides: ["regional-unsecured-growth/over"]
    },
    {
      name: "regional-unsecured-growth/over",
      priority: 10,
      conditions: {
        all: [
          {
            fact: "region-year.asOf",
            operator: "onOrAfter",
            value: { fact: "param:lending.yearEnd" }
          }
        ]
      },
      event: {
        type: "missed",
        params: {
          force: "target",
          provisions: ["notice/s4/p1/2", "annex/i17/2"],
          zh: "\u5168\u533A\u4FE1\u7528\u8D37\u6B3E\u4F59\u989D\u540C\u6BD4\u589E\u957F\u4E0D\u8DB3{lending.unsecuredGrowth}",
          en: "unsecured loans in the Region have grown by less than {lending.unsecuredGrowth}",
          gives: {
            unsecuredGrowth: { fact: "region-year.unsecuredGrowth" }
          }
        }
      }
    }
  ],
  otherwise: {
    conditions: {
      all: [
        { fact: "region-year.unsecuredMeasurable", operator: "is", value: true },
        {
          fact: "region-year.asOf",
          operator: "before",
          value: { fact: "param:lending.yearEnd" }
        }
      ]
    },
    type: "not-yet",
    params: {
      force: "target",
      provisions: ["notice/s4/p1/2", "annex/i17/2"],
      zh: "\u5E74\u5EA6\u672A\u7ED3\u675F,\u5168\u533A\u4FE1\u7528\u8D37\u6B3E\u4F59\u989D\u5168\u5E74\u540C\u6BD4\u589E\u957F\u662F\u5426\u8FBE\u5230{lending.unsecuredGrowth}\u4EE5\u4E0A\u5C1A\u4E0D\u80FD\u8BA4\u5B9A",
      en: "the year is not over: whether unsecured loans in the Region grow by {lending.unsecuredGrowth} or more in it cannot be told yet",
      gives: {
        unsecuredGrowth: { fact: "region-year.unsecuredGrowth" }
      }
    }
  }
};

// rules/ningxia-2020/rule-sets/renewal-classification.json
var renewal_classification_default = {
  id: "renewal-classification",
  title: { zh: "\u7EED\u8D37\u8D37\u6B3E\u7684\u5206\u7C7B", en: "classification of a renewed loan" },
  decides: "renewal.classificationVerdict",
  grain: "renewal",
  hitPolicy: "first",
  rules: [
    {
      name: "renewal-classification/may-be-normal",
      priority: 10,
      conditions: {
        all: [
          {
            any: [
              {
                all: [
                  { fact: "renewal.borrower.kind", operator: "is", value: "enterprise" },
                  {
                    fact: "renewal.borrower.size",
                    operator: "oneOf",
                    value: ["micro", "small"]
                  }
                ]
              },
              {
                all: [
                  { fact: "reading:renewal.borrowers", operator: "is", value: "with-individuals" },
                  {
                    any: [
                      { fact: "renewal.borrower.kind", operator: "is", value: "individual-business" },
                      {
                        all: [
                          { fact: "renewal.borrower.kind", operator: "is", value: "business-owner" },
                          {
                            fact: "renewal.borrower.size",
                            operator: "oneOf",
                            value: ["micro", "small"]
                          }
                        ]
                      }
                    ]
                  }
                ]
              }
            ]
          },
          { fact: "renewal.isRenewal", operator: "is", value: true },
          { fact: "renewal.qualifies", operator: "is", value: true }
        ]
      },
      event: {
        type: "may-be-normal",
        params: {
          force: "permission",
          provisions: ["notice/s4/p1/4"],
          zh: "\u7B26\u5408\u6761\u4EF6\u7684\u5C0F\u5FAE\u4F01\u4E1A\u7EED\u8D37\u8D37\u6B3E,\u5141\u8BB8\u7EB3\u5165\u6B63\u5E38\u7C7B\u8D37\u6B3E",
          en: "a renewed loan of a small or micro enterprise that meets the conditions may be classified as normal"
        }
      }
    }
  ],
  otherwise: {
    conditions: {
      any: [
        { fact: "renewal.borrower.kind", operator: "is", value: "other" },
        {
          all: [
            {
              fact: "renewal.borrower.kind",
              operator: "oneOf",
              value: ["enterprise", "business-owner"]
            },
            {
              fact: "renewal.borrower.size",
              operator: "oneOf",
              value: ["medium", "large"]
            }
          ]
        },
        {
          all: [
            { fact: "reading:renewal.borrowers", operator: "is", value: "enterprises" },
            {
              fact: "renewal.borrower.kind",
              operator: "oneOf",
              value: ["individual-business", "business-owner"]
            }
          ]
        },
        { fact: "renewal.isRenewal", operator: "is", value: false },
        { fact: "renewal.qualifies", operator: "is", value: false }
      ]
    },
    type: "not-covered",
    params: {
      force: "definition",
      provisions: ["notice/s4/p1/4"],
      zh: "\u4E0D\u662F\u7B26\u5408\u6761\u4EF6\u7684\u5C0F\u5FAE\u4F01\u4E1A\u7EED\u8D37\u8D37\u6B3E,\u6309\u4E00\u822C\u89C4\u5B9A\u5206\u7C7B",
      en: "not a qualifying renewed loan of a small or micro enterprise: it is classified by the general rules"
    }
  }
};

// rules/ningxia-2020/rule-sets/renewal-without-repayment.json
var renewal_without_repayment_default = {
  id: "renewal-without-repayment",
  title: { zh: "\u65E0\u8FD8\u672C\u7EED\u8D37", en: "renewal without repayment of principal" },
  decides: "renewal.withoutRepaymentVerdict",
  grain: "renewal",
  hitPolicy: "first",
  rules: [
    {
      name: "renewal-without-repayment/to-be-increased",
      priority: 10,
      conditions: {
        all: [
          {
            any: [
              {
                all: [
                  { fact: "renewal.borrower.kind", operator: "is", value: "enterprise" },
                  {
                    fact: "renewal.borrower.size",
                    operator: "oneOf",
                    value: ["micro", "small"]
                  }
                ]
              },
              {
                all: [
                  { fact: "reading:renewal.borrowers", operator: "is", value: "with-individuals" },
                  {
                    any: [
                      { fact: "renewal.borrower.kind", operator: "is", value: "individual-business" },
                      {
                        all: [
                          { fact: "renewal.borrower.kind", operator: "is", value: "business-owner" },
                          {
                            fact: "renewal.borrower.size",
                            operator: "oneOf",
                            value: ["micro", "small"]
                          }
                        ]
                      }
                    ]
                  }
                ]
              }
            ]
          },
          { fact: "renewal.isRenewal", operator: "is", value: true },
          { fact: "renewal.principalRepaidFirst", operator: "is", value: false }
        ]
      },
      event: {
        type: "to-be-increased",
        params: {
          force: "obligation",
          provisions: ["notice/s4/p1/4"],
          zh: "\u5C5E\u5C0F\u5FAE\u4F01\u4E1A\u65E0\u8FD8\u672C\u7EED\u8D37,\u94F6\u884C\u673A\u6784\u8981\u5927\u5E45\u589E\u52A0\u6B64\u7C7B\u8D37\u6B3E,\u901A\u77E5\u672A\u89C4\u5B9A\u5E45\u5EA6",
          en: "a renewal of a small or micro enterprise without repayment of principal: banks are to make many more of these, and the notice does not say how many"
        }
      }
    }
  ],
  otherwise: {
    conditions: {
      any: [
        { fact: "renewal.borrower.kind", operator: "is", value: "other" },
        {
          all: [
            {
              fact: "renewal.borrower.kind",
              operator: "oneOf",
              value: ["enterprise", "business-owner"]
            },
            {
              fact: "renewal.borrower.size",
              operator: "oneOf",
              value: ["medium", "large"]
            }
          ]
        },
        {
          all: [
            { fact: "reading:renewal.borrowers", operator: "is", value: "enterprises" },
            {
              fact: "renewal.borrower.kind",
              operator: "oneOf",
              value: ["individual-business", "business-owner"]
            }
          ]
        },
        { fact: "renewal.isRenewal", operator: "is", value: false },
        { fact: "renewal.principalRepaidFirst", operator: "is", value: true }
      ]
    },
    type: "not-covered",
    params: {
      force: "definition",
      provisions: ["notice/s4/p1/4"],
      zh: "\u4E0D\u662F\u5C0F\u5FAE\u4F01\u4E1A\u65E0\u8FD8\u672C\u7EED\u8D37",
      en: "not a renewal of a small or micro enterprise without repayment of principal"
    }
  }
};

// rules/ningxia-2020/rule-sets/reported-conditions.json
var reported_conditions_default = {
  id: "reported-conditions",
  title: { zh: "\u9644\u4EF6\u7B2C17\u9879\u6240\u5217\u6761\u4EF6", en: "conditions reported" },
  decides: "loan.reported",
  grain: "loan",
  hitPolicy: "collect",
  rules: [
    {
      name: "reported-conditions/collateral-kept",
      priority: 80,
      conditions: { all: [{ fact: "commitments.collateralUnchanged", operator: "is", value: true }] },
      event: {
        type: "collateral-kept",
        params: {
          force: "definition",
          provisions: ["annex/i17/3"],
          zh: "\u4FDD\u6301\u73B0\u6709\u62B5\u62BC\u62C5\u4FDD\u72B6\u6001\u4E0D\u53D8",
          en: "the existing collateral and guarantees are kept as they are"
        }
      }
    },
    {
      name: "reported-conditions/collateral-changed",
      priority: 70,
      conditions: { all: [{ fact: "commitments.collateralUnchanged", operator: "is", value: false }] },
      event: {
        type: "collateral-changed",
        params: {
          force: "definition",
          provisions: ["annex/i17/3"],
          zh: "\u672A\u4FDD\u6301\u73B0\u6709\u62B5\u62BC\u62C5\u4FDD\u72B6\u6001\u4E0D\u53D8",
          en: "the existing collateral and guarantees are not kept as they are"
        }
      }
    },
    {
      name: "reported-conditions/collateral-replaced",
      priority: 60,
      conditions: { all: [{ fact: "commitments.collateralReplaced", operator: "is", value: true }] },
      event: {
        type: "collateral-replaced",
        params: {
          force: "definition",
          provisions: ["notice/s2/p2/3"],
          zh: "\u5DF2\u63D0\u4F9B\u66FF\u4EE3\u62C5\u4FDD\u5B89\u6392",
          en: "a substitute guarantee is provided"
        }
      }
    },
    {
      name: "reported-conditions/employment-committed",
      priority: 50,
      conditions: { all: [{ fact: "commitments.employmentStable", operator: "is", value: true }] },
      event: {
        type: "employment-committed",
        params: {
          force: "definition",
          provisions: ["annex/i17/3"],
          zh: "\u627F\u8BFA\u5C31\u4E1A\u57FA\u672C\u7A33\u5B9A",
          en: "the borrower has undertaken to keep employment basically stable"
        }
      }
    },
    {
      name: "reported-conditions/employment-not-committed",
      priority: 40,
      conditions: { all: [{ fact: "commitments.employmentStable", operator: "is", value: false }] },
      event: {
        type: "employment-not-committed",
        params: {
          force: "definition",
          provisions: ["annex/i17/3"],
          zh: "\u672A\u627F\u8BFA\u5C31\u4E1A\u57FA\u672C\u7A33\u5B9A",
          en: "the borrower has not undertaken to keep employment basically stable"
        }
      }
    },
    {
      name: "reported-conditions/pandemic-affected",
      priority: 30,
      conditions: {
        all: [
          { fact: "loan.inclusive", operator: "is", value: "yes" },
          { fact: "borrower.pandemicAffected", operator: "is", value: true }
        ]
      },
      event: {
        type: "pandemic-affected",
        params: {
          force: "obligation",
          provisions: ["notice/s2/p2/1", "notice/s2/p3/1"],
          zh: "\u4F01\u4E1A\u53D7\u75AB\u60C5\u5F71\u54CD,\u94F6\u884C\u786E\u5B9A\u5EF6\u671F\u5B89\u6392\u65F6\u5E94\u7ED3\u5408\u5176\u53D7\u5F71\u54CD\u60C5\u51B5",
          en: "the borrower is affected by the epidemic, which the bank must take into account in the arrangement"
        }
      }
    },
    {
      name: "reported-conditions/pandemic-unaffected",
      priority: 20,
      conditions: {
        all: [
          { fact: "loan.inclusive", operator: "is", value: "yes" },
          { fact: "borrower.pandemicAffected", operator: "is", value: false }
        ]
      },
      event: {
        type: "pandemic-unaffected",
        params: {
          force: "definition",
          provisions: ["notice/s2/p2/1", "notice/s2/p3/1"],
          zh: "\u4F01\u4E1A\u672A\u53D7\u75AB\u60C5\u5F71\u54CD",
          en: "the borrower is not affected by the epidemic"
        }
      }
    },
    {
      name: "reported-conditions/annex-without-ceiling",
      priority: 10,
      conditions: {
        all: [
          { fact: "reading:annex.ceiling", operator: "is", value: "section-2-governs" },
          { fact: "loan.inclusive", operator: "is", value: "no" },
          { fact: "loan.withinAnnex", operator: "is", value: "yes" },
          { fact: "loan.annexConditions", operator: "is", value: "met" }
        ]
      },
      event: {
        type: "annex-without-ceiling",
        params: {
          force: "definition",
          provisions: ["annex/i17/3"],
          zh: "\u9644\u4EF6\u7B2C17\u9879\u672A\u8BBE\u5355\u6237\u6388\u4FE1\u4E0A\u9650:\u8BE5\u501F\u6B3E\u4EBA\u7B26\u5408\u5176\u6761\u4EF6,\u6309\u53E6\u4E00\u89E3\u8BFB,\u671F\u95F4\u5185\u5230\u671F\u7684\u8D37\u6B3E\u4EA6\u5E94\u5EF6\u5C3D\u5EF6,\u4E0D\u5F97\u4EE5\u4EFB\u4F55\u7406\u7531\u62D2\u7EDD\u529E\u7406",
          en: "annex item 17 sets no credit ceiling: the borrower meets its conditions, and on another reading what falls due in the window must be deferred and not be refused"
        }
      }
    }
  ]
};

// rules/ningxia-2020/rule-sets/support-affected.json
var support_affected_default = {
  id: "support-affected",
  title: { zh: "\u5BF9\u53D7\u75AB\u60C5\u5F71\u54CD\u8FD8\u6B3E\u56F0\u96BE\u4F01\u4E1A\u7684\u652F\u6301", en: "support for enterprises in difficulty of repaying" },
  decides: "loan.support",
  grain: "loan",
  hitPolicy: "collect",
  rules: [
    {
      name: "support-affected/due",
      priority: 10,
      conditions: {
        all: [
          { fact: "borrower.kind", operator: "is", value: "enterprise" },
          { fact: "borrower.pandemicAffected", operator: "is", value: true },
          { fact: "borrower.repaymentDifficulty", operator: "is", value: true }
        ]
      },
      event: {
        type: "extension-or-renewal",
        params: {
          force: "obligation",
          provisions: ["annex/i17/1"],
          zh: "\u4F01\u4E1A\u53D7\u75AB\u60C5\u5F71\u54CD\u3001\u5230\u671F\u8FD8\u6B3E\u56F0\u96BE,\u91D1\u878D\u673A\u6784\u8981\u901A\u8FC7\u5C55\u671F\u3001\u7EED\u8D37\u7B49\u65B9\u5F0F\u7ED9\u4E88\u652F\u6301(\u652F\u6301\u7684\u671F\u9650\u548C\u7A0B\u5EA6\u7531\u53CC\u65B9\u786E\u5B9A)",
          en: "affected by the epidemic and in difficulty of repaying when due: the bank is to support the enterprise by extension, renewal or other means; how far and for how long is theirs to settle"
        }
      }
    }
  ]
};

// rules/ningxia-2020/rule-sets/support-bond-subsidy.json
var support_bond_subsidy_default = {
  id: "support-bond-subsidy",
  title: { zh: "\u53D1\u503A\u8D34\u606F", en: "bond-issue subsidy" },
  decides: "support.bondVerdict",
  grain: "support",
  hitPolicy: "first",
  rules: [
    {
      name: "support-bond-subsidy/once",
      priority: 20,
      conditions: {
        all: [
          { fact: "reading:support.subsidyTerm", operator: "is", value: "once" },
          { fact: "support.bond.privateEnterprise", operator: "is", value: true },
          { fact: "support.bond.issued", operator: "is", value: true },
          {
            any: [
              {
                fact: "support.bond.instrument",
                operator: "oneOf",
                value: ["debt-financing-instrument", "corporate-bond", "enterprise-bond", "collective-bond"]
              },
              {
                all: [
                  { fact: "reading:support.instruments", operator: "is", value: "any-bond" },
                  { fact: "support.bond.instrument", operator: "is", value: "other-bond" }
                ]
              }
            ]
          }
        ]
      },
      event: {
        type: "eligible",
        params: {
          force: "obligation",
          provisions: ["annex/i17/6"],
          zh: "\u6C11\u8425\u4F01\u4E1A\u6210\u529F\u53D1\u884C\u503A\u5238,\u6309\u53D1\u503A\u989D\u5EA6\u4E00\u6B21\u6027\u7ED9\u4E88{support.bondSubsidyShare}\u8D34\u606F",
          en: "a private enterprise has issued bonds: an interest subsidy of {support.bondSubsidyShare} of the amount issued is given, once",
          gives: {
            bondSubsidy: { fact: "support.bondSubsidy" }
          }
        }
      }
    },
    {
      name: "support-bond-subsidy/each-year",
      priority: 10,
      conditions: {
        all: [
          { fact: "reading:support.subsidyTerm", operator: "is", value: "each-year" },
          { fact: "support.bond.privateEnterprise", operator: "is", value: true },
          { fact: "support.bond.issued", operator: "is", value: true },
          {
            any: [
              {
                fact: "support.bond.instrument",
                operator: "oneOf",
                value: ["debt-financing-instrument", "corporate-bond", "enterprise-bond", "collective-bond"]
              },
              {
                all: [
                  { fact: "reading:support.instruments", operator: "is", value: "any-bond" },
                  { fact: "support.bond.instrument", operator: "is", value: "other-bond" }
                ]
              }
            ]
          }
        ]
      },
      event: {
        type: "eligible",
        params: {
          force: "obligation",
          provisions: ["annex/i17/6"],
          zh: "\u6C11\u8425\u4F01\u4E1A\u6210\u529F\u53D1\u884C\u503A\u5238,\u503A\u5238\u5B58\u7EED\u671F\u5185\u6BCF\u5E74\u6309\u53D1\u503A\u989D\u5EA6\u7ED9\u4E88{support.bondSubsidyShare}\u8D34\u606F",
          en: "a private enterprise has issued bonds: an interest subsidy of {support.bondSubsidyShare} of the amount issued is given for each year of their term",
          gives: {
            bondSubsidy: { fact: "support.bondSubsidyOfTerm" },
            per: "year"
          }
        }
      }
    }
  ],
  otherwise: {
    conditions: {
      any: [
        { fact: "support.bond.privateEnterprise", operator: "is", value: false },
        { fact: "support.bond.issued", operator: "is", value: false },
        { fact: "support.bond.instrument", operator: "is", value: "none" },
        {
          all: [
            { fact: "reading:support.instruments", operator: "is", value: "listed-only" },
            { fact: "support.bond.instrument", operator: "is", value: "other-bond" }
          ]
        }
      ]
    },
    type: "not-eligible",
    params: {
      force: "definition",
      provisions: ["annex/i17/6"],
      zh: "\u4E0D\u662F\u6C11\u8425\u4F01\u4E1A\u6210\u529F\u53D1\u884C\u7684\u503A\u5238",
      en: "not bonds that a private enterprise has issued"
    }
  }
};

// rules/ningxia-2020/rule-sets/support-bridge-fee.json
var support_bridge_fee_default = {
  id: "support-bridge-fee",
  title: { zh: "\u8F6C\u8D37\u8FC7\u6865\u8D39\u7528", en: "bridge-fund fee" },
  decides: "support.bridgeVerdict",
  grain: "support",
  hitPolicy: "first",
  rules: [
    {
      name: "support-bridge-fee/half",
      priority: 10,
      conditions: { all: [{ fact: "support.bridge.policyFund", operator: "is", value: true }] },
      event: {
        type: "eligible",
        params: {
          force: "obligation",
          provisions: ["annex/i17/9"],
          zh: "\u4F7F\u7528\u81EA\u6CBB\u533A\u653F\u7B56\u6027\u8F6C\u8D37\u8D44\u91D1\u8F6C\u8D37\u8FC7\u6865,\u6309{support.bridgeFeeShare}\u6536\u53D6\u8D39\u7528",
          en: "the Region's policy on-lending funds bridge the renewal: {support.bridgeFeeShare} of the fee is charged",
          gives: { bridgeFee: { fact: "support.bridgeFee" } }
        }
      }
    }
  ],
  otherwise: {
    conditions: { all: [{ fact: "support.bridge.policyFund", operator: "is", value: false }] },
    type: "not-eligible",
    params: {
      force: "definition",
      provisions: ["annex/i17/9"],
      zh: "\u672A\u4F7F\u7528\u81EA\u6CBB\u533A\u653F\u7B56\u6027\u8F6C\u8D37\u8D44\u91D1",
      en: "the Region's policy on-lending funds are not used"
    }
  }
};

// rules/ningxia-2020/rule-sets/support-relending.json
var support_relending_default = {
  id: "support-relending",
  title: { zh: "\u65E0\u606F\u518D\u8D37\u6B3E", en: "interest-free relending" },
  decides: "support.relendingVerdict",
  grain: "support",
  hitPolicy: "first",
  rules: [
    {
      name: "support-relending/relent",
      priority: 10,
      conditions: {
        all: [
          { fact: "support.relending.qualifies", operator: "is", value: true },
          {
            any: [
              { fact: "reading:support.relendingInstitutions", operator: "is", value: "any-qualifying" },
              { fact: "support.relending.localInstitution", operator: "is", value: true }
            ]
          },
          {
            any: [
              { fact: "support.relending.loans", operator: "is", value: "inclusive-unsecured" },
              {
                all: [
                  {
                    fact: "reading:support.relendingLoans",
                    operator: "oneOf",
                    value: ["inclusive", "any-loan"]
                  },
                  { fact: "support.relending.loans", operator: "is", value: "inclusive-secured" }
                ]
              },
              {
                all: [
                  { fact: "reading:support.relendingLoans", operator: "is", value: "any-loan" },
                  { fact: "support.relending.loans", operator: "is", value: "other" }
                ]
              }
            ]
          }
        ]
      },
      event: {
        type: "eligible",
        params: {
          force: "obligation",
          provisions: ["annex/i17/5"],
          zh: "\u7B26\u5408\u6761\u4EF6\u7684\u673A\u6784\u83B7\u5F97\u8D37\u6B3E\u672C\u91D1{support.relendingShare}\u7684\u65E0\u606F\u518D\u8D37\u6B3E",
          en: "an institution that meets the conditions is given interest-free relending of {support.relendingShare} of the loan principal",
          gives: {
            relending: { fact: "support.relendingAmount" }
          }
        }
      }
    }
  ],
  otherwise: {
    conditions: {
      any: [
        { fact: "support.relending.qualifies", operator: "is", value: false },
        {
          all: [
            { fact: "reading:support.relendingInstitutions", operator: "is", value: "local-only" },
            { fact: "support.relending.localInstitution", operator: "is", value: false }
          ]
        },
        {
          all: [
            { fact: "reading:support.relendingLoans", operator: "is", value: "inclusive-unsecured" },
            { fact: "support.relending.loans", operator: "is", value: "inclusive-secured" }
          ]
        },
        {
          all: [
            {
              fact: "reading:support.relendingLoans",
              operator: "oneOf",
              value: ["inclusive-unsecured", "inclusive"]
            },
            { fact: "support.relending.loans", operator: "is", value: "other" }
          ]
        }
      ]
    },
    type: "not-eligible",
    params: {
      force: "definition",
      provisions: ["annex/i17/5"],
      zh: "\u673A\u6784\u4E0D\u7B26\u5408\u6761\u4EF6,\u6216\u8005\u4E0D\u5C5E\u518D\u8D37\u6B3E\u6240\u652F\u6301\u7684\u8D37\u6B3E",
      en: "the institution does not meet the conditions, or the loans are not those that relending supports"
    }
  }
};

// rules/ningxia-2020/rule-sets/window-date.json
var window_date_default = {
  id: "window-date",
  title: { zh: "\u636E\u4EE5\u5224\u65AD\u662F\u5426\u671F\u95F4\u5185\u5230\u671F\u7684\u65E5\u671F", en: "date that must fall in the window" },
  decides: "component.windowDate",
  grain: "component",
  hitPolicy: "first",
  rules: [
    {
      name: "window-date/maturity",
      priority: 10,
      conditions: {
        any: [
          { fact: "reading:window.date", operator: "is", value: "loan-maturity" },
          {
            all: [
              { fact: "component.kind", operator: "is", value: "principal" },
              { fact: "reading:window.date", operator: "is", value: "maturity-for-principal" }
            ]
          },
          {
            all: [
              { fact: "component.kind", operator: "is", value: "interest" },
              { fact: "reading:window.date", operator: "is", value: "maturity-for-interest" }
            ]
          }
        ]
      },
      event: {
        type: "maturity",
        params: {
          force: "definition",
          provisions: ["notice/s2/p2/1", "notice/s2/p3/1"],
          zh: "\u6309\u6240\u91C7\u89E3\u8BFB,\u4EE5\u8D37\u6B3E\u7684\u6700\u7EC8\u5230\u671F\u65E5\u5224\u65AD",
          en: "on this reading the loan's maturity date counts"
        }
      }
    }
  ],
  otherwise: {
    conditions: {
      any: [
        { fact: "reading:window.date", operator: "is", value: "component-due-date" },
        {
          all: [
            { fact: "component.kind", operator: "is", value: "principal" },
            { fact: "reading:window.date", operator: "is", value: "maturity-for-interest" }
          ]
        },
        {
          all: [
            { fact: "component.kind", operator: "is", value: "interest" },
            { fact: "reading:window.date", operator: "is", value: "maturity-for-principal" }
          ]
        }
      ]
    },
    type: "due-date",
    params: {
      force: "definition",
      provisions: ["notice/s2/p2/1", "notice/s2/p3/1"],
      zh: "\u4EE5\u8BE5\u7B14\u81EA\u8EAB\u7684\u5230\u671F\u65E5\u5224\u65AD",
      en: "its own due date counts"
    }
  }
};

// rules/ningxia-2020/rulebook.json
var rulebook_default = {
  id: "ningxia-2020",
  version: "2.0.0",
  title: {
    zh: "\u5B81\u590F\u9636\u6BB5\u6027\u5EF6\u671F\u8FD8\u672C\u4ED8\u606F\u89C4\u5219(2020\u5E746\u670828\u65E5\u901A\u77E5)",
    en: "Ningxia phased deferral of principal and interest (notice of 28 June 2020)"
  }
};

// ../main/node_modules/@noble/hashes/esm/utils.js
function isBytes(a) {
  return a instanceof Uint8Array || ArrayBuffer.isView(a) && a.constructor.name === "Uint8Array";
}
function abytes(b, ...lengths) {
  if (!isBytes(b))
    throw new Error("Uint8Array expected");
  if (lengths.length > 0 && !lengths.includes(b.length))
    throw new Error("Uint8Array expected of length " + lengths + ", got length=" + b.length);
}
function aexists(instance, checkFinished = true) {
  if (instance.destroyed)
    throw new Error("Hash instance has been destroyed");
  if (checkFinished && instance.finished)
    throw new Error("Hash#digest() has already been called");
}
function aoutput(out, instance) {
  abytes(out);
  const min2 = instance.outputLen;
  if (out.length < min2) {
    throw new Error("digestInto() expects output buffer of length at least " + min2);
  }
}
function clean(...arrays) {
  for (let i = 0; i < arrays.length; i++) {
    arrays[i].fill(0);
  }
}
function createView(arr) {
  return new DataView(arr.buffer, arr.byteOffset, arr.byteLength);
}
function rotr(word, shift) {
  return word << 32 - shift | word >>> shift;
}
var hasHexBuiltin = /* @__PURE__ */ (() => (
  // @ts-ignore
  typeof Uint8Array.from([]).toHex === "function" && typeof Uint8Array.fromHex === "function"
))();
var hexes = /* @__PURE__ */ Array.from({ length: 256 }, (_, i) => i.toString(16).padStart(2, "0"));
function bytesToHex(bytes) {
  abytes(bytes);
  if (hasHexBuiltin)
    return bytes.toHex();
  let hex = "";
  for (let i = 0; i < bytes.length; i++) {
    hex += hexes[bytes[i]];
  }
  return hex;
}
function utf8ToBytes(str) {
  if (typeof str !== "string")
    throw new Error("string expected");
  return new Uint8Array(new TextEncoder().encode(str));
}
function toBytes(data) {
  if (typeof data === "string")
    data = utf8ToBytes(data);
  abytes(data);
  return data;
}
var Hash = class {
};
function createHasher(hashCons) {
  const hashC = (msg) => hashCons().update(toBytes(msg)).digest();
  const tmp = hashCons();
  hashC.outputLen = tmp.outputLen;
  hashC.blockLen = tmp.blockLen;
  hashC.create = () => hashCons();
  return hashC;
}

// ../main/node_modules/@noble/hashes/esm/_md.js
function setBigUint64(view, byteOffset, value, isLE) {
  if (typeof view.setBigUint64 === "function")
    return view.setBigUint64(byteOffset, value, isLE);
  const _32n = BigInt(32);
  const _u32_max = BigInt(4294967295);
  const wh = Number(value >> _32n & _u32_max);
  const wl = Number(value & _u32_max);
  const h = isLE ? 4 : 0;
  const l = isLE ? 0 : 4;
  view.setUint32(byteOffset + h, wh, isLE);
  view.setUint32(byteOffset + l, wl, isLE);
}
function Chi(a, b, c) {
  return a & b ^ ~a & c;
}
function Maj(a, b, c) {
  return a & b ^ a & c ^ b & c;
}
var HashMD = class extends Hash {
  constructor(blockLen, outputLen, padOffset, isLE) {
    super();
    this.finished = false;
    this.length = 0;
    this.pos = 0;
    this.destroyed = false;
    this.blockLen = blockLen;
    this.outputLen = outputLen;
    this.padOffset = padOffset;
    this.isLE = isLE;
    this.buffer = new Uint8Array(blockLen);
    this.view = createView(this.buffer);
  }
  update(data) {
    aexists(this);
    data = toBytes(data);
    abytes(data);
    const { view, buffer, blockLen } = this;
    const len = data.length;
    for (let pos = 0; pos < len; ) {
      const take = Math.min(blockLen - this.pos, len - pos);
      if (take === blockLen) {
        const dataView = createView(data);
        for (; blockLen <= len - pos; pos += blockLen)
          this.process(dataView, pos);
        continue;
      }
      buffer.set(data.subarray(pos, pos + take), this.pos);
      this.pos += take;
      pos += take;
      if (this.pos === blockLen) {
        this.process(view, 0);
        this.pos = 0;
      }
    }
    this.length += data.length;
    this.roundClean();
    return this;
  }
  digestInto(out) {
    aexists(this);
    aoutput(out, this);
    this.finished = true;
    const { buffer, view, blockLen, isLE } = this;
    let { pos } = this;
    buffer[pos++] = 128;
    clean(this.buffer.subarray(pos));
    if (this.padOffset > blockLen - pos) {
      this.process(view, 0);
      pos = 0;
    }
    for (let i = pos; i < blockLen; i++)
      buffer[i] = 0;
    setBigUint64(view, blockLen - 8, BigInt(this.length * 8), isLE);
    this.process(view, 0);
    const oview = createView(out);
    const len = this.outputLen;
    if (len % 4)
      throw new Error("_sha2: outputLen should be aligned to 32bit");
    const outLen = len / 4;
    const state = this.get();
    if (outLen > state.length)
      throw new Error("_sha2: outputLen bigger than state");
    for (let i = 0; i < outLen; i++)
      oview.setUint32(4 * i, state[i], isLE);
  }
  digest() {
    const { buffer, outputLen } = this;
    this.digestInto(buffer);
    const res = buffer.slice(0, outputLen);
    this.destroy();
    return res;
  }
  _cloneInto(to) {
    to || (to = new this.constructor());
    to.set(...this.get());
    const { blockLen, buffer, length, finished, destroyed, pos } = this;
    to.destroyed = destroyed;
    to.finished = finished;
    to.length = length;
    to.pos = pos;
    if (length % blockLen)
      to.buffer.set(buffer);
    return to;
  }
  clone() {
    return this._cloneInto();
  }
};
var SHA256_IV = /* @__PURE__ */ Uint32Array.from([
  1779033703,
  3144134277,
  1013904242,
  2773480762,
  1359893119,
  2600822924,
  528734635,
  1541459225
]);

// ../main/node_modules/@noble/hashes/esm/sha2.js
var SHA256_K = /* @__PURE__ */ Uint32Array.from([
  1116352408,
  1899447441,
  3049323471,
  3921009573,
  961987163,
  1508970993,
  2453635748,
  2870763221,
  3624381080,
  310598401,
  607225278,
  1426881987,
  1925078388,
  2162078206,
  2614888103,
  3248222580,
  3835390401,
  4022224774,
  264347078,
  604807628,
  770255983,
  1249150122,
  1555081692,
  1996064986,
  2554220882,
  2821834349,
  2952996808,
  3210313671,
  3336571891,
  3584528711,
  113926993,
  338241895,
  666307205,
  773529912,
  1294757372,
  1396182291,
  1695183700,
  1986661051,
  2177026350,
  2456956037,
  2730485921,
  2820302411,
  3259730800,
  3345764771,
  3516065817,
  3600352804,
  4094571909,
  275423344,
  430227734,
  506948616,
  659060556,
  883997877,
  958139571,
  1322822218,
  1537002063,
  1747873779,
  1955562222,
  2024104815,
  2227730452,
  2361852424,
  2428436474,
  2756734187,
  3204031479,
  3329325298
]);
var SHA256_W = /* @__PURE__ */ new Uint32Array(64);
var SHA256 = class extends HashMD {
  constructor(outputLen = 32) {
    super(64, outputLen, 8, false);
    this.A = SHA256_IV[0] | 0;
    this.B = SHA256_IV[1] | 0;
    this.C = SHA256_IV[2] | 0;
    this.D = SHA256_IV[3] | 0;
    this.E = SHA256_IV[4] | 0;
    this.F = SHA256_IV[5] | 0;
    this.G = SHA256_IV[6] | 0;
    this.H = SHA256_IV[7] | 0;
  }
  get() {
    const { A, B, C, D, E, F, G, H } = this;
    return [A, B, C, D, E, F, G, H];
  }
  // prettier-ignore
  set(A, B, C, D, E, F, G, H) {
    this.A = A | 0;
    this.B = B | 0;
    this.C = C | 0;
    this.D = D | 0;
    this.E = E | 0;
    this.F = F | 0;
    this.G = G | 0;
    this.H = H | 0;
  }
  process(view, offset) {
    for (let i = 0; i < 16; i++, offset += 4)
      SHA256_W[i] = view.getUint32(offset, false);
    for (let i = 16; i < 64; i++) {
      const W15 = SHA256_W[i - 15];
      const W2 = SHA256_W[i - 2];
      const s0 = rotr(W15, 7) ^ rotr(W15, 18) ^ W15 >>> 3;
      const s1 = rotr(W2, 17) ^ rotr(W2, 19) ^ W2 >>> 10;
      SHA256_W[i] = s1 + SHA256_W[i - 7] + s0 + SHA256_W[i - 16] | 0;
    }
    let { A, B, C, D, E, F, G, H } = this;
    for (let i = 0; i < 64; i++) {
      const sigma1 = rotr(E, 6) ^ rotr(E, 11) ^ rotr(E, 25);
      const T1 = H + sigma1 + Chi(E, F, G) + SHA256_K[i] + SHA256_W[i] | 0;
      const sigma0 = rotr(A, 2) ^ rotr(A, 13) ^ rotr(A, 22);
      const T2 = sigma0 + Maj(A, B, C) | 0;
      H = G;
      G = F;
      F = E;
      E = D + T1 | 0;
      D = C;
      C = B;
      B = A;
      A = T1 + T2 | 0;
    }
    A = A + this.A | 0;
    B = B + this.B | 0;
    C = C + this.C | 0;
    D = D + this.D | 0;
    E = E + this.E | 0;
    F = F + this.F | 0;
    G = G + this.G | 0;
    H = H + this.H | 0;
    this.set(A, B, C, D, E, F, G, H);
  }
  roundClean() {
    clean(SHA256_W);
  }
  destroy() {
    this.set(0, 0, 0, 0, 0, 0, 0, 0);
    clean(this.buffer);
  }
};
var sha256 = /* @__PURE__ */ createHasher(() => new SHA256());

// ../main/node_modules/zod/v4/core/util.js
function getEnumValues(entries) {
  const numericValues = Object.values(entries).filter((v) => typeof v === "number");
  const values = Object.entries(entries).filter(([k, _]) => numericValues.indexOf(+k) === -1).map(([_, v]) => v);
  return values;
}
function jsonStringifyReplacer(_, value) {
  if (typeof value === "bigint")
    return value.toString();
  return value;
}
var Cached = class {
  constructor(getter) {
    this._getter = getter;
    this._value = void 0;
  }
  get value() {
    const getter = this._getter;
    if (getter !== void 0) {
      this._value = getter();
      this._getter = void 0;
    }
    return this._value;
  }
};
function cached(getter) {
  return new Cached(getter);
}
function nullish(input) {
  return input === null || input === void 0;
}
function cleanRegex(source) {
  const start = source.startsWith("^") ? 1 : 0;
  const end = source.endsWith("$") ? source.length - 1 : source.length;
  return source.slice(start, end);
}
var EVALUATING = /* @__PURE__ */ Symbol("evaluating");
function defineLazy(object, key, getter) {
  let value = void 0;
  Object.defineProperty(object, key, {
    get() {
      if (value === EVALUATING) {
        return void 0;
      }
      if (value === void 0) {
        value = EVALUATING;
        value = getter();
      }
      return value;
    },
    set(v) {
      Object.defineProperty(object, key, {
        value: v
        // configurable: true,
      });
    },
    configurable: true
  });
}
function assignProp(target, prop, value) {
  Object.defineProperty(target, prop, {
    value,
    writable: true,
    enumerable: true,
    configurable: true
  });
}
function rawShape(def) {
  const desc = Object.getOwnPropertyDescriptor(def, "shape");
  return desc?.get ? desc.get.raw : desc?.value;
}
function sourceShape(schema) {
  return rawShape(schema._zod.def) ?? schema._zod.def.shape;
}
function deferProp(target, key, getter) {
  Object.defineProperty(target, key, {
    get() {
      const value = getter();
      assignProp(this, key, value);
      return value;
    },
    enumerable: true,
    configurable: true
  });
}
function putProp(target, key, value) {
  if (key in target)
    assignProp(target, key, value);
  else
    target[key] = value;
}
function mirrorShape(target, source, keys, wrap) {
  const raw = sourceShape(source);
  for (const key of keys) {
    const desc = Object.getOwnPropertyDescriptor(raw, key);
    if (!desc.enumerable)
      continue;
    if (desc.get) {
      deferProp(target, key, () => {
        const value = source._zod.def.shape[key];
        return wrap ? wrap(value, key) : value;
      });
    } else
      putProp(target, key, wrap ? wrap(desc.value, key) : desc.value);
  }
}
function mirrorProps(target, source) {
  for (const key of Reflect.ownKeys(source)) {
    const desc = Object.getOwnPropertyDescriptor(source, key);
    if (!desc.enumerable)
      continue;
    if (desc.get)
      deferProp(target, key, () => source[key]);
    else
      putProp(target, key, desc.value);
  }
}
function mergeDefs(...defs) {
  const mergedDescriptors = {};
  for (const def of defs) {
    const descriptors = Object.getOwnPropertyDescriptors(def);
    Object.assign(mergedDescriptors, descriptors);
  }
  return Object.defineProperties({}, mergedDescriptors);
}
var captureStackTrace = "captureStackTrace" in Error ? Error.captureStackTrace : (..._args) => {
};
function isObject(data) {
  return typeof data === "object" && data !== null && !Array.isArray(data);
}
function isPlainObject(o) {
  if (isObject(o) === false)
    return false;
  const ctor = o.constructor;
  if (ctor === void 0)
    return true;
  if (typeof ctor !== "function")
    return true;
  const prot = ctor.prototype;
  if (isObject(prot) === false)
    return false;
  if (Object.prototype.hasOwnProperty.call(prot, "isPrototypeOf") === false) {
    return false;
  }
  return true;
}
var propertyKeyTypes = /* @__PURE__ */ new Set(["string", "number", "symbol"]);
function escapeRegex(str) {
  return str.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
function clone2(inst, def, params) {
  const cl = new inst._zod.constr(def ?? inst._zod.def);
  if (!def || params?.parent)
    cl._zod.parent = inst;
  return cl;
}
function normalizeParams(_params) {
  const params = _params;
  if (!params)
    return {};
  if (typeof params === "string")
    return { error: () => params };
  if (params?.message !== void 0) {
    if (params?.error !== void 0)
      throw new Error("Cannot specify both `message` and `error` params");
    params.error = params.message;
  }
  delete params.message;
  if (typeof params.error === "string")
    return { ...params, error: () => params.error };
  return params;
}
function optionalKeys(shape) {
  return Object.keys(shape).filter((k) => {
    return shape[k]._zod.optin !== void 0 && shape[k]._zod.optout === "optional";
  });
}
var NUMBER_FORMAT_RANGES = /* @__PURE__ */ (() => ({
  safeint: [Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER],
  int32: [-2147483648, 2147483647],
  uint32: [0, 4294967295],
  float32: [-34028234663852886e22, 34028234663852886e22],
  float64: [-Number.MAX_VALUE, Number.MAX_VALUE]
}))();
function pick(schema, mask) {
  const currDef = schema._zod.def;
  const checks = currDef.checks;
  const hasChecks = checks && checks.length > 0;
  if (hasChecks) {
    throw new Error(".pick() cannot be used on object schemas containing refinements");
  }
  const newShape = {};
  mirrorShape(newShape, schema, maskedKeys(schema, mask));
  return clone2(schema, mergeDefs(currDef, { shape: newShape, checks: [] }));
}
function maskedKeys(schema, mask) {
  const raw = sourceShape(schema);
  const keys = [];
  for (const key of Reflect.ownKeys(mask)) {
    if (!Object.getOwnPropertyDescriptor(raw, key)?.enumerable) {
      throw new Error(`Unrecognized key: "${String(key)}"`);
    }
    if (mask[key])
      keys.push(key);
  }
  return keys;
}
function extend(schema, shape) {
  if (!isPlainObject(shape)) {
    throw new Error("Invalid input to extend: expected a plain object");
  }
  const checks = schema._zod.def.checks;
  const hasChecks = checks && checks.length > 0;
  if (hasChecks) {
    const existingShape = sourceShape(schema);
    for (const key of Reflect.ownKeys(shape)) {
      if (Object.getOwnPropertyDescriptor(existingShape, key) !== void 0) {
        throw new Error("Cannot overwrite keys on object schemas containing refinements. Use `.safeExtend()` instead.");
      }
    }
  }
  return clone2(schema, mergeDefs(schema._zod.def, { shape: extended(schema, shape) }));
}
function extended(schema, shape) {
  const newShape = {};
  mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)));
  mirrorProps(newShape, shape);
  return newShape;
}
function aborted(x, startIndex = 0) {
  if (x.aborted === true)
    return true;
  for (let i = startIndex; i < x.issues.length; i++) {
    if (x.issues[i]?.continue !== true) {
      return true;
    }
  }
  return false;
}
function explicitlyAborted(x, startIndex = 0) {
  if (x.aborted === true)
    return true;
  for (let i = startIndex; i < x.issues.length; i++) {
    if (x.issues[i]?.continue === false) {
      return true;
    }
  }
  return false;
}
function prefixIssues(path, issues) {
  return issues.map((iss) => {
    var _a3;
    (_a3 = iss).path ?? (_a3.path = []);
    iss.path.unshift(path);
    return iss;
  });
}
function unwrapMessage(message) {
  return typeof message === "string" ? message : message?.message;
}
function sizeCaps(defChecks) {
  const caps = [];
  for (const ch of defChecks ?? []) {
    const d = ch._zod.def;
    if (!/_(length|size)$|_equals$/.test(d.check))
      break;
    const max2 = d.maximum ?? d.length ?? d.size;
    if (max2 >= 0)
      caps.push([max2, ch]);
  }
  return caps;
}
function attachSchema(issues, start, inst) {
  var _a3;
  for (let i = start; i < issues.length; i++) {
    (_a3 = issues[i]).schema ?? (_a3.schema = inst);
  }
}
function finalizeIssue(iss, ctx, config3) {
  var _a3;
  const traits = iss.inst?._zod?.traits;
  if (traits?.has("$ZodType")) {
    if (traits.has("$ZodCheck"))
      (_a3 = iss).schema ?? (_a3.schema = iss.inst);
    else
      iss.schema = iss.inst;
  }
  const schemaError = iss.schema !== iss.inst ? iss.schema?._zod.def?.error : void 0;
  const message = iss.message ? iss.message : unwrapMessage(iss.inst?._zod.def?.error?.(iss)) ?? unwrapMessage(schemaError?.(iss)) ?? unwrapMessage(ctx?.error?.(iss)) ?? unwrapMessage(config3.customError?.(iss)) ?? unwrapMessage(config3.localeError?.(iss)) ?? "Invalid input";
  const full = {};
  for (const k of Object.keys(iss)) {
    if (k === "inst" || k === "schema" || k === "continue" || k === "input" || k === "__proto__")
      continue;
    full[k] = iss[k];
  }
  full.path ?? (full.path = []);
  full.message = message;
  if (ctx?.reportInput) {
    full.input = iss.input;
  }
  return full;
}
var highSurrogate = /[\uD800-\uDBFF]/;
function codePointLength(str) {
  const units = str.length;
  if (!highSurrogate.test(str))
    return units;
  let count2 = units;
  for (let i = 0; i < units - 1; i++) {
    if ((str.charCodeAt(i) & 64512) === 55296 && (str.charCodeAt(i + 1) & 64512) === 56320) {
      count2--;
      i++;
    }
  }
  return count2;
}
function getLengthableOrigin(input) {
  if (Array.isArray(input))
    return "array";
  if (typeof input === "string")
    return "string";
  return "unknown";
}
function issue(...args) {
  const [iss, input, inst] = args;
  if (typeof iss === "string") {
    return {
      message: iss,
      code: "custom",
      input,
      inst
    };
  }
  return { ...iss };
}
function members(proto, table) {
  for (const key in table) {
    const desc = Object.getOwnPropertyDescriptor(table, key);
    if (desc.get)
      Object.defineProperty(proto, key, { ...desc, enumerable: false });
    else
      defineBound(proto, key, desc.value);
  }
}
function own(inst, key, value, enumerable = true) {
  Object.defineProperty(inst, key, { configurable: true, writable: true, enumerable, value });
  return value;
}
function hide(inst, key, value) {
  return own(inst, key, value, false);
}
function defineBound(proto, key, fn) {
  Object.defineProperty(proto, key, {
    configurable: true,
    get() {
      return this == null ? fn : own(this, key, fn.bind(this));
    },
    set(value) {
      own(this, key, value);
    }
  });
}
function claim(inst, sentinel) {
  const proto = Object.getPrototypeOf(inst);
  return sentinel in proto ? void 0 : proto;
}
var installing;
var broke = false;
var breaker = {
  configurable: true,
  get() {
    broke = true;
    return void 0;
  }
};
function defineLazyInternal(inst, key, compute) {
  const proto = Object.getPrototypeOf(inst._zod);
  if (key in proto && installing !== inst._zod) {
    installing = void 0;
    return;
  }
  installing = inst._zod;
  Object.defineProperty(proto, key, {
    configurable: true,
    get() {
      Object.defineProperty(this, key, breaker);
      const outer = broke;
      broke = false;
      try {
        const value = compute(this);
        if (broke)
          delete this[key];
        else
          Object.defineProperty(this, key, { configurable: true, writable: true, value });
        broke = broke || outer;
        return value;
      } catch (err) {
        delete this[key];
        broke = broke || outer;
        throw err;
      }
    },
    set(value) {
      Object.defineProperty(this, key, { configurable: true, writable: true, value });
    }
  });
}
function installLazyProp(inst, key, make, enumerable) {
  const proto = claim(inst, key);
  if (!proto)
    return;
  Object.defineProperty(proto, key, {
    configurable: true,
    get() {
      const desc = { configurable: true, writable: true, enumerable, value: void 0 };
      Object.defineProperty(this, key, desc);
      desc.value = make(this);
      Object.defineProperty(this, key, desc);
      return desc.value;
    },
    set(value) {
      Object.defineProperty(this, key, { configurable: true, writable: true, enumerable, value });
    }
  });
}

// ../main/node_modules/zod/v4/core/core.js
var _a;
var _zodDesc = { value: void 0, enumerable: false };
var _E = "captureStackTrace" in Error ? Error : null;
function newError(Definition) {
  const E = _E;
  if (E) {
    const saved = E.stackTraceLimit;
    if (typeof saved === "number") {
      try {
        E.stackTraceLimit = 0;
      } catch {
        _E = null;
        return new Definition();
      }
      try {
        return new Definition();
      } finally {
        E.stackTraceLimit = saved;
      }
    }
  }
  return new Definition();
}
// @__NO_SIDE_EFFECTS__
function $constructor(name, initializer2, proto, params) {
  const zodProto = {};
  function Internals(def) {
    this.def = def;
    this.constr = _;
    this.traits = /* @__PURE__ */ new Set();
  }
  Internals.prototype = zodProto;
  const protoMembers = proto;
  const initialized = protoMembers && /* @__PURE__ */ new WeakSet();
  function init(inst, def) {
    if (!inst._zod) {
      _zodDesc.value = new Internals(def);
      try {
        Object.defineProperty(inst, "_zod", _zodDesc);
      } finally {
        _zodDesc.value = void 0;
      }
    } else if (inst._zod.traits.has(name)) {
      return;
    }
    inst._zod.traits.add(name);
    initializer2(inst, def);
    if (initialized) {
      const own2 = Object.getPrototypeOf(inst);
      const ctorProto = inst._zod.constr.prototype;
      let up = own2;
      while (up && up !== ctorProto)
        up = Object.getPrototypeOf(up);
      const target = up ?? own2;
      if (!initialized.has(target)) {
        initialized.add(target);
        members(target, protoMembers);
      }
    }
    const proto2 = _.prototype;
    for (const k in proto2) {
      if (!Object.prototype.hasOwnProperty.call(proto2, k))
        continue;
      if (!(k in inst)) {
        inst[k] = proto2[k].bind(inst);
      }
    }
  }
  const Parent = params?.Parent ?? Object;
  class Definition extends Parent {
  }
  Object.defineProperty(Definition, "name", { value: name });
  function _(def) {
    const inst = params?.Parent ? newError(Definition) : this;
    init(inst, def);
    const deferred = inst._zod.deferred;
    if (deferred) {
      for (const fn of deferred) {
        fn();
      }
      inst._zod.deferred = void 0;
    }
    const pp = globalThis.__zod_globalConfig?.postProcessor;
    if (pp)
      pp(inst);
    return inst;
  }
  Object.defineProperty(_, "init", { value: init });
  Object.defineProperty(_, Symbol.hasInstance, {
    value: (inst) => {
      if (params?.Parent && inst instanceof params.Parent)
        return true;
      return inst?._zod?.traits?.has(name);
    }
  });
  Object.defineProperty(_, "name", { value: name });
  return _;
}
var $ZodAsyncError = class extends Error {
  constructor() {
    super(`Encountered Promise during synchronous parse. Use .parseAsync() instead.`);
  }
};
(_a = globalThis).__zod_globalConfig ?? (_a.__zod_globalConfig = {});
var globalConfig = globalThis.__zod_globalConfig;
function config2(newConfig) {
  if (newConfig)
    Object.assign(globalConfig, newConfig);
  return globalConfig;
}

// ../main/node_modules/zod/v4/core/errors.js
function _getMessage() {
  const internals = this._zod;
  internals.message ?? (internals.message = JSON.stringify(internals.def, jsonStringifyReplacer, 2));
  return internals.message;
}
function _setMessage(value) {
  this._zod.message = value;
}
var _messageDesc = {
  get: _getMessage,
  set: _setMessage,
  enumerable: true,
  configurable: true
};
var _issuesDesc = { value: void 0, enumerable: false };
var _installedToString = /* @__PURE__ */ new WeakSet([Object.prototype, Error.prototype]);
var initializer = (inst, def) => {
  inst.name = "$ZodError";
  _issuesDesc.value = def;
  Object.defineProperty(inst, "issues", _issuesDesc);
  _issuesDesc.value = void 0;
  Object.defineProperty(inst, "message", _messageDesc);
  const proto = Object.getPrototypeOf(inst);
  if (!_installedToString.has(proto)) {
    _installedToString.add(proto);
    Object.defineProperty(proto, "toString", {
      configurable: true,
      enumerable: false,
      get() {
        const value = () => this.message;
        Object.defineProperty(this, "toString", { value, configurable: true, writable: true });
        return value;
      },
      set(value) {
        Object.defineProperty(this, "toString", { value, configurable: true, writable: true });
      }
    });
  }
};
var $ZodError = $constructor("$ZodError", initializer);
var $ZodRealError = $constructor("$ZodError", initializer, void 0, {
  Parent: Error
});

// ../main/node_modules/zod/v4/core/parse.js
var _parse = (_Err) => {
  const fn = (schema, value, _ctx, _params) => {
    const ctx = _ctx ? { ..._ctx, async: false } : { async: false };
    const result = schema._zod.run({ value, issues: [] }, ctx);
    if (result instanceof Promise) {
      throw new $ZodAsyncError();
    }
    if (result.issues.length) {
      const e3 = new (_params?.Err ?? _Err)(result.issues.map((iss) => finalizeIssue(iss, ctx, config2())));
      captureStackTrace(e3, _params?.callee ?? fn);
      throw e3;
    }
    return result.value;
  };
  return fn;
};
var parse = /* @__PURE__ */ _parse($ZodRealError);
var _parseAsync = (_Err) => {
  const fn = async (schema, value, _ctx, params) => {
    const ctx = _ctx ? { ..._ctx, async: true } : { async: true };
    let result = schema._zod.run({ value, issues: [] }, ctx);
    if (result instanceof Promise)
      result = await result;
    if (result.issues.length) {
      const e3 = new (params?.Err ?? _Err)(result.issues.map((iss) => finalizeIssue(iss, ctx, config2())));
      captureStackTrace(e3, params?.callee ?? fn);
      throw e3;
    }
    return result.value;
  };
  return fn;
};
var parseAsync = /* @__PURE__ */ _parseAsync($ZodRealError);
var _safeParse = (_Err) => (schema, value, _ctx) => {
  const ctx = _ctx ? { ..._ctx, async: false } : { async: false };
  const result = schema._zod.run({ value, issues: [] }, ctx);
  if (result instanceof Promise) {
    throw new $ZodAsyncError();
  }
  return result.issues.length ? failure(_Err, result.issues, ctx) : { success: true, data: result.value };
};
var safeParse = /* @__PURE__ */ _safeParse($ZodRealError);
function failure(Err, issues, ctx) {
  let error;
  return {
    success: false,
    get error() {
      if (!error) {
        error = new Err(issues.map((iss) => finalizeIssue(iss, ctx, config2())));
        issues = void 0;
        ctx = void 0;
      }
      return error;
    },
    set error(e3) {
      error = e3;
      issues = void 0;
      ctx = void 0;
    }
  };
}
var _safeParseAsync = (_Err) => async (schema, value, _ctx) => {
  const ctx = _ctx ? { ..._ctx, async: true } : { async: true };
  let result = schema._zod.run({ value, issues: [] }, ctx);
  if (result instanceof Promise)
    result = await result;
  return result.issues.length ? failure(_Err, result.issues, ctx) : { success: true, data: result.value };
};
var safeParseAsync = /* @__PURE__ */ _safeParseAsync($ZodRealError);

// ../main/node_modules/zod/v4/core/regexes.js
var anyString = /^[\s\S]{0,}$/;
var number = /^-?\d+(?:\.\d+)?$/;
var boolean = /^(?:true|false)$/i;

// ../main/node_modules/zod/v4/core/checks.js
var $ZodCheck = /* @__PURE__ */ $constructor("$ZodCheck", (inst, def) => {
  var _a3;
  inst._zod ?? (inst._zod = {});
  inst._zod.def = def;
  (_a3 = inst._zod).onattach ?? (_a3.onattach = []);
});
var _whenHasLength = (payload) => {
  const val = payload.value;
  return !nullish(val) && val.length !== void 0;
};
var numericOriginMap = {
  number: "number",
  bigint: "bigint",
  object: "date"
};
var $ZodCheckLessThan = /* @__PURE__ */ $constructor("$ZodCheckLessThan", (inst, def) => {
  $ZodCheck.init(inst, def);
  const origin = numericOriginMap[typeof def.value];
  inst._zod.check = (payload) => {
    if (def.inclusive ? payload.value <= def.value : payload.value < def.value) {
      return;
    }
    payload.issues.push({
      origin: numericOriginMap[typeof payload.value] ?? origin,
      code: "too_big",
      maximum: typeof def.value === "object" ? def.value.getTime() : def.value,
      input: payload.value,
      inclusive: def.inclusive,
      inst,
      continue: !def.abort
    });
  };
});
var $ZodCheckGreaterThan = /* @__PURE__ */ $constructor("$ZodCheckGreaterThan", (inst, def) => {
  $ZodCheck.init(inst, def);
  const origin = numericOriginMap[typeof def.value];
  inst._zod.check = (payload) => {
    if (def.inclusive ? payload.value >= def.value : payload.value > def.value) {
      return;
    }
    payload.issues.push({
      origin: numericOriginMap[typeof payload.value] ?? origin,
      code: "too_small",
      minimum: typeof def.value === "object" ? def.value.getTime() : def.value,
      input: payload.value,
      inclusive: def.inclusive,
      inst,
      continue: !def.abort
    });
  };
});
var $ZodCheckNumberFormat = /* @__PURE__ */ $constructor("$ZodCheckNumberFormat", (inst, def) => {
  $ZodCheck.init(inst, def);
  def.format = def.format || "float64";
  const isInt = def.format?.includes("int");
  const origin = isInt ? "int" : "number";
  const [minimum, maximum] = NUMBER_FORMAT_RANGES[def.format];
  inst._zod.check = (payload) => {
    const input = payload.value;
    if (isInt) {
      if (!Number.isInteger(input)) {
        payload.issues.push({
          expected: origin,
          format: def.format,
          code: "invalid_type",
          continue: false,
          input,
          inst
        });
        return;
      }
      if (!Number.isSafeInteger(input)) {
        if (input > 0) {
          payload.issues.push({
            input,
            code: "too_big",
            maximum: Number.MAX_SAFE_INTEGER,
            note: "Integers must be within the safe integer range.",
            inst,
            origin,
            inclusive: true,
            continue: !def.abort
          });
        } else {
          payload.issues.push({
            input,
            code: "too_small",
            minimum: Number.MIN_SAFE_INTEGER,
            note: "Integers must be within the safe integer range.",
            inst,
            origin,
            inclusive: true,
            continue: !def.abort
          });
        }
        return;
      }
    }
    if (input < minimum) {
      payload.issues.push({
        origin: "number",
        input,
        code: "too_small",
        minimum,
        inclusive: true,
        inst,
        continue: !def.abort
      });
    }
    if (input > maximum) {
      payload.issues.push({
        origin: "number",
        input,
        code: "too_big",
        maximum,
        inclusive: true,
        inst,
        continue: !def.abort
      });
    }
  };
});
var $ZodCheckMinLength = /* @__PURE__ */ $constructor("$ZodCheckMinLength", (inst, def) => {
  var _a3;
  $ZodCheck.init(inst, def);
  (_a3 = inst._zod.def).when ?? (_a3.when = _whenHasLength);
  inst._zod.check = (payload) => {
    const input = payload.value;
    const units = input.length;
    const length = typeof input === "string" && units >= def.minimum && units < def.minimum * 2 ? codePointLength(input) : units;
    if (length >= def.minimum)
      return;
    const origin = getLengthableOrigin(input);
    payload.issues.push({
      origin,
      code: "too_small",
      minimum: def.minimum,
      inclusive: true,
      input,
      inst,
      continue: !def.abort
    });
  };
});
var $ZodCheckStringFormat = /* @__PURE__ */ $constructor("$ZodCheckStringFormat", (inst, def) => {
  var _a3, _b;
  $ZodCheck.init(inst, def);
  if (def.pattern)
    (_a3 = inst._zod).check ?? (_a3.check = (payload) => {
      def.pattern.lastIndex = 0;
      if (def.pattern.test(payload.value))
        return;
      payload.issues.push({
        origin: "string",
        code: "invalid_format",
        format: def.format,
        input: payload.value,
        ...def.pattern ? { pattern: def.pattern.toString() } : {},
        inst,
        continue: !def.abort
      });
    });
  else
    (_b = inst._zod).check ?? (_b.check = () => {
    });
});
var $ZodCheckRegex = /* @__PURE__ */ $constructor("$ZodCheckRegex", (inst, def) => {
  $ZodCheckStringFormat.init(inst, def);
  inst._zod.check = (payload) => {
    def.pattern.lastIndex = 0;
    if (def.pattern.test(payload.value))
      return;
    payload.issues.push({
      origin: "string",
      code: "invalid_format",
      format: "regex",
      input: payload.value,
      pattern: def.pattern.toString(),
      inst,
      continue: !def.abort
    });
  };
});

// ../main/node_modules/zod/v4/core/versions.js
var version = {
  major: 4,
  minor: 6,
  patch: 7
};

// ../main/node_modules/zod/v4/core/schemas.js
var $ZodType = /* @__PURE__ */ $constructor("$ZodType", (inst, def) => {
  var _a3;
  inst ?? (inst = {});
  inst._zod.def = def;
  inst._zod.bag = inst._zod.bag || {};
  inst._zod.version = version;
  const defChecks = inst._zod.def.checks;
  const checks = inst._zod.traits.has("$ZodCheck") ? [inst, ...defChecks ?? []] : defChecks?.length ? [...defChecks] : [];
  for (const ch of checks) {
    for (const fn of ch._zod.onattach) {
      fn(inst);
    }
  }
  if (checks.length === 0) {
    (_a3 = inst._zod).deferred ?? (_a3.deferred = []);
    inst._zod.deferred?.push(() => {
      inst._zod.run = inst._zod.parse;
    });
  } else {
    const runChecks = (payload, checks2, ctx) => {
      if (payload.memo)
        return payload;
      let isAborted = aborted(payload);
      let asyncResult;
      for (const ch of checks2) {
        if (ch._zod.def.when) {
          if (explicitlyAborted(payload))
            continue;
          const shouldRun = ch._zod.def.when(payload);
          if (!shouldRun)
            continue;
        } else if (isAborted) {
          continue;
        }
        const currLen = payload.issues.length;
        const _ = ch._zod.check(payload);
        if (_ instanceof Promise && ctx?.async === false) {
          throw new $ZodAsyncError();
        }
        if (asyncResult || _ instanceof Promise) {
          asyncResult = (asyncResult ?? Promise.resolve()).then(async () => {
            await _;
            const nextLen = payload.issues.length;
            if (nextLen === currLen)
              return;
            attachSchema(payload.issues, currLen, inst);
            if (!isAborted)
              isAborted = aborted(payload, currLen);
          });
        } else {
          const nextLen = payload.issues.length;
          if (nextLen === currLen)
            continue;
          attachSchema(payload.issues, currLen, inst);
          if (!isAborted)
            isAborted = aborted(payload, currLen);
        }
      }
      if (asyncResult) {
        return asyncResult.then(() => {
          return payload;
        });
      }
      return payload;
    };
    const handleCanaryResult = (canary, payload, ctx) => {
      if (aborted(canary)) {
        canary.aborted = true;
        return canary;
      }
      const checkResult = runChecks(payload, checks, ctx);
      if (checkResult instanceof Promise) {
        if (ctx.async === false)
          throw new $ZodAsyncError();
        return checkResult.then((checkResult2) => inst._zod.parse(checkResult2, ctx));
      }
      return inst._zod.parse(checkResult, ctx);
    };
    inst._zod.run = (payload, ctx) => {
      if (ctx.skipChecks) {
        return inst._zod.parse(payload, ctx);
      }
      if (ctx.direction === "backward") {
        const canary = inst._zod.parse({ value: payload.value, issues: [] }, { ...ctx, skipChecks: true });
        if (canary instanceof Promise) {
          return canary.then((canary2) => {
            return handleCanaryResult(canary2, payload, ctx);
          });
        }
        return handleCanaryResult(canary, payload, ctx);
      }
      const result = inst._zod.parse(payload, ctx);
      if (result instanceof Promise) {
        if (ctx.async === false)
          throw new $ZodAsyncError();
        return result.then((result2) => runChecks(result2, checks, ctx));
      }
      return runChecks(result, checks, ctx);
    };
  }
}, {
  // Wrappers extend this by installing a richer factory over it; reading it eagerly would defeat the laziness.
  get "~standard"() {
    return hide(this, "~standard", standardProps(this));
  },
  set "~standard"(value) {
    own(this, "~standard", value);
  }
});
var toStandardResult = (r, ctx) => r.issues.length ? { issues: r.issues.map((iss) => finalizeIssue(iss, ctx, config2())) } : { value: r.value };
async function validateAsync(inst, value) {
  const ctx = { async: true };
  return toStandardResult(await inst._zod.run({ value, issues: [] }, ctx), ctx);
}
function standardProps(inst) {
  return {
    validate: (value) => {
      const ctx = { async: false };
      try {
        const r = inst._zod.run({ value, issues: [] }, ctx);
        if (!(r instanceof Promise))
          return toStandardResult(r, ctx);
      } catch (_) {
      }
      return validateAsync(inst, value);
    },
    vendor: "zod",
    version: 1
  };
}
var $ZodString = /* @__PURE__ */ $constructor("$ZodString", (inst, def) => {
  $ZodType.init(inst, def);
  inst._zod.pattern = def.pattern ?? anyString;
  inst._zod.parse = (payload, _) => {
    if (def.coerce)
      try {
        payload.value = String(payload.value);
      } catch (_2) {
      }
    if (typeof payload.value === "string")
      return payload;
    payload.issues.push({
      expected: "string",
      code: "invalid_type",
      input: payload.value,
      inst
    });
    return payload;
  };
});
var $ZodNumber = /* @__PURE__ */ $constructor("$ZodNumber", (inst, def) => {
  $ZodType.init(inst, def);
  inst._zod.pattern = number;
  inst._zod.parse = (payload, _ctx) => {
    if (def.coerce)
      try {
        payload.value = Number(payload.value);
      } catch (_) {
      }
    const input = payload.value;
    if (typeof input === "number" && !Number.isNaN(input) && Number.isFinite(input)) {
      return payload;
    }
    const received = typeof input === "number" ? Number.isNaN(input) ? "NaN" : !Number.isFinite(input) ? String(input) : void 0 : void 0;
    payload.issues.push({
      expected: "number",
      code: "invalid_type",
      input,
      inst,
      ...received ? { received } : {}
    });
    return payload;
  };
});
var $ZodNumberFormat = /* @__PURE__ */ $constructor("$ZodNumberFormat", (inst, def) => {
  $ZodCheckNumberFormat.init(inst, def);
  $ZodNumber.init(inst, def);
});
var $ZodBoolean = /* @__PURE__ */ $constructor("$ZodBoolean", (inst, def) => {
  $ZodType.init(inst, def);
  inst._zod.pattern = boolean;
  inst._zod.parse = (payload, _ctx) => {
    if (def.coerce)
      try {
        payload.value = Boolean(payload.value);
      } catch (_) {
      }
    const input = payload.value;
    if (typeof input === "boolean")
      return payload;
    payload.issues.push({
      expected: "boolean",
      code: "invalid_type",
      input,
      inst
    });
    return payload;
  };
});
var $ZodUnknown = /* @__PURE__ */ $constructor("$ZodUnknown", (inst, def) => {
  $ZodType.init(inst, def);
  inst._zod.parse = (payload) => payload;
});
var $ZodNever = /* @__PURE__ */ $constructor("$ZodNever", (inst, def) => {
  $ZodType.init(inst, def);
  inst._zod.parse = (payload, _ctx) => {
    payload.issues.push({
      expected: "never",
      code: "invalid_type",
      input: payload.value,
      inst
    });
    return payload;
  };
});
function capSize(inst, size2) {
  const caps = sizeCaps(inst._zod.def.checks);
  if (!caps.length)
    return;
  const cap = Math.min(...caps.map((c) => c[0]));
  const parse2 = inst._zod.parse;
  inst._zod.parse = (payload, ctx) => {
    const n = size2(payload.value);
    if (n > cap && !ctx?.skipChecks && ctx?.direction !== "backward") {
      for (const [max2, ch] of sizeCaps(inst._zod.def.checks)) {
        if (n > max2 && ch._zod.def.when(payload)) {
          const start = payload.issues.length;
          ch._zod.check(payload);
          payload.issues[start].continue = false;
          attachSchema(payload.issues, start, inst);
          return payload;
        }
      }
    }
    return parse2(payload, ctx);
  };
}
var arraySize = (input) => Array.isArray(input) ? input.length : -1;
function handleArrayResult(result, final, index) {
  if (result.issues.length) {
    final.issues.push(...prefixIssues(index, result.issues));
  }
  final.value[index] = result.value;
}
var $ZodArray = /* @__PURE__ */ $constructor("$ZodArray", (inst, def) => {
  $ZodType.init(inst, def);
  const memo = globalConfig.memoizer;
  memo?.attach(inst);
  inst._zod.parse = (payload, ctx) => {
    const input = payload.value;
    if (!Array.isArray(input)) {
      payload.issues.push({
        expected: "array",
        code: "invalid_type",
        input,
        inst
      });
      return payload;
    }
    payload.value = memo ? memo.alloc(inst, payload, Array(input.length), ctx) : Array(input.length);
    const proms = [];
    const abortEarly = ctx?.abortEarly;
    for (let i = 0; i < input.length; i++) {
      const item = input[i];
      const result = def.element._zod.run({
        value: item,
        issues: []
      }, ctx);
      if (result instanceof Promise) {
        proms.push(result.then((result2) => handleArrayResult(result2, payload, i)));
      } else {
        handleArrayResult(result, payload, i);
        if (abortEarly && result.issues.length !== 0 && aborted(result))
          break;
      }
    }
    if (proms.length) {
      return Promise.all(proms).then(() => payload);
    }
    return payload;
  };
  capSize(inst, arraySize);
});
function handlePropertyResult(result, final, key, input, optin, optout) {
  const isPresent = key in input;
  const isOptionalOut = optout === "optional";
  if (!isPresent && isOptionalOut && optin === "optional") {
    return;
  }
  if (result.issues.length) {
    if (optin !== void 0 && isOptionalOut && !isPresent) {
      return;
    }
    final.issues.push(...prefixIssues(key, result.issues));
  }
  if (!isPresent && optin === void 0) {
    if (!result.issues.length) {
      final.issues.push({
        code: "invalid_type",
        expected: "nonoptional",
        input: void 0,
        path: [key]
      });
    }
    return;
  }
  if (result.value === void 0) {
    if (isPresent || optin === "defaulted" && !isOptionalOut) {
      final.value[key] = void 0;
    }
  } else {
    final.value[key] = result.value;
  }
}
var NO_SYMBOL_KEYS = [];
function normalizeDef(def) {
  const keys = Object.keys(def.shape);
  const ownSymbols = Object.getOwnPropertySymbols(def.shape);
  const symbolKeys = ownSymbols.length ? ownSymbols : NO_SYMBOL_KEYS;
  const allKeys = symbolKeys.length ? [...keys, ...symbolKeys] : keys;
  for (const k of allKeys) {
    if (!def.shape?.[k]?._zod?.traits?.has("$ZodType")) {
      throw new Error(`Invalid element at key "${String(k)}": expected a Zod schema`);
    }
  }
  const okeys = optionalKeys(def.shape);
  return {
    ...def,
    allKeys,
    symbolKeys,
    // string-only: handleCatchall matches it against `for...in`, which never yields a symbol
    keySet: new Set(keys),
    numKeys: keys.length,
    optionalKeys: new Set(okeys)
  };
}
function handleCatchall(proms, input, payload, ctx, def, inst, abortEarly) {
  const unrecognized = [];
  const keySet = def.keySet;
  const _catchall = def.catchall._zod;
  const t = _catchall.def.type;
  const optin = _catchall.optin;
  const optout = _catchall.optout;
  let seen = 0;
  for (const key in input) {
    if (abortEarly && payload.issues.length !== seen) {
      if (aborted(payload, seen))
        break;
      seen = payload.issues.length;
    }
    if (keySet.has(key))
      continue;
    if (key === "__proto__") {
      if (t === "never")
        unrecognized.push(key);
      continue;
    }
    if (t === "never") {
      unrecognized.push(key);
      continue;
    }
    const r = _catchall.run({ value: input[key], issues: [] }, ctx);
    if (r instanceof Promise) {
      proms.push(r.then((r2) => handlePropertyResult(r2, payload, key, input, optin, optout)));
    } else {
      handlePropertyResult(r, payload, key, input, optin, optout);
    }
  }
  if (unrecognized.length) {
    payload.issues.push({
      code: "unrecognized_keys",
      keys: unrecognized,
      input,
      inst,
      // Describes the shape of the input, not the validity of the parsed value, so it never aborts. The parse still fails; the schema's own checks just get to run first, and an enclosing intersection can reconcile the key against a sibling operand.
      continue: true
    });
  }
  if (!proms.length)
    return payload;
  return Promise.all(proms).then(() => {
    return payload;
  });
}
var $ZodObject = /* @__PURE__ */ $constructor("$ZodObject", (inst, def) => {
  $ZodType.init(inst, def);
  const desc = Object.getOwnPropertyDescriptor(def, "shape");
  const sh = desc?.get ? desc.get.raw : def.shape ?? {};
  if (sh) {
    const get = () => {
      const newSh = { ...sh };
      Object.defineProperty(def, "shape", { value: newSh });
      get.raw = newSh;
      return newSh;
    };
    get.raw = sh;
    Object.defineProperty(def, "shape", { get });
  }
  const _normalized = cached(() => normalizeDef(def));
  defineLazyInternal(inst, "propValues", (zod) => {
    const shape = zod.def.shape;
    const propValues = {};
    for (const key in shape) {
      const field = shape[key]._zod;
      if (field.values) {
        if (!Object.prototype.hasOwnProperty.call(propValues, key)) {
          assignProp(propValues, key, /* @__PURE__ */ new Set());
        }
        for (const v of field.values)
          propValues[key].add(v);
        if (field.optin !== void 0)
          propValues[key].add(void 0);
      }
    }
    return propValues;
  });
  const isObject2 = isObject;
  const catchall = def.catchall;
  let value;
  const memo = globalConfig.memoizer;
  memo?.attach(inst);
  inst._zod.parse = (payload, ctx) => {
    value ?? (value = _normalized.value);
    const input = payload.value;
    if (!isObject2(input)) {
      payload.issues.push({
        expected: "object",
        code: "invalid_type",
        input,
        inst
      });
      return payload;
    }
    payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
    const proms = [];
    const shape = value.shape;
    const abortEarly = ctx?.abortEarly;
    let seen = payload.issues.length;
    for (const key of value.allKeys) {
      if (abortEarly && payload.issues.length !== seen) {
        if (aborted(payload, seen))
          break;
        seen = payload.issues.length;
      }
      if (key === "__proto__")
        continue;
      const el = shape[key];
      const optin = el._zod.optin;
      const optout = el._zod.optout;
      const r = el._zod.run({ value: input[key], issues: [] }, ctx);
      if (r instanceof Promise) {
        proms.push(r.then((r2) => handlePropertyResult(r2, payload, key, input, optin, optout)));
      } else {
        handlePropertyResult(r, payload, key, input, optin, optout);
      }
    }
    if (!catchall) {
      return proms.length ? Promise.all(proms).then(() => payload) : payload;
    }
    return handleCatchall(proms, input, payload, ctx, _normalized.value, inst, abortEarly === true);
  };
});
function handleUnionResults(results, final, inst, ctx) {
  for (const result of results) {
    if (result.issues.length === 0) {
      final.value = result.value;
      return final;
    }
  }
  const nonaborted = results.filter((r) => !aborted(r));
  if (nonaborted.length === 1) {
    final.value = nonaborted[0].value;
    return nonaborted[0];
  }
  final.issues.push({
    code: "invalid_union",
    input: final.value,
    inst,
    errors: results.map((result) => result.issues.map((iss) => finalizeIssue(iss, ctx, config2())))
  });
  return final;
}
var $ZodUnion = /* @__PURE__ */ $constructor("$ZodUnion", (inst, def) => {
  $ZodType.init(inst, def);
  defineLazyInternal(inst, "optin", (zod) => zod.def.options.some((o) => o._zod.optin === "defaulted") ? "defaulted" : zod.def.options.some((o) => o._zod.optin !== void 0) ? "optional" : void 0);
  defineLazyInternal(inst, "optout", (zod) => zod.def.options.some((o) => o._zod.optout === "optional") ? "optional" : void 0);
  defineLazyInternal(inst, "values", (zod) => {
    if (zod.def.options.every((o) => o._zod.values)) {
      return new Set(zod.def.options.flatMap((option) => Array.from(option._zod.values)));
    }
    return void 0;
  });
  defineLazyInternal(inst, "pattern", (zod) => {
    if (zod.def.options.every((o) => o._zod.pattern)) {
      const patterns2 = zod.def.options.map((o) => o._zod.pattern);
      return new RegExp(`^(${patterns2.map((p) => cleanRegex(p.source)).join("|")})$`);
    }
    return void 0;
  });
  const first = def.options.length === 1 ? def.options[0]._zod.run : null;
  inst._zod.parse = (payload, ctx) => {
    if (first) {
      return first(payload, ctx);
    }
    let async = false;
    const results = [];
    for (const option of def.options) {
      const result = option._zod.run({
        value: payload.value,
        issues: []
      }, ctx);
      if (result instanceof Promise) {
        results.push(result);
        async = true;
      } else {
        if (result.issues.length === 0)
          return result;
        results.push(result);
      }
    }
    if (!async)
      return handleUnionResults(results, payload, inst, ctx);
    return Promise.all(results).then((results2) => {
      return handleUnionResults(results2, payload, inst, ctx);
    });
  };
});
var $ZodRecord = /* @__PURE__ */ $constructor("$ZodRecord", (inst, def) => {
  $ZodType.init(inst, def);
  const memo = globalConfig.memoizer;
  memo?.attach(inst);
  inst._zod.parse = (payload, ctx) => {
    const input = payload.value;
    if (!isPlainObject(input)) {
      payload.issues.push({
        expected: "record",
        code: "invalid_type",
        input,
        inst
      });
      return payload;
    }
    const proms = [];
    const values = def.keyType._zod.values;
    if (values && !def.partial) {
      payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
      const recordKeys = /* @__PURE__ */ new Set();
      for (const key of values) {
        if (typeof key === "string" || typeof key === "number" || typeof key === "symbol") {
          recordKeys.add(typeof key === "number" ? key.toString() : key);
          if (key === "__proto__")
            continue;
          const keyResult = def.keyType._zod.run({ value: key, issues: [] }, ctx);
          if (keyResult instanceof Promise) {
            throw new Error("Async schemas not supported in object keys currently");
          }
          if (keyResult.issues.length) {
            payload.issues.push({
              code: "invalid_key",
              origin: "record",
              issues: keyResult.issues.map((iss) => finalizeIssue(iss, ctx, config2())),
              input: key,
              path: [key],
              inst
            });
            continue;
          }
          const outKey = keyResult.value;
          if (outKey === "__proto__")
            continue;
          const result = def.valueType._zod.run({ value: input[key], issues: [] }, ctx);
          if (result instanceof Promise) {
            proms.push(result.then((result2) => {
              if (result2.issues.length) {
                payload.issues.push(...prefixIssues(key, result2.issues));
              }
              payload.value[outKey] = result2.value;
            }));
          } else {
            if (result.issues.length) {
              payload.issues.push(...prefixIssues(key, result.issues));
            }
            payload.value[outKey] = result.value;
          }
        }
      }
      let unrecognized;
      for (const key in input) {
        if (!recordKeys.has(key)) {
          if (def.mode === "loose") {
            if (key === "__proto__")
              continue;
            payload.value[key] = input[key];
          } else {
            unrecognized = unrecognized ?? [];
            unrecognized.push(key);
          }
        }
      }
      if (unrecognized && unrecognized.length > 0) {
        payload.issues.push({
          code: "unrecognized_keys",
          input,
          inst,
          keys: unrecognized,
          continue: true
        });
      }
    } else {
      payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
      let unrecognized;
      for (const key of Reflect.ownKeys(input)) {
        if (key === "__proto__")
          continue;
        if (!Object.prototype.propertyIsEnumerable.call(input, key))
          continue;
        let keyResult = def.keyType._zod.run({ value: key, issues: [] }, ctx);
        if (keyResult instanceof Promise) {
          throw new Error("Async schemas not supported in object keys currently");
        }
        const checkNumericKey = typeof key === "string" && number.test(key) && keyResult.issues.length;
        if (checkNumericKey) {
          const retryResult = def.keyType._zod.run({ value: Number(key), issues: [] }, ctx);
          if (retryResult instanceof Promise) {
            throw new Error("Async schemas not supported in object keys currently");
          }
          if (retryResult.issues.length === 0) {
            keyResult = retryResult;
          }
        }
        if (keyResult.issues.length) {
          if (def.mode === "loose") {
            payload.value[key] = input[key];
          } else if (values) {
            unrecognized = unrecognized ?? [];
            unrecognized.push(key);
          } else {
            payload.issues.push({
              code: "invalid_key",
              origin: "record",
              issues: keyResult.issues.map((iss) => finalizeIssue(iss, ctx, config2())),
              input: key,
              path: [key],
              inst
            });
          }
          continue;
        }
        const outKey = keyResult.value;
        if (outKey === "__proto__")
          continue;
        const result = def.valueType._zod.run({ value: input[key], issues: [] }, ctx);
        if (result instanceof Promise) {
          proms.push(result.then((result2) => {
            if (result2.issues.length) {
              payload.issues.push(...prefixIssues(key, result2.issues));
            }
            payload.value[outKey] = result2.value;
          }));
        } else {
          if (result.issues.length) {
            payload.issues.push(...prefixIssues(key, result.issues));
          }
          payload.value[outKey] = result.value;
        }
      }
      if (unrecognized && unrecognized.length > 0) {
        payload.issues.push({
          code: "unrecognized_keys",
          input,
          inst,
          keys: unrecognized,
          continue: true
        });
      }
    }
    if (proms.length) {
      return Promise.all(proms).then(() => payload);
    }
    return payload;
  };
});
var $ZodEnum = /* @__PURE__ */ $constructor("$ZodEnum", (inst, def) => {
  $ZodType.init(inst, def);
  const values = getEnumValues(def.entries);
  const valuesSet = new Set(values);
  inst._zod.values = valuesSet;
  defineLazyInternal(inst, "pattern", (zod) => {
    const patternValues = getEnumValues(zod.def.entries).filter((k) => propertyKeyTypes.has(typeof k));
    return new RegExp(patternValues.length ? `^(${patternValues.map((o) => escapeRegex(o.toString())).join("|")})$` : "^[^\\s\\S]$");
  });
  inst._zod.parse = (payload, _ctx) => {
    const input = payload.value;
    if (valuesSet.has(input)) {
      return payload;
    }
    payload.issues.push({
      code: "invalid_value",
      values,
      input,
      inst
    });
    return payload;
  };
});
function handleOptionalResult(payload, result) {
  payload.value = result.issues.length ? void 0 : result.value;
  return payload;
}
var $ZodOptional = /* @__PURE__ */ $constructor("$ZodOptional", (inst, def) => {
  $ZodType.init(inst, def);
  defineLazyInternal(inst, "optin", (zod) => zod.def.innerType._zod.optin === "defaulted" ? "defaulted" : "optional");
  inst._zod.optout = "optional";
  defineLazyInternal(inst, "values", (zod) => {
    const values = zod.def.innerType._zod.values;
    return values ? /* @__PURE__ */ new Set([...values, void 0]) : void 0;
  });
  defineLazyInternal(inst, "pattern", (zod) => {
    const pattern = zod.def.innerType._zod.pattern;
    return pattern ? new RegExp(`^(${cleanRegex(pattern.source)})?$`) : void 0;
  });
  inst._zod.parse = (payload, ctx) => {
    if (payload.value === void 0) {
      if (def.innerType._zod.optin !== "defaulted")
        return payload;
      const result = def.innerType._zod.run({ value: payload.value, issues: [] }, ctx);
      if (result instanceof Promise)
        return result.then((result2) => handleOptionalResult(payload, result2));
      return handleOptionalResult(payload, result);
    }
    return def.innerType._zod.run(payload, ctx);
  };
});
var $ZodExactOptional = /* @__PURE__ */ $constructor("$ZodExactOptional", (inst, def) => {
  $ZodOptional.init(inst, def);
  defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
  defineLazyInternal(inst, "pattern", (zod) => zod.def.innerType._zod.pattern);
  inst._zod.parse = (payload, ctx) => {
    return def.innerType._zod.run(payload, ctx);
  };
});
var $ZodNullable = /* @__PURE__ */ $constructor("$ZodNullable", (inst, def) => {
  $ZodType.init(inst, def);
  defineLazyInternal(inst, "optin", (zod) => zod.def.innerType._zod.optin);
  defineLazyInternal(inst, "optout", (zod) => zod.def.innerType._zod.optout);
  defineLazyInternal(inst, "pattern", (zod) => {
    const pattern = zod.def.innerType._zod.pattern;
    return pattern ? new RegExp(`^(${cleanRegex(pattern.source)}|null)$`) : void 0;
  });
  defineLazyInternal(inst, "values", (zod) => {
    return zod.def.innerType._zod.values ? /* @__PURE__ */ new Set([...zod.def.innerType._zod.values, null]) : void 0;
  });
  inst._zod.parse = (payload, ctx) => {
    if (payload.value === null)
      return payload;
    return def.innerType._zod.run(payload, ctx);
  };
});
var $ZodReadonly = /* @__PURE__ */ $constructor("$ZodReadonly", (inst, def) => {
  $ZodType.init(inst, def);
  defineLazyInternal(inst, "propValues", (zod) => zod.def.innerType._zod.propValues);
  defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
  defineLazyInternal(inst, "optin", (zod) => zod.def.innerType?._zod?.optin);
  defineLazyInternal(inst, "optout", (zod) => zod.def.innerType?._zod?.optout);
  inst._zod.parse = (payload, ctx) => {
    if (ctx.direction === "backward") {
      return def.innerType._zod.run(payload, ctx);
    }
    const result = def.innerType._zod.run(payload, ctx);
    if (result instanceof Promise) {
      return result.then(handleReadonlyResult);
    }
    return handleReadonlyResult(result);
  };
});
function handleReadonlyResult(payload) {
  if (!payload.memo)
    payload.value = Object.freeze(payload.value);
  return payload;
}
var $ZodLazy = /* @__PURE__ */ $constructor("$ZodLazy", (inst, def) => {
  $ZodType.init(inst, def);
  defineLazy(inst._zod, "innerType", () => {
    const d = def;
    if (!d._cachedInner)
      d._cachedInner = def.getter();
    return d._cachedInner;
  });
  defineLazyInternal(inst, "pattern", (zod) => zod.innerType?._zod?.pattern);
  defineLazyInternal(inst, "propValues", (zod) => zod.innerType?._zod?.propValues);
  defineLazyInternal(inst, "optin", (zod) => zod.innerType?._zod?.optin ?? void 0);
  defineLazyInternal(inst, "optout", (zod) => zod.innerType?._zod?.optout ?? void 0);
  inst._zod.parse = (payload, ctx) => {
    const inner = inst._zod.innerType;
    return inner._zod.run(payload, ctx);
  };
});
var $ZodCustom = /* @__PURE__ */ $constructor("$ZodCustom", (inst, def) => {
  $ZodCheck.init(inst, def);
  $ZodType.init(inst, def);
  inst._zod.parse = (payload, _) => {
    return payload;
  };
  inst._zod.check = (payload) => {
    const input = payload.value;
    const r = def.fn(input);
    if (r instanceof Promise) {
      return r.then((r2) => handleRefineResult(r2, payload, input, inst));
    }
    handleRefineResult(r, payload, input, inst);
    return;
  };
});
function handleRefineResult(result, payload, input, inst) {
  if (!result) {
    const _iss = {
      code: "custom",
      input,
      inst,
      // incorporates params.error into issue reporting
      path: [...inst._zod.def.path ?? []],
      // incorporates params.error into issue reporting
      continue: !inst._zod.def.abort
      // params: inst._zod.def.params,
    };
    if (inst._zod.def.params)
      _iss.params = inst._zod.def.params;
    payload.issues.push(issue(_iss));
  }
}

// ../main/node_modules/zod/v4/core/registries.js
var _a2;
var $ZodRegistry = class {
  constructor() {
    this._map = /* @__PURE__ */ new WeakMap();
    this._idmap = /* @__PURE__ */ new Map();
  }
  add(schema, ..._meta) {
    const meta2 = _meta[0];
    this._map.set(schema, meta2);
    if (meta2 && typeof meta2 === "object" && "id" in meta2) {
      this._idmap.set(meta2.id, schema);
    }
    return this;
  }
  clear() {
    this._map = /* @__PURE__ */ new WeakMap();
    this._idmap = /* @__PURE__ */ new Map();
    return this;
  }
  remove(schema) {
    const meta2 = this._map.get(schema);
    if (meta2 && typeof meta2 === "object" && "id" in meta2) {
      this._idmap.delete(meta2.id);
    }
    this._map.delete(schema);
    return this;
  }
  get(schema) {
    const p = schema._zod.parent;
    if (p) {
      const pm = { ...this.get(p) ?? {} };
      delete pm.id;
      const f = { ...pm, ...this._map.get(schema) };
      return Object.keys(f).length ? f : void 0;
    }
    return this._map.get(schema);
  }
  has(schema) {
    return this._map.has(schema);
  }
};
function registry() {
  return new $ZodRegistry();
}
(_a2 = globalThis).__zod_globalRegistry ?? (_a2.__zod_globalRegistry = registry());
var globalRegistry = globalThis.__zod_globalRegistry;

// ../main/node_modules/zod/v4/core/api.js
function snapshotChecks(def) {
  if (def.checks)
    def.checks = [...def.checks];
  return def;
}
// @__NO_SIDE_EFFECTS__
function _string(Class, params) {
  return new Class(snapshotChecks({ type: "string", ...normalizeParams(params) }));
}
// @__NO_SIDE_EFFECTS__
function _number(Class, params) {
  return new Class(snapshotChecks({ type: "number", checks: [], ...normalizeParams(params) }));
}
// @__NO_SIDE_EFFECTS__
function _int(Class, params) {
  return new Class({
    type: "number",
    check: "number_format",
    abort: false,
    format: "safeint",
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _boolean(Class, params) {
  return new Class({
    type: "boolean",
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _unknown(Class) {
  return new Class({
    type: "unknown"
  });
}
// @__NO_SIDE_EFFECTS__
function _never(Class, params) {
  return new Class({
    type: "never",
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _lt(value, params) {
  return new $ZodCheckLessThan({
    check: "less_than",
    ...normalizeParams(params),
    value,
    inclusive: false
  });
}
// @__NO_SIDE_EFFECTS__
function _lte(value, params) {
  return new $ZodCheckLessThan({
    check: "less_than",
    ...normalizeParams(params),
    value,
    inclusive: true
  });
}
// @__NO_SIDE_EFFECTS__
function _gte(value, params) {
  return new $ZodCheckGreaterThan({
    check: "greater_than",
    ...normalizeParams(params),
    value,
    inclusive: true
  });
}
// @__NO_SIDE_EFFECTS__
function _minLength(minimum, params) {
  return new $ZodCheckMinLength({
    check: "min_length",
    ...normalizeParams(params),
    minimum
  });
}
// @__NO_SIDE_EFFECTS__
function _regex(pattern, params) {
  return new $ZodCheckRegex({
    check: "string_format",
    format: "regex",
    ...normalizeParams(params),
    pattern
  });
}
// @__NO_SIDE_EFFECTS__
function _refine(Class, fn, _params) {
  const schema = new Class({
    type: "custom",
    check: "custom",
    fn,
    ...normalizeParams(_params)
  });
  return schema;
}

// ../main/node_modules/zod/v4/mini/schemas.js
var ZodMiniType = /* @__PURE__ */ $constructor("ZodMiniType", (inst, def) => {
  if (!inst._zod)
    throw new Error("Uninitialized schema in ZodMiniType.");
  $ZodType.init(inst, def);
  inst.def = def;
  inst.type = def.type;
}, {
  // `with` is an alias for `check`: the same function object, not a wrapper.
  get with() {
    return this.check;
  },
  set with(value) {
    own(this, "with", value);
  },
  parse(data, params) {
    return parse(this, data, params, { callee: this.parse });
  },
  parseAsync(data, params) {
    return parseAsync(this, data, params, { callee: this.parseAsync });
  },
  safeParse(data, params) {
    return safeParse(this, data, params);
  },
  safeParseAsync(data, params) {
    return safeParseAsync(this, data, params);
  },
  check(...checks) {
    const def = this.def;
    return this.clone({
      ...def,
      checks: [
        ...def.checks ?? [],
        ...checks.map((ch) => typeof ch === "function" ? { _zod: { check: ch, def: { check: "custom" }, onattach: [] } } : ch)
      ]
    }, { parent: true });
  },
  clone(_def, params) {
    return clone2(this, _def, params);
  },
  brand() {
    return this;
  },
  register(reg, meta2) {
    reg.add(this, meta2);
    return this;
  },
  apply(fn, ...args) {
    return args.length === 0 ? fn(this) : fn(this, ...args);
  }
});
var ZodMiniString = /* @__PURE__ */ $constructor("ZodMiniString", (inst, def) => {
  $ZodString.init(inst, def);
  ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function string2(params) {
  return _string(ZodMiniString, params);
}
var ZodMiniNumber = /* @__PURE__ */ $constructor("ZodMiniNumber", (inst, def) => {
  $ZodNumber.init(inst, def);
  ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function number2(params) {
  return _number(ZodMiniNumber, params);
}
var ZodMiniNumberFormat = /* @__PURE__ */ $constructor("ZodMiniNumberFormat", (inst, def) => {
  $ZodNumberFormat.init(inst, def);
  ZodMiniNumber.init(inst, def);
});
function int(params) {
  return _int(ZodMiniNumberFormat, params);
}
var ZodMiniBoolean = /* @__PURE__ */ $constructor("ZodMiniBoolean", (inst, def) => {
  $ZodBoolean.init(inst, def);
  ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function boolean2(params) {
  return _boolean(ZodMiniBoolean, params);
}
var ZodMiniUnknown = /* @__PURE__ */ $constructor("ZodMiniUnknown", (inst, def) => {
  $ZodUnknown.init(inst, def);
  ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function unknown() {
  return _unknown(ZodMiniUnknown);
}
var ZodMiniNever = /* @__PURE__ */ $constructor("ZodMiniNever", (inst, def) => {
  $ZodNever.init(inst, def);
  ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function never(params) {
  return _never(ZodMiniNever, params);
}
var ZodMiniArray = /* @__PURE__ */ $constructor("ZodMiniArray", (inst, def) => {
  $ZodArray.init(inst, def);
  ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function array(element, params) {
  return new ZodMiniArray({
    type: "array",
    element,
    ...normalizeParams(params)
  });
}
var ZodMiniObject = /* @__PURE__ */ $constructor("ZodMiniObject", (inst, def) => {
  $ZodObject.init(inst, def);
  ZodMiniType.init(inst, def);
  installLazyProp(inst, "shape", (self) => self._zod.def.shape, false);
});
// @__NO_SIDE_EFFECTS__
function strictObject(shape, params) {
  return new ZodMiniObject({
    type: "object",
    shape,
    catchall: /* @__PURE__ */ never(),
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function extend2(schema, shape) {
  return extend(schema, shape);
}
// @__NO_SIDE_EFFECTS__
function pick2(schema, mask) {
  return pick(schema, mask);
}
var ZodMiniUnion = /* @__PURE__ */ $constructor("ZodMiniUnion", (inst, def) => {
  $ZodUnion.init(inst, def);
  ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function union(options, params) {
  return new ZodMiniUnion({
    type: "union",
    options,
    ...normalizeParams(params)
  });
}
var ZodMiniRecord = /* @__PURE__ */ $constructor("ZodMiniRecord", (inst, def) => {
  $ZodRecord.init(inst, def);
  ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function record(keyType, valueType, params) {
  if (!valueType || !valueType._zod) {
    return new ZodMiniRecord({
      type: "record",
      keyType: /* @__PURE__ */ string2(),
      valueType: keyType,
      ...normalizeParams(valueType)
    });
  }
  return new ZodMiniRecord({
    type: "record",
    keyType,
    valueType,
    ...normalizeParams(params)
  });
}
var ZodMiniEnum = /* @__PURE__ */ $constructor("ZodMiniEnum", (inst, def) => {
  $ZodEnum.init(inst, def);
  ZodMiniType.init(inst, def);
  inst.options = [...inst._zod.values];
});
// @__NO_SIDE_EFFECTS__
function _enum(values, params) {
  const entries = Array.isArray(values) ? Object.fromEntries(values.map((v) => [v, v])) : values;
  return new ZodMiniEnum({
    type: "enum",
    entries,
    ...normalizeParams(params)
  });
}
var ZodMiniOptional = /* @__PURE__ */ $constructor("ZodMiniOptional", (inst, def) => {
  $ZodOptional.init(inst, def);
  ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function optional(innerType) {
  return new ZodMiniOptional({
    type: "optional",
    innerType
  });
}
var ZodMiniExactOptional = /* @__PURE__ */ $constructor("ZodMiniExactOptional", (inst, def) => {
  $ZodExactOptional.init(inst, def);
  ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function exactOptional(innerType) {
  return new ZodMiniExactOptional({
    type: "optional",
    innerType
  });
}
var ZodMiniNullable = /* @__PURE__ */ $constructor("ZodMiniNullable", (inst, def) => {
  $ZodNullable.init(inst, def);
  ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function nullable(innerType) {
  return new ZodMiniNullable({
    type: "nullable",
    innerType
  });
}
var ZodMiniReadonly = /* @__PURE__ */ $constructor("ZodMiniReadonly", (inst, def) => {
  $ZodReadonly.init(inst, def);
  ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function readonly(innerType) {
  return new ZodMiniReadonly({
    type: "readonly",
    innerType
  });
}
var ZodMiniLazy = /* @__PURE__ */ $constructor("ZodMiniLazy", (inst, def) => {
  $ZodLazy.init(inst, def);
  ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function _lazy(getter) {
  return new ZodMiniLazy({
    type: "lazy",
    getter
  });
}
var ZodMiniCustom = /* @__PURE__ */ $constructor("ZodMiniCustom", (inst, def) => {
  $ZodCustom.init(inst, def);
  ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function refine(fn, _params = {}) {
  return _refine(ZodMiniCustom, fn, _params);
}

// src/law/wording.ts
var wordingSchema = strictObject({ zh: string2().check(_minLength(1)), en: string2().check(_minLength(1)) });

// src/law/provision.ts
var FORCES = [
  "obligation",
  "permission",
  "best-effort",
  "encouragement",
  "prohibition",
  "definition",
  "target"
];
var forceSchema = _enum(FORCES);
var sourceSchema = strictObject({
  id: string2(),
  title: wordingSchema,
  issuer: wordingSchema,
  dated: string2(),
  inForceFrom: string2(),
  sha256: optional(string2().check(_regex(/^[0-9a-f]{64}$/))),
  length: optional(int()),
  /** Whether it speaks of another field of law, so that what it says applies here by analogy (参照) only. */
  byAnalogy: optional(boolean2())
});
var clauseSchema = strictObject({
  /** Verbatim, so that its place in the sentence and in the official text follows. */
  text: string2().check(_minLength(1)),
  gloss: string2().check(_minLength(1)),
  ruleSets: optional(array(string2()).check(_minLength(1))),
  undecidable: optional(wordingSchema)
});
var provisionSchema = strictObject({
  /** In the manner of Akoma Ntoso: `notice/s2/p1/1` is section 二, paragraph 1, sentence 1. */
  id: string2().check(_regex(/^[a-z0-9-]+(?:\/[a-z0-9-]+)+$/)),
  source: string2(),
  text: string2(),
  gloss: string2(),
  /** The sentence's place in the official text, in UTF-16 code units, the end excluded. */
  span: optional(strictObject({ start: int(), end: int() })),
  force: forceSchema,
  alsoForce: optional(array(forceSchema)),
  addressee: array(string2()),
  /** Why no program can decide it. A provision has either this or a rule that cites it, or says so clause by clause. */
  undecidable: optional(wordingSchema),
  /** Its parts in their order, where rules encode it only in part, or different rules different parts of it. */
  clauses: optional(array(clauseSchema).check(_minLength(2)))
});
function clauseStarts({ text, clauses = [] }) {
  let reached = 0;
  return clauses.map((clause) => {
    const start = text.indexOf(clause.text, reached);
    if (start < 0) return void 0;
    reached = start + clause.text.length;
    return start;
  });
}

// src/rules/derived-fact.ts
var base = {
  fact: string2(),
  type: _enum(["money", "rate", "count", "factor"]),
  grain: _enum(GRAINS),
  title: wordingSchema
};
var operands = array(string2()).check(_minLength(2));
var derivedFactSchema = union([
  strictObject({ ...base, sum: operands }),
  strictObject({ ...base, product: operands }),
  strictObject({ ...base, difference: operands }),
  strictObject({ ...base, quotient: operands })
]);
function formulaOf(derived) {
  if ("sum" in derived) return { arithmetic: "sum", operands: derived.sum };
  if ("product" in derived) return { arithmetic: "product", operands: derived.product };
  if ("difference" in derived) return { arithmetic: "difference", operands: derived.difference };
  return { arithmetic: "quotient", operands: derived.quotient };
}
function combine(arithmetic, one, other) {
  switch (arithmetic) {
    case "sum":
      return one.plus(other);
    case "product":
      return one.times(other);
    case "difference":
      return one.minus(other);
    case "quotient":
      return other.isZero() ? void 0 : one.div(other);
  }
}

// src/rules/invalid-rulebook.ts
var SHOWN_FAULTS = 5;
var InvalidRulebookError = class extends Error {
  name = "InvalidRulebookError";
  faults;
  constructor(faults) {
    const shown2 = faults.slice(0, SHOWN_FAULTS).map(({ pointer, message }) => `${pointer || "/"}: ${message}`);
    const rest = faults.length - shown2.length;
    super(`invalid rulebook: ${shown2.join("; ")}${rest > 0 ? `; and ${rest} more` : ""}`);
    this.faults = faults;
  }
};
function pointerOf(path) {
  return path.map((step) => `/${String(step).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}
function faultsOf(error, data) {
  return error.issues.flatMap((issue2) => faultsOfIssue(issue2, data, []));
}
function faultsOfIssue(issue2, data, base2) {
  const path = [...base2, ...issue2.path];
  const value = issue2.path.reduce((at, step) => at?.[step], data);
  const pointer = pointerOf(path);
  switch (issue2.code) {
    case "unrecognized_keys":
      return issue2.keys.map((key) => ({
        pointer: pointerOf([...path, key]),
        message: "unknown key"
      }));
    case "invalid_union": {
      const branch = closestBranch(issue2.errors, value);
      if (branch === void 0)
        return [
          {
            pointer,
            message: `${JSON.stringify(value)} is none of the forms allowed here`
          }
        ];
      return branch.flatMap((inner) => faultsOfIssue(inner, value, path));
    }
    case "invalid_value":
      return [
        {
          pointer,
          message: `${JSON.stringify(value)} is not one of ${issue2.values.map((v) => JSON.stringify(v)).join(", ")}`
        }
      ];
    case "invalid_type":
      return [
        {
          pointer,
          message: value === void 0 ? "missing" : `${JSON.stringify(value)} is not of type ${issue2.expected}`
        }
      ];
    case "too_small":
      return [{ pointer, message: "empty" }];
    default:
      return [{ pointer, message: `${JSON.stringify(value)} is not allowed here` }];
  }
}
function closestBranch(branches, value) {
  if (typeof value !== "object" || value === null || branches.length === 0) return void 0;
  const strangeness = (issues) => issues.reduce((sum2, issue2) => {
    if (issue2.code === "unrecognized_keys") return sum2 + issue2.keys.length;
    return issue2.path.length === 1 && value[issue2.path[0]] === void 0 ? sum2 + 1 : sum2;
  }, 0);
  return branches.reduce((best, branch) => strangeness(branch) < strangeness(best) ? branch : best);
}

// src/rules/truth.ts
var FALSE = 0;
var UNKNOWN = 1;
var TRUE = 2;
var TRUTH_NAMES = ["false", "unknown", "true"];
function not(truth) {
  return TRUE - truth;
}
function all(truths) {
  let least = TRUE;
  for (const truth of truths) if (truth < least) least = truth;
  return least;
}
function any(truths) {
  let greatest = FALSE;
  for (const truth of truths) if (truth > greatest) greatest = truth;
  return greatest;
}

// src/rules/operator.ts
var NUMBER_OPERATORS = ["atMost", "atLeast", "lessThan", "moreThan"];
var DATE_OPERATORS = ["onOrBefore", "onOrAfter", "before", "after"];
function operatorsOf(type) {
  switch (type.kind) {
    case "choice":
      return ["is", "isNot", "oneOf", "noneOf", "given"];
    case "flag":
      return ["is", "isNot", "given"];
    case "date":
      return [...DATE_OPERATORS, "given"];
    case "money":
    case "rate":
    case "count":
    case "factor":
      return [...NUMBER_OPERATORS, "given"];
  }
}
function truthBy(operator) {
  if (operator === "given") return (left, right) => left !== void 0 === (right === true) ? TRUE : FALSE;
  const holds = comparatorOf(operator);
  return (left, right) => left === void 0 || right === void 0 ? UNKNOWN : holds(left, right) ? TRUE : FALSE;
}
function comparatorOf(operator) {
  switch (operator) {
    case "is":
      return (left, right) => left === right;
    case "isNot":
      return (left, right) => left !== right;
    case "oneOf":
      return (left, right) => right.includes(left);
    case "noneOf":
      return (left, right) => !right.includes(left);
    case "atMost":
    case "onOrBefore":
      return (left, right) => order(left, right) <= 0;
    case "atLeast":
    case "onOrAfter":
      return (left, right) => order(left, right) >= 0;
    case "lessThan":
    case "before":
      return (left, right) => order(left, right) < 0;
    case "moreThan":
    case "after":
      return (left, right) => order(left, right) > 0;
    case "given":
      return (_, right) => right === true;
  }
}
function order(left, right) {
  return left instanceof Decimal2 ? left.cmp(right) : left - right;
}

// src/rules/operator-name.ts
var OPERATOR_NAMES = [
  "is",
  "isNot",
  "oneOf",
  "noneOf",
  "atMost",
  "atLeast",
  "lessThan",
  "moreThan",
  "onOrBefore",
  "onOrAfter",
  "before",
  "after",
  "given"
];

// src/rules/condition.ts
var factReferenceSchema = strictObject({ fact: string2() });
var comparisonSchema = strictObject({
  fact: string2(),
  operator: _enum(OPERATOR_NAMES),
  value: union([string2(), boolean2(), array(string2()).check(_minLength(1)), factReferenceSchema])
});
var allSchema = strictObject({
  get all() {
    return array(conditionSchema).check(_minLength(1));
  }
});
var anySchema = strictObject({
  get any() {
    return array(conditionSchema).check(_minLength(1));
  }
});
var notSchema = strictObject({
  get not() {
    return conditionSchema;
  }
});
var conditionSchema = union([allSchema, anySchema, notSchema, comparisonSchema]);
var rootConditionSchema = union([allSchema, anySchema, notSchema]);

// src/rules/rule-set.ts
var conclusionSchema = strictObject({
  type: string2().check(_minLength(1)),
  params: strictObject({
    force: forceSchema,
    provisions: array(string2()).check(_minLength(1)),
    zh: string2().check(_minLength(1)),
    en: string2().check(_minLength(1)),
    gives: optional(record(string2(), union([string2(), factReferenceSchema])))
  })
});
var ruleSchema = strictObject({
  name: string2().check(_minLength(1)),
  priority: int().check(_gte(1)),
  conditions: rootConditionSchema,
  event: conclusionSchema,
  /**
   * The rules of lower priority that it is meant to prevail over, by name, where both hold and conclude differently.
   * It changes no decision, for the priority decides: it says that the overlap is intended.
   */
  overrides: optional(array(string2()).check(_minLength(1)))
});
var otherwiseSchema = extend2(conclusionSchema, {
  /**
   * What is meant to fall to it, as the law has it. It changes no decision, for all that no rule holds for falls to it: a
   * case besides those says that a rule is missing or asks too much.
   */
  conditions: optional(rootConditionSchema)
});
var ruleSetSchema = strictObject({
  id: string2().check(_regex(/^[a-z0-9-]+$/)),
  title: wordingSchema,
  /** The fact that it establishes. */
  decides: string2(),
  /** What it is decided for. */
  grain: _enum(GRAINS),
  hitPolicy: _enum(["first", "collect"]),
  rules: array(ruleSchema).check(_minLength(1)),
  otherwise: optional(otherwiseSchema)
});
function conclusionsOf(ruleSet) {
  const conclusions = ruleSet.rules.map(({ event }) => event);
  return ruleSet.otherwise === void 0 ? conclusions : [...conclusions, ruleSet.otherwise];
}
function conditionsOf({ rules, otherwise }) {
  const declared = otherwise?.conditions;
  return [...rules.map(({ conditions }) => conditions), ...declared === void 0 ? [] : [declared]];
}
function sameConclusion(one, other) {
  return one?.type === other?.type && JSON.stringify(one?.params.gives) === JSON.stringify(other?.params.gives);
}

// src/rules/order.ts
function factsOf(condition) {
  if ("all" in condition) return condition.all.flatMap(factsOf);
  if ("any" in condition) return condition.any.flatMap(factsOf);
  if ("not" in condition) return factsOf(condition.not);
  const { fact: fact2, value } = condition;
  return typeof value === "object" && !Array.isArray(value) ? [fact2, value.fact] : [fact2];
}
function orderRuleSets(rulebook) {
  const deciding = new Map(rulebook.ruleSets.map((ruleSet) => [ruleSet.decides, ruleSet]));
  const needs = (ruleSet) => conditionsOf(ruleSet).flatMap(factsOf).flatMap((fact2) => deciding.get(fact2) ?? []);
  const ordered = [];
  let waiting = [...rulebook.ruleSets].sort((a, b) => GRAINS.indexOf(a.grain) - GRAINS.indexOf(b.grain));
  while (waiting.length > 0) {
    const ready = waiting.filter((ruleSet) => needs(ruleSet).every((needed) => ordered.includes(needed)));
    if (ready.length === 0) return { ordered, circular: waiting.map(({ id }) => id) };
    ordered.push(...ready);
    waiting = waiting.filter((ruleSet) => !ready.includes(ruleSet));
  }
  return {
    ordered: ordered.sort((a, b) => GRAINS.indexOf(a.grain) - GRAINS.indexOf(b.grain)),
    circular: []
  };
}

// src/facts/field.ts
var fields = registry();
function described(schema, zh, en, type) {
  fields.add(schema, type === void 0 ? { zh, en } : { type, zh, en });
  return schema;
}
var money = (zh, en) => described(
  union([
    string2().check(_regex(YUAN_PATTERN)),
    number2().check(
      _gte(0),
      _lte(MAX_YUAN),
      refine((value) => fen(value) !== void 0)
    )
  ]),
  zh,
  en,
  { kind: "money" }
);
var rate = (zh, en) => described(
  union([
    string2().check(_regex(RATE_PATTERN)),
    number2().check(
      _gte(0),
      _lt(1),
      refine((value) => rateUnits(value) !== void 0)
    )
  ]),
  zh,
  en,
  { kind: "rate" }
);
var date2 = (zh, en) => described(
  string2().check(
    _regex(DATE_PATTERN),
    refine((value) => dayNumber(value) !== void 0)
  ),
  zh,
  en,
  { kind: "date" }
);
var dates = (zh, en) => {
  const day = date2(zh, en);
  const inOrder = (days) => days.every((it, at) => at === 0 || days[at - 1] < it);
  const schema = union([day, array(day).check(_minLength(1), refine(inOrder))]);
  fields.add(schema, { type: { kind: "date" }, several: true, zh, en });
  return schema;
};
function lastDate(value) {
  return typeof value === "string" ? value : value.at(-1);
}
var count = (zh, en) => described(int().check(_gte(0)), zh, en, { kind: "count" });
var factor = (zh, en) => described(string2().check(_regex(FACTOR_PATTERN)), zh, en, { kind: "factor" });
var flag = (zh, en) => described(boolean2(), zh, en, { kind: "flag" });
var choice = (values, zh, en) => described(_enum(values), zh, en, { kind: "choice", values });
var label = (zh, en) => described(string2().check(_minLength(1)), zh, en);

// src/facts/acceptor.ts
function compileAcceptor(schema, slotOf = () => void 0, path = "") {
  const { type, several } = fields.get(schema) ?? {};
  if (type !== void 0) return fieldAcceptor(several ? lastOf(exactReader(type)) : exactReader(type), type, slotOf(path));
  if (schema instanceof $ZodOptional) {
    const inner = compileAcceptor(schema._zod.def.innerType, slotOf, path);
    return (value, facts) => value === void 0 || inner(value, facts);
  }
  if (schema instanceof $ZodNullable) {
    const inner = compileAcceptor(schema._zod.def.innerType, slotOf, path);
    return (value, facts) => value === null || inner(value, facts);
  }
  if (schema instanceof $ZodArray) {
    const element = compileAcceptor(schema._zod.def.element);
    return (value, facts) => Array.isArray(value) && value.length > 0 && value.every((each) => element(each, facts));
  }
  if (schema instanceof $ZodObject) return objectAcceptor(schema, slotOf, path);
  if (schema instanceof $ZodRecord && schema._zod.def.valueType instanceof $ZodUnknown) {
    return (value) => isPlainObject2(value) && !Object.hasOwn(value, "__proto__");
  }
  if (fields.has(schema) && schema instanceof $ZodString) return (value) => typeof value === "string" && value !== "";
  return () => false;
}
function fieldAcceptor(exact, type, slot) {
  if (type.kind === "factor") return () => false;
  if (slot === void 0) return (value) => exact(value) !== void 0;
  return (value, facts) => {
    const read = exact(value);
    facts[slot] = read;
    return read !== void 0;
  };
}
function lastOf(exact) {
  return (value) => {
    if (!Array.isArray(value)) return exact(value);
    let last;
    for (const each of value) {
      const next = exact(each);
      if (next === void 0 || last !== void 0 && next <= last) return void 0;
      last = next;
    }
    return last;
  };
}
function exactReader(type) {
  switch (type.kind) {
    case "choice": {
      const values = new Map(type.values.map((value) => [value, value]));
      return (value) => values.get(value);
    }
    case "flag":
      return (value) => typeof value === "boolean" ? value : void 0;
    case "money":
    case "rate":
    case "date":
    case "count":
    case "factor":
      return (value) => typeof value === "string" || typeof value === "number" ? exactValue(type, value) : void 0;
  }
}
function objectAcceptor(schema, slotOf, path) {
  const prefix = path === "" ? "" : `${path}.`;
  const properties = new Map(
    Object.entries(schema._zod.def.shape).map(([key, field]) => [key, compileAcceptor(field, slotOf, `${prefix}${key}`)])
  );
  const required2 = [...properties].flatMap(([key, accepts2]) => accepts2(void 0, []) ? [] : [key]);
  return (value, facts) => {
    if (!isPlainObject2(value)) return false;
    for (const key in value) {
      const accepts2 = properties.get(key);
      if (accepts2 === void 0 || !accepts2(value[key], facts)) return false;
    }
    for (const key of required2) if (value[key] === void 0) return false;
    return true;
  };
}
function isPlainObject2(value) {
  return typeof value === "object" && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}

// src/facts/invalid-input.ts
var import_fastest_levenshtein = __toESM(require_mod(), 1);
var SHOWN_PROBLEMS = 20;
var InvalidInputError = class extends Error {
  name = "InvalidInputError";
  problems;
  constructor(subject, problems) {
    const shown2 = problems.slice(0, SHOWN_PROBLEMS).map(problemText);
    const rest = problems.length - shown2.length;
    super(`${subject}: ${shown2.join("; ")}${rest > 0 ? `; and ${rest} more` : ""}`);
    this.problems = problems;
  }
};
var InvalidLoanError = class extends InvalidInputError {
  name = "InvalidLoanError";
  constructor(problems) {
    super("invalid loan", problems);
  }
};
function pathText(path) {
  return path.reduce((text, step) => {
    if (typeof step === "number") return `${text}[${step}]`;
    return text === "" ? step : `${text}.${step}`;
  }, "");
}
function problemText({ path, value, expected, nearest }) {
  const where = pathText(path) || "the input";
  if (nearest !== void 0) return `${where}: unknown key; did you mean ${JSON.stringify(nearest)}?`;
  return value === void 0 ? `${where}: missing, expected ${expected}` : `${where}: ${shown(value)}, expected ${expected}`;
}
var SHOWN_LENGTH = 80;
var EXAMINED_KEYS = 100;
function shown(value) {
  if (typeof value === "number" || typeof value === "bigint") return String(value);
  if (typeof value === "object" && value !== null) return Array.isArray(value) ? `an array of ${value.length}` : "an object";
  const text = JSON.stringify(value) ?? String(value);
  return text.length > SHOWN_LENGTH ? `${text.slice(0, SHOWN_LENGTH)}\u2026 (${text.length} characters)` : text;
}
function problemsOf(schema, error, input) {
  const problems = error.issues.flatMap((issue2) => {
    const path = issue2.path.filter((step) => typeof step !== "symbol");
    const at = schemaAt(schema, path);
    if (issue2.code === "unrecognized_keys") {
      const known = at instanceof $ZodObject ? Object.keys(at._zod.def.shape) : [];
      return issue2.keys.slice(0, EXAMINED_KEYS).map((key) => unknownKey([...path, key], valueAt(input, [...path, key]), known));
    }
    const value = valueAt(input, path);
    const problem = { path, expected: expectedOf(at) };
    return [value === void 0 ? problem : { ...problem, value }];
  });
  const seen = /* @__PURE__ */ new Set();
  return problems.filter(({ path }) => {
    const place = pathText(path);
    return !seen.has(place) && seen.add(place);
  });
}
function unknownKey(path, value, known) {
  const key = String(path.at(-1));
  const nearest = known.length === 0 ? void 0 : (0, import_fastest_levenshtein.closest)(key, known);
  const near = nearest !== void 0 && (0, import_fastest_levenshtein.distance)(key.toLowerCase(), nearest.toLowerCase()) <= Math.max(2, nearest.length / 2);
  return { path, value, expected: `one of the keys ${known.join(", ")}`, ...near ? { nearest } : {} };
}
function expectedOf(schema) {
  if (schema === void 0) return "a value that the schema allows";
  const { type, several } = fields.get(schema) ?? {};
  if (type !== void 0) return several ? `${expectation(type)}, or an array of several in ascending order` : expectation(type);
  if (schema instanceof $ZodObject) return "an object";
  if (schema instanceof $ZodArray) return "an array of at least one";
  if (schema instanceof $ZodRecord) return "an object";
  if (schema instanceof $ZodString) return "a text that is not empty";
  return "a value that the schema allows";
}
function schemaAt(schema, path) {
  const inner = unwrapped(schema);
  const [step, ...rest] = path;
  if (step === void 0) return inner;
  if (inner instanceof $ZodArray) return schemaAt(inner._zod.def.element, rest);
  if (inner instanceof $ZodRecord) return schemaAt(inner._zod.def.valueType, rest);
  const shape = inner instanceof $ZodObject ? inner._zod.def.shape : {};
  const next = Object.hasOwn(shape, step) ? shape[step] : void 0;
  return next === void 0 ? void 0 : schemaAt(next, rest);
}
function unwrapped(schema) {
  if (schema instanceof $ZodOptional || schema instanceof $ZodNullable) return unwrapped(schema._zod.def.innerType);
  return schema;
}
function valueAt(input, path) {
  return path.reduce((value, step) => {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, step)) return void 0;
    return value[step];
  }, input);
}

// src/facts/input-facts.ts
function inputFacts(schema, prefix = "") {
  return factsUnder(schema, [], prefix);
}
function factsUnder(schema, path, prefix) {
  const inner = unwrapped(schema);
  const meaning = fields.get(inner);
  if (meaning?.type !== void 0) {
    const { type, zh, en, several = false } = meaning;
    return [{ name: `${prefix}${path.join(".")}`, type, title: { zh, en }, read: reader(path, type, several) }];
  }
  if (!(inner instanceof $ZodObject)) return [];
  return Object.entries(inner._zod.def.shape).flatMap(([key, field]) => factsUnder(field, [...path, key], prefix));
}
function reader(path, type, several) {
  return (input) => {
    let value = input;
    for (const key of path) {
      if (value === void 0 || value === null) return void 0;
      value = value[key];
    }
    if (value === void 0 || value === null) return void 0;
    return exactValue(type, several ? lastDate(value) : value);
  };
}

// src/facts/loan.ts
var BORROWER_KINDS = ["enterprise", "individual-business", "business-owner", "other"];
var LENDER_KINDS = ["bank", "other"];
var ENTERPRISE_SIZES = ["micro", "small", "medium", "large"];
var borrower = strictObject({
  id: optional(label("\u501F\u6B3E\u4EBA\u7F16\u53F7", "the host's own id of the borrower")),
  kind: optional(choice(BORROWER_KINDS, "\u501F\u6B3E\u4EBA\u7C7B\u578B", "what the borrower is")),
  size: optional(
    choice(ENTERPRISE_SIZES, "\u4F01\u4E1A\u89C4\u6A21", "the size of the enterprise; for a business owner, of the enterprise owned")
  ),
  creditTotal: optional(money("\u5355\u6237\u6388\u4FE1\u603B\u989D", "the single household's credit in total, in yuan")),
  creditTotalAllBanks: optional(money("\u5404\u94F6\u884C\u6388\u4FE1\u5408\u8BA1", "the household's credit at all banks, in yuan")),
  internationalSupplyChain: optional(
    flag("\u662F\u5426\u56FD\u9645\u4EA7\u4E1A\u94FE\u4F01\u4E1A(\u5916\u8D38\u4F01\u4E1A)", "whether it is an international supply-chain (foreign trade) enterprise")
  ),
  specialHardship: optional(flag("\u662F\u5426\u6709\u7279\u6B8A\u56F0\u96BE", "whether it is in special difficulty")),
  pandemicAffected: optional(flag("\u662F\u5426\u53D7\u75AB\u60C5\u5F71\u54CD", "whether it is affected by the epidemic")),
  repaymentDifficulty: optional(flag("\u662F\u5426\u5230\u671F\u8FD8\u6B3E\u56F0\u96BE", "whether it has difficulty repaying when due")),
  businessCondition: optional(label("\u7ECF\u8425\u72B6\u51B5", "its business condition, in words, which the bank takes into account"))
});
var datesAsked = (zh, en) => optional(nullable(dates(zh, en)));
var instalment = strictObject({
  dueDate: optional(date2("\u5230\u671F\u65E5", "the day on which it falls due")),
  originalDueDate: optional(
    nullable(date2("\u6B64\u524D\u5EF6\u671F\u4E4B\u524D\u7684\u539F\u5230\u671F\u65E5", "the due date before an earlier deferral; null: it was never deferred before"))
  ),
  principal: optional(money("\u5E94\u8FD8\u672C\u91D1", "the principal that falls due, in yuan")),
  interest: optional(money("\u5E94\u4ED8\u5229\u606F", "the interest that falls due, in yuan")),
  principalUntil: datesAsked(
    "\u8BE5\u671F\u672C\u91D1\u7533\u8BF7\u5EF6\u671F\u81F3",
    "the day to which deferral of this instalment's principal is asked, in place of the loan's application; null: none is asked"
  ),
  interestUntil: datesAsked(
    "\u8BE5\u671F\u5229\u606F\u7533\u8BF7\u5EF6\u671F\u81F3",
    "the day to which deferral of this instalment's interest is asked, in place of the loan's application; null: none is asked"
  )
});
var applicationSchema = strictObject({
  appliedOn: optional(date2("\u7533\u8BF7\u65E5\u671F", "the day of the application")),
  principalUntil: datesAsked("\u7533\u8BF7\u5EF6\u671F\u8FD8\u672C\u81F3", "the day to which deferral of principal is asked; null: none is asked"),
  interestUntil: datesAsked("\u7533\u8BF7\u5EF6\u671F\u4ED8\u606F\u81F3", "the day to which deferral of interest is asked; null: none is asked"),
  method: optional(
    choice(["extension", "renewal", "other"], "\u5EF6\u671F\u65B9\u5F0F(\u5C55\u671F\u3001\u7EED\u8D37\u3001\u5176\u4ED6)", "by extension \u5C55\u671F, renewal \u7EED\u8D37 or otherwise")
  )
});
var GUARANTOR_KINDS = ["government", "commercial", "enterprise", "natural-person", "mortgage", "pledge"];
var ARRANGEMENTS = ["kept", "replaced", "lapsed", "consent-pending", "none"];
var guaranteeSchema = strictObject({
  arrangement: optional(
    choice(
      ARRANGEMENTS,
      "\u62C5\u4FDD\u5B89\u6392(\u4FDD\u6301\u3001\u66FF\u4EE3\u3001\u5931\u6548\u3001\u5F85\u62C5\u4FDD\u4EBA\u540C\u610F\u3001\u65E0\u62C5\u4FDD)",
      "whether the guarantee is kept, replaced, lapsed, awaits the guarantor's consent, or there is none"
    )
  ),
  guarantorKind: optional(
    choice(
      GUARANTOR_KINDS,
      "\u62C5\u4FDD\u65B9\u5F0F(\u653F\u5E9C\u6027\u878D\u8D44\u62C5\u4FDD\u516C\u53F8\u3001\u5546\u4E1A\u6027\u878D\u8D44\u62C5\u4FDD\u516C\u53F8\u3001\u4F01\u4E1A\u4FDD\u8BC1\u3001\u81EA\u7136\u4EBA\u4FDD\u8BC1\u3001\u62B5\u62BC\u3001\u8D28\u62BC)",
      "who or what guarantees the loan: a guarantee company, government-backed or commercial, an enterprise, a natural person, a mortgage, a pledge"
    )
  ),
  standardFeeRate: optional(rate("\u6807\u51C6\u62C5\u4FDD\u8D39\u7387", "the standard guarantee fee rate, a year")),
  formerFeeRate: optional(rate("\u539F\u62C5\u4FDD\u8D39\u7387", "the guarantee fee rate formerly charged, a year")),
  chargedFeeRate: optional(rate("\u5B9E\u6536\u62C5\u4FDD\u8D39\u7387", "the guarantee fee rate charged, a year")),
  otherFeeRate: optional(rate("\u5176\u4ED6\u8D39\u7528\u5E74\u5316\u8D39\u7387", "other fees of the guarantee as a rate a year")),
  reGuaranteeFee: optional(money("\u518D\u62C5\u4FDD\u8D39", "the re-guarantee fee charged, in yuan")),
  counterGuarantee: optional(flag("\u662F\u5426\u8981\u6C42\u53CD\u62C5\u4FDD", "whether a counter-guarantee is required"))
});
var commitments = strictObject({
  collateralUnchanged: optional(
    flag("\u662F\u5426\u4FDD\u6301\u73B0\u6709\u62B5\u62BC\u62C5\u4FDD\u72B6\u6001\u4E0D\u53D8", "whether the existing collateral and guarantees are kept as they are")
  ),
  collateralReplaced: optional(
    flag(
      "\u662F\u5426\u5DF2\u63D0\u4F9B\u66FF\u4EE3\u62C5\u4FDD\u5B89\u6392",
      "whether a substitute takes the place of existing collateral and guarantees that are not kept"
    )
  ),
  employmentStable: optional(
    flag("\u662F\u5426\u627F\u8BFA\u5C31\u4E1A\u57FA\u672C\u7A33\u5B9A", "whether the borrower has undertaken to keep employment basically stable")
  )
});
var loanSchema = strictObject({
  id: label("\u8D37\u6B3E\u7F16\u53F7", "the host's own id of the loan"),
  asOf: optional(date2("\u5224\u5B9A\u57FA\u51C6\u65E5", "the day as of which it is decided")),
  lender: optional(label("\u8D37\u6B3E\u94F6\u884C", "the lending bank")),
  lenderKind: optional(choice(LENDER_KINDS, "\u8D37\u6B3E\u4EBA\u7C7B\u578B(\u94F6\u884C\u4E1A\u91D1\u878D\u673A\u6784\u3001\u5176\u4ED6)", "whether the lender is a bank")),
  currency: optional(
    choice(["CNY"], "\u5E01\u79CD(\u4EBA\u6C11\u5E01)", "the currency of the loan: renminbi, in which the amounts of the notice are")
  ),
  borrower: optional(borrower),
  purpose: optional(choice(["operating", "other"], "\u8D37\u6B3E\u7528\u9014(\u7ECF\u8425\u6027\u3001\u5176\u4ED6)", "whether the loan is for operating purposes")),
  annualRate: optional(rate("\u5408\u540C\u5E74\u5229\u7387", "the contract's interest rate, a year")),
  penaltyAnnualRate: optional(rate("\u5408\u540C\u7F5A\u606F\u5E74\u5229\u7387", "the contract's penalty interest rate, a year")),
  maturityDate: optional(date2("\u8D37\u6B3E\u5230\u671F\u65E5", "the day on which the loan matures")),
  schedule: array(instalment).check(_minLength(1)),
  application: optional(nullable(applicationSchema)),
  guarantee: optional(guaranteeSchema),
  guarantees: optional(array(guaranteeSchema).check(_minLength(1))),
  commitments: optional(commitments),
  extensions: optional(record(string2(), unknown()))
});

// src/facts/parse-loan.ts
var COMPONENTS = ["principal", "interest"];
var TRACKS = ["shall-defer", "may-negotiate", "not-covered"];
var GUARANTEE_PREFIX = "guarantee.";
var INPUT_FACTS = inputFacts(loanSchema);
var INPUT_SLOTS = new Map(INPUT_FACTS.map(({ name }, slot) => [name, slot]));
var REQUESTED = {
  principal: "application.principalRequested",
  interest: "application.interestRequested"
};
var LISTED_FACTS = inputFacts(guaranteeSchema, GUARANTEE_PREFIX).map((fact2) => ({
  ...fact2,
  slot: INPUT_SLOTS.get(fact2.name)
}));
var grainOf = (name) => name.startsWith(GUARANTEE_PREFIX) ? "guarantee" : "loan";
var LOAN_FACTS = [
  ...INPUT_FACTS.map(({ name, type, title }) => ({ name, type, title, grain: grainOf(name) })),
  flagOf(REQUESTED.principal, "loan", "\u662F\u5426\u7533\u8BF7\u5EF6\u671F\u8FD8\u672C", "whether deferral of principal is asked"),
  flagOf(REQUESTED.interest, "loan", "\u662F\u5426\u7533\u8BF7\u5EF6\u671F\u4ED8\u606F", "whether deferral of interest is asked"),
  {
    name: "component.kind",
    type: { kind: "choice", values: COMPONENTS },
    grain: "component",
    title: { zh: "\u672C\u91D1\u6216\u5229\u606F", en: "principal or interest" }
  },
  {
    name: "component.amount",
    type: { kind: "money" },
    grain: "component",
    title: { zh: "\u5230\u671F\u91D1\u989D", en: "the amount that falls due" }
  },
  flagOf("component.amountDue", "component", "\u662F\u5426\u6709\u91D1\u989D\u5230\u671F", "whether an amount above zero falls due"),
  { name: "component.dueDate", type: { kind: "date" }, grain: "component", title: { zh: "\u5230\u671F\u65E5", en: "the due date" } },
  {
    name: "component.originalDueDate",
    type: { kind: "date" },
    grain: "component",
    title: { zh: "\u6B64\u524D\u5EF6\u671F\u4E4B\u524D\u7684\u539F\u5230\u671F\u65E5", en: "the due date before any earlier deferral" }
  },
  flagOf("component.requested", "component", "\u7533\u8BF7\u662F\u5426\u53CA\u4E8E\u8BE5\u7B14", "whether the application asks to defer it beyond its due date"),
  {
    name: "component.requestedUntil",
    type: { kind: "date" },
    grain: "component",
    title: { zh: "\u7533\u8BF7\u5EF6\u81F3\u65E5", en: "the date to which deferral is asked" }
  },
  {
    name: "loan.track",
    type: { kind: "choice", values: TRACKS },
    // Known once the components are decided, which is before the guarantee is.
    grain: "guarantee",
    title: { zh: "\u8D37\u6B3E\u7684\u5EF6\u671F\u65B9\u5F0F", en: "the loan's deferral track: the strongest of its components'" }
  }
];
function flagOf(name, grain, zh, en) {
  return { name, type: { kind: "flag" }, grain, title: { zh, en } };
}
var SLOT = new Map(LOAN_FACTS.map(({ name }, slot) => [name, slot]));
function loanSlot(name) {
  const slot = SLOT.get(name);
  if (slot === void 0) throw new RangeError(`no loan fact ${name}`);
  return slot;
}
var PRINCIPAL_REQUESTED = loanSlot(REQUESTED.principal);
var INTEREST_REQUESTED = loanSlot(REQUESTED.interest);
var KIND = loanSlot("component.kind");
var AMOUNT = loanSlot("component.amount");
var AMOUNT_DUE = loanSlot("component.amountDue");
var DUE_DATE = loanSlot("component.dueDate");
var ORIGINAL_DUE_DATE = loanSlot("component.originalDueDate");
var COMPONENT_REQUESTED = loanSlot("component.requested");
var REQUESTED_UNTIL = loanSlot("component.requestedUntil");
var Loan = class _Loan {
  constructor(id, input, facts, instalments, asked2) {
    this.id = id;
    this.input = input;
    this.facts = facts;
    this.instalments = instalments;
    this.asked = asked2;
  }
  id;
  input;
  facts;
  instalments;
  asked;
  /** The guarantees that something is said of: those listed, or the only one. */
  get guarantees() {
    return guaranteesOf(this.input);
  }
  /** The loan itself where it has been checked already, and otherwise `Loan.parse` of it. */
  static of(input) {
    return input instanceof _Loan ? input : _Loan.parse(input);
  }
  /**
   * Checks a loan and reads its facts.
   *
   * @throws {InvalidLoanError} naming every path at fault, the value there and what was expected
   */
  static parse(input) {
    const facts = noFacts();
    const loan = accepts(input, facts) ? _Loan.made(input, facts) : _Loan.read(checked(input));
    const problems = contradictions(loan);
    if (problems.length > 0) throw new InvalidLoanError(problems);
    return loan;
  }
  static read(input) {
    const facts = noFacts();
    INPUT_FACTS.forEach((fact2, slot) => {
      facts[slot] = fact2.read(input);
    });
    return _Loan.made(input, facts);
  }
  static made(input, facts) {
    const asked2 = askedIn(input.application === null ? { principalUntil: null, interestUntil: null } : input.application ?? {});
    facts[PRINCIPAL_REQUESTED] = isRequested(asked2.principal);
    facts[INTEREST_REQUESTED] = isRequested(asked2.interest);
    const instalments = input.schedule.map((instalment3) => {
      const { dueDate, originalDueDate, principal, interest } = instalment3;
      return {
        dueDate: dueDate === void 0 ? void 0 : dayNumber(dueDate),
        originalDueDate: typeof originalDueDate === "string" ? dayNumber(originalDueDate) : originalDay(originalDueDate, dueDate),
        neverDeferred: originalDueDate === null,
        principal: principal === void 0 ? void 0 : fen(principal),
        interest: interest === void 0 ? void 0 : fen(interest),
        asked: asksForItself(instalment3) ? askedIn(instalment3) : void 0
      };
    });
    return new _Loan(input.id, input, facts, instalments, asked2);
  }
};
var NO_GUARANTEES = Object.freeze([]);
function guaranteesOf({ guarantee: guarantee3, guarantees }) {
  if (guarantees !== void 0) return guarantees;
  return guarantee3 === void 0 ? NO_GUARANTEES : [guarantee3];
}
function guaranteePath({ guarantees }, index) {
  return guarantees === void 0 ? "guarantee" : `guarantees[${index}]`;
}
function originalDay(original, dueDate) {
  return original === null && dueDate !== void 0 ? dayNumber(dueDate) : void 0;
}
function noFacts() {
  return new Array(LOAN_FACTS.length).fill(void 0);
}
var accepts = compileAcceptor(loanSchema, (path) => INPUT_SLOTS.get(path));
function checked(input) {
  const parsed = loanSchema.safeParse(input);
  if (!parsed.success) throw new InvalidLoanError(problemsOf(loanSchema, parsed.error, input));
  return parsed.data;
}
function askedIn({ principalUntil, interestUntil }) {
  return { principal: datesAsked2(principalUntil), interest: datesAsked2(interestUntil) };
}
function datesAsked2(until) {
  if (until === void 0 || until === null) return until;
  return (typeof until === "string" ? [until] : until).map((day) => dayNumber(day));
}
function asksForItself({ principalUntil, interestUntil }) {
  return principalUntil !== void 0 || interestUntil !== void 0;
}
function datesRequested(loan, instalment3, kind) {
  const own2 = instalment3.asked?.[kind];
  return own2 === void 0 ? loan.asked[kind] : own2;
}
function requestedUntil(loan, instalment3, kind) {
  const days = datesRequested(loan, instalment3, kind);
  return days === void 0 || days === null ? days : days.at(-1);
}
function isRequested(requested) {
  return requested === void 0 ? void 0 : requested !== null;
}
function writeComponent(facts, loan, instalment3, kind) {
  const amount = instalment3[kind];
  const { dueDate } = instalment3;
  const requested = requestedUntil(loan, instalment3, kind);
  facts[KIND] = kind;
  facts[AMOUNT] = amount;
  facts[AMOUNT_DUE] = amount === void 0 ? void 0 : amount > 0;
  facts[DUE_DATE] = dueDate;
  facts[ORIGINAL_DUE_DATE] = instalment3.originalDueDate;
  facts[REQUESTED_UNTIL] = requested ?? void 0;
  facts[COMPONENT_REQUESTED] = reaches(requested, dueDate);
}
function writeGuarantee(facts, { input }, index) {
  const listed2 = input.guarantees?.[index];
  if (listed2 === void 0) return;
  for (const { slot, read } of LISTED_FACTS) facts[slot] = read(listed2);
}
function reaches(requested, dueDate) {
  if (requested === null) return false;
  if (requested === void 0 || dueDate === void 0) return void 0;
  return requested > dueDate;
}
function missingFields(fact2, loan, place, guarantee3 = 0) {
  if (fact2.startsWith(GUARANTEE_PREFIX))
    return [`${guaranteePath(loan.input, guarantee3)}.${fact2.slice(GUARANTEE_PREFIX.length)}`];
  if (fact2 === REQUESTED.principal) return ["application.principalUntil"];
  if (fact2 === REQUESTED.interest) return ["application.interestUntil"];
  if (place === void 0) return [fact2];
  const { index, kind } = place;
  const instalment3 = loan.instalments[index];
  const dueDate = `schedule[${index}].dueDate`;
  switch (fact2) {
    case "component.amount":
    case "component.amountDue":
      return [`schedule[${index}].${kind}`];
    case "component.dueDate":
      return [dueDate];
    case "component.originalDueDate":
      return [instalment3?.neverDeferred === true ? dueDate : `schedule[${index}].originalDueDate`];
    case "component.requestedUntil":
      return [`application.${kind}Until`];
    case "component.requested":
      return [
        ...instalment3 === void 0 || requestedUntil(loan, instalment3, kind) === void 0 ? [`application.${kind}Until`] : [],
        ...instalment3?.dueDate === void 0 ? [dueDate] : []
      ];
    default:
      return [fact2];
  }
}
function fallDueInOrder(instalments) {
  for (let at = 1; at < instalments.length; at++) {
    const [before, after] = [instalments[at - 1]?.dueDate, instalments[at]?.dueDate];
    if (before === void 0 || after === void 0 || before >= after) return false;
  }
  return true;
}
function sameDueDates(instalments) {
  const seen = /* @__PURE__ */ new Map();
  return instalments.flatMap(({ dueDate }, index) => {
    if (dueDate === void 0) return [];
    const earlier = seen.get(dueDate);
    if (earlier === void 0) {
      seen.set(dueDate, index);
      return [];
    }
    const expected = `a due date of its own; schedule[${earlier}] falls due on the same day`;
    return [{ path: ["schedule", index, "dueDate"], value: civilDate(dueDate), expected }];
  });
}
function firstDue(instalments, kind) {
  let first;
  for (const { dueDate, asked: asked2, [kind]: amount } of instalments) {
    if (amount === 0 || asked2?.[kind] !== void 0) continue;
    if (dueDate === void 0) return void 0;
    if (first === void 0 || dueDate < first) first = dueDate;
  }
  return first;
}
var OF_A_GUARANTEE = [
  "standardFeeRate",
  "formerFeeRate",
  "chargedFeeRate",
  "otherFeeRate",
  "reGuaranteeFee",
  "counterGuarantee"
];
function guaranteeContradictions({ guarantee: guarantee3, guarantees }) {
  const problems = [];
  if (guarantee3 !== void 0 && guarantees !== void 0) {
    problems.push({ path: ["guarantees"], expected: "nothing where guarantee is given: a list names every guarantee" });
  }
  const described2 = ({ arrangement, ...facts }, path) => {
    if (arrangement !== "none") return;
    for (const key of OF_A_GUARANTEE) {
      const value = facts[key];
      if (value !== void 0) problems.push({ path: [...path, key], value, expected: "nothing where there is no guarantee" });
    }
  };
  if (guarantee3 !== void 0) described2(guarantee3, ["guarantee"]);
  guarantees?.forEach((each, index) => {
    if (each.arrangement === "none" && guarantees.length > 1) {
      const expected = "a guarantee: beside others, none says that there is not one";
      problems.push({ path: ["guarantees", index, "arrangement"], value: "none", expected });
    }
    described2(each, ["guarantees", index]);
  });
  return problems;
}
function contradictions({ input, instalments, asked: asked2 }) {
  const problems = guaranteeContradictions(input);
  const askedEarly = (path, days, due, which) => {
    const [first] = days ?? [];
    if (first === void 0 || due === void 0 || first >= due) return;
    problems.push({ path, value: civilDate(first), expected: `a day on or after ${which}, ${civilDate(due)}` });
  };
  if (!fallDueInOrder(instalments)) problems.push(...sameDueDates(instalments));
  instalments.forEach(({ dueDate, originalDueDate, asked: own2 }, index) => {
    if (own2 !== void 0) {
      for (const kind of COMPONENTS) askedEarly(["schedule", index, `${kind}Until`], own2[kind], dueDate, "the due date");
    }
    if (dueDate === void 0 || originalDueDate === void 0 || originalDueDate <= dueDate) return;
    problems.push({
      path: ["schedule", index, "originalDueDate"],
      value: civilDate(originalDueDate),
      expected: `a day on or before the due date, ${civilDate(dueDate)}`
    });
  });
  for (const kind of COMPONENTS) {
    askedEarly(["application", `${kind}Until`], asked2[kind], firstDue(instalments, kind), `the first due date of ${kind}`);
  }
  return problems;
}

// src/facts/servicing.ts
var ACTIONS = ["deferred", "refused", "overdue", "paid"];
var PENALTY_BASES = ["penalty-rate", "surcharge"];
var penaltyInterest = strictObject({
  amount: optional(money("\u5DF2\u6536\u7F5A\u606F", "the penalty interest charged, in yuan")),
  // On interest no contract interest runs, so that nothing turns on it there.
  basis: optional(
    choice(
      PENALTY_BASES,
      "\u5DF2\u6536\u7F5A\u606F\u7684\u53E3\u5F84(\u6309\u7F5A\u606F\u5229\u7387\u5168\u989D,\u6216\u4EC5\u52A0\u6536\u90E8\u5206)",
      "whether the amount is all at the penalty rate, contract interest included, or the surcharge alone"
    )
  ),
  from: optional(date2("\u7F5A\u606F\u8D77\u7B97\u65E5", "the first day that it was charged for")),
  until: optional(date2("\u7F5A\u606F\u622A\u6B62\u65E5(\u4E0D\u542B)", "the day up to which it was charged, itself not counted"))
});
var component = strictObject({
  instalment: optional(count("\u671F\u6B21(\u4ECE0\u8D77)", "the place of the instalment in the schedule, from 0")),
  dueDate: optional(date2("\u5230\u671F\u65E5", "the due date of the instalment, in place of its number")),
  component: choice(COMPONENTS, "\u672C\u91D1\u6216\u5229\u606F", "principal or interest"),
  action: optional(choice(ACTIONS, "\u5904\u7406(\u5EF6\u671F\u3001\u62D2\u7EDD\u3001\u6309\u903E\u671F\u5904\u7406\u3001\u5982\u671F\u507F\u8FD8)", "what was done about it")),
  grantedUntil: optional(date2("\u5B9E\u9645\u5EF6\u671F\u81F3", "the day to which it was deferred")),
  refusalReason: optional(label("\u62D2\u7EDD\u7406\u7531", "the reason given for a refusal")),
  penaltyInterest: optional(
    // Without days it was charged for the period of the deferral.
    nullable(penaltyInterest)
  )
});
var guarantee = extend2(
  pick2(guaranteeSchema, {
    arrangement: true,
    chargedFeeRate: true,
    otherFeeRate: true,
    reGuaranteeFee: true,
    counterGuarantee: true
  }),
  {
    consulted: optional(
      flag("\u662F\u5426\u5DF2\u4E0E\u4F01\u4E1A\u3001\u62C5\u4FDD\u4EBA\u534F\u5546", "whether the arrangement was discussed with the enterprise and the guarantor")
    ),
    feeBase: optional(money("\u62C5\u4FDD\u8D39\u8BA1\u8D39\u57FA\u6570", "the amount on which the yearly fee rates are charged, in yuan"))
  }
);
var listed = extend2(guarantee, {
  guarantee: count("\u62C5\u4FDD\u5E8F\u53F7(\u4ECE0\u8D77)", "the place of the guarantee in the loan's list, from 0")
});
var servicingSchema = strictObject({
  components: optional(array(component)),
  guarantee: optional(guarantee),
  guarantees: optional(array(listed))
});
var SERVICING_FACTS = [
  fact("servicing", "action", { kind: "choice", values: ACTIONS }, "\u5BF9\u8BE5\u7B14\u7684\u5904\u7406", "what was done about it"),
  fact("servicing", "grantedUntil", { kind: "date" }, "\u5B9E\u9645\u5EF6\u671F\u81F3", "the day to which it was deferred"),
  fact("servicing", "penaltyTaken", { kind: "flag" }, "\u662F\u5426\u5DF2\u6536\u7F5A\u606F", "whether penalty interest was charged"),
  fact("servicing", "penaltyCharged", { kind: "money" }, "\u5DF2\u6536\u7F5A\u606F", "the penalty interest charged"),
  fact(
    "servicing",
    "penaltyBasis",
    { kind: "choice", values: [...PENALTY_BASES, "not-stated"] },
    "\u5DF2\u6536\u7F5A\u606F\u7684\u53E3\u5F84",
    "what the penalty interest charged is made of"
  ),
  fact(
    "servicing",
    "penaltySurcharge",
    { kind: "money" },
    "\u5DF2\u6536\u7F5A\u606F\u4E2D\u7684\u52A0\u6536\u90E8\u5206",
    "the surcharge in the penalty interest charged, where it is said to be that alone"
  ),
  fact("servicing", "penaltyDays", { kind: "count" }, "\u7F5A\u606F\u8BA1\u6536\u5929\u6570", "the days that penalty interest was charged for"),
  fact(
    "servicing",
    "penaltyWaivedDays",
    { kind: "count" },
    "\u5176\u4E2D\u5EF6\u671F\u671F\u95F4\u5185\u7684\u5929\u6570",
    "those of them in the period of the deferral"
  ),
  fact("servicing", "penaltyInDeferral", { kind: "flag" }, "\u662F\u5426\u6709\u5EF6\u671F\u671F\u95F4\u5185\u7684\u5929\u6570", "whether any of them is in that period"),
  fact("guarantee-servicing", "consulted", { kind: "flag" }, "\u662F\u5426\u5DF2\u534F\u5546\u62C5\u4FDD\u5B89\u6392", "whether the arrangement was discussed"),
  fact("guarantee-servicing", "feeBase", { kind: "money" }, "\u62C5\u4FDD\u8D39\u8BA1\u8D39\u57FA\u6570", "the amount on which the fee rates are charged")
];
function fact(grain, name, type, zh, en) {
  return { name: `${grain}.${name}`, type, grain, title: { zh, en } };
}

// src/facts/subject.ts
function subjectOf(grain, schema, computed2 = []) {
  return { grain, schema, facts: [...inputFacts(schema, `${grain}.`), ...computed2] };
}
function declarationsOf({ grain, facts }) {
  return facts.map(({ name, type, title }) => ({ name, type, title, grain }));
}

// src/facts/enterprise.ts
var INDUSTRIES = [
  "agriculture",
  // 农、林、牧、渔业
  "industry",
  // 工业
  "construction",
  // 建筑业
  "wholesale",
  // 批发业
  "retail",
  // 零售业
  "transport",
  // 交通运输业
  "storage",
  // 仓储业
  "post",
  // 邮政业
  "accommodation",
  // 住宿业
  "catering",
  // 餐饮业
  "information-transmission",
  // 信息传输业
  "software",
  // 软件和信息技术服务业
  "real-estate",
  // 房地产开发经营
  "property-management",
  // 物业管理
  "leasing-business-services",
  // 租赁和商务服务业
  "other"
  // 其他未列明行业
];
var enterpriseSchema = strictObject({
  id: optional(label("\u4F01\u4E1A\u7F16\u53F7", "the host's own id of the enterprise")),
  industry: optional(choice(INDUSTRIES, "\u6240\u5C5E\u884C\u4E1A", "the industry it belongs to")),
  employees: optional(count("\u4ECE\u4E1A\u4EBA\u5458", "employees")),
  revenue: optional(money("\u8425\u4E1A\u6536\u5165", "the year's revenue, in yuan (not in units of ten thousand)")),
  assets: optional(money("\u8D44\u4EA7\u603B\u989D", "total assets, in yuan (not in units of ten thousand)"))
});
var ENTERPRISE = subjectOf("enterprise", enterpriseSchema);

// src/facts/positive-base.ts
function canGrow(...balances) {
  if (balances.some((balance) => balance !== void 0 && fen(balance) === 0)) return false;
  return balances.includes(void 0) ? void 0 : true;
}

// src/facts/lender-year.ts
var lenderYearSchema = strictObject({
  id: optional(label("\u94F6\u884C\u540D\u79F0\u6216\u7F16\u53F7", "the bank's name or the host's id of it")),
  largeStateOwned: optional(
    flag(
      "\u662F\u54265\u5BB6\u5927\u578B\u56FD\u6709\u5546\u4E1A\u94F6\u884C\u4E4B\u4E00(\u901A\u77E5\u672A\u5217\u660E\u662F\u54EA5\u5BB6,\u7531\u4F7F\u7528\u65B9\u5224\u5B9A)",
      "whether it is one of the 5 large state-owned commercial banks: the notice does not name them and the host decides"
    )
  ),
  borrowers: optional(
    strictObject({
      now: optional(count("\u666E\u60E0\u578B\u5C0F\u5FAE\u4F01\u4E1A\u8D37\u6B3E\u6237\u6570", "borrowers of inclusive small-micro loans")),
      yearBefore: optional(count("\u4E0A\u5E74\u540C\u671F\u6237\u6570", "borrowers in the same period of the year before"))
    })
  ),
  balance: optional(
    strictObject({
      now: optional(money("\u666E\u60E0\u578B\u5C0F\u5FAE\u4F01\u4E1A\u8D37\u6B3E\u4F59\u989D", "balance of inclusive small-micro loans, in yuan")),
      yearBefore: optional(money("\u4E0A\u5E74\u540C\u671F\u4F59\u989D", "balance in the same period of the year before")),
      twoYearsBefore: optional(money("\u524D\u5E74\u540C\u671F\u4F59\u989D", "balance in the same period two years before"))
    })
  ),
  unsecured: optional(
    strictObject({
      now: optional(money("\u4FE1\u7528\u8D37\u6B3E\u4F59\u989D", "balance of unsecured loans \u4FE1\u7528\u8D37\u6B3E, in yuan")),
      yearBefore: optional(money("\u4E0A\u5E74\u540C\u671F\u4FE1\u7528\u8D37\u6B3E\u4F59\u989D", "balance of unsecured loans in the same period of the year before"))
    })
  )
});
function measurable(name, zh, en, bases) {
  return {
    name: `lender-year.${name}`,
    type: { kind: "flag" },
    title: { zh, en },
    read: (input) => canGrow(...Object.values(bases(input))),
    lacking: (input) => Object.entries(bases(input)).flatMap(([path, base2]) => base2 === void 0 ? [path] : [])
  };
}
var LENDER_YEAR = subjectOf("lender-year", lenderYearSchema, [
  measurable("growthMeasurable", "\u589E\u901F\u662F\u5426\u53EF\u8BA1\u7B97", "whether growth has a balance to be measured by", ({ balance }) => ({
    "balance.yearBefore": balance?.yearBefore
  })),
  measurable(
    "growthComparable",
    "\u4E24\u5E74\u589E\u901F\u662F\u5426\u5747\u53EF\u8BA1\u7B97",
    "whether the growth of both years has a balance to be measured by",
    ({ balance }) => ({
      "balance.yearBefore": balance?.yearBefore,
      "balance.twoYearsBefore": balance?.twoYearsBefore
    })
  ),
  measurable(
    "unsecuredMeasurable",
    "\u4FE1\u7528\u8D37\u6B3E\u589E\u901F\u662F\u5426\u53EF\u8BA1\u7B97",
    "whether unsecured growth has a balance to be measured by",
    ({ unsecured }) => ({ "unsecured.yearBefore": unsecured?.yearBefore })
  )
]);

// src/facts/foremost.ts
function ranked(list, merge2) {
  const figures = /* @__PURE__ */ new Map();
  for (const { name, figure } of list) {
    const before = figures.get(name);
    const merged = before === void 0 || figure === void 0 ? void 0 : merge2(before, figure);
    figures.set(name, figures.has(name) ? merged : figure);
  }
  return [...figures].map(([name, figure]) => ({ name, figure }));
}
var FOREMOST_KINDS = ["none", "one", "tie"];
function foremost(list, by) {
  const [only] = list;
  if (only === void 0) return { kind: "none", names: [] };
  if (list.length === 1) return { kind: "one", names: [only.name] };
  const figures = list.flatMap(({ figure }) => figure ?? []);
  if (figures.length < list.length) return void 0;
  const best = figures.reduce((one, other) => one > other === (by === "highest") ? one : other);
  const names = list.filter(({ figure }) => figure === best).map(({ name }) => name);
  return { kind: names.length === 1 ? "one" : "tie", names };
}

// src/facts/main-bank.ts
var creditor = strictObject({
  bank: label("\u503A\u6743\u94F6\u884C", "a creditor bank"),
  outstanding: optional(money("\u503A\u6743\u4F59\u989D", "what the enterprise owes it, in yuan"))
});
var withdrawal = strictObject({
  bank: label("\u62BD\u8D37\u94F6\u884C", "a bank that has withdrawn a loan"),
  on: optional(date2("\u62BD\u8D37\u65E5\u671F", "the day on which it did"))
});
var newDebt = strictObject({
  institution: optional(label("\u65B0\u589E\u8D1F\u503A\u7684\u91D1\u878D\u673A\u6784", "the institution to which the debt is to be owed"))
});
var outwardInvestment = strictObject({
  amount: optional(money("\u5BF9\u5916\u6295\u8D44\u91D1\u989D", "the outward investment, in yuan"))
});
var risk = strictObject({
  funds: optional(flag("\u662F\u5426\u53D1\u751F\u8D44\u91D1\u98CE\u9669", "whether it is in funding risk")),
  debt: optional(flag("\u662F\u5426\u53D1\u751F\u503A\u52A1\u98CE\u9669", "whether it is in debt risk")),
  liquidity: optional(flag("\u662F\u5426\u53D1\u751F\u6D41\u52A8\u6027\u98CE\u9669", "whether it is in liquidity risk"))
});
var mainBankSchema = strictObject({
  id: optional(label("\u4F01\u4E1A\u7F16\u53F7", "the host's own id of the enterprise")),
  basicAccountBank: optional(
    nullable(label("\u57FA\u672C\u8D26\u6237\u6240\u5728\u94F6\u884C", "the bank that keeps the basic account; null: there is no basic account"))
  ),
  creditors: optional(array(creditor)),
  newDebt: optional(nullable(newDebt)),
  outwardInvestment: optional(nullable(outwardInvestment)),
  netAssets: optional(money("\u51C0\u8D44\u4EA7(\u4E3A\u8D1F\u65F6\u586B0)", "net assets, in yuan; 0 where they are negative")),
  investmentShare: optional(
    factor(
      "\u5BF9\u5916\u6295\u8D44\u987B\u5F81\u6C42\u610F\u89C1\u7684\u51C0\u8D44\u4EA7\u6BD4\u4F8B(\u901A\u77E5\u672A\u89C4\u5B9A,\u7531\u4F7F\u7528\u65B9\u8BBE\u5B9A)",
      "the share of net assets beyond which investment needs consultation: the notice leaves it open and the host sets it"
    )
  ),
  contractClause: optional(
    flag(
      "\u5408\u540C\u662F\u5426\u7EA6\u5B9A\u4F01\u4E1A\u987B\u4E8B\u5148\u5F81\u6C42\u4E3B\u529E\u94F6\u884C\u610F\u89C1\u3001\u6284\u9001\u7EAA\u8981",
      "whether a contract binds the enterprise to consult the main bank first and to copy minutes to it: the notice is not addressed to enterprises"
    )
  ),
  minutesCopied: optional(
    flag(
      "\u4F01\u4E1A\u80A1\u4E1C\u4F1A\u548C\u8463\u4E8B\u4F1A\u7EAA\u8981\u662F\u5426\u6284\u9001\u4E3B\u529E\u94F6\u884C",
      "whether the minutes of the shareholders and the board are copied to the main bank"
    )
  ),
  risk: optional(risk),
  action: optional(
    choice(
      ["withdraw", "cut", "press", "none"],
      "\u4E3B\u529E\u94F6\u884C\u7684\u63AA\u65BD(\u62BD\u8D37\u3001\u65AD\u8D37\u3001\u538B\u8D37\u3001\u65E0)",
      "what the main bank does: withdraw \u62BD\u8D37, cut off \u65AD\u8D37 or press down \u538B\u8D37 loans, or none of these"
    )
  ),
  chainBroken: optional(flag("\u8D44\u91D1\u94FE\u662F\u5426\u65AD\u88C2", "whether the enterprise's chain of funds is broken")),
  withdrawals: optional(array(withdrawal))
});

// src/facts/main-bank-facts.ts
function owed({ creditors = [] }) {
  const debts = creditors.map(({ bank, outstanding }) => ({
    name: bank,
    figure: outstanding === void 0 ? void 0 : fen(outstanding)
  }));
  return ranked(debts, (one, other) => one + other).filter(({ figure }) => figure !== 0);
}
function borrows(input) {
  if (input.creditors === void 0) return void 0;
  const debts = owed(input);
  if (debts.some(({ figure }) => figure !== void 0)) return true;
  return debts.length === 0 ? false : void 0;
}
function basicAccountBankLends({ basicAccountBank, ...input }) {
  if (basicAccountBank === null) return false;
  if (basicAccountBank === void 0 || input.creditors === void 0) return void 0;
  const debt = owed(input).find(({ name }) => name === basicAccountBank);
  return debt === void 0 ? false : debt.figure === void 0 ? void 0 : true;
}
function largestCreditors(input) {
  return input.creditors === void 0 ? void 0 : foremost(owed(input), "highest");
}
function withdrawalDays({ withdrawals = [] }) {
  const days = withdrawals.map(({ bank, on }) => ({ name: bank, figure: on === void 0 ? void 0 : dayNumber(on) }));
  return ranked(days, Math.min);
}
function firstToWithdraw(input) {
  return input.withdrawals === void 0 ? void 0 : foremost(withdrawalDays(input), "lowest");
}
var FLAG = { kind: "flag" };
var FOREMOST = { kind: "choice", values: FOREMOST_KINDS };
function computed(name, type, zh, en, read, lacking) {
  return {
    name: `main-bank.${name}`,
    type,
    title: { zh, en },
    read: (input) => read(input),
    lacking: (input) => lacking(input)
  };
}
var amountsLacking = ({ creditors }) => creditors?.flatMap(({ outstanding }, at) => outstanding === void 0 ? [`creditors[${at}].outstanding`] : []) ?? [
  "creditors"
];
var daysLacking = ({ withdrawals }) => withdrawals?.flatMap(({ on }, at) => on === void 0 ? [`withdrawals[${at}].on`] : []) ?? ["withdrawals"];
var institutionLacking = ({ newDebt: newDebt2 }) => newDebt2 === void 0 ? ["newDebt"] : newDebt2?.institution === void 0 ? ["newDebt.institution"] : [];
var MAIN_BANK = subjectOf("main-bank", mainBankSchema, [
  computed(
    "hasBasicAccount",
    FLAG,
    "\u662F\u5426\u6709\u57FA\u672C\u8D26\u6237\u6240\u5728\u94F6\u884C",
    "whether a bank keeps the basic account",
    ({ basicAccountBank }) => basicAccountBank === void 0 ? void 0 : basicAccountBank !== null,
    () => ["basicAccountBank"]
  ),
  computed(
    "basicAccountBankLends",
    FLAG,
    "\u57FA\u672C\u8D26\u6237\u6240\u5728\u94F6\u884C\u662F\u5426\u5BF9\u4F01\u4E1A\u653E\u8D37",
    "whether the enterprise owes the basic-account bank anything",
    basicAccountBankLends,
    ({ basicAccountBank, creditors }) => [
      ...basicAccountBank === void 0 ? ["basicAccountBank"] : [],
      ...creditors?.flatMap(
        ({ bank, outstanding }, at) => bank === basicAccountBank && outstanding === void 0 ? [`creditors[${at}].outstanding`] : []
      ) ?? ["creditors"]
    ]
  ),
  computed("borrows", FLAG, "\u662F\u5426\u6709\u5B58\u91CF\u8D37\u6B3E", "whether the enterprise owes any bank", borrows, amountsLacking),
  computed(
    "largestCreditor",
    FOREMOST,
    "\u6700\u5927\u503A\u6743\u94F6\u884C(\u65E0\u3001\u4E00\u5BB6\u3001\u5E76\u5217)",
    "whether none, one or several banks are the largest creditor",
    (input) => largestCreditors(input)?.kind,
    amountsLacking
  ),
  computed(
    "newDebtPlanned",
    FLAG,
    "\u662F\u5426\u65B0\u589E\u91D1\u878D\u673A\u6784\u8D1F\u503A",
    "whether new debt to a financial institution is planned",
    ({ newDebt: newDebt2 }) => newDebt2 === void 0 ? void 0 : newDebt2 !== null,
    () => ["newDebt"]
  ),
  computed(
    "newDebtFromBasicAccountBank",
    FLAG,
    "\u65B0\u589E\u8D1F\u503A\u662F\u5426\u6765\u81EA\u57FA\u672C\u8D26\u6237\u6240\u5728\u94F6\u884C",
    "whether the new debt is to the basic-account bank",
    ({ newDebt: newDebt2, basicAccountBank }) => {
      if (basicAccountBank === null) return false;
      const institution = newDebt2?.institution;
      return institution === void 0 || basicAccountBank === void 0 ? void 0 : institution === basicAccountBank;
    },
    (input) => [...institutionLacking(input), ...input.basicAccountBank === void 0 ? ["basicAccountBank"] : []]
  ),
  computed(
    "newDebtFromLargestCreditor",
    FLAG,
    "\u65B0\u589E\u8D1F\u503A\u662F\u5426\u6765\u81EA\u6700\u5927\u503A\u6743\u94F6\u884C",
    "whether the new debt is to the largest creditor, or one of them",
    (input) => {
      const institution = input.newDebt?.institution;
      if (institution === void 0) return void 0;
      const largest = largestCreditors(input);
      if (largest !== void 0) return largest.names.includes(institution);
      const { creditors } = input;
      return creditors === void 0 || creditors.some(({ bank }) => bank === institution) ? void 0 : false;
    },
    (input) => [...institutionLacking(input), ...largestCreditors(input) === void 0 ? amountsLacking(input) : []]
  ),
  computed(
    "investmentPlanned",
    FLAG,
    "\u662F\u5426\u5BF9\u5916\u6295\u8D44",
    "whether an outward investment is planned",
    ({ outwardInvestment: outwardInvestment2 }) => outwardInvestment2 === void 0 ? void 0 : outwardInvestment2 !== null,
    () => ["outwardInvestment"]
  ),
  computed(
    "firstWithdrawal",
    FOREMOST,
    "\u6700\u5148\u62BD\u8D37\u7684\u94F6\u884C(\u65E0\u3001\u4E00\u5BB6\u3001\u5E76\u5217)",
    "whether none, one or several banks withdrew first",
    (input) => firstToWithdraw(input)?.kind,
    daysLacking
  )
]);

// ../main/node_modules/@date-fns/utc/date/index.js
var weekdayFormat = new Intl.DateTimeFormat("en-US", {
  weekday: "short",
  timeZone: "UTC"
});
var dateFormat = new Intl.DateTimeFormat("en-US", {
  month: "short",
  day: "numeric",
  timeZone: "UTC"
});
var timeFormat = new Intl.DateTimeFormat("en-GB", {
  hour12: false,
  hour: "numeric",
  minute: "numeric",
  second: "numeric",
  timeZone: "UTC"
});

// src/facts/region-year.ts
var regionYearSchema = strictObject({
  id: optional(label("\u5730\u533A\u6216\u7F16\u53F7", "the Region or the host's id of the record")),
  asOf: optional(date2("\u622A\u81F3\u65E5\u671F", "the day up to which, itself included, the figures count")),
  newLoans: optional(money("\u65B0\u589E\u8D37\u6B3E", "new loans since the year began, in yuan")),
  inclusiveUnsecured: optional(
    money(
      "\u5730\u65B9\u6CD5\u4EBA\u91D1\u878D\u673A\u6784\u65B0\u589E\u666E\u60E0\u5C0F\u5FAE\u4FE1\u7528\u8D37\u6B3E",
      "new inclusive small-micro unsecured loans of local incorporated institutions since the year began, in yuan"
    )
  ),
  events: optional(count("\u201C\u91D1\u878D+\u201D\u878D\u8D44\u5BF9\u63A5\u6D3B\u52A8\u573A\u6B21", "\u201CFinance Plus\u201D matchmaking events since the year began")),
  reliefFund: optional(
    money("\u5DF2\u6295\u653E\u6C11\u8425\u4F01\u4E1A\u653F\u7B56\u6027\u7EBE\u56F0\u57FA\u91D1", "relief fund put out to private enterprises since the year began, in yuan")
  ),
  unsecured: optional(
    strictObject({
      now: optional(money("\u4FE1\u7528\u8D37\u6B3E\u4F59\u989D", "balance of unsecured loans \u4FE1\u7528\u8D37\u6B3E, in yuan")),
      yearBefore: optional(money("\u4E0A\u5E74\u540C\u671F\u4FE1\u7528\u8D37\u6B3E\u4F59\u989D", "balance of unsecured loans in the same period of the year before"))
    })
  )
});
var REGION_YEAR = subjectOf("region-year", regionYearSchema, [
  {
    name: "region-year.unsecuredMeasurable",
    type: { kind: "flag" },
    title: { zh: "\u4FE1\u7528\u8D37\u6B3E\u589E\u901F\u662F\u5426\u53EF\u8BA1\u7B97", en: "whether unsecured growth has a balance to be measured by" },
    read: (input) => canGrow(input.unsecured?.yearBefore),
    lacking: () => ["unsecured.yearBefore"]
  }
]);

// src/facts/renewal.ts
var renewalSchema = strictObject({
  id: optional(label("\u8D37\u6B3E\u7F16\u53F7", "the host's own id of the loan")),
  borrower: optional(
    strictObject({
      kind: optional(choice(BORROWER_KINDS, "\u501F\u6B3E\u4EBA\u7C7B\u578B", "what the borrower is")),
      size: optional(choice(ENTERPRISE_SIZES, "\u4F01\u4E1A\u89C4\u6A21", "the size of the enterprise"))
    })
  ),
  isRenewal: optional(flag("\u662F\u5426\u7EED\u8D37", "whether the loan renews an earlier one")),
  qualifies: optional(
    flag(
      "\u662F\u5426\u7B26\u5408\u6761\u4EF6(\u901A\u77E5\u672A\u89C4\u5B9A,\u7531\u4F7F\u7528\u65B9\u5224\u5B9A)",
      "whether the renewal meets the conditions: the notice leaves them open and the host decides"
    )
  ),
  principalRepaidFirst: optional(flag("\u7EED\u8D37\u524D\u662F\u5426\u5148\u507F\u8FD8\u672C\u91D1", "whether the principal is repaid before the renewal"))
});
var RENEWAL = subjectOf("renewal", renewalSchema);

// src/facts/support.ts
var BOND_INSTRUMENTS = [
  "debt-financing-instrument",
  "corporate-bond",
  "enterprise-bond",
  "collective-bond",
  "other-bond",
  "none"
];
var RELENT_LOANS = ["inclusive-unsecured", "inclusive-secured", "other"];
var supportSchema = strictObject({
  id: optional(label("\u4F01\u4E1A\u6216\u673A\u6784\u7F16\u53F7", "the host's own id of the enterprise or institution")),
  bridge: optional(
    strictObject({
      policyFund: optional(
        flag("\u662F\u5426\u4F7F\u7528\u81EA\u6CBB\u533A\u653F\u7B56\u6027\u8F6C\u8D37\u8D44\u91D1\u8F6C\u8D37\u8FC7\u6865", "whether the Region's policy on-lending funds bridge the renewal")
      ),
      fee: optional(money("\u8F6C\u8D37\u8FC7\u6865\u8D39\u7528(\u51CF\u6536\u524D)", "the bridge-fund fee before it is reduced, in yuan"))
    })
  ),
  bond: optional(
    strictObject({
      privateEnterprise: optional(flag("\u662F\u5426\u6C11\u8425\u4F01\u4E1A", "whether the issuer is a private enterprise")),
      issued: optional(flag("\u662F\u5426\u6210\u529F\u53D1\u884C", "whether the bonds have been issued")),
      instrument: optional(
        choice(
          BOND_INSTRUMENTS,
          "\u503A\u5238\u79CD\u7C7B(\u975E\u91D1\u878D\u4F01\u4E1A\u503A\u52A1\u878D\u8D44\u5DE5\u5177\u3001\u516C\u53F8\u503A\u3001\u4F01\u4E1A\u503A\u3001\u96C6\u5408\u503A\u3001\u5176\u4ED6\u503A\u5238\u3001\u975E\u503A\u5238)",
          "the kind of bond: debt financing instrument of a non-financial enterprise, corporate bond, enterprise bond, collective bond, another bond, none"
        )
      ),
      amount: optional(money("\u53D1\u503A\u989D\u5EA6", "the amount issued, in yuan")),
      termYears: optional(factor("\u503A\u5238\u671F\u9650(\u5E74)", "the term of the bonds in years"))
    })
  ),
  relending: optional(
    strictObject({
      localInstitution: optional(flag("\u662F\u5426\u5730\u65B9\u6CD5\u4EBA\u673A\u6784", "whether it is a local incorporated institution")),
      qualifies: optional(
        flag("\u662F\u5426\u7B26\u5408\u6761\u4EF6(\u7531\u4EBA\u6C11\u94F6\u884C\u8BA4\u5B9A)", "whether it meets the conditions, which the central bank decides")
      ),
      loans: optional(
        choice(
          RELENT_LOANS,
          "\u8D37\u6B3E\u79CD\u7C7B(\u666E\u60E0\u5C0F\u5FAE\u4FE1\u7528\u8D37\u6B3E\u3001\u5176\u4ED6\u666E\u60E0\u5C0F\u5FAE\u8D37\u6B3E\u3001\u5176\u4ED6\u8D37\u6B3E)",
          "which loans they are: inclusive small-micro loans without security, inclusive ones with it, or others"
        )
      ),
      principal: optional(money("\u8D37\u6B3E\u672C\u91D1", "the principal of the loans, in yuan"))
    })
  )
});
var SUPPORT = subjectOf("support", supportSchema);

// src/facts/subjects.ts
var SUBJECTS = [MAIN_BANK, RENEWAL, LENDER_YEAR, REGION_YEAR, SUPPORT, ENTERPRISE];

// src/rules/vocabulary.ts
var PARAMETER_PREFIX = "param:";
var READING_PREFIX = "reading:";
function visibleGrains(grain) {
  switch (grain) {
    case "component":
    case "guarantee":
      return ["loan", grain];
    case "servicing":
      return ["loan", "component", grain];
    case "guarantee-servicing":
      return ["loan", "guarantee", grain];
    default:
      return [grain];
  }
}
var INPUT_FACTS2 = [...LOAN_FACTS, ...SERVICING_FACTS, ...SUBJECTS.flatMap(declarationsOf)];
function vocabularyOf(rulebook, grains = GRAINS) {
  const named2 = [
    ...INPUT_FACTS2.map((fact2) => ({ ...fact2, origin: "input" })),
    ...rulebook.derivedFacts.map(({ fact: fact2, type, grain, title }) => ({
      name: fact2,
      type: { kind: type },
      origin: "derived",
      grain,
      title
    })),
    ...rulebook.ruleSets.map((ruleSet) => ({
      name: ruleSet.decides,
      type: { kind: "choice", values: valuesOf(ruleSet) },
      origin: ruleSet.hitPolicy === "first" ? "decided" : "collected",
      grain: ruleSet.grain,
      title: ruleSet.title
    })),
    ...rulebook.parameters.map(({ id, type, title }) => ({
      name: `${PARAMETER_PREFIX}${id}`,
      type: { kind: type },
      origin: "parameter",
      grain: void 0,
      title
    })),
    ...rulebook.interpretations.map(({ id, readings, question }) => ({
      name: `${READING_PREFIX}${id}`,
      type: {
        kind: "choice",
        values: readings.map((reading) => reading.id)
      },
      origin: "reading",
      grain: void 0,
      title: question
    }))
  ];
  const vocabulary = /* @__PURE__ */ new Map();
  for (const fact2 of named2) {
    if (!vocabulary.has(fact2.name) && (fact2.grain === void 0 || grains.includes(fact2.grain))) vocabulary.set(fact2.name, fact2);
  }
  return vocabulary;
}
function valuesOf(ruleSet) {
  return [...new Set(conclusionsOf(ruleSet).map(({ type }) => type))];
}

// src/rules/check.ts
function checkRulebook(rulebook) {
  const vocabulary = vocabularyOf(rulebook);
  const faults = [
    ...repeated(rulebook.provisions, ({ id }) => id, ["provisions"], "id"),
    ...repeated(rulebook.parameters, ({ id }) => id, ["parameters"], "id"),
    ...repeated(rulebook.interpretations, ({ id }) => id, ["interpretations"], "id"),
    ...repeated(rulebook.ruleSets, ({ id }) => id, ["ruleSets"], "id"),
    ...repeated(rulebook.ruleSets, ({ decides }) => decides, ["ruleSets"], "decides"),
    ...rulebook.ruleSets.flatMap(
      (ruleSet, index) => repeated(ruleSet.rules, ({ name }) => name, ["ruleSets", index, "rules"], "name")
    ),
    ...citationFaults(rulebook),
    ...rulebook.provisions.flatMap((provision, index) => clauseFaults(provision, rulebook.ruleSets, ["provisions", index])),
    ...valueFaults(rulebook),
    ...rulebook.derivedFacts.flatMap((_, index) => derivedFaults(rulebook, vocabulary, index)),
    ...rulebook.ruleSets.flatMap((ruleSet, index) => ruleSetFaults(vocabulary, ruleSet, ["ruleSets", index]))
  ];
  if (faults.length > 0) return faults;
  const { circular } = orderRuleSets(rulebook);
  return circular.map((id) => ({
    pointer: pointerOf(["ruleSets", rulebook.ruleSets.findIndex((ruleSet) => ruleSet.id === id)]),
    message: `decides ${circular.join(" \u2192 ")} in a circle`
  }));
}
function fault(path, message) {
  return { pointer: pointerOf(path), message };
}
function repeated(items, keyOf, path, key) {
  const seen = /* @__PURE__ */ new Set();
  return items.flatMap((item, index) => {
    const value = keyOf(item);
    if (seen.has(value)) return [fault([...path, index, key], `${JSON.stringify(value)} stands there already`)];
    seen.add(value);
    return [];
  });
}
function citationFaults(rulebook) {
  const provisions = new Set(rulebook.provisions.map(({ id }) => id));
  const sources = new Set(rulebook.sources.map(({ id }) => id));
  const cited = (ids, path) => ids.flatMap((id, index) => provisions.has(id) ? [] : [fault([...path, index], `unknown provision ${JSON.stringify(id)}`)]);
  const conclusion = (it, path) => it === void 0 ? [] : cited(it.params.provisions, [...path, "params", "provisions"]);
  return [
    ...rulebook.provisions.flatMap(
      ({ source }, index) => sources.has(source) ? [] : [fault(["provisions", index, "source"], `unknown source ${JSON.stringify(source)}`)]
    ),
    ...rulebook.parameters.flatMap(
      ({ provisions: ids, basis }, index) => ids.length === 0 && basis === void 0 ? [fault(["parameters", index, "provisions"], "cites no provision and states no basis")] : cited(ids, ["parameters", index, "provisions"])
    ),
    ...rulebook.interpretations.flatMap(({ provisions: ids }, index) => cited(ids, ["interpretations", index, "provisions"])),
    ...rulebook.ruleSets.flatMap(({ rules, otherwise }, index) => [
      ...rules.flatMap(({ event }, at) => conclusion(event, ["ruleSets", index, "rules", at, "event"])),
      ...conclusion(otherwise, ["ruleSets", index, "otherwise"])
    ])
  ];
}
function clauseFaults(provision, ruleSets, path) {
  const { id, clauses, undecidable } = provision;
  if (clauses === void 0) return [];
  const citing = ruleSets.filter((it) => conclusionsOf(it).some(({ params }) => params.provisions.includes(id)));
  const named2 = new Set(clauses.flatMap((clause) => clause.ruleSets ?? []));
  const unnamed = citing.map((it) => it.id).filter((ruleSet) => !named2.has(ruleSet));
  return [
    ...undecidable === void 0 ? [] : [fault([...path, "undecidable"], "its clauses say why no program can decide them")],
    ...clauses.flatMap((clause, at) => encodingFaults(clause, ruleSets, citing, [...path, "clauses", at])),
    ...wordFaults(provision, [...path, "clauses"]),
    ...unnamed.map((ruleSet) => fault([...path, "clauses"], `none names the rule set ${ruleSet}, which cites the provision`))
  ];
}
function encodingFaults({ ruleSets: named2, undecidable }, ruleSets, citing, path) {
  if (named2 === void 0 === (undecidable === void 0)) {
    return [fault(path, "needs either the rule sets that encode it or why no program can decide it")];
  }
  return (named2 ?? []).flatMap((id, at) => {
    const here = [...path, "ruleSets", at];
    if (!ruleSets.some((it) => it.id === id)) return [fault(here, `unknown rule set ${JSON.stringify(id)}`)];
    return citing.some((it) => it.id === id) ? [] : [fault(here, `${id} does not cite the provision`)];
  });
}
var MARKS = /^[\p{P}\s]*$/u;
function wordFaults(provision, path) {
  const { text, clauses = [] } = provision;
  const starts = clauseStarts(provision);
  const astray = starts.indexOf(void 0);
  if (astray >= 0) return [fault([...path, astray, "text"], "does not stand in the sentence after the clause before")];
  let reached = 0;
  const between = clauses.map((clause, at) => {
    const start = starts[at] ?? reached;
    const gap = text.slice(reached, start);
    reached = start + clause.text.length;
    return gap;
  });
  return [...between, text.slice(reached)].filter((gap) => !MARKS.test(gap)).map((gap) => fault(path, `no clause has the words ${JSON.stringify(gap)}`));
}
function valueFaults(rulebook) {
  return [
    ...rulebook.parameters.flatMap(
      ({ type, value }, index) => exactValue({ kind: type }, type === "count" ? Number(value) : value) === void 0 ? [fault(["parameters", index, "value"], `${JSON.stringify(value)} is not a ${type}`)] : []
    ),
    ...rulebook.interpretations.flatMap(
      (interpretation, index) => readingFaults(interpretation, ["interpretations", index, "readings"])
    )
  ];
}
function readingFaults({ readings }, path) {
  const defaults = readings.filter(({ standing }) => standing === "default").length;
  return [
    ...repeated(readings, ({ id }) => id, path, "id"),
    ...defaults === 1 ? [] : [fault(path, `${defaults} of the readings are the default, which exactly one must be`)],
    ...readings.flatMap(
      ({ standing, against }, at) => standing === "remote" === (against !== void 0) ? [] : [fault([...path, at, "against"], "what speaks against a reading is said where it is remote, and only there")]
    )
  ];
}
function derivedFaults(rulebook, vocabulary, index) {
  const derived = rulebook.derivedFacts[index];
  if (derived === void 0) return [];
  const { arithmetic, operands: operands2 } = formulaOf(derived);
  const earlier = new Set(rulebook.derivedFacts.slice(0, index).map(({ fact: fact2 }) => fact2));
  return operands2.flatMap((name, at) => {
    const path = ["derivedFacts", index, arithmetic, at];
    const fact2 = vocabulary.get(name);
    if (fact2 === void 0) return [fault(path, `unknown fact ${JSON.stringify(name)}`)];
    if (fact2.origin === "derived" && !earlier.has(name)) return [fault(path, `${name} is derived only later`)];
    const numeric = ["money", "rate", "count", "factor"].includes(fact2.type.kind);
    if (!numeric) return [fault(path, `${name} is a ${fact2.type.kind}, which has no arithmetic`)];
    if ((arithmetic === "sum" || arithmetic === "difference") && fact2.type.kind !== derived.type) {
      return [fault(path, `${name} is a ${fact2.type.kind}, where a ${derived.type} is added`)];
    }
    return visibleFaults(fact2, derived.grain, path);
  });
}
function visibleFaults(fact2, grain, path) {
  return fact2.grain === void 0 || visibleGrains(grain).includes(fact2.grain) ? [] : [fault(path, `${fact2.name} is a fact of a ${fact2.grain}, which a ${grain} does not see`)];
}
function ruleSetFaults(vocabulary, ruleSet, path) {
  const { hitPolicy, rules, otherwise, grain, decides } = ruleSet;
  const faults = [];
  const { origin } = vocabulary.get(decides) ?? {};
  if (origin === "input" || origin === "derived") faults.push(fault([...path, "decides"], `${decides} is a fact of the input`));
  if (hitPolicy === "first") {
    if (otherwise === void 0)
      faults.push(fault([...path, "otherwise"], "missing: with the hit policy first some conclusion must follow"));
    faults.push(...repeated(rules, ({ priority }) => String(priority), [...path, "rules"], "priority"));
  } else if (otherwise !== void 0) {
    faults.push(fault([...path, "otherwise"], "not allowed with the hit policy collect"));
  }
  rules.forEach(({ conditions, event }, index) => {
    const at = [...path, "rules", index];
    faults.push(...conditionFaults(vocabulary, grain, conditions, [...at, "conditions"]));
    faults.push(...givesFaults(vocabulary, grain, event, [...at, "event"]));
    faults.push(...overrideFaults(ruleSet, index, at));
  });
  if (otherwise !== void 0) {
    const at = [...path, "otherwise"];
    faults.push(...givesFaults(vocabulary, grain, otherwise, at));
    if (otherwise.conditions !== void 0)
      faults.push(...conditionFaults(vocabulary, grain, otherwise.conditions, [...at, "conditions"]));
  }
  return faults;
}
function overrideFaults({ hitPolicy, rules }, index, path) {
  const { overrides = [], priority = 0 } = rules[index] ?? {};
  return overrides.flatMap((name, at) => {
    const here = [...path, "overrides", at];
    const other = rules.find((rule) => rule.name === name);
    if (hitPolicy !== "first") return [fault(here, "nothing is overridden with the hit policy collect")];
    if (other === void 0) return [fault(here, `unknown rule ${JSON.stringify(name)}`)];
    return other.priority < priority ? [] : [fault(here, `${name} has no lower priority`)];
  });
}
function givesFaults(vocabulary, grain, { params }, path) {
  return Object.entries(params.gives ?? {}).flatMap(([name, value]) => {
    if (typeof value === "string") return [];
    const at = [...path, "params", "gives", name, "fact"];
    const fact2 = vocabulary.get(value.fact);
    return fact2 === void 0 ? [fault(at, `unknown fact ${JSON.stringify(value.fact)}`)] : visibleFaults(fact2, grain, at);
  });
}
function conditionFaults(vocabulary, grain, condition, path) {
  if ("all" in condition)
    return condition.all.flatMap((inner, at) => conditionFaults(vocabulary, grain, inner, [...path, "all", at]));
  if ("any" in condition)
    return condition.any.flatMap((inner, at) => conditionFaults(vocabulary, grain, inner, [...path, "any", at]));
  if ("not" in condition) return conditionFaults(vocabulary, grain, condition.not, [...path, "not"]);
  return comparisonFaults(vocabulary, grain, condition, path);
}
function comparisonFaults(vocabulary, grain, comparison, path) {
  const { fact: name, operator, value } = comparison;
  const fact2 = vocabulary.get(name);
  if (fact2 === void 0) return [fault([...path, "fact"], `unknown fact ${JSON.stringify(name)}`)];
  const unseen = visibleFaults(fact2, grain, [...path, "fact"]);
  if (unseen.length > 0) return unseen;
  if (fact2.origin === "collected") return [fault([...path, "fact"], `${name} collects findings, which cannot be compared`)];
  const { type } = fact2;
  if (!operatorsOf(type).includes(operator)) {
    return [fault([...path, "operator"], `${operator} does not compare a ${type.kind}; use ${operatorsOf(type).join(", ")}`)];
  }
  const at = [...path, "value"];
  if (operator === "given") return typeof value === "boolean" ? [] : [fault(at, "given takes true or false")];
  if (typeof value === "object" && !Array.isArray(value)) {
    const other = vocabulary.get(value.fact);
    if (other === void 0) return [fault([...at, "fact"], `unknown fact ${JSON.stringify(value.fact)}`)];
    if (other.type.kind !== type.kind) {
      return [fault([...at, "fact"], `${value.fact} is a ${other.type.kind}, compared with ${name}, a ${type.kind}`)];
    }
    return visibleFaults(other, grain, [...at, "fact"]);
  }
  if (type.kind !== "choice" && type.kind !== "flag") {
    return [fault(at, `a figure or a date of the law belongs in a parameter: { "fact": "param:\u2026" }`)];
  }
  const isList = operator === "oneOf" || operator === "noneOf";
  if (isList !== Array.isArray(value)) return [fault(at, isList ? `${operator} takes a list` : `${operator} takes one value`)];
  const values = Array.isArray(value) ? value : [value];
  return values.filter((one) => exactValue(type, one) === void 0).map((one) => fault(at, `${name} is never ${JSON.stringify(one)}`));
}

// src/law/interpretation.ts
var STANDINGS = ["default", "tenable", "remote"];
var readingSchema = strictObject({
  id: string2(),
  standing: _enum(STANDINGS),
  zh: string2().check(_minLength(1)),
  en: string2().check(_minLength(1)),
  /** What speaks against a remote reading. */
  against: optional(wordingSchema)
});
var interpretationSchema = strictObject({
  id: string2(),
  question: wordingSchema,
  /** The readings, one of which is the default. */
  readings: array(readingSchema).check(_minLength(2)),
  /** Why the default is the better reading. */
  reason: wordingSchema,
  provisions: array(string2()).check(_minLength(1))
});
function defaultReading({ readings }) {
  return readings.find(({ standing }) => standing === "default")?.id;
}
function arguableReadings({ readings }, chosen) {
  return readings.filter(({ id, standing }) => standing !== "remote" || id === chosen).map(({ id }) => id);
}

// src/law/parameter.ts
var parameterSchema = strictObject({
  id: string2(),
  type: _enum(["money", "rate", "date", "count", "factor"]),
  value: string2(),
  inForceFrom: string2(),
  title: wordingSchema,
  provisions: array(string2()),
  /** What the value rests on where no provision states it. */
  basis: optional(wordingSchema)
});

// src/rules/rulebook.ts
var rulebookSchema = strictObject({
  id: string2().check(_regex(/^[a-z0-9-]+$/)),
  version: string2().check(_regex(/^\d+\.\d+\.\d+$/)),
  title: wordingSchema,
  sources: array(sourceSchema),
  provisions: array(provisionSchema),
  parameters: array(parameterSchema),
  interpretations: array(interpretationSchema),
  derivedFacts: array(derivedFactSchema),
  ruleSets: array(ruleSetSchema).check(_minLength(1))
});

// src/rules/load-rulebook.ts
function loadRulebook(data) {
  const parsed = rulebookSchema.safeParse(data);
  if (!parsed.success) throw new InvalidRulebookError(faultsOf(parsed.error, data));
  const faults = checkRulebook(parsed.data);
  if (faults.length > 0) throw new InvalidRulebookError(faults);
  const ruleSets = [...parsed.data.ruleSets].sort((one, other) => one.id < other.id ? -1 : 1);
  const rulebook = { ...parsed.data, ruleSets };
  return Object.freeze({ ...rulebook, digest: bytesToHex(sha256(utf8ToBytes(JSON.stringify(rulebook)))) });
}

// src/rules/ningxia-2020.ts
var loaded;
function ningxia2020() {
  loaded ??= loadRulebook({
    ...rulebook_default,
    sources: provisions_default.sources,
    provisions: provisions_default.provisions,
    parameters: parameters_default,
    interpretations: interpretations_default,
    derivedFacts: derived_facts_default,
    ruleSets: [
      inclusive_loan_default,
      annex_borrower_default,
      annex_conditions_default,
      hardship_presumption_default,
      negotiable_loan_default,
      negotiable_ground_default,
      support_affected_default,
      reported_conditions_default,
      loan_consistency_default,
      window_date_default,
      maturity_window_default,
      negotiation_window_default,
      deferral_track_default,
      deferral_cap_default,
      deferral_outcome_default,
      application_dates_default,
      penalty_waiver_default,
      penalty_from_default,
      interest_plan_default,
      annex_protection_default,
      component_consistency_default,
      guarantee_arrangement_default,
      guarantee_consistency_default,
      guarantee_scope_default,
      guarantee_fee_default,
      guarantee_fee_ceiling_default,
      re_guarantee_fee_default,
      counter_guarantee_default,
      main_bank_default,
      main_bank_new_debt_default,
      main_bank_investment_default,
      main_bank_minutes_default,
      main_bank_conduct_default,
      main_bank_rescue_default,
      renewal_classification_default,
      renewal_without_repayment_default,
      lending_borrowers_default,
      lending_growth_default,
      lending_state_banks_default,
      lending_unsecured_default,
      regional_new_loans_default,
      regional_inclusive_unsecured_default,
      regional_events_default,
      regional_relief_fund_default,
      regional_unsecured_growth_default,
      support_bridge_fee_default,
      support_bond_subsidy_default,
      support_relending_default,
      audit_deferral_default,
      audit_penalty_interest_default,
      audit_guarantee_arrangement_default,
      audit_guarantee_fee_default,
      audit_composite_fee_default,
      audit_re_guarantee_fee_default,
      audit_counter_guarantee_default
    ]
  });
  return loaded;
}

// src/rules/part.ts
function interpretationsOf(ruleSets) {
  const names = ruleSets.flatMap(({ rules }) => rules.flatMap(({ conditions }) => factsOf(conditions)));
  return new Set(names.filter((name) => name.startsWith(READING_PREFIX)).map((name) => name.slice(READING_PREFIX.length)));
}
function partOf(rulebook, grains, parametersBesides) {
  const ruleSets = rulebook.ruleSets.filter(({ grain }) => grains.includes(grain));
  const derivedFacts = rulebook.derivedFacts.filter(({ grain }) => grains.includes(grain));
  const tested = ruleSets.flatMap(conditionsOf).flatMap(factsOf);
  const conclusions = ruleSets.flatMap(conclusionsOf);
  const named2 = /* @__PURE__ */ new Set([
    ...parametersBesides.map((id) => `${PARAMETER_PREFIX}${id}`),
    ...tested,
    ...derivedFacts.flatMap((derived) => formulaOf(derived).operands),
    ...conclusions.flatMap(({ params }) => [
      ...Object.values(params.gives ?? {}).flatMap((given2) => typeof given2 === "string" ? [] : [given2.fact]),
      ...[...`${params.zh} ${params.en}`.matchAll(/\{([\w.]+)\}/g)].map(([, id]) => `${PARAMETER_PREFIX}${id}`)
    ])
  ]);
  const parameters = rulebook.parameters.filter(({ id }) => named2.has(`${PARAMETER_PREFIX}${id}`));
  const kept = rulebook.interpretations.filter(({ id }) => named2.has(`${READING_PREFIX}${id}`));
  const cited = /* @__PURE__ */ new Set([
    ...conclusions.flatMap(({ params }) => params.provisions),
    ...parameters.flatMap(({ provisions: provisions2 }) => provisions2),
    ...kept.flatMap(({ provisions: provisions2 }) => provisions2)
  ]);
  const provisions = rulebook.provisions.filter(({ id }) => cited.has(id)).map(({ clauses, ...provision }) => provision);
  const sources = new Set(provisions.map(({ source }) => source));
  return Object.freeze({
    ...rulebook,
    sources: rulebook.sources.filter(({ id }) => sources.has(id)),
    provisions,
    parameters,
    interpretations: kept,
    derivedFacts,
    ruleSets
  });
}

// src/decide/decision.ts
var track = _enum([...TRACKS, "undetermined"]);
var OUTCOMES = ["nothing-due", "apply-first", "defer-as-requested", "defer-to-cap", "negotiate", "no-deferral"];
var outcome = _enum([...OUTCOMES, "undetermined"]);
var WAIVERS = ["yes", "upon-deferral", "no"];
var waiver = _enum([...WAIVERS, "undetermined"]);
var computation = strictObject({
  /** In yuan. */
  amount: string2(),
  /** How the amount comes about. */
  formula: string2()
});
var otherValue = strictObject({
  value: string2(),
  /** The readings that make it so, by interpretation; the others are as chosen, and none of these could be left out. */
  readings: record(string2(), string2()),
  /** For `undetermined`: the input's facts that would settle what is, under these readings. */
  missing: exactOptional(array(string2()))
});
var otherValues = exactOptional(array(otherValue));
var componentTurnsOn = strictObject({
  track: otherValues,
  outcome: otherValues,
  waiver: otherValues,
  /** Other dates to which the bank must defer. */
  grantedUntil: otherValues,
  /** Other amounts of penalty interest that must not be charged. */
  penaltyAmount: otherValues
});
var guaranteeTurnsOn = strictObject({
  arrangement: otherValues,
  fee: otherValues,
  compositeFee: otherValues,
  reGuaranteeFee: otherValues,
  counterGuarantee: otherValues
});
var loanTurnsOn = strictObject({
  track: otherValues,
  inclusive: otherValues,
  /** One for each guarantee, in their order; absent where there is none. */
  guarantees: exactOptional(array(guaranteeTurnsOn))
});
var penaltyInterest2 = strictObject({
  waived: waiver,
  /** The first day of the period waived: the due date, or a later day where the rulebook says so. */
  from: exactOptional(string2()),
  /** The day to which payment is deferred, on which the period ends. */
  until: exactOptional(string2()),
  /**
   * What must not be charged for the period, in yuan: of principal the surcharge (加收部分) above contract interest, which
   * goes on; of interest the interest on it (复利). Absent where the amount or a rate is unknown.
   */
  amount: exactOptional(string2()),
  /** How the amount comes about. */
  formula: exactOptional(string2()),
  /** `assumed-multiple`: the contract's penalty rate is not known, so the most that it may be is assumed. */
  rateBasis: exactOptional(_enum(["contract", "assumed-multiple"])),
  /** Of principal: what would be charged for the period at the penalty rate, contract interest included. */
  atPenaltyRate: exactOptional(computation),
  /** Of principal: the contract interest of the period, which goes on and is payable. */
  contractInterest: exactOptional(computation)
});
var component2 = strictObject({
  /** In yuan; absent where unknown. */
  amount: exactOptional(string2()),
  track,
  outcome,
  /** The latest lawful date of payment; absent where the notice sets none. */
  latestDate: exactOptional(string2()),
  /** The day to which deferral is asked, the last of several. */
  requestedUntil: exactOptional(string2()),
  /** The days asked, where payment in parts is asked; the parts are not known, nor what penalty interest they would bear. */
  requestedDates: exactOptional(array(string2())),
  /** The date to which the bank must defer. */
  grantedUntil: exactOptional(string2()),
  /** Whether the date asked is after the latest lawful one; absent where either is unknown. */
  beyondCap: exactOptional(boolean2()),
  penaltyInterest: penaltyInterest2,
  /** On which readings it turns, where that was asked. */
  turnsOn: exactOptional(componentTurnsOn)
});
var instalment2 = strictObject({
  dueDate: exactOptional(string2()),
  track,
  principal: component2,
  interest: component2
});
var guarantee2 = strictObject({
  /** Whether an effective guarantee is kept or replaced, or is still to be agreed; the bank is to consult about it in either case. */
  arrangement: _enum(["no-guarantee", "in-place", "to-agree", "not-governed", "undetermined"]),
  /** The guarantee fee against half of the standard fee: an obligation. */
  fee: strictObject({
    verdict: _enum(["within-half", "above-half", "not-governed", "undetermined"]),
    chargedRate: exactOptional(string2()),
    allowedRate: exactOptional(string2())
  }),
  /** The guarantee fee with the other fees, a year, against the ceiling: best effort 力争, never a breach. */
  compositeFee: strictObject({
    verdict: _enum(["within-ceiling", "above-ceiling", "not-governed", "undetermined"]),
    rate: exactOptional(string2()),
    ceiling: exactOptional(string2())
  }),
  /** The re-guarantee fee, which is waived: an obligation. */
  reGuaranteeFee: strictObject({
    verdict: _enum(["exempt", "charged", "not-governed", "undetermined"]),
    charged: exactOptional(string2())
  }),
  counterGuarantee: _enum(["to-be-dropped", "none", "not-governed", "undetermined"])
});
var findingSchema = strictObject({
  /** The rule that held; `<rule set>/otherwise` where none of the rule set's did. */
  rule: string2(),
  ruleSet: string2(),
  conclusion: string2(),
  force: forceSchema,
  provisions: array(string2()),
  zh: string2(),
  en: string2(),
  /** The instalment and the component it was found for, where it was not for the whole loan. */
  instalment: exactOptional(int()),
  component: exactOptional(_enum(COMPONENTS)),
  /** The guarantee it was found for, counted from 0. */
  guarantee: exactOptional(int())
});
var unsettled = strictObject({
  ruleSet: string2(),
  zh: string2(),
  en: string2(),
  /** The components that it is open for. */
  components: array(strictObject({ instalment: int(), component: _enum(COMPONENTS) })),
  /** The input's facts that would settle it, by path. */
  missing: array(string2())
});
var citationSchema = strictObject({
  provision: string2(),
  source: string2(),
  text: string2(),
  gloss: string2(),
  force: forceSchema,
  /** What else the sentence does; absent where it does one thing. */
  alsoForce: exactOptional(array(forceSchema)),
  /** To whom it speaks. */
  addressee: array(string2())
});
var plain = union([string2(), number2(), boolean2()]);
var truthName = _enum(["false", "unknown", "true"]);
var conditionTrace = _lazy(
  () => union([
    strictObject({ all: array(conditionTrace), result: truthName }),
    strictObject({ any: array(conditionTrace), result: truthName }),
    strictObject({ not: conditionTrace, result: truthName }),
    strictObject({
      fact: string2(),
      operator: _enum(OPERATOR_NAMES),
      value: exactOptional(plain),
      expected: exactOptional(union([plain, array(string2())])),
      from: exactOptional(string2()),
      result: truthName
    })
  ])
);
var ruleSetTrace = strictObject({
  ruleSet: string2(),
  instalment: exactOptional(int()),
  component: exactOptional(_enum(COMPONENTS)),
  guarantee: exactOptional(int()),
  /** What it concluded: one value, `undetermined`, or the list of those collected. */
  conclusion: union([string2(), array(string2())]),
  rules: readonly(array(readonly(strictObject({ rule: string2(), result: truthName, conditions: conditionTrace }))))
});
var decisionSchema = strictObject({
  loanId: string2(),
  /** The strongest of the instalments' tracks. */
  track,
  /** Whether it is an inclusive small-micro loan (普惠小微贷款), and by which limb of the definition. */
  inclusive: strictObject({
    value: _enum(["yes", "no", "undetermined"]),
    limb: exactOptional(_enum(["enterprise", "individual-business", "business-owner"]))
  }),
  /** On which readings the loan's track turns, whether it is inclusive, and its guarantees, where that was asked. */
  turnsOn: exactOptional(loanTurnsOn),
  instalments: array(instalment2),
  /** What follows for each guarantee, in the order of the input; absent where it says nothing of any. */
  guarantees: exactOptional(array(guarantee2)),
  findings: array(findingSchema),
  /** Data of the loan that contradict each other: it is decided as given, and the data are to be verified. */
  warnings: array(findingSchema),
  /** The input's facts that would settle what is undetermined, by path: `borrower.creditTotal`, `schedule[0].dueDate`. */
  missing: array(string2()),
  /** What stays open besides, each with what would settle it. */
  unsettled: array(unsettled),
  /** The day as of which it was decided, where one was given. */
  asOf: exactOptional(string2()),
  /** The reading of every interpretation that the decision was made under. */
  readings: record(string2(), string2()),
  /** The parameters that the caller set in place of the rulebook's; absent where there are none. */
  parameters: exactOptional(record(string2(), string2())),
  rulebook: strictObject({
    id: string2(),
    version: string2(),
    digest: string2()
  }),
  citations: array(citationSchema),
  trace: exactOptional(array(ruleSetTrace))
});

// src/decide/contract.ts
var REQUIRED_FACTS = {
  "loan.inclusive": ["yes", "no"],
  "component.track": TRACKS,
  "component.cap": ["capped", "none"],
  "component.outcome": OUTCOMES,
  "component.penaltyWaiver": WAIVERS
};
var GUARANTEE_FACTS = {
  "guarantee.arrangementVerdict": ["no-guarantee", "in-place", "to-agree", "not-governed"],
  "guarantee.feeVerdict": ["within-half", "above-half", "not-governed"],
  "guarantee.compositeVerdict": ["within-ceiling", "above-ceiling", "not-governed"],
  "guarantee.reGuaranteeVerdict": ["exempt", "charged", "not-governed"],
  "guarantee.counterGuaranteeVerdict": ["to-be-dropped", "none", "not-governed"]
};
var WARNING_FACTS = ["loan.warnings", "component.warnings", "guarantee.warnings"];
var ASIDE_FACTS = {
  "component.refusal": ["prohibited", "not-prohibited"]
};
var PENALTY_FROM = { fact: "component.penaltyFrom", values: ["due-date", "application"], gives: "from" };
var PENALTY_PARAMETERS = ["penalty.multiplier", "penalty.dayCount"];
function checkContract({ ruleSets, rulebook, scope }) {
  const deciding = new Map(ruleSets.map(({ ruleSet }) => [ruleSet.decides, ruleSet]));
  const decidesGuarantee = Object.keys(GUARANTEE_FACTS).some((fact2) => deciding.has(fact2));
  const required2 = { ...REQUIRED_FACTS, ...decidesGuarantee ? GUARANTEE_FACTS : {} };
  const optional2 = { ...ASIDE_FACTS, [PENALTY_FROM.fact]: PENALTY_FROM.values };
  const faults = Object.entries({ ...required2, ...optional2 }).flatMap(([fact2, allowed]) => {
    const ruleSet = deciding.get(fact2);
    if (ruleSet === void 0) return fact2 in required2 ? [{ pointer: "/ruleSets", message: `no rule set decides ${fact2}` }] : [];
    const pointer = pointerOf(["ruleSets", rulebook.ruleSets.indexOf(ruleSet)]);
    if (ruleSet.hitPolicy !== "first")
      return [
        {
          pointer: `${pointer}/hitPolicy`,
          message: `${fact2} is decided by the first hit`
        }
      ];
    return valuesOf(ruleSet).filter((value) => !allowed.includes(value)).map((value) => ({
      pointer,
      message: `${fact2} is never ${JSON.stringify(value)} but one of ${allowed.join(", ")}`
    }));
  });
  const from = deciding.get(PENALTY_FROM.fact);
  if (from !== void 0) {
    const pointer = pointerOf(["ruleSets", rulebook.ruleSets.indexOf(from)]);
    for (const { type, params } of conclusionsOf(from)) {
      const given2 = params.gives?.[PENALTY_FROM.gives];
      if (typeof given2 === "object" && scope.vocabulary.get(given2.fact)?.type.kind === "date") continue;
      const message = `${PENALTY_FROM.fact} ${JSON.stringify(type)} gives no date under ${JSON.stringify(PENALTY_FROM.gives)}`;
      faults.push({ pointer, message });
    }
  }
  for (const id of PENALTY_PARAMETERS) {
    if (scope.constantOf(`param:${id}`) === void 0) faults.push({ pointer: "/parameters", message: `no parameter ${id}` });
  }
  if (faults.length > 0) throw new InvalidRulebookError(faults);
}

// src/decide/ningxia-2020-deferral.ts
var part;
function ningxia2020Deferral() {
  part ??= partOf(ningxia2020(), LOAN_GRAINS, PENALTY_PARAMETERS);
  return part;
}

// src/rules/comparison.ts
function resolveComparison({ fact: name, value }, scope) {
  const fact2 = named(scope, name);
  const reference = typeof value === "object" && !Array.isArray(value) ? named(scope, value.fact) : void 0;
  const decimal = fact2.origin === "derived" || reference?.origin === "derived";
  const left = accessor(fact2, scope, decimal);
  if (reference !== void 0) {
    const constant = scope.constantOf(reference.name);
    if (constant === void 0) return { fact: fact2, left, right: accessor(reference, scope, decimal) };
    return {
      fact: fact2,
      left,
      right: decimal ? decimalValue(reference.type, constant) : constant
    };
  }
  return { fact: fact2, left, right: value };
}
function named(scope, name) {
  const fact2 = scope.vocabulary.get(name);
  if (fact2 === void 0) throw new RangeError(`no fact ${name}`);
  return fact2;
}
function accessor({ name, type }, scope, decimal) {
  const constant = scope.constantOf(name);
  if (constant !== void 0) {
    const value = decimal ? decimalValue(type, constant) : constant;
    return () => value;
  }
  const slot = scope.slotOf(name);
  if (!decimal) return (facts) => facts[slot];
  const toDecimal = decimalsOf(type);
  return (facts) => toDecimal(facts[slot]);
}
var REMEMBERED_DECIMALS = 1e4;
function decimalsOf(type) {
  const remembered2 = /* @__PURE__ */ new Map();
  return (value) => {
    if (typeof value !== "number") return value;
    const known = remembered2.get(value);
    if (known !== void 0) return known;
    const made = decimalValue(type, value);
    if (remembered2.size < REMEMBERED_DECIMALS) remembered2.set(value, made);
    return made;
  };
}
function isAlwaysGiven({ origin }) {
  return origin === "parameter" || origin === "reading";
}
function compileComparison(comparison, scope) {
  const { left, right, fact: fact2 } = resolveComparison(comparison, scope);
  const { operator } = comparison;
  if (operator === "given") {
    const truth = truthBy(operator);
    if (isAlwaysGiven(fact2)) return () => right === true ? TRUE : FALSE;
    return (facts) => truth(left(facts), right);
  }
  const holds = comparatorOf(operator);
  if (typeof right === "function") {
    return (facts) => {
      const one = left(facts);
      const other = right(facts);
      if (one === void 0 || other === void 0) return UNKNOWN;
      return holds(one, other) ? TRUE : FALSE;
    };
  }
  if (fact2.origin === "derived" || right instanceof Decimal2) {
    return (facts) => {
      const one = left(facts);
      if (one === void 0) return UNKNOWN;
      return holds(one, right) ? TRUE : FALSE;
    };
  }
  return compileConstantTest(scope.slotOf(fact2.name), operator, right);
}
function compileConstantTest(slot, operator, right) {
  const figure = right;
  const truth = (value, holds) => value === void 0 ? UNKNOWN : holds ? TRUE : FALSE;
  switch (operator) {
    case "is":
      return (facts) => truth(facts[slot], facts[slot] === right);
    case "isNot":
      return (facts) => truth(facts[slot], facts[slot] !== right);
    case "oneOf": {
      const list = right;
      return (facts) => truth(facts[slot], list.includes(facts[slot]));
    }
    case "noneOf": {
      const list = right;
      return (facts) => truth(facts[slot], !list.includes(facts[slot]));
    }
    case "atMost":
    case "onOrBefore":
      return (facts) => truth(facts[slot], facts[slot] <= figure);
    case "atLeast":
    case "onOrAfter":
      return (facts) => truth(facts[slot], facts[slot] >= figure);
    case "lessThan":
    case "before":
      return (facts) => truth(facts[slot], facts[slot] < figure);
    case "moreThan":
    case "after":
      return (facts) => truth(facts[slot], facts[slot] > figure);
  }
}

// src/rules/derivation.ts
function derivation(rulebook, scope, grains) {
  const wanted = rulebook.derivedFacts.filter(({ grain }) => grains.includes(grain));
  const steps = wanted.map((derived) => {
    const { arithmetic, operands: operands2 } = formulaOf(derived);
    const read = operands2.map((name) => accessor(named(scope, name), scope, true));
    const combined = remembered((one, other) => combine(arithmetic, one, other));
    const slot = scope.slotOf(derived.fact);
    return {
      grain: derived.grain,
      run(facts) {
        const values = read.map((value) => value(facts));
        facts[slot] = values.reduce(
          (one, other) => one === void 0 || other === void 0 ? void 0 : combined(one, other)
        );
      }
    };
  });
  return (facts, grain) => {
    for (const step of steps) if (step.grain === grain) step.run(facts);
  };
}
var REMEMBERED_RESULTS = 1e4;
function remembered(combination) {
  const results = /* @__PURE__ */ new Map();
  let count2 = 0;
  return (one, other) => {
    const known = results.get(one);
    if (known?.has(other)) return known.get(other);
    const result = combination(one, other);
    if (count2 >= REMEMBERED_RESULTS) return result;
    count2++;
    if (known === void 0) results.set(one, /* @__PURE__ */ new Map([[other, result]]));
    else known.set(other, result);
    return result;
  };
}

// src/rules/fold.ts
function foldCondition(condition, scope) {
  if ("all" in condition) {
    const rest = foldGroup(condition.all, scope, FALSE);
    return typeof rest === "number" ? rest : onlyOf(rest, TRUE) ?? { all: rest };
  }
  if ("any" in condition) {
    const rest = foldGroup(condition.any, scope, TRUE);
    return typeof rest === "number" ? rest : onlyOf(rest, FALSE) ?? { any: rest };
  }
  if ("not" in condition) {
    const inner = foldCondition(condition.not, scope);
    return typeof inner === "number" ? not(inner) : { not: inner };
  }
  const { fact: fact2, operator, value } = condition;
  if (operator === "given" && isAlwaysGiven(named(scope, fact2))) return value === true ? TRUE : FALSE;
  const constant = scope.constantOf(fact2);
  const { right } = resolveComparison(condition, scope);
  if (constant === void 0 || typeof right === "function") return condition;
  return comparatorOf(operator)(constant, right) ? TRUE : FALSE;
}
function foldGroup(conditions, scope, settling) {
  const rest = [];
  for (const condition of conditions) {
    const folded = foldCondition(condition, scope);
    if (folded === settling) return settling;
    if (typeof folded !== "number") rest.push(folded);
  }
  return rest;
}
function onlyOf(rest, neutral) {
  return rest.length === 0 ? neutral : rest.length === 1 ? rest[0] : void 0;
}

// src/rules/scope.ts
var InvalidOptionError = class extends Error {
  constructor(option, value, expected) {
    super(`${option}: ${JSON.stringify(value)}, expected ${expected}`);
    this.option = option;
    this.value = value;
    this.expected = expected;
  }
  option;
  value;
  expected;
  name = "InvalidOptionError";
};
function asOfDay({ asOf }) {
  if (asOf === void 0) return void 0;
  const day = typeof asOf === "string" ? dayNumber(asOf) : void 0;
  if (day === void 0) throw new InvalidOptionError("asOf", asOf, expectation({ kind: "date" }));
  return day;
}
function readingsOf(rulebook, chosen, turnedOn2) {
  const known = new Map(rulebook.interpretations.map((interpretation) => [interpretation.id, interpretation]));
  for (const [id, reading] of Object.entries(chosen)) {
    const interpretation = known.get(id);
    if (interpretation === void 0) throw new InvalidOptionError("readings", id, `one of ${[...known.keys()].join(", ")}`);
    const readings = interpretation.readings.map((it) => it.id);
    if (!readings.includes(reading)) throw new InvalidOptionError(`readings.${id}`, reading, `one of ${readings.join(", ")}`);
  }
  const relevant = rulebook.interpretations.filter(({ id }) => turnedOn2.has(id));
  return Object.freeze(Object.fromEntries(relevant.map((it) => [it.id, chosen[it.id] ?? defaultReading(it)])));
}
function scopeOf(rulebook, readings, overrides, grains, open = []) {
  const vocabulary = vocabularyOf(rulebook, grains);
  const constants = /* @__PURE__ */ new Map();
  for (const [id, reading] of Object.entries(readings)) {
    if (!open.includes(id)) constants.set(`${READING_PREFIX}${id}`, reading);
  }
  const parameters = new Map(rulebook.parameters.map((parameter) => [parameter.id, parameter]));
  for (const id of Object.keys(overrides)) {
    if (!parameters.has(id)) throw new InvalidOptionError("parameters", id, `one of ${[...parameters.keys()].join(", ")}`);
  }
  for (const { id, type, value } of rulebook.parameters) {
    const set = overrides[id] ?? value;
    const exact = exactValue({ kind: type }, type === "count" ? Number(set) : set);
    if (exact === void 0) throw new InvalidOptionError(`parameters.${id}`, set, `a ${type}`);
    constants.set(`${PARAMETER_PREFIX}${id}`, exact);
  }
  const variable = [...vocabulary.keys()].filter((name) => !constants.has(name));
  const slots = new Map(variable.map((name, slot) => [name, slot]));
  return {
    vocabulary,
    size: variable.length,
    slotOf(name) {
      const slot = slots.get(name);
      if (slot === void 0) throw new RangeError(`no fact ${name}`);
      return slot;
    },
    constantOf: (name) => constants.get(name)
  };
}

// src/rules/compile.ts
var UNDETERMINED = -1;
function compileRulebook(rulebook, options = {}, grains = LOAN_GRAINS, open = []) {
  const { ordered } = orderRuleSets(rulebook);
  const ruleSets = ordered.filter(({ grain }) => grains.includes(grain));
  const readings = readingsOf(rulebook, options.readings ?? {}, interpretationsOf(ruleSets));
  const overrides = options.parameters ?? {};
  const scope = scopeOf(rulebook, readings, overrides, grains, open);
  return {
    rulebook,
    scope,
    readings,
    overrides,
    asOf: asOfDay(options),
    ruleSets: ruleSets.map((ruleSet) => compileRuleSet(ruleSet, scope)),
    derive: derivation(rulebook, scope, grains)
  };
}
function compileRuleSet(ruleSet, scope) {
  const ranked2 = ruleSet.rules.map(({ conditions, priority }, index) => ({
    index,
    priority,
    folded: foldCondition(conditions, scope)
  })).sort((a, b) => b.priority - a.priority).flatMap(({ index, folded }) => folded === FALSE ? [] : [{ index, folded }]);
  return {
    ruleSet,
    slot: scope.slotOf(ruleSet.decides),
    conditions: ranked2.flatMap(({ folded }) => folded === TRUE ? [] : [folded]),
    tests: ranked2.map(({ folded }) => folded === TRUE ? () => TRUE : compileCondition(folded, scope)),
    indices: ranked2.map(({ index }) => index),
    conclusions: conclusionsOf(ruleSet)
  };
}
function compileCondition(condition, scope) {
  if ("all" in condition) return compileGroup(condition.all, scope, FALSE, TRUE);
  if ("any" in condition) return compileGroup(condition.any, scope, TRUE, FALSE);
  if ("not" in condition) {
    const inner = compileCondition(condition.not, scope);
    return (facts) => not(inner(facts));
  }
  return compileComparison(condition, scope);
}
function compileGroup(conditions, scope, settling, neutral) {
  const tests = conditions.map((condition) => compileCondition(condition, scope));
  return (facts) => {
    let truth = neutral;
    for (let at = 0; at < tests.length; at++) {
      const next = tests[at](facts);
      if (next === settling) return settling;
      if (next !== neutral) truth = UNKNOWN;
    }
    return truth;
  };
}
function decideFirst(compiled, facts) {
  const { tests, indices, conclusions } = compiled;
  let open = false;
  let decided2 = conclusions.length - 1;
  for (let at = 0; at < tests.length; at++) {
    const truth = tests[at](facts);
    if (truth === TRUE) {
      decided2 = indices[at];
      break;
    }
    if (truth === UNKNOWN) open = true;
  }
  if (open) decided2 = settled(compiled, facts, decided2);
  facts[compiled.slot] = decided2 === UNDETERMINED ? void 0 : conclusions[decided2]?.type;
  return decided2;
}
function settled({ tests, indices, conclusions }, facts, decided2) {
  for (let at = 0; at < tests.length && indices[at] !== decided2; at++) {
    if (tests[at](facts) === UNKNOWN && !sameConclusion(conclusions[indices[at]], conclusions[decided2]))
      return UNDETERMINED;
  }
  return decided2;
}
function decideCollect({ tests, indices }, facts) {
  return indices.filter((_, at) => tests[at](facts) === TRUE);
}

// src/decide/citations.ts
var BITS = 31;
function provisionSet(places, provisions) {
  const words = new Array(Math.ceil(provisions / BITS)).fill(0);
  for (const place of places)
    words[Math.floor(place / BITS)] = words[Math.floor(place / BITS)] | 1 << place % BITS;
  return words;
}
function addProvisions(to, added) {
  for (let word = 0; word < added.length; word++) to[word] = (to[word] ?? 0) | added[word];
}
var REMEMBERED_SETS = 1e4;
function citationLookup(provisions) {
  const citations = provisions.map(
    ({ id, source, text, gloss, force, alsoForce, addressee }) => Object.freeze({
      provision: id,
      source,
      text,
      gloss,
      force,
      ...alsoForce === void 0 ? {} : { alsoForce },
      addressee: Object.freeze([...addressee])
    })
  );
  const remembered2 = /* @__PURE__ */ new Map();
  return (set) => {
    const key = set.join();
    const known = remembered2.get(key);
    if (known !== void 0) return known;
    const found = citations.filter((_, place) => (set[Math.floor(place / BITS)] & 1 << place % BITS) !== 0);
    Object.freeze(found);
    if (remembered2.size < REMEMBERED_SETS) remembered2.set(key, found);
    return found;
  };
}

// src/decide/penalty-interest.ts
function penaltyTerms(multiplier, dayCount) {
  const [multiple, days] = [ratioOf(multiplier), ratioOf(dayCount)];
  const atRate = {
    numerator: days.denominator,
    denominator: days.numerator * BigInt(UNITS_OF_ONE)
  };
  const times = (numerator) => ({
    numerator: atRate.numerator * numerator,
    denominator: atRate.denominator * multiple.denominator
  });
  const above = multiple.numerator - multiple.denominator;
  return {
    multiplier: multiplier.toFixed(),
    dayCount: dayCount.toFixed(),
    atRate,
    atMultiple: times(multiple.numerator),
    atMultipleSurcharge: times(above > 0n ? above : 0n)
  };
}
function ratioOf(decimal) {
  const places = decimal.decimalPlaces();
  return {
    numerator: BigInt(decimal.times(`1e${places}`).toFixed()),
    denominator: 10n ** BigInt(places)
  };
}
function penaltyFigures(overdue, terms) {
  const { kind, penaltyRate, contractRate } = overdue;
  const fen2 = (rate2, ratio) => rate2 === void 0 ? void 0 : fenAt(overdue, rate2, ratio);
  const gross = penaltyRate === void 0 ? fen2(contractRate, terms.atMultiple) : fen2(penaltyRate, terms.atRate);
  if (kind === "interest") return { spared: gross, atPenaltyRate: void 0, contractInterest: void 0 };
  const surcharge = penaltyRate === void 0 ? fen2(contractRate, terms.atMultipleSurcharge) : fen2(surchargeRate(penaltyRate, contractRate), terms.atRate);
  return { spared: surcharge, atPenaltyRate: gross, contractInterest: fen2(contractRate, terms.atRate) };
}
function surchargeRate(penaltyRate, contractRate) {
  return contractRate === void 0 ? void 0 : Math.max(0, penaltyRate - contractRate);
}
function fenAt({ amount, from, until }, rate2, { numerator, denominator }) {
  const exact = BigInt(amount) * BigInt(rate2 * daysOverdue(from, until)) * numerator;
  return Number((2n * exact + denominator) / (2n * denominator));
}
function ratesLacking(kind, penaltyRate, contractRate) {
  if (contractRate !== void 0) return [];
  const surcharge = kind === "principal" ? ["annualRate"] : [];
  return penaltyRate === void 0 ? [...surcharge, "penaltyAnnualRate"] : surcharge;
}
function penaltyInterest3(overdue, terms) {
  const { kind, penaltyRate, contractRate } = overdue;
  if (penaltyRate === void 0 && contractRate === void 0) return void 0;
  const { spared, atPenaltyRate, contractInterest } = penaltyFigures(overdue, terms);
  const written = (fen2, rate2) => {
    const amount = yuanText(fen2);
    const days = daysOverdue(overdue.from, overdue.until);
    return { amount, formula: `${yuanText(overdue.amount)} \xD7 ${rate2} \xF7 ${terms.dayCount} \xD7 ${days} = ${amount}` };
  };
  const contract = rateText(contractRate ?? 0);
  const penalty = penaltyRate === void 0 ? `${contract} \xD7 ${terms.multiplier}` : rateText(penaltyRate);
  const isAbove = penaltyRate === void 0 ? terms.atMultipleSurcharge.numerator > 0n : penaltyRate >= (contractRate ?? 0);
  const surcharge = isAbove ? `(${penalty} \u2212 ${contract})` : `max(${penalty} \u2212 ${contract}, 0)`;
  return {
    ...spared === void 0 ? {} : written(spared, kind === "interest" ? penalty : surcharge),
    rateBasis: penaltyRate === void 0 ? "assumed-multiple" : "contract",
    ...atPenaltyRate === void 0 ? {} : { atPenaltyRate: written(atPenaltyRate, penalty) },
    ...contractInterest === void 0 ? {} : { contractInterest: written(contractInterest, contract) }
  };
}
function daysOverdue(from, until) {
  return until > from ? until - from : 0;
}

// src/decide/assemble.ts
var ANNUAL_RATE = loanSlot("annualRate");
var PENALTY_RATE = loanSlot("penaltyAnnualRate");
var CHARGED_FEE = loanSlot("guarantee.chargedFeeRate");
var RE_GUARANTEE_FEE = loanSlot("guarantee.reGuaranteeFee");
function newTally(loan, traced) {
  return {
    loan,
    findings: [],
    warnings: [],
    unsettled: void 0,
    cited: [],
    missing: void 0,
    traces: traced ? [] : void 0
  };
}
function assemblerOf(plan) {
  const loanSets = plan.scopes.loan.ruleSets;
  const componentSets = plan.scopes.component.ruleSets;
  const guaranteeSets = plan.scopes.guarantee.ruleSets;
  const inclusiveAt = plan.placeOf("loan.inclusive");
  const trackAt = plan.placeOf("component.track");
  const capAt = plan.placeOf("component.cap");
  const outcomeAt = plan.placeOf("component.outcome");
  const waiverAt = plan.placeOf("component.penaltyWaiver");
  const guaranteeAt = Object.fromEntries(Object.keys(GUARANTEE_FACTS).map((fact2) => [fact2, plan.placeOf(fact2)]));
  const componentGoals = [trackAt, capAt, outcomeAt, waiverAt];
  const asides = Object.keys(ASIDE_FACTS).map(plan.placeOf);
  const fromGoals = [plan.placeOf(PENALTY_FROM.fact)].filter((at) => at >= 0);
  const guaranteeGoals = guaranteeSets.map((_, at) => at);
  const ceiling = plan.compiled.scope.constantOf(`${PARAMETER_PREFIX}guarantee.feeCeiling`);
  const waivedPeriod = (tally, facts, verdict, place, amount, until) => {
    noteOpen(plan, tally, componentSets, fromGoals, facts, verdict.fired, place);
    const first = plan.waivedFrom(verdict)?.read(facts);
    if (first === void 0) return { waived: "yes" };
    const from = Math.min(first, until);
    const period = { waived: "yes", from: civilDate(from), until: civilDate(until) };
    if (amount === void 0) return period;
    const penaltyRate = facts[PENALTY_RATE];
    const contractRate = facts[ANNUAL_RATE];
    for (const path of ratesLacking(place.kind, penaltyRate, contractRate)) addMissing(tally, path);
    const { kind } = place;
    return { ...period, ...penaltyInterest3({ kind, amount, from, until, penaltyRate, contractRate }, plan.penaltyTerms) };
  };
  return {
    inclusive(tally, facts, verdict) {
      record2(plan, tally, loanSets, [inclusiveAt], facts, verdict, void 0);
      const conclusion = conclusionAt(loanSets, verdict, inclusiveAt);
      if (conclusion === void 0) return { value: "undetermined" };
      const value = conclusion.type;
      const limb = conclusion.gives.limb?.read(facts);
      return limb === void 0 ? { value } : { value, limb };
    },
    component(tally, facts, verdict, place) {
      const { loan } = tally;
      record2(plan, tally, componentSets, componentGoals, facts, verdict, place);
      for (const at of asides) if (verdict.fired[at] === UNDETERMINED) leaveOpen(plan, tally, componentSets[at], facts, place);
      const instalment3 = loan.instalments[place.index];
      const amount = instalment3[place.kind];
      const outcome2 = conclusionAt(componentSets, verdict, outcomeAt);
      const latest = conclusionAt(componentSets, verdict, capAt)?.gives.latestDate?.read(facts);
      const granted = outcome2?.gives.grantedUntil?.read(facts);
      const dates2 = datesRequested(loan, instalment3, place.kind) ?? [];
      const requested = dates2.at(-1);
      const waiver2 = conclusionAt(componentSets, verdict, waiverAt)?.type ?? "undetermined";
      const decision = {};
      if (amount !== void 0) decision.amount = yuanText(amount);
      decision.track = conclusionAt(componentSets, verdict, trackAt)?.type ?? "undetermined";
      decision.outcome = outcome2?.type ?? "undetermined";
      if (latest !== void 0) decision.latestDate = civilDate(latest);
      if (requested !== void 0) decision.requestedUntil = civilDate(requested);
      if (dates2.length > 1) decision.requestedDates = dates2.map(civilDate);
      if (granted !== void 0) decision.grantedUntil = civilDate(granted);
      if (latest !== void 0 && requested !== void 0) decision.beyondCap = requested > latest;
      const whole = dates2.length > 1 ? void 0 : amount;
      decision.penaltyInterest = waiver2 === "yes" && granted !== void 0 ? waivedPeriod(tally, facts, verdict, place, whole, granted) : { waived: waiver2 };
      return decision;
    },
    guarantee(tally, facts, verdict, guarantee3) {
      record2(plan, tally, guaranteeSets, guaranteeGoals, facts, verdict, void 0, guarantee3);
      const of = (fact2) => conclusionAt(guaranteeSets, verdict, guaranteeAt[fact2]);
      const found = (fact2) => of(fact2)?.type ?? "undetermined";
      const charged = facts[CHARGED_FEE];
      const reGuaranteeFee = facts[RE_GUARANTEE_FEE];
      const allowed = of("guarantee.feeVerdict")?.gives.allowedRate;
      const allowedRate = allowed?.read(facts);
      const composite = of("guarantee.compositeVerdict")?.gives.compositeRate;
      const compositeRate = composite?.read(facts);
      return {
        arrangement: found("guarantee.arrangementVerdict"),
        fee: {
          verdict: found("guarantee.feeVerdict"),
          ...charged === void 0 ? {} : { chargedRate: rateText(charged) },
          ...allowed === void 0 || allowedRate === void 0 ? {} : { allowedRate: String(plainValue(allowed.type, allowedRate)) }
        },
        compositeFee: {
          verdict: found("guarantee.compositeVerdict"),
          ...composite === void 0 || compositeRate === void 0 ? {} : { rate: String(plainValue(composite.type, compositeRate)) },
          ...ceiling === void 0 ? {} : { ceiling: rateText(ceiling) }
        },
        reGuaranteeFee: {
          verdict: found("guarantee.reGuaranteeVerdict"),
          ...reGuaranteeFee === void 0 ? {} : { charged: yuanText(reGuaranteeFee) }
        },
        counterGuarantee: found("guarantee.counterGuaranteeVerdict")
      };
    }
  };
}
function conclusionAt(sets, verdict, at) {
  const index = verdict.fired[at];
  return typeof index === "number" && index !== UNDETERMINED ? sets[at]?.conclusions[index] : void 0;
}
function record2(plan, tally, sets, goals, facts, { fired, conclusions, provisions }, place, guarantee3) {
  for (const conclusion of conclusions) {
    (conclusion.warns ? tally.warnings : tally.findings).push(conclusion.finding(place?.index, place?.kind, guarantee3));
  }
  addProvisions(tally.cited, provisions);
  noteOpen(plan, tally, sets, goals, facts, fired, place, guarantee3);
  tally.traces?.push(...sets.map((set, at) => set.traced(fired[at] ?? UNDETERMINED, facts, place, guarantee3)));
}
function noteOpen(plan, tally, sets, goals, facts, fired, place, guarantee3) {
  let visited;
  for (const at of goals) {
    if (fired[at] !== UNDETERMINED) continue;
    const goal = sets[at].compiled.ruleSet.decides;
    visited ??= /* @__PURE__ */ new Set();
    for (const fact2 of plan.missing(goal, facts, visited)) {
      if (fact2 !== "loan.track") for (const path of missingFields(fact2, tally.loan, place, guarantee3)) addMissing(tally, path);
    }
  }
}
function leaveOpen(plan, tally, set, facts, place) {
  if (set === void 0) return;
  const { ruleSet } = set.compiled;
  tally.unsettled ??= /* @__PURE__ */ new Map();
  const open = tally.unsettled.get(ruleSet.id) ?? { ruleSet, components: [], missing: /* @__PURE__ */ new Set() };
  tally.unsettled.set(ruleSet.id, open);
  open.components.push({ instalment: place.index, component: place.kind });
  for (const fact2 of plan.missing(ruleSet.decides, facts)) {
    for (const path of missingFields(fact2, tally.loan, place)) open.missing.add(path);
  }
}
function unsettledOf({ unsettled: unsettled2 }) {
  return [...unsettled2?.values() ?? []].map(({ ruleSet: { id, title }, components, missing }) => ({
    ruleSet: id,
    ...title,
    components,
    missing: [...missing]
  }));
}
function addMissing(tally, path) {
  tally.missing ??= /* @__PURE__ */ new Set();
  tally.missing.add(path);
}

// src/rules/partition.ts
function compilePartition(ruleSets, scope) {
  return numbering(digitsOf(ruleSets, scope));
}
function compileSplitPartition(ruleSets, scope) {
  const grains = new Set(ruleSets.map(({ ruleSet }) => ruleSet.grain));
  const isInner = ({ facts }) => facts.some((fact2) => {
    const { grain } = named(scope, fact2);
    return grain !== void 0 && grains.has(grain);
  });
  const digits = digitsOf(ruleSets, scope);
  const outer = numbering(digits.filter((digit) => !isInner(digit)));
  const inner = numbering(digits.filter(isInner));
  return outer === void 0 || inner === void 0 ? void 0 : { outer, inner };
}
function digitsOf(ruleSets, scope) {
  const decided2 = new Set(ruleSets.map(({ ruleSet }) => ruleSet.decides));
  const digits = /* @__PURE__ */ new Map();
  for (const comparison of ruleSets.flatMap(({ conditions }) => conditions.flatMap(comparisonsOf))) {
    if (decided2.has(comparison.fact)) continue;
    const { type } = named(scope, comparison.fact);
    const byValue = type.kind === "choice" || type.kind === "flag";
    const key = byValue ? comparison.fact : JSON.stringify(comparison);
    if (!digits.has(key)) digits.set(key, byValue ? valueDigit(comparison.fact, scope, type) : truthDigit(comparison, scope));
  }
  return [...digits.values()];
}
function numbering(digits) {
  const cells = digits.reduce((product, { states }) => product * states, 1);
  if (cells > Number.MAX_SAFE_INTEGER) return void 0;
  return (facts) => {
    let cell = 0;
    for (let at = 0; at < digits.length; at++) {
      const digit = digits[at];
      cell = cell * digit.states + digit.stateOf(facts);
    }
    return cell;
  };
}
function comparisonsOf(condition) {
  if ("all" in condition) return condition.all.flatMap(comparisonsOf);
  if ("any" in condition) return condition.any.flatMap(comparisonsOf);
  if ("not" in condition) return comparisonsOf(condition.not);
  return [condition];
}
function truthDigit(comparison, scope) {
  return { states: 3, facts: factsOf(comparison), stateOf: compileComparison(comparison, scope) };
}
function valueDigit(fact2, scope, type) {
  const slot = scope.slotOf(fact2);
  const values = type.kind === "choice" ? type.values : [false, true];
  return {
    states: values.length + 1,
    facts: [fact2],
    stateOf: (facts) => values.indexOf(facts[slot]) + 1
  };
}

// src/rules/missing.ts
function compileMissing({ rulebook, ruleSets, scope }) {
  const deciding = new Map(ruleSets.map((compiled) => [compiled.ruleSet.decides, compiled]));
  const derived = new Map(rulebook.derivedFacts.map((it) => [it.fact, formulaOf(it).operands]));
  const finders = /* @__PURE__ */ new Map();
  const openFacts = (compiled) => {
    const { decides } = compiled.ruleSet;
    const known = finders.get(decides) ?? rememberedByCell(compiled, scope);
    finders.set(decides, known);
    return known;
  };
  const search = (fact2, facts, visited, found) => {
    if (visited.has(fact2)) return;
    visited.add(fact2);
    if (isKnown(scope, fact2, facts)) return;
    const by = deciding.get(fact2);
    const behind = derived.get(fact2) ?? (by === void 0 ? void 0 : openFacts(by)(facts));
    if (behind === void 0) found.push(fact2);
    else for (const it of behind) search(it, facts, visited, found);
  };
  return (fact2, facts, visited = /* @__PURE__ */ new Set()) => {
    const found = [];
    search(fact2, facts, visited, found);
    return found;
  };
}
var REMEMBERED_CELLS = 5e3;
function rememberedByCell(compiled, scope) {
  const collectors = compileRules(compiled.ruleSet, scope);
  const workOut = (facts) => {
    const open = [];
    for (const collect of collectors) {
      if (collect(facts, open) === TRUE && compiled.ruleSet.hitPolicy === "first") break;
    }
    return [...new Set(open)];
  };
  const cellOf = compilePartition([compiled], scope);
  if (cellOf === void 0) return workOut;
  const remembered2 = /* @__PURE__ */ new Map();
  return (facts) => {
    const cell = cellOf(facts);
    const known = remembered2.get(cell);
    if (known !== void 0) return known;
    const open = workOut(facts);
    if (remembered2.size < REMEMBERED_CELLS) remembered2.set(cell, open);
    return open;
  };
}
function isKnown(scope, fact2, facts) {
  return scope.constantOf(fact2) !== void 0 || facts[scope.slotOf(fact2)] !== void 0;
}
function compileRules({ rules }, scope) {
  return [...rules].sort((one, other) => other.priority - one.priority).map(({ conditions }) => {
    const folded = foldCondition(conditions, scope);
    return typeof folded === "number" ? () => folded : compileCollector(folded, scope);
  });
}
function compileCollector(condition, scope) {
  if ("all" in condition) return collectGroup(condition.all, scope, FALSE, TRUE);
  if ("any" in condition) return collectGroup(condition.any, scope, TRUE, FALSE);
  if ("not" in condition) {
    const inner = compileCollector(condition.not, scope);
    return (facts, unknown2) => not(inner(facts, unknown2));
  }
  return collectComparison(condition, scope);
}
function collectGroup(conditions, scope, settling, neutral) {
  const collectors = conditions.map((condition) => compileCollector(condition, scope));
  return (facts, unknown2) => {
    const before = unknown2.length;
    let truth = neutral;
    for (const collect of collectors) {
      const next = collect(facts, unknown2);
      if (next === settling) {
        unknown2.length = before;
        return settling;
      }
      if (next === UNKNOWN) truth = UNKNOWN;
    }
    return truth;
  };
}
function collectComparison(comparison, scope) {
  const test = compileComparison(comparison, scope);
  const compared = factsOf(comparison);
  return (facts, unknown2) => {
    const truth = test(facts);
    if (truth === UNKNOWN) unknown2.push(...compared);
    return truth;
  };
}

// src/rules/trace.ts
function compileTracer({ ruleSet }, scope) {
  const rules = ruleSet.rules.map(({ name, conditions }) => ({ name, trace: traceCondition(conditions, scope) }));
  const traceAll = (facts) => rules.map(({ name, trace }) => {
    const conditions = trace(facts);
    return Object.freeze({ rule: name, result: conditions.result, conditions });
  });
  const named2 = new Set(ruleSet.rules.flatMap(({ conditions }) => factsOf(conditions)));
  const slots = [...named2].filter((fact2) => scope.constantOf(fact2) === void 0).map((fact2) => scope.slotOf(fact2));
  return rememberedByFacts(slots, traceAll);
}
var REMEMBERED_COMBINATIONS = 5e3;
function rememberedByFacts(slots, trace) {
  const root = /* @__PURE__ */ new Map();
  let combinations = 0;
  return (facts) => {
    let branch = root;
    const last = slots.length - 1;
    for (let at = 0; at < last; at++) {
      const value2 = facts[slots[at]];
      let next = branch.get(value2);
      if (next === void 0) {
        if (combinations >= REMEMBERED_COMBINATIONS) return trace(facts);
        next = /* @__PURE__ */ new Map();
        branch.set(value2, next);
      }
      branch = next;
    }
    const value = facts[slots[last]];
    const known = branch.get(value);
    if (known !== void 0) return known;
    const made = Object.freeze(trace(facts));
    if (combinations >= REMEMBERED_COMBINATIONS) return made;
    combinations++;
    branch.set(value, made);
    return made;
  };
}
function traceCondition(condition, scope) {
  if ("all" in condition) {
    const tracers = condition.all.map((inner) => traceCondition(inner, scope));
    return (facts) => {
      const traces = tracers.map((trace) => trace(facts));
      return { all: traces, result: TRUTH_NAMES[all(traces.map(truthOf))] };
    };
  }
  if ("any" in condition) {
    const tracers = condition.any.map((inner) => traceCondition(inner, scope));
    return (facts) => {
      const traces = tracers.map((trace) => trace(facts));
      return { any: traces, result: TRUTH_NAMES[any(traces.map(truthOf))] };
    };
  }
  if ("not" in condition) {
    const trace = traceCondition(condition.not, scope);
    return (facts) => {
      const inner = trace(facts);
      return { not: inner, result: TRUTH_NAMES[not(truthOf(inner))] };
    };
  }
  return traceComparison(condition, scope);
}
function truthOf({ result }) {
  return result === "true" ? TRUE : result === "false" ? FALSE : UNKNOWN;
}
function traceComparison(comparison, scope) {
  const { fact: name, operator, value: written } = comparison;
  const { fact: fact2, left, right } = resolveComparison(comparison, scope);
  const truth = truthBy(operator);
  const from = typeof written === "object" && "fact" in written ? { from: written.fact } : {};
  const plain2 = (operand) => {
    if (typeof operand === "boolean") return operand;
    return Array.isArray(operand) ? operand : plainValue(fact2.type, operand);
  };
  return (facts) => {
    const one = left(facts);
    const other = typeof right === "function" ? right(facts) : right;
    return {
      fact: name,
      operator,
      ...one === void 0 ? {} : { value: plainValue(fact2.type, one) },
      ...other === void 0 ? {} : { expected: plain2(other) },
      ...from,
      result: TRUTH_NAMES[truth(one, other)]
    };
  };
}

// src/decide/statement.ts
function statementOf(text, language, { scope }) {
  return text.replace(/\{([\w.]+)\}/g, (whole, id) => {
    const name = `${PARAMETER_PREFIX}${id}`;
    const type = scope.vocabulary.get(name)?.type;
    const value = scope.constantOf(name);
    return type === void 0 || value === void 0 ? whole : figureText(type, value, language);
  });
}
var MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December"
];
function figureText(type, value, language) {
  return type.kind === "money" ? roundAmount(String(plainValue(type, value)), language) : exactFigureText(type, value, language);
}
var ROUND_UNITS = {
  zh: [
    [8, "\u4EBF"],
    [4, "\u4E07"]
  ],
  en: [
    [9, " billion"],
    [6, " million"]
  ]
};
function roundAmount(yuan, language) {
  const [whole = "", fractions = ""] = yuan.split(".");
  const round2 = /^0*$/.test(fractions) ? ROUND_UNITS[language].find(([zeros]) => whole.length > zeros && whole.endsWith("0".repeat(zeros))) : void 0;
  const text = round2 === void 0 ? grouped(yuan) : `${whole.slice(0, -round2[0])}${round2[1]}`;
  return language === "zh" ? `${text}\u5143` : `\xA5${text}`;
}
function grouped(yuan) {
  return yuan.replace(/\B(?=(\d{3})+(?=\.))/g, ",");
}
function exactFigureText(type, value, language) {
  const plain2 = String(plainValue(type, value));
  switch (type.kind) {
    case "date": {
      const [year, month, day] = plain2.split("-").map(Number);
      return language === "zh" ? `${year}\u5E74${month}\u6708${day}\u65E5` : `${day} ${MONTHS[(month ?? 1) - 1]} ${year}`;
    }
    case "money":
      return `\xA5${grouped(plain2)}`;
    case "rate":
      return percentText(plain2);
    default:
      return plain2;
  }
}
function percentText(fraction) {
  const [whole = "0", decimals = ""] = fraction.split(".");
  const digits = `${whole}${decimals.padEnd(2, "0")}`;
  const point = whole.length + 2;
  const left = digits.slice(0, point).replace(/^0+(?=\d)/, "");
  const right = digits.slice(point).replace(/0+$/, "");
  return `${left}${right === "" ? "" : `.${right}`}%`;
}

// src/decide/rule-set-plan.ts
function planRuleSets(book) {
  const places = new Map(book.rulebook.provisions.map(({ id }, place) => [id, place]));
  return book.ruleSets.map((compiled) => planRuleSet(compiled, book, places));
}
function verdictOf(ruleSets, fired) {
  const conclusions = ruleSets.flatMap((ruleSet, at) => {
    const index = fired[at] ?? UNDETERMINED;
    return (typeof index === "number" ? [index] : index).flatMap((each) => ruleSet.conclusions[each] ?? []);
  });
  const provisions = [];
  for (const conclusion of conclusions) addProvisions(provisions, conclusion.provisions);
  return {
    fired,
    decided: ruleSets.map(({ conclusions: own2 }, at) => {
      const index = fired[at];
      return typeof index === "number" ? own2[index]?.type : void 0;
    }),
    conclusions,
    provisions
  };
}
function planScope(ruleSets, scope) {
  const under = compileRunner(ruleSets, scope);
  return { ruleSets, run: (facts) => under(facts)(facts), under };
}
var REMEMBERED_CELLS2 = 2e4;
function compileRunner(ruleSets, scope) {
  const cells = compileSplitPartition(
    ruleSets.map(({ compiled }) => compiled),
    scope
  );
  const workOut = (facts) => verdictOf(
    ruleSets,
    ruleSets.map(
      ({ compiled }) => compiled.ruleSet.hitPolicy === "first" ? decideFirst(compiled, facts) : decideCollect(compiled, facts)
    )
  );
  if (cells === void 0) return () => workOut;
  const { outer, inner } = cells;
  const slots = ruleSets.map(({ compiled }) => compiled.slot);
  const runners = /* @__PURE__ */ new Map();
  let verdicts = 0;
  const remembering = () => {
    const remembered2 = /* @__PURE__ */ new Map();
    return (facts) => {
      const cell = inner(facts);
      const known = remembered2.get(cell);
      if (known !== void 0) {
        const { decided: decided2 } = known;
        for (let at = 0; at < slots.length; at++) facts[slots[at]] = decided2[at];
        return known;
      }
      const verdict = workOut(facts);
      if (verdicts < REMEMBERED_CELLS2) {
        remembered2.set(cell, verdict);
        verdicts++;
      }
      return verdict;
    };
  };
  return (facts) => {
    const cell = outer(facts);
    const known = runners.get(cell);
    if (known !== void 0) return known;
    if (verdicts >= REMEMBERED_CELLS2) return workOut;
    const runner = remembering();
    runners.set(cell, runner);
    return runner;
  };
}
function planRuleSet(compiled, book, places) {
  const { ruleSet, conclusions } = compiled;
  return {
    compiled,
    traced: tracedBy(compiled, compileTracer(compiled, book.scope)),
    conclusions: conclusions.map(({ type, params }, index) => ({
      type,
      provisions: provisionSet(
        params.provisions.flatMap((id) => places.get(id) ?? []),
        places.size
      ),
      warns: WARNING_FACTS.includes(ruleSet.decides),
      gives: Object.fromEntries(Object.entries(params.gives ?? {}).map(([name, given2]) => [name, giver(given2, book)])),
      finding: findingsOf(
        Object.freeze({
          rule: ruleSet.rules[index]?.name ?? `${ruleSet.id}/otherwise`,
          ruleSet: ruleSet.id,
          conclusion: type,
          force: params.force,
          provisions: Object.freeze([...params.provisions]),
          zh: statementOf(params.zh, "zh", book),
          en: statementOf(params.en, "en", book)
        })
      )
    }))
  };
}
function tracedBy({ ruleSet, conclusions }, trace) {
  const typeOf = (index) => conclusions[index]?.type ?? "undetermined";
  return (fired, facts, place, guarantee3) => ({
    ruleSet: ruleSet.id,
    ...place === void 0 ? {} : { instalment: place.index, component: place.kind },
    ...guarantee3 === void 0 ? {} : { guarantee: guarantee3 },
    conclusion: typeof fired === "number" ? typeOf(fired) : fired.map(typeOf),
    rules: trace(facts)
  });
}
function giver(given2, { scope }) {
  if (typeof given2 === "string") return { type: { kind: "choice", values: [given2] }, constant: given2, read: () => given2 };
  const type = scope.vocabulary.get(given2.fact)?.type;
  const constant = scope.constantOf(given2.fact);
  if (constant !== void 0) return { type, constant, read: () => constant };
  const slot = scope.slotOf(given2.fact);
  return { type, constant: void 0, read: (facts) => facts[slot] };
}
var REMEMBERED_INSTALMENTS = 600;
var REMEMBERED_GUARANTEES = 20;
function findingsOf(statement) {
  const remembered2 = {
    principal: [],
    interest: []
  };
  const ofGuarantees = [];
  return (instalment3, component3, guarantee3) => {
    if (guarantee3 !== void 0) {
      const known2 = ofGuarantees[guarantee3];
      if (known2 !== void 0) return known2;
      const made2 = Object.freeze({ ...statement, guarantee: guarantee3 });
      if (guarantee3 < REMEMBERED_GUARANTEES) ofGuarantees[guarantee3] = made2;
      return made2;
    }
    if (instalment3 === void 0 || component3 === void 0) return statement;
    const known = remembered2[component3][instalment3];
    if (known !== void 0) return known;
    const made = Object.freeze({ ...statement, instalment: instalment3, component: component3 });
    if (instalment3 < REMEMBERED_INSTALMENTS) remembered2[component3][instalment3] = made;
    return made;
  };
}

// src/decide/plan.ts
var BOUND_UNTIL = "boundUntil";
var DUE_DATE_SLOT = loanSlot("component.dueDate");
var DUE_DATE2 = { type: { kind: "date" }, constant: void 0, read: (facts) => facts[DUE_DATE_SLOT] };
function planOf(compiled) {
  const { rulebook } = compiled;
  const plans = planRuleSets(compiled);
  const ofGrain = (grain) => planScope(
    plans.filter((plan) => plan.compiled.ruleSet.grain === grain),
    compiled.scope
  );
  const scopes = {
    loan: ofGrain("loan"),
    component: ofGrain("component"),
    guarantee: ofGrain("guarantee")
  };
  const componentSets = scopes.component.ruleSets;
  const placeOfComponent = (fact2) => componentSets.findIndex(({ compiled: { ruleSet } }) => ruleSet.decides === fact2);
  const [fromAt, outcomeAt] = [placeOfComponent(PENALTY_FROM.fact), placeOfComponent("component.outcome")];
  const givenBy = (index, at, name) => typeof index === "number" ? componentSets[at]?.conclusions[index]?.gives[name] : void 0;
  const factor2 = (id) => compiled.scope.constantOf(`${PARAMETER_PREFIX}${id}`);
  return {
    compiled,
    scopes,
    citationsOf: citationLookup(rulebook.provisions),
    missing: compileMissing(compiled),
    penaltyTerms: penaltyTerms(factor2("penalty.multiplier"), factor2("penalty.dayCount")),
    rulebook: Object.freeze({
      id: rulebook.id,
      version: rulebook.version,
      digest: rulebook.digest
    }),
    placeOf: (fact2) => Object.values(scopes).map(({ ruleSets }) => ruleSets.findIndex(({ compiled: { ruleSet } }) => ruleSet.decides === fact2)).find((place) => place >= 0) ?? -1,
    boundUntil: ({ fired }) => givenBy(fired[outcomeAt], outcomeAt, BOUND_UNTIL),
    waivedFrom({ fired }) {
      if (fromAt < 0) return DUE_DATE2;
      return givenBy(fired[fromAt], fromAt, PENALTY_FROM.gives);
    }
  };
}

// src/decide/run.ts
var LOAN_TRACK = loanSlot("loan.track");
var AS_OF = loanSlot("asOf");
function initialFacts({ asOf, scope }, loan) {
  const facts = loan.facts.slice();
  while (facts.length < scope.size) facts.push(void 0);
  facts[AS_OF] ??= asOf;
  return facts;
}
function runLoan({ compiled, scopes }, loan, known = /* @__PURE__ */ new Map()) {
  const facts = initialFacts(compiled, loan);
  for (const [slot, value] of known) facts[slot] = value;
  compiled.derive(facts, "loan");
  return { facts, verdict: scopes.loan.run(facts) };
}
function runComponent({ compiled, scopes }, loan, facts, { index, kind }) {
  writeComponent(facts, loan, loan.instalments[index], kind);
  compiled.derive(facts, "component");
  return scopes.component.run(facts);
}
function runGuarantee({ compiled, scopes }, loan, facts, track2, guarantee3) {
  writeGuarantee(facts, loan, guarantee3);
  facts[LOAN_TRACK] = track2 === "undetermined" ? void 0 : track2;
  compiled.derive(facts, "guarantee");
  return scopes.guarantee.run(facts);
}

// src/decide/steps.ts
var LOAN_TRACK2 = loanSlot("loan.track");
var AS_OF2 = loanSlot("asOf");
var Steps = class {
  constructor(plan, assembler, loan, traced) {
    this.plan = plan;
    this.assembler = assembler;
    this.loan = loan;
    this.tally = newTally(loan, traced);
    this.facts = initialFacts(plan.compiled, loan);
  }
  plan;
  assembler;
  loan;
  /** The facts of the step at hand. */
  facts;
  tally;
  instalments = [];
  inclusive = { value: "undetermined" };
  guarantees = [];
  principal;
  track = "not-covered";
  /** -1 before the loan, then two an instalment, then one a guarantee. */
  at = -2;
  /** Enters the next step and returns its rule sets, to be run on `facts`; `undefined` after the last. */
  next() {
    const { plan, loan, facts } = this;
    this.at++;
    if (this.at === -1) {
      plan.compiled.derive(facts, "loan");
      return plan.scopes.loan;
    }
    const components = loan.instalments.length * 2;
    if (this.at < components) {
      const { index, kind } = this.place();
      writeComponent(facts, loan, loan.instalments[index], kind);
      plan.compiled.derive(facts, "component");
      return plan.scopes.component;
    }
    const guarantee3 = this.at - components;
    if (guarantee3 >= loan.guarantees.length || plan.scopes.guarantee.ruleSets.length === 0) return void 0;
    writeGuarantee(facts, loan, guarantee3);
    facts[LOAN_TRACK2] = this.track === "undetermined" ? void 0 : this.track;
    plan.compiled.derive(facts, "guarantee");
    return plan.scopes.guarantee;
  }
  /** Takes what the rule sets of the step concluded. */
  conclude(verdict) {
    const { assembler, tally, facts, loan } = this;
    if (this.at === -1) {
      this.inclusive = assembler.inclusive(tally, facts, verdict);
      return;
    }
    const guarantee3 = this.at - loan.instalments.length * 2;
    if (guarantee3 >= 0) {
      this.guarantees.push(assembler.guarantee(tally, facts, verdict, guarantee3));
      return;
    }
    const place = this.place();
    const component3 = assembler.component(tally, facts, verdict, place);
    if (this.principal === void 0) {
      this.principal = component3;
      return;
    }
    const track2 = stronger(this.principal.track, component3.track);
    const dueDate = loan.instalments[place.index]?.dueDate;
    this.instalments.push(
      dueDate === void 0 ? { track: track2, principal: this.principal, interest: component3 } : { dueDate: civilDate(dueDate), track: track2, principal: this.principal, interest: component3 }
    );
    this.track = stronger(this.track, track2);
    this.principal = void 0;
  }
  /** The decision, once every step is concluded. */
  decision() {
    const { plan, loan, tally, facts } = this;
    const { compiled } = plan;
    const decision = {
      loanId: loan.id,
      track: this.track,
      inclusive: this.inclusive,
      instalments: this.instalments,
      findings: tally.findings,
      warnings: tally.warnings,
      missing: tally.missing === void 0 ? [] : [...tally.missing],
      unsettled: unsettledOf(tally),
      readings: compiled.readings,
      rulebook: plan.rulebook,
      citations: plan.citationsOf(tally.cited)
    };
    if (this.guarantees.length > 0) decision.guarantees = this.guarantees;
    const asOf = facts[AS_OF2];
    if (asOf !== void 0) decision.asOf = civilDate(asOf);
    if (Object.keys(compiled.overrides).length > 0) decision.parameters = compiled.overrides;
    if (tally.traces !== void 0) decision.trace = tally.traces;
    return decision;
  }
  place() {
    return {
      index: this.at >> 1,
      kind: this.at % 2 === 0 ? COMPONENTS[0] : COMPONENTS[1]
    };
  }
};
var STRENGTH = {
  "not-covered": 0,
  "may-negotiate": 1,
  undetermined: 2,
  "shall-defer": 3
};
function stronger(one, other) {
  return STRENGTH[one] >= STRENGTH[other] ? one : other;
}

// src/decide/decide.ts
function createDecider(options = {}, addition) {
  const plan = planFor(options);
  const assembler = assemblerOf(plan);
  const trace = options.trace ?? false;
  const decide2 = (input) => {
    const loan = Loan.of(input);
    const steps = new Steps(plan, assembler, loan, trace);
    for (let scope = steps.next(); scope !== void 0; scope = steps.next()) steps.conclude(scope.run(steps.facts));
    const decision = steps.decision();
    return addition === void 0 ? decision : addition(loan, decision);
  };
  return {
    rulebook: plan.compiled.rulebook,
    readings: plan.compiled.readings,
    decide: decide2,
    safeDecide(input) {
      try {
        return { ok: true, decision: decide2(input) };
      } catch (error) {
        if (error instanceof InvalidLoanError) return { ok: false, error };
        throw error;
      }
    }
  };
}
function planFor(options) {
  const compiled = compileRulebook(options.rulebook ?? ningxia2020Deferral(), options);
  checkContract(compiled);
  return planOf(compiled);
}

// src/readings/choices.ts
function choicesOf({ interpretations }, which, options) {
  const known = interpretations.map(({ id }) => id);
  const among = options.among ?? known;
  const strange = among.find((id) => !known.includes(id));
  if (strange !== void 0) throw new InvalidOptionError("among", strange, `one of ${known.join(", ")}`);
  return new Map(
    interpretations.filter(({ id }) => among.includes(id)).map((it) => [
      it.id,
      which === "all" ? it.readings.map(({ id }) => id) : arguableReadings(it, options.readings?.[it.id])
    ]).filter(([, readings]) => readings.length > 1)
  );
}

// src/readings/possible.ts
var MAY_FAIL = 1 << FALSE;
var MAY_BE_UNKNOWN = 1 << UNKNOWN;
var MAY_HOLD = 1 << TRUE;
var ANY_TRUTH = MAY_FAIL | MAY_BE_UNKNOWN | MAY_HOLD;
function compilePossible({ scope }, ruleSets) {
  const runners = ruleSets.filter(({ ruleSet }) => ruleSet.hitPolicy === "first").map((compiled) => ({ fact: compiled.ruleSet.decides, run: compileRuleSet2(compiled, scope) }));
  return (facts, possible) => {
    for (const { fact: fact2, run } of runners) possible.set(fact2, run(facts, possible));
  };
}
function compileRuleSet2({ ruleSet, conclusions }, scope) {
  const rules = ruleSet.rules.map(({ conditions, priority }, index) => ({ index, priority, test: compileTest(foldCondition(conditions, scope), scope) })).sort((one, other) => other.priority - one.priority);
  return (facts, possible) => {
    const values = /* @__PURE__ */ new Set();
    const mayBeOpen = [];
    const isOpen = [];
    const conclude = (index) => {
      const differs = (other) => !sameConclusion(conclusions[other], conclusions[index]);
      if (!isOpen.some(differs)) values.add(conclusions[index]?.type);
      if (mayBeOpen.some(differs)) values.add(void 0);
    };
    for (const { index, test } of rules) {
      const truths = test(facts, possible);
      if ((truths & MAY_HOLD) !== 0) conclude(index);
      if (truths === MAY_HOLD) return values;
      if ((truths & MAY_BE_UNKNOWN) === 0) continue;
      mayBeOpen.push(index);
      if ((truths & MAY_FAIL) === 0) isOpen.push(index);
    }
    conclude(conclusions.length - 1);
    return values;
  };
}
function compileTest(condition, scope) {
  if (typeof condition === "number") return () => 1 << condition;
  if ("all" in condition) return compileGroup2(condition.all, scope, allOf);
  if ("any" in condition) return compileGroup2(condition.any, scope, anyOf);
  if ("not" in condition) {
    const inner = compileTest(condition.not, scope);
    return (facts, possible) => notOf(inner(facts, possible));
  }
  return compilePossibleComparison(condition, scope);
}
function compileGroup2(conditions, scope, join) {
  const tests = conditions.map((condition) => compileTest(condition, scope));
  return (facts, possible) => tests.map((test) => test(facts, possible)).reduce(join);
}
function allOf(one, other) {
  const notFalse = one & other & (MAY_BE_UNKNOWN | MAY_HOLD);
  const mixed = (one | other) & MAY_BE_UNKNOWN && one & ~MAY_FAIL && other & ~MAY_FAIL ? MAY_BE_UNKNOWN : 0;
  return (one | other) & MAY_FAIL | notFalse & MAY_HOLD | mixed;
}
function anyOf(one, other) {
  return notOf(allOf(notOf(one), notOf(other)));
}
function notOf(truths) {
  return truths & MAY_BE_UNKNOWN | ((truths & MAY_FAIL) !== 0 ? MAY_HOLD : 0) | ((truths & MAY_HOLD) !== 0 ? MAY_FAIL : 0);
}
function compilePossibleComparison(comparison, scope) {
  const { fact: name, operator, value } = comparison;
  const fact2 = named(scope, name);
  const test = compileComparison(comparison, scope);
  const reference = typeof value === "object" && "fact" in value ? named(scope, value.fact) : void 0;
  const varies = ({ origin }) => origin === "decided" || origin === "reading";
  if (reference !== void 0 && varies(reference) && scope.constantOf(reference.name) === void 0) return () => ANY_TRUTH;
  if (!varies(fact2) || reference !== void 0) return (facts) => 1 << test(facts);
  const truth = truthBy(operator);
  const read = accessor(fact2, scope, false);
  const truthsOf = (values) => {
    let truths = 0;
    for (const one of values) truths |= 1 << truth(one, value);
    return truths;
  };
  const readings = fact2.origin === "reading" && fact2.type.kind === "choice" ? truthsOf(fact2.type.values) : void 0;
  return (facts, possible) => {
    if (readings !== void 0) return read(facts) === void 0 ? readings : 1 << test(facts);
    const values = possible.get(name);
    return values === void 0 ? ANY_TRUTH : truthsOf(values);
  };
}

// src/readings/open-run.ts
var COMPONENT_GOALS = ["component.track", "component.cap", "component.outcome", "component.penaltyWaiver", PENALTY_FROM.fact];
function openPlanOf(plan, assembler) {
  const of = (grain) => compilePossible(
    plan.compiled,
    plan.scopes[grain].ruleSets.map(({ compiled }) => compiled)
  );
  return {
    plan,
    assembler,
    possible: { loan: of("loan"), component: of("component"), guarantee: of("guarantee") },
    componentGoals: COMPONENT_GOALS.filter((goal) => plan.placeOf(goal) >= 0),
    guaranteeGoals: plan.scopes.guarantee.ruleSets.map(({ compiled }) => compiled.ruleSet.decides)
  };
}
var OpenRun = class {
  constructor(by, loan, readings) {
    this.by = by;
    this.loan = loan;
    const { scope } = by.plan.compiled;
    const slots = Object.entries(readings).map(([id, reading]) => [scope.slotOf(`${READING_PREFIX}${id}`), reading]);
    const { facts, verdict } = runLoan(by.plan, loan, new Map(slots));
    this.facts = facts;
    this.loanVerdict = verdict;
    this.tally = newTally(loan, false);
    by.possible.loan(facts, this.values);
  }
  by;
  loan;
  facts;
  tally;
  /** The interpretations left out that may change what has been decided so far. */
  open = /* @__PURE__ */ new Set();
  /** What decided facts may come to be. */
  values = /* @__PURE__ */ new Map();
  loanVerdict;
  inclusive() {
    this.noteOpen(["loan.inclusive"]);
    return this.by.assembler.inclusive(this.tally, this.facts, this.loanVerdict);
  }
  component(place) {
    return this.decided(place).decision;
  }
  /** What is decided of a component, with the verdict that it is made of. */
  decided(place) {
    const { by, loan, facts } = this;
    const verdict = runComponent(by.plan, loan, facts, place);
    const decision = by.assembler.component(this.tally, facts, verdict, place);
    by.possible.component(facts, this.values);
    this.noteOpen(by.componentGoals);
    return { decision, verdict };
  }
  /** The track of a component alone, with the facts that would settle it. */
  track(place) {
    const { by, loan, facts } = this;
    runComponent(by.plan, loan, facts, place);
    const track2 = facts[by.plan.compiled.scope.slotOf("component.track")];
    if (track2 !== void 0) return { track: track2, missing: [] };
    by.possible.component(facts, this.values);
    this.noteOpen(["component.track"]);
    return { track: "undetermined", missing: by.plan.missing("component.track", facts) };
  }
  /** The rule sets of a guarantee, once the loan's track is known. */
  guarantee(track2, at) {
    const { by, loan, facts } = this;
    const verdict = runGuarantee(by.plan, loan, facts, track2, at);
    by.possible.guarantee(facts, this.values);
    this.noteOpen(by.guaranteeGoals);
    return verdict;
  }
  /** Notes the interpretations that may yet determine goals which are undetermined. */
  noteOpen(goals) {
    const { scope } = this.by.plan.compiled;
    for (const goal of goals) {
      if (this.facts[scope.slotOf(goal)] !== void 0 || isUndetermined(this.values.get(goal))) continue;
      for (const id of openReadings(this.by.plan.missing(goal, this.facts))) this.open.add(id);
    }
  }
};
function openReadings(missing) {
  return missing.filter((fact2) => fact2.startsWith(READING_PREFIX)).map((fact2) => fact2.slice(READING_PREFIX.length));
}
function isUndetermined(values) {
  return values !== void 0 && values.size === 1 && values.has(void 0);
}

// src/readings/outcome-parts.ts
function outcomeParts(by, loan) {
  const places = loan.instalments.flatMap((_, index) => COMPONENTS.map((kind) => ({ index, kind })));
  const inclusive = (readings) => {
    const run = new OpenRun(by, loan, readings);
    return decided(run.tally, { inclusive: run.inclusive() }, run.open);
  };
  const component3 = (place) => (readings) => {
    const run = new OpenRun(by, loan, readings);
    return decided(run.tally, { [`instalments[${place.index}].${place.kind}`]: run.component(place) }, run.open);
  };
  const whole = (readings) => {
    const run = new OpenRun(by, loan, readings);
    const missing = [];
    const tracks = places.map((place) => {
      const found = run.track(place);
      missing.push(...found.missing.flatMap((fact2) => missingFields(fact2, loan, place)));
      return found.track;
    });
    const track2 = tracks.reduce(stronger);
    const shown2 = { track: track2 };
    loan.instalments.forEach((_, index) => {
      shown2[`instalments[${index}].track`] = stronger(tracks[2 * index], tracks[2 * index + 1]);
    });
    if (by.guaranteeGoals.length > 0) {
      loan.guarantees.forEach((_, at) => {
        shown2[`guarantees[${at}]`] = by.assembler.guarantee(run.tally, run.facts, run.guarantee(track2, at), at);
      });
    }
    return decided(run.tally, shown2, run.open, missing);
  };
  return [whole, inclusive, ...places.map(component3)];
}
function decided(tally, values, open, missing = []) {
  const facts = /* @__PURE__ */ new Set([...missing, ...tally.missing ?? []]);
  return { values, open: [...open], missing: [...facts].filter((fact2) => !fact2.startsWith(READING_PREFIX)) };
}

// src/readings/difference.ts
function outcomeOf({ track: track2, inclusive, instalments, guarantees, missing }) {
  return {
    track: track2,
    inclusive,
    instalments: instalments.map((it) => ({ ...it, principal: settled2(it.principal), interest: settled2(it.interest) })),
    ...guarantees === void 0 ? {} : { guarantees },
    missing
  };
}
function settled2({ turnsOn: _, ...rest }) {
  return rest;
}
function differencesOf(from, to) {
  const [before, after] = [valuesOf2(from), valuesOf2(to)];
  return [.../* @__PURE__ */ new Set([...before.keys(), ...after.keys()])].filter((path) => before.get(path) !== after.get(path)).map((path) => ({ path, ...given("from", before.get(path)), ...given("to", after.get(path)) }));
}
function given(key, value) {
  return value === void 0 ? {} : { [key]: value };
}
function valuesOf2(object) {
  const values = /* @__PURE__ */ new Map();
  const visit = (value, path) => {
    if (Array.isArray(value)) value.forEach((item, index) => void visit(item, `${path}[${index}]`));
    else if (typeof value !== "object" || value === null) values.set(path, value);
    else for (const [key, item] of Object.entries(value)) visit(item, path === "" ? key : `${path}.${key}`);
  };
  visit(object, "");
  return values;
}

// src/readings/reading-change.ts
function minimalChanges(parts, chosen) {
  const found = parts.flatMap((leaves) => {
    const baseline = leafUnder(leaves, chosen).found.values;
    return leaves.map(({ readings, found: { values } }) => ({
      readings: deviation(readings, chosen),
      brings: differencesOf(baseline, values)
    }));
  });
  return smallest(found, ({ path, to }) => JSON.stringify([path, to ?? null])).map(({ readings, brings }) => ({
    readings,
    differences: brings
  }));
}
function smallest(found, name) {
  const bringing = /* @__PURE__ */ new Map();
  const kept = /* @__PURE__ */ new Map();
  for (const { readings, brings } of [...found].sort((one, other) => size(one.readings) - size(other.readings))) {
    for (const thing of brings) {
      const known = bringing.get(name(thing)) ?? [];
      if (known.some((fewer) => contains(readings, fewer))) continue;
      bringing.set(name(thing), [...known, readings]);
      const key = JSON.stringify(readings);
      const change = kept.get(key) ?? { readings, brings: [] };
      kept.set(key, change);
      change.brings.push(thing);
    }
  }
  return [...kept.values()];
}
function leafUnder(leaves, chosen) {
  const leaf = leaves.find(({ readings }) => contains(chosen, readings));
  if (leaf === void 0) throw new RangeError("the readings chosen lead to no outcome");
  return leaf;
}
function deviation(readings, chosen) {
  const others = Object.entries(readings).filter(([id, reading]) => chosen[id] !== reading);
  return Object.fromEntries(others.sort(([one], [other]) => one < other ? -1 : 1));
}
function size(readings) {
  return Object.keys(readings).length;
}
function contains(readings, fewer) {
  return Object.entries(fewer).every(([id, reading]) => readings[id] === reading);
}

// src/readings/reading-tree.ts
function readingLeaves(part2, choices, readings = {}) {
  const found = part2(readings);
  const [first] = found.open;
  if (first === void 0) return [{ readings, found }];
  return (choices.get(first) ?? []).flatMap((reading) => readingLeaves(part2, choices, { ...readings, [first]: reading }));
}

// src/readings/turned-on.ts
var COMPONENT_VALUES = {
  track: "track",
  outcome: "outcome",
  waiver: "penaltyInterest.waived",
  grantedUntil: "grantedUntil",
  penaltyAmount: "penaltyInterest.amount"
};
var GUARANTEE_VALUES = {
  arrangement: "arrangement",
  fee: "fee.verdict",
  compositeFee: "compositeFee.verdict",
  reGuaranteeFee: "reGuaranteeFee.verdict",
  counterGuarantee: "counterGuarantee"
};
function readingsTurnedOn(options) {
  const rulebook = options.rulebook ?? ningxia2020Deferral();
  const choices = choicesOf(rulebook, "arguable", { readings: options.readings });
  const compiled = compileRulebook(rulebook, options, void 0, [...choices.keys()]);
  checkContract(compiled);
  const plan = planOf(compiled);
  const openPlan = openPlanOf(plan, assemblerOf(plan));
  const { readings } = compiled;
  const allOf2 = (other) => Object.fromEntries([...choices.keys()].map((id) => [id, other[id] ?? readings[id]]));
  return (loan, decision) => {
    const others = /* @__PURE__ */ new Map();
    for (const part2 of outcomeParts(openPlan, loan)) {
      for (const change of minimalChanges([readingLeaves(part2, choices)], readings)) {
        for (const { path, to } of change.differences) {
          if (to === void 0) continue;
          const lacks = to === "undetermined" ? { missing: [...part2(allOf2(change.readings)).missing] } : {};
          others.set(path, [...others.get(path) ?? [], { value: String(to), readings: change.readings, ...lacks }]);
        }
      }
    }
    const at = (path, values) => Object.fromEntries(
      Object.entries(values).flatMap(([key, rest]) => {
        const found = others.get(path === "" ? rest : `${path}.${rest}`);
        return found === void 0 ? [] : [[key, found]];
      })
    );
    const component3 = (it, path) => ({
      ...it,
      turnsOn: at(path, COMPONENT_VALUES)
    });
    const guarantees = decision.guarantees?.map((_, index) => at(`guarantees[${index}]`, GUARANTEE_VALUES));
    return {
      ...decision,
      turnsOn: {
        ...at("", { track: "track", inclusive: "inclusive.value" }),
        ...guarantees === void 0 ? {} : { guarantees }
      },
      instalments: decision.instalments.map((instalment3, index) => ({
        ...instalment3,
        principal: component3(instalment3.principal, `instalments[${index}].principal`),
        interest: component3(instalment3.interest, `instalments[${index}].interest`)
      }))
    };
  };
}

// src/readings/decider.ts
function createDecider2(options = {}) {
  return createDecider(options, options.turnsOn === true ? readingsTurnedOn(options) : void 0);
}
var deciders = /* @__PURE__ */ new WeakMap();
var defaultDecider;
function deciderFor(options) {
  if (options === void 0) {
    defaultDecider ??= createDecider2();
    return defaultDecider;
  }
  const known = deciders.get(options) ?? createDecider2(options);
  deciders.set(options, known);
  return known;
}
function decide(loan, options) {
  return deciderFor(options).decide(loan);
}

// src/explain/held-comparisons.ts
function heldComparisons(conditions, compiled) {
  const folded = foldCondition(conditions, compiled.scope);
  return typeof folded === "number" ? [] : demanded(folded).map((comparison) => held(comparison, compiled));
}
function demanded(condition) {
  if ("all" in condition) return condition.all.flatMap(demanded);
  return "any" in condition || "not" in condition ? [] : [condition];
}
function held({ fact: fact2, operator, value }, { scope }) {
  if (typeof value !== "object")
    return { fact: fact2, operator, ...operator === "is" ? { value } : {}, expected: value, result: "true" };
  if (Array.isArray(value)) return { fact: fact2, operator, expected: value, result: "true" };
  const constant = scope.constantOf(value.fact);
  const expected = constant === void 0 ? {} : { expected: plainValue(named(scope, value.fact).type, constant) };
  return { fact: fact2, operator, ...expected, from: value.fact, result: "true" };
}

// src/explain/lexicon.ts
var lexicons = /* @__PURE__ */ new WeakMap();
function lexiconOf(rulebook) {
  const known = lexicons.get(rulebook) ?? { vocabulary: vocabularyOf(rulebook), ruleSets: orderRuleSets(rulebook).ordered };
  lexicons.set(rulebook, known);
  return known;
}

// src/explain/field-path.ts
function askedPath(kind, loan, instalment3) {
  const field = `${kind}Until`;
  const own2 = instalment3 === void 0 ? void 0 : loan?.schedule[instalment3]?.[field];
  return own2 === void 0 ? `application.${field}` : `schedule[${instalment3}].${field}`;
}
function guaranteeFieldPath(fact2, loan, guarantee3) {
  if (!fact2.startsWith(GUARANTEE_PREFIX)) return fact2;
  const field = fact2.slice(GUARANTEE_PREFIX.length);
  return field in guaranteeSchema._zod.def.shape ? `${guaranteePath(loan, guarantee3)}.${field}` : fact2;
}
function stepsOf(path) {
  return path.split(/[.[\]]+/).flatMap((step) => step === "" ? [] : [/^\d+$/.test(step) ? Number(step) : step]);
}
function valueAt2(loan, path) {
  if (path.startsWith("application.") && loan.application === null) return path.endsWith("Until") ? null : void 0;
  const found = stepsOf(path).reduce(
    (value, step) => typeof value === "object" && value !== null ? value[step] : void 0,
    loan
  );
  return Array.isArray(found) ? found.at(-1) : found;
}

// src/explain/fact-words.ts
function fieldOf(path) {
  const [, guarantee3, field] = /^guarantees\[(\d+)\](\..+)$/.exec(path) ?? [];
  if (guarantee3 !== void 0) return { field: `guarantee${field}`, guarantee: Number(guarantee3) };
  const [, index] = /^schedule\[(\d+)\]/.exec(path) ?? [];
  return index === void 0 ? { field: path } : { field: path.replace(`[${index}]`, "[]"), instalment: Number(index) };
}

// src/explain/field-type.ts
var INSTALMENT_FIELDS = {
  "schedule[].dueDate": { kind: "date" },
  "schedule[].originalDueDate": { kind: "date" },
  "schedule[].principalUntil": { kind: "date" },
  "schedule[].interestUntil": { kind: "date" },
  "schedule[].principal": { kind: "money" },
  "schedule[].interest": { kind: "money" }
};
function fieldType(path) {
  const { field } = fieldOf(path);
  return INSTALMENT_FIELDS[field] ?? LOAN_FACTS.find(({ name }) => name === field)?.type;
}

// src/explain/stated-fact.ts
function isComponent(place) {
  return place !== void 0 && "component" in place;
}
var DATE = { kind: "date" };
var MONEY = { kind: "money" };
function factStater(rulebook, decision, loan) {
  const { vocabulary } = lexiconOf(rulebook);
  const derived = new Map(rulebook.derivedFacts.map((it) => [it.fact, formulaOf(it).operands]));
  const askedUntil = (kind) => decision.instalments.map((instalment3) => instalment3[kind].requestedUntil).find((until) => until !== void 0);
  const operandsOf = (name, place) => (derived.get(name) ?? []).flatMap((operand) => {
    if (derived.has(operand)) return operandsOf(operand, place);
    const type = LOAN_FACTS.find((fact2) => fact2.name === operand)?.type;
    const path = pathOf(operand, place);
    const value = type === void 0 || loan === void 0 ? void 0 : valueAt2(loan, path);
    return type === void 0 || value === void 0 || value === null ? [] : [{ path, type, value }];
  });
  const whetherGiven = (fact2, holds, place) => {
    const path = pathOf(fieldOfFact(fact2, isComponent(place) ? place : void 0, loan), place);
    const written = loan === void 0 ? void 0 : valueAt2(loan, path);
    const type = fieldType(path) ?? vocabulary.get(fact2)?.type ?? { kind: "flag" };
    const said = written === void 0 || written === null && type.kind !== "date" ? {} : { value: written };
    return { path, type, ...said, comparison: { operator: "given", expected: true, holds } };
  };
  const form = loan ?? ((decision.guarantees ?? []).length > 1 ? { guarantees: [] } : {});
  const pathOf = (fact2, place) => place !== void 0 && "guarantee" in place ? guaranteeFieldPath(fact2, form, place.guarantee) : fact2;
  return ({ fact: fact2, operator, value, expected, from, result }, place) => {
    const known = vocabulary.get(fact2);
    if (known === void 0 || known.origin === "decided" || known.origin === "reading") return [];
    if (expected === void 0 || fact2 === "component.kind") return [];
    const { type } = known;
    if (operator === "given" && value === void 0) return [whetherGiven(fact2, expected === (result === "true"), place)];
    const holds = result === "true";
    const comparison = { operator, expected, ...from === void 0 ? {} : { from }, holds };
    const stated = (path, is = value) => [
      { path, type, ...is === void 0 ? {} : { value: is }, comparison }
    ];
    if (fact2 === "application.principalRequested") return [asked("application.principalUntil", askedUntil("principal"))];
    if (fact2 === "application.interestRequested") return [asked("application.interestUntil", askedUntil("interest"))];
    if (!isComponent(place) || !fact2.startsWith("component.")) {
      return [...stated(pathOf(fact2, place)), ...operandsOf(fact2, place), ...from === void 0 ? [] : operandsOf(from, place)];
    }
    const { instalment: instalment3, component: component3 } = place;
    const { dueDate, [component3]: part2 } = decision.instalments[instalment3] ?? {};
    switch (fact2) {
      case "component.dueDate":
        return stated(`schedule[${instalment3}].dueDate`, value ?? dueDate);
      case "component.originalDueDate": {
        const path = `schedule[${instalment3}].originalDueDate`;
        return value !== void 0 && value === dueDate ? [{ path, type: DATE, value: null }, ...stated(`schedule[${instalment3}].dueDate`)] : stated(path);
      }
      case "component.requestedUntil":
        return stated(askedPath(component3, loan, instalment3), value ?? part2?.requestedUntil);
      case "component.amount":
      case "component.amountDue":
        return part2?.amount === void 0 ? stated(fact2) : [{ path: `schedule[${instalment3}].${component3}`, type: MONEY, value: part2.amount }];
      case "component.requested": {
        const until = part2?.requestedUntil;
        const path = askedPath(component3, loan, instalment3);
        if (until === void 0 || dueDate === void 0) return [asked(path, until)];
        const reaches2 = { operator: "after", expected: dueDate, from: "component.dueDate", holds: until > dueDate };
        return [
          { path, type: DATE, value: until, comparison: reaches2 },
          { path: `schedule[${instalment3}].dueDate`, type: DATE, value: dueDate }
        ];
      }
      default:
        return stated(fact2);
    }
  };
}
function fieldOfFact(fact2, place, loan) {
  const [, kind] = /^application\.(principal|interest)Requested$/.exec(fact2) ?? [];
  if (kind !== void 0) return `application.${kind}Until`;
  if (place === void 0) return fact2;
  const { instalment: instalment3, component: component3 } = place;
  switch (fact2) {
    case "component.dueDate":
    case "component.originalDueDate":
      return `schedule[${instalment3}].${fact2.slice("component.".length)}`;
    case "component.requested":
    case "component.requestedUntil":
      return askedPath(component3, loan, instalment3);
    case "component.amount":
    case "component.amountDue":
      return `schedule[${instalment3}].${component3}`;
    default:
      return fact2;
  }
}
function asked(path, until) {
  return { path, type: DATE, value: until ?? null };
}

// src/explain/support.ts
function supportsOf(trace, ruleSet, preference) {
  const ranked2 = ruleSet.rules.map((rule, index) => ({ rule, index, trace: trace.rules[index] })).sort((a, b) => b.rule.priority - a.rule.priority).flatMap(({ rule, index, trace: traced }) => traced === void 0 ? [] : [{ rule, index, traced }]);
  if (ruleSet.hitPolicy === "collect") {
    return ranked2.filter(({ traced }) => traced.result === "true").map(({ rule, traced }) => ({ rule: rule.name, comparisons: sufficient(traced.conditions, preference, /* @__PURE__ */ new Set()) }));
  }
  if (trace.conclusion === "undetermined") return [];
  const conclusions = conclusionsOf(ruleSet);
  const at = ranked2.findIndex(({ traced }) => traced.result === "true");
  const fired = ranked2[at];
  const concluded = fired === void 0 ? conclusions.at(-1) : conclusions[fired.index];
  const before = fired === void 0 ? ranked2 : ranked2.slice(0, at);
  const ruledOut = before.filter(({ index, traced }) => traced.result === "false" && !sameConclusion(conclusions[index], concluded)).map(({ traced }) => traced);
  return [
    {
      rule: fired?.rule.name ?? `${ruleSet.id}/otherwise`,
      comparisons: together([...fired === void 0 ? [] : [fired.traced], ...ruledOut], preference)
    }
  ];
}
function together(rules, preference) {
  const forwards = inTurn(rules, preference).flat();
  const backwards = inTurn([...rules].reverse(), preference).reverse().flat();
  const none = /* @__PURE__ */ new Set();
  return distinct(costOf(backwards, preference, none) < costOf(forwards, preference, none) ? backwards : forwards);
}
function inTurn(rules, preference) {
  const used = /* @__PURE__ */ new Set();
  return rules.map(({ conditions }) => noted(sufficient(conditions, preference, used), used));
}
function noted(comparisons, used) {
  for (const { fact: fact2 } of comparisons) used.add(fact2);
  return comparisons;
}
function sufficient(condition, preference, used) {
  if ("not" in condition) return sufficient(condition.not, preference, used);
  const [parts, decisive] = "all" in condition ? [condition.all, "false"] : "any" in condition ? [condition.any, "true"] : [void 0, void 0];
  if (parts === void 0) return [condition];
  if (condition.result !== decisive) return parts.flatMap((part2) => sufficient(part2, preference, used));
  const alternatives = parts.filter(({ result }) => result === decisive).map((part2) => sufficient(part2, preference, used)).map((comparisons) => ({ comparisons, cost: costOf(comparisons, preference, used) }));
  return alternatives.reduce((best, next) => next.cost < best.cost ? next : best, alternatives[0] ?? NOTHING).comparisons;
}
var NOTHING = { comparisons: [], cost: 0 };
function costOf(comparisons, preference, used) {
  const fresh = new Set(comparisons.map(({ fact: fact2 }) => fact2).filter((fact2) => !used.has(fact2)));
  const readings = [...fresh].filter((fact2) => fact2.startsWith(READING_PREFIX)).length;
  const facts = fresh.size - readings;
  return preference === "few-facts" ? facts * MANY + readings : readings * MANY + facts;
}
var MANY = 1e3;
function distinct(comparisons) {
  const seen = new Map(comparisons.map((it) => [JSON.stringify([it.fact, it.operator, it.from, it.expected]), it]));
  return [...seen.values()];
}

// src/explain/explanation.ts
var RulebookMismatchError = class extends Error {
  constructor(decided2, given2) {
    super(`the decision was made under the rulebook ${decided2.slice(0, 12)}, and not under ${given2.slice(0, 12)}`);
    this.decided = decided2;
    this.given = given2;
  }
  decided;
  given;
  name = "RulebookMismatchError";
};
var LoanMismatchError = class extends Error {
  constructor(differences) {
    super(`the loan given is decided otherwise: ${differences.map(({ path }) => path).join(", ")}`);
    this.differences = differences;
  }
  differences;
  name = "LoanMismatchError";
};
var COMPONENT_GOALS2 = [
  "component.track",
  "component.outcome",
  "component.cap",
  "component.penaltyWaiver",
  "component.interestPlan"
];
var REFUSAL = "component.refusal";
function explanationOf(given2, options = {}) {
  const rulebook = options.rulebook ?? ningxia2020Deferral();
  if (given2.rulebook.digest !== rulebook.digest) throw new RulebookMismatchError(given2.rulebook.digest, rulebook.digest);
  const isWhole = given2.trace !== void 0 && given2.turnsOn !== void 0;
  const decision = !isWhole && options.loan !== void 0 ? decidedAgain(given2, options.loan, rulebook) : given2;
  const turnsOn = turnedOn(decision);
  const reached = reacher(rulebook, decision);
  const reasonsFor = reasoner(rulebook, decision, options.loan);
  const components = decision.instalments.flatMap(
    (_, instalment3) => COMPONENTS.map((component3) => ({
      place: { instalment: instalment3, component: component3 },
      sets: reached(
        [...COMPONENT_GOALS2, ...isRefusalProhibited(decision, rulebook, { instalment: instalment3, component: component3 }) ? [REFUSAL] : []],
        { instalment: instalment3, component: component3 }
      )
    }))
  );
  const collected = rulebook.ruleSets.filter(({ grain, hitPolicy }) => grain === "loan" && hitPolicy === "collect");
  const loanSets = /* @__PURE__ */ new Set([
    ...reached(["loan.inclusive"], void 0),
    ...components.flatMap(({ sets }) => [...sets]),
    ...collected
  ]);
  const guaranteeSets = rulebook.ruleSets.filter(({ grain }) => grain === "guarantee");
  const guarantees = (decision.guarantees ?? []).map((_, guarantee3) => ({ guarantee: guarantee3 }));
  return {
    decision,
    rulebook,
    loan: reasonsFor(loanSets, "loan", void 0),
    components: components.map(({ place, sets }) => ({ ...place, reasons: reasonsFor(sets, "component", place) })),
    guarantees: guarantees.map((place) => ({ ...place, reasons: reasonsFor(new Set(guaranteeSets), "guarantee", place) })),
    readingsExamined: turnsOn !== void 0,
    readings: turnsOn !== void 0 ? chosenReadings(rulebook, decision, turnsOn) : readingsUsed(rulebook, decision, [
      ...[...loanSets].filter(({ grain }) => grain !== "component").map((ruleSet) => ({ ruleSet, place: void 0 })),
      ...guarantees.flatMap((place) => guaranteeSets.map((ruleSet) => ({ ruleSet, place }))),
      ...components.flatMap(
        ({ place, sets }) => [...sets].filter(({ grain }) => grain === "component").map((ruleSet) => ({ ruleSet, place }))
      )
    ])
  };
}
function isRefusalProhibited(decision, rulebook, place) {
  const ruleSet = rulebook.ruleSets.find(({ decides }) => decides === REFUSAL);
  if (decision.instalments[place.instalment]?.[place.component].outcome === "no-deferral") return false;
  return ruleSet !== void 0 && findingsOf2(decision, ruleSet, place).some(({ conclusion }) => conclusion === "prohibited");
}
function decidedAgain(decision, loan, rulebook) {
  const again = explainingDecider(decision, rulebook).decide(loan);
  const of = (it) => ({ loanId: it.loanId, ...outcomeOf(it) });
  const differences = differencesOf(of(decision), of(again));
  if (differences.length > 0) throw new LoanMismatchError(differences);
  return again;
}
var explainingDeciders = /* @__PURE__ */ new WeakMap();
function explainingDecider({ readings, parameters }, rulebook) {
  const made = explainingDeciders.get(rulebook) ?? /* @__PURE__ */ new Map();
  explainingDeciders.set(rulebook, made);
  const key = JSON.stringify([readings, parameters]);
  const decider = made.get(key) ?? createDecider2({ rulebook, readings, parameters, trace: true, turnsOn: true });
  made.set(key, decider);
  return decider;
}
function turnedOn({ turnsOn, instalments }) {
  if (turnsOn === void 0) return void 0;
  const { guarantees = [], ...whole } = turnsOn;
  const parts = [whole, ...guarantees, ...instalments.flatMap((it) => COMPONENTS.map((kind) => it[kind].turnsOn ?? {}))];
  const others = parts.flatMap((part2) => Object.values(part2).flatMap((values) => values ?? []));
  return new Set(others.map(({ readings }) => Object.keys(readings)).flatMap((ids) => ids.length === 1 ? ids : []));
}
function isAt({ instalment: instalment3, component: component3, guarantee: guarantee3 }, place) {
  if (guarantee3 !== void 0) return place !== void 0 && "guarantee" in place && place.guarantee === guarantee3;
  if (instalment3 === void 0) return true;
  return isComponent(place) && instalment3 === place.instalment && component3 === place.component;
}
function traceOf(decision, ruleSet, place) {
  return decision.trace?.find((trace) => trace.ruleSet === ruleSet.id && isAt(trace, place));
}
function findingsOf2(decision, ruleSet, place) {
  return decision.findings.filter((finding) => finding.ruleSet === ruleSet.id && isAt(finding, place));
}
function reacher(rulebook, decision) {
  const deciding = new Map(rulebook.ruleSets.map((ruleSet) => [ruleSet.decides, ruleSet]));
  return (goals, place) => {
    const found = /* @__PURE__ */ new Set();
    const visit = (fact2) => {
      const ruleSet = deciding.get(fact2);
      if (ruleSet === void 0 || found.has(ruleSet)) return;
      found.add(ruleSet);
      for (const next of consulted(decision, ruleSet, place)) visit(next);
    };
    goals.forEach(visit);
    return found;
  };
}
function consulted(decision, ruleSet, place) {
  const trace = traceOf(decision, ruleSet, place);
  if (trace !== void 0) {
    return supportsOf(trace, ruleSet, "few-facts").flatMap(({ comparisons }) => comparisons.map(({ fact: fact2 }) => fact2));
  }
  const fired = findingsOf2(decision, ruleSet, place).map(({ rule }) => rule);
  const held2 = ruleSet.rules.filter(({ name }) => fired.includes(name));
  return (held2.length === 0 ? ruleSet.rules : held2).flatMap(({ conditions }) => factsOf(conditions));
}
function reasoner(rulebook, decision, loan) {
  const { ruleSets: ordered } = lexiconOf(rulebook);
  const state = factStater(rulebook, decision, loan);
  const { readings, parameters } = decision;
  const compiled = decision.trace === void 0 ? compileRulebook(rulebook, { readings, parameters }) : void 0;
  const held2 = (ruleSet, rule) => ruleSet.rules.flatMap(
    ({ name, conditions }) => name === rule && compiled !== void 0 ? heldComparisons(conditions, compiled) : []
  );
  return (sets, grain, place) => ordered.filter((ruleSet) => ruleSet.grain === grain && sets.has(ruleSet)).flatMap((ruleSet) => {
    const trace = traceOf(decision, ruleSet, place);
    const supports = trace === void 0 ? void 0 : supportsOf(trace, ruleSet, "few-facts");
    return findingsOf2(decision, ruleSet, place).map(({ rule, conclusion, force, zh, en, provisions }) => {
      const comparisons = supports === void 0 ? held2(ruleSet, rule) : supports.find((it) => it.rule === rule)?.comparisons;
      const facts = (comparisons ?? []).flatMap((comparison) => state(comparison, place));
      const premises = ordered.filter(({ decides }) => comparisons?.some(({ fact: fact2 }) => fact2 === decides)).map(({ id }) => id);
      return { ruleSet: ruleSet.id, decides: ruleSet.decides, rule, conclusion, force, zh, en, provisions, facts, premises };
    });
  });
}
function readingsUsed(rulebook, decision, consultations) {
  const facts = consultations.flatMap(({ ruleSet, place }) => readingsOf2(decision, ruleSet, place));
  return chosenReadings(rulebook, decision, new Set(facts.map((fact2) => fact2.slice(READING_PREFIX.length))));
}
function chosenReadings(rulebook, decision, among) {
  return rulebook.interpretations.flatMap((interpretation) => {
    const chosen = decision.readings[interpretation.id];
    const reading = interpretation.readings.find(({ id }) => id === chosen);
    if (reading === void 0 || !among.has(interpretation.id)) return [];
    return [{ interpretation, reading, isDefault: chosen === defaultReading(interpretation) }];
  });
}
function readingsOf2(decision, ruleSet, place) {
  const trace = traceOf(decision, ruleSet, place);
  const facts = trace === void 0 ? consulted(decision, ruleSet, place) : supportsOf(trace, ruleSet, "few-readings").flatMap(({ comparisons }) => comparisons.map(({ fact: fact2 }) => fact2));
  return facts.filter((fact2) => fact2.startsWith(READING_PREFIX));
}

// ../../tmp/lt/show.ts
var LOAN = {
  id: "L-1",
  borrower: { kind: "enterprise", size: "medium" },
  purpose: "operating",
  annualRate: "0.0435",
  schedule: [{ dueDate: "2020-08-15", principal: "300000.00", interest: "4500.00" }, { dueDate: "2021-02-15", originalDueDate: null, principal: "100000.00", interest: "0.00" }],
  application: { principalUntil: "2021-06-30", interestUntil: null }
};
var e = explanationOf(decide(LOAN));
for (const c of e.components) console.log(c.instalment, c.component, c.reasons.map((r) => r.ruleSet + "/" + r.conclusion + " " + r.provisions.join("|")));
var u = { ...LOAN, borrower: { kind: "enterprise", size: "small" }, schedule: LOAN.schedule.slice(0, 1) };
var e2 = explanationOf(decide(u));
for (const c of e2.components) console.log(c.instalment, c.component, c.reasons.map((r) => r.ruleSet + "/" + r.conclusion + " " + r.provisions.join("|")));
/*! Bundled license information:

decimal.js/decimal.mjs:
  (*!
   *  decimal.js v10.6.0
   *  An arbitrary-precision Decimal type for JavaScript.
   *  https://github.com/MikeMcl/decimal.js
   *  Copyright (c) 2025 Michael Mclaughlin <M8ch88l@gmail.com>
   *  MIT Licence
   *)

@noble/hashes/esm/utils.js:
  (*! noble-hashes - MIT License (c) 2022 Paul Miller (paulmillr.com) *)
*/
