/** The groups of a report: those too small to be told stand together, so that every group's own size can be. R-32. */
import { LEAST_TOLD } from './report-cells'

/** One group: an age, an area or a station, or several small ones together. */
export interface Group {
  readonly id: string
  readonly label: string
  /** The ages or stations that it is made of. */
  readonly members: readonly string[]
  readonly people: number
}

/** A station in the area where it lies. */
export interface StationGroup extends Group {
  /** The place of its area among the areas. */
  readonly area: number
}

/** What the tables of a report are told by; frozen with its counts. */
export interface Frame {
  readonly people: number
  readonly age: readonly Group[]
  readonly area: readonly Group[]
  readonly station: readonly StationGroup[]
}

/** One of the parts that groups are made of. */
export interface Part {
  readonly id: string
  readonly label: string
  readonly people: number
}

/** A station with its area, as the campaign met it. */
export interface StationPart extends Part {
  readonly areaId: string
  readonly areaLabel: string
}

/** What groups that stand together are called. */
export interface Together {
  readonly id: string
  readonly label: string
}

function sizeOf(parts: readonly Part[]): number {
  return parts.reduce((sum, { people }) => sum + people, 0)
}

/** The parts each as a group of its own; those under ten together, with the next smallest until they are ten. */
export function mergedGroups<P extends Part>(
  parts: readonly P[],
  { id, label }: Together,
): { readonly group: Group; readonly parts: readonly P[] }[] {
  const bySize = [...parts].sort((a, b) => a.people - b.people)
  const small: P[] = bySize.filter(({ people }) => people < LEAST_TOLD)
  for (const next of bySize.slice(small.length)) {
    if (small.length === 0 || sizeOf(small) >= LEAST_TOLD) break
    small.push(next)
  }
  const alone = parts.filter((part) => !small.includes(part))
  const own = alone.map((part) => ({
    group: { id: part.id, label: part.label, members: [part.id], people: part.people },
    parts: [part],
  }))
  if (small.length === 0) return own
  const [only, ...others] = small
  const named = only && others.length === 0 ? only : { id, label }
  const members = small.map((part) => part.id)
  const rest = { id: named.id, label: named.label, members, people: sizeOf(small) }
  return [...own, { group: rest, parts: small }]
}

/** The groups by which a report is told. */
export function frameOf(ages: readonly Part[], stations: readonly StationPart[]): Frame {
  const areas = new Map<string, Part>()
  for (const { areaId: id, areaLabel: label, people } of stations) {
    areas.set(id, { id, label, people: (areas.get(id)?.people ?? 0) + people })
  }
  const merged = mergedGroups([...areas.values()], { id: 'others', label: '其他片区' })
  const inAreas = merged.map(({ group, parts }, area) => {
    const here = stations.filter(({ areaId }) => parts.some(({ id }) => id === areaId))
    const together = { id: `${group.id}.others`, label: `${group.label}其他站点`.slice(0, 40) }
    const own = mergedGroups(here, together).map((one): StationGroup => ({ ...one.group, area }))
    return { area: { ...group, members: here.map(({ id }) => id) }, own }
  })
  return {
    people: sizeOf(stations),
    age: mergedGroups(ages, { id: 'others', label: '其他年龄' }).map(({ group }) => group),
    area: inAreas.map(({ area }) => area),
    station: inAreas.flatMap(({ own }) => own),
  }
}
