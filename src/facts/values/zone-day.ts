/**
 * Reads the calendar day YYYY-MM-DD of a `Date` that is a midnight in a zone; any other moment is `undefined`, for it stands for a
 * time of day, or for the midnight of another zone.
 *
 * @param timeZone an IANA name, such as `Asia/Shanghai`
 * @throws {RangeError} for a zone that there is not
 *
 * @example
 * zoneDays('Asia/Shanghai')(new Date('2020-08-14T16:00:00Z')) // '2020-08-15'
 * zoneDays('UTC')(new Date('2020-08-14T16:00:00Z')) // undefined
 */
export function zoneDays(timeZone: string): (date: Date) => string | undefined {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    hourCycle: 'h23',
    era: 'short',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  });
  return (date) => {
    const time = date.getTime();
    if (Number.isNaN(time) || time % 1000 !== 0) return undefined;
    const parts = new Map(format.formatToParts(date).map(({ type, value }) => [type, value]));
    const of = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) as string;
    if (of('era') !== 'AD' || Number(of('hour')) !== 0 || of('minute') !== '00' || of('second') !== '00') return undefined;
    return `${of('year').padStart(4, '0')}-${of('month')}-${of('day')}`;
  };
}
