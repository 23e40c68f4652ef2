/** What the digits themselves tell: whether they can be a bank card, an identity number, a mobile phone or a date. */

const PROVINCES = new Set(
  (
    '11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 ' +
    '61 62 63 64 65 71 81 82 83 91'
  ).split(' '),
)
// GB 11643-1999: the weights of the first 17 digits and the check characters by remainder of 11.
const ID_WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2] as const
const ID_CHECKS = '10X98765432'

/** Whether the last digit is the Luhn check digit of the others (ISO/IEC 7812-1). */
export function passesLuhn(digits: string): boolean {
  const sum = Array.from(digits)
    .reverse()
    .map((digit, place) => (place % 2 === 0 ? Number(digit) : Number(digit) * 2))
    .reduce((total, value) => total + (value > 9 ? value - 9 : value), 0)
  return sum % 10 === 0
}

/** Whether `YYYYMMDD` is a day between 1900 and 2099. */
export function isCompactDate(digits: string): boolean {
  if (!/^(?:19|20)\d{6}$/.test(digits)) return false
  const [year, month, day] = [digits.slice(0, 4), digits.slice(4, 6), digits.slice(6)].map(Number)
  if (year === undefined || month === undefined || day === undefined) return false
  const date = new Date(Date.UTC(year, month - 1, day))
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day
}

/** An identity number of 18 characters: province, birthday and check character agree (GB 11643-1999). */
export function isIdNumber(value: string): boolean {
  if (!/^\d{17}[\dX]$/.test(value)) return false
  if (!PROVINCES.has(value.slice(0, 2)) || !isCompactDate(value.slice(6, 14))) return false
  const sum = ID_WEIGHTS.reduce((total, weight, place) => total + weight * Number(value[place]), 0)
  return value[17] === ID_CHECKS[sum % 11]
}

/** An identity number of the old 15 digits: it has no check character, so province and birthday must fit. */
export function isOldIdNumber(value: string): boolean {
  return (
    /^\d{15}$/.test(value) &&
    PROVINCES.has(value.slice(0, 2)) &&
    isCompactDate(`19${value.slice(6, 12)}`)
  )
}

/** A mainland mobile number, with or without the country code. */
export function isMobile(digits: string): boolean {
  return /^(?:(?:00)?86)?1[3-9]\d{9}$/.test(digits)
}

/** A short number that everybody may call: 110, 10086, 12377, 95588, 96110. */
export function isServiceNumber(digits: string): boolean {
  return /^(?:1[12]\d|100\d\d|12[1-9]\d\d|9[56]\d{3})$/.test(digits)
}
