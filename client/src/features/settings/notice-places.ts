import { open } from '@client/platform/navigation'
import type { NoticePlace } from '@shared/notice/catalogue'

const OPEN: Readonly<Record<NoticePlace, () => Promise<void>>> = {
  lesson: () => open('volunteer/lesson', {}),
  application: () => open('volunteer/apply', {}),
  volunteerHome: () => open('volunteer/home', {}),
  file: () => open('volunteer/file', {}),
  tiers: () => open('volunteer/tiers', {}),
  roles: () => open('settings/roles', {}),
  approvals: () => open('manage/approvals', {}),
  activities: () => open('organise/home', {}),
  ownActivities: () => open('event/mine', {}),
  records: () => open('ledger/records', {}),
  closings: () => open('closing/list', {}),
  incidents: () => open('day/incidents', {}),
  ownTrainings: () => open('training/own', {}),
  courseware: () => open('training/courseware', {}),
  needs: () => open('organise/needs', {}),
  ownNeeds: () => open('event/needs', {}),
  cases: () => open('manage/approvals', { kind: 'reports' }),
  assigned: () => open('cases/assigned', {}),
  associationCases: () => open('cases/association', {}),
  surveyQuality: () => open('survey/quality', {}),
  surveyQueue: () => open('quality/queue', {}),
  subsidy: () => open('report/subsidy', {}),
  subsidies: () => open('report/subsidies', {}),
  followUps: () => open('report/follow-ups', {}),
  disclosures: () => open('cases/disclosures', {}),
  opinions: () => open('cases/opinions', {}),
  claims: () => open('books/claims', {}),
  manualHours: () => open('books/manual', {}),
  stars: () => open('badge/stars', {}),
  proofQueue: () => open('books/proofs', {}),
  proofs: () => open('badge/proofs', {}),
  recognitionQueue: () => open('award/recognitions', {}),
  recognitions: () => open('badge/recognitions', {}),
  pickups: () => open('points/pickups', {}),
  nominations: () => open('award/nominate', {}),
  awards: () => open('award/home', {}),
  ownAwards: () => open('award/own', {}),
  booksCheck: () => open('assoc/books', {}),
}

/** Opens the page that a message is about. */
export function openPlace(place: NoticePlace): Promise<void> {
  return OPEN[place]()
}
