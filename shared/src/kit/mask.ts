/** A phone number with its middle covered: `138****2071`. Board 27; a short number is covered whole. */
export function maskPhone(phone: string): string {
  return phone.length < 8 ? '*'.repeat(phone.length) : `${phone.slice(0, 3)}****${phone.slice(-4)}`
}

/** A name with only its first character: `陈**`, `王*`. A name of one character shows nothing of it. */
export function maskName(name: string): string {
  const [first = '', ...rest] = Array.from(name)
  return rest.length === 0 ? '*' : first + '*'.repeat(Math.min(rest.length, 2))
}
