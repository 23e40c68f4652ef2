/** What was written one a line: without empty lines, each once. */
export function linesOf(words: string): string[] {
  const lines = words.split('\n').map((line) => line.trim())
  return [...new Set(lines.filter((line) => line !== ''))]
}
