/**
 * One value of a table of commas (RFC 4180). What a spreadsheet would take for a formula is led by an apostrophe: words
 * somebody typed must not compute anything on the machine of who opens the file.
 */
function valueOf(text: string): string {
  const plain = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain
}

/** Lines of values as the text of a CSV file, the header among them. */
export function csvText(lines: readonly (readonly string[])[]): string {
  return lines.map((line) => `${line.map(valueOf).join(',')}\r\n`).join('')
}
