import { useMe } from '@client/features/account/use-me'

/** Whose books a page is about. */
export interface BooksPlace {
  /** For the acts: the station, or without one the association; undefined while nobody knows who this is. */
  readonly place: { readonly stationId?: string } | undefined
  /** Whether this person has any books to look at. */
  readonly any: boolean
  readonly association: boolean
}

/** The station a page was opened with, else the one this person manages, else what lies with the association. */
export function useBooksPlace(opened: string | undefined): BooksPlace {
  const { account } = useMe()
  const grants = account?.grants ?? []
  const managed = grants.find(({ role }) => role === 'stationManager')?.scopeId
  const association = grants.some(({ role }) => role === 'associationStaff')
  const stationId = opened ?? managed
  const any = account === undefined || stationId !== undefined || association
  const place = account === undefined && opened === undefined ? undefined : { stationId }
  return { place: place && stationPart(place.stationId), any, association }
}

function stationPart(stationId: string | undefined): { readonly stationId?: string } {
  return stationId === undefined ? {} : { stationId }
}
