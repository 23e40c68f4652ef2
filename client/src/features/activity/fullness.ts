/** How full an activity is, for the tag of a row; also the first page says it. */
export interface Fullness {
  readonly tone: 'good' | 'wait' | 'brand'
  readonly label: string
  readonly isFull: boolean
}

/** Free places, and for whom they are. */
export interface FreePlaces {
  readonly left: number
  readonly forVolunteers: boolean
}

/** Residents' seats first; an activity without any looks for volunteers. */
export function fullnessOf({ left, forVolunteers }: FreePlaces): Fullness {
  if (left <= 0) return { tone: 'wait', label: '满员，可排队', isFull: true }
  if (forVolunteers) return { tone: 'brand', label: '招志愿者', isFull: false }
  return { tone: 'good', label: `还剩 ${left} 位`, isFull: false }
}

interface Counted {
  readonly capacity: number
  readonly taken: number
}

/** What of a row is free. */
export function freePlaces(row: {
  readonly residentPlaces: Counted
  readonly volunteerPlaces: Counted
}): FreePlaces {
  const forVolunteers = row.residentPlaces.capacity === 0
  const { capacity, taken } = forVolunteers ? row.volunteerPlaces : row.residentPlaces
  return { left: Math.max(0, capacity - taken), forVolunteers }
}
