import type { Place } from '@shared/survey/question-model'
import { newPartId } from './new-form'

/** Between a place and what lies within it, as it is written: 广州/天河. */
const WITHIN = '/'
/** As many places as a question has, and letters as the name of one. */
const MOST = { places: 400, letters: 40 } as const

/** Places as they are written, one a line, each with the way to it. */
export function placesText(places: readonly Place[]): string {
  return places.map((place) => wayOf(places, place).join(WITHIN)).join('\n')
}

function wayOf(places: readonly Place[], { label, within }: Place): string[] {
  const around = places.find(({ id }) => id === within)
  return around ? [...wayOf(places, around), label] : [label]
}

/**
 * Reads what was written. A place that is written as before keeps its name, so that what is asked by it stays; the ways to
 * a place that nobody wrote are added before it.
 */
export function readPlaces(text: string, before: readonly Place[]): Place[] {
  const names = new Map(before.map((place) => [wayOf(before, place).join(WITHIN), place.id]))
  const places: Place[] = []
  const known = new Map<string, string>()
  for (const line of text.split('\n')) {
    const way = line.split(/[/／]/).map((label) => label.trim().slice(0, MOST.letters))
    if (way.some((label) => label === '')) continue
    for (const [depth, label] of way.entries()) {
      const path = way.slice(0, depth + 1).join(WITHIN)
      if (known.has(path) || places.length >= MOST.places) continue
      const id = names.get(path) ?? newPartId([...before, ...places], 'p')
      const within = known.get(way.slice(0, depth).join(WITHIN))
      places.push({ id, label, ...(within === undefined ? {} : { within }) })
      known.set(path, id)
    }
  }
  return places
}
