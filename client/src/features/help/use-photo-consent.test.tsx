/** @jest-environment jsdom */
import { consentTo } from '@shared/account/consent-texts'
import { type Consent } from '@shared/account/model'
import { act } from 'react'
import { createRoot } from 'react-dom/client'
import { type Brushing } from './brushing'
import { type PhotoConsent, usePhotoConsent } from './use-photo-consent'

const today = consentTo('reportPhoto')
const older: Consent = { ...today, version: '2026-01-01', hash: '0'.repeat(64) }
let draft: Consent[] = []
let ofCase: Consent | undefined

jest.mock('@client/platform/drafts', () => ({
  readDraft: () => ({ photos: draft.map((_, at) => String(at)) }),
}))
jest.mock('./photos', () => ({
  keptPhotos: (ids: string[]) => ids.map((id) => ({ id, consent: draft[Number(id)] })),
}))
jest.mock('./kept-reports', () => ({
  keptReport: (no: string) => (no === 'HA1121038601' ? { no, photoConsent: ofCase } : undefined),
}))
Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true })

function openPage(into: Brushing['into']): () => PhotoConsent {
  let latest: PhotoConsent | undefined
  function Probe() {
    latest = usePhotoConsent(into)
    return null
  }
  act(() => createRoot(document.createElement('div')).render(<Probe />))
  return () => {
    if (!latest) throw new Error('the page is not drawn')
    return latest
  }
}

beforeEach(() => {
  draft = []
  ofCase = undefined
})

it.each([['draft' as const], [{ no: 'HA1121038601' }], [{ no: 'HA1121999999' }]])(
  'R-25, D-30: at the first picture of %j it is asked, not ticked before, and nothing is given',
  (into) => {
    const page = openPage(into)
    expect(page()).toMatchObject({ asked: true, ticked: false, given: undefined })
    act(() => page().tick(true))
    expect(page()).toMatchObject({ asked: true, ticked: true, given: today })
    act(() => page().tick(false))
    expect(page().given).toBeUndefined()
  },
)

it('R-25: what was agreed to is remembered for further pictures of the same report only', () => {
  draft = [today]
  expect(openPage('draft')()).toMatchObject({ asked: false, given: today })
  expect(openPage({ no: 'HA1121038601' })().asked).toBe(true)
  ofCase = today
  expect(openPage({ no: 'HA1121038601' })()).toMatchObject({ asked: false, given: today })
  expect(openPage({ no: 'HA1121999999' })().asked).toBe(true)
})

it('R-24, R-25: new words are asked for again', () => {
  draft = [older]
  ofCase = older
  expect(openPage('draft')().asked).toBe(true)
  expect(openPage({ no: 'HA1121038601' })().asked).toBe(true)
})
