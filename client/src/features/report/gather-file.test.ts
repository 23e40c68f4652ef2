import type { reportActions } from '@shared/survey/report-actions'
import type { InputOf, OutputOf } from '@shared/kit/contract'
import { gatherReport, gatherRows } from './gather-file'

type Rows = (typeof reportActions)['exportRows']
type File = (typeof reportActions)['getReportFile']

const server = jest.fn<Promise<unknown>, [string, unknown]>()
jest.mock('@client/platform/call', () => ({
  call: (_contract: unknown, action: string, input: unknown) => server(action, input),
}))
beforeEach(() => server.mockReset())

test('feature 41: the report comes part by part, and says how far it is', async () => {
  const data = ['JVBE', 'Ri0x', 'Ljc=']
  server.mockImplementation((_, input) => {
    const { part } = input as InputOf<File>
    const output: OutputOf<File> = { name: '报告.pdf', parts: 3, data: data[part] ?? '' }
    return Promise.resolve(output)
  })
  const heard: string[] = []
  const file = await gatherReport('cmp_winter', (part, parts) => heard.push(`${part}/${parts}`))
  expect(file).toEqual({ name: '报告.pdf', parts: data, as: 'base64', type: 'application/pdf' })
  expect(heard).toEqual(['1/3', '2/3', '3/3'])
})

describe('rows', () => {
  const pages: Record<string, OutputOf<Rows>> = {
    start: { name: '数据.csv', text: 'a\r\n1\r\n', rows: 1, next: 'rsp_1' },
    rsp_1: { name: '数据.csv', text: '2\r\n', rows: 1, next: null },
  }

  test('come page by page into one file, each with the reason', async () => {
    server.mockImplementation((_, input) =>
      Promise.resolve(pages[(input as InputOf<Rows>).after ?? 'start']),
    )
    const heard: number[] = []
    const asked = { campaignId: 'cmp_winter', reason: '核对报告' }
    const { file, rows } = await gatherRows(asked, (sofar) => heard.push(sofar))
    expect(file.parts.join('')).toBe('a\r\n1\r\n2\r\n')
    expect(rows).toBe(2)
    expect(heard).toEqual([1, 2])
    expect(server.mock.calls.map(([, input]) => input)).toEqual([
      { ...asked, after: null },
      { ...asked, after: 'rsp_1' },
    ])
  })

  test('what is refused on the way is no half file', async () => {
    server.mockResolvedValueOnce(pages.start).mockRejectedValueOnce(new Error('refused'))
    await expect(
      gatherRows({ campaignId: 'cmp_winter', reason: '核对报告' }, () => 0),
    ).rejects.toThrow('refused')
  })
})
