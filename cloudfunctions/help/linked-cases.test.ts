/** Cases that share something of the other side, and evidence photos: what is shown of them, to whom, and what never. */
import { consentTo } from '@shared/account/consent-texts'
import { CaseWorld } from '../../config/testing/cases'
import { codeOf, outputOf } from '../../config/testing/replies'
import { clientId, contactBy } from '../../config/testing/reports'

/** Planted in every reporter's report: none of it may come out beside another case. */
const planted = {
  phone: '13666667777',
  name: '种子姓名',
  words: 'planted-words-9K',
  openId: 'planted-openid-9K',
}
const SCAM_PHONE = '17012345678'
const SCAM_ACCOUNT = '6230580000012345678'
const SITE = 'planted-site9k.top'
let world: CaseWorld

beforeAll(async () => {
  world = await CaseWorld.open()
}, 60_000)
afterAll(() => world.stop())

const contact = () => {
  const given = contactBy(planted.phone)
  return given && { ...given, name: planted.name }
}
/** A report that names the other side so; by the planted person. */
async function newCase(counterpart: string, standing: object = {}, station = world.near) {
  const report = { contact: contact(), counterpart, text: planted.words, stationId: station._id }
  return (await world.newCase(report, standing)).id
}
const linksOf = (openId: string, id: string) => world.call(openId, 'listLinkedCases', { id })

describe('linked cases', () => {
  test('share a number, an account or a site; those elsewhere are only counted', async () => {
    const id = await newCase(`${SCAM_PHONE} 账号 ${SCAM_ACCOUNT} http://${SITE}/a`)
    const near = await newCase(`电话 +86 170 1234 5678`)
    const withdrawn = await newCase(SCAM_PHONE)
    await world.database.update('reports', withdrawn, { status: 'withdrawn', open: false })
    await newCase(SCAM_PHONE, { stationId: world.far._id })
    await newCase(`www.${SITE}`, { stationId: world.far._id })
    const called = await linksOf('manager', id)
    expect(called.waves).toBeLessThanOrEqual(3)
    const { links } = outputOf(called)
    expect(
      links.map(({ kind, elsewhere, here }) => [kind, here.map((row) => row.id), elsewhere]),
    ).toEqual([
      ['phone', [near], 1],
      ['site', [], 1],
    ])
    expect(links[0]?.masked).toBe('170****5678')
    expect((await world.act('manager', 'getCase', { id })).linked).toBe(3)
    expect((await world.act('manager', 'getCase', { id: near })).linked).toBe(2)
  })

  test('RPT-04, R-28: tell nothing of any reporter, nor the number itself', async () => {
    const counterpart = `${SCAM_PHONE} 账号 ${SCAM_ACCOUNT} http://${SITE}/a`
    const id = await newCase(counterpart)
    await newCase(counterpart)
    await newCase(counterpart, { stationId: world.far._id })
    const { reply } = await linksOf('manager', id)
    const said = JSON.stringify(reply)
    expect(said).toContain('account')
    const never = [
      ...Object.values(planted),
      '666',
      '138****',
      SCAM_PHONE,
      SCAM_ACCOUNT,
      SITE,
      'faraway',
    ]
    for (const value of never) expect(said).not.toContain(value)
    const [mark = ''] = (await world.recordOf(id)).marks
    expect(mark).not.toBe('')
    expect(said).not.toContain(mark)
  })

  test('PRV-20: a case about the station is only counted there, and a row for the association', async () => {
    const phone = '17112345678'
    const id = await newCase(phone)
    const about = { level: 'association', stationExcluded: true, onAssociationList: true }
    const excluded = await newCase(phone, about)
    const [link] = outputOf(await linksOf('manager', id)).links
    expect([link?.here, link?.elsewhere]).toEqual([[], 1])
    const other = await newCase(phone, { level: 'association', onAssociationList: true })
    const [up] = outputOf(await linksOf('staff', other)).links
    expect([up?.here.map((row) => row.id), up?.elsewhere]).toEqual([[excluded], 1])
  })

  test('a case that names nothing has none', async () => {
    const id = await newCase('一个男的')
    expect(outputOf(await linksOf('manager', id)).links).toEqual([])
    expect((await world.act('manager', 'getCase', { id })).linked).toBe(0)
  })
})

describe('evidence photos', () => {
  const parts = ['/9j/4AAQSkZJRgABAQ', 'AAECAwQFBgcICQoL']

  async function withPhoto() {
    const opened = await world.newCaseBy(planted.phone)
    const photoId = clientId('photo')
    const consent = consentTo('reportPhoto')
    for (const [part, data] of parts.entries()) {
      const photo = { id: photoId, part, parts: parts.length, data: padded(data) }
      await world.act('resident', 'addPhoto', { ...opened.key, ...photo, consent })
    }
    return { ...opened, photoId }
  }
  /** Whole groups of four characters. */
  const padded = (data: string) => data.padEnd(Math.ceil(data.length / 4) * 4, 'A')
  const ask = (id: string, photoId: string, part: number) => ({
    id,
    photoId,
    part,
    reason: '看截图',
  })

  test('PRV-15, R-29: are read part by part, with one row for each look', async () => {
    const { id, photoId } = await withPhoto()
    const handled = await world.act('manager', 'getCase', { id })
    expect(handled.photos).toMatchObject([{ id: photoId, parts: 2, complete: true }])
    for (const [part, data] of parts.entries()) {
      const called = await world.call('manager', 'getPhoto', ask(id, photoId, part))
      expect(outputOf(called).data).toBe(padded(data))
      expect(called.waves).toBeLessThanOrEqual(3)
    }
    const rows = (await world.auditsOf(id)).filter(({ action }) => action === 'help.getPhoto')
    expect(rows).toMatchObject([{ reason: '看截图', actor: world.accountOf('manager') }])
    const kept = await world.database.all('report_photos', { reportId: id })
    expect(JSON.stringify(kept)).not.toContain(parts[0])
  })

  test('PRV-07: are the case’s own, and nobody else’s to see', async () => {
    const { id, photoId } = await withPhoto()
    const other = await world.newCase()
    const codeFor = async (openId: string, caseId: string) =>
      codeOf(await world.call(openId, 'getPhoto', ask(caseId, photoId, 0)))
    expect(await codeFor('manager', other.id)).toBe('HELP.NO_PHOTO')
    expect(await codeFor('foreign', id)).toBe('ACCESS.SCOPE')
    const later = await world.call('manager', 'getPhoto', ask(id, photoId, 2))
    expect(codeOf(later)).toBe('HELP.NO_PHOTO')
    expect(await world.auditsOf(id)).toEqual([])
    // The association reads it on request, which its row says.
    expect(await codeFor('staff', id)).toBe('OK')
    expect(await world.auditsOf(id)).toMatchObject([{ actor: world.accountOf('staff') }])
  })

  test('R-24: are gone once the report was taken back', async () => {
    const { id, key, photoId } = await withPhoto()
    await world.act('resident', 'withdrawReport', key)
    const called = await world.call('manager', 'getPhoto', ask(id, photoId, 0))
    expect(codeOf(called)).toBe('HELP.NO_PHOTO')
  })
})
