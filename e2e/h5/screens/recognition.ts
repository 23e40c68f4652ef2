/** Screens of mutual recognition of stars. */
import type { AppScreen } from '../app-screen'

export const RECOGNITION: readonly AppScreen[] = [
  {
    name: 'recognitions',
    page: 'packages/badge/recognitions/index',
    who: 'volunteer',
    words: /别处评的星，这里也认/,
    differs: 'Cards of 14’s list: the star, where it is from, how long it counts.',
  },
  {
    name: 'recognition-ask',
    page: 'packages/badge/recognition-ask/index',
    who: 'volunteer',
    words: /照证书填/,
    differs: 'Options and fields of 62, with one picture.',
  },
  {
    name: 'recognition-queue',
    page: 'packages/award/recognitions/index',
    who: 'association',
    words: /等答复/,
    differs: 'Rows of 17; names are covered.',
  },
  {
    name: 'recognition-read',
    page: 'packages/award/recognition/index?id=rcg_demo-waiting',
    who: 'association',
    words: /那边怎么评/,
    differs: 'Facts and evidence of 62b.',
  },
  {
    name: 'schemes',
    page: 'packages/award/schemes/index',
    who: 'association',
    words: /互认名单/,
    differs: 'Cells after 17, a scheme each.',
  },
  {
    name: 'scheme',
    page: 'packages/award/scheme/index?id=ssc_01JDEMSTARC1TY000000000000',
    who: 'association',
    words: /改这一家/,
    differs: 'A form after 57.',
  },
]
