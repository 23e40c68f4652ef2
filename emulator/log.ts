/** One line on the error output, after who says it; standard output belongs to the ready line alone. */
export function log(source: string, sentence: string): void {
  process.stderr.write(`[${source}] ${sentence}\n`)
}
