import { open } from '@client/platform/navigation'
import { pickPicture } from '@client/platform/pick-picture'

/** A picture on its way to the brush, and what it is for. Only in memory: the original is kept nowhere. */
export interface Brushing {
  readonly path: string
  /** The report being written, or the number of a case that is there already. */
  readonly into: 'draft' | { readonly no: string }
}

let underway: Brushing | undefined

/** What is to be brushed; undefined when the page was opened by itself. */
export function brushing(): Brushing | undefined {
  return underway
}

/** Chooses or takes a picture and opens it under the brush. */
export async function brushPicture(into: Brushing['into']): Promise<void> {
  const path = await pickPicture()
  if (path === undefined) return
  underway = { path, into }
  await open('help/brush', {})
}

/** Forgets the picture, unless another one has taken its place. */
export function endBrushing(done: Brushing): void {
  if (underway === done) underway = undefined
}
