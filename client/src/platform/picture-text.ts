/** A card of words, to be kept as a picture. */
export interface TextCard {
  readonly title: string
  readonly rows: readonly { readonly label: string; readonly value: string }[]
}

/** Breaks words into lines of at most `room`, between any two letters: that is how Chinese is set. */
export function linesOf(
  words: string,
  room: number,
  widthOf: (words: string) => number,
): readonly string[] {
  return words.split('\n').flatMap((paragraph) => {
    const lines = ['']
    for (const letter of paragraph) {
      const longer = `${lines.at(-1) ?? ''}${letter}`
      if (widthOf(longer) <= room || longer === letter) lines[lines.length - 1] = longer
      else lines.push(letter)
    }
    return lines
  })
}
