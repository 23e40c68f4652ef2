/** Every page with what it takes. Names are the folders; app.config.ts holds the same list. */
export interface RouteParams {
  home: Nothing
  mine: Nothing
  consent: Nothing
  'help/category': Nothing
  'help/details': Nothing
  'help/urgent': Nothing
  'help/contact': Nothing
  'help/result': { readonly id: string }
  'help/case': { readonly no?: string }
  'help/mine': Nothing
  'help/check': Nothing
  /** `id`: the report's own; without it the card of no report yet. Kept on the phone only. Board 54. */
  'help/police-card': { readonly id?: string }
  /** What we can and cannot do, and whom else one can turn to. */
  'help/lines': Nothing
  /** A photo whose numbers and faces are covered with the finger, before it goes anywhere. */
  'help/brush': Nothing
  'learn/home': Nothing
  /** `topic`: only the lessons about it. */
  'learn/lessons': { readonly topic?: string }
  'learn/lesson': { readonly id: string }
  'learn/quiz': { readonly id: string }
  'learn/alert': { readonly id: string }
  'learn/calendar': Nothing
  'learn/baodun': Nothing
  'learn/trends': { readonly area?: string }
  'learn/base': Nothing
  'event/home': Nothing
  /** By words, day, station, group and field; `station`: of this one. */
  'event/find': { readonly station?: string }
  'event/detail': { readonly id: string }
  /** One's own: to come, in line, over. */
  'event/mine': Nothing
  /** A place that is held for a while; `id`: the sign-up's. */
  'event/offer': { readonly id: string }
  /** Feedback after an activity, and what the station wrote to its volunteers; `id`: the activity's. Board 40. */
  'event/feedback': { readonly id: string }
  'event/thanks': { readonly id: string }
  /** What one said one needs, and what became of it. */
  'event/needs': Nothing
  'event/need-new': { readonly station?: string }
  /** One's own check-in and check-out; `id`: the sign-up's. Boards 08, 70. */
  'day/check': { readonly id: string }
  'day/done': { readonly id: string }
  'day/roster': { readonly activity: string; readonly slot: string }
  'day/scan': { readonly activity: string; readonly slot: string }
  /** The code alone, as large as the screen. */
  'day/screen': { readonly activity: string; readonly slot: string; readonly way: 'in' | 'out' }
  'day/tick': { readonly activity: string; readonly slot: string; readonly id: string }
  'day/incident': { readonly activity: string }
  'day/incidents': { readonly station?: string }
  'closing/list': { readonly station?: string }
  'closing/home': { readonly id: string }
  'closing/hours': { readonly id: string }
  'closing/record': { readonly id: string }
  'closing/photos': { readonly id: string }
  'closing/summary': { readonly id: string }
  'closing/thanks': { readonly id: string }
  'closing/feedback': { readonly id: string }
  'training/home': Nothing
  'training/detail': { readonly id: string }
  'training/own': Nothing
  'training/trainees': { readonly id: string }
  'training/courseware': { readonly station?: string }
  /** Without `id` a new piece is written. */
  'training/courseware-edit': { readonly station: string; readonly id?: string }
  'training/reviews': Nothing
  'training/review': { readonly id: string }
  'organise/needs': { readonly station?: string }
  'organise/need': { readonly id: string }
  'organise/need-new': { readonly station: string }
  /** A station's activities in any state; the association names the station. */
  'organise/home': { readonly station?: string }
  /** What a new activity begins with; the way back leads to the list. */
  'organise/new': { readonly station: string }
  /** One part of a plan at a time. */
  'organise/edit': {
    readonly id: string
    readonly part:
      | 'basics'
      | 'when'
      | 'place'
      | 'guests'
      | 'kind'
      | 'training'
      | 'posts'
      | 'attend'
      | 'taking'
      | 'conditions'
      | 'risks'
      | 'guarantees'
      | 'schedule'
      | 'preparation'
      | 'leaders'
      | 'emergency'
      | 'agreement'
      | 'cover'
      | 'filing'
      | 'funds'
      | 'more'
  }
  'organise/activity': { readonly id: string }
  'organise/repeat': { readonly id: string }
  'organise/people': { readonly id: string; readonly slot?: string }
  'organise/add': { readonly id: string; readonly slot: string; readonly post: string }
  'organise/reviews': Nothing
  'organise/review': { readonly id: string }
  'survey/intro': { readonly code?: string }
  'survey/answer': { readonly code?: string }
  /** `answer`: the id of one's own answer, whose call one may be asked for. */
  'survey/done': { readonly outcome?: string; readonly by?: string; readonly answer?: string }
  'volunteer/home': Nothing
  'volunteer/task': Nothing
  /** `code`: a guardian's, from the link they handed on. */
  'volunteer/apply': { readonly code?: string }
  'volunteer/agreement': {
    readonly name: 'volunteerAgreement' | 'confidentiality' | 'handbook' | 'keeperGuide'
  }
  'volunteer/lesson': Nothing
  'volunteer/guardian': Nothing
  'volunteer/file': Nothing
  'volunteer/file-edit': Nothing
  'volunteer/correction': Nothing
  'volunteer/identity': Nothing
  'volunteer/qualifications': Nothing
  'volunteer/qualification': Nothing
  'volunteer/transfer': Nothing
  'volunteer/teams': Nothing
  'volunteer/tiers': Nothing
  'volunteer/tier': { readonly tier: string }
  'manage/desk': Nothing
  /** Which kind of thing that waits: see features/volunteer-review/queues. */
  'manage/approvals': { readonly kind?: string }
  /** `ids` and their covered `names`, each joined by commas. */
  'manage/return': { readonly station: string; readonly ids: string; readonly names: string }
  /** The association names the station; a manager's own is known. */
  'manage/people': { readonly station?: string }
  'manage/person': { readonly station: string; readonly no: string }
  /** Of its volunteers, unless said otherwise. */
  'manage/roster': { readonly station: string; readonly of?: 'teams' }
  'manage/plan': { readonly area?: string }
  'manage/plan-edit': { readonly area: string }
  'manage/station': { readonly station?: string }
  'manage/station-edit': { readonly station: string; readonly part: 'contact' | 'about' | 'hours' }
  'manage/posts': { readonly station: string }
  'manage/post': { readonly station: string; readonly at?: string }
  'manage/duty': { readonly station: string }
  'manage/pause': { readonly station: string }
  'manage/teams': { readonly station: string }
  'manage/team': { readonly station: string; readonly id: string }
  'manage/team-new': { readonly station: string }
  'manage/roles': { readonly scope: string; readonly name?: string }
  'manage/invite': { readonly scope: string; readonly name?: string }
  /** A case as it is handled; `association`: by the association. */
  'cases/case': { readonly id: string; readonly by?: 'association' }
  'cases/act': {
    readonly id: string
    readonly act: 'call' | 'refer' | 'close' | 'reopen' | 'escalate' | 'return' | 'conflict'
    readonly type: string
    /** `none`: the reporter left no number. */
    readonly contact?: 'none'
  }
  /** `now`: who follows it up, by account. */
  'cases/handlers': { readonly id: string; readonly now?: string }
  'cases/linked': { readonly id: string; readonly by?: 'association' }
  'cases/photos': { readonly id: string }
  /** What was given to the volunteer. */
  'cases/assigned': Nothing
  'cases/assigned-case': { readonly id: string }
  /** What the association has to handle, and whom it calls. */
  'cases/association': Nothing
  'cases/duty': Nothing
  /** The exceptions to confidentiality that wait for a second person. */
  'cases/disclosures': Nothing
  'cases/opinions': { readonly station?: string }
  'cases/opinion': { readonly id: string }
  'cases/opinion-act': { readonly id: string; readonly act: string }
  'cases/opinion-new': { readonly station: string }
  'cases/opinion-register': { readonly station?: string }
  'cases/alerts': { readonly station?: string }
  'cases/alert': { readonly station?: string; readonly id?: string }
  /** The association's campaigns and questionnaires. */
  'campaign/home': Nothing
  /** A new one without `id`; one part of it at a time. */
  'campaign/edit': { readonly id?: string; readonly part?: string }
  /** How far a campaign is: pace, forecast, stations. */
  'campaign/progress': { readonly id: string; readonly station?: string }
  /** What a station has to do with the running campaign: its code, its poster, what it gives away. */
  'campaign/station': { readonly station?: string }
  'campaign/poster': { readonly station: string }
  /** A station's own; the association's with the campaign. */
  'campaign/giveaways': { readonly station?: string; readonly campaign?: string }
  'campaign/named': { readonly id: string }
  'campaign/questionnaires': Nothing
  'campaign/questionnaire': { readonly id: string }
  'campaign/question': { readonly id: string; readonly question: string }
  'campaign/import': Nothing
  /** As residents see it; `version`: a frozen one instead of the draft. */
  'campaign/preview': { readonly id: string; readonly version?: string }
  /** A volunteer's own answers: what counts, what waits and why. Board 51. */
  'survey/quality': Nothing
  /** Answers that a person should look at, and those beyond 60 a day. Board 51b. */
  'quality/queue': { readonly station?: string; readonly kind?: string }
  'quality/review': { readonly campaign: string; readonly volunteer: string }
  'quality/beyond': { readonly volunteer: string; readonly day: string }
  'quality/calls': {
    readonly campaign: string
    readonly station?: string
    readonly volunteer?: string
  }
  'quality/appeal': { readonly campaign: string; readonly volunteer: string }
  /** The report of a campaign. Board 53. */
  'report/list': Nothing
  'report/home': { readonly campaign: string; readonly chapter?: string }
  'report/table': { readonly campaign: string; readonly question: string; readonly by?: string }
  'report/rows': { readonly campaign: string }
  'report/follow-ups': { readonly station?: string; readonly campaign?: string }
  'report/follow-up-new': {
    readonly campaign: string
    readonly about: string
    readonly station?: string
  }
  /** What a station gets for publicity. Board 52. */
  'report/subsidy': { readonly station?: string; readonly year?: string }
  'report/subsidies': { readonly year?: string }
  'report/invoice': { readonly station: string; readonly year: string }
  /** One's own service, month by month. Board 13. */
  'ledger/records': Nothing
  /** One service, with everything that is kept of it; and to say that it is wrong. Boards 13, 63, 63b. */
  'ledger/record': { readonly id: string }
  'ledger/wrong': { readonly id?: string }
  'ledger/claim': { readonly id: string }
  /** What a year brought, month by month. */
  /** What every station goes by when it keeps records and issues proofs. */
  'ledger/rules': Nothing
  /** Everything one has said about records. */
  'ledger/claims': Nothing
  'ledger/year': { readonly year?: string }
  /** Time points and 宝盾, what they are spent on, and what one got. Boards 46 to 46e. */
  'points/home': Nothing
  'points/gifts': { readonly kind?: 'timePoints' | 'baodun' }
  'points/gift': { readonly id: string }
  'points/pickups': Nothing
  'points/pickup': { readonly id: string }
  'points/donate': Nothing
  /** A volunteer's own page: hours, star, balances, badges. Boards 11, 69. */
  'badge/mine': Nothing
  /** Stars and badges, one of them to be handed on. Boards 12, 12b, 47. */
  'badge/stars': { readonly id?: string }
  'badge/share': { readonly id: string }
  /** One of them, or an award, as a signed file; `id`: which badge, or which award. */
  'badge/take': { readonly of: 'badge' | 'star' | 'award'; readonly id?: string }
  /** Proofs of service. Boards 48, 14. */
  'badge/proofs': Nothing
  'badge/proof-apply': Nothing
  'badge/proof': { readonly id: string }
  /** Stars of other schemes that are recognised here. */
  'badge/recognitions': Nothing
  'badge/recognition-ask': Nothing
  /** The books of a station: what waits in them. */
  'books/home': { readonly station?: string }
  /** 补录: entered by one, confirmed by another. Boards 62, 62b. */
  'books/manual': { readonly station?: string }
  'books/manual-enter': { readonly station: string; readonly id?: string }
  'books/manual-confirm': { readonly id: string }
  /** Who has not served twenty hours this year yet. HRS-08. */
  'books/behind': { readonly station?: string }
  'books/claims': { readonly station?: string }
  'books/claim': { readonly id: string }
  'books/correct': { readonly station?: string }
  'books/proofs': { readonly station?: string }
  'books/proof-issue': { readonly id: string }
  'books/gifts': { readonly station?: string }
  'books/gift-edit': { readonly station?: string; readonly id?: string }
  'books/handover': { readonly station?: string }
  'books/pool': { readonly station?: string }
  'books/aid-new': { readonly station: string }
  /** The yearly commendation: its rules and rounds, what stations name. */
  'award/home': Nothing
  'award/round': { readonly id: string }
  'award/rules': { readonly id?: string }
  'award/nominate': { readonly station?: string }
  'award/nomination': { readonly id: string }
  'award/objections': { readonly id: string }
  /** What one was named for, how one wants to stand on the list, and what one was given. */
  'award/own': Nothing
  /** Stars of other schemes: which are recognised, and what volunteers ask for. */
  'award/recognitions': Nothing
  'award/recognition': { readonly id: string }
  'award/schemes': Nothing
  'award/scheme': { readonly id?: string }
  'assoc/behind': Nothing
  'assoc/books': Nothing
  /** What of each station's minutes was entered by hand. */
  'assoc/manual': Nothing
  'assoc/overview': Nothing
  'assoc/stations': Nothing
  'assoc/station-new': Nothing
  'assoc/areas': Nothing
  'assoc/area': { readonly id?: string }
  'assoc/holidays': Nothing
  'assoc/tiers': Nothing
  'assoc/tier': { readonly id: string }
  'settings/home': Nothing
  'settings/document': { readonly name: 'agreement' | 'privacy' }
  'settings/consents': Nothing
  'settings/reads': Nothing
  'settings/data': Nothing
  'settings/close': Nothing
  'settings/roles': Nothing
  'settings/inbox': Nothing
  'settings/reminders': Nothing
  'public/stations': Nothing
  'public/station': { readonly id: string }
  'public/lecturers': { readonly station?: string }
  'public/opinion-new': { readonly station?: string }
  /** `no`: its number, empty when it is to be typed; without one, those this phone keeps. */
  'public/opinion': { readonly no?: string }
  'public/solutions': Nothing
  /** Whether a proof of service is real; `no` from its code, `q` the whole code when WeChat's camera opened it. Boards 49 to 49c. */
  'public/verify': { readonly no?: string; readonly q?: string }
  /** Whether the file of a badge is real and still good. */
  'public/credential': Nothing
  /** Who is to be commended, while it can be objected to, and afterwards. Board 65. */
  'public/commend': { readonly year?: string }
  /** An objection to the list: writing one, or following it by its number. */
  'public/object': { readonly year: string }
  'public/objection': { readonly no?: string }
  'local/persona': Nothing
  'local/paste': Nothing
  'local/kit': { readonly chapter?: string }
}
type Nothing = Readonly<Record<never, string>>
export type Route = keyof RouteParams
