/**
 * The access matrix: for every action of every contract, who may call it and how far. Written from the requirements,
 * by hand and without looking at what the contracts allow, so that the two check each other: a test walks all of it.
 * A new action without a row does not compile. docs/access.md is made from it.
 */
import type { accountContract } from '@shared/account/contract'
import type { activityContract } from '@shared/activity/contract'
import type { deskContract } from '@shared/desk/contract'
import type { helpContract } from '@shared/help/contract'
import type { learnContract } from '@shared/learn/contract'
import type { noticeContract } from '@shared/notice/contract'
import type { opinionContract } from '@shared/opinion/contract'
import type { stationContract } from '@shared/station/contract'
import type { trainingContract } from '@shared/training/contract'
import type { volunteerContract } from '@shared/volunteer/contract'
import { badgeRows, ledgerRows } from './matrix-ledger'
import { surveyRows } from './matrix-survey'
import { allOf, CALLERS, row, type FullReads, type Reaches, type Rows } from './reach'

const [guest, stranger, ...accounts] = CALLERS
/** No account is needed: help and what is public are nobody's privilege. ROL-01. */
const anybody = allOf(CALLERS, 'all')
/** No account either, but only for what one holds the key of. D-29. */
const keyHolder = allOf(CALLERS, 'own')
/** Everybody with an account, whatever their roles, for their own. R-27. */
const owner = allOf(accounts, 'own')
const volunteer: Reaches = { volunteer: 'own' }
const association: Reaches = { associationStaff: 'all' }
const manager: Reaches = { stationManager: 'place' }
/** Who keeps a station: its manager, and the association above. ROL-03, ROL-05. */
const keepers: Reaches = { stationManager: 'place', associationStaff: 'all' }
/** And who watches over it without touching it. ROL-07. */
const watchers: Reaches = { ...keepers, supervisor: 'place' }
/** The supervision group, which decides about opinions where nobody of the station may; the association stands in. CMP-06. */
const deciders: Reaches = { supervisor: 'place', associationStaff: 'all' }
/** Who runs a team. ROL-04. */
const leaders: Reaches = { ...keepers, teamLeader: 'place' }
/** Who leads an activity on its day and behind it: they, and of the volunteers whom its plan names. ROL-17. */
const onTheDay: Reaches = { ...leaders, volunteer: 'own' }
/** Who serves at a station. */
const servers: Reaches = { ...leaders, volunteer: 'place' }
/**
 * A resident's case is its station's, and the association's once it has it; any other the association reads only, with a
 * reason. A volunteer has what was given to them. PRV-07, DESIGN §5.
 */
const caseHandlers: Reaches = keepers
/** Who is the second person for an exception to confidentiality. PRV-10, AMB-59. */
const secondPeople: Reaches = { supervisor: 'place', associationStaff: 'all' }

const calledBy: FullReads = { owner: ['displayName'] }
const ownName: FullReads = { owner: ['name'] }

const account: Rows<typeof accountContract> = {
  getMe: row({ [guest]: 'own', [stranger]: 'own', ...owner }, 'ROL-01, R-27', calledBy),
  signIn: row({ [stranger]: 'own', ...owner }, 'R-24', calledBy),
  givePhone: row(owner, 'R-24', calledBy),
  removePhone: row(owner, 'R-24, R-27', calledBy),
  invite: row(keepers, 'ROL-03, ROL-04, ROL-05'),
  readInvitation: row(anybody, 'ROL-03'),
  acceptInvitation: row(owner, 'ROL-03, ROL-05', calledBy),
  listInvitations: row(keepers, 'ROL-03'),
  withdrawInvitation: row(keepers, 'ROL-03'),
  listRoleHolders: row(watchers, 'ROL-03, ROL-07, ROL-16'),
  withdrawRole: row(keepers, 'ROL-03, ROL-05'),
  resignRole: row(owner, 'REG-23', calledBy),
  listConsents: row(owner, 'R-24, R-27'),
  giveConsents: row(owner, 'R-24'),
  withdrawConsent: row(owner, 'R-24'),
  listDataReads: row(owner, 'PRV-02, R-27'),
  exportOwnData: row(owner, 'R-27', { owner: ['displayName', 'phone'], leaves: 'copy' }),
  closeAccount: row(owner, 'R-27'),
}

const station: Rows<typeof stationContract> = {
  listStations: row(anybody, 'STA-13'),
  getStation: row(anybody, 'STA-13'),
  getKeptStation: row(watchers, 'ROL-03, ROL-07, ROL-16'),
  openStation: row(association, 'ROL-05, STA-09'),
  editStation: row(keepers, 'ROL-03, D-16'),
  changeStationState: row(keepers, 'ROL-03, D-16'),
  setPosts: row(keepers, 'ROL-12, ROL-16'),
  setDutyList: row(keepers, 'D-16'),
  recordSetUp: row(association, 'ROL-05, STA-04'),
  chooseDutyStation: row(association, 'ROL-05, D-16'),
  listAreas: row(anybody, 'STA-24'),
  saveArea: row(association, 'ROL-05, STA-24'),
  getCoverage: row(watchers, 'STA-24, PLAN-05, ROL-07'),
  foundTeam: row(servers, 'REG-15, REG-27'),
  listTeams: row(servers, 'ROL-04, REG-27'),
  decideTeam: row(leaders, 'REG-27, REG-28, ROL-04'),
  editTeam: row(leaders, 'ROL-04'),
  closeTeam: row(keepers, 'ROL-03, ROL-05'),
  getPlan: row(watchers, 'PLAN-01, ROL-07'),
  savePlan: row(association, 'PLAN-06, ROL-05'),
  rollPlan: row(association, 'PLAN-07, ROL-05'),
  listPlanVersions: row(watchers, 'PLAN-06, ROL-07'),
  listHolidayYears: row(association, 'D-28, ROL-05'),
  saveHolidayYear: row(association, 'D-28, ROL-05'),
}

const volunteerRows: Rows<typeof volunteerContract> = {
  submitApplication: row(owner, 'REG-01, R-24'),
  getMyApplication: row(owner, 'R-27'),
  withdrawApplication: row(owner, 'REG-23, R-24'),
  consentAsGuardian: row(owner, 'REG-07, R-30'),
  addGuardian: row(owner, 'REG-07, R-30'),
  answerLesson: row(owner, 'TIER-03'),
  listApplications: row(keepers, 'ROL-03, D-15, PRV-02'),
  readApplication: row(keepers, 'PRV-02, R-29', { others: ['name', 'phone'], leaves: 'reason' }),
  decideApplications: row(keepers, 'ROL-03, D-15, REG-12'),
  undoDecisions: row(keepers, 'D-34'),
  remindApplicant: row(keepers, 'ROL-03'),
  listIdentityConflicts: row(keepers, 'R-01, PRV-02'),
  mergeAccounts: row(keepers, 'R-01, R-29'),
  dismissConflict: row(keepers, 'R-01, R-29'),

  getMyFile: row(owner, 'R-09, R-27', ownName),
  exportFile: row(owner, 'R-27', { owner: ['name', 'phone', 'idNumber'], leaves: 'copy' }),
  editFile: row(owner, 'R-27', ownName),
  setIdNumber: row(owner, 'R-01, R-24', ownName),
  askCorrection: row(owner, 'R-10', ownName),
  listCorrections: row(keepers, 'D-15, R-10'),
  decideCorrection: row(keepers, 'D-15, R-10'),
  addQualification: row(owner, 'VOL-21', ownName),
  removeQualification: row(owner, 'VOL-21', ownName),
  verifyQualification: row(keepers, 'VOL-21'),
  leave: row(owner, 'REG-23', ownName),
  askTransfer: row(owner, 'REG-22', ownName),
  cancelTransfer: row(owner, 'REG-22', ownName),
  listTransfers: row(keepers, 'REG-22'),
  decideTransfer: row(keepers, 'REG-22'),
  listVolunteers: row(watchers, 'REG-38, ROL-07, PRV-02'),
  readFile: row(keepers, 'PRV-02, R-29', { others: ['name', 'phone'], leaves: 'reason' }),
  exportRoster: row(keepers, 'REG-38, FRM-03, R-29', {
    ...{ others: ['name', 'phone'], leaves: 'reason' },
  }),
  exportTeamRoster: row(keepers, 'REG-38, FRM-02, R-29', {
    ...{ others: ['name', 'phone'], leaves: 'reason' },
  }),
  suspendVolunteer: row(keepers, 'REG-24, ROL-03'),
  restoreVolunteer: row(keepers, 'REG-24, ROL-03'),
  clearVolunteer: row(keepers, 'REG-24, ROL-03'),
  askToJoinTeam: row({ volunteer: 'place' }, 'REG-34', ownName),
  leaveTeam: row(volunteer, 'REG-34', ownName),
  listTeamMembers: row(leaders, 'ROL-04, REG-34'),
  decideTeamRequest: row(leaders, 'ROL-04, REG-34'),

  applyForTier: row(volunteer, 'TIER-01'),
  getMyTiers: row(volunteer, 'TIER-01'),
  publishTier: row(volunteer, 'R-12, PRV-03'),
  listTierApplications: row(association, 'TIER-02, ROL-05'),
  assessTier: row(association, 'TIER-02, TIER-05, ROL-05'),
  withdrawTier: row(association, 'TIER-07, ROL-05'),
  listPublicTiers: row(anybody, 'TIER-04, R-12, PRV-03', {
    ...{ others: ['displayName'], owner: ['displayName'], leaves: 'consent' },
  }),
}

const notice: Rows<typeof noticeContract> = {
  listNotices: row(owner, 'MSG-01'),
  markRead: row(owner, 'MSG-01'),
  getSettings: row(owner, 'MSG-02'),
  saveSettings: row(owner, 'MSG-02'),
  addCredits: row(owner, 'MSG-02'),
}

const help: Rows<typeof helpContract> = {
  submitReport: row(anybody, 'ROL-01, RPT-01'),
  trackReport: row(keyHolder, 'D-29'),
  addToReport: row(keyHolder, 'D-29'),
  addPhoto: row(keyHolder, 'D-29, D-30'),
  withdrawReport: row(keyHolder, 'D-29, R-24'),
  rateHelp: row(keyHolder, 'D-22, D-29'),
  reopenReport: row(keyHolder, 'D-29'),
  listCases: row(caseHandlers, 'PRV-07, PRV-20'),
  listAssociationCases: row(association, 'D-16, PRV-07'),
  getCase: row(caseHandlers, 'PRV-07, PRV-20'),
  revealContact: row(caseHandlers, 'PRV-07, R-29', {
    ...{ others: ['name', 'phone'], leaves: 'anonymous' },
  }),
  getPhoto: row(caseHandlers, 'PRV-07, PRV-15'),
  listLinkedCases: row(caseHandlers, 'PRV-07, RPT-04'),
  listHandlers: row(caseHandlers, 'RPT-05, PRV-07'),
  assignCase: row(caseHandlers, 'RPT-05, PRV-01'),
  declareConflict: row(caseHandlers, 'PRV-07'),
  escalateCase: row(caseHandlers, 'RPT-10, PRV-07'),
  returnCase: row(association, 'PRV-07'),
  recordCall: row(caseHandlers, 'PRV-07, D-16'),
  referCase: row(caseHandlers, 'PRV-07, PRV-08, RPT-03'),
  listDisclosures: row(secondPeople, 'PRV-10, ROL-07'),
  decideDisclosure: row(secondPeople, 'PRV-10, PRV-11, ROL-07'),
  closeCase: row(caseHandlers, 'PRV-07'),
  reopenCase: row(caseHandlers, 'PRV-07'),
  listAssigned: row(volunteer, 'RPT-05, PRV-05'),
  getAssigned: row(volunteer, 'RPT-05, PRV-05'),
  noteCase: row(volunteer, 'RPT-05, PRV-05'),
  handBack: row(volunteer, 'RPT-05'),
  getAssociationDuty: row(association, 'D-16'),
  setAssociationDuty: row(association, 'D-16'),
  getResponseFigures: row(watchers, 'D-16, D-22, ROL-07'),
}

const opinion: Rows<typeof opinionContract> = {
  raiseOpinion: row(anybody, 'ROL-01, CMP-01'),
  trackOpinion: row(keyHolder, 'D-29'),
  addToOpinion: row(keyHolder, 'D-29'),
  withdrawOpinion: row(keyHolder, 'D-29, R-24'),
  rateOpinion: row(keyHolder, 'D-29, CMP-08'),
  reportRetaliation: row(keyHolder, 'D-29, CMP-14'),
  listSolutions: row(anybody, 'CMP-06, AMB-43'),
  collectOpinion: row(keepers, 'CMP-03, CMP-10'),
  listOpinions: row(watchers, 'CMP-06, CMP-16, ROL-07'),
  getOpinion: row(watchers, 'CMP-06, CMP-16, ROL-07'),
  revealPerson: row(deciders, 'CMP-08, R-28, R-29', {
    ...{ others: ['name', 'phone'], leaves: 'anonymous' },
  }),
  acceptOpinion: row(keepers, 'CMP-04, CMP-16'),
  sortOpinion: row(keepers, 'CMP-05, CMP-16'),
  decideOpinion: row(deciders, 'CMP-06'),
  feedBackOpinion: row(deciders, 'CMP-07'),
  callBackOpinion: row(deciders, 'CMP-08'),
  fileOpinion: row(deciders, 'CMP-09'),
  exportRegister: row(watchers, 'CMP-12, FRM-09'),
  getOpinionFigures: row(watchers, 'CMP-16, ROL-07, D-22'),
}

const activity: Rows<typeof activityContract> = {
  saveActivity: row(leaders, 'ACT-01, ROL-04'),
  findOrganiser: row(leaders, 'ACT-27, ROL-17, ROL-04'),
  submitActivity: row(leaders, 'ACT-05, ROL-04'),
  listReviews: row(keepers, 'ACT-05, AMB-49'),
  reviewActivity: row(keepers, 'ACT-05, AMB-49, D-15'),
  cancelActivity: row(leaders, 'ACT-12, ROL-04'),
  repeatActivity: row(leaders, 'ACT-09, ROL-04'),
  listKeptActivities: row(leaders, 'ACT-01, ROL-04'),
  getKeptActivity: row(leaders, 'ACT-01, ROL-04'),
  listActivities: row(anybody, 'ACT-07, ROL-01'),
  listComing: row(anybody, 'ACT-07, ROL-01'),
  getActivity: row(anybody, 'R-22, ROL-01'),
  signUp: row(owner, 'ACT-08'),
  cancelSignUp: row(owner, 'VOL-08'),
  undoCancel: row(owner, 'D-34'),
  answerOffer: row(owner, 'D-13'),
  listOwnSignUps: row(owner, 'ACT-08, R-27'),
  listUnanswered: row(leaders, 'ACT-11, D-15, ROL-04'),
  listSignUps: row(leaders, 'ACT-11, ROL-04, PRV-02'),
  decideSignUps: row(leaders, 'ACT-11, ROL-04'),
  addPeople: row(leaders, 'REG-35, ROL-04'),
  substitute: row(leaders, 'ACT-14, ROL-04'),
  getRoster: row(onTheDay, 'ACT-11, ROL-17, PRV-02'),
  getSiteCodes: row(onTheDay, 'ACT-21, ROL-17'),
  getOwnCodes: row(owner, 'ACT-21'),
  checkSelf: row(owner, 'ACT-21'),
  checkByLeader: row(onTheDay, 'ACT-21, ROL-17'),
  checkByHand: row(onTheDay, 'ACT-23, ROL-17'),
  undoCheck: row(onTheDay, 'D-34, ROL-17'),
  getRosterPhone: row(onTheDay, 'ROL-17, R-29', {
    ...{ others: ['displayName', 'phone'], leaves: 'reason' },
  }),
  recordIncident: row(onTheDay, 'ACT-20, SAF-14, ROL-17'),
  followIncident: row(keepers, 'ACT-35, SAF-14, AMB-56'),
  listIncidents: row(watchers, 'SAF-14, ROL-07'),

  getClosing: row(onTheDay, 'ACT-26, HRS-04, ROL-17, PRV-02'),
  confirmHours: row(onTheDay, 'HRS-04, HRS-05, ROL-17'),
  verifyHours: row(keepers, 'D-11, HRS-04'),
  returnHours: row(keepers, 'D-11, HRS-04'),
  saveRecord: row(onTheDay, 'ACT-27, R-03, ROL-17'),
  saveSummary: row(onTheDay, 'ACT-30, ROL-17'),
  addActivityPhoto: row(onTheDay, 'ACT-26, AMB-42, ROL-17'),
  removeActivityPhoto: row(onTheDay, 'AMB-42, ROL-17'),
  getActivityPhoto: row(onTheDay, 'ACT-26, ROL-17'),
  thankVolunteers: row(onTheDay, 'ACT-32, ROL-17'),
  readThanks: row(owner, 'ACT-32'),
  closeActivity: row(keepers, 'ACT-29, ARC-09'),
  exportPaper: row(onTheDay, 'ACT-41, FRM-04, FRM-06, FRM-08, AMB-58'),
  listClosings: row(servers, 'ACT-26, ROL-17'),
  giveFeedback: row(owner, 'ACT-33, FRM-05'),

  fileNeed: row(owner, 'NEED-12'),
  fileCollectedNeed: row(keepers, 'NEED-01, NEED-04'),
  listOwnNeeds: row(owner, 'NEED-12, R-27'),
  listNeeds: row(keepers, 'NEED-01'),
  matchNeed: row(keepers, 'NEED-06, PRV-02'),
  answerNeed: row(keepers, 'NEED-08'),

  listManualSlots: row(manager, 'D-11, ROL-03'),
  listManualPeople: row(manager, 'D-11, ROL-03, PRV-02'),
  enterManual: row(manager, 'D-11, ACT-24'),
  addManualPhoto: row(manager, 'D-11, D-30'),
  submitManual: row(manager, 'D-11'),
  withdrawManual: row(manager, 'D-11'),
  readManual: row(keepers, 'D-11, PRV-02'),
  getManualPhoto: row(keepers, 'D-11, R-29'),
  listManual: row(keepers, 'D-11, ROL-05'),
  decideManual: row(keepers, 'D-11'),
  undoManual: row(keepers, 'D-34'),
  listManualShares: row(association, 'D-11, ROL-05'),
}

const training: Rows<typeof trainingContract> = {
  listOwnTrainings: row(owner, 'TRN-07, R-27'),
  listTrainees: row(leaders, 'TRN-03, ROL-04, PRV-02'),
  passTrainees: row(leaders, 'TRN-03, ROL-04'),
  listCourseware: row(keepers, 'TRN-16, ROL-03'),
  getCourseware: row(keepers, 'TRN-16, ROL-03'),
  saveCourseware: row(keepers, 'TRN-16, ROL-03'),
  submitCourseware: row(keepers, 'TRN-16, ROL-03'),
  listCoursewareReviews: row(association, 'AMB-16, ROL-05'),
  reviewCourseware: row(association, 'AMB-16, ROL-05'),
}

const learn: Rows<typeof learnContract> = {
  answerQuiz: row(anybody, 'ROL-01, KNW-02'),
  listProgress: row(owner, 'KNW-02'),
  getTrends: row(anybody, 'KNW-01, R-32'),
  listAlerts: row(anybody, 'ROL-01, KNW-03'),
  getAlert: row(anybody, 'ROL-01, KNW-03'),
  draftAlert: row(keepers, 'KNW-03, ROL-03, ROL-05'),
  listKeptAlerts: row(keepers, 'KNW-10, ROL-03, ROL-05'),
  saveAlert: row(keepers, 'KNW-10, ROL-03, ROL-05'),
  publishAlert: row(keepers, 'KNW-10, ROL-03, ROL-05'),
  withdrawAlert: row(keepers, 'KNW-10, ROL-03, ROL-05'),
}

const desk: Rows<typeof deskContract> = {
  getDesk: row(keepers, 'ROL-03, ROL-05'),
  getStationFigures: row(anybody, 'D-22'),
}

/** By domain. */
export const matrix = {
  ...{ account, station, volunteer: volunteerRows, notice, help, opinion },
  ...{ activity, training, survey: surveyRows, learn, desk },
  ...{ ledger: ledgerRows, badge: badgeRows },
} as const
export type Domain = keyof typeof matrix
